"""Validates small tables with frictionless-py and writes what it finds: python make_schema.py (frictionless 5.21)"""

import csv
import io
import json
import pathlib

from frictionless import Resource, Schema, __version__


def field(name, type, format=None, constraints=None, **more):
    found = {"name": name, "type": type, **more}
    if format:
        found["format"] = format
    if constraints:
        found["constraints"] = constraints
    return found


def column(*args, values, **kwargs):
    return {"fields": [field(*args, **kwargs), field("n", "integer")], "rows": [[value, str(i)] for i, value in enumerate(values)]}


def case(fields, rows, **more):
    return {"fields": fields, "rows": rows, **more}


cases = {
    "integer": column("a", "integer", values=["1", "-5", "+3", "007", "1.0", "1e3", "x", " 4 ", "1_000", "", "9007199254740993", "NaN"]),
    "integer range": column("a", "integer", constraints={"minimum": 0, "maximum": 10, "required": True}, values=["0", "10", "-1", "11", "", "x", "5", "010", "011"]),
    "integer bare": column("a", "integer", bareNumber=False, values=["€95", "95%", "EUR 95", "-5 kg", "x", "95"]),
    "number": column("a", "number", values=["1", ".5", "5.", "1e400", "NaN", "inf", "-INF", "0x10", "1_000.5", "1,5", "true", "2020-01-01", "", "abc"]),
    "number range": column("a", "number", constraints={"minimum": 0.5, "maximum": "1e3"}, values=["0.5", "0.49", "1000", "1000.1", "NaN", "inf", "-inf", "x"]),
    "number comma": column("a", "number", decimalChar=",", groupChar=" ", values=["1,5", "1 000,5", "1.5", "15", "x"]),
    "number bare": column("a", "number", bareNumber=False, groupChar=",", values=["$1,234.50", "12%", "USD", "-3.5"]),
    "number enum": column("a", "number", constraints={"enum": [1, 2.5]}, values=["1", "1.0", "2.50", "3", ""]),
    "boolean": column("a", "boolean", values=["true", "True", "TRUE", "1", "0", "false", "yes", "T", "tRUE", "2", ""]),
    "boolean words": column("a", "boolean", trueValues=["yes"], falseValues=["no"], values=["yes", "no", "true", "1", "Yes", ""]),
    "boolean enum": column("a", "boolean", constraints={"enum": ["true"]}, values=["true", "1", "false"]),
    "string": column("a", "string", values=["02134", "1", "true", "2020-01-01", "", " "]),
    "string length": column("a", "string", constraints={"minLength": 2, "maxLength": 3, "required": True}, values=["a", "ab", "äöü", "😀😀", "abcd", ""]),
    "string pattern": column("a", "string", constraints={"pattern": "[a-z]{2}\\-\\d+"}, values=["ab-1", "ab-", "xab-1", "ab-12", "ab-1x", "AB-1", ""]),
    "string enum": column("a", "string", constraints={"enum": ["male", "female"]}, values=["male", "Male", "female", "", "other", "other"]),
    "email": column("a", "string", "email", values=["ana@example.org", "ana@", "ana", "@example.org", "a.b+c@sub.example.org"]),
    "uuid": column("a", "string", "uuid", values=["123e4567-e89b-12d3-a456-426614174000", "123e4567", "x"]),
    "uri": column("a", "string", "uri", values=["https://example.org/a?b=c", "mailto:ana@example.org", "example.org", "//x/y", "urn:isbn:1"]),
    "date": column("a", "date", values=["2020-01-31", "2020-02-30", "2020-1-5", "31/01/2020", "2020-01-01T00:00:00", "20200101", "2020", ""]),
    "date range": column("a", "date", constraints={"minimum": "2020-01-01", "maximum": "2020-12-31"}, values=["2020-01-01", "2019-12-31", "2020-12-31", "2021-01-01"]),
    "date pattern": column("a", "date", "%d/%m/%Y", values=["31/01/2020", "2020-01-31", "30/02/2020", "1/2/2020"]),
    "datetime": column("a", "datetime", values=["2020-01-01T00:00:00Z", "2020-01-01T00:00:00", "2020-01-01 00:00:00", "2020-01-01", "2020-01-01T25:00:00", "2020-01-01T00:00", "2020-01-01T00:00:00.123+02:00", "x"]),
    "datetime pattern": column("a", "datetime", "%Y/%m/%d %H:%M", values=["2020/01/31 12:30", "2020-01-31 12:30", "2020/01/31 25:30"]),
    "time": column("a", "time", values=["12:30:00", "24:30:00", "12:30", "12:60:00", "x", "12:30:00Z"]),
    "time pattern": column("a", "time", "%H:%M", values=["12:30", "24:30", "12:30:00"]),
    "year": column("a", "year", constraints={"minimum": 1990, "maximum": 2020} , values=["1990", "1989", "20", "2021", "0999", "x", "20.0"]),
    "yearmonth": column("a", "yearmonth", values=["2020-01", "2020-13", "2020", "2020-1", "x-1"]),
    "duration": column("a", "duration", values=["P1Y2M", "PT5M", "P", "1Y", "P3W", "PT0.5S", "x"]),
    "object": column("a", "object", constraints={"minLength": 1}, values=['{"a": 1}', "{}", "[1]", "x", "1"]),
    "array": column("a", "array", constraints={"maxLength": 2}, values=["[1, 2]", "[1,2,3]", "{}", "x"]),
    "geopoint": column("a", "geopoint", values=["10.5,20", "10.5, 20", "181,0", "0,91", "10", "a,b"]),
    "geopoint array": column("a", "geopoint", "array", values=["[10, 20]", "10,20", "[1]", "[200, 1]"]),
    "geojson": column("a", "geojson", values=['{"type": "Point", "coordinates": [1, 2]}', '{"type": "Nowhere"}', "x", "{}"]),
    "any": column("a", "any", constraints={"required": True}, values=["1", "x", "", "NaN"]),
    "missing values": case([field("a", "integer", constraints={"required": True}), field("b", "string")], [["NA", "x"], ["-", "z"], ["1", ""], ["2", "NA"], ["", "y"]], missingValues=["NA", "-"]),
    "unique": case([field("a", "string", constraints={"unique": True}), field("n", "integer")], [["x", "1"], ["y", "2"], ["x", "3"], ["", "4"], ["", "5"], ["x", "6"]]),
    "unique numbers": case([field("a", "number", constraints={"unique": True}), field("n", "integer")], [["1", "1"], ["1.0", "2"], ["x", "3"], ["x", "4"], ["01", "5"], ["2", "6"]]),
    "primary key": case([field("a", "string"), field("b", "integer"), field("c", "string")], [["x", "1", "-"], ["x", "01", "-"], ["x", "2", "-"], ["", "2", "-"], ["", "2", "-"], ["", "", "-"]], primaryKey=["a", "b"]),
}


