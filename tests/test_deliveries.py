"""What became of messages, in every shape that the APIs tell it in."""

from __future__ import annotations

import json
import pickle
import tracemalloc
from collections.abc import Iterator

import pytest

from bizmessage import kakao, rcs
from bizmessage._reading.results import DeliveryResult
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus, Verdict
from bizmessage.advice import Fallback
from bizmessage.errors import OutcomeUnknown, transport
from tests.catalogue import code_classes, provider_of
from tests.payloads import MASKED, NUMBER, delivery, header, kakao_shapes, rcs_detail, refusal, send_answer

D = DeliveryStatus
S = SmsStatus


def one(payload: object, provider: object = kakao) -> DeliveryResult[kakao.KakaoDeliveryError]:
    (result,) = provider.delivery_results(payload)  # type: ignore[attr-defined]
    assert isinstance(result, DeliveryResult)
    return result


@pytest.mark.parametrize("shape", kakao_shapes({}))
def test_every_shape_of_kakao(shape: str) -> None:
    for more in ({}, {"senderGroupingKey": "G", "recipientGroupingKey": "g1"}):
        payload = kakao_shapes(delivery("3020", **more))[shape]
        for form in (payload, json.dumps(payload), json.dumps(payload).encode()):
            result = one(form)
            assert result.status is D.FAILED
            assert type(result.error) is kakao.AlimtalkBlockedByRecipient
            assert result.code == "3020"
            assert (result.request_id, result.recipient_seq, result.recipient_no) == ("R1", 1, MASKED)
            assert result.unmasked_recipient_no == NUMBER
            assert result.sender_grouping_key == more.get("senderGroupingKey")
            assert result.recipient_grouping_key == more.get("recipientGroupingKey")
            assert result.error.recipient_seq == 1
            assert result.error.request_id == "R1"


def test_every_code_of_the_delivery_tables_as_number_and_text() -> None:
    for error_class in code_classes():
        if error_class.table == "delivery":
            provider = provider_of(error_class)
            unknown = issubclass(error_class, OutcomeUnknown)
            for code in (error_class.code, int(str(error_class.code)), float(str(error_class.code))):
                result = one([delivery(code)], provider)
                assert type(result.error) is error_class
                assert result.status is (D.UNKNOWN if unknown else D.FAILED)
                with pytest.raises(error_class):
                    provider.raise_for_delivery(delivery(code))


@pytest.mark.parametrize("code", ["54003", 54003, 54003.0])
def test_rcs_detail(code: object) -> None:
    (result,) = rcs.delivery_results(rcs_detail(code))
    assert type(result.error) is rcs.SendingToRecipientFailed
    assert result.request_id == "M1"
    assert result.code == "54003"


