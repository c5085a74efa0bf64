"""Applies a trained model to a table of features, with or without labels.

    python -m breast_cancer.predict --input build/features/test.csv --output build/again.csv
"""

import argparse
from pathlib import Path
from typing import Any

import joblib

from breast_cancer.features import LABEL, matrix
from breast_cancer.tables import Row, read_table, write_table


def predict(model: dict[str, Any], features: list[Row]) -> list[dict[str, object]]:
    """One prediction per row of features: probability of malignant and predicted (0 or 1), with id and label where the row has them."""
    probabilities = model["pipeline"].predict_proba(matrix(features, model["features"]))[:, 1]
    return [
        {
            **({"id": row["id"]} if "id" in row else {}),
            **({"label": row[LABEL]} if LABEL in row else {}),
            "probability": float(probability),
            "predicted": int(probability >= model["threshold"]),
        }
        for row, probability in zip(features, probabilities)
    ]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Apply a trained model to a table of features.")
    parser.add_argument("--model", type=Path, default=Path("build/model/model.joblib"))
    parser.add_argument("--input", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    predictions = predict(joblib.load(options.model), read_table(options.input))
    write_table(options.output, predictions)
    print(f"{options.output}: {len(predictions)} predictions")


if __name__ == "__main__":
    main()
