"""Which messages a request of the provider's API asks for."""

from __future__ import annotations

from bizmessage._sandbox.call import Call
from bizmessage._sandbox.store import Condition
from bizmessage._sandbox.vendor import Vendor

_EQUAL = {
    "request-id": "request_id",
    "recipient-number": "recipient",
    "sender": "sender",
    "template": "template",
    "sender-grouping-key": "sender_grouping_key",
    "recipient-grouping-key": "recipient_grouping_key",
}
"""The column of each query parameter that has to equal it."""

_MOMENTS = {"requested": "requested_at", "created": "created_at", "received": "received_at", "updated": "updated_at"}
_MOST_ROWS = 1000


def of_account(call: Call) -> list[Condition]:
    """Those that the account sent by requests that were accepted, of the endpoint's kinds."""
    kinds = call.endpoint.kinds
    return [
        Condition("provider = ? AND account = ? AND status != 'refused'", (call.vendor.provider, call.account)),
        Condition(f"kind IN ({', '.join('?' * len(kinds))})", kinds),
    ]


def of_path(call: Call) -> list[Condition]:
    """Those that the path names, by the keys that the provider has for the ids of requests and recipients."""
    wire, path = call.vendor.wire, call.path
    requests = [Condition("request_id = ?", (path[key],)) for key in wire.keys("request-id") if key in path]
    numbers = [_whole(path[key], -1) for key in wire.keys("recipient-seq") if key in path]
    return requests + [Condition("recipient_seq = ?", (number,)) for number in numbers]


def of_query(call: Call) -> list[Condition]:
    """Those that the query describes."""
    found = []
    for name, parameters in call.vendor.data.settings_of("query").items():
        for parameter in parameters:
            value = call.query.get(parameter)
            condition = _condition(name, value, call) if value else None
            if condition is not None:
                found.append(condition)
    return found


def _condition(name: str, value: str, call: Call) -> Condition | None:
    vendor = call.vendor
    if name in _EQUAL:
        return Condition(f"{_EQUAL[name]} = ?", (value,))
    if name == "recipient-seq":
        numbers = [_whole(part, -1) for part in value.split(",")]
        return Condition(f"recipient_seq IN ({', '.join('?' * len(numbers))})", tuple(numbers))
    if name == "kind":
        kinds = tuple(kind for kind in call.endpoint.kinds if value in (kind, kind.rpartition("_")[2]))
        return Condition(f"kind IN ({', '.join('?' * len(kinds))})", kinds)
    if name == "message-status":
        statuses = [status for status, word in vendor.message_words.items() if word == value]
        return Condition(f"status IN ({', '.join('?' * len(statuses))})", tuple(statuses))
    if name == "delivery-code":
        return _of_code(value, vendor)
    moment, _, end = name.partition("-")
    if moment in _MOMENTS and end in ("from", "until"):
        return _of_moment(_MOMENTS[moment], end, vendor.parsed_moment(value))
    return None


def _of_code(value: str, vendor: Vendor) -> Condition:
    if value in vendor.wire.delivered:
        return Condition("status = 'delivered'")
    if value in vendor.wire.failed:
        return Condition("status = 'failed'")
    return Condition("delivery_code = ?", (value,))


def _of_moment(column: str, end: str, moment: float | None) -> Condition | None:
    if moment is None:
        return None
    # What is given to the minute means all of it.
    return Condition(f"{column} >= ?", (moment,)) if end == "from" else Condition(f"{column} < ?", (moment + 60,))


def page(call: Call) -> tuple[int, int]:
    """How many rows to pass over and how many to give."""
    data = call.vendor.data
    size = _query_number(call, data.settings("query", "page-size"), call.vendor.page_size)
    size = min(max(size, 1), _MOST_ROWS)
    number = max(_query_number(call, data.settings("query", "page-number"), 1), 1)
    offset = max(_query_number(call, data.settings("query", "offset"), (number - 1) * size), 0)
    return offset, size


def _query_number(call: Call, parameters: tuple[str, ...], default: int) -> int:
    return next((_whole(call.query[name], default) for name in parameters if name in call.query), default)


def _whole(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else default
