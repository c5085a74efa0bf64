"""What training wrote to build/. The tests of the trained model are skipped where it is not there: they are no unit tests."""

import json
from pathlib import Path
from typing import Any

import joblib
import pytest

from breast_cancer.tables import Row, read_table

BUILD = Path("build")


def trained(name: str) -> Path:
    path = BUILD / name
    if not path.exists():
        pytest.skip(f"{path} is not there: run `python -m breast_cancer.train` first")
    return path


@pytest.fixture(scope="session")
def training() -> list[Row]:
    return read_table(Path("data/train.csv"))


@pytest.fixture(scope="session")
def testing() -> list[Row]:
    return read_table(Path("data/test.csv"))


@pytest.fixture(scope="session")
def predictions() -> list[Row]:
    return read_table(trained("predictions.csv"))


@pytest.fixture(scope="session")
def metrics() -> dict[str, Any]:
    return json.loads(trained("metrics.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def model() -> dict[str, Any]:
    return joblib.load(trained("model/model.joblib"))
