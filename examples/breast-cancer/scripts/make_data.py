"""Writes data/train.csv and data/test.csv: the table that scikit-learn ships, 30 % of each class for testing.

    python scripts/make_data.py

The table says nothing about the patients. `age_group` is made up: drawn at random, whatever the tumour, so that the example can show how quality
is judged for groups of people.
"""

import csv
import random
from pathlib import Path

from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

AGE_GROUPS = ("under 50", "50 and over")


def main() -> None:
    table = load_breast_cancer()
    columns = [name.replace(" ", "_") for name in table.feature_names]
    chance = random.Random(0)
    # In scikit-learn's copy 0 is malignant; here 1 is, so that recall is the share of malignant tumours found.
    rows = [
        [f"T{number:03d}", chance.choice(AGE_GROUPS), *(repr(float(value)) for value in values), int(target == 0)]
        for number, (values, target) in enumerate(zip(table.data, table.target), start=1)
    ]
    parts = train_test_split(rows, test_size=0.3, stratify=table.target, random_state=0)
    for name, part in zip(("train", "test"), parts):
        with Path("data", f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["id", "age_group", *columns, "malignant"])
            writer.writerows(sorted(part))
        print(f"data/{name}.csv: {len(part)} rows, {sum(row[-1] for row in part)} malignant")


if __name__ == "__main__":
    main()
