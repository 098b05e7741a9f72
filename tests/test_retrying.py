"""The real retry libraries against a real server that fails in scripted ways."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator

import httpx
import pytest
import stamina
import tenacity

from bizmessage import kakao
from bizmessage.clients.httpx import raise_typed_errors
from bizmessage.errors import BizMessageError, OutcomeUnknown
from bizmessage.retrying import seconds_to_wait, should_retry
from bizmessage.retrying.stamina import advised
from bizmessage.retrying.tenacity import retry_if_advised, wait_as_advised
from tests import loopback
from tests.catalogue import error_classes

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
        ("KakaoGatewayCircuitOpen,SystemFailure,KakaoGatewayQuotaExceeded", 4, None),
        ("SystemFailure,TemplateNotFound", 2, "TemplateNotFound"),
        (",".join(["SystemFailure"] * 6), 5, "SystemFailure"),
        ("TemplateNotFound", 1, "TemplateNotFound"),
        ("InvalidTemplateStatus", 1, "InvalidTemplateStatus"),
        ("DuplicateIdempotencyKey", 1, "DuplicateIdempotencyKey"),
        ("SystemFailure,KakaoGatewayTimedOut", 2, "KakaoGatewayTimedOut"),
        ("hang", 1, "KakaoResponseNotReceived"),
        ("partial", 1, "KakaoSendErrorGroup"),
        ("KakaoServerFailed", 1, "KakaoServerFailed"),
    ],
)
def test_against_a_server(server: str, retry: Retry, script: str, calls: int, error: str | None) -> None:
    run = uuid.uuid4().hex
    with raise_typed_errors(httpx.Client(timeout=0.5)) as client:

        def call() -> object:
            return client.post(f"{server}/alimtalk/script/{run}/{script}").json()

        if error is None:
            assert retry(call) == {"header": {"resultCode": 0, "resultMessage": "SUCCESS", "isSuccessful": True}}
        else:
            with pytest.raises(getattr(kakao, error)):
                retry(call)
        assert client.get(f"{server}/calls/{run}").json() == calls


def test_what_may_be_sent_again() -> None:
    for error_class in error_classes():
        error = error_class()
        if should_retry(error):
            assert error.retry == "later"
            assert not isinstance(error, OutcomeUnknown)
    assert should_retry(kakao.KakaoConnectionFailed())
    assert not should_retry(kakao.SendTimeNotAllowed())  # until eight in the morning: no matter for a loop
    assert not should_retry(ValueError())


def test_the_wait_grows_to_its_end() -> None:
    error = kakao.SystemFailure()
    assert [seconds_to_wait(error, attempt) for attempt in (1, 2, 3, 7, 10_000)] == [1, 2, 4, 60, 60]
    slow: BizMessageError = kakao.KakaoGatewayQuotaExceeded()
    assert [seconds_to_wait(slow, attempt) for attempt in (1, 2, 3, 4)] == [10, 20, 40, 60]
    assert advised(slow) == 10
    assert advised(error) is True
    assert advised(ValueError()) is False
