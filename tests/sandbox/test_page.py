"""The page: everything that it shows, says and does, over HTTP; ``tests/browser/`` has what needs a browser."""

from __future__ import annotations

import re
import string
import time
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, get_args

import httpx
import pytest
from bs4 import BeautifulSoup, Tag

from bizmessage._sandbox.page.texts import TEXTS
from bizmessage._sandbox.records import Status
from tests import sample_messages
from tests.sandbox.test_webhooks import serving, until
from tests.sandbox.using import NUMBER, ORDER, SMS, Sandbox, alimtalk, sms

KOREAN = {"Accept-Language": "ko-KR,ko;q=0.9,en;q=0.5"}
ENGLISH = {"Accept-Language": "en-US"}
HTMX = {"HX-Request": "true", **ENGLISH}

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "</pre></details></article><iframe src=javascript:alert(1)>",
    "javascript:alert(1)",
    "\u202e\u2066&lt;b&gt;&#60;b",
]


def page(sandbox: Sandbox, path: str = "/", headers: dict[str, str] = ENGLISH) -> BeautifulSoup:
    response = sandbox.http.get(path, headers=headers)
    assert response.status_code == 200, response.text
    return BeautifulSoup(response.text, "html.parser")


def press(sandbox: Sandbox, path: str, **fields: str) -> BeautifulSoup:
    """Press a button as htmx does."""
    response = sandbox.http.post(f"/_sandbox/page/{path}", data=fields, headers=HTMX)
    assert response.status_code in (200, 400), response.text
    found = BeautifulSoup(response.text, "html.parser")
    assert bool(found.select_one("p.error")) == (response.status_code == 400)
    return found


def message(found: BeautifulSoup, number: int = 0) -> Tag:
    return found.select(".message")[number]


def text(found: Tag, selector: str) -> str:
    (one,) = found.select(selector)
    return " ".join(one.get_text(" ").split())


# What is shown


def test_a_page_without_messages_says_how_to_begin(sandbox: Sandbox) -> None:
    found = page(sandbox)
    assert text(found, ".empty h3") == TEXTS["en"]["nothing-yet"]
    assert text(found, ".address") == sandbox.server.base_url
    assert {"senderKey", "templateCode", "chatbotId", "messagebaseId"} <= {
        each.get_text() for each in found.select(".empty th")
    }


@pytest.mark.parametrize("name", sample_messages.ACCEPTED)
def test_every_kind_of_message_is_shown(sandbox: Sandbox, name: str) -> None:
    request = sample_messages.ACCEPTED[name]
    answer = sample_messages.send(sandbox.http, request).json()
    assert answer["header"]["isSuccessful"], answer
    found = message(page(sandbox))
    assert not found.select(".none")
    shown = found.select_one(".phone")
    assert shown is not None
    words = shown.get_text(" ")
    for said in texts_in(request[1]):
        assert said in words, said


def texts_in(body: Any) -> Iterator[str]:
    """The texts of a request that people read: those with Hangul in them."""
    if isinstance(body, str):
        if body.startswith("{"):
            yield from re.findall(r'"displayText": "(.*?)"', body)
        elif re.search("[가-힣]", body):
            yield body
    elif isinstance(body, list):
        for each in body:
            yield from texts_in(each)
    elif isinstance(body, dict):
        for each in body.values():
            yield from texts_in(each)


