"""Writes small nasty tables and what DuckDB, pandas and exact arithmetic say of their columns.

    pip install duckdb pandas
    python tests/golden/profiles/make_profiles.py
"""

import json
import math
import pathlib
import random
import statistics
from fractions import Fraction

import duckdb
import pandas

folder = pathlib.Path(__file__).parent
missing = ["", "NA", "N/A", "n/a", "null", "NULL", "None", "#N/A", "<NA>"]
shares = [0.05, 0.25, 0.5, 0.75, 0.95]
random.seed(7)

tables = {
    "numbers": {
        "large_mean": [f"{10**9 + i * 1e-3:.3f}" for i in range(30)],
        "tiny": [f"{i}e-300" for i in range(1, 31)],
        "huge": [f"{(-1) ** i * (1 + i)}e150" for i in range(30)],
        "constant": ["0.1"] * 30,
        "zeros": ["0", "-0", "0.0", "-0.0", "1", "-1"] * 5,
        "skewed": [str(2 ** (i % 20)) for i in range(30)],
        "forms": (["+5", ".5", "5.", "1e3", "1E-3", "-2.5e+2"] * 5),
        "one_value": ["3.25"] + [""] * 29,
        "with_missing": [missing[i % 9] if i % 3 == 0 else str(i) for i in range(30)],
        "negative": [str(-i * i) for i in range(30)],
    },
    "words": {
        "unicode": (["é", "e\u0301", "日本語", "🙂", "👩‍🔬", "naïve"] * 4),
        "quoted": ['a,b', 'say "hi"', "two\nlines", " padded ", "tab\t", "x"] * 4,
        "postcode": ["02134", "00501", "07030", "02134"] * 6,
        "almost_numbers": ["0x10", "1_000", "1,234", "12a"] * 6,
        "with_missing": ["a", "", "b", "NA", "None", "c"] * 4,
        "long": ["x" * i for i in range(1, 25)],
    },
    "many": {
        "normal": [repr(random.gauss(0, 1)) for _ in range(6000)],
        "lognormal": [repr(random.lognormvariate(3, 2)) for _ in range(6000)],
        "rank": [str((i * 7919) % 6000) for i in range(6000)],
    },
}


def equal(a, b):
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=0)


def numbers_of(connection, name, values):
    connection.register("cells", pandas.DataFrame({"value": values}))
    column = "(SELECT value::DOUBLE AS value FROM cells WHERE value IS NOT NULL)"
    count, distinct, low, high, mean, quantiles = connection.sql(
        f"SELECT count(value), count(DISTINCT value), min(value), max(value), avg(value), quantile_cont(value, {shares}) FROM {column}"
    ).fetchall()[0]
    series = pandas.Series(values, dtype="string").dropna().astype("float64")
    exact = [Fraction(value) for value in series]
    average = statistics.mean(exact)
    variance = float(statistics.variance(exact)) if len(exact) > 1 else None
    assert equal(mean, float(average)) or abs(average) < 1e-9 * max(map(abs, exact)), name
    assert all(equal(a, b) or abs(a - b) < 1e-12 for a, b in zip(quantiles, series.quantile(shares))), name
    return {
        "count": count,
        "distinct": distinct,
        "minimum": low,
        "maximum": high,
        "mean": float(average),
        "variance": variance,
        "zeros": int((series == 0).sum()),
        "quantiles": quantiles,
    }


def words_of(series):
    values = series.dropna()
    lengths = values.str.len()
    counts = values.value_counts()
    return {
        "count": len(values),
        "distinct": int(values.nunique()),
        "counts": {value: int(count) for value, count in sorted(counts.items())},
        "lengths": {"minimum": int(lengths.min()), "maximum": int(lengths.max()), "mean": float(lengths.mean())},
    }


def main():
    connection = duckdb.connect()
    expected = {}
    for name, columns in tables.items():
        path = folder / f"{name}.csv"
        pandas.DataFrame(columns).to_csv(path, index=False, lineterminator="\n")
        read = pandas.read_csv(path, dtype="string", keep_default_na=False, na_values=missing)
        expected[name] = {
            column: {"missing": int(read[column].isna().sum())}
            | (
                words_of(read[column].astype(object))
                if name == "words"
                else numbers_of(connection, column, [None if pandas.isna(v) else str(v) for v in read[column]])
            )
            for column in read
        }
    versions = {"duckdb": duckdb.__version__, "pandas": pandas.__version__}
    text = json.dumps({"versions": versions, "shares": shares, "tables": expected}, ensure_ascii=False, indent=1, allow_nan=False)
    (folder / "expected.json").write_text(text + "\n", encoding="utf-8")


main()
