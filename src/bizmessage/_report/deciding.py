"""What every combination of code, status and substitute comes to, as a table to join with.

No rule stands here: each row of the table is what ``delivery_results`` of the provider says of a row like that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any

from bizmessage._catalogue.entries import Entry, entries
from bizmessage._catalogue.installed import wire_of
from bizmessage._catalogue.wire import Wire

NOTHING = "-"
"""What stands for no code, no word, no answer: engines make different things of nulls in tables to join with."""

LISTED = "listed"
DELIVERED = "delivered"
UNCERTAIN = "uncertain"
WITHOUT_REASON = "without reason"
OTHER = "other"
EMPTY = "empty"
"""What a code can be: a failure of the table, a delivery, an outcome of the table that nobody knows, a failure without
a reason, a code that the catalogue does not have, an empty place. ``NOTHING`` is no code where one should be."""

_NO_CODE_OF_ANYBODY = "\0"

Row = dict[str, str]


@cache
def codes(provider: str) -> tuple[Row, ...]:
    """The delivery codes of a provider: ``listed_code``, ``kind``, and what the catalogue says of it."""
    wire = wire_of(provider)
    found = {entry.code: _of_entry(entry, wire) for entry in entries() if _is_delivery(entry, provider)}
    for kind, beside in ((DELIVERED, wire.delivered), (WITHOUT_REASON, wire.failed)):
        for code in sorted(beside - found.keys()):
            found[code] = _code(code, kind)
    return tuple(found.values())


@cache
def decisions(provider: str) -> tuple[Row, ...]:
    """What every combination comes to.

    ``code_kind``, ``status_meaning``, ``sms_meaning`` and ``sms_arrived`` are the combination; ``status``,
    ``sms_status`` and ``verdict`` what becomes of it; ``fault_otherwise``, ``retry_otherwise`` and
    ``fallback_otherwise`` the advice where the catalogue does not have the code; ``fallback_for_yes`` what the advice
    to send an SMS becomes.
    """
    kinds, statuses, substitutes = _codes(provider), _statuses(provider), _substitutes(provider)
    keys, rows = [], []
    for (kind, code), (status, word), (sms, fragment) in product(kinds.items(), statuses.items(), substitutes.items()):
        keys.append((kind, status, *sms))
        rows.append({**code, **word, **fragment})
    results = import_module(f"bizmessage.{provider}").delivery_results(rows)
    return tuple(_decision(key, result) for key, result in zip(keys, results, strict=True))


def _decision(key: tuple[str, ...], result: Any) -> Row:
    kind, status, sms, arrived = key
    error = result.error
    advice = [NOTHING] * 3 if error is None else [str(error.fault), str(error.retry), str(error.fallback)]
    return {
        "code_kind": kind,
        "status_meaning": status,
        "sms_meaning": sms,
        "sms_arrived": arrived,
        "status": result.status.value,
        "sms_status": result.sms_status.value,
        "verdict": result.verdict.value,
        "fault_otherwise": advice[0],
        "retry_otherwise": advice[1],
        "fallback_otherwise": advice[2],
        "fallback_for_yes": advice[2] if kind == LISTED else "yes",
    }


def _is_delivery(entry: Entry, provider: str) -> bool:
    return (entry.provider, entry.table) == (provider, "delivery")


def _of_entry(entry: Entry, wire: Wire) -> Row:
    kind = DELIVERED if entry.code in wire.delivered else LISTED
    if kind is LISTED:
        (result,) = import_module(f"bizmessage.{wire.provider}").delivery_results([{_key(wire): entry.code}])
        kind = UNCERTAIN if result.status.value == "unknown" else LISTED
    advice = entry.advice
    return _code(entry.code, kind, entry.name, entry.category, advice.fault, advice.retry, advice.fallback)


def _code(
    code: str,
    kind: str,
    name: str = NOTHING,
    category: str = NOTHING,
    fault: str = NOTHING,
    retry: str = NOTHING,
    fallback: str = NOTHING,
) -> Row:
    return {
        "listed_code": code,
        "kind": kind,
        "listed_name": name,
        "listed_category": category or NOTHING,
        "listed_fault": fault,
        "listed_retry": retry,
        "listed_fallback": fallback,
    }


def _key(wire: Wire) -> str:
    return wire.key("delivery-code")


def _codes(provider: str) -> dict[str, Mapping[str, object]]:
    """A row's part for each kind of code: of several codes of the table, one whose advice is an SMS if there is one."""
    key = _key(wire_of(provider))
    found: dict[str, Mapping[str, object]] = {NOTHING: {}, EMPTY: {key: ""}, OTHER: {key: _NO_CODE_OF_ANYBODY}}
    for row in sorted(codes(provider), key=lambda row: row["listed_fallback"] != "yes"):
        found.setdefault(row["kind"], {key: row["listed_code"]})
    return found


def _statuses(provider: str) -> dict[str, Mapping[str, object]]:
    wire = wire_of(provider)
    found: dict[str, Mapping[str, object]] = {NOTHING: {}}
    for word, meaning in (*wire.message_status.items(), (_NO_CODE_OF_ANYBODY, "unknown")):
        if wire.key("message-status"):
            found.setdefault(meaning, {wire.key("message-status"): word})
    return found


def _substitutes(provider: str) -> dict[tuple[str, str], Mapping[str, object]]:
    """A row's part for each meaning of a substitute's word together with what its code says."""
    wire = wire_of(provider)
    found: dict[tuple[str, str], Mapping[str, object]] = {}
    for (meaning, word), (arrived, code) in product(_words(wire), _arrivals(wire)):
        found.setdefault((meaning, arrived), {**word, **code})
    if wire.substitute_pending:
        found.setdefault(("pending", NOTHING), {wire.key("substitute-code"): min(wire.substitute_pending)})
    return found


def _words(wire: Wire) -> Iterator[tuple[str, Mapping[str, object]]]:
    yield NOTHING, {}
    key, wanted = wire.key("substitute-status"), wire.key("substitute-wanted")
    if key:
        yield from ((meaning, {key: word}) for word, meaning in wire.substitute_status.items())
        yield "unknown", {key: _NO_CODE_OF_ANYBODY}
    if wanted:
        yield "none", {wanted: False}


def _arrivals(wire: Wire) -> Iterator[tuple[str, Mapping[str, object]]]:
    yield NOTHING, {}
    key = wire.key("substitute-code")
    if key:
        yield "no", {key: _NO_CODE_OF_ANYBODY}
        yield from (("yes", {key: code}) for code in sorted(wire.substitute_delivered))
