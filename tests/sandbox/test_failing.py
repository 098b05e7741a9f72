"""What is asked to go wrong goes wrong: by header, by rule, by number, and all of it together."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from bizmessage.errors.groups import leaves
from bizmessage.kakao import KakaoSendErrorGroup, TemplateNotFound, error_from_response
from tests.sandbox.using import MESSAGES, NUMBER, SMS, Sandbox, alimtalk, sms

CODE = {"X-Sandbox-Answer": "TemplateNotFound"}


def codes(answer: dict[str, Any]) -> list[int]:
    """The API's code for each recipient."""
    return [each["resultCode"] for each in answer["message"]["sendResults"]]


def test_part_of_a_batch_fails(sandbox: Sandbox) -> None:
    answer = sandbox.send(alimtalk(NUMBER, "01010003003", "+82 10-1000-3005", "01020003019"))
    assert answer["header"]["isSuccessful"] is True
    assert codes(answer) == [0, -3003, -3005, 0]
    error = error_from_response(answer)
    assert isinstance(error, KakaoSendErrorGroup)
    assert [each.recipient_seq for each in leaves(error)] == [2, 3]
    assert [each["recipientNo"] for each in sandbox.listed(requestId=answer["message"]["requestId"])] == [
        "01020003019",
        NUMBER,
    ]


def test_a_batch_of_which_all_fail_is_a_failure_without_a_request(sandbox: Sandbox) -> None:
    answer = sandbox.send(alimtalk("01010003003", "01010003005"))
    assert answer["header"]["isSuccessful"] is False
    assert answer["message"]["requestId"] is None
    assert codes(answer) == [-3003, -3005]
    assert {each["status"] for each in sandbox.sent()} == {"refused"}


def test_unless_a_substitute_can_reach_somebody(sandbox: Sandbox) -> None:
    answer = sandbox.send(alimtalk("01010003003", substitute=True))
    assert answer["header"]["isSuccessful"] is True
    assert answer["message"]["requestId"]
    assert codes(answer) == [-3003]
    assert sandbox.sent()[0]["substitute"] == {"wanted": True, "status": "pending", "code": None}
    sandbox.advance(2)
    assert sandbox.sent()[0]["substitute"] == {"wanted": True, "status": "delivered", "code": "1000"}


@pytest.mark.parametrize(
    "number", ["01010000999", "01020000001", "01030000001", "01000000000", "01080003003", "0212345678"]
)
def test_numbers_that_are_no_code_are_ordinary(sandbox: Sandbox, number: str) -> None:
    assert codes(sandbox.send(alimtalk(number))) == [0]


def test_placeholders_are_filled_in(sandbox: Sandbox) -> None:
    message = sandbox.send(alimtalk("01030002004"))["header"]["resultMessage"]
    assert message == "The 'field' must be between 1 and 1000."


def test_the_header_before_the_rules_before_the_numbers_before_the_checks(sandbox: Sandbox) -> None:
    body = alimtalk("01030003003", senderKey="nobody")
    sandbox.rule("kakao/api/-3005")
    assert sandbox.send(body, X_Sandbox_Answer="kakao/api/-3006")["header"]["resultCode"] == -3006
    assert sandbox.send(body)["header"]["resultCode"] == -3005
    sandbox.control("DELETE", "/rules")
    assert sandbox.send(body)["header"]["resultCode"] == -3003
    body["recipientList"] = [{"recipientNo": NUMBER}]
    assert sandbox.send(body)["header"]["resultCode"] not in (0, -3003, -3005, -3006)


def test_the_header_is_about_the_recipient_that_it_names(sandbox: Sandbox) -> None:
    told = "recipient=2: TemplateNotFound; recipient=3:kakao/delivery/3019; recipient=9: -3005"
    answer = sandbox.send(alimtalk(NUMBER, NUMBER, NUMBER), X_Sandbox_Answer=told)
    assert codes(answer) == [0, -3003, 0]
    sandbox.advance(2)
    assert [sandbox.look_up(answer["message"]["requestId"], seq)["resultCode"] for seq in (1, 3)] == ["1000", "3019"]


