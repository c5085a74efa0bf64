"""Metrics of a trained model on a table with labels.

    python -m breast_cancer.evaluate --model build/model/model.joblib --input data/test.csv --metrics build/again.json
"""

import argparse
import json
from pathlib import Path

import joblib
import numpy as np
from sklearn.metrics import (
    accuracy_score,
    brier_score_loss,
    f1_score,
    log_loss,
    precision_score,
    recall_score,
    roc_auc_score,
)

from breast_cancer.features import make_features
from breast_cancer.predict import predict
from breast_cancer.tables import read_table


def evaluate(predictions: list[dict[str, object]]) -> dict[str, float]:
    """Metrics of predictions that carry a label, by scikit-learn's names; malignant is the positive class."""
    actual = np.array([int(row["label"]) for row in predictions])
    probability = np.array([row["probability"] for row in predictions])
    predicted = np.array([row["predicted"] for row in predictions])
    metrics = {
        "accuracy": accuracy_score(actual, predicted),
        "roc_auc": roc_auc_score(actual, probability),
        "recall": recall_score(actual, predicted),
        "precision": precision_score(actual, predicted),
        "f1": f1_score(actual, predicted),
        "log_loss": log_loss(actual, probability),
        "brier_score_loss": brier_score_loss(actual, probability),
    }
    return {name: float(value) for name, value in metrics.items()}


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Evaluate a trained model on a table of measurements with labels.")
    parser.add_argument("--model", type=Path, default=Path("build/model/model.joblib"))
    parser.add_argument("--input", type=Path, default=Path("data/test.csv"))
    parser.add_argument("--metrics", type=Path, required=True)
    options = parser.parse_args(arguments)
    model = joblib.load(options.model)
    metrics = evaluate(predict(model, make_features(read_table(options.input), model["features"])))
    options.metrics.write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    print(f"{options.model}: log loss {metrics['log_loss']:.4f}, recall {metrics['recall']:.4f}")


if __name__ == "__main__":
    main()
