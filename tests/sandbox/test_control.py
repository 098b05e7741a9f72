"""The control API: what it tells, what it does, and that its own document is true."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from bizmessage.sandbox import magic_number
from tests.sandbox.using import APP_KEY, MESSAGES, NUMBER, ORDER, SECRET, SENDER, SMS, Sandbox, alimtalk, sms


def test_the_state(sandbox: Sandbox) -> None:
    state = sandbox.control("GET", "/state")
    assert state["providers"] == ["kakao", "rcs"]
    assert state["counts"] == dict.fromkeys(
        ("accepted", "refused", "pending", "delivered", "failed", "cancelled", "total"), 0
    )
    sandbox.accepted(NUMBER, "01020003019")
    sandbox.send(alimtalk("01030003003"))
    sandbox.rule("-3003")
    state = sandbox.control("GET", "/state")
    assert (state["counts"]["pending"], state["counts"]["refused"], state["counts"]["total"]) == (2, 1, 3)
    assert (state["rules"], state["exchanges"]) == (1, 2)


def test_what_was_sent(sandbox: Sandbox) -> None:
    body = alimtalk("01020003019", templateCode=ORDER)
    body["recipientList"][0]["templateParameter"] = {"name": "Kim", "order": "1"}
    request = sandbox.send(body)["message"]["requestId"]
    sandbox.advance(2)
    (sent,) = sandbox.sent()
    advice = sent.pop("advice")
    assert advice["fallback"] == "yes"
    assert advice["remedy_ko"]
    for name in ("requested_at", "created_at"):
        datetime.fromisoformat(sent.pop(name))
    assert sent == {
        "id": sent["id"],
        "provider": "kakao",
        "kind": "ALIMTALK_NORMAL",
        "request_id": request,
        "recipient_seq": 1,
        "recipient": "01020003019",
        "sender": SENDER,
        "template": ORDER,
        "content": "Kim님의 주문 1이(가) 접수되었습니다.",
        "body": body,
        "recipient_body": body["recipientList"][0],
        "api_code": None,
        "delivery_code": "3019",
        "status": "failed",
        "substitute": {"wanted": False, "status": "none", "code": None},
        "error": "RecipientNotKakaotalkUser",
        "path": "kakao/delivery/3019",
        "received_at": None,
        "exchange_id": sent["exchange_id"],
    }
    assert sandbox.control("GET", f"/messages/{sent['id']}")["request_id"] == request
    assert sandbox.http.get("/_sandbox/messages/99999").status_code == 404


def test_messages_are_filtered_and_come_in_pages(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, "01020003019", "01020003018")
    sandbox.send(sms(NUMBER, body="안녕하세요 world"), SMS)
    sandbox.send(alimtalk("01030003003"))
    sandbox.advance(2)

    def found(**query: object) -> list[str]:
        return [f"{each['provider']} {each['status']}" for each in sandbox.sent(**query)]

    assert found() == ["kakao refused", "rcs delivered", "kakao failed", "kakao failed", "kakao delivered"]
    assert found(provider="rcs") == found(q="안녕") == found(q="WORLD 안녕") == ["rcs delivered"]
    assert found(status="failed") == ["kakao failed"] * 2
    assert found(code="3019") == found(code="RecipientNotKakaotalkUser") == ["kakao failed"]
    assert found(code="-3003") == found(code="kakao/api/-3003") == ["kakao refused"]
    assert found(q="nothing") == found(code="nothing") == []
    first = sandbox.sent(limit=2)
    assert [each["id"] for each in first + sandbox.sent(limit=3, before=first[-1]["id"])] == [
        each["id"] for each in sandbox.sent()
    ]


def test_a_request_and_its_answer_without_keys(sandbox: Sandbox) -> None:
    response = sandbox.http.post(
        MESSAGES, json=alimtalk(NUMBER), headers={"Authorization": "Bearer tokentoken", "Cookie": "a=cookiecookie"}
    )
    number = sandbox.sent()[0]["exchange_id"]
    told = sandbox.control("GET", f"/exchanges/{number}")
    assert (told["method"], told["path"]) == ("POST", "/alimtalk/v2.3/appkeys/****/messages")
    assert json.loads(told["body"]) == alimtalk(NUMBER)
    assert (told["status"], told["answer"]) == (200, response.text)
    assert told["headers"]["x-secret-key"] == told["headers"]["x-tc-app-key"] == "****"
    for secret in (SECRET, APP_KEY, "tokentoken", "cookiecookie"):
        assert secret not in json.dumps(told)
    assert sandbox.http.get("/_sandbox/exchanges/99999").status_code == 404


def test_the_clock(sandbox: Sandbox) -> None:
    told = sandbox.control("POST", "/clock", {"now": "2030-05-01T09:00:00+09:00", "frozen": True})
    assert told == {"now": "2030-05-01T00:00:00.000+00:00", "frozen": True}
    request = sandbox.accepted(NUMBER)
    assert request.startswith("20300501090000")
    assert sandbox.look_up(request)["requestDate"] == "2030-05-01 09:00:00"
    assert sandbox.control("POST", "/clock", {"advance": 90})["now"] == "2030-05-01T00:01:30.000+00:00"
    assert sandbox.look_up(request)["receiveDate"] == "2030-05-01 09:00:01"
    assert sandbox.control("POST", "/clock", {"frozen": False})["frozen"] is False
    for body in ({"now": "noon"}, {"now": "9999-12-31T23:59:59"}, {"now": "1950-01-01T00:00:00Z"}):
        assert sandbox.http.post("/_sandbox/clock", json=body).status_code == 409
    wrongs: list[object] = [{"advance": -1}, {"advance": 1e30}, {"advance": "soon"}, []]
    for wrong in wrongs:
        assert sandbox.http.post("/_sandbox/clock", json=wrong).status_code == 422


def test_clearing_keeps_what_it_is_told_to(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    sandbox.rule("-3003", operation="list")
    assert sandbox.control("POST", "/clear", {"rules": False}) == {"messages": 1, "rules": 0}
    assert sandbox.sent() == []
    assert len(sandbox.control("GET", "/rules")["rules"]) == 1
    assert sandbox.control("POST", "/clear") == {"messages": 0, "rules": 1}


def test_the_catalogue_is_searched(sandbox: Sandbox) -> None:
    def found(**query: object) -> Any:
        return sandbox.control("GET", "/catalogue", **query)["entries"]

    assert [each["path"] for each in found(q="-3003")][:2] == ["kakao/api/-3003", "rcs/api/-3003"]
    first = found(q="RecipientNotKakaotalkUser")[0]
    assert (first["path"], first["magic_number"]) == ("kakao/delivery/3019", magic_number("kakao/delivery/3019"))
    assert first["title_ko"]
    assert len(found(limit=1000)) == 660
    assert len(found(limit=7)) == 7
    assert found(q="no such thing at all") == []
    assert {each["table"] for each in found(q="gateway", limit=1000)} >= {"gateway"}


def test_changes_are_told_as_they_happen(sandbox: Sandbox) -> None:
    with sandbox.http.stream("GET", "/_sandbox/events") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        lines = response.iter_lines()
        assert next(lines) == ": watching"
        sandbox.control("POST", "/clock", {"frozen": True})
        sandbox.accepted(NUMBER, NUMBER)
        numbers = sorted(each["id"] for each in sandbox.sent())
        sandbox.advance(2)
        rule = sandbox.rule("-3003")
        sandbox.control("POST", "/clear")
        told: list[tuple[str, int]] = []
        while not told or told[-1][0] != "cleared":
            line = next(lines)
            if line.startswith("event: "):
                told.append((line.removeprefix("event: "), json.loads(next(lines).removeprefix("data: "))["id"]))
    assert told[:4] == [(kind, number) for kind in ("message", "delivery") for number in numbers]
    assert ("rules", rule["id"]) in told[4:]


def test_requests_are_listed(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, "01099990001")
    sandbox.http.post(MESSAGES, content="{", headers={"Content-Type": "application/json"})
    sandbox.http.get(f"{MESSAGES}/nothing/1")
    found = sandbox.control("GET", "/exchanges")["exchanges"]
    assert [(each["method"], each["status"], each["messages"]) for each in found] == [
        ("GET", 200, 0),
        ("POST", 200, 0),
        ("POST", 200, 2),
    ]
    alone = sandbox.control("GET", "/exchanges", without_messages=True)["exchanges"]
    assert alone == found[:2]
    (last,) = sandbox.control("GET", "/exchanges", limit=1, before=found[0]["id"], without_messages=True)["exchanges"]
    assert last == found[1]
    assert SECRET not in json.dumps(found)


def test_its_document_names_every_answer(sandbox: Sandbox) -> None:
    document = sandbox.http.get("/_sandbox/openapi.json").json()
    paths = document["paths"]
    assert set(paths) == {
        "/_sandbox/state",
        "/_sandbox/clear",
        "/_sandbox/clock",
        "/_sandbox/catalogue",
        "/_sandbox/messages",
        "/_sandbox/messages/{number}",
        "/_sandbox/messages/{number}/deliver",
        "/_sandbox/deliver",
        "/_sandbox/exchanges",
        "/_sandbox/exchanges/{number}",
        "/_sandbox/rules",
        "/_sandbox/rules/{number}",
        "/_sandbox/webhooks",
        "/_sandbox/webhooks/{number}",
        "/_sandbox/webhooks/posts",
        "/_sandbox/webhooks/posts/{number}/again",
        "/_sandbox/events",
    }
    for path, methods in paths.items():
        for method, about in methods.items():
            assert about["summary"], (path, method)
            assert ("404" in about["responses"]) == ("{number}" in path)


@pytest.mark.parametrize(
    "path",
    [
        "/_sandbox/messages/0",
        "/_sandbox/messages/x",
        "/_sandbox/messages/99999999999999999999",
        "/_sandbox/messages?limit=0",
        "/_sandbox/messages?status=lost",
        "/_sandbox/webhooks/posts?before=-1",
    ],
)
def test_what_makes_no_sense_is_refused(sandbox: Sandbox, path: str) -> None:
    assert sandbox.http.get(path).status_code == 422
