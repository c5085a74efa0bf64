"""Trains the model and evaluates it on the test set.

    python -m breast_cancer.train
"""

import argparse
import json
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    accuracy_score,
    brier_score_loss,
    f1_score,
    log_loss,
    precision_score,
    recall_score,
    roc_auc_score,
)
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

from breast_cancer.features import feature_matrix, labels, log_scale
from breast_cancer.predict import predict
from breast_cancer.tables import Row, read_table, write_table


def build_pipeline(params: dict[str, Any]) -> Pipeline:
    return Pipeline(
        [
            ("log", FunctionTransformer(log_scale)),
            ("scale", StandardScaler()),
            ("classify", LogisticRegression(C=params["C"], max_iter=1000, random_state=params["seed"])),
        ]
    )


def fit(rows: list[Row], params: dict[str, Any]) -> dict[str, Any]:
    """The model as it is stored: the fitted pipeline, and the probability from which a tumour is called malignant."""
    pipeline = build_pipeline(params).fit(feature_matrix(rows), labels(rows))
    return {"pipeline": pipeline, "threshold": params["threshold"]}


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
    parser = argparse.ArgumentParser(description="Train the model and evaluate it on the test set.")
    parser.add_argument("--params", type=Path, default=Path("params.yaml"))
    parser.add_argument("--training", type=Path, default=Path("data/train.csv"))
    parser.add_argument("--testing", type=Path, default=Path("data/test.csv"))
    parser.add_argument("--output", type=Path, default=Path("build"))
    options = parser.parse_args(arguments)

    params = yaml.safe_load(options.params.read_text(encoding="utf-8"))
    training, testing = read_table(options.training), read_table(options.testing)
    model = fit(training, params)
    predictions = predict(model, testing)
    metrics = {**evaluate(predictions), "train": evaluate(predict(model, training))}

    options.output.mkdir(parents=True, exist_ok=True)
    joblib.dump(model, options.output / "model.joblib")
    write_table(options.output / "predictions.csv", predictions)
    (options.output / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")

    print(f"{len(training)} training rows, {len(testing)} test rows")
    for name, value in metrics["train"].items():
        print(f"{name:17} {metrics[name]:.4f} on the test set, {value:.4f} on the training set")


if __name__ == "__main__":
    main()
