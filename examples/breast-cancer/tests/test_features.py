"""Feature code: every function, every branch."""

import numpy as np
import pytest

from breast_cancer.features import FEATURES, feature_matrix, labels, log_scale


@pytest.fixture
def row() -> dict[str, str]:
    return {"id": "T001", "malignant": "1", **{name: str(index) for index, name in enumerate(FEATURES)}}


def test_there_are_thirty_features_of_three_kinds() -> None:
    assert len(FEATURES) == len(set(FEATURES)) == 30
    assert FEATURES[0] == "mean_radius" and FEATURES[10] == "radius_error" and FEATURES[29] == "worst_fractal_dimension"


def test_the_columns_of_the_matrix_are_in_the_order_of_the_features(row) -> None:
    assert feature_matrix([row, row]).tolist() == [list(range(30))] * 2


def test_the_label_and_the_id_are_no_features(row) -> None:
    assert feature_matrix([row]).tolist() == feature_matrix([{**row, "malignant": "0", "id": "T002"}]).tolist()


def test_no_rows_give_an_empty_matrix_of_the_right_width() -> None:
    assert feature_matrix([]).shape == (0, 30)


@pytest.mark.parametrize("value", ["", "wide", "nan", "inf"])
def test_anything_but_a_finite_number_is_refused_by_row_and_column(row, value: str) -> None:
    with pytest.raises(ValueError, match=f"T001: mean_area should be a number, found '{value}'"):
        feature_matrix([{**row, "mean_area": value}])


def test_a_missing_column_is_refused_by_row_and_column(row) -> None:
    del row["mean_area"]
    with pytest.raises(ValueError, match="T001: mean_area should be a number, found None"):
        feature_matrix([row])


def test_labels_are_one_for_malignant(row) -> None:
    assert labels([row, {**row, "malignant": "0"}]).tolist() == [1, 0]


def test_another_label_is_refused(row) -> None:
    with pytest.raises(ValueError, match="T001: malignant should be 0 or 1, found 'M'"):
        labels([{**row, "malignant": "M"}])


def test_the_log_scale_keeps_zero_and_order() -> None:
    scaled = log_scale(np.array([[0.0, 1.0, np.e - 1, 1000.0]]))[0]
    assert scaled[0] == 0 and scaled[2] == pytest.approx(1)
    assert np.all(np.diff(scaled) > 0)


def test_a_negative_measurement_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be negative"):
        log_scale(np.array([[-0.1]]))
