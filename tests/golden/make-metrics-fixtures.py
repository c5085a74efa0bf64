"""Makes tests/fixtures/metrics and tests/fixtures/junit with the real tools. Run by hand when a tool's format moves:

    python3 -m venv venv
    venv/bin/pip install mlflow dvclive pytest scikit-learn pandas keras jax
    venv/bin/python tests/golden/make-metrics-fixtures.py

Made last with mlflow 3.17.2, dvclive 3.49.1, pytest 9.2.0, scikit-learn 1.9.1, keras 3.15.1 and vitest 5.1.
Paths, host and user names of the machine are taken out.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

here = Path(__file__).resolve().parent
repository = here.parent.parent
metrics = here.parent / "fixtures" / "metrics"
junit = here.parent / "fixtures" / "junit"

MLFLOW = """
import math, mlflow
with mlflow.start_run():
    mlflow.log_params({"C": 1.0, "solver": "lbfgs", "tree/depth": 3})
    mlflow.log_metric("accuracy", 0.9, step=0)
    mlflow.log_metric("accuracy", 0.95, step=1)
    mlflow.log_metric("val/log_loss", 0.25)
    mlflow.log_metric("nan", math.nan)
    mlflow.log_metric("worst", math.inf)
    mlflow.log_metric("best", -math.inf)
    with mlflow.start_run(nested=True):
        mlflow.log_metric("accuracy", 0.1)
"""

DVCLIVE = """
import math
from dvclive import Live
with Live(save_dvc_exp=False, report=None) as live:
    live.log_param("learning_rate", 0.1)
    live.log_params({"model": {"depth": 3}})
    for epoch in range(2):
        live.log_metric("accuracy", 0.8 + epoch / 10)
        live.log_metric("train/loss", 0.5 - epoch / 10)
        live.log_metric("val/loss", math.nan)
        live.next_step()
"""

SKLEARN = """
import json, pandas
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
data = load_iris()
model = LogisticRegression(max_iter=500).fit(data.data[::2], data.target[::2])
report = classification_report(data.target[1::2], model.predict(data.data[1::2]), target_names=data.target_names, output_dict=True)
json.dump(report, open("classification-report.json", "w"))
pandas.DataFrame(report).T.to_csv("classification-report.csv")
pandas.Series({"accuracy": report["accuracy"], "log_loss": float("nan")}).to_csv("series.csv")
"""

KERAS = """
import numpy, keras
keras.utils.set_random_seed(1)
x = numpy.random.rand(64, 3); y = (x.sum(axis=1) > 1.5).astype("float32")
model = keras.Sequential([keras.layers.Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", metrics=["accuracy", keras.metrics.AUC(name="auc")])
model.fit(x, y, validation_data=(x, y), validation_freq=2, epochs=3, verbose=0, callbacks=[keras.callbacks.CSVLogger("training.log")])
"""

PYTEST = '''
import pytest

def test_slices(record_property):
    record_property("ml_test_score", "model/slices")

class TestData:
    def test_schema(self, record_property):
        record_property("ml_test_score", "data/schema, data/policy")

@pytest.mark.skip(reason="no data <here>")
def test_skipped():
    pass

@pytest.mark.xfail(reason="known")
def test_known():
    assert False

@pytest.fixture
def broken():
    raise RuntimeError("boom <b>&amp;</b>")

def test_broken(broken):
    pass

@pytest.mark.parametrize("text", ["a|b", "<img src=x>", "\\N{PENGUIN}", "line\\nbreak"])
def test_text(text):
    assert text == "a|b", f"`{text}` @nobody #1 \\x1b[31m"
'''

VITEST = """
import { describe, expect, it } from 'vitest';
describe('penguins', () => {
  it('has <all> species', () => {});
  it.skip('is skipped', () => {});
  it('fails', () => { expect(1).toBe(2); });
});
"""


def run(folder, *command, check=True, **environment):
    return subprocess.run(
        command, cwd=folder, check=check, env={**os.environ, "USER": "nobody", "LOGNAME": "nobody", **environment},
        stdout=subprocess.DEVNULL,
    )


def python(folder, code, **environment):
    script = folder / "train.py"
    script.write_text(code)
    started = datetime.now(timezone.utc)
    run(folder, sys.executable, "train.py", **environment)
    ended = datetime.now(timezone.utc)
    return {"startedAt": started.isoformat(), "endedAt": ended.isoformat()}


def scrub_database(path, folder):
    database = sqlite3.connect(path)
    database.execute("UPDATE runs SET artifact_uri = replace(artifact_uri, ?, ''), user_id = 'nobody'", (str(folder),))
    database.execute("UPDATE experiments SET artifact_location = replace(artifact_location, ?, '')", (str(folder),))
    database.execute("UPDATE tags SET value = 'nobody' WHERE key = 'mlflow.user'")
    database.commit()
    # Some seventy tables, nearly all empty: small pages make a small file.
    database.execute("PRAGMA page_size = 512")
    database.execute("VACUUM")
    database.close()


def scrub_text(path, folder):
    text = path.read_text().replace(str(folder), "")
    text = re.sub(r'hostname="[^"]*"', 'hostname="host"', text)
    path.write_text(re.sub(r"user_id: .*", "user_id: nobody", text))


def main():
    windows = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        windows["mlflow.db"] = python(folder, MLFLOW)
        scrub_database(folder / "mlflow.db", folder)
        shutil.copy(folder / "mlflow.db", metrics / "mlflow.db")

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        windows["mlruns"] = python(folder, MLFLOW, MLFLOW_ALLOW_FILE_STORE="true", MLFLOW_TRACKING_URI="./mlruns")
        for path in (folder / "mlruns").rglob("*"):
            if path.is_file():
                scrub_text(path, folder)
        for path in (folder / "mlruns").rglob("tags/mlflow.user"):
            path.write_text("nobody")
        shutil.rmtree(metrics / "mlruns", ignore_errors=True)
        shutil.copytree(folder / "mlruns", metrics / "mlruns")

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        run(folder, "git", "init", "--quiet")
        run(folder, "git", "-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "--quiet", "--allow-empty", "-m", "first")
        python(folder, DVCLIVE)
        for path in ["dvc.yaml", "dvclive/metrics.json", "dvclive/params.yaml"]:
            (metrics / "dvclive-project" / path).parent.mkdir(parents=True, exist_ok=True)
            if (folder / path).exists():
                shutil.copy(folder / path, metrics / "dvclive-project" / path)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        python(folder, SKLEARN)
        python(folder, KERAS, KERAS_BACKEND="jax")
        for path in ["classification-report.json", "classification-report.csv", "series.csv", "training.log"]:
            shutil.copy(folder / path, metrics / path)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        (folder / "tests").mkdir()
        (folder / "tests" / "test_model.py").write_text(PYTEST)
        for family in ["xunit1", "xunit2"]:
            report = junit / f"pytest-{family}.xml"
            run(folder, sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", "-o", f"junit_family={family}", check=False)
            scrub_text(report, folder)

    with tempfile.TemporaryDirectory(dir=repository / "tests") as name:
        folder = Path(name).resolve()
        (folder / "penguins.test.js").write_text(VITEST)
        (folder / "vitest.config.js").write_text("export default {};\n")
        report = junit / "vitest.xml"
        vitest = repository / "node_modules" / ".bin"
        run(folder, str(vitest / "node"), str(repository / "node_modules/vitest/vitest.mjs"), "run", "--reporter=junit", f"--outputFile={report}", check=False)
        scrub_text(report, folder)

    (metrics / "windows.json").write_text(json.dumps(windows, indent=2) + "\n")


main()
