"""Writes small Parquet tables in all codecs, encodings and types, and what is in them by pyarrow and DuckDB, as tables.json.

    pip install pyarrow duckdb pandas
    python make_tables.py            # from this folder; flights-3m.parquet comes from the vega-datasets package in node_modules
"""

import datetime as dt
import decimal
import json
import math
import os
import uuid

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROWS = 150
EPOCH = dt.datetime(1970, 1, 1)
rng = np.random.default_rng(4)


def nulls(values, every):
    return [None if row % every == every - 1 else value for row, value in enumerate(values)]


def ints(low, high):
    return [int(value) for value in rng.integers(low, high, ROWS, endpoint=True)]


WORDS = ["Adelie", "Gentoo", "Chinstrap", "", "Zürich", "日本語", "a b", "x" * 300, "null", "02134"]
DAYS = [dt.date(1890, 5, 17), dt.date(1970, 1, 1), dt.date(2026, 11, 21), dt.date(2000, 2, 29)]
longs = [2**53 - 1, 2**53 + 1, -(2**53) - 1, 2**63 - 1, -(2**63), 0, -1] + ints(-(10**12), 10**12)[7:]
floats = [math.nan, math.inf, -math.inf, -0.0, 1e308, 5e-324] + [float(v) for v in rng.normal(size=ROWS - 6)]
instants = [EPOCH + dt.timedelta(milliseconds=v) for v in ints(-(10**12), 2 * 10**12)]
micros = [v + dt.timedelta(microseconds=row) for row, v in enumerate(instants)]
short_decimals = [decimal.Decimal(v).scaleb(-2) for v in ints(-999_999_999, 999_999_999)]
long_decimals = [decimal.Decimal(v * 10**15 + row).scaleb(-10) for row, v in enumerate(ints(-(10**12), 10**12))]

COLUMNS = {
    "boolean": pa.array(nulls([v % 3 == 0 for v in range(ROWS)], 7), pa.bool_()),
    "boolean_all": pa.array([v % 5 < 2 for v in range(ROWS)], pa.bool_()),
    "int8": pa.array(nulls(ints(-128, 127), 5), pa.int8()),
    "uint8": pa.array(ints(0, 255), pa.uint8()),
    "int16": pa.array(ints(-(2**15), 2**15 - 1), pa.int16()),
    "int32": pa.array([-(2**31), 2**31 - 1] + ints(-1000, 1000)[2:], pa.int32()),
    "uint32": pa.array([2**32 - 1] + ints(0, 2**32 - 1)[1:], pa.uint32()),
    "int64": pa.array(nulls(longs, 11), pa.int64()),
    "uint64": pa.array([2**64 - 1, 2**63, 2**53 - 1] + ints(0, 2**40)[3:], pa.uint64()),
    "float16": pa.array([np.float16(v if abs(v) < 1e4 or not math.isfinite(v) else 65504) for v in floats], pa.float16()),
    "float": pa.array(nulls(floats, 13), pa.float32()),
    "double": pa.array(nulls(floats, 4), pa.float64()),
    "few_doubles": pa.array([0.5 * (v % 3) for v in range(ROWS)], pa.float64()),
    "text": pa.array(nulls([WORDS[v % 10] for v in ints(0, 9)], 6), pa.string()),
    "text_unique": pa.array([f"row {v}/{'é' * (v % 4)}" for v in range(ROWS)], pa.string()),
    "text_empty": pa.array([None] * ROWS, pa.string()),
    "binary": pa.array([b"plain" if v % 2 else bytes([255, v]) for v in range(ROWS)], pa.binary()),
    "uuid": pa.array([uuid.UUID(int=v * 7**40 % 2**128).bytes for v in range(ROWS)], pa.uuid()),
    "decimal_short": pa.array(nulls(short_decimals, 8), pa.decimal128(9, 2)),
    "decimal_long": pa.array(long_decimals, pa.decimal128(38, 10)),
    "decimal_whole": pa.array([decimal.Decimal(v) for v in ints(-(10**15), 10**15)], pa.decimal128(18, 0)),
    "date": pa.array(nulls([DAYS[v % 4] for v in range(ROWS)], 9), pa.date32()),
    "seconds": pa.array([v.replace(microsecond=0) for v in instants], pa.timestamp("s")),
    "milliseconds": pa.array(nulls(instants, 10), pa.timestamp("ms", tz="UTC")),
    "microseconds": pa.array(micros, pa.timestamp("us")),
    "nanoseconds": pa.array(micros, pa.timestamp("ns")),
    "time": pa.array([(EPOCH + dt.timedelta(seconds=v * 577, microseconds=v % 3 * 1500)).time() for v in range(ROWS)], pa.time64("us")),
    "nothing": pa.nulls(ROWS),
    "struct": pa.array([None if v % 9 == 0 else {"a": v if v % 4 else None, "b": {"c": f"c{v % 3}"}} for v in range(ROWS)],
                       pa.struct([("a", pa.int32()), ("b", pa.struct([("c", pa.string())]))])),
}


def milliseconds(value):
    return (value.replace(tzinfo=None) - EPOCH) / dt.timedelta(microseconds=1) / 1000


