"""Intervals of differences of means, and chances of Student's t, by scipy."""

import json
import pathlib

import scipy
from scipy import stats

SAMPLES = [
    ([0.91, 0.93, 0.92], [0.95, 0.94, 0.96, 0.95]),
    ([0.5, 0.7], [0.1, 0.10001]),
    ([1200.0, 1300.0, 1250.0, 1190.0, 1275.0], [1100.0, 1500.0, 900.0]),
    ([1e-9, 2e-9, 4e-9], [3e-9, 3.5e-9]),
    ([0.8123, 0.8125, 0.8119, 0.8131, 0.8127, 0.8122, 0.8120, 0.8126], [0.8101, 0.8140]),
]


def welch(first, second):
    found = stats.ttest_ind(first, second, equal_var=False)
    interval = found.confidence_interval(0.95)
    return {"first": first, "second": second, "df": float(found.df),
            "lower": float(interval.low), "upper": float(interval.high)}


def one(values):
    interval = stats.ttest_1samp(values, 0).confidence_interval(0.95)
    return {"values": values, "lower": float(interval.low), "upper": float(interval.high)}


def single(values, value):
    """Student's pooled t: with one value on one side, its deviation is that of the other side."""
    interval = stats.ttest_ind(values, [value], equal_var=True).confidence_interval(0.95)
    return {"values": values, "value": value, "lower": float(interval.low), "upper": float(interval.high)}


golden = {
    "scipy": scipy.__version__,
    "welch": [welch(a, b) for a, b in SAMPLES],
    "one": [one(a) for a, _ in SAMPLES],
    "single": [single(a, b[0]) for a, b in SAMPLES],
    "tails": [{"value": value, "freedom": freedom, "tail": float(stats.t.sf(value, freedom))}
              for freedom in [1.0001, 1.3, 2.25, 4.7, 13.37, 99.9, 350.2] for value in [0.01, 0.7, 2.5, 12.0]],
}
pathlib.Path(__file__).with_name("repeats.json").write_text(json.dumps(golden, indent=1) + "\n")
