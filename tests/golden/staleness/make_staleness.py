"""What age costs a model, by scipy.stats.theilslopes: writes staleness.json beside this file.

Run it with scipy installed: python make_staleness.py
"""

import json
from pathlib import Path

from scipy import __version__
from scipy.stats import theilslopes

MONTH = 30

# name: (ages in days, the model of this run first; metric; whether higher is better; limit)
CASES = {
    "steady loss": ([0, 30, 60, 90], [0.95, 0.93, 0.91, 0.89], True, 0.9),
    "noisy loss": ([0, 7, 16, 31, 44, 65, 90], [0.951, 0.949, 0.947, 0.94, 0.944, 0.93, 0.921], True, 0.9),
    "no loss": ([0, 12, 25, 50, 80], [0.9, 0.905, 0.899, 0.903, 0.9], True, 0.85),
    "rising error": ([0, 10, 20, 45, 61], [1.2, 1.25, 1.22, 1.4, 1.52], False, 2.0),
    "one outlier": ([0, 15, 30, 45, 60, 75], [0.8, 0.79, 0.2, 0.77, 0.76, 0.75], True, 0.7),
    "three models": ([0, 20, 41], [0.9, 0.88, 0.85], True, None),
}


def case(ages, values, higher, limit):
    line = theilslopes(values, ages, 0.95)
    sign = -MONTH if higher else MONTH
    ends = sorted([sign * line.low_slope, sign * line.high_slope])
    per_day = -line.slope if higher else line.slope
    age = None
    if limit is not None:
        room = line.intercept - limit if higher else limit - line.intercept
        age = 0 if room < 0 else room / per_day if per_day > 0 else None
    return {
        "ages": ages,
        "values": values,
        "direction": "higher" if higher else "lower",
        "limit": limit,
        "loss": sign * line.slope,
        "lower": ends[0],
        "upper": ends[1],
        "ageAtLimit": age,
    }


golden = {"scipy": __version__, "cases": {name: case(*given) for name, given in CASES.items()}}
Path(__file__).with_name("staleness.json").write_text(json.dumps(golden, indent=1) + "\n")
