"""Turns rows of a table into what the model sees."""

import math
from collections.abc import Sequence

import numpy as np

from breast_cancer.tables import Row

LABEL = "malignant"

_MEASURES = (
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave_points",
    "symmetry",
    "fractal_dimension",
)

#: Each measure of the cell nuclei three times: the mean, its standard error, and the mean of the three largest values.
FEATURES = (
    *(f"mean_{measure}" for measure in _MEASURES),
    *(f"{measure}_error" for measure in _MEASURES),
    *(f"worst_{measure}" for measure in _MEASURES),
)


def feature_matrix(rows: Sequence[Row]) -> np.ndarray:
    """The features of the rows, shape (rows, 30). Raises ValueError naming row and column for anything but a finite number."""
    return np.array([[_number(row, name) for name in FEATURES] for row in rows], dtype=float).reshape(-1, len(FEATURES))


def labels(rows: Sequence[Row]) -> np.ndarray:
    """1 for malignant, 0 for benign."""
    for row in rows:
        if row.get(LABEL) not in ("0", "1"):
            raise ValueError(f"{row.get('id', '?')}: {LABEL} should be 0 or 1, found {row.get(LABEL)!r}")
    return np.array([int(row[LABEL]) for row in rows])


def log_scale(features: np.ndarray) -> np.ndarray:
    """log(1 + x): areas and errors have long right tails, which a linear model takes badly."""
    if np.any(features < 0):
        raise ValueError("a measurement of a cell nucleus cannot be negative")
    return np.log1p(features)


def _number(row: Row, name: str) -> float:
    text = row.get(name)
    try:
        value = float(text if text is not None else "")
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{row.get('id', '?')}: {name} should be a number, found {text!r}")
    return value
