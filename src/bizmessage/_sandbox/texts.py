"""The answer to a request that fails, and the text in it."""

from __future__ import annotations

from bizmessage._catalogue.wire import Wire
from bizmessage._sandbox.failures import Failure
from bizmessage.answering import http_status

Json = dict[str, object]


def text_of(failure: Failure, **values: int | str) -> str:
    """The documented text of a code with its placeholders filled in; a sentence of ours where none is documented."""
    error = failure.error(**values)
    return error._wire_message() or error.summary


def refusal(wire: Wire, failure: Failure, **values: int | str) -> tuple[int, Json]:
    """The answer to a request that is refused: HTTP status and body."""
    error = failure.error(**values)
    text = error._wire_message() or error.summary
    return http_status(error), with_header(wire, {}, failure.code, text, successful=False)


def success(wire: Wire, body: object) -> Json:
    """The answer to a request that succeeds: its body behind the header."""
    return with_header(wire, body, wire.success_code, wire.success_message, successful=True)


def with_header(wire: Wire, body: object, code: object, text: str, *, successful: bool) -> Json:
    """A body behind the provider's header."""
    header: Json = {wire.key("header-code"): code, wire.key("header-message"): text, wire.key("success"): successful}
    header = {key: value for key, value in header.items() if key}
    answer: Json = {}
    place = answer
    for key in wire.header[:-1]:
        inner: Json = {}
        place[key] = inner
        place = inner
    if wire.header:
        place[wire.header[-1]] = header
    return {**answer, **body} if isinstance(body, dict) else answer
