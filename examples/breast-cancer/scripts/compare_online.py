"""Writes reports/online.csv: for ten models, how good they are offline, and what they would have cost in use.

    python scripts/compare_online.py

Stands in for a series of A/B tests, which a public data set cannot have. The models see one to twenty features. Offline: log loss by
ten-fold cross-validation on the training rows. Online: what the next 171 patients would have cost by 100 of them, a missed tumour counted
as ten needless biopsies; the test rows play these patients.
"""

import sys
from pathlib import Path

import numpy as np
import yaml
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedKFold, cross_val_predict

sys.path.insert(0, str(Path(__file__).parents[1]))

from breast_cancer.features import FEATURES, labels, make_features, matrix  # noqa: E402
from breast_cancer.tables import read_table, write_table  # noqa: E402
from breast_cancer.train import build_pipeline  # noqa: E402

FEATURE_COUNTS = (1, 2, 3, 4, 5, 7, 10, 12, 15, 20)
MISSED = 10


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text(encoding="utf-8"))
    training, patients = (make_features(read_table(Path("data", f"{name}.csv"))) for name in ("train", "test"))
    values, actual, asked, found = matrix(training), labels(training), matrix(patients), labels(patients)
    rows = []
    for count in FEATURE_COUNTS:
        pipeline = build_pipeline(params)
        folds = StratifiedKFold(10, shuffle=True, random_state=params["seed"])
        held_out = cross_val_predict(pipeline, values[:, :count], actual, cv=folds, method="predict_proba")
        probability = pipeline.fit(values[:, :count], actual).predict_proba(asked[:, :count])[:, 1]
        predicted = probability >= params["threshold"]
        cost = MISSED * np.sum(~predicted & (found == 1)) + np.sum(predicted & (found == 0))
        rows.append(
            {
                "version": f"first {count} of {len(FEATURES)} features",
                "log_loss": round(float(log_loss(actual, held_out)), 5),
                "cost_per_100": round(float(100 * cost / len(found)), 2),
            }
        )
    write_table(Path("reports/online.csv"), rows)
    print("\n".join(f"{row['version']}: log loss {row['log_loss']}, cost {row['cost_per_100']}" for row in rows))


if __name__ == "__main__":
    main()
