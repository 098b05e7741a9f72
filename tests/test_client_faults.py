"""Every line of the table in docs/clients.md, with each client: same server, same fault, same class."""

from __future__ import annotations

import asyncio
import re
import socket
import uuid
from collections.abc import Iterator
from typing import NamedTuple

import aiohttp
import httpx
import pytest
import requests

from bizmessage import errors, kakao
from bizmessage._catalogue.installed import wire_of
from bizmessage.clients import aiohttp as typed_aiohttp
from bizmessage.clients import httpx as typed_httpx
from bizmessage.clients import requests as typed_requests
from bizmessage.errors import BizMessageError
from bizmessage.errors.causes import Cause
from bizmessage.retrying import should_retry
from tests import clients, faults
from tests.clients import LOOPBACK, Send
from tests.conftest import ROOT

KEY = wire_of("kakao").idempotency_header


class Line(NamedTuple):
    """A line of the table."""

    method: str
    fault: str
    outcome: str
    loop: str


def table() -> list[Line]:
    text = (ROOT / "docs" / "clients.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([A-Z]+) ([a-z0-9-]+)` \|[^|]*\| ([^|]*?) \|(.*)\|$", text, re.MULTILINE)
    return [
        Line(method, fault, outcome.split(" (")[0].strip("`"), loop.strip()) for method, fault, outcome, loop in rows
    ]


@pytest.fixture(scope="module")
def server() -> Iterator[faults.Server]:
    with faults.serving() as server:
        yield server


@pytest.fixture(params=clients.ALL, ids=lambda client: client.__name__, scope="module")
def send(request: pytest.FixtureRequest) -> Iterator[Send]:
    with request.param() as function:
        yield function


def class_of(name: str) -> type[BizMessageError]:
    """The class that a line names: a provider's own, or one across providers."""
    places = ((kakao, f"Kakao{name}"), (kakao, name), (errors, name))
    found: type[BizMessageError] = next(getattr(package, each) for package, each in places if hasattr(package, each))
    return found


def failure(send: Send, method: str, url: str, **headers: str) -> BaseException | None:
    try:
        send(method, url, b"x" if method == "POST" else b"", seconds=faults.TOO_LONG, **headers)
    except Exception as error:
        return error
    return None


@pytest.mark.parametrize("line", table(), ids=lambda line: f"{line.method}-{line.fault}")
def test_every_line_with_every_client(server: faults.Server, send: Send, line: Line) -> None:
    message = uuid.uuid4().hex
    method, headers = ("POST", {KEY: message}) if line.method == "KEYED" else (line.method, {})
    error = failure(send, method, server.url(line.fault, message), **headers)
    if line.outcome == "returned":
        assert error is None
        return
    expected = class_of(line.outcome)
    assert isinstance(error, expected)
    assert type(error) is expected or expected in (kakao.KakaoSendErrorGroup, errors.OutcomeUnknown)
    assert should_retry(error) is (line.loop == "again")
    assert error.repeatable is (line.method != "POST")
    assert server.executed[message] <= 1
    known = faults.FAULTS.get(line.fault)
    if not isinstance(error, errors.OutcomeUnknown | kakao.KakaoSendErrorGroup | kakao.KakaoServerFailed):
        assert known is None or not known.carried_out, "the error says that nothing was carried out"


def test_every_fault_has_a_line() -> None:
    lines = {line.fault for line in table() if line.method == "POST"}
    assert lines == {*faults.FAULTS, *faults.BESIDE}
    assert all(line.loop in (("",) if line.outcome == "returned" else ("again", "stops")) for line in table())


def test_what_the_server_asks_for_is_kept(server: faults.Server, send: Send) -> None:
    for fault, seconds in (("rate-limit", None), ("rate-limit-soon", 0), ("rate-limit-long", 3600)):
        error = failure(send, "POST", server.url(fault, "m"))
        assert isinstance(error, BizMessageError)
        assert error.retry_after == seconds


