"""The real retry libraries against a real server that fails in scripted ways."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone

import httpx
import pytest
import stamina
import tenacity

from bizmessage import kakao, rcs
from bizmessage._catalogue.installed import wire_of
from bizmessage.clients.httpx import raise_typed_errors
from bizmessage.errors import BizMessageError, OutcomeUnknown, TryLater
from bizmessage.errors._advising import Advice
from bizmessage.errors._waiting import seconds_of
from bizmessage.kakao import TemplateNotFound
from bizmessage.retrying import asked_for, seconds_to_wait, should_retry, takes_long
from bizmessage.retrying.stamina import advised
from bizmessage.retrying.tenacity import retry_if_advised, wait_as_advised
from tests import loopback
from tests.catalogue import error_classes
from tests.clients import LOOPBACK

KEY = wire_of("kakao").idempotency_header

Retry = Callable[[Callable[[], object]], object]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with loopback.serving() as url:
        yield url


def with_tenacity(call: Callable[[], object]) -> object:
    retrying = tenacity.Retrying(
        retry=retry_if_advised,
        wait=wait_as_advised(first=0.01, longest=0.05),
        stop=tenacity.stop_after_attempt(5),
        reraise=True,
    )
    return retrying(call)


def with_stamina(call: Callable[[], object]) -> object:
    # The hook is the real one; only its longest waits are cut, which a test cannot sit out.
    def on(error: Exception) -> bool | float:
        answer = advised(error)
        return answer if isinstance(answer, bool) else 0.02

    return stamina.retry(on=on, attempts=5, wait_initial=0.01, wait_max=0.05, wait_jitter=0)(call)()


@pytest.mark.parametrize("retry", [with_tenacity, with_stamina])
@pytest.mark.parametrize(
    ("script", "calls", "error"),
    [
        ("KakaoGatewayRateLimited", 2, None),
        ("KakaoGatewayCircuitOpen,KakaoGatewayRateLimited,KakaoGatewayQuotaExceeded", 4, None),
        ("KakaoGatewayRateLimited,TemplateNotFound", 2, "TemplateNotFound"),
        (",".join(["KakaoGatewayRateLimited"] * 6), 5, "KakaoGatewayRateLimited"),
        ("SystemFailure", 1, "SystemFailure"),
        ("RecentlySentTemplateDeletionNotAllowed", 1, "RecentlySentTemplateDeletionNotAllowed"),
        ("TemplateNotFound", 1, "TemplateNotFound"),
        ("InvalidTemplateStatus", 1, "InvalidTemplateStatus"),
        ("DuplicateIdempotencyKey", 1, "DuplicateIdempotencyKey"),
        ("KakaoGatewayRateLimited,KakaoGatewayTimedOut", 2, "KakaoGatewayTimedOut"),
        ("hang", 1, "KakaoResponseNotReceived"),
        ("partial", 1, "KakaoSendErrorGroup"),
        ("KakaoServerFailed", 1, "KakaoServerFailed"),
    ],
)
def test_against_a_server(server: str, retry: Retry, script: str, calls: int, error: str | None) -> None:
    run = uuid.uuid4().hex
    with raise_typed_errors(httpx.Client(timeout=0.5), hosts=LOOPBACK) as client:

        def call() -> object:
            return client.post(f"{server}/alimtalk/script/{run}/{script}").json()

        if error is None:
            assert retry(call) == {"header": {"resultCode": 0, "resultMessage": "SUCCESS", "isSuccessful": True}}
        else:
            with pytest.raises(getattr(kakao, error)):
                retry(call)
        assert client.get(f"{server}/calls/{run}").json() == calls


@pytest.mark.parametrize("retry", [with_tenacity, with_stamina])
def test_a_key_makes_a_system_failure_repeatable(server: str, retry: Retry) -> None:
    run = uuid.uuid4().hex
    keys = {KEY: run}  # made once, outside of what is retried
    with raise_typed_errors(httpx.Client(timeout=0.5), hosts=LOOPBACK) as client:
        url = f"{server}/alimtalk/script/{run}/SystemFailure,VendorRequestFailed"
        assert retry(lambda: client.post(url, headers=keys).json())
        assert client.get(f"{server}/calls/{run}").json() == 3
        url = f"{server}/rcs/script/{run}x/SystemFailure"  # RCS knows no such header
        with pytest.raises(rcs.SystemFailure):
            retry(lambda: client.post(url, headers=keys).json())
        assert client.get(f"{server}/calls/{run}x").json() == 1


def test_what_may_be_sent_again() -> None:
    for error_class in error_classes():
        error = error_class()
        if should_retry(error):
            assert error.retry == "later"
            assert error.table != "delivery"
            assert not isinstance(error, OutcomeUnknown)
        error.repeatable = True
        assert should_retry(error) <= (error.retry in ("later", "if-repeatable"))
    assert should_retry(kakao.KakaoConnectionFailed())
    assert not should_retry(kakao.KakaoConnectionNotTrusted())
    assert not should_retry(ValueError())


def test_a_system_failure_may_have_been_carried_out() -> None:
    for package in (kakao, rcs):
        error = package.SystemFailure()
        assert not isinstance(error, TryLater)
        assert isinstance(error, OutcomeUnknown)
        for repeatable, again in ((None, False), (False, False), (True, True)):
            error.repeatable = repeatable
            assert should_retry(error) is again


def test_what_takes_hours_is_no_matter_for_a_loop() -> None:
    for error in (
        kakao.SendTimeNotAllowed(),  # until eight in the morning
        kakao.RecentlySentTemplateDeletionNotAllowed("requestId: R1"),  # three days
        rcs.NightAdNotAllowed(),
    ):
        assert isinstance(error, TryLater)
        assert error.retry == "much-later"
        assert not should_retry(error)


def test_what_the_server_asks_for() -> None:
    error = kakao.KakaoGatewayRateLimited()
    error.retry_after = 7
    assert should_retry(error)
    assert [seconds_to_wait(error, attempt) for attempt in (1, 3, 4)] == [7, 7, 8]
    assert advised(error) == 7
    error.retry_after = 61
    assert not should_retry(error)
    assert advised(error) is False
    assert should_retry(error, longest=100)


def test_a_delivery_that_failed_is_not_sent_again_by_a_loop() -> None:
    error = kakao.ServiceUnavailable()
    assert error.retry == "later"
    assert not should_retry(error)  # its substitute may be on its way


def test_the_wait_grows_to_its_end() -> None:
    error: BizMessageError = kakao.KakaoGatewayRateLimited()
    assert [seconds_to_wait(error, attempt) for attempt in (1, 2, 3, 7, 10_000)] == [1, 2, 4, 60, 60]
    slow: BizMessageError = kakao.KakaoGatewayQuotaExceeded()
    assert [seconds_to_wait(slow, attempt) for attempt in (1, 2, 3, 4)] == [10, 20, 40, 60]
    assert advised(slow) == 10
    assert advised(error) is True
    assert advised(ValueError()) is False


@pytest.mark.parametrize(
    ("error", "attempt", "seconds"),
    [
        (kakao.KakaoGatewayRateLimited(), 1, 1),
        (kakao.KakaoGatewayRateLimited(), 3, 4),
        (kakao.KakaoGatewayRateLimited(), 99, 60),
        (kakao.KakaoGatewayQuotaExceeded(), 1, 10),
        (kakao.KakaoGatewayCircuitOpen(), 2, 20),
        (ValueError(), 2, 2),
    ],
)
def test_the_wait_of_tenacity(error: Exception, attempt: int, seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[float, float]] = []

    def most(least: float, most: float) -> float:
        drawn.append((least, most))
        return most

    monkeypatch.setattr("bizmessage.retrying.tenacity.random.uniform", most)
    state = failed(error, attempt)
    assert wait_as_advised(jitter=0)(state) == seconds
    assert wait_as_advised()(state) == pytest.approx(seconds * 1.1)
    assert wait_as_advised(jitter=0.5)(state) == pytest.approx(seconds * 1.5)
    assert drawn == [(0, 0), (0, 0.1), (0, 0.5)]
    assert wait_as_advised(first=0.5, longest=3, jitter=0)(state) == min(3, seconds / 2)


def test_without_a_failure_there_is_nothing_to_wait_for() -> None:
    wait = wait_as_advised()
    state = tenacity.RetryCallState(tenacity.Retrying(), None, (), {})
    assert wait(state) == 0
    state.set_result(1)
    assert wait(state) == 0


def failed(error: Exception, attempt: int) -> tenacity.RetryCallState:
    """What tenacity knows after a failed attempt."""
    state = tenacity.RetryCallState(tenacity.Retrying(), None, (), {})
    state.attempt_number = attempt
    state.set_exception((type(error), error, None))
    return state


def test_what_the_advice_says_to_tenacity() -> None:
    for error, again in ((kakao.KakaoGatewayRateLimited(), True), (kakao.TemplateNotFound(), False)):
        assert retry_if_advised(failed(error, 1)) is again


def test_the_limit_is_what_may_still_be_waited() -> None:
    error = kakao.KakaoGatewayRateLimited()
    error.retry_after = 60
    assert should_retry(error)
    assert should_retry(error, longest=60)
    assert not should_retry(error, longest=59.9)
    assert seconds_to_wait(error, 1, longest=5) == 60
    assert advised(error) == 60
    error.retry_after = 0
    assert asked_for(error) == 0
    assert advised(error) is True
    assert asked_for(ValueError()) == 0


def test_the_growth_is_bounded() -> None:
    error = kakao.KakaoGatewayRateLimited()
    assert [seconds_to_wait(error, attempt, longest=1e12) for attempt in (32, 33, 34, 35)] == [
        2**31,
        2**32,
        2**32,
        2**32,
    ]
    assert seconds_to_wait(kakao.KakaoGatewayQuotaExceeded(), 1, first=3, longest=100) == 30


def test_what_takes_long() -> None:
    assert takes_long(kakao.KakaoGatewayQuotaExceeded())
    assert takes_long(kakao.KakaoGatewayCircuitOpen())
    assert not takes_long(kakao.KakaoGatewayRateLimited())
    assert not takes_long(ValueError())


def test_a_partial_failure_is_not_sent_again() -> None:
    error = kakao.KakaoSendErrorGroup("some failed", [kakao.SystemFailure()])
    error.retry = kakao.KakaoGatewayRateLimited().retry
    assert not should_retry(error)


# How long to wait.

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    ("word", "now", "seconds"),
    [
        ("", NOON, None),
        ("1s", NOON, 1.0),
        ("10m", NOON, 600.0),
        ("2h", NOON, 7200.0),
        ("3d", NOON, 259200.0),
        ("until 12:01", NOON, 60.0),
        ("until 12:00", NOON, 86400.0),
        ("until 11:59", NOON, 86340.0),
        ("until 08:00", NOON.replace(hour=21, minute=30, second=30, microsecond=5), 37769.999995),
        ("until 08:00", datetime(2026, 11, 22, 22, 59, tzinfo=UTC), 60.0),
    ],
)
def test_how_long_a_word_of_the_advice_is(word: str, now: datetime, seconds: float | None) -> None:
    assert seconds_of(word, now) == seconds


def test_the_clock_is_that_of_korea() -> None:
    here = datetime.now(UTC) + timedelta(hours=9)
    then = here + timedelta(minutes=10)
    found = seconds_of(f"until {then:%H:%M}")
    assert found is not None
    assert 530 <= found <= 600


class Waiting(TemplateNotFound):
    advice = Advice(retry="later", wait="30s")

    @classmethod
    def _advice(cls) -> Advice:
        return cls.advice


def test_a_wait_that_the_vendor_tells_is_waited_for() -> None:
    error = Waiting()
    assert error.wait == 30.0
    assert should_retry(error)
    assert seconds_to_wait(error, 1) == 30.0
    assert advised(error) == 30.0
    error.retry_after = 5.0
    assert error.wait == 5.0
    assert seconds_to_wait(error, 1) == 5.0


def test_hours_are_not_waited_for_and_the_last_minute_of_them_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Waiting, "advice", Advice(retry="much-later", wait="2h"))
    assert not should_retry(Waiting())
    assert should_retry(Waiting(), longest=7200)
    monkeypatch.setattr(Waiting, "advice", Advice(retry="much-later", wait="60s"))
    assert should_retry(Waiting())
    monkeypatch.setattr(Waiting, "advice", Advice(retry="much-later"))
    assert not should_retry(Waiting())
    monkeypatch.setattr(Waiting, "advice", Advice(retry="never", wait="1s"))
    assert not should_retry(Waiting())