def test_what_is_said_of_different_things_adds_up(sandbox: Sandbox) -> None:
    sandbox.rule("delay=0.3")
    started = time.monotonic()
    answer = sandbox.send(alimtalk("01010003003", NUMBER), X_Sandbox_Answer="recipient=2: 3019")
    assert time.monotonic() - started >= 0.3
    assert codes(answer) == [-3003, 0]
    sandbox.advance(2)
    assert sandbox.look_up(answer["message"]["requestId"], 2)["resultCode"] == "3019"


@pytest.mark.parametrize(
    "answer", ["NoSuchThing", "recipient=x: -3003", "delay=long", "delay=-1", "delay=1e99", "rcs/api/-4020"]
)
def test_what_nobody_understands_is_said(sandbox: Sandbox, answer: str) -> None:
    response = sandbox.http.post(MESSAGES, json=alimtalk(NUMBER), headers={"X-Sandbox-Answer": answer})
    assert response.status_code == 400
    assert "x-sandbox-answer" in response.json()["detail"]
    assert sandbox.sent() == []


def test_a_request_about_one_recipient_is_refused_as_a_whole(sandbox: Sandbox) -> None:
    for number in ("01010004020", "01030004020"):
        answer = sandbox.send(sms(number), SMS)
        assert answer["header"] == {
            "resultCode": -4020,
            "resultMessage": answer["header"]["resultMessage"],
            "isSuccessful": False,
        }
        assert "messageId" not in answer


def test_a_code_of_two_providers_is_that_of_the_one_who_is_asked(sandbox: Sandbox) -> None:
    sandbox.rule("-3003")
    kakao, rcs = sandbox.send(alimtalk(NUMBER)), sandbox.send(sms(NUMBER), SMS)
    assert [sent["error"] for sent in sandbox.sent()] == ["SendTimeTooFarAhead", "TemplateNotFound"]
    assert kakao["header"]["resultMessage"] != rcs["header"]["resultMessage"]


# How an answer is broken


def test_the_connection_is_reset_and_nothing_happened(sandbox: Sandbox) -> None:
    with pytest.raises(httpx.ReadError):
        sandbox.send(alimtalk("01050000001"))
    assert sandbox.sent() == []


def test_the_connection_is_reset_and_it_happened(sandbox: Sandbox) -> None:
    with pytest.raises(httpx.ReadError):
        sandbox.send(alimtalk("01050000005"))
    assert [each["status"] for each in sandbox.sent()] == ["pending"]
    exchange = sandbox.control("GET", f"/exchanges/{sandbox.sent()[0]['exchange_id']}")
    assert (exchange["status"], exchange["broken"], exchange["answer"]) == (0, "reset-after", "")


def test_the_body_is_cut_off(sandbox: Sandbox) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match=r"incomplete|without sending complete"):
        sandbox.send(alimtalk("01050000002"))
    assert len(sandbox.sent()) == 1


def test_a_proxy_answers(sandbox: Sandbox) -> None:
    response = sandbox.http.post(MESSAGES, json=alimtalk("01050000003"))
    assert (response.status_code, response.headers["content-type"]) == (502, "text/html")
    assert type(error_from_response(response.text, http_status=502)).__name__ == "KakaoUnreadableOutcome"
    assert sandbox.sent() == []


def test_nothing_comes(sandbox: Sandbox) -> None:
    response = sandbox.http.post(MESSAGES, json=alimtalk("01050000004"))
    assert (response.status_code, response.content) == (200, b"")


@pytest.mark.parametrize("how", ["reset", "cut", "html", "empty", "reset-after"])
def test_any_request_can_be_broken(sandbox: Sandbox, how: str) -> None:
    sandbox.rule(how, operation="list", times=1)
    assert sandbox.send(alimtalk(NUMBER))["header"]["isSuccessful"]
    try:
        answer = sandbox.http.get(MESSAGES, params={"requestId": "x"})
    except httpx.TransportError:
        assert how not in ("html", "empty")
    else:
        assert answer.text == "" or "<html>" in answer.text
    assert sandbox.listed(requestId="x") == []


def test_a_client_gives_up_and_it_happened(sandbox: Sandbox) -> None:
    with pytest.raises(httpx.ReadTimeout):
        sandbox.http.post(MESSAGES, json=alimtalk("01040000002"), timeout=0.3)
    assert [each["status"] for each in sandbox.sent()] == ["pending"]


