"""An error is gone when nobody needs it any more, with what it was made of, and not when the collector comes by.

A reference from an error to a frame that refers to the error keeps both until then: the payload as well, and thousands
of them where answers come in fast. So the collector is off here, and everything has to go all the same.
"""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import sys
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import aiohttp
import httpx
import pytest

from bizmessage import kakao, rcs
from bizmessage.clients import aiohttp as typed_aiohttp
from bizmessage.clients import httpx as typed_httpx
from bizmessage.errors import BizMessageError
from bizmessage.errors.groups import leaves
from tests import clients, loopback
from tests.payloads import delivery, header, refusal, send_answer

Case = Callable[[Any], object]


class Witness:
    """Something in a payload that tells when the payload is gone; plain dicts and texts cannot be asked."""


@pytest.fixture(autouse=True, scope="module")
def _no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


PARSED: dict[str, tuple[Case, dict[str, Any]]] = {
    "refusal": (kakao.raise_for_response, refusal(-3003)),
    "refusal with a text": (kakao.raise_for_response, refusal(-3003, "Client Error. Not exist template.")),
    "refusal with parameters": (
        kakao.raise_for_response,
        refusal(-2004, "The 'content' must be between 1 and 1000."),
    ),
    "unknown": (kakao.raise_for_response, refusal(-7777)),
    "gateway": (rcs.raise_for_response, refusal(4291000)),
    "partial failure": (kakao.raise_for_response, send_answer(0, -3003, -2004)),
    "all failed": (kakao.raise_for_response, {**send_answer(-3003, -3003), **refusal(-1031)}),
    "unreadable": (kakao.raise_for_response, {"header": {"resultCode": []}}),
    "no deliveries in a refusal": (kakao.delivery_results, refusal(-9999)),
    "no deliveries in anything": (rcs.delivery_results, {"something": "else"}),
    "delivery": (kakao.raise_for_delivery, delivery("3019")),
    "delivery of which it is not known": (kakao.raise_for_delivery, {"resultCode": {}}),
}


def catch(case: Case, payload: Any) -> list[weakref.ref[BaseException]]:
    """Run a case as a user does; the error and those in it, of which nothing is kept here."""
    try:
        case(payload)
    except BizMessageError as error:
        inner = leaves(error) if isinstance(error, BaseExceptionGroup) else []
        return [weakref.ref(each) for each in (error, *inner)]
    raise AssertionError("nothing was raised")


def alive(references: list[weakref.ref[BaseException]]) -> list[BaseException]:
    return [error for error in (reference() for reference in references) if error is not None]


@pytest.mark.parametrize("name", PARSED)
def test_the_error_and_the_payload_are_gone_after_except(name: str) -> None:
    case, values = PARSED[name]
    witness = Witness()
    seen = weakref.ref(witness)
    payload = {**copy.deepcopy(values), "more": [witness]}
    del witness
    caught = catch(case, payload)
    assert alive(caught) == []
    del payload
    assert seen() is None


ENCODED: list[Callable[[str], Any]] = [str, str.encode, lambda text: bytearray(text.encode())]


@pytest.mark.parametrize("name", [name for name, (case, _) in PARSED.items() if case != kakao.raise_for_delivery])
@pytest.mark.parametrize("encoded", ENCODED, ids=["str", "bytes", "bytearray"])
def test_the_error_and_the_text_are_gone_after_except(name: str, encoded: Callable[[str], Any]) -> None:
    case, values = PARSED[name]
    payload = encoded(json.dumps(values))
    before = sys.getrefcount(payload)
    assert alive(catch(case, payload)) == []
    assert sys.getrefcount(payload) == before


def test_a_text_that_is_no_answer_is_gone() -> None:
    payload = "<html>" + "x" * 1000
    before = sys.getrefcount(payload)
    assert alive(catch(kakao.raise_for_response, payload)) == []
    assert sys.getrefcount(payload) == before


def test_results_whose_errors_were_raised_are_gone_when_the_loop_goes_on() -> None:
    references: list[weakref.ref[BaseException]] = []
    for result in kakao.delivery_results([delivery("3019"), delivery("3018"), delivery("1000")]):
        assert alive(references) == []
        try:
            kakao.raise_for_delivery(result)
        except kakao.KakaoDeliveryError as error:
            references.append(weakref.ref(error))
    assert len(references) == 2


