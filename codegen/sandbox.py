"""What a sandbox has to know of a provider's API, out of the files that only the sandbox needs."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.limits import filled
from codegen.load import Row, Sheets

ENDPOINTS = "endpoints.csv"
CHECKS = "checks.csv"
OBJECTS = "objects.json"
SAMPLES = "samples.json"
ANSWERS = "answers"

MESSAGES = ("send", "list", "look-up", "updates", "updates-count", "cancel")
MASS = ("mass-list", "mass-recipients", "mass-recipient")
STORED = ("create", "find", "get", "change", "delete", "upload")
OPERATIONS = (*MESSAGES, *MASS, *STORED, "answer")
"""What an endpoint does."""

METHODS = ("GET", "POST", "PUT", "DELETE")
CONTENTS = ("", "json", "multipart")
PLACES = ("header", "path", "query", "body")
"""Where a field that is checked stands."""

COUNTS = ("max-length", "min-length", "max-items", "min-items", "max-bytes", "maximum", "minimum")
TIMES = ("within-days", "range-days", "not-older", "unused")
BARE = (
    *("required", "not-blank", "absent", "integer", "not-past"),
    *("template-parameters", "template-content", "found"),
)
"""The rules that need no value."""

FIELDS = ("one-of-required", "not-with")
COLLECTIONS = ("exists", "not-exists")
WORDS = ("one-of", "extension")
RULES = (*BARE, *COUNTS, *TIMES, *FIELDS, *COLLECTIONS, *WORDS, "between", "pattern", "moment", "state")
"""What is checked of a field."""

NAMES = frozenset(
    (
        *("request-id", "recipient-seq", "recipient-number", "kind", "content", "content-type"),
        *("request-code", "request-message", "delivery-code", "delivery-number", "delivery-message"),
        *("message-status", "substitute-status", "substitute-status-title", "substitute-code"),
        *("substitute-request-id", "substitute-wanted", "substitute-at"),
        *("requested-at", "created-at", "received-at", "updated-at", "now"),
        *("total", "offset", "limit", "seq", "key", "count"),
        *("hooks-id", "hook-id", "webhook-config-id", "appkey", "event"),
        *("sender-grouping-key", "recipient-grouping-key"),
        *("file-name", "file-url", "look-up-path"),
    )
)
"""What an answer can be filled with by a name alone."""

ROOTS = frozenset(("body", "recipient", "path", "query", "stored", "sender", "template"))
"""What an answer can be filled with by a name and keys in it."""

EACH = "$each"
"""The first element of a list that has its second for every row of the operation."""

LITERALS = re.compile(r"[A-Za-z0-9_.-]{0,40}|\[\]|\{\}")
"""What may stand behind the last bar of a placeholder: what is taken if none of the names before has a value.

``true``, ``false``, ``[]`` and ``{}`` are what they are in JSON, anything else is text.
"""

_PLACEHOLDER = re.compile(r"\$(?P<name>[a-z]+(?:-[a-z]+)*)(?P<keys>(?:\.[A-Za-z0-9_-]+)*)")


@dataclass(frozen=True)
class Sandbox:
    """The rows and documents, in the order of the spec, as the generated module has them."""

    endpoints: tuple[Mapping[str, object], ...]
    checks: tuple[Mapping[str, object], ...]
    answers: Mapping[str, object]
    objects: Mapping[str, object]
    samples: Mapping[str, object]
    settings: Mapping[str, tuple[str, ...]]


def build_sandbox(provider: str, sheets: Sheets, code_type: str, settings: Mapping[str, tuple[str, ...]]) -> Sandbox:
    """The sandbox of a provider that has endpoints, out of files without a fault."""
    limits = {row["field"]: row["limit"] for row in sheets.get(f"{provider}/limits.csv", ())}
    return Sandbox(
        tuple(map(_endpoint, sheets[f"{provider}/{ENDPOINTS}"])),
        tuple(_check(row, limits, code_type) for row in sheets.get(f"{provider}/{CHECKS}", ())),
        {name: parsed(row["json"]) for name, row in answers_of(provider, sheets).items()},
        _document(provider, OBJECTS, sheets),
        _document(provider, SAMPLES, sheets),
        settings,
    )


def answers_of(provider: str, sheets: Sheets) -> dict[str, Row]:
    """The answers of a provider by their names."""
    folder = f"{provider}/{ANSWERS}/"
    return {
        name.removeprefix(folder).removesuffix(".json"): rows[0]
        for name, rows in sheets.items()
        if name.startswith(folder)
    }


def parsed(text: str) -> object:
    """The value of a JSON document.

    ``json.JSONDecodeError`` if it is none; ``ValueError`` for a key that stands twice in an object, a number that is
    none to everybody (``NaN``, ``1e999``) and what is too deep or too long to be written down.
    """
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite)
    except RecursionError:
        raise ValueError("lists in lists that go too deep") from None


def texts_of(value: object) -> Iterator[str]:
    """Every text in a JSON value that is no key."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from texts_of(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_of(each)


