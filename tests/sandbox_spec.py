"""A small faultless spec with a sandbox, for tests to change."""

from __future__ import annotations

import json
from pathlib import Path

from codegen.load import PROVIDER_COLUMNS, SANDBOX_COLUMNS
from tests.small_spec import SmallSpec, wire

ENDPOINTS = "toy/endpoints.csv"
CHECKS = "toy/checks.csv"
OBJECTS = "toy/objects.json"
SAMPLES = "toy/samples.json"
SEND = "toy/answers/send.json"

WIRE = """
http secret-header X-Key
request sender from
format answer %Y-%m-%d
gateway unknown-path 404 Not there
default page-size 15
collection template designs
"""


def sandbox_spec(folder: Path) -> SmallSpec:
    """The spec, not written yet: a send, a look-up, and stored designs."""
    spec = SmallSpec(folder)
    spec.columns |= {f"toy/{name}": columns for name, columns in SANDBOX_COLUMNS.items()}
    spec.columns["toy/limits.csv"] = PROVIDER_COLUMNS["limits.csv"]
    spec.rows["toy/wire.csv"] += wire(WIRE)
    spec.rows["toy/limits.csv"] = [{"field": "people", "limit": "9", "guide": "guide.md#Send"}]
    spec.rows[ENDPOINTS] = [
        endpoint("POST", "/toy/{key}/messages", "send", "TEXT", "send", recipients="people", idempotent="true"),
        endpoint("GET", "/toy/{key}/messages/{id}", "look-up", "TEXT", "look-up"),
        endpoint("POST", "/toy/{key}/designs", "create", "designs", "nothing", content="json"),
        endpoint("PUT", "/toy/{key}/designs/{code}/close", "change", "designs", "nothing", change="closed"),
    ]
    spec.rows[CHECKS] = [
        check("send", "people", "max-items", "{people}", kind="TEXT"),
        check("send", "people[].name", "required", when="people[].kind=human alien & /messages"),
        check("look-up", "id", "found", where="path"),
        check("create", "code", "not-exists", "designs"),
    ]
    spec.documents = {
        SEND: text({"id": "$request-id", "people": ["$each", {"code": "$request-code", "name": "$recipient.name|"}]}),
        "toy/answers/look-up.json": text({"message": {"at": "$received-at", "design": "$template.name|$body.name|[]"}}),
        "toy/answers/nothing.json": text({}),
        OBJECTS: text({"designs": {"key": "code", "new": {"open": True}, "changes": {"closed": {"open": False}}}}),
        SAMPLES: text({"designs": [{"code": "one", "open": True}, {"code": "two", "open": None, "size": 1.5}]}),
    }
    return spec


def text(value: object) -> str:
    """A document as it is written."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def endpoint(method: str, path: str, operation: str, kind: str, answer: str, **cells: str) -> dict[str, str]:
    """A row of an ``endpoints.csv``."""
    its = {"method": method, "path": path, "operation": operation, "kind": kind, "answer": answer}
    return dict.fromkeys(SANDBOX_COLUMNS["endpoints.csv"], "") | its | {"source": "guide.md#Send"} | cells


def check(operation: str, field: str, rule: str, value: str = "", **cells: str) -> dict[str, str]:
    """A row of a ``checks.csv``."""
    its = {"operation": operation, "where": "body", "field": field, "rule": rule, "value": value, "code": "-2"}
    return dict.fromkeys(SANDBOX_COLUMNS["checks.csv"], "") | its | {"source": "guide.md#Send"} | cells
