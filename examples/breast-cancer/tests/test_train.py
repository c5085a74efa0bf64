"""Training, evaluation and inference on small tables."""

import json
import math

import numpy as np
import pytest

from breast_cancer import evaluate, predict, train
from breast_cancer.features import LABEL, make_features
from breast_cancer.tables import read_table, write_table

PARAMS = {"seed": 0, "C": 1.0, "threshold": 0.5}


def test_metrics_agree_with_numbers_worked_by_hand() -> None:
    rows = [("1", 0.9, 1), ("1", 0.4, 0), ("0", 0.6, 1), ("0", 0.1, 0), ("0", 0.2, 0)]
    metrics = evaluate.evaluate([{"label": a, "probability": p, "predicted": b} for a, p, b in rows])
    assert metrics["accuracy"] == pytest.approx(3 / 5)
    assert metrics["recall"] == pytest.approx(1 / 2)
    assert metrics["precision"] == pytest.approx(1 / 2)
    assert metrics["f1"] == pytest.approx(1 / 2)
    # Of the six pairs of a malignant and a benign tumour, one (0.4 before 0.6) is in the wrong order.
    assert metrics["roc_auc"] == pytest.approx(5 / 6)
    surprise = [math.log(0.9), math.log(0.4), math.log(0.4), math.log(0.9), math.log(0.8)]
    assert metrics["log_loss"] == pytest.approx(-sum(surprise) / 5)
    assert metrics["brier_score_loss"] == pytest.approx((0.01 + 0.36 + 0.36 + 0.01 + 0.04) / 5)


@pytest.fixture(scope="module")
def features(training) -> list[dict[str, str]]:
    return make_features(training[::2])


def test_the_threshold_decides_what_is_called_malignant(features) -> None:
    for threshold in (0.1, 0.5, 0.9):
        model = train.fit(features, {**PARAMS, "threshold": threshold})
        for row in predict.predict(model, features[:50]):
            assert row["predicted"] == int(row["probability"] >= threshold)


def test_a_weaker_penalty_gives_larger_weights(features) -> None:
    def size(strength: float) -> float:
        model = train.fit(features, {**PARAMS, "C": strength})
        return float(np.abs(model["pipeline"]["classify"].coef_).sum())

    assert size(0.01) < size(1.0)


def test_rows_without_a_label_are_predicted_without_one(features) -> None:
    row = {name: value for name, value in features[0].items() if name != LABEL}
    assert list(predict.predict(train.fit(features, PARAMS), [row])[0]) == ["id", "probability", "predicted"]


def test_a_resumed_training_starts_where_the_first_one_ended(features) -> None:
    first = train.fit(features, PARAMS)
    steps = int(first["pipeline"]["classify"].n_iter_[0])
    weights = first["pipeline"]["classify"].coef_.copy()
    resumed = train.fit(features, PARAMS, first)
    assert resumed["pipeline"]["classify"].n_iter_[0] < steps
    assert resumed["pipeline"]["classify"].coef_ == pytest.approx(weights, abs=1e-3)


def test_the_commands_hand_over_to_each_other(training, testing, tmp_path) -> None:
    (tmp_path / "params.json").write_text(json.dumps(PARAMS), encoding="utf-8")
    write_table(tmp_path / "train.csv", make_features(training[::4]))
    write_table(tmp_path / "test.csv", make_features(testing[::4]))
    write_table(tmp_path / "raw.csv", testing[::4])

    def call(main, **options: str) -> None:
        main([part for name, file in options.items() for part in (f"--{name}", str(tmp_path / file))])

    call(train.main, params="params.json", training="train.csv", testing="test.csv", output="out")
    again = dict(params="params.json", training="train.csv", testing="test.csv", output="again")
    call(train.main, **again, resume="out/model/model.joblib")
    call(predict.main, model="out/model/model.joblib", input="test.csv", output="served.csv")
    call(evaluate.main, model="out/model/model.joblib", input="raw.csv", metrics="again.json")

    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text(encoding="utf-8"))
    assert all(math.isfinite(value) for value in [*metrics["train"].values(), metrics["recall"], metrics["log_loss"]])
    assert metrics["accuracy"] > 0.8
    assert read_table(tmp_path / "served.csv") == read_table(tmp_path / "out" / "predictions.csv")
    evaluated = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))
    assert evaluated == {name: value for name, value in metrics.items() if name != "train"}
