"""Applies a trained model to a table, with or without labels.

    python -m breast_cancer.predict --input data/test.csv --output build/again.csv
"""

import argparse
from pathlib import Path
from typing import Any

import joblib

from breast_cancer.features import LABEL, feature_matrix
from breast_cancer.tables import Row, read_table, write_table


def predict(model: dict[str, Any], rows: list[Row]) -> list[dict[str, object]]:
    """One prediction per row: id, label (where the row has one), probability of malignant, and predicted (0 or 1)."""
    probabilities = model["pipeline"].predict_proba(feature_matrix(rows))[:, 1]
    return [
        {
            "id": row["id"],
            **({"label": row[LABEL]} if LABEL in row else {}),
            "probability": float(probability),
            "predicted": int(probability >= model["threshold"]),
        }
        for row, probability in zip(rows, probabilities)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description="Apply a trained model to a table.")
    parser.add_argument("--model", type=Path, default=Path("build/model.joblib"))
    parser.add_argument("--input", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    predictions = predict(joblib.load(arguments.model), read_table(arguments.input))
    write_table(arguments.output, predictions)
    print(f"{arguments.output}: {len(predictions)} predictions")


if __name__ == "__main__":
    main()