def constraint_of(error):
    if error.type != "constraint-error":
        return {"type-error": "type", "unique-error": "unique", "primary-key": "primaryKey"}[error.type]
    return error.note.split('"')[1]


def found(name):
    one = cases[name]
    schema = {key: value for key, value in one.items() if key != "rows"}
    names = [f["name"] for f in one["fields"]]
    text = io.StringIO()
    csv.writer(text).writerows([names, *one["rows"]])
    # From text, as a reader of files sees it: a list of lists would bring Python's own values.
    report = Resource(text.getvalue().encode(), format="csv", schema=Schema.from_descriptor(schema)).validate()
    violations = {}
    for task in report.tasks:
        for error in task.errors:
            column = ", ".join(one["primaryKey"]) if error.type == "primary-key" else error.field_name
            violations.setdefault((column, constraint_of(error)), []).append(error.row_number - 1)
    return {
        "name": name,
        "schema": schema,
        "columns": names,
        "rows": one["rows"],
        "violations": [{"column": c, "constraint": k, "rows": rows} for (c, k), rows in sorted(violations.items())],
    }


target = pathlib.Path(__file__).with_suffix(".json").with_name("schema.json")
target.write_text(json.dumps({"frictionless": __version__, "cases": [found(name) for name in cases]}, indent=1, ensure_ascii=False) + "\n")
