"""The sandbox's page in a browser: it is live, its buttons work, and it looks as it should at every width."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from bizmessage._sandbox.page.texts import TEXTS
from bizmessage.clients.httpx import raise_typed_errors
from bizmessage.kakao import TemplateNotFound
from bizmessage.sandbox import Settings, running
from tests import sample_messages
from tests.browser.conftest import Visitor
from tests.sandbox.test_webhooks import serving
from tests.sandbox.using import HEADERS, MESSAGES, NUMBER, SMS, Sandbox, alimtalk, sms

EN = TEXTS["en"]


def messages(page: Page) -> Locator:
    return page.locator(".message")


def test_a_message_appears_fails_by_a_rule_and_is_found(visitor: Visitor, sandbox: Sandbox) -> None:
    page = visitor.open()
    expect(page.get_by_role("heading", name=EN["nothing-yet"])).to_be_visible()
    with raise_typed_errors(
        httpx.Client(base_url=sandbox.server.base_url, headers=HEADERS, trust_env=False), provider="kakao"
    ) as client:
        client.post(MESSAGES, json=alimtalk(NUMBER))
        expect(messages(page)).to_have_count(1)
        expect(messages(page).locator(".badge")).to_have_text(EN["pending"])
        expect(page.locator(".bubble .words")).to_have_text("주문이 접수되었습니다.")

        page.get_by_label(EN["rule-answer"]).press_sequentially("templatenotf", delay=20)
        page.get_by_role("button", name=re.compile("-3003 TemplateNotFound kakao")).click()
        expect(page.get_by_label(EN["rule-answer"])).to_have_value("kakao/api/-3003")
        page.get_by_role("button", name=EN["add-rule"]).click()
        expect(page.locator("#rules code.what")).to_have_text("kakao/api/-3003")
        expect(page.get_by_role("status").first).to_have_text("From now on: kakao/api/-3003.")
        expect(page.get_by_label(EN["rule-answer"])).to_have_value("")

        with pytest.raises(TemplateNotFound):
            client.post(MESSAGES, json=alimtalk("01099990001"))
    expect(messages(page)).to_have_count(2)
    first = messages(page).first
    expect(first.locator("header .badge")).to_have_text(EN["refused"])
    expect(first.locator(".result")).to_contain_text("TemplateNotFound")
    expect(page.locator("#rules")).to_contain_text("matched 1")

    page.locator("#filter-code").fill("-3003")
    expect(messages(page)).to_have_count(1)
    assert page.url.endswith("/?code=-3003")
    page.reload()
    expect(messages(page)).to_have_count(1)
    page.get_by_role("button", name="Remove rule").click()
    expect(page.locator("#rules")).to_contain_text(EN["no-rules"])
    sandbox.accepted("01099990002")
    expect(page.locator("#count")).to_have_text("1 message (of 3)")
    page.get_by_role("link", name=EN["reset"]).click()
    expect(messages(page)).to_have_count(3)


def test_a_request_that_was_refused_unread_appears(visitor: Visitor, sandbox: Sandbox) -> None:
    page = visitor.open()
    others = page.locator("#requests li")
    expect(page.locator("#requests")).to_contain_text(EN["no-requests"])
    sandbox.http.post(MESSAGES, json=alimtalk(NUMBER), headers={"X-Secret-Key": ""})
    expect(others).to_have_count(1)
    expect(others).to_contain_text("InvalidSecretKey")
    expect(messages(page)).to_have_count(0)
    others.locator("summary").click()
    expect(others.locator("pre").last).to_contain_text("isSuccessful")
    sandbox.http.post(MESSAGES, content="{", headers={"Content-Type": "application/json"})
    expect(others).to_have_count(2)
    expect(others.last.locator("pre").last).to_be_visible()
    page.get_by_role("button", name="한국어").click()
    expect(page.get_by_role("heading", name=TEXTS["ko"]["requests"])).to_be_visible()


def test_the_language_is_switched_and_remembered(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.send(alimtalk("01010003003"))
    page = visitor.open()
    page.locator("#filter-status").select_option("refused")
    expect(page).to_have_url(re.compile(r"/\?status=refused$"))
    page.get_by_role("button", name="한국어").click()
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    expect(page).to_have_url(re.compile(r"/\?status=refused$"))
    expect(messages(page).locator("header .badge")).to_have_text(TEXTS["ko"]["refused"])
    expect(messages(page).locator(".advice > p")).to_contain_text("하세요")
    again = page.context.new_page()
    again.goto(sandbox.server.base_url)
    expect(again.locator("html")).to_have_attribute("lang", "ko")


def test_the_browsers_language_is_taken_first(visitor: Visitor) -> None:
    page = visitor.open(language="ko")
    expect(page.get_by_role("heading", name=TEXTS["ko"]["nothing-yet"])).to_be_visible()


def test_a_message_is_delivered_and_another_fails(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, "01099990001", substitute=True)
    page = visitor.open()
    messages(page).nth(1).get_by_role("button", name=EN["deliver-now"]).click()
    expect(messages(page).nth(1).locator("header .badge")).to_have_text(EN["delivered"])
    other = messages(page).first
    other.get_by_text(EN["fail-with"]).first.click()
    other.get_by_label(EN["substitute-then"]).select_option("delivered")
    other.get_by_label(EN["fail-search"]).press_sequentially("3018", delay=20)
    other.get_by_role("button", name="Fail with kakao/delivery/3018").click()
    expect(other.locator("header .badge")).to_have_text(EN["failed"])
    expect(other.locator(".result")).to_contain_text("RecipientUnavailable")
    expect(other.locator(".actions")).to_have_count(0)
    page.locator("#minutes").fill("120")
    page.get_by_role("button", name=EN["advance"]).click()
    expect(other.locator(".ids")).to_contain_text(EN["substitute-delivered"])


def test_what_somebody_does_goes_on_while_messages_come(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    page = visitor.open()
    one = page.locator("#message-1, [id^=message-]").last
    number = (one.get_attribute("id") or "").removeprefix("message-")
    page.locator(f"#raw-{number} summary").click()
    expect(page.locator(f"#raw-{number} pre").first).to_contain_text("sample-plain")
    page.locator(f"#fail-{number} summary").click()
    field = page.locator(f"#fail-code-{number}")
    field.fill("block")
    for _ in range(3):
        sandbox.accepted("01099990001")
    expect(messages(page)).to_have_count(4)
    expect(field).to_be_focused()
    expect(field).to_have_value("block")
    expect(page.locator(f"#raw-{number} pre").first).to_be_visible()
    button = page.locator(f"#deliver-{number}")
    button.focus()
    sandbox.accepted("01099990002")
    expect(messages(page)).to_have_count(5)
    expect(button).to_be_focused()


def test_everything_is_delivered_and_cleared(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER, "01099990001")
    page = visitor.open()
    page.get_by_role("button", name=EN["deliver-all"]).click()
    expect(page.locator(".badge.delivered").first).to_contain_text("2")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name=EN["clear"]).click()
    expect(messages(page)).to_have_count(2)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=EN["clear"]).click()
    expect(page.get_by_role("heading", name=EN["nothing-yet"])).to_be_visible()


def test_a_webhook_is_seen_and_sent_again(visitor: Visitor, sandbox: Sandbox) -> None:
    page = visitor.open()
    with serving() as target:
        page.locator("#target-url").fill(target.url)
        page.get_by_role("button", name=EN["add-target"]).click()
        expect(page.locator("#webhooks .what")).to_have_text(target.url)
        sandbox.accepted("01020003018")
        page.get_by_role("button", name=EN["deliver-all"]).click()
        expect(page.locator("#webhooks .badge")).to_have_text(EN["post-delivered"])
        page.locator("#webhooks").get_by_role("button", name=re.compile("Send webhook")).click()
        expect(page.locator("#webhooks")).to_contain_text("attempts: 2")
        assert len(target.received) == 2


def test_many_messages_at_once_are_drawn_a_few_times(visitor: Visitor, sandbox: Sandbox) -> None:
    page = visitor.open()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for _ in range(60):
        sandbox.accepted(NUMBER)
    expect(page.locator("#count")).to_have_text("60 messages")
    assert len([url for url in asked if "/page/messages" in url]) < 40
    page.get_by_role("link", name=EN["more"]).click()
    expect(messages(page)).to_have_count(60)
    sandbox.accepted(NUMBER)
    expect(page.locator("#count")).to_have_text("61 messages")
    expect(messages(page)).to_have_count(60)


def test_what_is_hostile_does_nothing(visitor: Visitor, sandbox: Sandbox) -> None:
    attack = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>"
    sandbox.send(sms(attack, body=attack, title=attack, buttons=[{"buttonType": attack, "buttonJson": attack}]), SMS)
    page = visitor.open()
    expect(page.locator(".bubble .words")).to_have_text(attack)
    page.locator(".raw summary").first.click()
    expect(page.locator(".raw pre").first).to_contain_text("onerror")
    page.goto(f"{sandbox.server.base_url}/?{httpx.QueryParams(q=attack)}")
    assert page.locator("#filter-q").input_value() == attack
    assert "hacked" not in page.title()


def test_the_keyboard_is_enough(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.accepted(NUMBER)
    page = visitor.open()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=EN["skip"])).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#messages")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id").startswith("deliver-"):
            break
    page.keyboard.press("Enter")
    expect(messages(page).locator("header .badge")).to_have_text(EN["delivered"])


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1920])
def test_it_fits_every_width(
    visitor: Visitor, sandbox: Sandbox, tmp_path: Path, width: int, scheme: str, language: str
) -> None:
    for request in {**sample_messages.REFUSED, **sample_messages.ACCEPTED}.values():
        sample_messages.send(sandbox.http, request)
    sandbox.rule("TemplateNotFound", recipient="01012345678", template="sample-order", times=3)
    page = visitor.open(language=language, scheme=scheme, size=(width, 900))
    page.locator(".raw summary").first.click()
    expect(page.locator(".exchange").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(_CUT_OFF) == []
    assert page.evaluate(_CONTRAST) == []
    page.screenshot(path=tmp_path / "page.png", full_page=True)


_CUT_OFF = """
[...document.querySelectorAll("button, .badge, .facts h3, .result code, label > span, .bubble .words, .bubble li")]
  .filter((each) => each.offsetParent && getComputedStyle(each).display !== "inline")
  .filter((each) => each.scrollWidth > each.clientWidth + 1)
  .map((each) => each.outerHTML.slice(0, 200))
