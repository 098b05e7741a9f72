"""Webhooks: who sends them, what they tell, and which came before."""

from __future__ import annotations

import copy
import hmac
import json
import logging
import pickle
import threading
import traceback
from collections.abc import Callable
from email.message import Message
from typing import Any

import httpx
import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from bizmessage._catalogue.installed import wire_of
from bizmessage._reading.values import as_object
from bizmessage.errors import BizMessageError
from bizmessage.kakao import KakaoTemplateStatus, RecipientNotKakaotalkUser, SmsStatus, Verdict
from bizmessage.webhooks import (
    Comment,
    CommentStatus,
    NotAWebhook,
    Receiver,
    Seen,
    SeenHooks,
    SignatureMissing,
    SignatureWrong,
    TemplateStatus,
    WebhookInProgress,
    WebhookKind,
    WebhookRefused,
    WebhookTooLarge,
    WebhookVerifier,
    _signature,
    read_webhook,
    verify_signature,
)
from tests import fuzz
from tests.payloads import MASKED, NUMBER, header
from tests.test_facade import run
from tests.webhooks import HIDDEN, OLD_SECRET, SECRET, SIGNATURE, about_messages, about_templates, as_bytes

K = WebhookKind


def frames_of_ours(error: BaseException) -> str:
    """The local variables of the library's frames of a traceback and of what led to it, as tools show them."""
    frames = []
    link: BaseException | None = error
    while link is not None:
        frames += [frame for frame, _ in traceback.walk_tb(link.__traceback__)]
        link = link.__cause__ or link.__context__
    ours = [frame for frame in frames if "/src/bizmessage/" in frame.f_code.co_filename]
    return f"{len(ours)} frames: {[frame.f_locals for frame in ours]!r}"


# --- what they tell


@pytest.mark.parametrize("form", [lambda body: body, json.dumps, as_bytes])
def test_deliveries(form: Callable[[Any], Any]) -> None:
    webhook = read_webhook(form(about_messages("1000", "3019")))
    assert (webhook.event, webhook.kind, webhook.hooks_id) == ("MESSAGE_RESULT_UPDATE", K.DELIVERIES, "H1")
    assert webhook.config_id == "W"
    assert webhook.templates == ()
    delivered, failed = webhook.deliveries
    assert (delivered.verdict, delivered.error, delivered.hook_id) == (Verdict.DELIVERED, None, "h1")
    assert isinstance(failed.error, RecipientNotKakaotalkUser)
    assert (failed.sms_status, failed.verdict, failed.hook_id) == (SmsStatus.NOT_TOLD, Verdict.UNKNOWN, "h2")
    assert (failed.recipient_no, failed.unmasked_recipient_no) == (MASKED, NUMBER)


@pytest.mark.parametrize("event", ["TEMPLATE_REVIEWED", None, "", 7])
def test_templates_are_known_by_what_they_look_like(event: Any) -> None:
    webhook = read_webhook(about_templates(event))
    assert webhook.kind is K.TEMPLATES
    assert webhook.deliveries == ()
    (update,) = webhook.templates
    assert (update.hook_id, update.sender_key, update.template_code, update.original_code) == ("h1", "S", "T", "KT")
    assert (update.status, update.word) == (TemplateStatus.REJECTED, "TSC04")
    assert update.word == KakaoTemplateStatus.REJECTED
    assert update.updated == "2022-05-01 00:00:01"
    (comment,) = update.comments
    assert (comment.id, comment.status, comment.word) == (7, CommentStatus.REJECTED, "REJ")
    assert (comment.text, comment.author) == (f"call {MASKED}", f"Kim {MASKED}")
    assert comment.time == "2022-05-01 00:00:00"
    assert [(file.name, file.path) for file in comment.attachments] == [(f"{MASKED}.png", "/files/1.png")]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("TSC01", TemplateStatus.REQUESTED),
        ("tsc02", TemplateStatus.IN_REVIEW),
        ("TSC03", TemplateStatus.APPROVED),
        ("TSC99", TemplateStatus.UNKNOWN),
        (5, TemplateStatus.UNKNOWN),
        (None, None),
        ("", None),
        ([], None),
    ],
)
def test_the_status_of_a_template(word: Any, status: TemplateStatus | None) -> None:
    (update,) = read_webhook(about_templates(status=word)).templates
    assert update.status is status


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("INQ", CommentStatus.QUESTION),
        ("APR", CommentStatus.APPROVED),
        ("REP", CommentStatus.REPLY),
        ("REQ", CommentStatus.IN_REVIEW),
        ("XXX", CommentStatus.UNKNOWN),
        (None, None),
    ],
)
def test_the_status_of_a_comment(word: str | None, status: CommentStatus | None) -> None:
    (update,) = read_webhook(about_templates(comments=[{"status": word}, None, 7, "x"])).templates
    assert update.comments == (Comment(None, status, word, None, None, None, ()),)