def test_the_cause_is_a_stand_in_and_the_only_one(server: faults.Server, send: Send) -> None:
    for fault in ("refused", "tls-untrusted", "cut", "hang"):
        error = failure(send, "POST", server.url(fault, "m"))
        assert isinstance(error, BizMessageError)
        assert error.__context__ is None
        link: BaseException | None = error.__cause__
        assert isinstance(link, Cause)
        assert link.kind.partition(".")[0] in ("httpx", "requests", "aiohttp", "asyncio", "TimeoutError")
        while link is not None:
            assert type(link) is Cause
            assert vars(link) == {}
            link = link.__cause__ or link.__context__


def test_the_users_own_exception_is_left_alone(server: faults.Server, send: Send) -> None:
    number = "01012345678"
    mine = ValueError(f"order of {number}")
    try:
        raise mine
    except ValueError:
        error = failure(send, "POST", server.url("refused", "m"))
    assert mine.args == (f"order of {number}",)
    assert error is not None
    assert error.__context__ is mine
    assert number not in repr(error.__cause__)


def test_other_hosts_keep_their_own_errors(server: faults.Server) -> None:
    for client in clients.ALL:
        with client(hosts={}) as send:
            for fault in ("refused", "tls-untrusted", "cut", "garbage", "hang"):
                error = failure(send, "POST", server.url(fault, "m"))
                assert error is not None
                assert not isinstance(error, BizMessageError)
            for fault in ("refusal", "page-502", "no-content"):
                assert failure(send, "POST", server.url(fault, "m")) is None


def test_a_redirect_of_another_host_is_followed_as_ever(server: faults.Server) -> None:
    for client in clients.ALL:
        with client(hosts={}) as send:
            assert b"SUCCESS" in send("POST", server.url("redirect-302", "m"), b"x")


def test_streams_pass_and_their_failures_are_typed(server: faults.Server) -> None:
    with typed_httpx.raise_typed_errors(httpx.Client(), hosts=LOOPBACK) as client:
        with client.stream("POST", server.url("page-200", "m")) as answer:
            assert answer.read()
        with pytest.raises(kakao.KakaoConnectionFailed), client.stream("POST", server.url("refused", "m")):
            pass
    with typed_requests.raise_typed_errors(requests.Session(), hosts=LOOPBACK) as session:
        assert session.post(server.url("page-200", "m"), stream=True).content
        with pytest.raises(kakao.KakaoConnectionFailed):
            session.post(server.url("refused", "m"), stream=True)


def test_the_hooks_of_requests_run_first_and_may_raise(server: faults.Server) -> None:
    seen: list[int] = []
    with typed_requests.raise_typed_errors(requests.Session(), hosts=LOOPBACK) as session:
        session.hooks["response"].append(lambda answer, **_: seen.append(answer.status_code))
        with pytest.raises(kakao.TemplateNotFound):
            session.post(server.url("refusal-400", "m"))
        session.get(server.url("redirect-307", "m"))
        assert seen == [400, 307, 200]
        session.hooks["response"].append(lambda answer, **_: answer.raise_for_status())
        with pytest.raises(requests.HTTPError):
            session.post(server.url("refusal-400", "m"))

        def refuse(*_: object, **__: object) -> None:
            raise ValueError("mine")

        session.hooks["response"] = [refuse]
        with pytest.raises(ValueError, match="mine"):
            session.post(server.url("success", "m"))


def test_adapters_that_are_mounted_later_are_covered(server: faults.Server) -> None:
    with typed_requests.raise_typed_errors(requests.Session(), hosts=LOOPBACK) as session:
        session.mount("http://", requests.adapters.HTTPAdapter())
        with pytest.raises(kakao.TemplateNotFound):
            session.post(server.url("refusal", "m"))


def test_no_connection_of_the_pool_in_time(server: faults.Server) -> None:
    limits = httpx.Limits(max_connections=1)
    timeout = httpx.Timeout(5, pool=0.1)
    with typed_httpx.raise_typed_errors(httpx.Client(limits=limits, timeout=timeout), hosts=LOOPBACK) as client:
        held = client.send(client.build_request("POST", server.url("hang-body", "m")), stream=True)
        with pytest.raises(kakao.KakaoConnectionFailed):
            client.post(server.url("success", "m"))
        held.close()


