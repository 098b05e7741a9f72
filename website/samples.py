"""Answers that carry a code, in every shape in which the provider can send it.

They are written by the package's own way back (``to_response()``) and by the provider's wire: no provider is named.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from bizmessage._catalogue.installed import wire_of
from bizmessage._catalogue.wire import OWN_MARK, Wire
from bizmessage.errors import BizMessageError

Json = dict[str, Any]
Path = tuple[str, ...]

_REQUEST = "20261128101112AbCdEf0"
_NUMBER = "01000000001"


@dataclass(frozen=True)
class Sample:
    """An answer with a code, what kind of answer it is, and where in it the code stands."""

    shape: str
    where: str
    answer: Json


def samples_of(error: type[BizMessageError]) -> list[Sample]:
    """The answers in which an error can come."""
    wire = wire_of(str(error.provider))
    made = _made(error)
    if error.table == "delivery" and error.code is not None:
        return _deliveries(made, wire)
    code = _dotted(wire.header, wire.key("header-code"))
    refusal = made.to_response()
    if OWN_MARK in refusal:  # no answer of the provider tells it
        return []
    found = [Sample("refusal", code, refusal)]
    if error.table == "api" and wire.recipients:
        found.append(_partial(made, wire))
    return found


def _made(error: type[BizMessageError]) -> BizMessageError:
    """An error with a value for each parameter of its message."""
    numbers = iter((1, 100, 1000))
    values = {name: next(numbers) if kind is int else name for name, kind in error.parameter_types.items()}
    return error(**values) if values else error()


def _partial(error: BizMessageError, wire: Wire) -> Sample:
    """A send request that succeeded, but for one recipient."""
    group = getattr(import_module(f"bizmessage.{wire.provider}"), _group_name(wire.provider))
    refused = deepcopy(error)
    refused.recipient_seq = 2
    body = group("", [refused]).to_response()
    rows: list[Json] = _at(body, wire.recipients[0])
    row = rows[0]
    accepted = {
        **row,
        wire.key("recipient-seq"): 1,
        wire.key("recipient-code"): wire.success_code,
        wire.key("recipient-message"): wire.success_message,
    }
    for number, each in enumerate((accepted, row), 1):
        each[wire.key("recipient-number")] = f"0100000000{number}"
    rows.insert(0, accepted)
    _fill(body, wire, wire.request)
    return Sample("recipient", _dotted(wire.recipients[0], f"[].{wire.key('recipient-code')}"), body)


def _deliveries(error: BizMessageError, wire: Wire) -> list[Sample]:
    """The look-up, the lists and the webhook that tell of a delivery."""
    error.request_id, error.recipient_seq = _REQUEST, 1
    whole = error.to_response()
    place = wire.delivery[0] if wire.delivery else wire.deliveries[0]
    row: Json = _at(whole, place)
    row[wire.key("recipient-number") or "recipientNo"] = _NUMBER
    code = wire.key("delivery-code")
    header = {key: value for key, value in whole.items() if key == ".".join(wire.header)}
    found = [_placed("look-up", header, path, row, code) for path in wire.delivery if path]
    found += [_placed("list", header, path, [row], f"[].{code}") for path in wire.deliveries if path]
    if wire.has_hooks:
        event = next((word for word, meaning in wire.events.items() if meaning == "deliveries"), "")
        hook = {
            wire.key("hook-id"): "h1",
            **{key: value for key, value in row.items() if key != wire.key("message-status")},
        }
        body = {wire.key("hooks-id"): "H1", wire.key("event"): event, ".".join(wire.hooks): [hook]}
        found.append(Sample("webhook", _dotted(wire.hooks, f"[].{code}"), body))
    return found


def _placed(shape: str, header: Json, path: Path, value: object, code: str) -> Sample:
    body: Json = deepcopy(header)
    inner = body
    for key in path[:-1]:
        inner = inner.setdefault(key, {})
    inner[path[-1]] = value
    return Sample(shape, _dotted(path, code), body)


def _fill(body: Json, wire: Wire, request: Path) -> None:
    """Give the request an id in the place of none, and take out what is not known."""
    holder: Json = _at(body, request)
    holder[wire.key("request-id")] = _REQUEST
    for row in (holder, *_at(body, wire.recipients[0])):
        for key in [key for key, value in row.items() if value is None]:
            del row[key]


def _at(body: Any, path: Path) -> Any:
    for key in path:
        body = body[key]
    return body


def _dotted(path: Path, last: str) -> str:
    return f"{'.'.join(path)}.{last}".replace(".[", "[")


def _group_name(provider: str) -> str:
    names: list[str] = import_module(f"bizmessage.{provider}._answers").__all__
    return next(name for name in names if name.endswith("Group"))