def the_only_result() -> list[weakref.ref[BaseException]]:
    (result,) = kakao.delivery_results([delivery("3019")])
    try:
        kakao.raise_for_delivery(result)
    except kakao.KakaoDeliveryError as error:
        return [weakref.ref(error)]
    raise AssertionError("nothing was raised")


@pytest.mark.xfail(
    reason="the result has the error, the error its traceback, that this frame, and this frame the result: "
    "raising what somebody keeps does that to the last one of each function",
)
def test_a_result_whose_error_was_raised_is_gone_with_the_function() -> None:
    assert alive(the_only_result()) == []


def test_results_are_gone_with_the_loop_over_them() -> None:
    def look() -> list[weakref.ref[Any]]:
        answers: list[tuple[Callable[[Any], Iterator[Any]], Any]] = [
            (kakao.send_results, send_answer(0, -3003)),
            (kakao.delivery_results, [delivery("1000"), delivery("3019")]),
        ]
        return [weakref.ref(result.error) for read, answer in answers for result in read(answer) if result.error]

    references = look()
    assert len(references) == 2
    assert alive(references) == []


@pytest.mark.parametrize("name", PARSED)
def test_what_came_out_of_a_pickle_is_gone(name: str) -> None:
    def crossed(payload: Any) -> None:
        case, _ = PARSED[name]
        try:
            case(payload)
        except BizMessageError as error:
            pickled = pickle.dumps(error)
        again: BizMessageError = pickle.loads(pickled)
        try:
            raise again
        finally:
            del again  # as anybody has to who raises what stands in a variable

    assert alive(catch(crossed, copy.deepcopy(PARSED[name][1]))) == []


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("name", PARSED)
def test_copies_are_gone(name: str, copied: Callable[[Any], Any]) -> None:
    def twice(payload: Any) -> list[weakref.ref[BaseException]]:
        case, _ = PARSED[name]
        try:
            case(payload)
        except BizMessageError as error:
            return [weakref.ref(error), weakref.ref(copied(error))]
        raise AssertionError("nothing was raised")

    assert alive(twice(copy.deepcopy(PARSED[name][1]))) == []


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with loopback.serving() as url:
        yield url


ANSWERS = {
    "refusal": refusal(-3003),
    "partial failure": send_answer(0, -3003),
    "all failed": {**send_answer(-3003, -3003), **refusal(-1031)},
    "unreadable": {"header": header(None, "", None)},
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("client", [clients.with_httpx, clients.with_requests], ids=lambda client: client.__name__)
def test_the_error_of_a_client_is_gone(server: str, client: Any, answer: str) -> None:
    body = json.dumps(ANSWERS[answer]).encode()
    with client() as send:
        assert alive(catch(lambda content: send("POST", f"{server}/alimtalk/echo", content), body)) == []


@pytest.mark.parametrize("client", [clients.with_httpx, clients.with_requests], ids=lambda client: client.__name__)
def test_the_error_of_a_request_without_an_answer_is_gone(client: Any) -> None:
    url = f"{loopback.closed_port()}/alimtalk/echo"
    with client() as send:
        assert alive(catch(lambda content: send("POST", url, content), b"{}")) == []


async def with_httpx(url: str, body: bytes) -> list[weakref.ref[BaseException]]:
    # Caught where it is awaited: asyncio.run() and the tasks of asyncio keep what comes out of them for themselves.
    async with typed_httpx.raise_typed_errors(httpx.AsyncClient(trust_env=False), hosts=clients.LOOPBACK) as client:
        try:
            await client.post(url, content=body)
        except BizMessageError as error:
            return [weakref.ref(error)]
    raise AssertionError("nothing was raised")


async def with_aiohttp(url: str, body: bytes) -> list[weakref.ref[BaseException]]:
    async with typed_aiohttp.raise_typed_errors(aiohttp.ClientSession(), hosts=clients.LOOPBACK) as session:
        try:
            async with session.post(url, data=body):
                pass
        except BizMessageError as error:
            return [weakref.ref(error)]
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize("post", [with_httpx, with_aiohttp])
def test_the_error_of_a_client_that_is_awaited_is_gone(server: str, post: Any) -> None:
    async def run() -> list[BaseException]:
        left = []
        for answer in ANSWERS.values():
            left += alive(await post(f"{server}/alimtalk/echo", json.dumps(answer).encode()))
        return left + alive(await post(f"{loopback.closed_port()}/alimtalk/echo", b"{}"))

    assert asyncio.run(run()) == []
