"""The committed tables keep data/schema.yml, and training and testing do not overlap."""

import math
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from breast_cancer.features import FEATURES, LABEL
from breast_cancer.tables import Row, read_table

SCHEMA = yaml.safe_load(Path("data/schema.yml").read_text(encoding="utf-8"))
FIELDS = {field["name"]: field for field in SCHEMA["fields"]}
MEASUREMENTS = [name for name in FIELDS if name not in ("id", "age_group", LABEL)]


def violations(field: dict[str, Any], rows: list[Row]) -> list[str]:
    """Where the rows break one field of the Table Schema, as sentences. Line 1 of the file is the header."""
    name, constraints = field["name"], field.get("constraints", {})
    values = [row[name] for row in rows]
    found = [
        f"line {line}, {name}: {sentence}, found {value!r}"
        for line, value in enumerate(values, start=2)
        for sentence in [_violation(field["type"], constraints, value)]
        if sentence is not None
    ]
    if constraints.get("unique") and len(set(values)) < len(values):
        found.append(f"{name}: {len(values) - len(set(values))} values are there more than once")
    return found


def _violation(kind: str, constraints: dict[str, Any], value: str) -> str | None:
    if value in SCHEMA["missingValues"]:
        return "expected a value" if constraints.get("required") else None
    if kind in ("number", "integer"):
        try:
            number = float(value) if kind == "number" else int(value)
        except ValueError:
            return "expected a number" if kind == "number" else "expected an integer"
        if not math.isfinite(number):
            return "expected a finite number"
        if number < constraints.get("minimum", number):
            return f"expected at least {constraints['minimum']}"
        if number > constraints.get("maximum", number):
            return f"expected at most {constraints['maximum']}"
    if value not in constraints.get("enum", [value]):
        return f"expected one of {constraints['enum']}"
    if "pattern" in constraints and not re.fullmatch(constraints["pattern"], value):
        return f"expected something like {constraints['pattern']}"
    return None


@pytest.mark.parametrize("table", ["train", "test"])
@pytest.mark.parametrize("name", FIELDS)
def test_every_row_keeps_the_schema(table: str, name: str, record_property) -> None:
    record_property("ml_test_score", "data/schema")
    assert violations(FIELDS[name], read_table(Path("data", f"{table}.csv"))) == []


def test_the_schema_has_the_columns_of_the_tables_and_no_others(training, testing, record_property) -> None:
    record_property("ml_test_score", "data/schema")
    assert len(MEASUREMENTS) == 30 and set(FEATURES) < set(MEASUREMENTS)
    assert list(training[0]) == list(testing[0]) == list(FIELDS) == ["id", "age_group", *MEASUREMENTS, LABEL]


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("mean_radius", "", "expected a value"),
        ("mean_radius", "wide", "expected a number"),
        ("mean_radius", "nan", "expected a finite number"),
        ("mean_radius", "0.5", "expected at least 5"),
        ("mean_radius", "500", "expected at most 50"),
        ("malignant", "2", "expected one of ['0', '1']"),
        ("malignant", "yes", "expected an integer"),
        ("id", "17", "expected something like T[0-9]{3}"),
    ],
)
def test_a_row_that_breaks_the_schema_is_found(training, name: str, value: str, sentence: str) -> None:
    rows = [training[0], {**training[1], name: value}]
    assert violations(FIELDS[name], rows) == [f"line 3, {name}: {sentence}, found {value!r}"]


def test_a_repeated_id_is_found(training) -> None:
    assert violations(FIELDS["id"], [training[0], training[0]]) == ["id: 1 values are there more than once"]


def test_no_tumour_is_in_both_tables(training, testing) -> None:
    def measurements(rows: list[Row]) -> set[tuple[str, ...]]:
        return {tuple(row[name] for name in MEASUREMENTS) for row in rows}

    assert not {row["id"] for row in training} & {row["id"] for row in testing}
    assert not measurements(training) & measurements(testing)
    assert len(training) + len(testing) == 569
