"""For every code of the catalogue: what the sandbox is asked for is what the library raises or reports."""

from __future__ import annotations

from typing import Any

import pytest

from bizmessage.errors import BizMessageError
from bizmessage.errors.groups import leaves
from bizmessage.sandbox import magic_number
from tests import catalogue
from tests.sandbox.using import MESSAGES, NUMBER, PROVIDERS, SMS, Sandbox, alimtalk, sms

API = [each for each in catalogue.code_classes() if each.table == "api"]
DELIVERY = [each for each in catalogue.code_classes() if each.table == "delivery"]


def _id(error: type[BizMessageError]) -> str:
    return f"{error.provider}-{error.code}"


def _send(sandbox: Sandbox, provider: str, *numbers: str, **headers: str) -> dict[str, Any]:
    if provider == "kakao":
        return sandbox.send(alimtalk(*numbers), **headers)
    return sandbox.send(sms(numbers[0]), SMS, **headers)


def _raised(provider: str, answer: object) -> list[BizMessageError]:
    """What the library raises for an answer: the error, or each of a group."""
    error: BizMessageError | None = PROVIDERS[provider].error_from_response(answer)
    if isinstance(error, ExceptionGroup):
        return list(leaves(error))
    return [] if error is None else [error]


def _row(sandbox: Sandbox, provider: str, answer: dict[str, Any], number: int = 1) -> Any:
    """The answer to the look-up of what was sent."""
    if provider == "kakao":
        return sandbox.get(f"{MESSAGES}/{answer['message']['requestId']}/{number}")
    return sandbox.get(f"{SMS}/{answer['messageId']}")


@pytest.mark.parametrize("error", API, ids=_id)
def test_an_api_code_by_magic_number(sandbox: Sandbox, error: type[BizMessageError]) -> None:
    assert error.provider is not None
    answer = _send(sandbox, error.provider, magic_number(error), NUMBER)
    (found,) = _raised(error.provider, answer)
    assert type(found) is error
    assert "{" not in str(found)
    if error.provider == "kakao":
        assert found.recipient_seq == 1
        assert [each["resultCode"] for each in answer["message"]["sendResults"]] == [error.code, 0]


@pytest.mark.parametrize("error", API, ids=_id)
def test_an_api_code_for_the_whole_request(sandbox: Sandbox, error: type[BizMessageError]) -> None:
    assert error.provider is not None
    answer = _send(sandbox, error.provider, magic_number(error, whole_request=True))
    (found,) = _raised(error.provider, answer)
    assert type(found) is error
    assert answer["header"]["resultCode"] == error.code
    (sent,) = sandbox.sent()
    assert (sent["status"], sent["error"], sent["path"]) == (
        "refused",
        error.__name__,
        f"{error.provider}/api/{error.code}",
    )
    assert sent["advice"]["retry"] == error.retry


@pytest.mark.parametrize("error", API, ids=_id)
def test_an_api_code_by_header_and_by_rule(sandbox: Sandbox, error: type[BizMessageError]) -> None:
    assert error.provider is not None
    by_header = _send(sandbox, error.provider, NUMBER, X_Sandbox_Answer=error.__name__)
    sandbox.rule(f"{error.provider}/api/{error.code}", times=1)
    by_rule = _send(sandbox, error.provider, NUMBER)
    assert [type(each) for answer in (by_header, by_rule) for each in _raised(error.provider, answer)] == [error] * 2
    assert _raised(error.provider, _send(sandbox, error.provider, NUMBER)) == []


@pytest.mark.parametrize("error", DELIVERY, ids=_id)
def test_a_delivery_code(sandbox: Sandbox, error: type[BizMessageError]) -> None:
    assert error.provider is not None
    by_number = _send(sandbox, error.provider, magic_number(error))
    by_header = _send(sandbox, error.provider, NUMBER, X_Sandbox_Answer=f"{error.provider}/delivery/{error.code}")
    sandbox.rule(error.__name__, times=1)
    by_rule = _send(sandbox, error.provider, NUMBER)
    answers = [by_number, by_header, by_rule]
    assert [_raised(error.provider, answer) for answer in answers] == [[], [], []]
    sandbox.advance(2)
    for answer in answers:
        (result,) = PROVIDERS[error.provider].delivery_results(_row(sandbox, error.provider, answer))
        assert type(result.error) is error
    assert [each["error"] for each in sandbox.sent()] == [error.__name__] * 3


@pytest.mark.parametrize("error", DELIVERY, ids=_id)
def test_a_delivery_code_while_a_substitute_goes_out(sandbox: Sandbox, error: type[BizMessageError]) -> None:
    assert error.provider is not None
    for substitute in ("delivered", "failed"):
        answer = _send(sandbox, error.provider, magic_number(error, substitute=substitute))
        sandbox.advance(5)
        (result,) = PROVIDERS[error.provider].delivery_results(_row(sandbox, error.provider, answer))
        assert type(result.error) is error
        assert result.sms_status.value == substitute


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(
    ("code", "name"),
    [
        (4291000, "GatewayRateLimited"),
        (4291001, "GatewayQuotaExceeded"),
        (5030001, "GatewayCircuitOpen"),
        (5040001, "GatewayTimedOut"),
        (4011001, "GatewayError"),
        (500, "ServerFailed"),
    ],
)
def test_a_code_of_the_gateway(sandbox: Sandbox, provider: str, code: int, name: str) -> None:
    number = f"0103{code:07}"
    body, path = (alimtalk(number), MESSAGES) if provider == "kakao" else (sms(number), SMS)
    response = sandbox.http.post(path, json=body)
    assert response.status_code == (code // 10000 if code > 1000 else 500)
    (found,) = _raised(provider, response.json())
    assert type(found).__name__.endswith(name)
    assert found.code == code
