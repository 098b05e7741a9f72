"""Find every mistake in what the spec says of a provider's JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen import characters, naming, wire
from codegen.faults import Fault
from codegen.load import Row, Sheets
from codegen.source import literal, width
from codegen.transport import WITH_CODE

_PATH = re.compile(r"\.|[^.\s]+(?:\.[^.\s]+)*")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_CODES = re.compile(r"[0-9]{1,17}(?:-[0-9]{1,17})?")
_WHOLE = (re.compile(r"[1-9][0-9]{0,8}"), "a whole number")
_KIND = (re.compile(r"[^\s]+ \S(?:.*\S)?"), "a kind of messages, a blank and what people call it")
_MEMBER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")

_NAMES = {
    "url": wire.URLS,
    "http": (*wire.HTTP, *wire.HTTP_OF_SANDBOX),
    "text": wire.TEXTS,
    "place": wire.PLACES,
    "field": wire.FIELDS,
    "delivery-code": wire.OUTCOMES,
    "substitute-code": ("delivered", "pending"),
    "api-code": WITH_CODE,
    **wire.SETTINGS,
}
"""The names that each part may have."""

_SEVERAL = (
    *("substitute-status", "substitute-code", "request-id", "recipient-seq", "recipient-number"),
    *("delivery-template", "delivery-sender", "delivery-time"),
)
"""The fields that may have several keys."""

_ONCE_EACH = ("format", "gateway", "default", "message-word", "substitute-word", "substitute-sms")
"""The parts of which every name has one value."""

_ONCE = {
    *(("place", name) for name in ("header", "request", "hooks")),
    *(("http", name) for name in (*wire.HTTP, *wire.HTTP_OF_SANDBOX)),
    *((part, name) for part in _ONCE_EACH for name in wire.SETTINGS[part]),
    ("bubble", "look"),
    *(("field", name) for name in wire.FIELDS if name not in _SEVERAL),
}

_LISTS = ("recipients", "deliveries", "hooks")
"""The places of lists, which an answer itself is none of."""

_WIDEST_VALUE = 90
"""How wide a value may be as a literal: it stands on a line of its own."""

_LONGEST_DELIVERY_CODE = 20
_LARGEST_API_CODE = 10**15
"""What the decoder takes for no code: anything longer, anything as large."""

_NEEDED = {
    "api": {("place", "header"), ("field", "header-code")},
    "delivery": {("field", "delivery-code")},
}
"""What the wire of a provider has to say if it has such a table."""

_TABLE_OF_PLACE = {
    **dict.fromkeys(("header", "recipients", "recipient"), "api"),
    **dict.fromkeys(("deliveries", "delivery", "hooks"), "delivery"),
}
"""The table whose codes stand at a place: without it, there would be no class for what is read there."""

_DELIVERIES = (("place", "deliveries"), ("place", "delivery"), ("place", "hooks"))


def validate_wire(sheets: Sheets, unread: frozenset[str] = frozenset()) -> Iterator[Fault]:
    """All faults in the wires and words of the providers; ``unread`` are files that nothing is missed of."""
    for provider in sheets.get("providers.csv", ()):
        name = provider["provider"]
        rows = sheets.get(f"{name}/wire.csv")
        if rows is not None:
            yield from _wire(rows)
            yield from _complete(name, rows, sheets, unread)
            yield from _with_words(name, rows, sheets, unread)
            yield from _told_apart(rows)
            yield from _reachable(name, rows, sheets)
            yield from _reachable_deliveries(name, rows, sheets)
        elif f"{name}/wire.csv" not in unread:
            yield provider.fault("provider", f"a readable file spec/{name}/wire.csv")
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
        key = _key(row)
        if first.setdefault(key, row) is not row:
            yield row.fault("value", f"what line {first[key].line} does not say already")
        if not row["source"].strip():
            yield row.fault("source", "some text", "an empty cell")


def _key(row: Row) -> tuple[str, ...]:
    """What must not come twice: a name that has one value, a code that has one meaning, else the row itself."""
    if (row["part"], row["name"]) in _ONCE:
        return row["part"], row["name"]
    if row["part"] in ("api-code", "delivery-code", "substitute-code"):
        return row["part"], row["value"]
    return row["part"], row["name"], row["value"]


def _value(row: Row) -> Iterator[Fault]:
    pattern, expected = {
        ("url", "host"): (_HOST, "a host in lower case"),
        ("http", "code-unit"): _WHOLE,
        ("http", "max-body"): _WHOLE,
        ("default", "page-size"): _WHOLE,
        ("bubble", "look"): (re.compile("|".join(wire.BUBBLE_LOOKS)), " or ".join(map(repr, wire.BUBBLE_LOOKS))),
        ("bubble", "kind-en"): _KIND,
        ("bubble", "kind-ko"): _KIND,
    }.get(
        (row["part"], row["name"]),
        {
            "place": (_PATH, "keys joined by dots, or '.' for the answer itself"),
            "api-code": (_CODES, "a code, or a range of them (4000000-5999999)"),
            "bubble": (_PATH, "keys joined by dots"),
            "gateway": (re.compile(r"-?[0-9]{1,15} \S(?:.*\S)?"), "a code, a blank and the text that goes with it"),
            "message-word": (re.compile(r"\S+"), "a word"),
            "substitute-word": (re.compile(r"\S+"), "a word"),
        }.get(row["part"], (re.compile(r"\S(?:.*\S)?"), "some text")),
    )
    first, dash, last = row["value"].partition("-")
    if not pattern.fullmatch(row["value"]):
        yield row.fault("value", expected, row.shown("value"))
    elif width(literal(row["value"])) > _WIDEST_VALUE:
        yield row.fault("value", f"{_WIDEST_VALUE} columns at most")
    elif row["part"] == "place" and row["name"] in _LISTS and row["value"] == ".":
        yield row.fault("value", "keys joined by dots: a list stands under one")
    elif row["part"] == "api-code" and dash and int(first) > int(last):
        yield row.fault("value", "a range that begins with the smaller code")


def _complete(provider: str, rows: tuple[Row, ...], sheets: Sheets, unread: frozenset[str]) -> Iterator[Fault]:
    """What is needed for decoding, by the tables that the provider has."""
    if "tables.csv" not in sheets:
        return  # reported as such
    said = {(row["part"], row["name"]) for row in rows}
    tables = {row["table"] for row in sheets.get("tables.csv", ()) if row["provider"] == provider}
    file = f"spec/{provider}/wire.csv"
    for table in sorted(tables & _NEEDED.keys()):
        for part, name in sorted(_NEEDED[table] - said):
            yield Fault(file, 1, "name", f"no {part} {name!r}", f"one for the table {table!r}")
    if "delivery" in tables and not said.intersection(_DELIVERIES):
        yield Fault(file, 1, "name", "no place of deliveries", "one for the table 'delivery'")
    told = ("field", "success") in said or f"{provider}/api.csv" in unread
    if "api" in tables and not told and not _successes(f"{provider}/api.csv", sheets):
        yield Fault(file, 1, "name", "no field 'success'", "one, or a code of the table that means success")
    for row in rows:
        needed = _TABLE_OF_PLACE.get(row["name"]) if row["part"] == "place" else None
        if needed is not None and needed not in tables:
            yield row.fault("name", f"a place without codes, because there is no table {needed!r}")
    for place, field in (("recipients", "recipient-code"), ("recipient", "request-id"), ("hooks", "event")):
        if ("place", place) in said and ("field", field) not in said:
            yield Fault(file, 1, "name", f"no field {field!r}", f"one for the place {place!r}")


def _successes(name: str, sheets: Sheets) -> list[Row]:
    return [row for row in sheets.get(name, ()) if row["success"] == "true"]


def _with_words(provider: str, rows: tuple[Row, ...], sheets: Sheets, unread: frozenset[str]) -> Iterator[Fault]:
    """A field of words is of no use without the words, nor they without it."""
    if f"{provider}/words.csv" in unread:
        return
    words = {row["vocabulary"]: row for row in reversed(sheets.get(f"{provider}/words.csv", ()))}
    fields = {row["name"]: row for row in rows if row["part"] == "field"}
    for name in wire.MEANINGS:
        field = wire.FIELDS_OF_WORDS.get(name, name)
        if field in fields and name not in words:
            yield fields[field].fault("name", f"words of the vocabulary {name!r} in spec/{provider}/words.csv")
        if name in words and field not in fields:
            yield words[name].fault("vocabulary", f"a field {field!r} in spec/{provider}/wire.csv")


def _told_apart(rows: tuple[Row, ...]) -> Iterator[Fault]:
    """What would be read as two things: a key of the header, a code in two ranges."""
    header = [row for row in rows if row["part"] == "field" and row["name"] in ("success", "header-code")]
    if len({row["value"] for row in header}) < len(header):
        yield header[-1].fault("value", "another key than that of the header's other field")
    codes = [row for row in rows if row["part"] == "api-code" and _CODES.fullmatch(row["value"])]
    ranges = [row for row in codes if "-" in row["value"]]
    for position, row in enumerate(ranges):
        first, _, last = row["value"].partition("-")
        for other in ranges[:position]:
            if wire.in_range(int(first), other["value"]) or wire.in_range(int(last), other["value"]):
                yield row.fault("value", f"a range that does not meet that of line {other.line}")


def _reachable(provider: str, rows: tuple[Row, ...], sheets: Sheets) -> Iterator[Fault]:
    """A code of the API table that the decoder takes for something else would never be decoded as that code."""
    types = {row["table"]: row["code_type"] for row in sheets.get("tables.csv", ()) if row["provider"] == provider}
    taken = [row for row in rows if row["part"] == "api-code" and _CODES.fullmatch(row["value"])]
    for code in sheets.get(f"{provider}/api.csv", ()):
        if types.get("api") != "int":
            meant = [row for row in taken if row["value"] == code["code"]]
        elif not re.fullmatch(r"-?[0-9]{1,18}", code["code"]):
            continue
        elif abs(int(code["code"])) >= _LARGEST_API_CODE:
            yield code.fault("code", f"a code below {_LARGEST_API_CODE}")
            continue
        else:
            meant = [row for row in taken if wire.in_range(int(code["code"]), row["value"])]
        if meant:
            yield code.fault("code", f"a code that {meant[0].file}:{meant[0].line} leaves free")


def _reachable_deliveries(provider: str, rows: tuple[Row, ...], sheets: Sheets) -> Iterator[Fault]:
    """The same for the codes of deliveries, of which the wire may say what they mean."""
    said = {row["value"]: row for row in rows if row["part"] == "delivery-code"}
    for code in sheets.get(f"{provider}/delivery.csv", ()):
        row = said.get(code["code"])
        if row is not None and (row["name"] == "delivered") != (code["success"] == "true"):
            yield code.fault("code", f"a code that {row.file}:{row.line} does not call {row['name']}")
        if len(code["code"]) > _LONGEST_DELIVERY_CODE:
            yield code.fault("code", f"a code of {_LONGEST_DELIVERY_CODE} characters at most")


def _words(rows: tuple[Row, ...]) -> Iterator[Fault]:
    first: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        for column in ("vocabulary", "word", "title_en", "title_ko", "source"):
            if not row[column].strip():
                yield row.fault(column, "some text", "an empty cell")
        if row["vocabulary"] and not naming.CATEGORY_NAME.fullmatch(row["vocabulary"]):
            yield row.fault("vocabulary", "kebab case (message-status)", row.shown("vocabulary"))
        if not _MEMBER.fullmatch(row["name"]):
            yield row.fault("name", "a name in capitals (IN_PROGRESS)", row.shown("name"))
        yield from _short(row)
        if row["meaning"] not in wire.MEANINGS.get(row["vocabulary"], ("",)):
            yield row.fault("meaning", " or ".join(map(repr, wire.MEANINGS.get(row["vocabulary"], ("",)))))
        for column in ("word", "name"):
            key = (row["vocabulary"], column, row[column].upper())
            if first.setdefault(key, row) is not row:
                yield row.fault(column, f"a value that line {first[key].line} does not have")


def _short(row: Row) -> Iterator[Fault]:
    """What would not fit on a line, and words that would be compared in another way by another version of Python."""
    for column in ("vocabulary", "name"):
        if len(row[column]) > naming.LONGEST_MODULE:
            yield row.fault(column, f"{naming.LONGEST_MODULE} characters at most")
    if width(literal(row["word"])) > _WIDEST_VALUE:
        yield row.fault("word", f"{_WIDEST_VALUE} columns at most")
    cased = [each for each in row["word"] if not each.isascii() and characters.is_letter_with_case(each)]
    if cased:
        yield row.fault("word", "letters of ASCII, or of a script without capitals", characters.named("".join(cased)))