def cell(value):
    """null, a number, `NaN` and so on as text beside its kind."""
    if value is None:
        return None
    if isinstance(value, (bool, np.bool_)):
        return ["boolean", int(value)]
    if isinstance(value, int):
        return ["integer" if abs(value) < 2**53 else "inexactInteger", float(value)]
    if isinstance(value, (float, np.floating)):
        value = float(value)
        return ["number", value] if math.isfinite(value) else ["nonFinite", str(value)]
    if isinstance(value, decimal.Decimal):
        return ["integer" if value.as_tuple().exponent == 0 else "number", float(value)]
    if isinstance(value, dt.datetime):
        return ["datetime", milliseconds(value)]
    if isinstance(value, dt.date):
        return ["date", (value - EPOCH.date()).days * 86_400_000]
    if isinstance(value, dt.time):
        text = value.isoformat()
        return ["text", text.rstrip("0") if "." in text else text]
    if isinstance(value, uuid.UUID):
        return ["text", str(value)]
    if isinstance(value, bytes):
        try:
            return ["text", value.decode()]
        except UnicodeDecodeError:
            return ["text", "0x" + value.hex()]
    return ["text", value]


def expected(table):
    flat = table.flatten().flatten()
    return {name: [cell(value.to_pydatetime() if hasattr(value, "to_pydatetime") else value)
                   for value in flat.column(name).to_pylist()] for name in flat.column_names}


TABLE = pa.table(COLUMNS)
files = {}


def write(name, table, **options):
    pq.write_table(table, f"{name}.parquet", row_group_size=options.pop("rows", 61), store_schema=False, **options)
    files[f"{name}.parquet"] = table.flatten().flatten().column_names


for codec in ["none", "snappy", "gzip", "zstd", "brotli", "lz4"]:
    write(f"types-{codec}", TABLE, compression=codec, data_page_size=200, write_batch_size=10,
          data_page_version="2.0" if codec in ("gzip", "zstd") else "1.0")
PLAIN = {"use_dictionary": False, "data_page_size": 400, "write_batch_size": 7}
write("plain-1", TABLE, compression="snappy", data_page_version="1.0", write_page_checksum=True, **PLAIN)
write("plain-2", TABLE, compression="zstd", data_page_version="2.0", **PLAIN)
write("plain-none", TABLE, compression="none", data_page_version="2.0", **PLAIN)
DELTA = {name: "DELTA_BINARY_PACKED" for name in ["int8", "uint8", "int16", "int32", "uint32", "int64", "uint64", "date", "seconds", "milliseconds", "microseconds", "nanoseconds", "time"]}
DELTA |= {"boolean": "RLE", "boolean_all": "RLE", "text": "DELTA_LENGTH_BYTE_ARRAY", "binary": "DELTA_LENGTH_BYTE_ARRAY", "text_unique": "DELTA_BYTE_ARRAY",
          "text_empty": "DELTA_BYTE_ARRAY", "uuid": "DELTA_BYTE_ARRAY", "double": "BYTE_STREAM_SPLIT", "float": "BYTE_STREAM_SPLIT",
          "few_doubles": "BYTE_STREAM_SPLIT", "decimal_long": "BYTE_STREAM_SPLIT", "float16": "BYTE_STREAM_SPLIT"}
for version in ["1.0", "2.0"]:
    write(f"delta-{version[0]}", TABLE, compression="snappy", column_encoding=DELTA, data_page_version=version, **PLAIN)
SPLIT = {name: "BYTE_STREAM_SPLIT" for name in ["int32", "int64", "decimal_short", "uuid"]}
write("split", TABLE.select(list(SPLIT)), compression="gzip", column_encoding=SPLIT, **PLAIN)
# Falls back from a dictionary to plain pages within a row group.
write("fallback", TABLE.select(["text_unique", "text", "double"]), compression="zstd", data_page_size=300, write_batch_size=10,
      dictionary_pagesize_limit=200, rows=150)
write("int96", TABLE.select(["seconds", "microseconds"]), compression="snappy", use_deprecated_int96_timestamps=True)
write("integer-decimals", TABLE.select(["decimal_short", "decimal_whole"]), compression="snappy", store_decimal_as_integer=True)

# Bad input.
pq.write_table(pa.table({"id": [1, 2], "tags": [["a"], ["b", "c"]]}), "list.parquet")
pq.write_table(pa.table({"id": pa.array([], pa.int64())}), "no-rows.parquet")
pq.write_table(pa.table({"name": pa.array([b"Z\xfcrich"], pa.binary()).view(pa.string())}), "latin-1.parquet")

# JSON Lines as Python and pandas write them.
LINES = ["boolean", "int8", "int64", "double", "text", "text_unique"]
records = TABLE.select(LINES).to_pylist()
with open("python.jsonl", "w") as out:
    out.writelines(json.dumps(record) + "\n" for record in records)
TABLE.select(["boolean_all", "int32", "few_doubles", "text"]).to_pandas().to_json("pandas.jsonl", orient="records", lines=True)
files["python.jsonl"] = LINES
files["pandas.jsonl"] = ["boolean_all", "int32", "few_doubles", "text"]

flights = os.path.join("..", "..", "..", "node_modules", "vega-datasets", "data", "flights-3m.parquet")
by_duckdb = duckdb.sql(f"""
    select count(*), sum(delay), sum(delay * (file_row_number % 1009)), sum(distance * (file_row_number % 1009)),
      sum(epoch_ms(date) // 60000 % 100000 * (file_row_number % 1009)), sum(ascii(origin) * (file_row_number % 1009)),
      sum(ascii(destination[3]) * (file_row_number % 1009)) from read_parquet('{flights}', file_row_number = true)""").fetchall()[0]
names = ["rows", "delay", "delayByRow", "distanceByRow", "minuteByRow", "originByRow", "destinationByRow"]

with open("tables.json", "w") as out:
    json.dump({"columns": expected(TABLE), "files": files, "flights": dict(zip(names, map(int, by_duckdb)))}, out,
              ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    out.write("\n")