def test_words_that_are_known_have_a_meaning() -> None:
    for word in KakaoTemplateStatus:
        (update,) = read_webhook(about_templates(status=str(word))).templates
        assert update.status is not None
        assert update.status is not TemplateStatus.UNKNOWN


@pytest.mark.parametrize(
    "webhook",
    [
        {"event": "SOMETHING_NEW", "hooks": [{"resultCode": "3019", "requestId": "R"}]},
        {"event": "SOMETHING_NEW", "hooks": []},
        {"event": "SOMETHING_NEW", "hooks": [{}]},
        {"event": "SOMETHING_NEW", "hooks": [None, 1, "x", []]},
        {"event": {"a": 1}, "hooks": [{"resultCode": "3019"}]},
        {"hooks": []},
        {"hooks": [{"senderKey": "S"}]},
        {"hooks": [{"templateCode": "T"}]},
        {"hooks": [{"templateCode": "T", "status": "TSC03"}, {"requestId": "R"}]},
        {"event": "NEW", "hooks": [{"templateCode": "T", "status": "x", "requestId": "R"}]},
    ],
)
def test_what_is_not_known_is_no_error(webhook: dict[str, Any]) -> None:
    found = read_webhook(webhook)
    assert found.kind is K.UNKNOWN
    assert (found.deliveries, found.templates) == ((), ())
    assert found.unmasked_payload == webhook


def test_without_a_name_the_events_say_it() -> None:
    assert read_webhook({"hooks": [{"requestId": "R", "resultCode": "1000"}]}).kind is K.DELIVERIES


def test_the_known_event_reads_whatever_is_in_it() -> None:
    webhook = read_webhook({"event": "message_result_update", "hooks": [None, 7, {"resultCode": []}, {"hookId": {}}]})
    assert [result.verdict for result in webhook.deliveries] == [Verdict.UNKNOWN] * 4
    assert [result.hook_id for result in webhook.deliveries] == [None] * 4


@pytest.mark.parametrize(
    ("hook", "kind"),
    [
        ({"resultCode": "1000"}, K.DELIVERIES),
        ({"requestId": "R"}, K.DELIVERIES),
        ({"recipientSeq": 0}, K.DELIVERIES),
        ({"recipientNo": NUMBER}, K.DELIVERIES),
        ({"hookId": "h"}, K.UNKNOWN),
        ({"templateCode": "T", "status": "TSC03"}, K.TEMPLATES),
        ({"templateCode": "T", "comments": []}, K.TEMPLATES),
        ({"templateCode": "T", "status": "TSC03", "resultCode": "1000"}, K.DELIVERIES),
        ({"templateCode": "T", "status": "TSC03", "recipientSeq": 1}, K.DELIVERIES),
        ({"templateCode": "T", "status": "TSC03", "recipientNo": NUMBER}, K.DELIVERIES),
        ({"status": "TSC03", "comments": []}, K.UNKNOWN),
    ],
)
def test_what_an_event_without_a_name_is_known_by(hook: dict[str, Any], kind: WebhookKind) -> None:
    assert read_webhook({"hooks": [hook]}).kind is kind
    named = read_webhook({"event": "NEW", "hooks": [hook]})
    assert named.kind is (K.TEMPLATES if kind is K.TEMPLATES else K.UNKNOWN)
    assert read_webhook({"hooks": [hook, {}]}).kind is K.UNKNOWN


