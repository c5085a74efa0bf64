"""Feature code: every function, every branch."""

import math
from pathlib import Path

import pytest
import yaml

from breast_cancer import features
from breast_cancer.features import FEATURES, labels, log_scale, make_features, matrix
from breast_cancer.tables import read_table, write_table


@pytest.fixture
def row() -> dict[str, str]:
    return {"id": "T001", "age_group": "under 50", "malignant": "1", **{name: str(at) for at, name in enumerate(FEATURES)}}


def test_code_catalog_and_configuration_name_the_same_features() -> None:
    catalog = yaml.safe_load(Path("data/catalog.yml").read_text(encoding="utf-8"))
    configuration = yaml.safe_load(Path("ml-test-score.yml").read_text(encoding="utf-8"))
    assert list(FEATURES) == list(catalog["features"]) == configuration["data"]["features"]
    assert len(set(FEATURES)) == len(FEATURES)


def test_the_columns_of_the_matrix_are_in_the_order_of_the_features(row) -> None:
    expected = [math.log1p(at) for at in range(len(FEATURES))]
    assert matrix(make_features([row, row])).tolist() == [expected, expected]


def test_id_and_label_are_kept_and_no_other_column_comes_along(row) -> None:
    assert list(make_features([row])[0]) == ["id", *FEATURES, "malignant"]
    assert matrix(make_features([row])).shape == (1, len(FEATURES))


def test_a_request_needs_neither_id_nor_label(row) -> None:
    assert list(make_features([{name: float(row[name]) for name in FEATURES}])[0]) == list(FEATURES)


def test_no_rows_give_an_empty_matrix_of_the_right_width() -> None:
    assert matrix(make_features([])).shape == (0, len(FEATURES))


@pytest.mark.parametrize("value", ["", "wide", "nan", "inf", None, [1]])
def test_anything_but_a_finite_number_is_refused_by_row_and_column(row, value: object) -> None:
    with pytest.raises(ValueError, match="T001: mean_radius should be a number, found"):
        make_features([{**row, "mean_radius": value}])


def test_a_missing_column_is_refused_by_row_and_column(row) -> None:
    del row["mean_radius"]
    with pytest.raises(ValueError, match="T001: mean_radius should be a number, found None"):
        make_features([row])


def test_a_negative_measurement_is_refused(row) -> None:
    with pytest.raises(ValueError, match="T001: mean_radius cannot be negative, found '-0.1'"):
        make_features([{**row, "mean_radius": "-0.1"}])


def test_labels_are_one_for_malignant(row) -> None:
    assert labels([row, {**row, "malignant": "0"}]).tolist() == [1, 0]


def test_another_label_is_refused(row) -> None:
    with pytest.raises(ValueError, match="T001: malignant should be 0 or 1, found 'M'"):
        labels([{**row, "malignant": "M"}])


def test_the_log_scale_keeps_zero_and_order() -> None:
    assert log_scale(0) == 0 and log_scale(math.e - 1) == pytest.approx(1)
    assert log_scale(1) < log_scale(2) < log_scale(1000)


def test_a_table_of_features_reads_back_as_it_was(row, tmp_path) -> None:
    write_table(tmp_path / "raw.csv", [row])
    features.main(["--input", str(tmp_path / "raw.csv"), "--output", str(tmp_path / "made" / "features.csv")])
    assert read_table(tmp_path / "made" / "features.csv") == make_features([row])
