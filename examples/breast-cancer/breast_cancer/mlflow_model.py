"""The trained model as a folder that MLflow can load, written without MLflow: https://mlflow.org/docs/latest/ml/model/

    model = mlflow.pyfunc.load_model("models:/breast-cancer@staging")
    model.predict(pandas.read_csv("data/test.csv"))

It takes the measurements as they are in data/, and answers for each row with the probability of malignant and with what the threshold makes of it.
"""

import json
import platform
import shutil
from importlib.metadata import version
from pathlib import Path
from typing import Any

import joblib
import yaml

from breast_cancer.features import make_features
from breast_cancer.predict import predict

PACKAGE = Path(__file__).parent

#: What `code` imports.
REQUIREMENTS = ("joblib", "numpy", "PyYAML", "scikit-learn")


def save(model: dict[str, Any], folder: Path) -> None:
    """Writes `model.joblib`, the package that makes features and predictions of it, and the file `MLmodel` that names both.

    Nothing in it depends on time or place, so the same training gives the same files.
    """
    shutil.rmtree(folder, ignore_errors=True)
    # Without their old times: files of this model are told by them from those that an earlier training left.
    shutil.copytree(
        PACKAGE,
        folder / "code" / PACKAGE.name,
        ignore=shutil.ignore_patterns("__pycache__"),
        copy_function=shutil.copyfile,
    )
    joblib.dump(model, folder / "model.joblib")
    requirements = [f"{name}=={version(name)}" for name in REQUIREMENTS]
    (folder / "requirements.txt").write_text("\n".join(requirements) + "\n", encoding="utf-8")
    columns = [{"name": name, "type": "double", "required": True} for name in model["features"]]
    answer = [{"name": "probability", "type": "double"}, {"name": "predicted", "type": "long"}]
    description = {
        "flavors": {
            "python_function": {
                "loader_module": __name__,
                "code": "code",
                "data": "model.joblib",
                "python_version": platform.python_version(),
            }
        },
        "signature": {"inputs": json.dumps(columns), "outputs": json.dumps(answer)},
    }
    (folder / "MLmodel").write_text(yaml.safe_dump(description, sort_keys=False), encoding="utf-8")


class Loaded:
    def __init__(self, model: dict[str, Any]) -> None:
        self.model = model

    def predict(self, table: Any) -> Any:
        """A table (of pandas) with one prediction for each row of the table of measurements."""
        return type(table)(predict(self.model, make_features(table.to_dict("records"), self.model["features"])))


def _load_pyfunc(path: str) -> Loaded:
    """MLflow calls it with the path of `data`."""
    return Loaded(joblib.load(path))
