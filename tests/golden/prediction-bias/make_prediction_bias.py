"""Means, differences and ratios of predictions and true values, with their intervals.

numpy and scipy's normal distribution; statsmodels' weighted least squares confirms the differences.

Run: python make_prediction_bias.py > prediction-bias.json (numpy, scipy, statsmodels)
"""

import json

import numpy as np
import statsmodels.api as sm
from scipy import stats

random = np.random.default_rng(7)
cases = []


def add(name, predicted, observed, weights, relative, confidence):
    predicted, observed = np.asarray(predicted, float), np.asarray(observed, float)
    w = np.ones(len(predicted)) if weights is None else np.asarray(weights, float)
    if relative:
        # Linearised (Cochran 1977, section 6.4): the error of a row is what it adds to predicted - ratio * observed.
        ratio = np.average(predicted, weights=w) / np.average(observed, weights=w)
        errors = predicted - ratio * observed
        estimate = (ratio - 1) * np.sign(np.average(observed, weights=w))
        scale = abs(np.average(observed, weights=w))
    else:
        difference = predicted - observed
        fit = sm.WLS(difference, np.ones(len(difference)), weights=w).fit()
        estimate = float(fit.params[0])
        # HC1 is the sandwich with n / (n - 1): the linearised variance of a weighted mean.
        sandwich = float(fit.get_robustcov_results("HC1").bse[0])
        errors = difference - estimate
        scale = 1.0
    n = len(predicted)
    deviation = np.sqrt(n / (n - 1) * np.sum((w * errors) ** 2)) / np.sum(w) / scale
    if not relative:
        assert abs(deviation - sandwich) < 1e-12 * max(1, sandwich), (deviation, sandwich)
    lower, upper = stats.norm.interval(confidence, loc=estimate, scale=deviation)
    cases.append(
        {
            "name": name,
            "predicted": predicted.tolist(),
            "observed": observed.tolist(),
            "weights": None if weights is None else w.tolist(),
            "relative": relative,
            "confidence": confidence,
            "means": [float(np.average(predicted, weights=w)), float(np.average(observed, weights=w))],
            "estimate": float(estimate),
            "lower": float(lower),
            "upper": float(upper),
        }
    )


observed = random.gamma(3, 10, 60)
predicted = observed * 1.1 + random.normal(0, 4, 60)
weights = random.uniform(0.1, 3, 60)
for relative in (False, True):
    add("values", predicted, observed, None, relative, 0.95)
    add("weighted values", predicted, observed, weights, relative, 0.9)
    add("negative values", -predicted, -observed, None, relative, 0.99)
    labels = (random.random(80) < 0.3).astype(float)
    add("probabilities", np.clip(labels * 0.5 + random.random(80) * 0.4, 0, 1), labels, None, relative, 0.95)
    add("two rows", [1.0, 2.0], [1.5, 1.0], None, relative, 0.95)

print(json.dumps({"cases": cases}, indent=1))
