"""Turns measurements into what the model sees: a stage of its own, shared by training, inference, server and debugging.

    python -m breast_cancer.features --input data/train.csv --output build/features/train.csv
"""

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from breast_cancer.tables import Row, read_table, write_table

LABEL = "malignant"

#: What the model uses of the thirty measurements; data/README.md says why the others are left out. The same names are in data/catalog.yml and in
#: ml-test-score.yml, and a test compares the three.
FEATURES = (
    "mean_radius",
    "mean_texture",
    "mean_smoothness",
    "mean_compactness",
    "mean_concavity",
    "mean_concave_points",
    "mean_symmetry",
    "radius_error",
    "compactness_error",
    "concavity_error",
    "concave_points_error",
    "fractal_dimension_error",
    "worst_radius",
    "worst_texture",
    "worst_smoothness",
    "worst_compactness",
    "worst_concavity",
    "worst_concave_points",
    "worst_symmetry",
    "worst_fractal_dimension",
)


def make_features(rows: Sequence[Row], names: Sequence[str] = FEATURES) -> list[Row]:
    """A row of features for each row of measurements, with its id and label where it has them. An older model may need others: `names`.

    Raises ValueError naming row and column for anything but a finite number that is not negative.
    """
    return [
        {
            **{name: row[name] for name in ("id",) if name in row},
            **{name: repr(log_scale(_number(row, name))) for name in names},
            **{name: row[name] for name in (LABEL,) if name in row},
        }
        for row in rows
    ]


def log_scale(value: float) -> float:
    """log(1 + x): radii and errors have long right tails, which a linear model takes badly."""
    return math.log1p(value)


def matrix(features: Sequence[Row], names: Sequence[str] = FEATURES) -> np.ndarray:
    """Rows of features as numbers, shape (rows, features)."""
    return np.array([[float(row[name]) for name in names] for row in features], dtype=float).reshape(-1, len(names))


def labels(rows: Sequence[Row]) -> np.ndarray:
    """1 for malignant, 0 for benign."""
    for row in rows:
        if row.get(LABEL) not in ("0", "1"):
            raise ValueError(f"{row.get('id', '?')}: {LABEL} should be 0 or 1, found {row.get(LABEL)!r}")
    return np.array([int(row[LABEL]) for row in rows])


def _number(row: Row, name: str) -> float:
    found = row.get(name)
    try:
        value = float(found if found is not None else "")
    except (TypeError, ValueError):
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{row.get('id', '?')}: {name} should be a number, found {found!r}")
    if value < 0:
        raise ValueError(f"{row.get('id', '?')}: {name} cannot be negative, found {found!r}")
    return value


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Turn a table of measurements into a table of features.")
    parser.add_argument("--input", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    features = make_features(read_table(options.input))
    write_table(options.output, features)
    print(f"{options.output}: {len(features)} rows, {len(FEATURES)} features")


if __name__ == "__main__":
    main()