@pytest.mark.parametrize(
    ("provider", "row", "status", "code"),
    [
        (kakao, delivery("1000"), D.DELIVERED, "1000"),
        (kakao, delivery(1000), D.DELIVERED, "1000"),
        (kakao, delivery(None), D.PENDING, None),
        (kakao, delivery(""), D.PENDING, None),
        (kakao, delivery(None, messageStatus="COMPLETED"), D.DELIVERED, None),
        (kakao, delivery("7777", messageStatus="COMPLETED"), D.DELIVERED, "7777"),
        (kakao, delivery("7777", messageStatus="READY"), D.PENDING, "7777"),
        (kakao, delivery("7777", messageStatus="FAILED"), D.FAILED, "7777"),
        (kakao, delivery("7777", messageStatus="brand new"), D.UNKNOWN, "7777"),
        (kakao, delivery("3019", messageStatus="COMPLETED"), D.FAILED, "3019"),
        (kakao, delivery("1000", messageStatus="FAILED"), D.DELIVERED, "1000"),
        (kakao, delivery(None, messageStatus="brand new"), D.UNKNOWN, None),
        (kakao, delivery(True, messageStatus="COMPLETED"), D.DELIVERED, None),
        (rcs, delivery("99999", messageStatus="IN_PROGRESS"), D.PENDING, "99999"),
        (kakao, delivery(None, messageStatus="CANCEL"), D.FAILED, None),
        (kakao, delivery(None, messageStatus="FAILED"), D.FAILED, None),
        (kakao, delivery("MRC01"), D.DELIVERED, "MRC01"),
        (kakao, delivery("MRC02"), D.FAILED, "MRC02"),
        (kakao, delivery("3005"), D.UNKNOWN, "3005"),
        (kakao, delivery("2000"), D.FAILED, "2000"),
        (kakao, delivery("7777"), D.FAILED, "7777"),
        (rcs, delivery("2000"), D.DELIVERED, "2000"),
        (rcs, delivery(2000), D.DELIVERED, "2000"),
        (rcs, delivery("MRC02"), D.FAILED, "MRC02"),
        (rcs, delivery("1000"), D.FAILED, "1000"),
        (rcs, delivery(""), D.PENDING, None),
        (rcs, {"messageStatus": "READY"}, D.PENDING, None),
        (rcs, {"messageStatus": "IN_PROGRESS"}, D.PENDING, None),
        (rcs, {"messageStatus": "DELIVERED"}, D.DELIVERED, None),
        (rcs, {"messageStatus": "FAILED"}, D.FAILED, None),
        (rcs, {"messageStatus": "CANCELED"}, D.FAILED, None),
        (rcs, {"messageStatus": "brand new"}, D.UNKNOWN, None),
        (kakao, {}, D.UNKNOWN, None),
        (kakao, delivery(True), D.UNKNOWN, None),
        (kakao, delivery([]), D.UNKNOWN, None),
        (kakao, delivery(float("nan")), D.UNKNOWN, None),
        (kakao, delivery(10**40), D.UNKNOWN, None),
        (kakao, delivery("x" * 21), D.UNKNOWN, None),
        (kakao, delivery("01012345678"), D.FAILED, "010****5678"),
    ],
)
def test_status(provider: object, row: dict[str, object], status: DeliveryStatus, code: str | None) -> None:
    result = one([row], provider)
    assert (result.status, result.code) == (status, code)
    assert (result.error is None) is (status in (D.DELIVERED, D.PENDING))
    if result.error is None:
        provider.raise_for_delivery(row)  # type: ignore[attr-defined]
        provider.raise_for_delivery(result)  # type: ignore[attr-defined]
    else:
        with pytest.raises(type(result.error)):
            provider.raise_for_delivery(result)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("sent", "code"), [("3018", "3018"), (1000, "1000"), ("01012345678", "010****5678"), (None, None), (True, None)]
)
def test_the_code_of_a_substitute(sent: object, code: str | None) -> None:
    assert one([delivery("3019", resendResultCode=sent)]).sms_code == code


def test_an_unknown_code_keeps_its_text() -> None:
    error = one([delivery("MRC02")]).error
    assert isinstance(error, kakao.UnknownKakaoDeliveryError)
    assert error.code == "MRC02"


def test_the_list_of_rcs() -> None:
    rows = [{"messageId": "M1", "messageStatus": "DELIVERED"}, {"messageId": "M2", "messageStatus": "FAILED"}]
    results = list(rcs.delivery_results({"header": header(message="success"), "data": rows, "totalCount": 2}))
    assert [(result.request_id, result.status) for result in results] == [("M1", D.DELIVERED), ("M2", D.FAILED)]


