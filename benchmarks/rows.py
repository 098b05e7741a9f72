"""The rows of ``make bench-compare`` and ``make bench-instructions``: what is measured of two trees.

Nothing of the package is imported before a row is asked for: another tree may lack what it needs.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks.measure import Work

NUMBER = 50_000

STATEMENTS = {
    "import of KakaoSendError, TemplateNotFound": "from bizmessage.kakao import KakaoSendError, TemplateNotFound",
    "import of raise_for_response": "from bizmessage.kakao import raise_for_response",
    "import of every class and enum": (
        "from bizmessage import kakao, rcs\n"
        "for provider in (kakao, rcs):\n"
        "    for name in provider.__all__: getattr(provider, name)"
    ),
    "import of the command": "from bizmessage._cli.app import app",
}
"""What is measured in a fresh process each time."""

TIMES = {
    "look-up, known": "benchmarks.rows:look_up_known",
    "look-up, unknown": "benchmarks.rows:look_up_unknown",
    "raise and catch TemplateNotFound": "benchmarks.rows:raise_bare",
    'raise and catch TemplateNotFound("x")': "benchmarks.rows:raise_with_text",
    "raise and catch FieldOutOfRange(...)": "benchmarks.rows:raise_with_parameters",
    "raise_for_response of a success": "benchmarks.decoding:success",
    "decode, raise, catch a known refusal": "benchmarks.decoding:known",
    "a refusal with the server's own text, seen before": "benchmarks.decoding:own_seen",
    "a refusal with the server's own text, never seen": "benchmarks.decoding:own_unseen",
    "a refusal with parameters, seen before": "benchmarks.decoding:parameters_seen",
    "a refusal with parameters, never seen": "benchmarks.decoding:parameters_unseen",
    "raise_for_response, a recipient of 1000": "benchmarks.decoding:accepted",
    "raise_for_response, a recipient, one of 1000 failed": "benchmarks.decoding:one_failed",
    "send_results, each": "benchmarks.decoding:sent",
    "send_results, each, ids and number asked for": "benchmarks.decoding:sent_and_read",
    "delivery_results, each": "benchmarks.decoding:deliveries",
    "delivery_results, each, 10 % failed": "benchmarks.decoding:deliveries_failing",
    "delivery_results, each, ids and number asked for": "benchmarks.decoding:deliveries_read",
    "annotate a log, a kB": "benchmarks.annotating:annotated",
    "generate the catalogue": "benchmarks.rows:generating",
}
"""What is measured over and over in one process: where to find a function that gives the :class:`Work`."""

SIZES = {
    "bytes that a send result keeps": "benchmarks.decoding:send_result_kept",
    "bytes that a delivery result keeps": "benchmarks.decoding:delivery_kept",
    "bytes that the result of a failed delivery keeps": "benchmarks.decoding:failed_delivery_kept",
    "bytes that 100,000 delivery results keep, 10 % failed": "benchmarks.decoding:many_kept",
}
"""What is measured once: where to find a function that gives the bytes."""

NAMES = [*STATEMENTS, *TIMES, *SIZES]


def found(place: str) -> Any:
    """What the function at a place gives."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)()


def look_up_known() -> Work:
    """A code that was asked for before."""
    from bizmessage.kakao import api_error_class

    return Work(lambda: api_error_class(-3003), NUMBER)


def look_up_unknown() -> Work:
    """A code of no table, asked for before."""
    from bizmessage.kakao import api_error_class

    return Work(lambda: api_error_class(-7777), NUMBER)


def raise_bare() -> Work:
    """A class of the catalogue."""
    from bizmessage.kakao import TemplateNotFound

    return _raising(TemplateNotFound)


def raise_with_text() -> Work:
    """With a text of the server's."""
    from bizmessage.kakao import TemplateNotFound

    return _raising(lambda: TemplateNotFound("x"))


def raise_with_parameters() -> Work:
    """With the values of its message."""
    from bizmessage.kakao import FieldOutOfRange

    return _raising(lambda: FieldOutOfRange(field="content", minimum=1, maximum=1000))


def generating() -> Work:
    """The generator on the real spec."""
    from codegen.__main__ import ROOT, generate

    return Work(lambda: generate(ROOT / "spec"), 1)


def _raising(make: Callable[[], BaseException]) -> Work:
    def call() -> None:
        try:
            raise make()
        except Exception:  # noqa: S110 - that is all there is to do
            pass

    return Work(call, NUMBER)
