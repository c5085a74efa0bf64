"""Trains the model on tables of features and evaluates it on the test set.

    python -m breast_cancer.features --input data/train.csv --output build/features/train.csv
    python -m breast_cancer.features --input data/test.csv --output build/features/test.csv
    python -m breast_cancer.train

With `--resume MODEL` the search for the weights starts from those of a model that was trained before.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import joblib
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

from breast_cancer.evaluate import evaluate
from breast_cancer.features import FEATURES, labels, matrix
from breast_cancer.mlflow_model import save
from breast_cancer.predict import predict
from breast_cancer.tables import Row, read_table, write_table


def build_pipeline(params: dict[str, Any]) -> Pipeline:
    classifier = LogisticRegression(C=params["C"], max_iter=1000, random_state=params["seed"], warm_start=True)
    return Pipeline([("scale", StandardScaler()), ("classify", classifier)])


def fit(features: list[Row], params: dict[str, Any], resumed: dict[str, Any] | None = None) -> dict[str, Any]:
    """The model as it is stored: its features, the fitted pipeline, and the probability from which a tumour is called malignant.

    It names its features, so that an older version can still be served when they have changed.
    """
    pipeline = build_pipeline(params) if resumed is None else resumed["pipeline"].set_params(classify__C=params["C"])
    pipeline.fit(matrix(features), labels(features))
    return {"features": list(FEATURES), "pipeline": pipeline, "threshold": params["threshold"]}


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Train the model and evaluate it on the test set.")
    parser.add_argument("--params", type=Path, default=Path("params.yaml"))
    parser.add_argument("--training", type=Path, default=Path("build/features/train.csv"))
    parser.add_argument("--testing", type=Path, default=Path("build/features/test.csv"))
    parser.add_argument("--output", type=Path, default=Path("build"))
    parser.add_argument("--resume", type=Path)
    options = parser.parse_args(arguments)

    params = yaml.safe_load(options.params.read_text(encoding="utf-8"))
    training, testing = read_table(options.training), read_table(options.testing)
    model = fit(training, params, joblib.load(options.resume) if options.resume else None)
    predictions = predict(model, testing)
    metrics = {**evaluate(predictions), "train": evaluate(predict(model, training))}

    options.output.mkdir(parents=True, exist_ok=True)
    save(model, options.output / "model")
    write_table(options.output / "predictions.csv", predictions)
    (options.output / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")

    print(f"{len(training)} training rows, {len(testing)} test rows")
    for name, value in metrics["train"].items():
        print(f"{name:17} {metrics[name]:.4f} on the test set, {value:.4f} on the training set")


if __name__ == "__main__":
    main()
