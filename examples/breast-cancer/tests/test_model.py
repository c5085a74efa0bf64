"""The model that was trained: better than a simpler one, good on tumours of every size."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from breast_cancer.features import FEATURES, labels, make_features, matrix
from breast_cancer.predict import predict

#: 95 % intervals by a paired bootstrap over the test rows.
RESAMPLES = 2000


def lower_bound(gains: np.ndarray) -> float:
    """The lower end of the 95 % interval of the mean gain per row."""
    samples = np.random.default_rng(0).integers(0, len(gains), size=(RESAMPLES, len(gains)))
    return float(np.quantile(gains[samples].mean(axis=1), 0.025))


def row_losses(actual: np.ndarray, probability: np.ndarray) -> np.ndarray:
    return -np.log(np.where(actual == 1, probability, 1 - probability))


def test_the_predictions_are_those_of_the_test_rows(predictions, testing) -> None:
    assert [(row["id"], row["label"]) for row in predictions] == [(row["id"], row["malignant"]) for row in testing]


def test_it_beats_the_best_single_feature(predictions, training, testing, record_property) -> None:
    """Log loss against a logistic regression on the one feature that does best on the training data."""
    record_property("ml_test_score", "model/baseline")
    seen, known = matrix(make_features(training)), labels(training)
    held_out, actual = matrix(make_features(testing)), labels(testing)

    def simple(column: int) -> LogisticRegression:
        return LogisticRegression(C=1e6, max_iter=5000).fit(seen[:, [column]], known)

    fitted = [simple(column) for column in range(len(FEATURES))]
    best = int(
        np.argmin([row_losses(known, one.predict_proba(seen[:, [at]])[:, 1]).mean() for at, one in enumerate(fitted)])
    )
    theirs = row_losses(actual, fitted[best].predict_proba(held_out[:, [best]])[:, 1])
    ours = row_losses(actual, np.array([float(row["probability"]) for row in predictions]))
    assert lower_bound(theirs - ours) > 0, f"no better than {FEATURES[best]} alone"


@pytest.mark.parametrize("third", ["small", "middle", "large"])
def test_accuracy_holds_for_tumours_of_every_size(predictions, training, testing, third: str, record_property) -> None:
    """By thirds of the training data; in the middle third the two kinds overlap."""
    record_property("ml_test_score", "model/slices")
    edges = np.quantile([float(row["mean_radius"]) for row in training], [1 / 3, 2 / 3])
    thirds = np.digitize([float(row["mean_radius"]) for row in testing], edges)
    right = np.array([row["predicted"] == row["label"] for row in predictions])
    chosen = right[thirds == ["small", "middle", "large"].index(third)]
    assert len(chosen) >= 30, "too few rows to judge"
    assert chosen.mean() >= 0.85


def test_the_stored_model_gives_the_stored_predictions(model, predictions, testing) -> None:
    stored = [float(row["probability"]) for row in predictions]
    assert [row["probability"] for row in predict(model, make_features(testing))] == pytest.approx(stored, abs=1e-12)