def test_what_is_peculiar_to_a_look_is_shown(sandbox: Sandbox) -> None:
    def shown(name: str) -> Tag:
        sample_messages.send(sandbox.http, sample_messages.ACCEPTED[name])
        return message(page(sandbox))

    assert text(shown("title"), ".subtitle + .title") == "11월 30일 14:00"
    raw = shown("raw")
    assert [each.get_text() for each in raw.select(".items li span")][:4] == ["상품", "햇사과 3kg", "수량", "2"]
    assert text(raw, ".items .sum") == "합계 47,800원"
    assert text(raw, ".highlight b") == "배송 완료"
    assert [each.get_text() for each in raw.select(".replies li")] == ["문의하기", "후기 쓰기"]
    assert text(shown("brand text"), ".coupon b") == "10000원 할인 쿠폰"
    assert len(shown("brand wide items").select(".items.pictures .thumb")) == 3
    assert text(shown("brand video"), ".image.video") == "Video: https://tv.kakao.com/v/1"
    assert text(shown("brand commerce"), ".price") == "햇사과 3kg 23,900원 20% 29,900원"
    commerce = shown("brand commerce cards").select(".cards > li")
    assert [len(card.select(".price")) for card in commerce] == [0, 1, 1]
    feed = shown("brand feed").select(".cards > li")
    assert [bool(card.select(".image")) for card in feed] == [True, True, False]
    assert feed[-1].get_text(strip=True) == TEXTS["en"]["card-more"]
    mms = shown("mms")
    assert text(mms, ".ad") == "(Ad)"
    assert text(mms, ".unsubscribe") == "Unsubscribe: 0801234567"
    assert len(mms.select(".cards > li")) == 1
    assert text(shown("substitute"), ".ids").startswith("Template sample-plain Substitute SMS if the message fails")


def test_what_became_of_it_is_shown_with_advice(sandbox: Sandbox) -> None:
    sandbox.send(alimtalk("01010003003"))
    sandbox.send(sms("01020051004"), SMS)
    sandbox.advance(2)
    for language, headers in (("en", ENGLISH), ("ko", KOREAN)):
        found = page(sandbox, headers=headers)
        sent = sandbox.sent()
        for number, (status, name, code) in enumerate(
            (("failed", "InvalidParameter", "51004"), ("refused", "TemplateNotFound", "-3003"))
        ):
            one = message(found, number)
            assert text(one, "header .badge") == TEXTS[language][status]
            assert [each.get_text() for each in one.select(".result code")] == [code, name]
            remedy = sent[number]["advice"]["remedy_ko" if language == "ko" else "remedy"]
            assert text(one, ".advice > p") == " ".join(remedy.split())


def test_a_code_of_the_gateway_is_shown(sandbox: Sandbox) -> None:
    sandbox.send(alimtalk("01034291000"))
    one = message(page(sandbox))
    assert [each.get_text() for each in one.select(".result code")] == ["4291000", "KakaoGatewayRateLimited"]