def keys_of(value: object) -> Iterator[str]:
    """Every key of the objects in a JSON value."""
    if isinstance(value, list):
        for each in value:
            yield from keys_of(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from keys_of(each)


def depth_of(value: object) -> int:
    """How many lists and objects stand in each other at most."""
    depth = 0
    level: list[object] = [value]
    while level := [each for each in level if isinstance(each, dict | list)]:  # what is refused may be very deep
        depth += 1
        level = [inner for each in level for inner in (each.values() if isinstance(each, dict) else each)]
    return depth


def is_placeholder(text: str) -> bool:
    """Whether a text that begins with ``$`` is one that can be filled in."""
    first, *others = text.split("|")
    if others and LITERALS.fullmatch(others[-1]):
        others.pop()
    return all(map(_is_name, (first, *others)))


def _is_name(text: str) -> bool:
    match = _PLACEHOLDER.fullmatch(text)
    return match is not None and match["name"] in (ROOTS if match["keys"] else NAMES)


def _endpoint(row: Row) -> dict[str, object]:
    return _filled(
        method=row["method"],
        path=row["path"],
        operation=row["operation"],
        answer=row["answer"],
        kinds=tuple(row["kind"].split()),
        recipients=row["recipients"],
        content=row["content"],
        change=row["change"],
        idempotent=row["idempotent"] == "true",
    )


def _check(row: Row, limits: Mapping[str, str], code_type: str) -> dict[str, object]:
    return _filled(
        operation=row["operation"],
        where=row["where"],
        field=row["field"],
        rule=row["rule"],
        code=int(row["code"]) if code_type == "int" else row["code"],
        kinds=tuple(row["kind"].split()),
        value=value_of(row, limits),
        when=row["when"],
    )


def value_of(row: Row, limits: Mapping[str, str]) -> str:
    """The value of a check, limits filled in; a pattern has braces of its own, and a limit may be a range: ``0-99``."""
    if row["rule"] == "pattern":
        return row["value"]
    value = filled(row["value"], limits)
    return value.replace("-", " ") if row["rule"] == "between" else value


def _filled(**cells: object) -> dict[str, object]:
    """The cells that say something; a code may be zero."""
    return {name: value for name, value in cells.items() if value or name == "code"}


def _document(provider: str, name: str, sheets: Sheets) -> Mapping[str, object]:
    rows = sheets.get(f"{provider}/{name}", ())
    found = parsed(rows[0]["json"]) if rows else {}
    return found if isinstance(found, dict) else {}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} twice in an object")
    return found


def _no_number(text: str) -> object:
    raise ValueError(f"{text}, which is no number in JSON")


def _finite(text: str) -> float:
    if not math.isfinite(float(text)):
        raise ValueError("a number that is too large")
    return float(text)