def test_the_names_of_events_of_another_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = copy.copy(wire_of("kakao"))
    wire.events = {"REVIEWED": "templates", "NEWS": "weather", "SENT": "deliveries"}
    monkeypatch.setattr("bizmessage.webhooks._reading.sender", lambda _: wire)
    webhook = read_webhook({"event": "Reviewed", "hooks": [{"templateCode": "T"}, None, 7, "x", {}]})
    assert webhook.kind is K.TEMPLATES
    assert webhook.event == "Reviewed"
    assert [update.template_code for update in webhook.templates] == ["T", None, None, None, None]
    assert read_webhook({"event": "SENT", "hooks": [{}]}).kind is K.DELIVERIES
    assert read_webhook({"event": "NEWS", "hooks": [{"templateCode": "T", "status": "x"}]}).kind is K.UNKNOWN


def test_a_provider_whose_deliveries_are_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("bizmessage.kakao._answers.delivery_results")
    webhook = read_webhook(about_messages("1000"))
    assert (webhook.kind, webhook.deliveries) == (K.DELIVERIES, ())


def test_what_is_shown_of_a_webhook() -> None:
    webhook = read_webhook({"hooksId": "H", "hooks": [{"templateCode": NUMBER, "status": "TSC03"}]})
    shown = f"template_code='{MASKED}', status={TemplateStatus.APPROVED!r}, word='TSC03', comments=()"
    assert repr(webhook.templates[0]) == f"TemplateUpdate({shown})"
    assert repr(webhook) == (
        f"Webhook(event='', kind={K.TEMPLATES!r}, hooks_id='H', deliveries=(), templates=(TemplateUpdate({shown}),))"
    )


def test_what_is_shown_of_what_is_no_webhook() -> None:
    with pytest.raises(NotAWebhook) as caught:
        read_webhook("x" * 200)
    assert str(caught.value) == f"{NotAWebhook.summary} {'x' * 80!r}"
    assert caught.value.body == "x" * 200
    with pytest.raises(NotAWebhook) as caught:
        read_webhook(f'{{"recipientNo": "{NUMBER}"}}')
    assert MASKED in str(caught.value)


def test_the_longest_id() -> None:
    webhook = read_webhook({"hooksId": "x" * 256, "webhookConfigId": "y" * 257, "hooks": []})
    assert (webhook.hooks_id, webhook.config_id) == ("x" * 256, None)


def test_the_guides_placeholders_are_read() -> None:
    hook = {"requestId": "String", "recipientSeq": "Integer", "resultCode": "String", "hookId": "String"}
    (result,) = read_webhook({"event": "MESSAGE_RESULT_UPDATE", "hooks": [hook]}).deliveries
    assert (result.request_id, result.recipient_seq) == ("String", None)
    (update,) = read_webhook(about_templates(status="String", comments=[{"id": "Integer"}])).templates
    assert update.status is TemplateStatus.UNKNOWN
    assert update.comments[0].id is None


@pytest.mark.parametrize("hooks_id", ["x" * 257, [], {}, None, "", True])
def test_an_id_that_is_none(hooks_id: object) -> None:
    assert read_webhook({"hooksId": hooks_id, "hooks": []}).hooks_id is None


@pytest.mark.parametrize(
    "body",
    [
        *("", "<html>", "{}", "[]", "null", "7", b"\xff\xfe", b"", '{"hooks": {}}', '{"hooks": "x"}', "[" * 100_000),
        *({"header": header()}, {"message": {"hooks": []}}, f'{{"recipientNo": "{NUMBER}"}}'),
    ],
)
def test_what_is_no_webhook(body: Any) -> None:
    with pytest.raises(NotAWebhook) as caught:
        read_webhook(body)
    error = caught.value
    assert isinstance(error, WebhookRefused | BizMessageError)
    assert error.http_status == 400
    assert error.body is not None
    assert NUMBER not in str(error) + repr(error) + frames_of_ours(error) + pickle.dumps(error).decode("latin-1")
    assert error.fingerprint == "-/webhook/NotAWebhook"
    assert error.to_response() == {"error": "NotAWebhook", "message": NotAWebhook.summary}
    assert error.as_dict()["http_status"] == 400


