"""Golden ranks, trends and outliers. Writes trends.json beside itself. Needs numpy, scipy and pymannkendall."""

import itertools
import json
import math
import pathlib

import numpy as np
import pymannkendall
from scipy.stats import (kendalltau, median_abs_deviation, norm, pearsonr, permutation_test, rankdata, spearmanr, t,
                         theilslopes)

rng = np.random.default_rng(5)


def listed(values):
    return [float(value) for value in values]


def correlation(name, x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    if len(x) <= 9:
        ranks = rankdata(y)
        exact = {side: float(permutation_test((rankdata(x),), lambda order: float(order @ ranks),
                                              permutation_type="pairings", alternative=side,
                                              n_resamples=math.inf, vectorized=False).pvalue)
                 for side in ["greater", "two-sided"]}
    else:
        exact = {side: float(spearmanr(x, y, alternative=side).pvalue) for side in ["greater", "two-sided"]}
    rho = float(pearsonr(rankdata(x), rankdata(y)).statistic)
    assert abs(rho - spearmanr(x, y).statistic) < 1e-12
    half = norm.ppf(0.975) * np.sqrt((1 + rho**2 / 2) / (len(x) - 3)) if len(x) > 3 else None
    interval = None if half is None or abs(rho) > 1 - 1e-9 else listed(np.tanh(np.arctanh(rho) + np.array([-half, half])))
    return {"name": name, "x": listed(x), "y": listed(y), "rho": rho, "greater": exact["greater"],
            "two_sided": exact["two-sided"], "interval": interval}


noise = rng.normal(size=40)
correlations = [
    correlation("three", [1, 2, 3], [1, 3, 2]),
    correlation("five, all in order", [1, 2, 3, 4, 5], [2, 4, 6, 8, 9]),
    correlation("five, against", [1, 2, 3, 4, 5], [5, 3, 4, 2, 1]),
    correlation("six with ties", [1, 1, 2, 3, 3, 4], [0.1, 0.2, 0.2, 0.5, 0.4, 0.4]),
    correlation("seven, only two values", [0, 0, 0, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6, 7]),
    correlation("eight", rng.normal(size=8), rng.normal(size=8)),
    correlation("ten", *rng.normal(size=(2, 10))),
    correlation("eleven, against", range(11), [9, 10, 8, 7, 6, 5, 4, 3, 1, 2, 0]),
    correlation("forty with ties", rng.integers(0, 6, 40), rng.integers(0, 9, 40)),
    correlation("forty, strong", np.arange(40), np.arange(40) + 4 * noise),
    correlation("two hundred", rng.normal(size=200), rng.normal(size=200)),
]


def slope(name, times, values):
    times, values = np.asarray(times, float), np.asarray(values, float)
    found = []
    for method, confidence in itertools.product(["separate", "joint"], [0.9, 0.95]):
        result = theilslopes(values, times, alpha=confidence, method=method)
        found.append({"method": method, "confidence": confidence, "slope": float(result.slope),
                      "intercept": float(result.intercept), "lower": float(result.low_slope),
                      "upper": float(result.high_slope)})
    return {"name": name, "times": listed(times), "values": listed(values), "results": found}


slopes = [
    slope("two", [0, 1], [1, 3]),
    slope("line", range(8), np.arange(8) * 0.5 + 2),
    slope("outliers", range(15), np.r_[np.arange(10), 90, 80, 12, 13, -50]),
    slope("uneven times, out of order", [5, 1, 9, 2.5, 30, 7, 6], [3, 1, 4, 1.5, 9, 2, 6]),
    slope("ties on both sides", [0, 0, 1, 1, 2, 2, 3, 3], [1, 2, 2, 2, 3, 4, 4, 5]),
    slope("constant", range(6), [2] * 6),
    slope("noise", range(60), rng.normal(size=60)),
    slope("days since 1970", 20_000 + np.sort(rng.uniform(0, 300, 40)), 100 + rng.normal(size=40).cumsum()),
]


def brute(values):
    """Chances of an S at least, and at most, as large, over all orders."""
    def score(order):
        return sum(np.sign(b - a) for a, b in itertools.combinations(order, 2))
    observed = score(values)
    scores = [score(order) for order in itertools.permutations(values)]
    return [float(np.mean([s >= observed for s in scores])), float(np.mean([s <= observed for s in scores]))]


def trend(name, values):
    values = np.asarray(values, float)
    result = pymannkendall.original_test(values)
    steps = np.arange(len(values))
    has_ties = len(set(values)) < len(values)
    tau = float(kendalltau(steps, values).statistic)
    # scipy has no exact p-value with ties: all orders, where they are few.
    exact = None
    if not has_ties and len(values) <= 33:
        exact = [float(kendalltau(steps, values, method="exact", alternative=side).pvalue)
                 for side in ["greater", "less"]]
    elif len(values) <= 7:
        exact = brute(values)
    return {"name": name, "values": listed(values), "s": float(result.s), "z": float(result.z), "p": float(result.p),
            "tau": None if math.isnan(tau) else tau, "exact": exact}


trends = [
    trend("three", [1, 2, 3]),
    trend("five, falling", [5, 4, 2, 3, 1]),
    trend("six with ties", [1, 1, 2, 2, 2, 3]),
    trend("seven with ties, mixed", [3, 1, 3, 2, 1, 3, 3]),
    trend("constant", [2, 2, 2, 2]),
    trend("twelve", rng.normal(size=12)),
    trend("slow leak", 100 + np.arange(30) * 0.3 + rng.normal(size=30)),
    trend("thirty-three", rng.normal(size=33)),
    trend("fifty with ties", rng.integers(0, 12, 50)),
    trend("two hundred, drifting", np.arange(200) * 0.002 + rng.normal(size=200)),
]


def outlier(value, previous):
    centre = float(np.median(previous))
    deviation = float(median_abs_deviation(previous, scale="normal"))
    return {"value": value, "previous": listed(previous), "median": centre, "deviation": deviation,
            "score": (value - centre) / deviation}


outliers = [outlier(12.5, rng.normal(10, 1, 8)), outlier(3, rng.normal(10, 1, 21)), outlier(7, [1, 2, 3, 4, 5, 6, 7, 800])]

tails = {
    "normal": [{"z": z, "tail": float(norm.sf(z))} for z in
               [-8, -2.5, -0.1, 0, 1e-9, 0.5, 1.96, 2.999999, 3, 3.5, 6, 10, 30, 37]],
    "student": [{"t": value, "freedom": freedom, "tail": float(t.sf(value, freedom))}
                for freedom in [1, 2, 3, 8, 9, 38, 199, 998] for value in [-3, -0.2, 0, 0.01, 0.7, 1.5, 2.5, 9, 40]],
}

target = pathlib.Path(__file__).with_name("trends.json")
target.write_text(json.dumps({"correlations": correlations, "slopes": slopes, "trends": trends, "outliers": outliers,
                              "tails": tails}, indent=1) + "\n")
