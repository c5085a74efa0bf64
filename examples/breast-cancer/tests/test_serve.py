"""The server, over a real connection, and the command that follows one tumour through the model."""

import json
import math
import threading
import urllib.error
import urllib.request

import numpy as np
import pytest

from breast_cancer.explain import explain
from breast_cancer.features import FEATURES, labels, make_features, matrix
from breast_cancer.predict import predict
from breast_cancer.serve import MOST_BYTES, answer, make_server
from breast_cancer.train import build_pipeline


@pytest.fixture
def address(model):
    with make_server(model, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def ask(address: str, path: str, body: bytes | None = None) -> tuple[int, dict]:
    try:
        with urllib.request.urlopen(f"{address}{path}", data=body, timeout=10) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def measurements(row: dict[str, str]) -> dict[str, float]:
    return {name: float(row[name]) for name in FEATURES}


def test_it_is_healthy(address) -> None:
    assert ask(address, "/health") == (200, {"status": "ok"})


def test_it_answers_what_the_model_predicts(address, model, testing) -> None:
    for row in testing[:5]:
        expected = predict(model, make_features([row]))[0]
        body = json.dumps(measurements(row)).encode()
        assert ask(address, "/predict", body) == (200, {name: expected[name] for name in ("probability", "predicted")})


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"{", "Expecting property name"),
        (b"[]", "expected an object with the measurements of one tumour, found list"),
        (b"{}", "mean_radius should be a number, found None"),
    ],
)
def test_a_wrong_question_is_told_why(address, body: bytes, reason: str) -> None:
    status, answer = ask(address, "/predict", body)
    assert status == 400 and reason in answer["error"]


def test_other_paths_and_large_bodies_are_refused(address) -> None:
    assert ask(address, "/")[0] == ask(address, "/train", b"{}")[0] == 404
    assert ask(address, "/predict", b" " * (MOST_BYTES + 1))[0] == 413


def test_an_older_model_with_fewer_features_is_served_too(training, testing) -> None:
    names = [name for name in FEATURES if name != "worst_texture"]
    pipeline = build_pipeline({"C": 1.0, "seed": 0})
    pipeline.fit(matrix(make_features(training, names), names), labels(training))
    older = {"features": names, "pipeline": pipeline, "threshold": 0.5}
    status, found = answer(older, json.dumps(measurements(testing[0])).encode())
    assert status == 200
    assert found["probability"] == explain(older, measurements(testing[0]))["probability"]


def test_what_is_explained_adds_up_to_what_is_predicted(model, testing) -> None:
    for row in testing[:5]:
        found = explain(model, measurements(row))
        assert found["log_odds"] == pytest.approx(found["intercept"] + sum(found["contributions"].values()))
        assert found["probability"] == pytest.approx(1 / (1 + math.exp(-found["log_odds"])))
        assert found["predicted"] == int(found["probability"] >= found["threshold"])
        assert list(found["scaled"]) == list(FEATURES) and np.isfinite(list(found["scaled"].values())).all()