EVENTS = st.sampled_from([about_messages("1000", "3019"), about_templates(), about_templates("MESSAGE_RESULT_UPDATE")])
KEYS = st.sampled_from(
    ["event", "hooks", "hooksId", "hookId", "templateCode", "status", "comments", "attachment", "id", "resultCode"]
)
VALUES = st.recursive(
    fuzz.SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(KEYS, fuzz.KEYS, st.text(max_size=5)), inner, max_size=6)
    ),
    max_leaves=25,
)


@st.composite
def exchanged(draw: st.DrawFn) -> Any:
    payload = copy.deepcopy(draw(EVENTS))
    for _ in range(draw(st.integers(1, 4))):
        node: Any = payload
        while node:
            key = draw(st.sampled_from(list(node) if isinstance(node, dict) else list(range(len(node)))))
            if not isinstance(node[key], dict | list) or not node[key] or draw(st.booleans()):
                node[key] = draw(VALUES)
                break
            node = node[key]
    return payload


@given(
    st.one_of(
        VALUES,
        exchanged(),
        exchanged().map(json.dumps),
        st.builds(lambda event, hooks: {"event": event, "hooks": hooks}, VALUES, st.lists(VALUES, max_size=4)),
        st.builds(lambda data, cut: as_bytes(data)[:cut], EVENTS, st.integers(0, 900)),
        fuzz.INPUTS,
        st.text(),
        st.binary(),
    )
)
@settings(deadline=None, max_examples=600)
def test_nothing_else_is_ever_raised(payload: Any) -> None:
    try:
        webhook = read_webhook(payload)
    except NotAWebhook as error:
        json.dumps(pickle.loads(pickle.dumps(error)).as_dict())
        return
    values = as_object(payload)
    assert values is not None
    hooks: Any = values["hooks"]
    found = (*webhook.deliveries, *webhook.templates)
    assert len(found) == (0 if webhook.kind is K.UNKNOWN else len(hooks))
    assert repr(webhook)
    again = pickle.loads(pickle.dumps(webhook))
    assert (again.kind, again.templates, again.unmasked_payload) == (webhook.kind, webhook.templates, None)


# --- who sends them


def test_the_secret_is_right() -> None:
    verify_signature({SIGNATURE: "abc"}, "abc")


@pytest.mark.parametrize(
    "headers",
    [
        {SIGNATURE.lower(): SECRET},
        {SIGNATURE.upper(): SECRET.encode().decode("latin-1")},
        [(SIGNATURE, SECRET)],
        [(SIGNATURE.lower().encode(), SECRET.encode())],
        [("other", "x"), (SIGNATURE, SECRET), (SIGNATURE.lower(), SECRET)],
        {SIGNATURE: [SECRET]},
        {SIGNATURE: f" {SECRET}\t"},
        {SIGNATURE: SECRET.encode().decode("ascii", "surrogateescape")},
        httpx.Headers({SIGNATURE.encode(): SECRET.encode()}),
        requests.structures.CaseInsensitiveDict({SIGNATURE: SECRET}),
    ],
)
def test_every_kind_of_headers(headers: Any) -> None:
    verify_signature(headers, SECRET)


def test_headers_that_come_one_after_the_other() -> None:
    verify_signature(iter([(SIGNATURE, SECRET)]), SECRET)
    verify_signature(iter([(SIGNATURE, SECRET)]), [OLD_SECRET, SECRET])


def test_the_headers_of_the_standard_library() -> None:
    message = Message()
    message[SIGNATURE] = "abc"
    verify_signature(message, "abc")


@pytest.mark.parametrize("headers", [{}, [], {"X-Other": SECRET}, {SIGNATURE + "2": SECRET}, {SIGNATURE: []}])
def test_a_missing_signature(headers: Any) -> None:
    with pytest.raises(SignatureMissing) as caught:
        verify_signature(headers, SECRET)
    assert caught.value.http_status == 401


