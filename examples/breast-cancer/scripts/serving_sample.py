"""Writes build/serving.csv: 250 aspirates as the model was asked about them in the last day, without the diagnosis that nobody knows yet.

    python scripts/serving_sample.py

Stands for the query of a request log.
"""

import csv
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROWS = 250


def main() -> None:
    rows = []
    for name in ("train", "test"):
        with Path("data", f"{name}.csv").open(newline="", encoding="utf-8") as file:
            rows.extend(csv.DictReader(file))
    chance = random.Random(2026)
    now = datetime.now(timezone.utc)
    asked = chance.sample(rows, ROWS)
    times = sorted(now - timedelta(days=chance.random()) for _ in asked)
    columns = ["served_at", *(name for name in rows[0] if name != "malignant")]
    Path("build").mkdir(exist_ok=True)
    with Path("build/serving.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, "served_at": time.isoformat()} for row, time in zip(asked, times))
    print(f"build/serving.csv: {ROWS} rows")


if __name__ == "__main__":
    main()
