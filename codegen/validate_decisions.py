"""Find mistakes in what people decided about codes whose text changed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from codegen.dates import is_day
from codegen.faults import Fault
from codegen.load import DECISION_COLUMNS, DECISIONS, Row, Sheets
from codegen.model import REUSED

REWORDED = "reworded"

_ORDER = ("date", "provider", "table", "code")


def validate_decisions(sheets: Sheets) -> Iterator[Fault]:
    """Every mistake in the rows of ``decisions.csv``, if there is one."""
    rows = sheets.get(DECISIONS, ())
    for row in rows:
        for column in DECISION_COLUMNS:
            if not row[column].strip():
                yield row.fault(column, "some text", "an empty cell")
        yield from _about(row, sheets)
        if row["date"] and not is_day(row["date"]):
            yield row.fault("date", "a day as YYYY-MM-DD")
        if row["decision"] and row["decision"] not in (REWORDED, REUSED):
            yield row.fault("decision", f"{REWORDED!r} or {REUSED!r}")
    yield from _once(rows)
    yield from _sorted(rows)


def _about(row: Row, sheets: Sheets) -> Iterator[Fault]:
    """What is wrong with the code that a decision is about: the first of provider, table and code that is not there."""
    providers = {each["provider"] for each in sheets.get("providers.csv", ())}
    tables = {each["table"] for each in sheets.get("tables.csv", ()) if each["provider"] == row["provider"]}
    file = f"{row['provider']}/{row['table']}.csv"
    if not row["provider"] or not providers:
        return
    if row["provider"] not in providers:
        yield row.fault("provider", "one that spec/providers.csv has")
    elif row["table"] and row["table"] not in tables:
        yield row.fault("table", "one that spec/tables.csv has for this provider")
    elif row["code"] and file in sheets and all(each["code"] != row["code"] for each in sheets[file]):
        yield row.fault("code", f"one that spec/{file} has")


def _once(rows: tuple[Row, ...]) -> Iterator[Fault]:
    first: dict[tuple[str, ...], Row] = {}
    for row in rows:
        key = tuple(row[column] for column in ("provider", "table", "code", "was"))
        earlier = first.setdefault(key, row)
        if earlier is not row:
            yield row.fault("was", f"a text that line {earlier.line} has not decided about for this code")


def _sorted(rows: tuple[Row, ...]) -> Iterator[Fault]:
    """Rows out of order. New ones are of today, so they come last."""
    for before, row in pairwise(rows):
        if [row[column] for column in _ORDER] < [before[column] for column in _ORDER]:
            yield row.fault("date", f"rows sorted by {', '.join(_ORDER)} as text")