@pytest.mark.parametrize(
    ("code", "more", "sms", "verdict"),
    [
        ("1000", {}, S.NOT_TOLD, Verdict.DELIVERED),
        ("1000", {"resendStatus": "RSC01"}, S.NONE, Verdict.DELIVERED),
        ("3019", {}, S.NOT_TOLD, Verdict.UNKNOWN),
        ("3019", {"resendStatus": None, "resendResultCode": None}, S.NOT_TOLD, Verdict.UNKNOWN),
        ("3019", {"resendStatus": "", "resendResultCode": ""}, S.NOT_TOLD, Verdict.UNKNOWN),
        ("3019", {"resendStatus": "RSC01"}, S.NONE, Verdict.NOT_DELIVERED),
        ("3019", {"resendStatusCode": "RSC01"}, S.NONE, Verdict.NOT_DELIVERED),
        ("3019", {"resendStatus": "RSC02"}, S.PENDING, Verdict.PENDING),
        ("3019", {"resendStatus": "RSC03"}, S.PENDING, Verdict.PENDING),
        ("3019", {"resendStatus": None, "resendStatusCode": "RSC03"}, S.PENDING, Verdict.PENDING),
        ("3019", {"resendStatus": "RSC04", "resendResultCode": "1000"}, S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        ("3019", {"resendStatusCode": "RSC04"}, S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        ("3019", {"resendStatus": "RSC05", "resendResultCode": "3018"}, S.FAILED, Verdict.NOT_DELIVERED),
        ("3019", {"resendResultCode": "1000"}, S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        ("3019", {"resendResultCode": 3018}, S.FAILED, Verdict.NOT_DELIVERED),
        ("3019", {"resendStatus": "RSC04", "resendResultCode": "3018"}, S.UNKNOWN, Verdict.UNKNOWN),
        ("3019", {"resendStatus": "RSC05", "resendResultCode": "1000"}, S.UNKNOWN, Verdict.UNKNOWN),
        ("3019", {"resendStatus": "brand new"}, S.UNKNOWN, Verdict.UNKNOWN),
        ("3005", {}, S.NOT_TOLD, Verdict.UNKNOWN),
        ("3005", {"resendStatus": "RSC04"}, S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        (None, {}, S.NOT_TOLD, Verdict.PENDING),
        (None, {"resendStatus": "RSC02"}, S.PENDING, Verdict.PENDING),
    ],
)
def test_the_verdict_of_kakao(code: object, more: dict[str, object], sms: SmsStatus, verdict: Verdict) -> None:
    result = one([delivery(code, **more)])
    assert result.sms_status is sms
    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("more", "sms", "verdict"),
    [
        ({}, S.NOT_TOLD, Verdict.UNKNOWN),
        ({"fallbackStatus": "", "fallbackResultCode": ""}, S.NOT_TOLD, Verdict.UNKNOWN),
        ({"fallbackStatus": "", "isFallback": False}, S.NONE, Verdict.NOT_DELIVERED),
        ({"fallbackStatus": "", "isFallback": True}, S.NOT_TOLD, Verdict.UNKNOWN),
        ({"fallbackStatus": "NONE", "fallbackResultCode": ""}, S.NONE, Verdict.NOT_DELIVERED),
        ({"fallbackStatus": "COMPLETE", "fallbackResultCode": 1000}, S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        ({"fallbackStatus": "COMPLETE", "fallbackResultCode": ""}, S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        ({"fallbackStatus": "COMPLETE", "fallbackResultCode": "3018"}, S.FAILED, Verdict.NOT_DELIVERED),
        ({"fallbackStatus": "SEND_FAILED", "fallbackResultCode": ""}, S.FAILED, Verdict.NOT_DELIVERED),
        ({"fallbackStatus": "SEND_FAILED", "fallbackResultCode": "1000"}, S.UNKNOWN, Verdict.UNKNOWN),
        ({"fallbackStatus": "IN_PROGRESS"}, S.PENDING, Verdict.PENDING),
        ({"fallbackStatus": "in_progress"}, S.PENDING, Verdict.PENDING),
        ({"fallbackStatus": "COMPLETED"}, S.UNKNOWN, Verdict.UNKNOWN),
    ],
)
def test_the_verdict_of_rcs(more: dict[str, object], sms: SmsStatus, verdict: Verdict) -> None:
    result = one(rcs_detail("54002", **more), rcs)
    assert result.sms_status is sms
    assert result.verdict is verdict


def test_a_refusal_raises() -> None:
    with pytest.raises(kakao.InvalidAppKey):
        kakao.delivery_results(refusal(-1000))
    with pytest.raises(kakao.KakaoSendErrorGroup):
        kakao.delivery_results(send_answer(-3003))


@pytest.mark.parametrize("payload", ["", "<html>", "{}", None, 1, object(), {"hooks": "none"}])
def test_what_is_no_answer_raises(payload: object) -> None:
    with pytest.raises(transport.MalformedResponse):
        kakao.delivery_results(payload)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "payload",
    [
        "[]",
        {"header": header()},
        send_answer(0),
        {"header": header(), "message": None},
        {"header": header(), "body": {"messages": [{"requestId": "R1", "masterStatusCode": "COMPLETE"}]}},
        {"event": "SOMETHING_ELSE", "hooks": [{"templateCode": "T", "status": "TSC03"}]},
        {"event": 7, "hooks": [{"resultCode": "3019"}]},
    ],
)
def test_an_answer_about_something_else_has_no_deliveries(payload: object) -> None:
    assert list(kakao.delivery_results(payload)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("event", ["MESSAGE_RESULT_UPDATE", "message_result_update", None])
def test_the_event_of_a_webhook_says_what_it_is_about(event: str | None) -> None:
    assert one({"event": event, "hooks": [delivery("1000")]}).status is D.DELIVERED


def test_rows_can_come_as_text_too_and_with_a_byte_order_mark() -> None:
    text = json.dumps([delivery("1000"), delivery("3019")])
    for form in (text, f"\ufeff{text}", f"\ufeff{text}".encode(), text.encode("utf-16")):
        assert [result.status for result in kakao.delivery_results(form)] == [D.DELIVERED, D.FAILED]


def test_ids_stay_as_they_came() -> None:
    ids = {"requestId": "0f8fad5b-d9cb-469f-a165-70867728950e", "senderGroupingKey": "02-123-4567"}
    result = one([delivery("3019", recipientGroupingKey="01012345678", **ids)])
    assert (result.request_id, result.sender_grouping_key) == (ids["requestId"], ids["senderGroupingKey"])
    assert result.recipient_grouping_key == "01012345678"
    assert "01012345678" not in repr(result)
    assert "01012345678" not in str(result.error.as_dict() if result.error else "")


def test_a_text_without_end_is_cut() -> None:
    assert len(str(one([delivery("3019", resultCodeName="x" * 10**6)]).error)) < 11_000
    assert len(str(one([delivery("7777", resultCodeName="x" * 10**6)]).error)) < 11_000


def test_empty_lists_are_no_mistake() -> None:
    for shape in ("list", "polling", "webhook"):
        payload = kakao_shapes({})[shape]
        for holder in (payload, payload.get("messageSearchResultResponse", {})):
            for key in ("messages", "hooks"):
                if key in holder:
                    holder[key] = []
        assert list(kakao.delivery_results(payload)) == []


def test_rows_that_are_no_objects() -> None:
    results = list(kakao.delivery_results({"hooks": [None, 1, "x", [], {"resultCode": "1000"}]}))
    assert [result.status for result in results] == [D.UNKNOWN, D.UNKNOWN, D.UNKNOWN, D.UNKNOWN, D.DELIVERED]


def test_a_look_up_of_a_failed_message_is_no_failed_request() -> None:
    payload = kakao_shapes(delivery("3019"))["single"]
    kakao.raise_for_response(payload)
    assert type(kakao.error_from_response(payload)) is kakao.RecipientNotKakaotalkUser


def test_rows_stream_in_constant_memory() -> None:
    def rows(count: int) -> Iterator[dict[str, object]]:
        for number in range(count):
            yield {"requestId": f"R{number}", "recipientSeq": number, "recipientNo": NUMBER, "resultCode": "3019"}

    def peak(count: int) -> int:
        tracemalloc.start()
        for result in kakao.delivery_results(rows(count)):
            assert result.error is not None
        _, found = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return found

    peak(100)
    assert peak(20_000) < peak(1_000) + 100_000


@pytest.mark.parametrize(
    ("more", "fallback"),
    [
        ({"resendStatus": "RSC01"}, Fallback.YES),
        ({"resendStatus": "RSC05"}, Fallback.YES),
        ({"resendStatus": "RSC02"}, Fallback.NO),
        ({"resendStatus": "RSC03"}, Fallback.NO),
        ({"resendStatus": "RSC04"}, Fallback.NO),
        ({"resendStatus": "brand new"}, Fallback.CHECK_FIRST),
        ({}, Fallback.CHECK_FIRST),
    ],
)
def test_the_error_of_a_delivery_minds_the_substitute(more: dict[str, object], fallback: Fallback) -> None:
    with pytest.raises(kakao.RecipientNotKakaotalkUser) as caught:
        kakao.raise_for_delivery(delivery("3019", **more))
    assert caught.value.fallback is fallback
    assert kakao.RecipientNotKakaotalkUser.fallback is Fallback.YES
    assert pickle.loads(pickle.dumps(caught.value)).fallback is fallback
    with pytest.raises(kakao.KakaoDeliveryError) as never:
        kakao.raise_for_delivery(delivery("3018", **more))
    assert never.value.fallback is type(never.value).fallback or fallback is not Fallback.YES


@pytest.mark.parametrize(
    ("provider", "row", "sms", "verdict"),
    [
        (kakao, delivery("3019", resendResultCode="0"), S.PENDING, Verdict.PENDING),
        (kakao, delivery("3019", resendStatus="RSC04", resendResultCode=0), S.DELIVERED, Verdict.DELIVERED_BY_SMS),
        (kakao, delivery("3019", resendStatus="RSC05", resendResultCode="0"), S.FAILED, Verdict.NOT_DELIVERED),
        (
            rcs,
            delivery("54002", fallbackStatus="COMPLETE", fallbackResultCode="0"),
            S.DELIVERED,
            Verdict.DELIVERED_BY_SMS,
        ),
        (rcs, delivery("54002", fallbackStatus="NONE", isFallback=True), S.UNKNOWN, Verdict.UNKNOWN),
        (rcs, delivery(None, fallbackStatus="NONE", isFallback=True), S.UNKNOWN, Verdict.PENDING),
        (rcs, delivery("54002", fallbackStatus="NONE", isFallback=False), S.NONE, Verdict.NOT_DELIVERED),
    ],
)
def test_a_substitute_of_which_only_the_request_is_known(
    provider: object, row: dict[str, object], sms: SmsStatus, verdict: Verdict
) -> None:
    result = one([row], provider)
    assert (result.sms_status, result.verdict) == (sms, verdict)


@pytest.mark.parametrize("code", ["1000 ", " 1000", "\t1000"])
def test_blanks_around_a_code(code: str) -> None:
    assert one([delivery(code)]).status is D.DELIVERED


def test_an_outcome_that_cannot_be_told_is_an_unknown_one() -> None:
    for row in (delivery(None, messageStatus="brand new"), {}, delivery([])):
        error = one([row]).error
        assert isinstance(error, OutcomeUnknown)
        assert isinstance(error, kakao.UnknownKakaoDeliveryError)
        back = kakao.error_from_response(error.to_response())
        assert type(back) is type(error)


def test_a_template_webhook_without_its_event_has_no_deliveries() -> None:
    assert list(kakao.delivery_results({"hooks": [{"templateCode": "T", "status": "TSC03"}]})) == []
    assert len(list(kakao.delivery_results({"event": "", "hooks": [delivery("3019")]}))) == 1
    assert len(list(kakao.delivery_results({"event": " message_result_update ", "hooks": [delivery("3019")]}))) == 1


def test_json_in_json_is_no_answer() -> None:
    payload = json.dumps(json.dumps({"header": header(), "messages": [delivery("3019")]}))
    with pytest.raises(transport.MalformedResponse):
        kakao.delivery_results(payload)
