"""Follows one tumour through the model: reads its measurements as JSON from standard input, and prints what lies between them and the prediction.

    echo '{"mean_radius": 17.99, …}' | python -m breast_cancer.explain --model build/model/model.joblib
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import joblib

from breast_cancer.features import make_features, matrix
from breast_cancer.predict import predict
from breast_cancer.tables import Row


def explain(model: dict[str, Any], row: Row) -> dict[str, object]:
    """Features, scaled features, what each adds to the log-odds of malignant, their sum, and the prediction that follows from it."""
    names = model["features"]
    features = make_features([row], names)
    values = matrix(features, names)
    scaled = model["pipeline"]["scale"].transform(values)[0]
    classifier = model["pipeline"]["classify"]
    contributions = scaled * classifier.coef_[0]

    def named(numbers: Any) -> dict[str, float]:
        return {name: float(number) for name, number in zip(names, numbers)}

    prediction = predict(model, features)[0]
    return {
        "features": named(values[0]),
        "scaled": named(scaled),
        "contributions": named(contributions),
        "intercept": float(classifier.intercept_[0]),
        "log_odds": float(contributions.sum() + classifier.intercept_[0]),
        "threshold": model["threshold"],
        "probability": prediction["probability"],
        "predicted": prediction["predicted"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Follow one tumour through the model.")
    parser.add_argument("--model", type=Path, default=Path("build/model/model.joblib"))
    options = parser.parse_args()
    print(json.dumps(explain(joblib.load(options.model), json.load(sys.stdin)), indent=2))


if __name__ == "__main__":
    main()
