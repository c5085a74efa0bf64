"""Golden values of associations and corrected p-values, by scipy, scikit-learn and statsmodels.

Run `python make_associations.py` in an environment with numpy, scipy, scikit-learn and statsmodels; writes associations.json beside itself.
"""

import json
from pathlib import Path

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import stats
from scipy.stats.contingency import association, crosstab
from sklearn.metrics import balanced_accuracy_score, mutual_info_score, roc_auc_score
from statsmodels.stats.multitest import multipletests

random = np.random.default_rng(7)


def numeric_cases():
    x = random.normal(size=60)
    yield "linear", x, 2 * x + random.normal(size=60)
    yield "ties", random.integers(0, 5, 80).astype(float), random.integers(0, 4, 80).astype(float)
    yield "monotone", x, np.exp(3 * x)
    yield "large offset", 1e9 + x, 1e9 - x + random.normal(size=60) / 10


def categorical_cases():
    a = random.integers(0, 4, 120)
    yield "related", a, (a + (random.random(120) < 0.3)) % 3
    yield "independent", a, random.integers(0, 5, 120)
    yield "renamed", a, (a * 3 + 1) % 4


def numeric(name, x, y):
    return {
        "name": name,
        "x": x.tolist(),
        "y": y.tolist(),
        "pearson": float(stats.pearsonr(x, y).statistic),
        "spearman": float(stats.spearmanr(x, y).statistic),
        "ranks": stats.rankdata(x).tolist(),
    }


def categorical(name, a, b):
    table = crosstab(a, b).count
    rows, columns = table.shape
    n = table.sum()
    # Bergsma 2013, https://doi.org/10.1016/j.jkss.2012.10.002
    phi = max(0.0, stats.chi2_contingency(table, correction=False).statistic / n - (rows - 1) * (columns - 1) / (n - 1))
    smaller = min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1))
    return {
        "name": name,
        "a": a.tolist(),
        "b": b.tolist(),
        "cramersV": float(association(table, method="cramer")),
        "corrected": float(np.sqrt(phi / (smaller - 1))),
        "mutualInformation": float(mutual_info_score(a, b)),
    }


def ratio(codes, values):
    groups = [values[codes == code] for code in np.unique(codes)]
    f = stats.f_oneway(*groups).statistic
    between, within = len(groups) - 1, len(values) - len(groups)
    kruskal = stats.kruskal(*groups).statistic
    return {
        "codes": codes.tolist(),
        "values": values.tolist(),
        "correlationRatio": float(np.sqrt(f * between / (f * between + within))),
        "ofRanks": float(np.sqrt(kruskal / (len(values) - 1))),
    }


def correction(p):
    return {
        "p": p.tolist(),
        "benjaminiHochberg": stats.false_discovery_control(p).tolist(),
        "holm": multipletests(p, method="holm")[1].tolist(),
    }


def scores(truth, predicted, score):
    return {
        "truth": truth.tolist(),
        "predicted": predicted.tolist(),
        "score": score.tolist(),
        "balancedAccuracy": float(balanced_accuracy_score(truth, predicted)),
        "auc": float(roc_auc_score(truth == 1, score)),
    }


codes = random.integers(0, 3, 90)
truth = random.integers(0, 3, 100)
golden = {
    "versions": {"numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__, "statsmodels": statsmodels.__version__},
    "numeric": [numeric(*case) for case in numeric_cases()],
    "categorical": [categorical(*case) for case in categorical_cases()],
    "ratios": [ratio(codes, codes + random.normal(size=90)), ratio(codes, random.integers(0, 6, 90).astype(float))],
    "corrections": [correction(random.random(25) ** 2), correction(np.array([0.01, 0.01, 0.03, 0.04, 1.0])), correction(np.array([0.2]))],
    "scores": [scores(truth, np.where(random.random(100) < 0.6, truth, random.integers(0, 3, 100)), random.integers(0, 9, 100) + 2.0 * (truth == 1))],
}
(Path(__file__).parent / "associations.json").write_text(json.dumps(golden, indent=1, allow_nan=False) + "\n")
