"""The catalogues of two editions, although one may lack files and columns that :mod:`codegen.model` asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from codegen.changes.editions import Edition
from codegen.faults import Fault, SpecError
from codegen.load import COLUMNS, OPTIONAL, PROVIDER_COLUMNS, Row, Sheets, columns_of, for_sandbox
from codegen.model import Catalogue, build
from codegen.validate import CODE_TYPES

_KEYS = ("provider", "table", "code", "category", "vocabulary", "value", "part", "name", "word")


def catalogues(old: Edition, new: Edition) -> tuple[Catalogue, Catalogue]:
    """Both catalogues; :class:`SpecError` if one does not hold together.

    What an edition has no file or column for, it is taken to have said as the other one says it: a spec from before
    there was any advice did not promise other bases than today's.
    """
    sheets = (_filled(old, new), _filled(new, old))
    faults = [fault for each in sheets for fault in _faults(each)]
    if faults:
        raise SpecError(faults)
    return build(sheets[0]), build(sheets[1])


def _filled(edition: Edition, other: Edition) -> Sheets:
    """The rows of an edition with every file and column that building needs; what a sandbox does is no promise."""
    sheets = {name: rows for name, rows in edition.sheets.items() if name not in OPTIONAL and not for_sandbox(name)}
    for name in COLUMNS.keys() - OPTIONAL - sheets.keys():
        sheets[name] = other.sheets.get(name, ()) if edition.sheets else ()
    for row in sheets["providers.csv"]:
        for name in PROVIDER_COLUMNS:
            file = f"{row.cells.get('provider', '')}/{name}"
            sheets.setdefault(file, other.sheets.get(file, ()))
    return {name: tuple(_rows(rows, name, other)) for name, rows in sheets.items()}


def _rows(rows: Sequence[Row], name: str, other: Edition) -> Iterator[Row]:
    wanted = columns_of(name)
    others = _by_key(other.sheets.get(name, ()))
    for row in rows:
        missing = [column for column in wanted if column not in row.cells]
        twin = others.get(_key(row, rows[0].cells))
        filled = {column: twin.cells.get(column, "") if twin else "" for column in missing}
        yield Row(row.file, row.line, {**row.cells, **filled})


def _by_key(rows: Sequence[Row]) -> Mapping[tuple[str, ...], Row]:
    return {_key(row, row.cells): row for row in reversed(rows)}


def _key(row: Row, columns: Mapping[str, str]) -> tuple[str, ...]:
    """What tells a row apart: its code alone if it has one, because a name may change."""
    names = ("code",) if "code" in columns else tuple(name for name in _KEYS if name in columns)
    return tuple(row.cells.get(name, "") for name in names)


def _faults(sheets: Sheets) -> Iterator[Fault]:
    """What the model could not be built from; whether a spec is right in all else is the validator's business."""
    categories = {row["category"] for row in sheets["categories.csv"]}
    providers = {row["provider"] for row in sheets["providers.csv"]}
    for row in sheets["tables.csv"]:
        file = f"{row['provider']}/{row['table']}.csv"
        if row["provider"] not in providers:
            yield row.fault("provider", "one that providers.csv has")
        if row["code_type"] not in CODE_TYPES:
            yield row.fault("code_type", " or ".join(map(repr, CODE_TYPES)))
            continue
        if file not in sheets:
            yield row.fault("table", f"a file {file}")
        for code in sheets.get(file, ()):
            yield from _code(code, row["code_type"], categories)


def _code(row: Row, code_type: str, categories: set[str]) -> Iterator[Fault]:
    pattern, expected = CODE_TYPES[code_type]
    if not pattern.fullmatch(row["code"]):
        yield row.fault("code", expected)
    if row["category"] not in categories:
        yield row.fault("category", "one that categories.csv has")
    if not row["name"]:
        yield row.fault("name", "some text", "an empty cell")
