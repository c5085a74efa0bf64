"""Answers over HTTP: `POST /predict` with the measurements of one tumour as JSON, and `GET /health`.

    python -m breast_cancer.serve --model build/model/model.joblib --port 8080
"""

import argparse
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import joblib

from breast_cancer.features import make_features
from breast_cancer.predict import predict

#: A row of measurements takes about one kilobyte.
MOST_BYTES = 64 * 1024


def answer(model: dict[str, Any], body: bytes) -> tuple[int, dict[str, object]]:
    """Status and answer for the body of a request; what is asked wrongly gets 400 and the reason."""
    try:
        row = json.loads(body)
        if not isinstance(row, dict):
            raise ValueError(f"expected an object with the measurements of one tumour, found {type(row).__name__}")
        return 200, predict(model, make_features([row], model["features"]))[0]
    except ValueError as error:
        return 400, {"error": str(error)}


def make_server(model: dict[str, Any], host: str, port: int) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send(*((200, {"status": "ok"}) if self.path == "/health" else (404, {"error": "not found"})))

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            # What was not read would be taken for the next request.
            if not length.isdecimal() or int(length) > MOST_BYTES:
                self.close_connection = True
                return self.send(413, {"error": f"expected a body of at most {MOST_BYTES} bytes, with its length"})
            body = self.rfile.read(int(length))
            self.send(*(answer(model, body) if self.path == "/predict" else (404, {"error": "not found"})))

        def send(self, status: int, content: dict[str, object]) -> None:
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Measurements are of patients: nothing of a request is logged."""

    return ThreadingHTTPServer((host, port), Handler)


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve a trained model over HTTP.")
    parser.add_argument("--model", type=Path, default=Path("build/model/model.joblib"))
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080)
    options = parser.parse_args()
    with make_server(joblib.load(options.model), options.host, options.port) as server:
        print(f"{options.model} at http://{options.host}:{options.port}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
