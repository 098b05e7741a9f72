"""What reading answers costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from benchmarks.measure import Result, together
from bizmessage.kakao import KakaoSendError, delivery_results, raise_for_response, send_results

NUMBER = 20_000
RECIPIENTS = 1_000
ROWS = 100_000

SUCCESS: dict[str, Any] = {"header": {"resultCode": 0, "resultMessage": "SUCCESS", "isSuccessful": True}}
REFUSAL = {"header": {"resultCode": -3003, "resultMessage": "Template does not exist.", "isSuccessful": False}}
WITH_PARAMETERS = {
    "header": {
        "resultCode": -2004,
        "resultMessage": "The 'content' must be between 1 and 1000.",
        "isSuccessful": False,
    }
}


class Bare(Exception):
    """The cheapest exception there is."""


def results() -> Iterator[Result]:
    """Success, refusals, a thousand recipients, a hundred thousand deliveries."""
    success, test = together(lambda: raise_for_response(SUCCESS), lambda: _one_test(SUCCESS), number=NUMBER)
    yield Result("raise_for_response of a success / a function with one dict test", success, test, 5)
    bare, known, with_parameters = together(
        _bare, lambda: _caught(REFUSAL), lambda: _caught(WITH_PARAMETERS), number=NUMBER
    )
    yield Result('decode, raise, catch a known refusal / raise E("x")', known, bare, 7)
    yield Result('the same with parameters / raise E("x")', with_parameters, bare, 20)
    accepted, failed = _answer(0), _answer(-3003)
    whole, one_failed, looked = together(
        lambda: raise_for_response(accepted), lambda: _caught(failed), lambda: list(send_results(accepted)), number=20
    )
    yield Result(f"raise_for_response, a recipient of {RECIPIENTS} / 1 µs", whole / RECIPIENTS, 1e-6, 1)
    yield Result("the same with one that failed / 1 µs", one_failed / RECIPIENTS, 1e-6, 1)
    yield Result("send_results, a recipient / 1 µs", looked / RECIPIENTS, 1e-6, 1)
    rows = [{"requestId": "R1", "recipientSeq": 1, "recipientNo": "01000000001", "resultCode": "1000"}] * ROWS
    streamed, copied = together(lambda: _count(rows), lambda: [dict(row) for row in rows], number=1)
    yield Result(f"delivery_results of {ROWS:,} rows / dict(row) of each", streamed, copied, None)


def _one_test(payload: dict[str, Any]) -> None:
    if not payload["header"]["isSuccessful"]:
        raise Bare


def _bare() -> None:
    try:
        raise Bare("x")
    except Bare:
        pass


def _caught(payload: dict[str, Any]) -> None:
    try:  # noqa: SIM105 - contextlib.suppress() would be measured with it
        raise_for_response(payload)
    except KakaoSendError:
        pass


def _answer(last: int) -> dict[str, Any]:
    rows = [
        {"recipientSeq": number, "recipientNo": f"010{number:08}", "resultCode": 0, "resultMessage": "SUCCESS"}
        for number in range(1, RECIPIENTS)
    ]
    rows.append({"recipientSeq": RECIPIENTS, "recipientNo": "01000000000", "resultCode": last, "resultMessage": "x"})
    return {**SUCCESS, "message": {"requestId": "R1", "sendResults": rows}}


def _count(rows: list[dict[str, Any]]) -> int:
    return sum(1 for _ in delivery_results(rows))
