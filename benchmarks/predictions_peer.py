"""What the tests of slices and inclusion measure, by scikit-learn, fairlearn and pandas. Prints JSON: the metric over all rows, on each slice, and parity by group."""

import json
import sys

import pandas
from fairlearn import metrics as fairness
from sklearn import metrics


def main(folder: str, name: str) -> None:
    predictions = pandas.read_csv(f"{folder}/predictions.csv")
    holdout = pandas.read_csv(f"{folder}/testing.csv")
    rows = predictions.merge(holdout, on="id", validate="one_to_one")
    if not len(rows) == len(predictions) == len(holdout):
        raise SystemExit("predictions and hold-out have different rows")
    column = "predicted" if name == "accuracy" else "probability"
    metric = getattr(metrics, f"{name}_score")

    # Quarters by the value at that rank, as pandas.cut wants its edges.
    ordered = rows["amount"].sort_values(ignore_index=True)
    edges = [-float("inf"), *(ordered[-(-quarter * len(ordered) // 4) - 1] for quarter in (1, 2, 3)), float("inf")]
    rows["quarter"] = pandas.cut(rows["amount"], edges, labels=[1, 2, 3, 4])

    values = {"overall": metric(rows["label"], rows[column])}
    for by in ["region"], ["device"], ["region", "device"], ["quarter"]:
        frame = fairness.MetricFrame(
            metrics=metric, y_true=rows["label"], y_pred=rows[column], sensitive_features=rows[by]
        )
        for key, value in frame.by_group.items():
            parts = zip(by, key if isinstance(key, tuple) else (key,))
            values[" and ".join(f"amount: quarter {at}" if part == "quarter" else f"{part}={at}" for part, at in parts)] = value
    for attribute in "sex", "age_band":
        arguments = {"y_true": rows["label"], "y_pred": rows["predicted"], "sensitive_features": rows[attribute]}
        values[f"{attribute}: demographic parity ratio"] = fairness.demographic_parity_ratio(**arguments)
        values[f"{attribute}: equal opportunity difference"] = fairness.equal_opportunity_difference(**arguments)
        values[f"{attribute}: equalized odds difference"] = fairness.equalized_odds_difference(**arguments)
    print(json.dumps({name: float(value) for name, value in values.items()}))


main(*sys.argv[1:])
