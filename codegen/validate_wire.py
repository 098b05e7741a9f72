"""Find every mistake in what the spec says of a provider's JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen import naming, wire
from codegen.faults import Fault
from codegen.load import Row, Sheets
from codegen.transport import WITH_CODE

_PATH = re.compile(r"\.|[^.\s]+(?:\.[^.\s]+)*")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_CODES = re.compile(r"[0-9]{1,17}(?:-[0-9]{1,17})?")
_MEMBER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")

_NAMES = {
    "url": wire.URLS,
    "http": wire.HTTP,
    "text": wire.TEXTS,
    "place": wire.PLACES,
    "field": wire.FIELDS,
    "delivery-code": wire.OUTCOMES,
    "substitute-code": ("delivered",),
    "api-code": WITH_CODE,
}
"""The names that each part may have."""

_ONCE = {("place", "header"), ("place", "request"), ("place", "hooks"), *(("http", name) for name in wire.HTTP)}

_NEEDED = {
    "api": {("place", "header"), ("field", "header-code")},
    "delivery": {("field", "delivery-code")},
}
"""What the wire of a provider has to say if it has such a table."""

_DELIVERIES = (("place", "deliveries"), ("place", "delivery"), ("place", "hooks"))


def validate_wire(sheets: Sheets) -> Iterator[Fault]:
    """All faults in the wires and words of the providers."""
    for provider in sheets.get("providers.csv", ()):
        name = provider["provider"]
        rows = sheets.get(f"{name}/wire.csv")
        if rows is None:
            yield provider.fault("provider", f"a readable file spec/{name}/wire.csv")
        else:
            yield from _wire(rows)
            yield from _complete(name, rows, sheets)
            yield from _reachable(name, rows, sheets)
        yield from _words(sheets.get(f"{name}/words.csv", ()))


def _wire(rows: tuple[Row, ...]) -> Iterator[Fault]:
    first: dict[tuple[str, ...], Row] = {}
    for row in rows:
        if row["part"] not in _NAMES:
            yield row.fault("part", " or ".join(map(repr, _NAMES)))
        elif row["name"] not in _NAMES[row["part"]]:
            yield row.fault("name", " or ".join(map(repr, _NAMES[row["part"]])))
        else:
            yield from _value(row)
        key = (row["part"], row["name"], *(() if (row["part"], row["name"]) in _ONCE else (row["value"],)))
        if first.setdefault(key, row) is not row:
            yield row.fault("value", f"what line {first[key].line} does not say already")
        if not row["source"].strip():
            yield row.fault("source", "some text", "an empty cell")


def _value(row: Row) -> Iterator[Fault]:
    pattern, expected = {
        ("url", "host"): (_HOST, "a host in lower case"),
        ("http", "code-unit"): (re.compile(r"[1-9][0-9]{0,8}"), "a whole number"),
    }.get(
        (row["part"], row["name"]),
        {
            "place": (_PATH, "keys joined by dots, or '.' for the answer itself"),
            "api-code": (_CODES, "a code, or a range of them (4000000-5999999)"),
        }.get(row["part"], (re.compile(r"\S(?:.*\S)?"), "some text")),
    )
    if not pattern.fullmatch(row["value"]):
        yield row.fault("value", expected)


def _complete(provider: str, rows: tuple[Row, ...], sheets: Sheets) -> Iterator[Fault]:
    """What is needed for decoding, by the tables that the provider has."""
    said = {(row["part"], row["name"]) for row in rows}
    tables = {row["table"] for row in sheets.get("tables.csv", ()) if row["provider"] == provider}
    file = f"spec/{provider}/wire.csv"
    for table in sorted(tables & _NEEDED.keys()):
        for part, name in sorted(_NEEDED[table] - said):
            yield Fault(file, 1, "name", f"no {part} {name!r}", f"one for the table {table!r}")
    if "delivery" in tables and not said.intersection(_DELIVERIES):
        yield Fault(file, 1, "name", "no place of deliveries", "one for the table 'delivery'")
    for place, field in (("recipients", "recipient-code"), ("recipient", "request-id"), ("hooks", "event")):
        if ("place", place) in said and ("field", field) not in said:
            yield Fault(file, 1, "name", f"no field {field!r}", f"one for the place {place!r}")


def _reachable(provider: str, rows: tuple[Row, ...], sheets: Sheets) -> Iterator[Fault]:
    """A code of the API table that the decoder takes for something else would never be decoded as that code."""
    taken = [row for row in rows if row["part"] == "api-code" and _CODES.fullmatch(row["value"])]
    for code in sheets.get(f"{provider}/api.csv", ()):
        number = code["code"] if re.fullmatch(r"-?[0-9]{1,18}", code["code"]) else None
        for row in taken:
            if number is not None and wire.in_range(int(number), row["value"]):
                yield code.fault("code", f"a code that {row.file}:{row.line} leaves free")
                break


def _words(rows: tuple[Row, ...]) -> Iterator[Fault]:
    first: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        for column in ("vocabulary", "word", "title_en", "title_ko", "source"):
            if not row[column].strip():
                yield row.fault(column, "some text", "an empty cell")
        if row["vocabulary"] and not naming.CATEGORY_NAME.fullmatch(row["vocabulary"]):
            yield row.fault("vocabulary", "kebab case (message-status)")
        if not _MEMBER.fullmatch(row["name"]):
            yield row.fault("name", "a name in capitals (IN_PROGRESS)")
        if row["meaning"] not in wire.MEANINGS.get(row["vocabulary"], ("",)):
            yield row.fault("meaning", " or ".join(map(repr, wire.MEANINGS.get(row["vocabulary"], ("",)))))
        for column in ("word", "name"):
            key = (row["vocabulary"], column, row[column].upper())
            if first.setdefault(key, row) is not row:
                yield row.fault(column, f"a value that line {first[key].line} does not have")
