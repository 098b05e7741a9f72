"""Messages from the request to their end: pending, delivered, substituted, reserved, cancelled, listed."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from bizmessage.kakao import delivery_results
from bizmessage.rcs import delivery_results as rcs_results
from tests.sandbox.using import ALIMTALK, APP_KEY, MESSAGES, NUMBER, ORDER, SENDER, SMS, Sandbox, alimtalk, sms

KOREA = timezone(timedelta(hours=9))


def moment(days: float = 0, shape: str = "%Y-%m-%d %H:%M") -> str:
    """A moment so many days from now, as requests have it."""
    return (datetime.now(KOREA) + timedelta(days=days)).strftime(shape)


def verdicts(sandbox: Sandbox, request: str) -> tuple[Any, ...]:
    """What the library makes of the look-up of a message."""
    (result,) = delivery_results(sandbox.get(f"{MESSAGES}/{request}/1"))
    return result.status.value, result.sms_status.value, result.verdict.value


def test_first_pending_then_delivered(sandbox: Sandbox) -> None:
    request = sandbox.accepted(NUMBER)
    assert verdicts(sandbox, request) == ("pending", "none", "pending")
    assert sandbox.look_up(request)["receiveDate"] is None
    sandbox.advance(0.9)
    assert verdicts(sandbox, request)[0] == "pending"
    sandbox.advance(0.2)
    assert verdicts(sandbox, request) == ("delivered", "none", "delivered")
    message = sandbox.look_up(request)
    assert (message["resultCode"], message["messageStatus"]) == ("1000", "COMPLETED")
    assert message["receiveDate"] is not None


def test_the_other_provider_too(sandbox: Sandbox) -> None:
    message = sandbox.send(sms(NUMBER, isFallback=True), SMS)["messageId"]

    def status() -> Any:
        (result,) = rcs_results(sandbox.get(f"{SMS}/{message}"))
        return result.status.value

    assert status() == "pending"
    sandbox.advance(2)
    assert status() == "delivered"
    assert sandbox.get(SMS, messageId=message)["data"][0]["messageStatus"] == "DELIVERED"


def test_the_status_of_a_substitute(sandbox: Sandbox) -> None:
    request = sandbox.accepted("01020003019", substitute=True)
    assert sandbox.look_up(request)["resendStatus"] == "RSC02"
    sandbox.advance(1.5)
    message = sandbox.look_up(request)
    assert (message["resultCode"], message["resendStatus"], message["resendResultCode"]) == ("3019", "RSC03", None)
    assert message["resendRequestId"]
    sandbox.advance(1)
    message = sandbox.look_up(request)
    assert (message["resendStatus"], message["resendResultCode"]) == ("RSC04", "1000")
    assert message["resendStatusName"] == "대체 발송 성공"
    assert verdicts(sandbox, request) == ("failed", "delivered", "delivered by sms")


@pytest.mark.parametrize(
    ("number", "wanted", "status", "verdict"),
    [
        ("01020003019", False, "RSC01", "not delivered"),
        ("01060003019", False, "RSC04", "delivered by sms"),
        ("01070003019", True, "RSC05", "not delivered"),
        (NUMBER, True, "RSC02", "delivered"),
    ],
)
def test_what_becomes_of_substitutes(sandbox: Sandbox, number: str, wanted: bool, status: str, verdict: str) -> None:
    request = sandbox.accepted(number, substitute=wanted)
    sandbox.advance(10)
    assert sandbox.look_up(request)["resendStatus"] == status
    assert verdicts(sandbox, request)[2] == verdict


def test_a_reserved_message_waits_for_its_time(sandbox: Sandbox) -> None:
    request = sandbox.accepted(NUMBER, requestDate=moment(1))
    sandbox.advance(3600)
    assert sandbox.look_up(request)["resultCode"] is None
    assert sandbox.sent()[0]["status"] == "accepted"
    assert [len(sandbox.sent(status=each)) for each in ("accepted", "pending")] == [1, 0]
    sandbox.advance(86400)
    assert sandbox.look_up(request)["resultCode"] == "1000"
    assert sandbox.sent()[0]["status"] == "delivered"


def test_a_reserved_message_can_be_cancelled(sandbox: Sandbox) -> None:
    request = sandbox.accepted(NUMBER, NUMBER, NUMBER, requestDate=moment(1))
    answer = sandbox.http.delete(f"{MESSAGES}/{request}", params={"recipientSeq": "1,3"}).json()
    assert answer == {"header": {"resultCode": 0, "resultMessage": "SUCCESS", "isSuccessful": True}}
    assert [sandbox.look_up(request, seq)["messageStatus"] for seq in (1, 2, 3)] == ["CANCEL", "READY", "CANCEL"]
    sandbox.http.delete(f"{MESSAGES}/{request}")
    assert {each["status"] for each in sandbox.sent()} == {"cancelled"}
    sandbox.advance(2 * 86400)
    assert {each["messageStatus"] for each in sandbox.listed(requestId=request)} == {"CANCEL"}


def test_what_went_out_cannot_be_cancelled(sandbox: Sandbox) -> None:
    request = sandbox.accepted(NUMBER)
    for path in (f"{MESSAGES}/{request}", f"{MESSAGES}/nothing"):
        assert sandbox.http.delete(path).json()["header"]["resultCode"] == -2029


def test_a_message_that_there_is_not(sandbox: Sandbox) -> None:
    assert sandbox.get(f"{MESSAGES}/nothing/1")["header"]["resultCode"] == -1016
    assert sandbox.listed(requestId="nothing") == []


def test_messages_are_those_of_their_app_key_and_kind(sandbox: Sandbox) -> None:
    request = sandbox.accepted(NUMBER)
    other = MESSAGES.replace(APP_KEY, "another-app-key")
    assert sandbox.listed(other, requestId=request) == []
    assert sandbox.listed(f"{ALIMTALK}/auth/messages", requestId=request) == []
    assert len(sandbox.listed(requestId=request)) == 1


def test_the_text_is_the_templates_with_its_variables_filled_in(sandbox: Sandbox) -> None:
    body = alimtalk(NUMBER, templateCode=ORDER)
    body["recipientList"][0]["templateParameter"] = {"name": "홍길동", "order": 7}
    request = sandbox.send(body)["message"]["requestId"]
    assert sandbox.look_up(request)["content"] == "홍길동님의 주문 7이(가) 접수되었습니다."
    (sent,) = sandbox.sent()
    assert (sent["template"], sent["sender"], sent["body"]) == (ORDER, SENDER, body)
    assert sent["recipient_body"] == body["recipientList"][0]


def test_lists_are_filtered(sandbox: Sandbox) -> None:
    first = sandbox.accepted(NUMBER, "01020003019", senderGroupingKey="G1")
    second = sandbox.accepted("01099990001", senderGroupingKey="G2")
    sandbox.advance(2)
    everything: dict[str, Any] = {"startRequestDate": moment(-1), "endRequestDate": moment(1)}

    def found(**query: str) -> list[str]:
        return sorted(each["recipientNo"] for each in sandbox.listed(**{**everything, **query}))

    assert found() == ["01020003019", NUMBER, "01099990001"]
    assert found(recipientNo="01099990001") == ["01099990001"]
    assert found(senderGroupingKey="G1") == ["01020003019", NUMBER]
    assert found(messageStatus="FAILED") == found(resultCode="MRC02") == found(resultCode="3019") == ["01020003019"]
    assert found(messageStatus="COMPLETED") == found(resultCode="MRC01") == [NUMBER, "01099990001"]
    assert found(senderKey=SENDER) == found(templateCode="sample-plain") == found()
    assert found(senderKey="nobody") == []
    assert found(startRequestDate=moment(-3), endRequestDate=moment(-2)) == []
    assert {each["requestId"] for each in sandbox.listed(requestId=first)} == {first}
    assert [each["requestId"] for each in sandbox.listed(requestId=second)] == [second]


def test_lists_come_in_pages(sandbox: Sandbox) -> None:
    numbers = [f"0109999{number:04}" for number in range(40)]
    request = sandbox.accepted(*numbers)
    pages = [sandbox.listed(requestId=request, pageNum=page, pageSize=15) for page in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [15, 15, 10, 0]
    assert sorted(each["recipientNo"] for page in pages for each in page) == numbers
    assert len(sandbox.listed(requestId=request)) == 15
    answer = sandbox.get(MESSAGES, requestId=request, pageSize=1)
    assert answer["messageSearchResultResponse"]["totalCount"] == 40


def test_the_other_providers_pages(sandbox: Sandbox) -> None:
    for _ in range(3):
        sandbox.send(sms(NUMBER), SMS)
    shape = "%Y-%m-%d %H:%M:%S"
    span = {"startSendDateTime": moment(-1, shape), "endSendDateTime": moment(1, shape)}
    answer = sandbox.get(SMS, **span, limit=2, offset=1)
    assert (len(answer["data"]), answer["pagination"]) == (2, {"offset": 1, "limit": 2, "total": 3})


def test_results_that_changed_are_listed(sandbox: Sandbox) -> None:
    span = {"startUpdateDate": moment(-1), "endUpdateDate": moment(1)}
    path = f"{ALIMTALK}/message-results"
    request = sandbox.accepted(NUMBER, "01020003019")
    assert sandbox.get(path, **span)["messages"] == []
    sandbox.advance(2)
    found = sandbox.get(path, **span)["messages"]
    assert [(each["requestId"], each["recipientSeq"], each["resultCode"]) for each in found] == [
        (request, 1, "1000"),
        (request, 2, "3019"),
    ]
    assert sandbox.get(f"{path}/count", **span)["totalCount"] == 2
    assert sandbox.get(f"{path}/count", **span, alimtalkMessageType="AUTH")["totalCount"] == 0


# "deliver now" and "fail with"


def test_one_message_is_delivered_now(sandbox: Sandbox) -> None:
    request = sandbox.accepted(NUMBER, requestDate=moment(1))
    number = sandbox.sent()[0]["id"]
    told = sandbox.control("POST", f"/messages/{number}/deliver")
    assert (told["status"], told["delivery_code"]) == ("delivered", "1000")
    assert sandbox.look_up(request)["resultCode"] == "1000"
    assert sandbox.http.post(f"/_sandbox/messages/{number}/deliver").status_code == 409
    assert sandbox.http.post("/_sandbox/messages/999999/deliver").status_code == 404


@pytest.mark.parametrize("code", ["3019", "RecipientNotKakaotalkUser", "kakao/delivery/3019"])
def test_one_message_fails_with(sandbox: Sandbox, code: str) -> None:
    request = sandbox.accepted(NUMBER)
    number = sandbox.sent()[0]["id"]
    told = sandbox.control("POST", f"/messages/{number}/deliver", {"code": code, "substitute": "failed"})
    assert (told["status"], told["error"]) == ("failed", "RecipientNotKakaotalkUser")
    sandbox.advance(2)
    assert verdicts(sandbox, request) == ("failed", "failed", "not delivered")


@pytest.mark.parametrize("code", ["-3003", "NoSuchThing", "rcs/delivery/51003"])
def test_a_message_cannot_fail_with_what_is_no_delivery(sandbox: Sandbox, code: str) -> None:
    sandbox.accepted(NUMBER)
    number = sandbox.sent()[0]["id"]
    assert sandbox.http.post(f"/_sandbox/messages/{number}/deliver", json={"code": code}).status_code == 409


def test_everything_is_delivered_now(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, "01020003019")
    sandbox.accepted(NUMBER, requestDate=moment(1))
    assert sandbox.control("POST", "/deliver") == {"delivered": 3}
    assert [each["status"] for each in sandbox.sent()] == ["delivered", "failed", "delivered"]
    assert sandbox.control("POST", "/deliver") == {"delivered": 0}
