"""For every code of the catalogue: what the sandbox is asked for is what the library raises or reports.

In bulk: each test goes over all codes of a table, and says which of them went wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bizmessage.errors import BizMessageError
from bizmessage.errors.groups import leaves
from bizmessage.sandbox import magic_number
from tests import catalogue
from tests.sandbox.using import MESSAGES, NUMBER, PROVIDERS, SMS, Sandbox, alimtalk, sms

Class = type[BizMessageError]


def codes(provider: str, table: str) -> list[Class]:
    """The class of each failing code of a table."""
    found = [each for each in catalogue.code_classes() if (each.provider, each.table) == (provider, table)]
    assert len(found) > 40
    return found


def send(sandbox: Sandbox, provider: str, number: str, **headers: str) -> dict[str, Any]:
    """Send one message; the answer."""
    if provider == "kakao":
        return sandbox.send(alimtalk(number), **headers)
    return sandbox.send(sms(number), SMS, **headers)


def raised(provider: str, answer: object) -> list[BizMessageError]:
    """What the library raises for an answer: the error, or each of a group."""
    error: BizMessageError | None = PROVIDERS[provider].error_from_response(answer)
    if isinstance(error, ExceptionGroup):
        return list(leaves(error))
    return [] if error is None else [error]


def reported(sandbox: Sandbox, provider: str, answer: dict[str, Any]) -> Any:
    """What the library reports of the look-up of what was sent."""
    if provider == "kakao":
        found = sandbox.get(f"{MESSAGES}/{answer['message']['requestId']}/1")
    else:
        found = sandbox.get(f"{SMS}/{answer['messageId']}")
    (result,) = PROVIDERS[provider].delivery_results(found)
    return result


def everything_sent(sandbox: Sandbox) -> Iterator[dict[str, Any]]:
    """What the control API tells of all messages, the oldest first."""
    pages: list[dict[str, Any]] = []
    while page := sandbox.sent(limit=1000, **({"before": pages[-1]["id"]} if pages else {})):
        pages += page
    yield from reversed(pages)


@pytest.fixture(params=PROVIDERS)
def provider(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def test_there_are_as_many_codes_as_in_the_catalogue() -> None:
    found = [code for provider in PROVIDERS for table in ("api", "delivery") for code in codes(provider, table)]
    assert len(found) == len(catalogue.code_classes()) >= 650


def test_api_codes_of_recipients_of_one_batch(sandbox: Sandbox) -> None:
    wanted = codes("kakao", "api")
    answer = sandbox.send(alimtalk(*map(magic_number, wanted), NUMBER))
    found = raised("kakao", answer)
    assert [type(each) for each in found] == wanted
    assert [each.recipient_seq for each in found] == list(range(1, len(wanted) + 1))
    assert [str(each) for each in found if "{" in str(each)] == []
    assert answer["message"]["sendResults"][-1]["resultCode"] == 0


def test_api_codes_by_magic_number(sandbox: Sandbox, provider: str) -> None:
    wanted = codes(provider, "api")
    found = []
    for error in wanted:
        for whole in (False, True):
            answer = send(sandbox, provider, magic_number(error, whole_request=whole))
            found.append([type(each) for each in raised(provider, answer)])
            if whole:
                assert answer["header"]["resultCode"] == error.code
    assert found == [[error] for error in wanted for _ in range(2)]
    told = [(each["status"], each["error"], each["path"]) for each in everything_sent(sandbox)]
    assert told == [("refused", each.__name__, f"{provider}/api/{each.code}") for each in wanted for _ in range(2)]


def test_api_codes_by_header_and_by_rule(sandbox: Sandbox, provider: str) -> None:
    wanted = codes(provider, "api")
    found = []
    for error in wanted:
        by_header = send(sandbox, provider, NUMBER, X_Sandbox_Answer=error.__name__)
        sandbox.rule(f"{provider}/api/{error.code}", times=1)
        by_rule = send(sandbox, provider, NUMBER)
        found.append([type(each) for answer in (by_header, by_rule) for each in raised(provider, answer)])
    assert found == [[error, error] for error in wanted]
    assert raised(provider, send(sandbox, provider, NUMBER)) == []


def test_delivery_codes(sandbox: Sandbox, provider: str) -> None:
    wanted = codes(provider, "delivery")
    answers = []
    for error in wanted:
        answers.append(send(sandbox, provider, magic_number(error)))
        named = f"{provider}/delivery/{error.code}"
        answers.append(send(sandbox, provider, NUMBER, X_Sandbox_Answer=named))
        sandbox.rule(error.__name__, times=1)
        answers.append(send(sandbox, provider, NUMBER))
    assert [each for answer in answers for each in raised(provider, answer)] == []
    sandbox.advance(2)
    found = [type(reported(sandbox, provider, answer).error) for answer in answers]
    assert found == [error for error in wanted for _ in range(3)]
    assert [each["error"] for each in everything_sent(sandbox)] == [each.__name__ for each in found]


def test_delivery_codes_in_a_list(sandbox: Sandbox) -> None:
    wanted = codes("kakao", "delivery")
    request = sandbox.accepted(*map(magic_number, wanted))
    sandbox.advance(2)
    answer = sandbox.get(MESSAGES, requestId=request, pageSize=1000)
    results = PROVIDERS["kakao"].delivery_results(answer)
    assert {each.recipient_seq: type(each.error) for each in results} == dict(enumerate(wanted, 1))


@pytest.mark.parametrize("substitute", ["delivered", "failed"])
def test_delivery_codes_while_a_substitute_goes_out(sandbox: Sandbox, provider: str, substitute: str) -> None:
    wanted = codes(provider, "delivery")
    answers = [send(sandbox, provider, magic_number(error, substitute=substitute)) for error in wanted]
    sandbox.advance(5)
    results = [reported(sandbox, provider, answer) for answer in answers]
    assert [type(each.error) for each in results] == wanted
    assert {each.sms_status.value for each in results} == {substitute}


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
    (found,) = raised(provider, response.json())
    assert type(found).__name__.endswith(name)
    assert found.code == code
