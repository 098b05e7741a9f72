"""Find mistakes in the facts that remedies go by: the limits they name, and the guides that back them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.faults import Fault
from codegen.limits import FIELD, fields_of
from codegen.load import Row, Sheets, is_table

JUDGEMENT = "judgement"
_GUIDE = re.compile(r"[A-Za-z0-9._-]+\.md#[^;#]*[^;# ]|result code -?[0-9A-Za-z]+")
_REMEDIES = ("remedy", "remedy_ko")


def validate_limits(sheets: Sheets) -> Iterator[Fault]:
    """Limits that are incomplete or stand twice, remedies with limits that are not there, sources that are none."""
    for provider in sheets.get("providers.csv", ()):
        folder = f"{provider['provider']}/"
        limits = sheets.get(f"{folder}limits.csv", ())
        yield from _limits(limits)
        known = {row["field"] for row in limits}
        for name, rows in sheets.items():
            if name.startswith(folder) and is_table(name):
                for row in rows:
                    yield from _remedies(row, known)
                    yield from _source(row)


def _limits(rows: tuple[Row, ...]) -> Iterator[Fault]:
    first: dict[str, Row] = {}
    for row in rows:
        for column in ("field", "limit", "guide"):
            if not row[column]:
                yield row.fault(column, "some text", "an empty cell")
        if row["field"] and not FIELD.fullmatch(row["field"]):
            yield row.fault("field", "names joined by dots (body.length)")
        if first.setdefault(row["field"], row) is not row:
            yield row.fault("field", f"a value that line {first[row['field']].line} does not have")
        if row["guide"] and not all(map(is_source, row["guide"].split("; "))):
            yield row.fault("guide", "guide.md#heading, or the result code that says so")


def _remedies(row: Row, known: set[str]) -> Iterator[Fault]:
    for column in _REMEDIES:
        for field in fields_of(row[column]):
            if field not in known:
                yield row.fault(column, "fields of the provider's limits.csv in braces", repr(field))
    if set(fields_of(row["remedy"])) != set(fields_of(row["remedy_ko"])):
        yield row.fault("remedy_ko", "the same limits as in the English remedy")


def _source(row: Row) -> Iterator[Fault]:
    if row["source"] and not all(map(is_source, row["source"].split("; "))):
        yield row.fault("source", f"guide.md#heading or {JUDGEMENT}, joined by '; '")


def is_source(text: str) -> bool:
    """Whether a text says what backs a fact: a heading of a guide, a result code, or judgement."""
    return text == JUDGEMENT or _GUIDE.fullmatch(text) is not None
