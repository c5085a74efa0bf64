"""Golden fairness measures by fairlearn, intervals of pairs by statsmodels. Writes inclusion.json beside itself. Needs fairlearn, numpy, statsmodels."""

import itertools
import json
import pathlib

import numpy as np
from fairlearn.metrics import (
    MetricFrame,
    demographic_parity_ratio,
    equal_opportunity_difference,
    equalized_odds_difference,
    false_positive_rate,
    selection_rate,
    true_positive_rate,
)
from statsmodels.stats.proportion import confint_proportions_2indep

rng = np.random.default_rng(7)


def case(name, sizes, base, right, wrong):
    """Groups of given sizes with their own rate of positives, and of positives and negatives that are predicted positive."""
    group = np.repeat(np.arange(len(sizes)), sizes)
    truth = (rng.random(len(group)) < np.asarray(base)[group]).astype(int)
    chance = np.where(truth == 1, np.asarray(right)[group], np.asarray(wrong)[group])
    predicted = (rng.random(len(group)) < chance).astype(int)
    frame = MetricFrame(
        metrics={"selection": selection_rate, "true": true_positive_rate, "false": false_positive_rate},
        y_true=truth,
        y_pred=predicted,
        sensitive_features=group,
    ).by_group
    selected = [(int(predicted[group == g].sum()), int((group == g).sum())) for g in range(len(sizes))]
    newcombe = [
        [float(bound) for bound in confint_proportions_2indep(*selected[a], *selected[b], method="newcomb", compare="diff", alpha=0.05)]
        for a, b in itertools.combinations(range(len(sizes)), 2)
    ]
    given = {"sensitive_features": group}
    return {
        "name": name,
        "group": group.tolist(),
        "truth": truth.tolist(),
        "predicted": predicted.tolist(),
        "rates": {key: [float(value) for value in frame[key]] for key in ["selection", "true", "false"]},
        "demographicParityRatio": float(demographic_parity_ratio(truth, predicted, **given)),
        "equalOpportunityDifference": float(equal_opportunity_difference(truth, predicted, **given)),
        "equalizedOddsDifference": float(equalized_odds_difference(truth, predicted, **given)),
        "selectionDifferenceIntervals": newcombe,
    }


cases = [
    case("two fair groups", [200, 150], [0.4, 0.4], [0.8, 0.8], [0.1, 0.1]),
    case("two unfair groups", [300, 200], [0.5, 0.3], [0.9, 0.5], [0.2, 0.05]),
    case("four groups", [120, 90, 60, 45], [0.5, 0.4, 0.6, 0.5], [0.9, 0.8, 0.7, 0.85], [0.1, 0.2, 0.15, 0.3]),
    case("a group nobody of which is chosen", [100, 60], [0.4, 0.4], [0.6, 0.0], [0.1, 0.0]),
    case("everybody is chosen", [50, 50], [0.5, 0.5], [1.0, 1.0], [1.0, 1.0]),
]
path = pathlib.Path(__file__).with_name("inclusion.json")
path.write_text(json.dumps({"cases": cases}) + "\n")
