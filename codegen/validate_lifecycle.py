"""Find mistakes in what a code's row says of its history: when it came, that it was retired, what it was called."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import naming
from codegen.dates import is_day
from codegen.faults import Fault
from codegen.load import Row, Sheets, is_table
from codegen.model import RETIRED


def validate_lifecycle(sheets: Sheets) -> Iterator[Fault]:
    """Dates that are none, a status that is none, codes twice that do not take each other's place, unknown names."""
    for provider in sheets.get("providers.csv", ()):
        folder = f"{provider['provider']}/"
        tables = {name: rows for name, rows in sheets.items() if name.startswith(folder) and is_table(name)}
        names = {row["name"] for rows in tables.values() for row in rows}
        for rows in tables.values():
            for row in rows:
                yield from _row(row, names)
            yield from _one_meaning(rows)


def _row(row: Row, names: set[str]) -> Iterator[Fault]:
    if row["status"] not in ("", RETIRED):
        yield row.fault("status", f"nothing, or {RETIRED}")
    for column in ("since", "until"):
        if row[column] and not is_day(row[column]):
            yield row.fault(column, "a date such as 2026-05-27, or nothing")
    if bool(row["until"]) != (row["status"] == RETIRED):
        yield row.fault("until", "the date of the page that does not have the code any more, and only if it is retired")
    if row["since"] and row["until"] and row["since"] >= row["until"]:
        yield row.fault("until", f"a date after {row['since']}, since which there is the code")
    if row["success"] == "true" and (row["aliases"] or row["supersedes"]):
        yield row.fault("aliases", "nothing, because a code that means success has no class")
    for name in row["supersedes"].split():
        if name not in names - {row["name"]}:
            yield row.fault("supersedes", "names of other codes of the provider", repr(name))
    aliases = row["aliases"].split()
    if len(set(aliases)) < len(aliases):
        yield row.fault("aliases", "each name once")
    for name in aliases:
        if not naming.CLASS_NAME.fullmatch(name):
            yield row.fault("aliases", "former class names, with blanks between them", repr(name))


def _one_meaning(rows: tuple[Row, ...]) -> Iterator[Fault]:
    """A number has one meaning at a time; the one that has it now says what it takes the place of."""
    current: dict[str, Row] = {}
    for row in rows:
        if row["status"] != RETIRED:
            earlier = current.setdefault(row["code"], row)
            if earlier is not row:
                yield row.fault("code", f"a value that line {earlier.line} does not have")
    retired: dict[str, Row] = {}
    for row in rows:
        now = current.get(row["code"])
        if row["status"] != RETIRED:
            continue
        if now is not None and row["name"] not in now["supersedes"].split():
            yield now.fault("supersedes", f"{row['name']}, because line {row.line} has the same code")
        if now is None and retired.setdefault(row["code"], row) is not row:
            yield row.fault("code", f"a value that line {retired[row['code']].line} does not have")
