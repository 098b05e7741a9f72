"""Find class names that are none, and names that would stand twice in one module."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from codegen import naming, reserved
from codegen.faults import Fault
from codegen.load import Row, Sheets, is_table
from codegen.model import category_error
from codegen.naming import pascal_case
from codegen.transport import BASES
from codegen.wire import vocabulary_enum

_Name = tuple[str, Row, str]
"""A column, a row, and the name that stands there or follows from it."""


def class_names(sheets: Sheets) -> Iterator[Fault]:
    """Class names that are none, and names that stand twice in one module namespace."""
    shared = [("error", row) for row in sheets.get("categories.csv", ())]
    for column, row in shared:
        yield from _class_name(row, column, row[column])
    yield from _taken([(column, row, row[column]) for column, row in shared])
    for provider in sheets.get("providers.csv", ()):
        yield from _provider_names(provider, sheets)


def _provider_names(provider: Row, sheets: Sheets) -> Iterator[Fault]:
    key = provider["provider"]
    tables = [row for row in sheets.get("tables.csv", ()) if row["provider"] == key]
    categories = sheets.get("categories.csv", ())
    names = [("error", provider, provider["error"])]
    names += [(column, row, row[column]) for row in tables for column in ("error", "enum")]
    files = (f"{key}/{table['table']}.csv" for table in tables)
    codes = [("name", row, row["name"]) for row in chain(*(sheets.get(file, ()) for file in files if is_table(file)))]
    codes += [("aliases", row, alias) for _, row, _ in codes for alias in row["aliases"].split()]
    for column, row, name in names + codes:
        yield from _class_name(row, column, name)
    named = [row for row in tables if row["error"]]  # an empty cell is reported as one
    derived = [("error", row, f"Unknown{row['error']}") for row in named]
    derived += [("error", row, f"{row['error'].removesuffix('Error')}OutcomeUnknown") for row in named]
    derived += [("error", row, category_error(key, row["error"])) for row in categories]
    derived += [("error", provider, pascal_case(key) + base) for base in BASES]
    derived += [("error", provider, f"{provider['error']}Group")]
    words = {row["vocabulary"]: row for row in reversed(sheets.get(f"{key}/words.csv", ()))}
    derived += [("vocabulary", row, vocabulary_enum(key, name)) for name, row in reversed(words.items())]
    for column, row, name in derived:
        if name in reserved.generator_names():
            yield row.fault(column, "something from which no name follows that the generated modules use", repr(name))
    bases = [("error", row, row["error"]) for row in categories]
    yield from _taken(names + derived + bases + codes)


def _class_name(row: Row, column: str, name: str) -> Iterator[Fault]:
    if not name:
        return  # reported as an empty cell
    if not naming.CLASS_NAME.fullmatch(name):
        expected = "a class name of words and numbers, acronyms as words (InvalidSmsAppKey)"
        yield row.fault(column, expected, row.shown(column))
    elif naming.taken_by_python(name):
        yield row.fault(column, f"a name that is not {naming.taken_by_python(name)}")
    elif name in reserved.generator_names():
        yield row.fault(column, "a name that the generated modules do not use themselves")
    elif column == "name" and len(naming.member_name(name)) > naming.LONGEST_MEMBER:
        yield row.fault(column, f"a name whose enum member has {naming.LONGEST_MEMBER} characters at most")
    elif column != "name" and len(name) > naming.LONGEST_CLASS:
        yield row.fault(column, f"a name of {naming.LONGEST_CLASS} characters at most")


def _taken(names: list[_Name]) -> Iterator[Fault]:
    first: dict[str, tuple[str, Row]] = {}
    for column, row, name in names:
        other_column, other = first.setdefault(name, (column, row))
        if name and (other is not row or other_column != column):
            yield row.fault(column, f"a name that {other.file}:{other.line} does not use", repr(name))
