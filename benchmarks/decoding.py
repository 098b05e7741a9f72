"""What reading answers costs, in time and in memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from benchmarks.measure import Result, Work, in_turns, kept
from bizmessage.kakao import KakaoSendError, delivery_results, raise_for_response, send_results

NUMBER = 5_000
RECIPIENTS = 1_000
ROWS = 10_000
MANY = 100_000

SUCCESS: dict[str, Any] = {"header": {"resultCode": 0, "resultMessage": "SUCCESS", "isSuccessful": True}}
DOCUMENTED = "Template does not exist."
OWN = "Client Error. Not exist template."
PARAMETERS = "The 'content' must be between 1 and 1000."


class Bare(Exception):
    """The cheapest exception there is."""


def success() -> Work:
    """What most answers are."""
    return Work(lambda: raise_for_response(SUCCESS), NUMBER)


def one_test() -> Work:
    """The least that somebody would write instead."""
    return Work(lambda: _one_test(SUCCESS), NUMBER)


def bare() -> Work:
    """``raise E("x")``, caught."""
    return Work(_bare, NUMBER)


def known() -> Work:
    """A refusal in the documents' words."""
    return _seen(_refusal(-3003, DOCUMENTED))


def own_seen() -> Work:
    """In words of the server's own that came before."""
    return _seen(_refusal(-3003, OWN))


def own_unseen() -> Work:
    """In words that never came before."""
    return _unseen(lambda number: _refusal(-3003, f"Client Error. Not exist template. no. {number}"))


def parameters_seen() -> Work:
    """With values in the message that came before."""
    return _seen(_refusal(-2004, PARAMETERS))


def parameters_unseen() -> Work:
    """With values that never came before."""
    return _unseen(lambda number: _refusal(-2004, f"The 'content' must be between 1 and {number}."))


def accepted() -> Work:
    """A thousand recipients, all accepted."""
    answer = _sent(0)
    return Work(lambda: raise_for_response(answer), 20, parts=RECIPIENTS)


def one_failed() -> Work:
    """A thousand recipients of whom one failed."""
    answer = _sent(-3003)
    return Work(lambda: _caught(answer), 20, parts=RECIPIENTS)


def sent() -> Work:
    """The results of a thousand recipients."""
    answer = _sent(0)
    return Work(lambda: list(send_results(answer)), 5, parts=RECIPIENTS)


def sent_and_read() -> Work:
    """The same with what one asks each of them for."""
    answer = _sent(0)
    return Work(lambda: [_read(result) for result in send_results(answer)], 5, parts=RECIPIENTS)


def sent_copied() -> Work:
    """Their rows, copied."""
    found = _sent(0)["message"]["sendResults"]
    return Work(lambda: [dict(row) for row in found], 5, parts=RECIPIENTS)


def deliveries() -> Work:
    """Results of messages that all arrived, one at a time."""
    return _deliveries(_delivered(ROWS, failing=0))


def deliveries_failing() -> Work:
    """The same where every tenth failed."""
    return _deliveries(_delivered(ROWS, failing=10))


def deliveries_read() -> Work:
    """The same with what one asks each of them for."""
    found = _delivered(ROWS, failing=10)
    return Work(lambda: sum(_read(result) for result in delivery_results(found)), 1, parts=ROWS)


def deliveries_copied() -> Work:
    """Their rows, copied one at a time."""
    found = _delivered(ROWS, failing=10)
    return Work(lambda: sum(1 for row in found if dict(row)), 1, parts=ROWS)


def send_result_kept() -> float:
    """The bytes of a send result that is kept while its answer is let go."""
    return kept(lambda: list(send_results(_parsed(_sent(0))))) / RECIPIENTS


def delivery_kept() -> float:
    """The bytes of the result of a message that arrived."""
    return kept(lambda: list(delivery_results(_parsed(_delivered(RECIPIENTS, failing=0))))) / RECIPIENTS


def failed_delivery_kept() -> float:
    """The bytes of the result of a message that failed, with its error."""
    return kept(lambda: list(delivery_results(_parsed(_delivered(RECIPIENTS, failing=1))))) / RECIPIENTS


def many_kept() -> float:
    """The bytes of the results of 100,000 messages of which every tenth failed."""
    return kept(lambda: list(delivery_results(_parsed(_delivered(MANY, failing=10)))))


def results() -> Iterator[Result]:
    """Success, refusals, a thousand recipients, ten thousand deliveries, and what results keep in memory."""
    seconds, baseline = in_turns(success(), one_test())
    yield Result("raise_for_response of a success / a function with one dict test", seconds, baseline, 5)
    yield from _refusals()
    yield from _recipients()
    yield from _messages()
    yield from _memory()