@pytest.mark.parametrize(
    "offered",
    [
        *("", "x", SECRET[:-1], SECRET + "x", SECRET.upper(), "\ud800", "\udcff", "?" * len(SECRET), None, 7),
        *([SECRET, "x"], f"{SECRET}, {SECRET}", b"\xff"),
    ],
)
def test_a_wrong_signature(offered: Any) -> None:
    with pytest.raises(SignatureWrong) as caught:
        verify_signature({SIGNATURE: offered}, SECRET)
    assert caught.value.http_status == 401


@given(st.text(), st.text(st.characters(max_codepoint=127)))
@settings(deadline=None)
def test_only_the_secret_is_right(secret: str, offered: str) -> None:
    around = " \t\r\n"
    if not secret.strip(around):
        with pytest.raises(ValueError, match="secret"):
            verify_signature({SIGNATURE: offered}, secret)
        return
    verify_signature({SIGNATURE: secret}, secret)
    verify_signature({SIGNATURE: secret.encode().decode("latin-1")}, secret)
    if secret.strip(around) != offered.strip(around):
        with pytest.raises(SignatureWrong):
            verify_signature({SIGNATURE: offered}, secret)


def test_no_character_is_left_out_of_the_comparison() -> None:
    with pytest.raises(SignatureWrong):
        verify_signature({SIGNATURE: "a서b명c"}, "abc")


def test_two_secrets_for_the_time_of_a_change() -> None:
    verifier = WebhookVerifier([SECRET, OLD_SECRET])
    for each in (SECRET, OLD_SECRET):
        verifier.verify({SIGNATURE: each})
    verifier.verify([(SIGNATURE, SECRET), (SIGNATURE, OLD_SECRET)])
    with pytest.raises(SignatureWrong):
        verifier.verify({SIGNATURE: "x"})
    copy.deepcopy(copy.copy(verifier)).verify({SIGNATURE: SECRET})


@pytest.mark.parametrize("secret", ["", " \n", [], [SECRET, ""], None, [None], 7, b"bytes"])
def test_no_secret_lets_nobody_in(secret: Any) -> None:
    with pytest.raises(ValueError, match=r"^a webhook's secret is missing, empty, or no text$") as caught:
        WebhookVerifier(secret)
    assert SECRET not in frames_of_ours(caught.value)
    with pytest.raises(ValueError, match=r"^a webhook's secret is missing, empty, or no text$") as caught:
        Receiver(secret)
    assert SECRET not in frames_of_ours(caught.value)


@pytest.mark.parametrize("offered", [SECRET, OLD_SECRET, "x", ""])
def test_the_time_does_not_tell(monkeypatch: pytest.MonkeyPatch, offered: str) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(first: bytes, second: bytes) -> bool:
        compared.append((first, second))
        return hmac.compare_digest(first, second)

    class Watched:
        digest = staticmethod(hmac.digest)
        compare_digest = staticmethod(compare)

    verifier = WebhookVerifier([OLD_SECRET, SECRET])
    monkeypatch.setattr(_signature, "hmac", Watched)
    try:
        verifier.verify({SIGNATURE: offered.encode().decode("latin-1")})  # as servers decode it
    except SignatureWrong:
        assert offered not in (SECRET, OLD_SECRET)
    # Each of the two secrets with each form of the text, whatever came out before, and never as texts.
    assert len(compared) == 4
    assert {len(each) for pair in compared for each in pair} == {32}


def test_whose_webhooks() -> None:
    with pytest.raises(ValueError, match="'rcs' sends no webhooks"):
        read_webhook({"hooks": []}, provider="rcs")
    with pytest.raises(ValueError, match="'rcs' sends no webhooks"):
        WebhookVerifier("x", provider="rcs")
    with pytest.raises(ModuleNotFoundError):
        read_webhook({"hooks": []}, provider="nobody")
    assert read_webhook({"hooks": []}, provider="kakao").kind is K.UNKNOWN


def test_whose_signature() -> None:
    checks: tuple[Callable[[str | None], None], ...] = (
        lambda provider: WebhookVerifier("abc", provider=provider).verify({SIGNATURE: "abc"}),
        lambda provider: verify_signature({SIGNATURE: "abc"}, "abc", provider=provider),
        lambda provider: Receiver("abc", provider=provider).verify({SIGNATURE: "abc"}),
    )
    for check in checks:
        check("kakao")
        check(None)
        with pytest.raises(ValueError, match="'rcs' sends no webhooks"):
            check("rcs")


