"""Chooses C and the threshold by ten-fold cross-validation on the training data, and prints both tables for docs/tuning.md.

    python scripts/tune.py
"""

import sys
from pathlib import Path

import numpy as np
from sklearn.metrics import log_loss, precision_score, recall_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict

sys.path.insert(0, str(Path(__file__).parents[1]))

from breast_cancer.features import feature_matrix, labels  # noqa: E402
from breast_cancer.tables import read_table  # noqa: E402
from breast_cancer.train import build_pipeline  # noqa: E402

SEED = 0
STRENGTHS = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
THRESHOLDS = (0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1)
LEAST_RECALL = 0.97


def main() -> None:
    rows = read_table(Path("data/train.csv"))
    features, actual = feature_matrix(rows), labels(rows)
    folds = StratifiedKFold(10, shuffle=True, random_state=SEED)

    def held_out(strength: float) -> np.ndarray:
        pipeline = build_pipeline({"C": strength, "seed": SEED})
        return cross_val_predict(pipeline, features, actual, cv=folds, method="predict_proba")[:, 1]

    probabilities = {strength: held_out(strength) for strength in STRENGTHS}
    best = min(STRENGTHS, key=lambda strength: log_loss(actual, probabilities[strength]))
    print("| C | log loss | area under the ROC curve |\n|---|---|---|")
    for strength, probability in probabilities.items():
        print(f"| {strength} | {log_loss(actual, probability):.4f} | {roc_auc_score(actual, probability):.4f} |")

    print(f"\nWith C = {best}:\n\n| threshold | recall | precision |\n|---|---|---|")
    chosen = None
    for threshold in THRESHOLDS:
        predicted = probabilities[best] >= threshold
        recall = recall_score(actual, predicted)
        print(f"| {threshold} | {recall:.4f} | {precision_score(actual, predicted):.4f} |")
        if chosen is None and recall >= LEAST_RECALL:
            chosen = threshold
    print(f"\nChosen: C = {best}, threshold = {chosen}")


if __name__ == "__main__":
    main()
