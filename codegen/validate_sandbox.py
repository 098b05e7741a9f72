"""Find every mistake in what the spec says for a provider's sandbox."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

from codegen import characters, sandbox
from codegen.faults import Fault, one_of
from codegen.limits import fields_of
from codegen.load import SANDBOX_COLUMNS, Row, Sheets, for_sandbox, shown
from codegen.source import literal, width
from codegen.validate_limits import is_source

_PATH = re.compile(r"(?:/(?:[A-Za-z0-9._-]+|\{[A-Za-z][A-Za-z0-9]*\}))+")
_IN_BRACES = re.compile(r"\{([^{}]*)\}")
_KIND = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_ANSWER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PLACE = re.compile(r"\.|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")
_FIELD = re.compile(r"\$content|[A-Za-z0-9_-]+(?:\[\])?(?:\.(?:\*|[A-Za-z0-9_-]+(?:\[\])?))*")
_CONDITION = re.compile(rf"!?(?:{_FIELD.pattern})|(?:{_FIELD.pattern})=[^\s&](?:[^&]*[^\s&])?")
_STATE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+=\S(?:.*\S)?")
_RANGE = re.compile(r"[0-9]{1,12}[ -][0-9]{1,12}")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_NUMBER = re.compile(r"[0-9]{1,12}")
_WIDEST_CELL = 240
"""How wide a cell may be that is no prose, and a key in a document."""

_DEEPEST = 12
"""How many lists and objects may stand in each other in a document."""


def validate_sandbox(sheets: Sheets, unread: frozenset[str] = frozenset()) -> Iterator[Fault]:
    """All faults in the files that only sandboxes need; ``unread`` are files that nothing is missed of."""
    for provider in sheets.get("providers.csv", ()):
        name = provider["provider"]
        own = {each: rows for each, rows in sheets.items() if each.startswith(f"{name}/") and for_sandbox(each)}
        documents = {each: rows[0] for each, rows in own.items() if each.endswith(".json")}
        values: dict[str, object] = {}
        for each, row in documents.items():
            yield from _document(each, row, values)
        if any(each.startswith(f"{name}/") for each in unread) or not own:
            continue  # what is missed may stand in the file that could not be read
        yield from _Provider(name, sheets, values).faults()


def _document(name: str, row: Row, values: dict[str, object]) -> Iterator[Fault]:
    """What is wrong with a document as such; its value goes to ``values`` if it can be looked at."""
    try:
        value = sandbox.parsed(row["json"])
    except json.JSONDecodeError as error:
        yield Fault(row.file, error.lineno, "json", f"no JSON ({error.msg}, column {error.colno})", "RFC 8259")
        return
    except ValueError as error:
        yield Fault(row.file, 1, "json", str(error), "RFC 8259, each key once, numbers that everybody can read")
        return
    if not isinstance(value, dict):
        yield Fault(row.file, 1, "json", shown(row["json"]), "an object")
    elif sandbox.depth_of(value) > _DEEPEST:
        yield Fault(row.file, 1, "json", f"{sandbox.depth_of(value)} levels", f"{_DEEPEST} at most")
    else:
        values[name] = value
        for text in dict.fromkeys((*sandbox.keys_of(value), *sandbox.texts_of(value))):
            hidden = "".join((*characters.hidden(text), *_CONTROL.findall(text)))
            if hidden:
                expected = "text in which everything can be seen"
                yield Fault(row.file, _line(row, text), "json", characters.named(hidden), expected)
        for key in dict.fromkeys(sandbox.keys_of(value)):
            if not key or width(literal(key)) > _WIDEST_CELL:
                yield Fault(row.file, _line(row, key), "json", shown(key), f"keys of 1 to {_WIDEST_CELL} columns")


def _line(row: Row, text: str) -> int:
    """The line of a document on which a text stands first."""
    start = row["json"].find(json.dumps(text, ensure_ascii=False))
    return row["json"].count("\n", 0, max(start, 0)) + 1


class _Provider:
    """The files of one provider, all of which could be read, and the documents that are JSON."""

    def __init__(self, name: str, sheets: Sheets, values: Mapping[str, object]) -> None:
        self.name = name
        self.documents = {each: sheets[each][0] for each in values}
        self.endpoints = sheets.get(f"{name}/{sandbox.ENDPOINTS}", ())
        self.checks = sheets.get(f"{name}/{sandbox.CHECKS}", ())
        self.answers = sandbox.answers_of(name, sheets)
        self.values = values
        self.limits = {row["field"]: row["limit"] for row in sheets.get(f"{name}/limits.csv", ())}
        self.codes = {row["code"] for row in sheets.get(f"{name}/api.csv", ()) if row["success"] != "true"}
        self.samples = _rows_of(values.get(f"{name}/{sandbox.SAMPLES}"))
        self.objects = _rows_of(values.get(f"{name}/{sandbox.OBJECTS}"))
        self.wire = sheets.get(f"{name}/wire.csv", ())

    def faults(self) -> Iterator[Fault]:
        if not self.endpoints:
            expected = f"spec/{self.name}/{sandbox.ENDPOINTS}, without which nothing else is used"
            yield Fault(f"spec/{self.name}/{sandbox.ENDPOINTS}", 1, "file", "no such file, or no rows", expected)
            return
        yield from self._endpoints()
        yield from self._documents()
        yield from self._collections()
        first: dict[tuple[str, ...], Row] = {}
        for row in self.checks:
            yield from self._check(row)
            key = tuple(text for column, text in row.cells.items() if column not in ("code", "source"))
            if first.setdefault(key, row) is not row:
                yield row.fault("field", f"what line {first[key].line} does not check already")
        yield from self._settings()

    def _endpoints(self) -> Iterator[Fault]:
        first: dict[tuple[str, str], Row] = {}
        for row in self.endpoints:
            yield from _cells(row, SANDBOX_COLUMNS[sandbox.ENDPOINTS])
            yield from _word(row, "method", sandbox.METHODS)
            yield from _word(row, "operation", sandbox.OPERATIONS)
            yield from _word(row, "content", sandbox.CONTENTS)
            yield from _word(row, "idempotent", ("", "true"))
            yield from _form(row, "path", _PATH, "a path with its names in braces (/v1/keys/{appkey}/messages)")
            yield from _form(row, "answer", _ANSWER, "kebab case (send-result)")
            if _PATH.fullmatch(row["path"]):
                names = _IN_BRACES.findall(row["path"])
                if len(set(names)) < len(names):
                    yield row.fault("path", "each name once")
            key = (row["method"], _IN_BRACES.sub("{}", row["path"]))
            if first.setdefault(key, row) is not row:
                yield row.fault("path", f"a method and path that line {first[key].line} does not have")
            yield from self._about(row)
            if _ANSWER.fullmatch(row["answer"]) and row["answer"] not in self.answers:
                yield row.fault("answer", f"a file of spec/{self.name}/{sandbox.ANSWERS}/, without .json")

    def _about(self, row: Row) -> Iterator[Fault]:
        """What an endpoint is about: kinds of messages, or a collection."""
        kinds = row["kind"].split()
        if not all(map(_KIND.fullmatch, kinds)):
            yield row.fault("kind", "words joined by blanks (TEXT IMAGE)", row.shown("kind"))
        elif row["operation"] in (*sandbox.STORED, *sandbox.MASS):
            if len(kinds) != 1 or kinds[0] not in self.objects:
                yield row.fault("kind", f"a collection of spec/{self.name}/{sandbox.OBJECTS}")
        elif row["operation"] in sandbox.MESSAGES and not kinds:
            yield row.fault("kind", "the kinds of messages that it is about", "an empty cell")
        changes = _rows_of(_rows_of(self.objects.get(kinds[0]) if kinds else None).get("changes"))
        if row["change"] and row["change"] not in changes:
            yield row.fault("change", f"one of the collection's changes in spec/{self.name}/{sandbox.OBJECTS}")
        sends = row["operation"] == "send"
        if sends and not _PLACE.fullmatch(row["recipients"]):
            yield row.fault("recipients", "keys joined by dots, or '.' for the body itself", row.shown("recipients"))
        if not sends and row["recipients"]:
            yield row.fault("recipients", "nothing, because it sends nothing")

    def _documents(self) -> Iterator[Fault]:
        """Placeholders that nothing fills in, and answers that no endpoint gives."""
        used = {row["answer"] for row in self.endpoints}
        for name, row in self.answers.items():
            if name not in (*used, "webhook"):
                yield Fault(row.file, 1, "file", "an answer that no endpoint has", "an endpoint with this answer")
            value = self.values.get(f"{self.name}/{sandbox.ANSWERS}/{name}.json")
            yield from _placeholders(row, value)

    def _collections(self) -> Iterator[Fault]:
        file = f"spec/{self.name}/{sandbox.OBJECTS}"
        row = self.documents.get(f"{self.name}/{sandbox.OBJECTS}")
        for name, its in self.objects.items():
            if not _is_collection(its):
                expected = f"an object with {', '.join(_COLLECTION)}, each in its form"
                yield Fault(file, 1, "json", f"the collection {shown(name)}", expected)
            else:
                yield from self._samples(name, its["key"])
                if row is not None:
                    yield from _placeholders(row, [its["new"], its.get("changes", {})])
        for name in self.samples:
            if name not in self.objects:
                found = f"the collection {name!r}"
                yield Fault(f"spec/{self.name}/{sandbox.SAMPLES}", 1, "json", found, f"one that {file} has")

    def _samples(self, collection: str, key: str) -> Iterator[Fault]:
        rows = self.samples.get(collection, [])
        file = f"spec/{self.name}/{sandbox.SAMPLES}"
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            yield Fault(file, 1, "json", f"the collection {collection!r}", "a list of objects")
            return
        keys = [row.get(key) for row in rows]
        if None in keys or len(set(map(str, keys))) < len(keys):
            yield Fault(file, 1, "json", f"the collection {collection!r}", f"a {key!r} of its own in each object")

    def _check(self, row: Row) -> Iterator[Fault]:
        yield from _cells(row, SANDBOX_COLUMNS[sandbox.CHECKS])
        about = [each for each in self.endpoints if each["operation"] == row["operation"]]
        if not about:
            yield row.fault("operation", f"one that spec/{self.name}/{sandbox.ENDPOINTS} has")
        kinds = {kind for each in about for kind in each["kind"].split()}
        for kind in row["kind"].split():
            if kind not in kinds and about:
                yield row.fault("kind", f"kinds that an endpoint of {row['operation']!r} has", shown(kind))
        yield from _word(row, "where", sandbox.PLACES)
        yield from _word(row, "rule", sandbox.RULES)
        if not all(map(_FIELD.fullmatch, row["field"].split())) or not row["field"]:
            yield row.fault("field", "keys joined by dots, with [] behind a list (rows[].name)", row.shown("field"))
        if row["where"] == "path" and not any(f"{{{row['field']}}}" in each["path"] for each in about):
            yield row.fault("field", "a name that a path of the operation has")
        yield from _conditions(row, about)
        if row["code"] not in self.codes:
            yield row.fault("code", f"a failure of spec/{self.name}/api.csv")
        yield from self._value(row)

    def _value(self, row: Row) -> Iterator[Fault]:
        fields = () if row["rule"] == "pattern" else fields_of(row["value"])
        for field in fields:
            if field not in self.limits:
                yield row.fault("value", "fields of the provider's limits.csv in braces", repr(field))
        if any(field not in self.limits for field in fields) or row["rule"] not in sandbox.RULES:
            return
        expected = self._wrong(row["rule"], sandbox.value_of(row, self.limits))
        if expected:
            yield row.fault("value", expected)

    def _wrong(self, rule: str, value: str) -> str:
        """What the value of a rule should be; nothing if it is that."""
        if rule in sandbox.BARE:
            return "nothing, because the rule needs no value" if value else ""
        if rule in (*sandbox.COUNTS, *sandbox.TIMES):
            return "" if _NUMBER.fullmatch(value) else "a whole number"
        if rule == "between":
            return "" if _RANGE.fullmatch(value) else "two whole numbers (1 1300)"
        if rule in sandbox.FIELDS:
            fine = all(part.split() and all(map(_FIELD.fullmatch, part.split())) for part in value.split("|"))
            return "" if fine else "fields joined by blanks, alternatives by '|'"
        if rule == "pattern":
            return "" if value and _compiles(value) else "a regular expression"
        if rule in sandbox.COLLECTIONS:
            return "" if value in self.objects else f"a collection of spec/{self.name}/{sandbox.OBJECTS}"
        if rule == "state":
            fine = _STATE.fullmatch(value) is not None and value.partition(".")[0] in self.objects
            return "" if fine else "collection.field=word, or several words joined by blanks"
        if rule == "moment":
            return "" if "%" in value else "a format of strftime (%Y-%m-%d %H:%M)"
        return "" if value else "words joined by blanks"

    def _settings(self) -> Iterator[Fault]:
        for row in self.wire:
            if row["part"] == "collection" and row["value"] not in self.objects:
                yield row.fault("value", f"a collection of spec/{self.name}/{sandbox.OBJECTS}")


def _conditions(row: Row, about: list[Row]) -> Iterator[Fault]:
    for condition in row["when"].split(" & ") if row["when"] else ():
        if condition.startswith("/"):
            if not any(each["path"].endswith(condition) for each in about):
                yield row.fault("when", "the end of a path of the operation", shown(condition))
        elif not _CONDITION.fullmatch(condition):
            yield row.fault("when", "field=word, a field, or the end of a path, joined by ' & '", row.shown("when"))


_COLLECTION = ("key", "new", "also", "filters", "changes")
"""What ``objects.json`` says of a collection; the first two always."""


def _is_collection(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it says of a collection what it should, each in its form."""
    if not isinstance(value, dict) or not {"key", "new"} <= set(value) <= set(_COLLECTION):
        return False
    names = [value["key"], *_list_of(value.get("also", [])), *_rows_of(value.get("filters", {})).values()]
    changes = _rows_of(value.get("changes", {})).values()
    forms = {"new": dict, "also": list, "filters": dict, "changes": dict}
    return (
        all(isinstance(value.get(name, form()), form) for name, form in forms.items())
        and all(isinstance(name, str) and _PLACE.fullmatch(name) for name in names)
        and all(isinstance(change, dict) for change in changes)
    )


