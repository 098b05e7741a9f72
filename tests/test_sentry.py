"""Errors in Sentry: grouped by what is inside, through Sentry's own client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.integrations import Integration
from sentry_sdk.transport import Transport

from bizmessage.errors import BizMessageError
from bizmessage.kakao import TemplateNotFound, error_from_response
from bizmessage.sentry import BizMessageIntegration
from tests.payloads import refusal, send_answer

NUMBER = "01012345678"


class Kept(Transport):
    """Keeps what would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Any] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.events.append(envelope.get_event())


def started(*integrations: Integration) -> Kept:
    kept = Kept()
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:1/1",
        transport=kept,
        integrations=integrations,
        include_local_variables=False,
        default_integrations=False,
    )
    return kept


@pytest.fixture
def sentry() -> Iterator[Kept]:
    yield started(BizMessageIntegration())
    sentry_sdk.get_global_scope().set_client(None)  # init() would watch every log of every later test


def sent(kept: Kept, error: BaseException) -> Any:
    sentry_sdk.capture_exception(error)
    sentry_sdk.flush()
    return kept.events.pop()


def decoded(text: str = "text") -> BizMessageError:
    error = error_from_response(refusal(-3003, text))
    assert error is not None
    return error


def test_by_its_code_whatever_the_text_says(sentry: Kept) -> None:
    event = sent(sentry, decoded(f"no template for {NUMBER}"))
    assert event["fingerprint"] == ["kakao/api/-3003"]
    assert event["tags"] == {"bizmessage": "kakao/api/-3003", "bizmessage.fault": "caller", "bizmessage.retry": "never"}
    assert event["contexts"]["bizmessage"]["remedy"] == TemplateNotFound.remedy
    assert NUMBER not in repr(event)


def test_wrapped_by_what_is_inside(sentry: Kept) -> None:
    outer = RuntimeError(f"order {NUMBER[:3]} failed")
    middle = ValueError("step")
    middle.__cause__ = decoded()
    outer.__cause__ = middle
    assert sent(sentry, outer)["fingerprint"] == ["kakao/api/-3003"]


def test_a_group_by_the_codes_inside(sentry: Kept) -> None:
    group = error_from_response(send_answer(0, -3003, -1000, -3003))
    assert isinstance(group, BaseExceptionGroup)
    event = sent(sentry, group)
    assert event["fingerprint"] == ["kakao/api/-1000", "kakao/api/-3003"]
    assert event["contexts"]["bizmessage"]["count"] == 3
    mixed = ExceptionGroup("tasks", [ValueError("theirs"), ExceptionGroup("more", [decoded()])])
    assert sent(sentry, mixed)["fingerprint"] == ["kakao/api/-3003"]


def test_what_has_nothing_to_do_with_it_stays_as_it_is(sentry: Kept) -> None:
    other = ZeroDivisionError()
    other.__context__ = decoded()  # raised while ours was handled
    assert "fingerprint" not in sent(sentry, other)
    assert "bizmessage" not in sent(sentry, other).get("contexts", {})
    ring = ValueError()
    ring.__cause__ = KeyError()
    ring.__cause__.__cause__ = ring
    assert "fingerprint" not in sent(sentry, ring)


def test_a_fingerprint_that_a_scope_has_set_stays(sentry: Kept) -> None:
    with sentry_sdk.new_scope() as scope:
        scope.fingerprint = ["mine"]
        assert sent(sentry, decoded())["fingerprint"] == ["mine"]


def test_without_the_integration_nothing_changes(sentry: Kept) -> None:
    assert "fingerprint" not in sent(started(), decoded())
