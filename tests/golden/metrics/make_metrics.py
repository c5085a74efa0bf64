"""Golden metrics by scikit-learn, intervals by scipy, DeLong by its definition. Writes metrics.json beside itself. Needs numpy, scipy, scikit-learn; takes minutes."""

import json
import pathlib
import warnings

import numpy as np
from scipy.stats import binomtest, bootstrap, norm
from sklearn import metrics as m
from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris, load_wine
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

rng = np.random.default_rng(11)


def attempt(compute):
    """The number, or {"refused": ...} where scikit-learn raises, warns or answers with NaN."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = float(compute())
        except ValueError as error:
            return {"refused": str(error)[:120]}
    caught = [one for one in caught if not issubclass(one.category, (FutureWarning, DeprecationWarning))]
    if caught:
        return {"refused": str(caught[0].message)[:120]}
    return {"value": value} if np.isfinite(value) else {"refused": "not finite"}


def of_classes(name, classes, truth, predicted, chances=None, weights=None):
    truth, predicted = np.asarray(truth, int), np.asarray(predicted, int)
    labels = list(range(classes))
    found = {}

    def add(metric, compute):
        found[metric] = attempt(compute)

    w = {"sample_weight": weights}
    add("accuracy", lambda: m.accuracy_score(truth, predicted, **w))
    add("balanced_accuracy", lambda: m.balanced_accuracy_score(truth, predicted, **w))
    for metric, score in [("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score)]:
        if classes == 2:
            add(metric, lambda: score(truth, predicted, pos_label=1, **w))
        for average in ["macro", "micro", "weighted"]:
            add(f"{metric}_{average}", lambda: score(truth, predicted, average=average, **w))
    add("matthews_corrcoef", lambda: m.matthews_corrcoef(truth, predicted, **w))
    add("cohen_kappa", lambda: m.cohen_kappa_score(truth, predicted, **w))
    if chances is not None:
        chances = np.asarray(chances, float)
        if classes == 2:
            add("roc_auc", lambda: m.roc_auc_score(truth, chances[:, 1], **w))
            add("average_precision", lambda: m.average_precision_score(truth, chances[:, 1], **w))
            add("brier_score", lambda: m.brier_score_loss(truth, chances[:, 1], labels=labels, **w))
        else:
            add("roc_auc_ovr", lambda: m.roc_auc_score(truth, chances, multi_class="ovr", labels=labels, **w))
            add("brier_score", lambda: m.brier_score_loss(truth, chances, labels=labels, **w))
        add("log_loss", lambda: m.log_loss(truth, chances, labels=labels, **w))
    listed = None if chances is None else [[None if np.isnan(x) else float(x) for x in c] for c in chances.T]
    return {"name": name, "kind": "classes", "classes": classes, "truth": truth.tolist(), "predicted": predicted.tolist(),
            "probabilities": listed, "weights": None if weights is None else list(map(float, weights)), "metrics": found}


def of_values(name, truth, predicted, weights=None):
    truth, predicted = np.asarray(truth, float), np.asarray(predicted, float)
    w = {"sample_weight": weights}
    found = {
        "mean_absolute_error": attempt(lambda: m.mean_absolute_error(truth, predicted, **w)),
        "mean_squared_error": attempt(lambda: m.mean_squared_error(truth, predicted, **w)),
        "root_mean_squared_error": attempt(lambda: m.root_mean_squared_error(truth, predicted, **w)),
        "r2": attempt(lambda: m.r2_score(truth, predicted, **w)),
        "mean_absolute_percentage_error": attempt(lambda: m.mean_absolute_percentage_error(truth, predicted, **w)),
        "pinball_loss": attempt(lambda: m.mean_pinball_loss(truth, predicted, alpha=0.9, **w)),
        "mean_error": {"value": float(np.average(predicted - truth, weights=weights))} if len(truth) and np.isfinite(predicted).all() and (weights is None or np.sum(weights) > 0) else {"refused": ""},
    }
    listed = [None if np.isnan(x) else float(x) for x in predicted]
    return {"name": name, "kind": "values", "truth": truth.tolist(), "predicted": listed,
            "weights": None if weights is None else list(map(float, weights)), "metrics": found}


cases = []
for name, load, model in [
    ("iris, a shallow tree", load_iris, DecisionTreeClassifier(max_depth=2, random_state=1)),
    ("wine, naive Bayes", load_wine, GaussianNB()),
    ("breast cancer, logistic", load_breast_cancer, LogisticRegression(max_iter=5000)),
    ("breast cancer, a tree with probabilities of 0 and 1 and many ties", load_breast_cancer, DecisionTreeClassifier(max_depth=4, random_state=1)),
]:
    X, y = load(return_X_y=True)
    X = X[:, :3]
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, random_state=3, stratify=y)
    model.fit(X_train, y_train)
    for weights in [None, rng.uniform(0, 3, len(y_test)).round(2)]:
        suffix = "" if weights is None else ", weights"
        cases.append(of_classes(name + suffix, len(set(y)), y_test, model.predict(X_test), model.predict_proba(X_test), weights))

X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, random_state=3)
for name, model in [("diabetes, linear", LinearRegression()), ("diabetes, a tree", DecisionTreeRegressor(max_depth=3, random_state=1))]:
    predicted = model.fit(X_train, y_train).predict(X_test)
    cases.append(of_values(name, y_test, predicted))
    cases.append(of_values(name + ", weights", y_test, predicted, rng.uniform(0, 3, len(y_test)).round(2)))

two = lambda p: np.column_stack([1 - np.asarray(p, float), np.asarray(p, float)])
cases += [
    of_classes("one class in the truth", 2, [1] * 6, [1, 1, 0, 1, 1, 1], two([0.9, 0.8, 0.3, 0.7, 0.6, 0.9])),
    of_classes("a class never predicted", 3, [0, 1, 2, 0, 1, 2], [0, 1, 1, 0, 0, 1]),
    of_classes("a class predicted that is not in the truth", 3, [0, 1, 0, 1], [0, 2, 0, 1]),
    of_classes("a class in neither", 4, [0, 1, 2, 0, 1], [0, 2, 2, 0, 1]),
    of_classes("no positive in truth or predictions", 2, [0, 0, 0], [0, 0, 0], two([0.1, 0.2, 0.1])),
    of_classes("all scores the same", 2, [0, 1, 0, 1], [1, 1, 1, 1], two([0.5] * 4)),
    of_classes("scores of 0 and 1, some wrong", 2, [0, 1, 0, 1, 1], [0, 1, 1, 0, 1], two([0, 1, 1, 0, 1])),
    of_classes("ties over the classes", 2, [0, 1, 0, 1, 1, 0, 1, 0], [0, 1, 0, 1, 0, 0, 1, 1], two([0.2, 0.7, 0.2, 0.7, 0.2, 0.4, 0.4, 0.7])),
    of_classes("an empty slice", 2, [], []),
    of_classes("a probability above 1", 2, [0, 1, 1], [0, 1, 1], [[0.9, 0.1], [-0.2, 1.2], [0.2, 0.8]]),
    of_classes("probabilities that add up to 1.5", 3, [0, 1, 2], [0, 1, 2], np.full((3, 3), 0.5)),
    of_classes("a NaN probability", 2, [0, 1, 1], [0, 1, 1], [[0.9, 0.1], [np.nan, np.nan], [0.2, 0.8]]),
    of_classes("perfect", 3, [0, 1, 2, 0], [0, 1, 2, 0], np.eye(3)[[0, 1, 2, 0]]),
    of_classes("always wrong", 2, [0, 1, 0, 1], [1, 0, 1, 0], two([0.8, 0.1, 0.9, 0.3])),
    of_classes("a thousand rows, unequal classes", 5, *(lambda t: (t, np.where(rng.random(1000) < 0.7, t, rng.integers(0, 5, 1000))))(rng.choice(5, 1000, p=[0.6, 0.2, 0.1, 0.07, 0.03]))),
    of_classes("six thousand scores with ties", 2, *(lambda t, s: (t, s > 0.5, two(s)))(t := rng.integers(0, 2, 6000), np.clip((t + rng.normal(0, 1, 6000)).round(2) / 4 + 0.4, 0, 1))),
    of_values("one row", [3.0], [2.0]),
    of_values("an empty slice", [], []),
    of_values("a NaN prediction", [1, 2, 3], [1, np.nan, 3]),
    of_values("large numbers, small errors", 1e9 + np.arange(10), 1e9 + np.arange(10) + 0.25),
    of_values("negative numbers", [-3, -1, 2, 4], [-2.5, -1.5, 2, 5]),
    of_values("weights of 0", [1, 2, 3, 4], [1, 3, 3, 7], [0, 1, 1, 0]),
]


def delong(truth, first, second, confidence=0.95):
    """From the definition: every positive against every negative."""
    truth = np.asarray(truth)
    components = []
    for score in (np.asarray(first), np.asarray(second)):
        pos, neg = score[truth == 1], score[truth == 0]
        wins = (pos[:, None] > neg[None, :]) + 0.5 * (pos[:, None] == neg[None, :])
        components.append((wins.mean(), wins.mean(axis=1), wins.mean(axis=0)))
    area = [c[0] for c in components]
    s10 = np.cov([c[1] for c in components])
    s01 = np.cov([c[2] for c in components])
    cov = s10 / (truth == 1).sum() + s01 / (truth == 0).sum()
    z = norm.ppf(0.5 + confidence / 2)
    a, error = area[0], np.sqrt(cov[0, 0])
    logit = np.log(a / (1 - a))
    half = z * error / (a * (1 - a))
    difference, deviation = area[0] - area[1], np.sqrt(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1])
    return {"truth": truth.tolist(), "first": list(map(float, first)), "second": list(map(float, second)), "area": a, "variance": cov[0, 0],
            "interval": [1 / (1 + np.exp(-(logit - half))), 1 / (1 + np.exp(-(logit + half)))],
            "difference": difference, "differenceInterval": [difference - z * deviation, difference + z * deviation]}


t = rng.integers(0, 2, 120)
delongs = [
    delong(t, (t + rng.normal(0, 1.2, 120)).round(1), (0.6 * t + rng.normal(0, 1, 120)).round(1)),
    delong(t[:40], t[:40] + rng.normal(0, 1, 40), t[:40] + rng.normal(0, 1, 40), 0.9),
]
delongs[1]["confidence"] = 0.9

wilson = []
for successes, trials, confidence in [(0, 1, 0.95), (1, 1, 0.95), (0, 50, 0.95), (50, 50, 0.99), (7, 12, 0.9), (480, 1000, 0.95), (999_000, 1_000_000, 0.99)]:
    interval = binomtest(successes, trials).proportion_ci(confidence, method="wilson")
    wilson.append({"successes": successes, "trials": trials, "confidence": confidence, "lower": float(interval.low), "upper": float(interval.high)})

t = rng.integers(0, 3, 150)
a = np.where(rng.random(150) < 0.8, t, rng.integers(0, 3, 150))
b = np.where(rng.random(150) < 0.65, t, rng.integers(0, 3, 150))
y = rng.gamma(2, 3, 140)
f = y + rng.normal(0.3, 2, 140)
g = y + rng.standard_t(3, 140) * 2
binary = rng.integers(0, 2, 150)
p = np.clip(0.3 + 0.35 * binary + rng.normal(0, 0.2, 150), 0.01, 0.99)


def interval(data, statistic, method="BCa"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = bootstrap(data, statistic, paired=True, vectorized=False, n_resamples=20_000, method=method, rng=np.random.default_rng(5)).confidence_interval
    return [float(found.low), float(found.high)]


intervals = {
    "truth": t.tolist(), "first": a.tolist(), "second": b.tolist(), "values": y.tolist(), "firstValues": f.tolist(), "secondValues": g.tolist(),
    "binary": binary.tolist(), "chances": p.tolist(),
    "f1_macro": interval((t, a), lambda t, a: m.f1_score(t, a, average="macro")),
    "matthews_corrcoef": interval((t, a), m.matthews_corrcoef),
    "cohen_kappa": interval((t, a), m.cohen_kappa_score),
    "accuracy_difference": interval((t, a, b), lambda t, a, b: (a == t).mean() - (b == t).mean()),
    "f1_macro_difference": interval((t, a, b), lambda t, a, b: m.f1_score(t, a, average="macro") - m.f1_score(t, b, average="macro")),
    "mean_absolute_error": interval((y, f), m.mean_absolute_error),
    "root_mean_squared_error": interval((y, f), m.root_mean_squared_error),
    "r2": interval((y, f), m.r2_score),
    "r2_difference": interval((y, f, g), lambda y, f, g: m.r2_score(y, f) - m.r2_score(y, g)),
    "log_loss": interval((binary, p), m.log_loss),
    "average_precision": interval((binary, p), m.average_precision_score, "percentile"),
}

target = pathlib.Path(__file__).with_name("metrics.json")
target.write_text(json.dumps({"cases": cases, "delong": delongs, "wilson": wilson, "intervals": intervals}, allow_nan=False) + "\n")