def test_a_receiver_reads_the_webhooks_of_its_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []

    def read(body: bytes, *, provider: str | None) -> object:
        asked.append(provider)
        return read_webhook(body)

    monkeypatch.setattr("bizmessage.webhooks._receiving.read_webhook", read)
    for provider in ("kakao", None):
        assert Receiver("x", provider=provider).read(b'{"hooks": []}').kind is K.UNKNOWN
    assert asked == ["kakao", None]


def test_several_providers_have_to_be_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bizmessage.webhooks._senders.providers", lambda: ("kakao", "rcs", "kakao"))
    with pytest.raises(ValueError, match=r"^which provider's webhooks\? Those of \['kakao', 'kakao'\] are installed$"):
        WebhookVerifier("x")
    monkeypatch.setattr("bizmessage.webhooks._senders.providers", lambda: ("rcs",))
    with pytest.raises(ValueError, match=r"Those of \[\] are installed$"):
        read_webhook({"hooks": []})


def test_a_provider_that_does_not_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = wire_of("rcs")
    assert not wire.signature_header
    monkeypatch.setattr("bizmessage.webhooks._signature.sender", lambda _: wire)
    with pytest.raises(ValueError, match=r"^this provider does not sign its webhooks$"):
        WebhookVerifier("x")


def test_no_extra_is_needed() -> None:
    loaded = run("import sys, bizmessage.webhooks; print('\\n'.join(sys.modules))")
    assert "bizmessage.webhooks._receiving" in loaded
    assert not {"django", "starlette", "fastapi", "bizmessage.kakao"} & set(loaded)


# --- what gets out


def test_a_verifier_shows_no_secret() -> None:
    verifier = WebhookVerifier([SECRET, OLD_SECRET])
    shown = repr(verifier) + str(verifier) + repr([getattr(verifier, name) for name in type(verifier).__slots__])
    assert not any(secret in shown for secret in HIDDEN)
    assert repr(verifier) == "WebhookVerifier(...)"
    with pytest.raises(TypeError, match=r"^a WebhookVerifier cannot be pickled$"):
        pickle.dumps(verifier)


@pytest.mark.parametrize("headers", [{SIGNATURE: OLD_SECRET}, {"X": OLD_SECRET}])
def test_a_refusal_shows_neither_secret(headers: dict[str, str]) -> None:
    def verify(check: Callable[[], None]) -> WebhookRefused:
        with pytest.raises(WebhookRefused) as caught:
            check()
        return caught.value

    for error in (
        verify(lambda: verify_signature(headers, SECRET)),
        verify(lambda: WebhookVerifier(SECRET).verify(headers)),
        verify(lambda: Receiver(SECRET).verify(headers)),
    ):
        shown = str(error) + repr(error) + json.dumps(error.as_dict()) + frames_of_ours(error)
        shown += pickle.dumps(error).decode("latin-1")
        assert not any(secret in shown for secret in HIDDEN)


