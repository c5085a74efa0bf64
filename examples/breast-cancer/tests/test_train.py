"""Training code on small tables, and the whole pipeline end to end on a sample."""

import json
import math
import subprocess
import sys

import numpy as np
import pytest

from breast_cancer import train
from breast_cancer.features import LABEL
from breast_cancer.predict import predict
from breast_cancer.tables import read_table, write_table

PARAMS = {"seed": 0, "C": 1.0, "threshold": 0.5}


def test_evaluate_agrees_with_numbers_worked_by_hand() -> None:
    rows = [("1", 0.9, 1), ("1", 0.4, 0), ("0", 0.6, 1), ("0", 0.1, 0), ("0", 0.2, 0)]
    metrics = train.evaluate([{"label": a, "probability": p, "predicted": b} for a, p, b in rows])
    assert metrics["accuracy"] == pytest.approx(3 / 5)
    assert metrics["recall"] == pytest.approx(1 / 2)
    assert metrics["precision"] == pytest.approx(1 / 2)
    assert metrics["f1"] == pytest.approx(1 / 2)
    # Of the six pairs of a malignant and a benign tumour, one (0.4 before 0.6) is in the wrong order.
    assert metrics["roc_auc"] == pytest.approx(5 / 6)
    surprise = [math.log(0.9), math.log(0.4), math.log(0.4), math.log(0.9), math.log(0.8)]
    assert metrics["log_loss"] == pytest.approx(-sum(surprise) / 5)
    assert metrics["brier_score_loss"] == pytest.approx((0.01 + 0.36 + 0.36 + 0.01 + 0.04) / 5)


def test_the_threshold_decides_what_is_called_malignant(training) -> None:
    for threshold in (0.1, 0.5, 0.9):
        model = train.fit(training, {**PARAMS, "threshold": threshold})
        for row in predict(model, training[:50]):
            assert row["predicted"] == int(row["probability"] >= threshold)


def test_a_weaker_penalty_gives_larger_weights(training) -> None:
    def size(strength: float) -> float:
        model = train.fit(training, {**PARAMS, "C": strength})
        return float(np.abs(model["pipeline"]["classify"].coef_).sum())

    assert size(0.01) < size(1.0)


def test_rows_without_a_label_are_predicted_without_one(training) -> None:
    model = train.fit(training, PARAMS)
    row = {name: value for name, value in training[0].items() if name != LABEL}
    assert list(predict(model, [row])[0]) == ["id", "probability", "predicted"]


def test_the_pipeline_runs_end_to_end_on_a_sample(training, testing, tmp_path, record_property) -> None:
    record_property("ml_test_score", "infra/integration")
    (tmp_path / "params.json").write_text(json.dumps(PARAMS), encoding="utf-8")
    write_table(tmp_path / "train.csv", training[::4])
    write_table(tmp_path / "test.csv", testing[::4])
    unlabelled = [{name: value for name, value in row.items() if name != LABEL} for row in testing[::4]]
    write_table(tmp_path / "serving.csv", unlabelled)

    def run(module: str, **options: str) -> None:
        flags = [part for name, file in options.items() for part in (f"--{name}", str(tmp_path / file))]
        subprocess.run([sys.executable, "-m", f"breast_cancer.{module}", *flags], check=True)

    run("train", params="params.json", training="train.csv", testing="test.csv", output="out")
    run("predict", model="out/model.joblib", input="serving.csv", output="served.csv")

    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text(encoding="utf-8"))
    assert all(math.isfinite(value) for value in [*metrics["train"].values(), metrics["recall"], metrics["log_loss"]])
    assert metrics["accuracy"] > 0.8
    offline, served = read_table(tmp_path / "out" / "predictions.csv"), read_table(tmp_path / "served.csv")
    assert [row["id"] for row in served] == [row["id"] for row in testing[::4]]
    for one, other in zip(offline, served):
        assert 0 <= float(other["probability"]) <= 1
        assert (one["id"], one["probability"], one["predicted"]) == (other["id"], other["probability"], other["predicted"])
