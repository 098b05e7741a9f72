"""A valid request to every endpoint is answered as the guides show it, key by key and type by type."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

import pytest

from bizmessage._catalogue.sandbox import Endpoint
from bizmessage._sandbox.routing import Route
from tests.sandbox.using import Sandbox
from tests.sandbox.valid import ALIMTALK, BRAND_MESSAGE, FRIENDTALK, Valid, changes, others, sends, templates
from tests.test_sandbox_data import ANSWERS, endpoints_at

CONVERTED = {"X-Convert-To-Brand-Message": "true"}


class Answered(NamedTuple):
    """A request, its endpoint, and the answer."""

    request: Valid
    endpoint: Endpoint
    answer: Any


_TEMPLATE = "/alimtalk/v2.3/appkeys/{appkey}/senders/{senderKey}/templates/{templateCode}"
_AS_SENT = "buttons are told as they were sent, without the keys that other kinds of buttons have"
DIFFERENCES = {
    (_TEMPLATE, "templates.buttons"): _AS_SENT,
    (f"{_TEMPLATE}/modifications", "templateModificationsResponse.templates.buttons"): _AS_SENT,
    ("/friendtalk/v2.4/appkeys/{appkey}/messages/{requestId}/{recipientSeq}", "message.buttons"): _AS_SENT,
    ("/brand-message/v1.0/appkeys/{appKey}/images", ""): (
        "the guide shows the one image of an upload where it looks images up; the other guide's same call has a list"
    ),
    ("/brand-message/v1.0/appkeys/{appkey}/messages/{requestId}/{recipientSeq}", "message.templateParameter"): (
        "the guide calls it text here and an object where it is sent; it is told as it was sent"
    ),
}
"""What differs from an example of the guides on purpose, by path and place in the answer: why."""


def ask(sandbox: Sandbox, request: Valid) -> Any:
    """The JSON of an answer."""
    options: dict[str, Any] = {"params": request.query, "headers": CONVERTED}
    if request.files:
        options |= {"files": request.files, "data": request.body}
    elif request.body:
        options["json"] = request.body
    return sandbox.http.request(request.method, request.path, **options).json()


def endpoint_of(sandbox: Sandbox, request: Valid) -> Endpoint:
    found = sandbox.server.app.core.router.find(request.method, request.path)
    assert isinstance(found, Route), request
    return found.endpoint


def id_of(answer: Any) -> str:
    found: str = answer["messageId"] if "messageId" in answer else answer["message"]["requestId"]
    return found


def everything(sandbox: Sandbox) -> Iterator[Answered]:
    """Every valid request with its answer."""
    ids: dict[str, str] = {}
    for request in sends():
        answer = ask(sandbox, request)
        yield Answered(request, endpoint_of(sandbox, request), answer)
        folder = next((each for each in (ALIMTALK, FRIENDTALK, BRAND_MESSAGE) if request.path.startswith(each)), None)
        now = {key: value for key, value in request.body.items() if key not in ("requestDate", "sendDateTime")}
        where = request.path if folder is None else f"{ALIMTALK}/auth" if "/auth/" in request.path else folder
        ids[f"reserved {where}"] = id_of(answer)
        if "raw" not in request.path:
            ids[where] = id_of(ask(sandbox, request._replace(body=now)))
    sandbox.control("POST", "/clock", {"advance": 5})
    for request in chain(templates(), others(ids), changes()):
        answer = ask(sandbox, request)
        if "image" in answer:
            ids["image"] = str(answer["image"]["imageSeq"])
        yield Answered(request, endpoint_of(sandbox, request), answer)


@pytest.fixture(scope="module")
def answered(server: Any) -> Iterator[list[Answered]]:
    with Sandbox(server) as sandbox:
        sandbox.clear()
        yield list(everything(sandbox))


def refusals(answer: Any) -> list[Any]:
    """What an answer says of failures."""
    results = (answer.get("message") or {}).get("sendResults") or []
    failed = [each for each in results if each["resultCode"] != 0]
    return [answer["header"], *failed] if not answer["header"]["isSuccessful"] or failed else []


def test_nothing_valid_is_refused(answered: list[Answered]) -> None:
    found = [(each.request.method, each.request.path, refusals(each.answer)) for each in answered]
    assert [each for each in found if each[2]] == []


def test_every_endpoint_is_asked(sandbox: Sandbox, answered: list[Answered]) -> None:
    asked = {each.endpoint for each in answered}
    vendors = sandbox.server.app.core.vendors.values()
    assert [each for vendor in vendors for each in vendor.data.endpoints if each not in asked] == []


def test_every_answer_is_the_one_of_the_guides(answered: list[Answered]) -> None:
    of: dict[Endpoint, list[Any]] = {}
    for each in answered:
        of.setdefault(each.endpoint, []).append(each.answer)
    found = set()
    for _, place, example in ANSWERS:
        for _, endpoint in endpoints_at(place):
            shapes = [set(differences(answer, example)) for answer in of[endpoint]]
            found |= {(endpoint.path, *each) for each in set.intersection(*shapes)}
    assert sorted(each for each in found if each[:2] not in DIFFERENCES) == []
    assert {each[:2] for each in found} == set(DIFFERENCES)


def differences(answer: Any, example: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Where an answer is not what the example shows, and how: keys, their order, and types; ``null`` is of any."""
    if answer is None:
        return
    if isinstance(example, dict) and isinstance(answer, dict):
        if list(answer) != list(example):
            more, fewer = (sorted(a.keys() - b.keys()) for a, b in ((answer, example), (example, answer)))
            yield where, f"more {more}, fewer {fewer}" if more or fewer else "another order"
        for key in answer.keys() & example.keys():
            yield from differences(answer[key], example[key], f"{where}.{key}".lstrip("."))
    elif isinstance(example, list) and isinstance(answer, list):
        for row in answer[:1] if example else []:
            yield from differences(row, example[0], where)
    elif type_of(answer) != type_of(example) and example is not None:
        yield where, f"{type_of(answer)}, not {type_of(example)}"


def type_of(value: Any) -> str:
    """The type of a value, or the type that an example names in its place."""
    if isinstance(value, str) and value.startswith("<"):
        return {"<Long>": "Integer"}.get(value, value.strip("<>").capitalize())
    return {bool: "Boolean", int: "Integer", str: "String", list: "List", dict: "Object"}.get(type(value), "nothing")