"""
"""Elements whose text does not fit into them."""

_CONTRAST = """
(() => {
  const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const style = getComputedStyle(each), color = parts(style.backgroundColor);
      if (style.backgroundImage !== "none") return null;
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const found = new Set();
  for (const each of document.querySelectorAll("body *")) {
    const text = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const back = text && each.offsetParent && behind(each);
    if (!back) continue;
    const [one, other] = [light(back), light(parts(getComputedStyle(each).color))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) found.add(`${each.tagName}.${each.className} ${ratio.toFixed(2)}`);
  }
  return [...found];
})()
"""
"""Texts that are harder to read than WCAG 2 allows (AA)."""


def test_a_page_goes_on_when_the_sandbox_comes_back(visitor: Visitor, sandbox: Sandbox) -> None:
    with running(Settings()) as first:
        port = first.port
        context = visitor._browser.new_context(locale="en-US")
        page = context.new_page()
        page.goto(first.base_url)
        expect(page.get_by_role("heading", name=EN["nothing-yet"])).to_be_visible()
    with running(Settings(), port=port) as second, Sandbox(second) as again:
        again.accepted(NUMBER)
        expect(messages(page)).to_have_count(1, timeout=20_000)
        again.accepted(NUMBER)
        expect(messages(page)).to_have_count(2, timeout=5_000)
        context.close()