def _list_of(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _rows_of(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _cells(row: Row, columns: tuple[str, ...]) -> Iterator[Fault]:
    for column in columns:
        if column == "source" and not all(map(is_source, row[column].split("; "))):
            yield row.fault(column, "guide.md#heading, or the result code that says so, joined by '; '")
        elif column != "source" and width(literal(row[column])) > _WIDEST_CELL:
            yield row.fault(column, f"{_WIDEST_CELL} columns at most")


def _word(row: Row, column: str, words: tuple[str, ...]) -> Iterator[Fault]:
    if row[column] not in words:
        yield row.fault(column, one_of(words))


def _form(row: Row, column: str, pattern: re.Pattern[str], expected: str) -> Iterator[Fault]:
    if not pattern.fullmatch(row[column]):
        yield row.fault(column, expected, row.shown(column))


def _placeholders(row: Row, value: object) -> Iterator[Fault]:
    for text in dict.fromkeys(sandbox.texts_of(value)):
        if text.startswith("$") and text != sandbox.EACH and not sandbox.is_placeholder(text):
            yield Fault(row.file, _line(row, text), "json", shown(text), "a placeholder that spec/README.md has")
    for rows in _lists(value):
        if sandbox.EACH in rows and (rows[0] != sandbox.EACH or len(rows) != 2):
            expected = f"[{sandbox.EACH!r}, what stands there for every row]"
            yield Fault(row.file, _line(row, sandbox.EACH), "json", shown(str(rows)), expected)


def _lists(value: object) -> Iterator[list[object]]:
    if isinstance(value, list):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        yield from _lists(each)


def _compiles(pattern: str) -> bool:
    """Whether it is a regular expression, to today's Python and to the next, which what it warns of is none to."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError, Warning):
            return False
    return True
