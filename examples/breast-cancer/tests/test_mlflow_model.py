"""The folder that MLflow can load. MLflow is not needed here: it would call the same function with the same path."""

import json
import sys
from pathlib import Path

import pytest
import yaml

from breast_cancer import mlflow_model, train
from breast_cancer.features import FEATURES, make_features
from breast_cancer.predict import predict

PARAMS = {"seed": 0, "C": 1.0, "threshold": 0.35}


class Table(list):
    """What is used of a table of pandas."""

    def to_dict(self, kind: str) -> list:
        assert kind == "records"
        return list(self)


@pytest.fixture(scope="module")
def fitted(training) -> dict:
    return train.fit(make_features(training[::2]), PARAMS)


@pytest.fixture
def folder(fitted, tmp_path) -> Path:
    mlflow_model.save(fitted, tmp_path / "model")
    return tmp_path / "model"


def test_it_answers_measurements_as_the_model_does(folder, fitted, testing) -> None:
    flavor = yaml.safe_load((folder / "MLmodel").read_text(encoding="utf-8"))["flavors"]["python_function"]
    loaded = sys.modules[flavor["loader_module"]]._load_pyfunc(str(folder / flavor["data"]))
    rows = [{name: float(row[name]) for name in FEATURES} for row in testing[:20]]
    answers = loaded.predict(Table(rows))
    assert type(answers) is Table
    assert list(answers) == predict(fitted, make_features(rows))
    assert [list(row) for row in answers] == [["probability", "predicted"]] * 20


def test_it_says_what_it_takes(folder) -> None:
    signature = yaml.safe_load((folder / "MLmodel").read_text(encoding="utf-8"))["signature"]
    assert [column["name"] for column in json.loads(signature["inputs"])] == list(FEATURES)


def test_it_brings_the_code_that_it_needs(folder) -> None:
    names = {path.name for path in (folder / "code" / "breast_cancer").iterdir()}
    assert {"__init__.py", "features.py", "predict.py", "mlflow_model.py"} <= names
    assert "__pycache__" not in names
    installed = set(Path("requirements.txt").read_text(encoding="utf-8").splitlines())
    assert set((folder / "requirements.txt").read_text(encoding="utf-8").splitlines()) <= installed


def test_the_same_model_gives_the_same_files(folder, fitted) -> None:
    def content() -> dict[str, bytes]:
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = content()
    (folder / "left behind").touch()
    mlflow_model.save(fitted, folder)
    assert content() == before