def test_time_outs_of_aiohttp(server: faults.Server) -> None:
    async def run() -> None:
        one = aiohttp.TCPConnector(limit=1)
        async with typed_aiohttp.raise_typed_errors(aiohttp.ClientSession(connector=one), hosts=LOOPBACK) as session:
            total = aiohttp.ClientTimeout(total=0.2)
            for fault in ("hang", "hang-body", "connect-timeout"):
                with pytest.raises(kakao.KakaoResponseNotReceived):
                    await session.post(server.url(fault, "m"), timeout=total)
            held = asyncio.ensure_future(session.post(server.url("hang", "m"), timeout=aiohttp.ClientTimeout(5)))
            await asyncio.sleep(0.05)
            with pytest.raises(kakao.KakaoConnectionFailed):
                await session.post(server.url("success", "m"), timeout=aiohttp.ClientTimeout(connect=0.1))
            held.cancel()

    asyncio.run(run())


def test_raise_for_status_of_aiohttp(server: faults.Server) -> None:
    async def run() -> None:
        async with aiohttp.ClientSession(raise_for_status=True) as plain:
            session = typed_aiohttp.raise_typed_errors(plain, hosts=LOOPBACK)
            with pytest.raises(kakao.TemplateNotFound):
                await session.post(server.url("refusal-400", "m"))
            with pytest.raises(aiohttp.ClientResponseError):
                await session.head(server.url("page-502", "m"))

            async def check(answer: aiohttp.ClientResponse) -> None:
                raise LookupError(answer.status)

            with pytest.raises(LookupError, match="400"):
                await session.post(server.url("refusal-400", "m"), raise_for_status=check)
            with pytest.raises(aiohttp.InvalidURL):
                await session.post("http://", raise_for_status=check)

    asyncio.run(run())


def test_a_client_that_is_made_typed_twice(server: faults.Server) -> None:
    client = typed_httpx.raise_typed_errors(httpx.Client(), hosts=LOOPBACK)
    with typed_httpx.raise_typed_errors(client, hosts=LOOPBACK), pytest.raises(kakao.TemplateNotFound) as caught:
        client.post(server.url("refusal", "m"))
    assert caught.value.repeatable is False


def test_the_idempotency_key_is_seen_wherever_it_is_set(server: faults.Server) -> None:
    url = server.url("refusal", "m")
    with typed_httpx.raise_typed_errors(httpx.Client(headers={KEY.lower(): "k"}), hosts=LOOPBACK) as client:
        with pytest.raises(kakao.TemplateNotFound) as caught:
            client.post(url)
        assert caught.value.repeatable is True
        with pytest.raises(kakao.TemplateNotFound) as caught:
            client.post(url, headers={KEY: ""})
        assert caught.value.repeatable is False

    async def run() -> None:
        async with aiohttp.ClientSession(f"{server.urls['here']}/", headers={KEY: "k"}) as plain:
            session = typed_aiohttp.raise_typed_errors(plain, hosts=LOOPBACK)
            with pytest.raises(kakao.TemplateNotFound) as caught:
                await session.post("alimtalk/m/refusal")
            assert caught.value.repeatable is True
            with pytest.raises(kakao.TemplateNotFound) as caught:
                await session.post("alimtalk/m/refusal", headers=[(KEY, "")])
            assert caught.value.repeatable is False

    asyncio.run(run())


def test_what_cannot_be_sent_at_all_is_no_matter_of_the_network() -> None:
    host = next(iter(wire_of("kakao").hosts))
    for client in clients.ALL:
        with client() as send:
            error = failure(send, "POST", f"ftp://{host}/x")
            assert error is not None
            assert not isinstance(error, BizMessageError)


def test_a_server_that_is_gone_between_two_requests() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/alimtalk/x"
    for client in clients.ALL:
        with client() as send:
            for _ in range(2):
                assert isinstance(failure(send, "POST", url), kakao.KakaoConnectionFailed)