def _refusals() -> Iterator[Result]:
    rows = [
        ("decode, raise, catch a known refusal", known, 5.5),
        ("the same with the server's own text, seen before", own_seen, 6),
        ("the same with the server's own text, never seen", own_unseen, 9),
        ("the same with parameters, seen before", parameters_seen, 18),
        ("the same with parameters, never seen", parameters_unseen, 26),
    ]
    baseline, *found = in_turns(bare(), *(make() for _, make, _ in rows))
    for (name, _, aim), seconds in zip(rows, found, strict=True):
        yield Result(f'{name} / raise E("x")', seconds, baseline, aim)


def _recipients() -> Iterator[Result]:
    all_, all_but_one, each, read, copied = in_turns(accepted(), one_failed(), sent(), sent_and_read(), sent_copied())
    yield Result(f"raise_for_response, a recipient of {RECIPIENTS} / 1 µs", all_, 1e-6, 1)
    yield Result("the same with one that failed / 1 µs", all_but_one, 1e-6, 1)
    yield Result("send_results, each / dict(row)", each, copied, 5)
    yield Result("the same with ids and number asked for / dict(row)", read, copied, None)


def _messages() -> Iterator[Result]:
    each, failing, read, copied = in_turns(deliveries(), deliveries_failing(), deliveries_read(), deliveries_copied())
    yield Result("delivery_results, each / dict(row)", each, copied, 7)
    yield Result("the same, 10 % failed / dict(row)", failing, copied, 12)
    yield Result("the same with ids and number asked for / dict(row)", read, copied, None)


def _memory() -> Iterator[Result]:
    send_row = kept(lambda: _parsed(_sent(0))) / RECIPIENTS
    row = kept(lambda: _parsed(_delivered(RECIPIENTS, failing=0))) / RECIPIENTS
    failed_row = kept(lambda: _parsed(_delivered(RECIPIENTS, failing=1))) / RECIPIENTS
    many = kept(lambda: _parsed(_delivered(MANY, failing=10)))
    yield Result("a send result that is kept / its row, both by tracemalloc", send_result_kept(), send_row, None, "B")
    yield Result("a delivery result that is kept / its row", delivery_kept(), row, None, "B")
    yield Result("the same, failed / its row", failed_delivery_kept(), failed_row, None, "B")
    yield Result(f"{MANY:,} delivery results that are kept, 10 % failed / rows", many_kept(), many, None, "B")


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


def _seen(payload: dict[str, Any]) -> Work:
    # Once more before each turn: others may have been read meanwhile, and what is remembered is bounded.
    return Work(lambda: _caught(payload), NUMBER, ready=lambda: _caught(payload))


def _unseen(payload_of: Callable[[int], dict[str, Any]]) -> Work:
    numbers = count(1000)
    payloads: list[dict[str, Any]] = []
    following = iter(payloads)

    def ready() -> None:
        nonlocal following
        payloads[:] = [payload_of(next(numbers)) for _ in range(NUMBER)]
        following = iter(payloads)  # they stay, so that letting them go is no part of it

    return Work(lambda: _caught(next(following)), NUMBER, ready)


def _refusal(code: int, message: str) -> dict[str, Any]:
    return {"header": {"resultCode": code, "resultMessage": message, "isSuccessful": False}}


def _sent(last: int) -> dict[str, Any]:
    rows = [
        {"recipientSeq": number, "recipientNo": f"010{number:08}", "resultCode": 0, "resultMessage": "SUCCESS"}
        for number in range(1, RECIPIENTS)
    ]
    rows.append({"recipientSeq": RECIPIENTS, "recipientNo": "01000000000", "resultCode": last, "resultMessage": "x"})
    return {**SUCCESS, "message": {"requestId": "20261122103000AbCdEf0001", "sendResults": rows}}


def _delivered(rows: int, *, failing: int) -> list[dict[str, Any]]:
    """Rows of which every ``failing``-th is of a message that failed; of a webhook, which has the fewest keys."""
    return [
        {
            "requestId": f"20261122103000AbCdEf{number // 1000:04}",
            "recipientSeq": number,
            "recipientNo": f"010{number:08}",
            "resultCode": "3019" if failing and number % failing == 0 else "1000",
        }
        for number in range(rows)
    ]


def _parsed(values: Any) -> Any:
    """As it comes off the wire: nothing is shared with what another answer has."""
    return json.loads(json.dumps(values))


def _deliveries(rows: list[dict[str, Any]]) -> Work:
    return Work(lambda: sum(1 for _ in delivery_results(rows)), 1, parts=len(rows))


def _read(result: Any) -> bool:
    asked = (result.request_id, result.recipient_seq, result.recipient_grouping_key, result.unmasked_recipient_no)
    return result.error is None and bool(asked)