def test_request_and_answer_are_shown_with_keys_masked(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    one = message(page(sandbox))
    raw = one.select_one("details.raw")
    assert raw is not None
    found = page(sandbox, str(raw["hx-get"]))
    request, answer = (each.get_text() for each in found.select("pre"))
    assert '"templateCode": "sample-plain"' in request
    assert "x-secret-key: ****" in request
    assert '"isSuccessful": true' in answer
    assert text(found, "section:first-of-type .line") == "POST /alimtalk/v2.3/appkeys/****/messages"
    for key in ("appkey-of-a-test", "secret-of-a-test"):
        assert key not in str(found)
    assert sandbox.http.get("/_sandbox/page/exchanges/99", headers=ENGLISH).status_code == 404


def test_an_answer_that_was_broken_says_so(sandbox: Sandbox) -> None:
    sandbox.rule("reset")
    with pytest.raises(httpx.HTTPError):
        sandbox.send(alimtalk(NUMBER))
    number = sandbox.server.app.core.next_exchange - 1
    assert "broken on purpose: reset" in text(page(sandbox, f"/_sandbox/page/exchanges/{number}"), "section + section")


# Hostile requests


@pytest.mark.parametrize("attack", HOSTILE)
def test_what_came_with_a_request_stays_text(sandbox: Sandbox, attack: str) -> None:
    deep = dict.fromkeys(("title", "header", "name", "message", "description", "content", "imageUrl"), attack)
    texts = dict.fromkeys(("templateTitle", "templateHeader", "imageUrl", "header", "content", "templateExtra"), attack)
    fields: dict[str, object] = {
        **texts,
        "templateItem": {"list": [deep], "summary": deep},
        "templateItemHighlight": deep,
        "buttons": [deep, attack],
        "quickReplies": [deep],
        "coupon": deep,
        "commerce": {**deep, "regularPrice": attack, "discountPrice": attack, "discountRate": attack},
        "video": {"videoUrl": attack},
        "carousel": {"head": deep, "list": [{**deep, "buttons": [deep], "coupon": deep}], "tail": deep},
        "unsubscribeNo": attack,
    }
    body = {
        "senderKey": attack,
        "templateCode": attack,
        attack: attack,
        "recipientList": [{"recipientNo": attack, **fields}],
    }
    sandbox.send(body, "/alimtalk/v2.3/appkeys/x/raw-messages", X_Test=attack.encode("ascii", "ignore").decode())
    cards = [
        {
            "title": attack,
            "description": attack,
            "media": attack,
            "buttons": [{"buttonJson": attack, "buttonType": attack}],
        }
    ]
    sandbox.send(sms(attack, title=attack, cards=cards, mmsType=attack), "/rcs/v1.0/messages/mms")
    sandbox.rule("TemplateNotFound", recipient=attack, template=attack, sender=attack, operation=attack)
    with serving() as target:
        sandbox.control("POST", "/webhooks", {"url": target.url + "?" + httpx.QueryParams(x=attack).__str__()})
        raws = [page(sandbox, f"/_sandbox/page/exchanges/{each['exchange_id']}") for each in sandbox.sent()]
        searched = page(sandbox, "/_sandbox/page/catalogue?" + str(httpx.QueryParams(answer=attack)))
        query = httpx.QueryParams(q=attack, code=attack, provider=attack, status=attack, limit=attack)
        told = press(sandbox, "rules", answer=attack)
        for found in (page(sandbox), page(sandbox, f"/?{query}"), page(sandbox, headers=KOREAN), *raws, searched, told):
            assert_harmless(found)
    assert attack in page(sandbox).select(".message")[1].get_text()


def assert_harmless(found: BeautifulSoup) -> None:
    """No element and no attribute is there that the templates do not have."""
    assert not found.select("img, iframe, object, embed, b > script, base, style")
    assert {str(script.get("src")) for script in found.select("script")} <= {
        f"/_sandbox/static/{name}" for name in ("htmx.min.js", "htmx-sse.min.js", "idiomorph.min.js", "page.js")
    }
    for element in found.find_all(True):
        assert not [name for name in element.attrs if name.startswith(("on", "hx-on")) or name == "style"], element
        for name in ("href", "src", "action", "hx-get", "hx-post", "formaction"):
            assert str(element.get(name, "/")).startswith(("/", "#")), element


def test_bodies_that_are_no_objects_are_shown(sandbox: Sandbox) -> None:
    odd = '{"recipientList": [{"recipientNo": {"a": 1}}, {}]}'
    for content in ("[]", "1", '{"recipientList": [1, null, "x", []]}', odd, "{" * 2000, "null"):
        sandbox.http.post(
            "/alimtalk/v2.3/appkeys/x/messages", content=content, headers={"Content-Type": "application/json"}
        )
    nested = "[" * 900 + "]" * 900
    number = (
        '{"recipientNo": "\\ud800", "commerce": {"title": "x", "regularPrice": "'
        + "9" * 5000
        + '"}, "carousel": {"list": '
    )
    sandbox.http.post(
        "/alimtalk/v2.3/appkeys/x/messages",
        content=f'{{"senderKey": "\\udfff", "recipientList": [{number}{nested}}}}}]}}',
        headers={"Content-Type": "application/json"},
    )
    found = page(sandbox)
    exchanges = sandbox.control("GET", "/exchanges")["exchanges"]
    for each in exchanges:
        page(sandbox, f"/_sandbox/page/exchanges/{each['id']}")
    assert len(found.select(".message")) == sum(each["messages"] for each in exchanges) >= 2
    assert len(found.select("#requests li")) == len([each for each in exchanges if not each["messages"]]) >= 4


def test_requests_that_made_no_message_are_shown(sandbox: Sandbox) -> None:
    assert page(sandbox).select_one("#requests .hint") is not None
    messages = "/alimtalk/v2.3/appkeys/the-key-of-ours/messages"
    sandbox.http.post(messages, json=alimtalk(NUMBER), headers={"X-Secret-Key": ""})
    sandbox.http.post(messages, content="{", headers={"Content-Type": "application/json"})
    sandbox.http.get("/alimtalk/v2.3/appkeys/the-key-of-ours/senders")
    sandbox.http.get(messages + "/nowhere/at/all")
    sandbox.http.post(messages, json=alimtalk(NUMBER))
    found = page(sandbox)
    shown = [" ".join(each.get_text(" ").split()[:-1]) for each in found.select("#requests summary")]
    path = "/alimtalk/v2.3/appkeys/****/messages"
    assert shown == [
        f"404 GET {path}/nowhere/at/all KakaoGatewayError",
        "200 GET /alimtalk/v2.3/appkeys/****/senders",
        f"200 POST {path} InvalidRequestBody",
        f"200 POST {path} InvalidSecretKey",
    ]
    assert [" ".join(each.get_text().split()) for each in found.select("#requests .badge.delivered")] == ["200"]
    assert len(found.select(".message")) == 1
    assert "the-key-of-ours" not in str(found)
    (first, *_) = found.select("#requests details")
    raw = page(sandbox, str(first.get("hx-get")))
    assert f"GET {path}/nowhere/at/all" in raw.get_text()
    assert page(sandbox, "/_sandbox/page/requests").select("summary")


@pytest.mark.parametrize(
    "path", ["/", "/_sandbox/page/messages", "/_sandbox/static/page.js", "/_sandbox/static/nothing"]
)
def test_browsers_are_told_to_load_nothing_from_elsewhere(sandbox: Sandbox, path: str) -> None:
    headers = sandbox.http.get(path).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    if not path.endswith("nothing"):
        assert headers["cache-control"] == ("no-cache" if path.endswith("page.js") else "no-store")


def test_nothing_of_the_page_names_another_host(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    html = sandbox.http.get("/").text.replace(sandbox.server.base_url, "")
    examples = {"http://127.0.0.1:8000/webhook"}
    assert set(re.findall(r"""\bhttps?://[^\s"'<]+""", html)) <= examples
    for name in ("page.css", "page.js"):
        assert "//" not in re.sub(r"(?m)^\s*//.*|/\*.*?\*/", "", sandbox.http.get(f"/_sandbox/static/{name}").text)


def test_every_file_is_served_and_said_to_be_what_it_is(sandbox: Sandbox) -> None:
    found = page(sandbox)
    named = {str(each.get("src") or each.get("href")) for each in found.select("script, link")}
    types = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
    assert len(named) == 6
    for path in named:
        response = sandbox.http.get(path)
        assert response.headers["content-type"].startswith(types["." + path.rpartition(".")[2]])
        again = sandbox.http.get(path, headers={"If-None-Match": response.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
    assert sandbox.http.get("/favicon.ico").headers["content-type"] == "image/svg+xml"
    for path in ("../page.py", "..%2F__init__.py", "README.md", "htmx.LICENSE.txt"):
        assert sandbox.http.get(f"/_sandbox/static/{path}").status_code == 404


def test_scripts_of_others_have_their_licence_beside_them() -> None:
    folder = files("bizmessage._sandbox.page").joinpath("static")
    scripts = {each.name for each in folder.iterdir() if each.name.endswith(".min.js")}
    listed = folder.joinpath("README.md").read_text(encoding="utf-8")
    assert scripts
    for name in scripts:
        assert f"`{name}`" in listed
        licence = folder.joinpath(name.replace(".min.js", ".LICENSE.txt")).read_text(encoding="utf-8")
        assert "Permission to use, copy, modify, and/or distribute" in licence


# Filters


def test_messages_are_filtered(sandbox: Sandbox) -> None:
    sandbox.send(alimtalk("01010003003"))
    sandbox.send(sms(NUMBER, body="두 번째 소식"), SMS)
    sandbox.send(alimtalk("01020003018"))
    sandbox.advance(2)

    def kinds(**query: str) -> list[str]:
        found = page(sandbox, "/?" + str(httpx.QueryParams(query)))
        for name, value in query.items():
            chosen = found.select_one(f"#filter-{name} option[selected], #filter-{name}[value]")
            assert name == "limit" or (chosen is not None and chosen["value"] == value)
        return [each.get_text() for each in found.select(".facts .kind")]

    assert kinds() == ["AlimTalk", "RCS SMS", "AlimTalk"]
    assert kinds(provider="rcs") == kinds(q="소식") == ["RCS SMS"]
    assert kinds(status="refused") == kinds(code="-3003") == kinds(code="TemplateNotFound") == ["AlimTalk"]
    assert kinds(code="kakao/delivery/3018") == kinds(status="failed") == ["AlimTalk"]
    assert kinds(provider="kakao", q="01020003018", status="failed") == ["AlimTalk"]
    found = page(sandbox, "/?provider=rcs&status=failed")
    assert text(found, ".empty h3") == TEXTS["en"]["nothing-found"]
    assert text(found, "#count") == "0 messages (of 3)"


def test_the_list_alone_tells_the_browser_its_address(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    response = sandbox.http.get("/_sandbox/page/messages?status=failed&q=&provider=kakao&code=&limit=30")
    assert response.headers["hx-replace-url"] == "/?provider=kakao&status=failed"
    assert "<html" not in response.text


def test_more_messages_are_shown_when_asked_for(sandbox: Sandbox) -> None:
    sandbox.accepted(*(f"0109999{number:04}" for number in range(70)))
    found = page(sandbox)
    assert len(found.select(".message")) == 30
    more = found.select_one("#more")
    assert more is not None
    found = page(sandbox, str(more["href"]))
    assert len(found.select(".message")) == 60
    assert found.select("#limit")[0]["value"] == "60"
    found = page(sandbox, "/?limit=90")
    assert (len(found.select(".message")), found.select("#more")) == (70, [])
    assert len(page(sandbox, "/?limit=x").select(".message")) == 30


def test_counts_lead_to_their_messages(sandbox: Sandbox) -> None:
    sandbox.accepted("01020003018")
    sandbox.advance(2)
    found = page(sandbox, "/?q=sample")
    (badge,) = found.select(".counts a")
    assert badge["href"] == "/?status=failed&q=sample"
    (badge,) = page(sandbox, str(badge["href"])).select(".counts a[aria-current]")
    assert badge["href"] == "/?q=sample"


# What its buttons do


def test_a_message_is_delivered_now(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    (sent,) = sandbox.sent()
    action = message(page(sandbox)).select(".actions form")[0]
    assert action["action"] == action["hx-post"] == f"/_sandbox/page/messages/{sent['id']}/deliver"
    assert press(sandbox, f"messages/{sent['id']}/deliver").get_text().strip() == "Delivered."
    assert sandbox.sent()[0]["status"] == "delivered"
    assert not message(page(sandbox)).select(".actions")
    assert "result already" in press(sandbox, f"messages/{sent['id']}/deliver").get_text()
    assert "result already" in press(sandbox, "messages/999/deliver").get_text()


@pytest.mark.parametrize("code", ["3018", "kakao/delivery/3018", "RecipientUnavailable"])
def test_a_message_fails_with_what_was_typed(sandbox: Sandbox, code: str) -> None:
    sandbox.accepted(NUMBER, substitute=True)
    (sent,) = sandbox.sent()
    press(sandbox, f"messages/{sent['id']}/deliver", code=code, substitute="failed")
    sandbox.advance(2)
    (sent,) = sandbox.sent()
    assert (sent["status"], sent["path"]) == ("failed", "kakao/delivery/3018")
    assert sent["substitute"]["status"] == "failed"


def test_a_message_fails_with_what_was_chosen(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    (sent,) = sandbox.sent()
    found = page(sandbox, f"/_sandbox/page/catalogue?provider=kakao&table=delivery&message={sent['id']}&code=block")
    buttons = found.select("button")
    assert buttons
    assert {button["name"] for button in buttons} == {"chosen"}
    assert {str(button["value"]).split("/")[:2][1] for button in buttons} == {"delivery"}
    press(sandbox, f"messages/{sent['id']}/deliver", code="block", chosen=str(buttons[0]["value"]))
    assert sandbox.sent()[0]["path"] == buttons[0]["value"]


@pytest.mark.parametrize("fields", [{"code": "nonsense"}, {"code": "-3003"}, {"code": "3018", "substitute": "x"}])
def test_what_is_no_failure_of_a_delivery_is_refused(sandbox: Sandbox, fields: dict[str, str]) -> None:
    sandbox.accepted(NUMBER)
    (sent,) = sandbox.sent()
    assert "Choose one from the list" in press(sandbox, f"messages/{sent['id']}/deliver", **fields).get_text()
    assert sandbox.sent()[0]["status"] == "pending"


def test_all_are_delivered_and_cleared(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, "01099990001")
    sandbox.rule("TemplateNotFound")
    assert press(sandbox, "deliver").get_text().strip() == "2 messages got their result."
    assert {each["status"] for each in sandbox.sent()} == {"delivered"}
    assert press(sandbox, "clear").get_text().strip() == "2 messages are gone."
    assert sandbox.sent() == []
    assert len(sandbox.control("GET", "/rules")["rules"]) == 1


def test_the_clock_is_put_forward(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    before = text(page(sandbox, "/_sandbox/page/clock"), "time")
    press(sandbox, "clock", minutes="1440")
    assert sandbox.sent()[0]["status"] == "delivered"
    assert text(page(sandbox), "#clock time")[:10] > before[:10]
    for wrong in ("0", "-1", "x", "", "9999999", "1.5"):
        assert "whole minutes" in press(sandbox, "clock", minutes=wrong).get_text()
    for _ in range(200):
        if press(sandbox, "clock", minutes=str(60 * 24 * 366)).select("p.error"):
            break
    assert text(page(sandbox), "#clock time") < "2200"


def test_rules_are_made_shown_and_removed(sandbox: Sandbox) -> None:
    fields = {"answer": "TemplateNotFound", "provider": "kakao", "recipient": NUMBER, "template": ORDER, "times": "3"}
    press(sandbox, "rules", **fields, probability="50", seed="7", sender="", operation=" send ")
    (rule,) = sandbox.control("GET", "/rules")["rules"]
    assert {**fields, "times": 3} == {name: rule[name] for name in fields}
    assert (rule["probability"], rule["seed"], rule["sender"], rule["operation"]) == (0.5, 7, None, "send")
    found = text(page(sandbox, "/_sandbox/page/rules"), ".rows li")
    for said in ("TemplateNotFound", "KakaoTalk Bizmessage", NUMBER, ORDER, "50.0%", "3 left", "matched 0"):
        assert said in found
    press(sandbox, f"rules/{rule['id']}/remove")
    assert sandbox.control("GET", "/rules")["rules"] == []
    assert press(sandbox, f"rules/{rule['id']}/remove").select("p.error")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"answer": ""}, "answer"),
        ({"answer": "TemplateNotFond"}, "Choose one from the list"),
        ({"answer": "reset", "times": "0"}, "times"),
        ({"answer": "reset", "times": "many"}, "times"),
        ({"answer": "reset", "probability": "101"}, "probability"),
        ({"answer": "reset", "probability": "nan"}, "probability"),
        ({"answer": "reset", "probability": "half"}, "probability"),
        ({"answer": "reset", "seed": "-1"}, "seed"),
        ({"answer": "reset", "provider": "telex"}, "provider"),
    ],
)
def test_rules_that_make_no_sense_are_refused(sandbox: Sandbox, fields: dict[str, str], said: str) -> None:
    assert said in press(sandbox, "rules", **fields).get_text()
    assert sandbox.control("GET", "/rules")["rules"] == []


@pytest.mark.parametrize(("words", "name"), [("-3003", "TemplateNotFound"), ("templatenotfound", "TemplateNotFound")])
def test_the_catalogue_is_searched(sandbox: Sandbox, words: str, name: str) -> None:
    found = page(sandbox, "/_sandbox/page/catalogue?" + str(httpx.QueryParams(answer=words, provider="kakao")))
    first = found.select("button")[0]
    assert first["data-pick"] == "kakao/api/-3003"
    assert text(first, "b") == name
    assert "01010003003" in first.get_text()


def test_the_catalogue_is_searched_by_words_of_both_languages(sandbox: Sandbox) -> None:
    for words, headers in (("템플릿", KOREAN), ("template", ENGLISH)):
        found = page(sandbox, "/_sandbox/page/catalogue?" + str(httpx.QueryParams(answer=words)), headers)
        assert len(found.select("button")) == 8
        assert words in text(found.select("button")[0], ".words").lower()
    assert not page(sandbox, "/_sandbox/page/catalogue?answer=").select("*")
    assert TEXTS["en"]["results-none"] in page(sandbox, "/_sandbox/page/catalogue?answer=zzzz").get_text()


def test_webhooks_are_shown_and_sent_again(sandbox: Sandbox) -> None:
    with serving() as target:
        press(sandbox, "targets", url=target.url, provider="kakao", signature="s3cret")
        sandbox.accepted("01020003018")
        sandbox.advance(2)
        until(lambda: "delivered" in str(sandbox.control("GET", "/webhooks/posts")))
        found = page(sandbox)
        assert target.url in text(found, "#webhooks ul:first-of-type")
        (again,) = found.select("[id^=again-]")
        assert "3018" in found.select("[id^=post-body-] pre")[0].get_text()
        assert "s3cret" not in str(found)
        press(sandbox, f"posts/{str(again['id']).removeprefix('again-')}/again")
        until(lambda: len(target.received) == 2)
        assert target.received[0][1] == target.received[1][1]
        (kept,) = sandbox.control("GET", "/webhooks")["targets"]
        press(sandbox, f"targets/{kept['id']}/remove")
    assert sandbox.control("GET", "/webhooks")["targets"] == []
    for path in ("targets/999/remove", "posts/999/again"):
        assert press(sandbox, path).select("p.error")
    assert "cannot go there" in press(sandbox, "targets", url="http://8.8.8.8/", provider="kakao").get_text()


def test_buttons_work_without_scripts(sandbox: Sandbox) -> None:
    response = sandbox.http.post("/_sandbox/page/rules", data={"answer": "reset"})
    assert (response.status_code, response.headers["location"]) == (303, "/")
    assert len(sandbox.control("GET", "/rules")["rules"]) == 1


@pytest.mark.parametrize(
    "path",
    [
        *("clear", "deliver", "clock", "rules", "rules/1/remove", "targets", "targets/1/remove", "posts/1/again"),
        *("messages/1/deliver", "language"),
    ],
)
def test_pages_of_others_cannot_press_them(sandbox: Sandbox, path: str) -> None:
    for origin in ("http://evil.example", "null"):
        assert sandbox.http.post(f"/_sandbox/page/{path}", headers={"Origin": origin}).status_code == 403
    assert sandbox.http.get(f"/_sandbox/page/{path}").status_code in (200, 405)


# Live


def test_an_open_page_hears_of_changes_together(sandbox: Sandbox) -> None:
    with sandbox.http.stream("GET", "/_sandbox/page/events") as stream:
        lines = stream.iter_lines()

        def events(until_one_is: str) -> list[str]:
            found: list[str] = []
            while not found or found[-1] != until_one_is:
                line = next(lines)
                found += [line.removeprefix("event: ")] if line.startswith("event: ") else []
            return found

        assert events("webhooks") == ["messages", "requests", "rules", "webhooks"]
        for _ in range(20):
            sandbox.accepted(NUMBER)
        sandbox.rule("TemplateNotFound")
        assert len(events("rules")) <= 8
        sandbox.control("POST", "/clear")
        assert events("webhooks")[-4:] == ["messages", "requests", "rules", "webhooks"]


def test_a_page_is_drawn_fast(sandbox: Sandbox) -> None:
    for _ in range(3):
        sandbox.accepted(*(f"0109999{number:04}" for number in range(1000)))
    page(sandbox)
    started = time.perf_counter()
    page(sandbox)
    assert time.perf_counter() - started < 2


# Languages


def test_both_languages_have_the_same_texts() -> None:
    assert TEXTS["ko"].keys() == TEXTS["en"].keys()
    for name, korean in TEXTS["ko"].items():
        fields = [
            {field for _, field, _, _ in string.Formatter().parse(each) if field}
            for each in (korean, TEXTS["en"][name])
        ]
        assert fields[0] == fields[1], name
        assert korean.strip() == korean != "", name


def test_every_text_is_used_and_every_word_has_one() -> None:
    folder = files("bizmessage._sandbox.page")
    templates = " ".join(each.read_text("utf-8") for each in folder.joinpath("templates").iterdir())
    code = folder.joinpath("actions.py").read_text("utf-8") + folder.joinpath("pieces.py").read_text("utf-8")
    named = set(re.findall(r"""\bt\[["']([\w-]+)["']\]""", templates))
    made = ("news-", "fault-", "retry-", "fallback-", "substitute-", "post-")
    told = {f"news-{name}" for name in re.findall(r'told\(request, "([\w-]+)"', code)}
    words = {*get_args(Status), "sender", "recipient", "template", "operation", "fault", "retry", "fallback"}
    unused = {name for name in TEXTS["en"] if name not in named | words and not name.startswith(made)}
    assert unused == set()
    assert named | told <= TEXTS["en"].keys()


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("ko-KR,ko;q=0.9,en-US;q=0.8", "ko"),
        ("en-US,en;q=0.9,ko;q=0.8", "en"),
        ("en;q=0.3, ko;q=0.7", "ko"),
        ("fr-FR, fr", "en"),
        ("KO", "ko"),
        ("ko;q=0", "en"),
        ("ko;q=x;;,=,", "en"),
        ("", "en"),
    ],
)
def test_the_browser_says_the_language(sandbox: Sandbox, header: str, language: str) -> None:
    response = sandbox.http.get("/", headers={"Accept-Language": header})
    assert response.headers["content-language"] == language
    assert f'<html lang="{language}">' in response.text
    assert "Accept-Language" in response.headers["vary"]


def test_the_switch_is_remembered_and_keeps_the_page(sandbox: Sandbox) -> None:
    base = sandbox.server.base_url
    with httpx.Client(base_url=base, headers=ENGLISH, trust_env=False) as browser:
        response = browser.post(
            "/_sandbox/page/language",
            data={"language": "ko"},
            headers={"Referer": f"{base}/?status=failed&q=%EA%B0%80"},
        )
        assert (response.status_code, response.headers["location"]) == (303, "/?status=failed&q=%EA%B0%80")
        assert "HttpOnly" in response.headers["set-cookie"]
        assert "SameSite=lax" in response.headers["set-cookie"]
        assert '<html lang="ko">' in browser.get("/").text
        browser.post("/_sandbox/page/language", data={"language": "<script>"})
        assert '<html lang="ko">' in browser.get("/").text


@pytest.mark.parametrize(
    "referer", ["", "http://evil.example/?a=b", "//evil.example", "http://[broken", "http://127.0.0.1/other?x=1"]
)
def test_the_switch_leads_to_no_other_host(sandbox: Sandbox, referer: str) -> None:
    response = sandbox.http.post("/_sandbox/page/language", data={"language": "en"}, headers={"Referer": referer})
    assert response.headers["location"] == "/"


def test_the_page_has_landmarks_and_every_field_a_name(sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, substitute=True)
    found = page(sandbox)
    for selector in (
        "main",
        "header.top",
        "aside[aria-label]",
        "[role=search]",
        "#news[role=status]",
        "a.skip[href='#messages']",
    ):
        assert len(found.select(selector)) == 1, selector
    for field in found.select("input:not([type=hidden]), select"):
        label = field.find_parent("label")
        assert label is not None, field
        assert label.get_text(strip=True), field
    for button in found.select("button"):
        assert button.get_text(strip=True) or button.get("aria-label"), button
    ids = [str(each["id"]) for each in found.select("[id]")]
    assert len(ids) == len(set(ids))
    for name in ("aria-labelledby", "aria-describedby", "aria-controls"):
        for each in found.select(f"[{name}]"):
            assert each[name] in ids, each
    assert next(each.name for each in found.select("h1, h2, h3, h4")) == "h1"