def test_a_request_can_be_carried_out_although_the_answer_says_no(sandbox: Sandbox) -> None:
    answer = sandbox.send(alimtalk(NUMBER), X_Sandbox_Answer="carried-out; 5040001")
    assert answer["header"]["resultCode"] == 5040001
    assert [each["status"] for each in sandbox.sent()] == ["pending"]


# Rules


def test_a_rule_counts_down(sandbox: Sandbox) -> None:
    rule = sandbox.rule("TemplateNotFound", times=2)
    assert (rule["remaining"], rule["matched"]) == (2, 0)
    found = [sandbox.send(alimtalk(NUMBER))["header"]["resultCode"] for _ in range(3)]
    assert found == [-3003, -3003, 0]
    assert sandbox.control("GET", "/rules")["rules"] == []


@pytest.mark.parametrize(
    ("about", "hit", "missed"),
    [
        ({"provider": "kakao"}, (alimtalk(NUMBER), MESSAGES), (sms(NUMBER), SMS)),
        ({"sender": "S1"}, (alimtalk(NUMBER, senderKey="S1"), MESSAGES), (alimtalk(NUMBER), MESSAGES)),
        ({"template": "T1"}, (alimtalk(NUMBER, templateCode="T1"), MESSAGES), (alimtalk(NUMBER), MESSAGES)),
        ({"recipient": "010-7777-0001"}, (alimtalk("+821077770001"), MESSAGES), (alimtalk(NUMBER), MESSAGES)),
    ],
)
def test_a_rule_is_about_what_it_names(sandbox: Sandbox, about: Any, hit: Any, missed: Any) -> None:
    sandbox.rule("4291000", **about)
    assert sandbox.send(*missed)["header"]["resultCode"] == 0
    assert sandbox.send(*hit)["header"]["resultCode"] == 4291000


def test_a_rule_about_a_recipient_refuses_that_one(sandbox: Sandbox) -> None:
    sandbox.rule("TemplateNotFound", recipient="01077770001")
    assert codes(sandbox.send(alimtalk(NUMBER, "01077770001", NUMBER))) == [0, -3003, 0]


def test_a_rule_for_one_provider_leaves_others_alone(sandbox: Sandbox) -> None:
    rule = sandbox.rule("RecipientNotKakaotalkUser", times=1)
    assert sandbox.send(sms(NUMBER), SMS)["header"]["isSuccessful"]
    sandbox.listed(requestId="x")
    assert sandbox.control("GET", "/rules")["rules"] == [rule]


def test_a_probability_is_the_same_with_the_same_seed(sandbox: Sandbox) -> None:
    def outcomes() -> list[int]:
        sandbox.rule("TemplateNotFound", probability=0.4, seed=7)
        found = [sandbox.send(alimtalk(NUMBER))["header"]["resultCode"] for _ in range(40)]
        sandbox.control("DELETE", "/rules")
        return found

    first = outcomes()
    assert first == outcomes()
    assert 5 < first.count(TemplateNotFound.code) < 30


def test_a_rule_that_nobody_understands_is_refused(sandbox: Sandbox) -> None:
    unknown: list[dict[str, Any]] = [
        {"answer": "NoSuchThing"},
        {"answer": "-3003", "provider": "telex"},
        {"answer": "RecipientNotKakaotalkUser", "provider": "rcs"},
    ]
    wrong: list[dict[str, Any]] = [
        {},
        {"answer": ""},
        {"answer": "-3003", "times": 0},
        {"answer": "-3003", "probability": 2},
        {"answer": "-3003", "whom": 1},
    ]
    for bodies, status in ((unknown, 409), (wrong, 422)):
        for body in bodies:
            assert sandbox.http.post("/_sandbox/rules", json=body).status_code == status


def test_rules_are_removed_one_by_one(sandbox: Sandbox) -> None:
    first, second = sandbox.rule("-3003"), sandbox.rule("-3005")
    assert sandbox.control("DELETE", f"/rules/{first['id']}") == first
    assert sandbox.control("GET", "/rules")["rules"] == [second]
    assert sandbox.http.delete(f"/_sandbox/rules/{first['id']}").status_code == 404
    assert sandbox.control("DELETE", "/rules") == {"removed": 1}
