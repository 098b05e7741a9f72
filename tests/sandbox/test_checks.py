"""What the real API refuses, as far as its guides say so."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from bizmessage.kakao import DuplicateIdempotencyKey, error_from_response
from tests.sandbox.using import (
    ALIMTALK,
    APP_KEY,
    MESSAGES,
    NUMBER,
    ORDER,
    SENDER,
    SMS,
    Sandbox,
    alimtalk,
    sms,
)

KOREA = timezone(timedelta(hours=9))


def moment(days: float, shape: str = "%Y-%m-%d %H:%M") -> str:
    """A moment so many days from now."""
    return (datetime.now(KOREA) + timedelta(days=days)).strftime(shape)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (alimtalk(NUMBER, senderKey=None), "NullFieldNotAllowed"),
        (alimtalk(NUMBER, senderKey="nobody"), "SenderProfileNotFound"),
        (alimtalk(NUMBER, templateCode="nothing"), "TemplateNotFound"),
        (alimtalk(NUMBER, templateCode="sample-requested"), "InvalidTemplateStatus"),
        (alimtalk(*[NUMBER] * 1001), "FieldLimitExceeded"),
        (alimtalk(NUMBER, requestDate=moment(61)), "SendTimeTooFarAhead"),
        (alimtalk(NUMBER, requestDate="tomorrow"), ""),
    ],
)
def test_the_request_is_refused(sandbox: Sandbox, body: dict[str, Any], name: str) -> None:
    error = error_from_response(sandbox.send(body))
    assert error is not None
    if name:
        assert type(error).__name__ == name
    assert {each["status"] for each in sandbox.sent(limit=1000)} == {"refused"}


def test_a_thousand_recipients_are_not_too_many(sandbox: Sandbox) -> None:
    answer = sandbox.send(alimtalk(*[NUMBER] * 1000))
    assert len(answer["message"]["sendResults"]) == 1000
    assert answer["header"]["isSuccessful"]


def test_a_recipient_is_refused(sandbox: Sandbox) -> None:
    body = alimtalk(NUMBER, "", NUMBER, templateCode=ORDER)
    body["recipientList"][0]["templateParameter"] = {"name": "a", "order": "b"}
    body["recipientList"][2]["templateParameter"] = {"name": "a"}
    answer = sandbox.send(body)
    found = [each["resultCode"] for each in answer["message"]["sendResults"]]
    assert answer["header"]["isSuccessful"]
    assert found[0] == 0
    assert found[1] < 0
    assert found[2] == -3004


def test_the_text_says_which_field(sandbox: Sandbox) -> None:
    message = sandbox.send(alimtalk(*[NUMBER] * 1001))["header"]["resultMessage"]
    assert message == "The 'recipientList' must be less than or equal to 1000."


def test_an_idempotency_key_counts_for_ten_minutes(sandbox: Sandbox) -> None:
    key = {"X_NC_API_IDEMPOTENCY_KEY": "once"}
    assert sandbox.send(alimtalk(NUMBER), **key)["header"]["isSuccessful"]
    sandbox.advance(599)
    error = error_from_response(sandbox.send(alimtalk(NUMBER), **key))
    assert isinstance(error, DuplicateIdempotencyKey)
    assert sandbox.send(alimtalk(NUMBER), X_NC_API_IDEMPOTENCY_KEY="twice")["header"]["isSuccessful"]
    assert sandbox.send(alimtalk(NUMBER), MESSAGES.replace(APP_KEY, "other"), **key)["header"]["isSuccessful"]
    sandbox.advance(2)
    assert sandbox.send(alimtalk(NUMBER), **key)["header"]["isSuccessful"]


def test_a_key_is_used_up_by_a_request_whose_answer_got_lost(sandbox: Sandbox) -> None:
    key = {"X_NC_API_IDEMPOTENCY_KEY": "lost"}
    for answer in ("carried-out; 5040001", "-9999"):
        sandbox.send(alimtalk(NUMBER), X_Sandbox_Answer=answer, **key)
    assert sandbox.send(alimtalk(NUMBER), **key)["header"]["resultCode"] == -1005
    assert [each["status"] for each in sandbox.sent()].count("pending") == 1


def test_a_key_is_not_used_up_by_a_request_that_was_refused(sandbox: Sandbox) -> None:
    key = {"X_NC_API_IDEMPOTENCY_KEY": "refused"}
    sandbox.send(alimtalk(NUMBER, templateCode="nothing"), **key)
    assert sandbox.send(alimtalk(NUMBER), **key)["header"]["isSuccessful"]


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"startRequestDate": moment(-1)},
        {"startRequestDate": moment(-40), "endRequestDate": moment(0)},
        {"requestId": "x", "pageSize": 1001},
    ],
)
def test_a_list_is_refused(sandbox: Sandbox, query: dict[str, object]) -> None:
    assert sandbox.get(MESSAGES, **query)["header"]["isSuccessful"] is False


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (sms(NUMBER, brandId="nothing"), -4000),
        (sms(NUMBER, isAd=True), -3001),
        (sms(NUMBER, body="x" * 101), None),
        (sms(NUMBER, sendDateTime="2020-01-01 00:00:00"), None),
    ],
)
def test_the_other_provider_refuses_too(sandbox: Sandbox, body: dict[str, Any], code: int | None) -> None:
    header = sandbox.send(body, SMS)["header"]
    assert header["isSuccessful"] is False
    assert code in (None, header["resultCode"])


# Stored objects


def test_a_template_is_made_read_changed_used_and_deleted(sandbox: Sandbox) -> None:
    templates = f"{ALIMTALK}/senders/{SENDER}/templates"
    new = {"templateCode": "mine", "templateName": "Mine", "templateContent": "Hello, #{name}"}
    assert sandbox.send(new, templates)["header"]["isSuccessful"]
    assert sandbox.send(new, templates)["header"]["isSuccessful"] is False  # there is one
    found = sandbox.get(f"{templates}/mine")["templates"]
    assert (found["templateContent"], found["senderKey"]) == ("Hello, #{name}", SENDER)
    body = alimtalk(NUMBER, templateCode="mine")
    body["recipientList"][0]["templateParameter"] = {"name": "Kim"}
    request = sandbox.send(body)["message"]["requestId"]
    assert sandbox.look_up(request)["content"] == "Hello, Kim"
    changed = {**new, "templateContent": "Bye, #{name}"}
    assert sandbox.http.put(f"{templates}/mine", json=changed).json()["header"]["isSuccessful"]
    assert sandbox.get(f"{templates}/mine")["templates"]["templateContent"] == "Bye, #{name}"
    assert sandbox.http.delete(f"{templates}/mine").json()["header"]["isSuccessful"]
    assert sandbox.get(f"{templates}/mine")["header"]["resultCode"] == -3003
    assert sandbox.send(body)["header"]["resultCode"] == -3003


def test_the_samples_come_back(sandbox: Sandbox) -> None:
    path = f"{ALIMTALK}/senders/{SENDER}/templates"
    before = sandbox.get(path)
    sandbox.http.delete(f"{path}/sample-plain")
    assert sandbox.get(path) != before
    sandbox.clear()
    assert sandbox.get(path) == before


def test_an_image_is_uploaded_listed_and_deleted(sandbox: Sandbox) -> None:
    images = f"/friendtalk/v2.4/appkeys/{APP_KEY}/images"
    before = len(sandbox.get(images, pageSize=1000)["imagesResponse"]["images"])
    file = {"image": ("cat.png", b"\x89PNG", "image/png")}
    answer = sandbox.http.post(images, files=file).json()
    assert answer["header"]["isSuccessful"], answer
    image = answer["image"]
    assert image["imageName"] == "cat.png"
    assert image["imageUrl"].endswith("/cat.png")
    listed = sandbox.get(images, pageSize=1000)["imagesResponse"]["images"]
    assert len(listed) == before + 1
    assert sandbox.http.delete(images, params={"imageSeq": image["imageSeq"]}).json()["header"]["isSuccessful"]
    assert len(sandbox.get(images, pageSize=1000)["imagesResponse"]["images"]) == before
