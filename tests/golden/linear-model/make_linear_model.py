"""Golden coefficients and predictions of linear models, by scikit-learn on its bundled data sets.

Run `python make_linear_model.py` in an environment with numpy and scikit-learn; writes linear-model.json beside itself.
"""

import json
from pathlib import Path

import sklearn
from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris, load_wine
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.preprocessing import StandardScaler


def rounded(values):
    """Six digits keep the file small: both sides read the same rounded numbers."""
    return values.round(6)


def features(data):
    return rounded(StandardScaler().fit_transform(data.data))


def classifier(name, load):
    data = load()
    x = features(data)
    cases = []
    for c in (1.0, 0.01):
        # Newton steps reach the optimum to the last digits, which L-BFGS does not, whatever its tol.
        model = LogisticRegression(C=c, solver="newton-cholesky", tol=1e-12, max_iter=1000)
        model.fit(x, data.target)
        cases.append(
            {
                "C": c,
                "coefficients": model.coef_.tolist(),
                "intercepts": model.intercept_.tolist(),
                "probabilities": model.predict_proba(x)[::7].tolist(),
                "predicted": model.predict(x).tolist(),
            }
        )
    dummy = DummyClassifier(strategy="prior").fit(x, data.target)
    return {
        "name": name,
        "features": x.tolist(),
        "labels": data.target.tolist(),
        "classes": len(data.target_names),
        "cases": cases,
        "majority": int(dummy.predict(x[:1])[0]),
        "priors": dummy.predict_proba(x[:1])[0].tolist(),
    }


def regressor(name, load):
    data = load()
    x = features(data)
    cases = []
    for alpha in (0.0, 1.0, 100.0):
        model = LinearRegression() if alpha == 0 else Ridge(alpha=alpha, solver="svd")
        model.fit(x, data.target)
        cases.append(
            {
                "alpha": alpha,
                "coefficients": model.coef_.tolist(),
                "intercept": float(model.intercept_),
                "predicted": model.predict(x)[::7].tolist(),
            }
        )
    mean = float(DummyRegressor().fit(x, data.target).predict(x[:1])[0])
    return {"name": name, "features": x.tolist(), "target": data.target.tolist(), "cases": cases, "mean": mean}


golden = {
    "versions": {"scikit-learn": sklearn.__version__},
    "classifiers": [
        classifier("iris", load_iris),
        classifier("breast cancer", load_breast_cancer),
        classifier("wine", load_wine),
    ],
    "regressors": [regressor("diabetes", load_diabetes)],
}
Path(__file__).with_name("linear-model.json").write_text(json.dumps(golden) + "\n")