@pytest.mark.parametrize(
    "body", [about_messages("3019", "1000"), about_templates(), {**about_messages(), "event": "NEW"}]
)
def test_a_webhook_shows_no_number(body: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    webhook = read_webhook(body)
    caplog.set_level("INFO")
    logging.getLogger("test").info("%s %r", webhook, webhook)
    shown = repr(webhook) + str(webhook) + pickle.dumps(webhook).decode("latin-1") + caplog.text
    assert not any(secret in shown for secret in HIDDEN)
    assert "Kim" not in repr(webhook)
    assert webhook.unmasked_payload == body
    assert pickle.loads(pickle.dumps(webhook)).unmasked_payload is None


# --- which came before


def test_what_was_seen() -> None:
    seen = SeenHooks()
    assert [seen.begin("a"), seen.begin("a")] == [Seen.NEW, Seen.RUNNING]
    seen.finish("a")
    assert [seen.begin("a"), seen.begin("b")] == [Seen.DONE, Seen.NEW]
    seen.forget("b")
    assert seen.begin("b") is Seen.NEW
    assert repr(seen) == "SeenHooks(1 done, 1 running)"
    seen.forget("never came")


def test_memory_is_bounded() -> None:
    seen = SeenHooks(limit=3)
    for number in range(10):
        assert seen.begin(str(number)) is Seen.NEW
        seen.finish(str(number))
    assert len(seen) == 3
    assert [seen.begin(each) for each in ("0", "9")] == [Seen.NEW, Seen.DONE]
    with pytest.raises(ValueError, match=r"^the limit has to be 1 or more$"):
        SeenHooks(limit=0)
    only = SeenHooks(limit=1)
    only.finish("a")
    only.finish("b")
    assert [only.begin("b"), only.begin("a")] == [Seen.DONE, Seen.NEW]


def test_how_many_are_remembered_if_nothing_is_said() -> None:
    seen = SeenHooks()
    for number in range(10_000):
        seen.finish(str(number))
    assert len(seen) == 10_000
    seen.finish("another")
    assert len(seen) == 10_000


def test_what_was_handled_can_be_forgotten() -> None:
    seen = SeenHooks()
    seen.finish("a")
    seen.forget("a")
    assert seen.begin("a") is Seen.NEW


def test_the_last_that_ended_is_the_last_that_goes() -> None:
    seen = SeenHooks(limit=2)
    for each in ("a", "b", "a", "c"):
        seen.finish(each)
    assert [seen.begin(each) for each in ("a", "c", "b")] == [Seen.DONE, Seen.DONE, Seen.NEW]


def test_one_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("bizmessage.webhooks._seen.time.monotonic", lambda: now[0])
    seen = SeenHooks(running_seconds=60)
    assert seen.begin("a") is Seen.NEW
    now[0] = 59
    assert [seen.begin("b"), seen.begin("a")] == [Seen.NEW, Seen.RUNNING]
    now[0] = 60
    assert [seen.begin("a"), seen.begin("b")] == [Seen.NEW, Seen.RUNNING]


def test_after_five_minutes_if_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("bizmessage.webhooks._seen.time.monotonic", lambda: now[0])
    seen = SeenHooks()
    found = []
    for now[0] in (0, 299.9, 300):
        found.append(seen.begin("a"))
    assert found == [Seen.NEW, Seen.RUNNING, Seen.NEW]


def test_of_many_at_the_same_time_one_is_the_first() -> None:
    seen = SeenHooks()
    barrier = threading.Barrier(16)
    found: list[Seen] = []

    def ask() -> None:
        barrier.wait()
        found.append(seen.begin("a"))

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.value for each in found) == ["new", *["running"] * 15]


def test_the_steps_of_receiving() -> None:
    receiver = Receiver(SECRET, max_bytes=2000)
    receiver.verify({SIGNATURE: SECRET})
    body = as_bytes(about_messages("1000"))
    webhook = receiver.read(body)
    assert receiver.begin(webhook)
    with pytest.raises(WebhookInProgress):
        receiver.begin(receiver.read(body))
    receiver.forget(webhook)
    assert receiver.begin(receiver.read(body))
    receiver.finish(webhook)
    assert not receiver.begin(receiver.read(body))
    with pytest.raises(WebhookTooLarge) as caught:
        receiver.read(as_bytes(about_messages(*["1000"] * 20)))
    assert caught.value.http_status == 413
    assert NUMBER not in frames_of_ours(caught.value)


def test_one_without_an_id_is_handled_each_time() -> None:
    receiver = Receiver(SECRET)
    webhook = receiver.read(b'{"hooks": []}')
    for _ in range(2):
        assert receiver.begin(webhook)
        receiver.finish(webhook)
        receiver.forget(webhook)


class Failing:
    """A store whose database is gone."""

    def begin(self, hooks_id: str) -> Seen:
        raise ConnectionError(hooks_id)

    def finish(self, hooks_id: str) -> None: ...

    def forget(self, hooks_id: str) -> None: ...


def test_a_store_of_the_users_own() -> None:
    receiver = Receiver(SECRET, seen=Failing())
    with pytest.raises(ConnectionError):
        receiver.begin(receiver.read(as_bytes(about_messages())))
