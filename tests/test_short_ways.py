"""The short ways to what most answers are, against the closer look, which has to find the same."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
from types import MappingProxyType
from typing import Any

import pytest

from bizmessage._reading.normal import LONGEST_TEXT
from bizmessage._reading.results import DeliveryResult
from bizmessage._reading.shapes import Shapes
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus
from bizmessage.kakao import (
    KakaoSendError,
    TemplateNotFound,
    delivery_results,
    error_from_response,
    raise_for_response,
    send_results,
)
from tests.bird import shapes
from tests.payloads import delivery, header, refusal, send_answer

REFUSAL = {"fine": False, "number": 2, "words": "No bird 7."}


def test_a_refusal_that_says_nothing_else_is_seen_quickly() -> None:
    assert shapes().plain_refusal({"head": REFUSAL}) == (2, "No bird 7.")
    assert shapes().plain_refusal({"head": {**REFUSAL, "more": 1, "words": "x" * LONGEST_TEXT}}) is not None
    assert shapes().plain_refusal({"head": {**REFUSAL, "words": "x"}}) == (2, "x")
    assert shapes(api_codes="str", api_success=["0"]).plain_refusal({"head": {**REFUSAL, "number": "2"}}) is not None


@pytest.mark.parametrize(
    "payload",
    [
        None,
        "text",
        [],
        {},
        {"tail": REFUSAL},
        {"head": None},
        {"head": MappingProxyType(REFUSAL)},
        MappingProxyType({"head": REFUSAL}),
        {"head": REFUSAL, "order": {}},
        {"head": {**REFUSAL, "fine": True}},
        {"head": {**REFUSAL, "fine": 0}},
        {"head": {**REFUSAL, "fine": None}},
        {"head": {**REFUSAL, "number": "2"}},
        {"head": {**REFUSAL, "number": True}},
        {"head": {**REFUSAL, "number": 2.0}},
        {"head": {**REFUSAL, "words": None}},
        {"head": {**REFUSAL, "words": ""}},
        {"head": {**REFUSAL, "words": b"text"}},
        {"head": {**REFUSAL, "words": "새"}},
        {"head": {**REFUSAL, "words": "x" * (LONGEST_TEXT + 1)}},
    ],
)
def test_what_gets_a_closer_look(payload: object) -> None:
    assert shapes().plain_refusal(payload) is None


@pytest.mark.parametrize("code", [-3003, -2004, -3303, -7777, 4, -9999, 500])
@pytest.mark.parametrize(
    "message",
    [
        "Template does not exist.",
        "The 'a' must be between 1 and 2.",
        "Client Error. content is empty.",
        "call 010-1234-5678",
    ],
)
@pytest.mark.parametrize("http_status", [200, None, "404"])
def test_both_ways_make_the_same_error(code: int, message: str, http_status: Any) -> None:
    header = {"isSuccessful": False, "resultCode": code, "resultMessage": message}
    with pytest.raises(KakaoSendError) as caught:
        raise_for_response({"header": header}, http_status=http_status)
    closer = error_from_response({"header": header}, http_status=http_status)
    assert type(closer) is type(caught.value)
    assert closer is not None
    assert (closer.args, closer.__dict__) == (caught.value.args, caught.value.__dict__)


@pytest.mark.parametrize(
    "row",
    [
        {"outcome": 0},
        {"outcome": 0, "bizmessage": {"error": "NoSuchBird"}},
        {"outcome": 0, "bizmessage": "text"},
        {"outcome": False},
        {"outcome": 0.0},
        {"outcome": "0"},
        {"outcome": 2},
        {"outcome": None},
        {},
        MappingProxyType({"outcome": 0}),
        "text",
        None,
    ],
)
def test_a_row_that_is_accepted_at_a_glance_is_accepted_after_a_closer_look(row: Any) -> None:
    made = shapes()
    glance = made.is_accepted(row)
    assert glance is (row == {"outcome": 0} and type(row) is dict and type(row["outcome"]) is int)
    if glance:
        assert made.recipient(row, {}).accepted


@pytest.mark.parametrize("row", [{"end": "Q0"}, {"end": " Q0"}, {"end": None}, {}, {"end": "Q1"}, None, ["end"]])
def test_a_row_that_is_delivered_at_a_glance(row: Any) -> None:
    made = shapes(delivered=["Q0"])
    assert made.plainly_delivered(row) == ("Q0" if row == {"end": "Q0"} else None)
    assert made.plainly_delivered(MappingProxyType({"end": "Q0"})) is None


# What is mostly the case gets no closer look.


@pytest.mark.parametrize("came", [lambda values: values, json.dumps])
def test_a_success_gets_no_closer_look(came: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for closer in ("plain_refusal", "answer"):
        monkeypatch.delattr(Shapes, closer)
    raise_for_response(came({"header": header()}))


@pytest.mark.parametrize("came", [lambda values: values, json.dumps])
def test_a_refusal_gets_no_closer_look(came: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Shapes, "answer")
    with pytest.raises(TemplateNotFound) as caught:
        raise_for_response(came(refusal(-3003)), http_status=400)
    assert (caught.value.message, caught.value.http_status) == ("no", 400)


def test_recipients_that_were_accepted_get_no_closer_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Shapes, "recipient")
    raise_for_response(send_answer(0, 0))
    assert [result.recipient_seq for result in send_results(send_answer(0, 0))] == [1, 2]


def test_a_message_that_was_delivered_gets_no_closer_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Shapes, "delivery")
    (result,) = delivery_results([delivery("1000")])
    assert result.status is DeliveryStatus.DELIVERED


@pytest.mark.parametrize(
    "look",
    [error_from_response, raise_for_response, lambda text: list(send_results(text)), delivery_results],
)
def test_an_answer_is_parsed_once(look: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps({**refusal(-3003), "message": {"requestId": "R1"}})
    parsed: list[str] = []
    loads = json.loads

    def watched(some: str) -> object:
        parsed.append(some)
        return loads(some)

    monkeypatch.setattr(json, "loads", watched)
    with contextlib.suppress(KakaoSendError):
        look(text)
    assert parsed == [text]


# Results are views on their rows.

ROW = {
    "requestId": "R1",
    "recipientSeq": "3",
    "recipientNo": "01012345678",
    "recipientGroupingKey": "G",
    "resultCode": "1000",
    "resendStatus": "RSC04",
}


def read(row: dict[str, Any]) -> DeliveryResult[Any]:
    (result,) = delivery_results([row])
    return result


@pytest.mark.parametrize("code", ["1000", "3019", None])
@pytest.mark.parametrize("carried", [copy.copy, copy.deepcopy, lambda result: pickle.loads(pickle.dumps(result))])
def test_a_copy_knows_what_the_result_knew_and_has_no_row(code: str | None, carried: Any) -> None:
    result = read({**ROW, "resultCode": code, "secret": "kept out"})
    result.hook_id = "H1"
    copied = carried(result)
    assert type(copied) is DeliveryResult
    assert repr(copied) == repr(result)
    names = (
        "request_id recipient_seq recipient_grouping_key sender_grouping_key status code sms_status sms_code verdict"
    )
    for name in [*names.split(), "hook_id", "recipient_no"]:
        assert getattr(copied, name) == getattr(result, name)
    assert type(copied.error) is type(result.error)
    assert b"kept out" not in pickle.dumps(copied)


def test_the_full_number_stays_with_copies_and_leaves_no_process() -> None:
    result = read(ROW)
    assert copy.deepcopy(result).unmasked_recipient_no == "01012345678"
    assert pickle.loads(pickle.dumps(result)).unmasked_recipient_no is None
    assert b"01012345678" not in pickle.dumps(result)


def test_a_result_has_no_attributes_beside_its_own() -> None:
    (sent,) = send_results({"header": {}, "message": {"requestId": "R1", "sendResults": [{"resultCode": 0}]}})
    assert sent.request_id == "R1"
    for result in (sent, read(ROW)):
        assert not hasattr(result, "__dict__")
        with pytest.raises(AttributeError):
            result.seen = True  # type: ignore[union-attr]


class Awkward:
    """A value that cannot be compared, as those of some numeric libraries."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("not comparable")


def test_values_that_cannot_be_compared() -> None:
    result = read(
        {"requestId": Awkward(), "resultCode": Awkward(), "resendStatus": Awkward(), "recipientNo": Awkward()}
    )
    assert result.status is DeliveryStatus.UNKNOWN
    assert result.sms_status is SmsStatus.NOT_TOLD
    assert (result.request_id, result.recipient_no) == (None, None)
