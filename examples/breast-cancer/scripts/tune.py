"""Chooses C in an Optuna study, then the threshold, by three times ten-fold cross-validation on the training data.

    pip install -r requirements.txt optuna pandas
    python scripts/tune.py

Writes the trials of the study to reports/trials.csv and those of the threshold to reports/thresholds.csv; docs/tuning.md says how to choose.
"""

import sys
from pathlib import Path

import numpy as np
import optuna
from sklearn.metrics import log_loss, precision_score, recall_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict

sys.path.insert(0, str(Path(__file__).parents[1]))

from breast_cancer.features import labels, make_features, matrix  # noqa: E402
from breast_cancer.tables import read_table, write_table  # noqa: E402
from breast_cancer.train import build_pipeline  # noqa: E402

SEED = 0
REPEATS = 3
STRENGTHS = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0, 3.5, 5.0, 10.0)
THRESHOLDS = (0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1)
LEAST_RECALL = 0.97


def main() -> None:
    features = make_features(read_table(Path("data/train.csv")))
    values, actual = matrix(features), labels(features)
    known = np.tile(actual, REPEATS)

    def held_out(strength: float) -> np.ndarray:
        pipeline = build_pipeline({"C": strength, "seed": SEED})
        folds = [StratifiedKFold(10, shuffle=True, random_state=SEED + repeat) for repeat in range(REPEATS)]
        return np.concatenate(
            [cross_val_predict(pipeline, values, actual, cv=fold, method="predict_proba")[:, 1] for fold in folds]
        )

    def objective(trial: optuna.Trial) -> float:
        probability = held_out(trial.suggest_categorical("C", STRENGTHS))
        trial.set_user_attr("roc_auc", round(float(roc_auc_score(known, probability)), 5))
        return round(float(log_loss(known, probability)), 5)

    study = optuna.create_study(
        study_name="breast-cancer", direction="minimize", sampler=optuna.samplers.GridSampler({"C": STRENGTHS}, seed=SEED)
    )
    study.optimize(objective, n_trials=len(STRENGTHS))
    best = held_out(study.best_params["C"])
    thresholds = [
        {
            "threshold": threshold,
            "recall": round(float(recall_score(known, best >= threshold)), 4),
            "precision": round(float(precision_score(known, best >= threshold)), 4),
        }
        for threshold in THRESHOLDS
    ]
    chosen = next(row["threshold"] for row in thresholds if row["recall"] >= LEAST_RECALL)
    # Without the times, which would differ in every study: the commit of the file tells how old it is.
    trials = study.trials_dataframe(attrs=("number", "params", "value", "user_attrs", "state"))
    trials.to_csv("reports/trials.csv", index=False)
    write_table(Path("reports/thresholds.csv"), thresholds)
    print(f"C = {study.best_params['C']}, threshold = {chosen}")


if __name__ == "__main__":
    main()
