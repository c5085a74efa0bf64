"""Writes what the last day in production would have left behind, after training:

- build/serving.csv: 300 tumours as the model was asked about them, without the diagnosis that nobody knows yet;
- build/served.csv: what it predicted for those that it was not trained on;
- build/diagnoses.csv: what the laboratory found since, for nine in ten of them.

    python scripts/serving_sample.py

Stands in for the query of a request log: the tumours are those of data/, the model is the one of this run, the times are made up.
"""

import random
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import joblib

sys.path.insert(0, str(Path(__file__).parents[1]))

from breast_cancer.features import LABEL, make_features  # noqa: E402
from breast_cancer.predict import predict  # noqa: E402
from breast_cancer.tables import Row, read_table, write_table  # noqa: E402

ROWS = 300
DIAGNOSED = 0.9


def main() -> None:
    training, testing = read_table(Path("data/train.csv")), read_table(Path("data/test.csv"))
    chance = random.Random(2026)
    asked = chance.sample(testing + chance.sample(training, ROWS - len(testing)), ROWS)
    now = datetime.now(timezone.utc)
    times = sorted(now - timedelta(days=chance.random()) for _ in asked)

    def without_diagnosis(row: Row) -> Row:
        return {name: value for name, value in row.items() if name != LABEL}

    requests = [{"served_at": time.isoformat(), **without_diagnosis(row)} for time, row in zip(times, asked)]
    write_table(Path("build/serving.csv"), requests)

    unseen = {row["id"] for row in testing}
    served = [row for row in requests if row["id"] in unseen]
    answers = predict(joblib.load("build/model/model.joblib"), make_features(served))
    write_table(
        Path("build/served.csv"),
        [
            {"served_at": row["served_at"], "age_group": row["age_group"], **answer}
            for row, answer in zip(served, answers)
        ],
    )
    diagnosed = [{"id": row["id"], LABEL: row[LABEL]} for row in testing if chance.random() < DIAGNOSED]
    write_table(Path("build/diagnoses.csv"), diagnosed)
    print(f"build/serving.csv: {len(requests)} rows; build/served.csv: {len(served)}, {len(diagnosed)} with a diagnosis")


if __name__ == "__main__":
    main()
