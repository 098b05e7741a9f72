"""Every check of the spec is provoked: a valid request is spoilt in one place, and refused with the check's code."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from bizmessage._catalogue.sandbox import Check, Endpoint
from bizmessage._sandbox.paths import MISSING, steps, walk
from bizmessage._sandbox.routing import Route
from bizmessage._sandbox.when import conditions, is_of_endpoint
from bizmessage.kakao._sandbox import SANDBOX as KAKAO
from bizmessage.rcs._sandbox import SANDBOX as RCS_DATA
from bizmessage.sandbox import Running
from tests.sandbox.test_valid import CONVERTED, endpoint_of, everything
from tests.sandbox.using import Sandbox
from tests.sandbox.valid import (
    GROUP,
    Valid,
    own,
)
from tests.test_sandbox_data import as_word

_NO_SAMPLE = "no sample is in each of the states that are asked for"
_NOT_THE_TEMPLATES = "a text that is not the template's is refused for that first"
_FILES = "template-comment-file"
EXCEPTIONS: dict[tuple[str, ...], str] = {
    ("kakao", "answer", _FILES, "attachments", "max-bytes"): "the gateway takes no body that is as large as the limit",
    ("kakao", "answer", _FILES, "attachments", "max-items"): "one file of each name is looked at",
    ("kakao", "send", "FRIENDTALK_NORMAL", "senderKey", "state"): _NO_SAMPLE,
    ("kakao", "send", "BRAND_MESSAGE_NORMAL", "senderKey", "state"): _NO_SAMPLE,
    ("kakao", "send", "ALIMTALK_AUTH", "$content", "pattern"): _NOT_THE_TEMPLATES,
    ("kakao", "send", "ALIMTALK_NORMAL ALIMTALK_AUTH", "$content", "max-length"): _NOT_THE_TEMPLATES,
}
"""What cannot be provoked like this, by provider, operation, kinds, field and rule: why."""

OBJECTS = ("image", "item", "video", "commerce", "carousel", "coupon", "head", "tail", "summary")
LISTS = ("buttons", "quickReplies")
_COUNTER = count()
OLD, FAR = "2020-01-01 10:00", "2036-01-01 10:00"


def spoilt(check: Check, value: Any) -> Any:
    """A value that a check refuses, in the place of one that it does not."""
    number = int(check.value) if check.value.isdigit() else 0
    more = ":00" if "DateTime" in check.field or check.value.endswith("%S") else ""
    match check.rule:
        case "required":
            return MISSING
        case "not-blank":
            return " "
        case "max-length":
            return _longer(value, number)
        case "max-items" if check.where == "query":
            return ",".join(["x"] * (number + 1))
        case "max-items":
            return [value[0] if value and value is not MISSING else {}] * (number + 1)
        case "min-items":
            return []
        case "between":
            most = int(check.value.split()[1]) + 1
            return (
                _longer(value, most)
                if isinstance(value, str)
                else [value[0]] * most
                if isinstance(value, list)
                else most
            )
        case "pattern" if "(?!" in check.value:
            return "#{a}"
        case "maximum":
            return str(number + 1) if check.where == "query" else number + 1
        case "not-past" | "not-older":
            return OLD[:10] if check.where == "query" and len(str(value)) == 10 else OLD + more
        case "within-days":
            return FAR + more
        case "absent":
            last = check.field.rpartition(".")[2]
            return value if value is not MISSING else {"x": 1} if last in OBJECTS else [{}] if last in LISTS else "x"
        case "template-parameters":
            return {}
        case "template-content":
            return "인증 other"
    return "X"


def _longer(value: Any, length: int) -> str:
    """A value that is too long, and begins as it has to."""
    return (value if isinstance(value, str) else "") + "x" * (length + 1)


def samples_in_another_state(check: Check) -> Iterator[object]:
    """The keys of the stored samples that are not in the state that a check asks for."""
    collection, _, condition = check.value.partition(".")
    field, _, words = condition.partition("=")
    name = check.field.rpartition(".")[2]
    for sample in (sample for data in (KAKAO, RCS_DATA) for sample in data.samples.get(collection, ())):
        if name in sample and as_word(sample.get(field)) not in words.split():
            yield sample[name]


def put(body: Any, field: str, check: Check) -> None:
    """Spoil every value at a field that is there, of lists the first row; ``LookupError`` if its place is not there."""
    *way, last = re.findall(r"[^.\[\]]+|\[\]", field)
    for key in way:
        if key == "[]":
            body[0] = copy.deepcopy(body[0])
            body = body[0]
        else:
            body = body[next(iter(body)) if key == "*" else key]
    if last == "[]":
        body[0] = spoilt(check, body[0])
        return
    last = next(iter(body)) if last == "*" else last
    value = spoilt(check, body.get(last, MISSING))
    if value is MISSING:
        body.pop(last, None)
    else:
        body[last] = value


def variants(check: Check, request: Valid) -> Iterator[Valid]:
    """The request, spoilt as a check is to notice."""
    request = own(request)
    if check.where == "path":
        yield from _other_paths(check, request)
        return
    if check.where == "header":
        yield request
        return
    source: Any = request.query if check.where == "query" else request.body
    if check.rule == "one-of-required":
        names = check.value.replace("|", " ").split()
        for found in [source] if "." not in check.field else [_parent(source, check.field)]:
            for name in names:
                found.pop(name.rpartition(".")[2], None)
        yield request
        return
    if check.rule == "max-items" and check.field in request.files:
        return
    if check.rule in ("extension", "max-bytes"):
        if request.files:
            name, (_, content) = next(iter(request.files.items()))
            large = content if check.rule == "extension" else b"x" * (int(check.value) + 1)
            yield request._replace(files={name: ("a.exe" if check.rule == "extension" else "a.png", large)})
            return
        source[check.field] = "a.exe"
        yield request
        return
    if check.rule == "required" and check.field in request.files:
        yield request._replace(files={}, body={**request.body, "x": "y"})
        return
    if check.rule == "range-days":
        first, last = check.field.split()
        source |= {first: OLD[: len(source[first])], last: FAR[: len(source[last])]}
        if len(source[first]) > len(OLD):
            source |= {first: OLD + ":00", last: FAR + ":00"}
        yield request
        return
    if check.rule == "not-with":
        source[check.value.split()[0]] = source[check.field]
        yield request
        return
    if check.rule == "not-exists":
        for key in ("sample-plain", GROUP):
            yield request._replace(body={**request.body, check.field: key})
        return
    if check.rule == "state":
        for sample in samples_in_another_state(check):
            yield request._replace(body={**request.body, check.field: sample})
        return
    way = steps(check.field)
    found = list(walk(source, way))
    concerned = [each for each in found if all(one.is_true(source, each) for one in conditions(check.when))]
    there = check.rule in ("required", "absent", "max-items") or check.where == "query"
    if concerned and (there or any(each.value is not MISSING for each in found)):
        put(source, check.field, check)
        yield request


def _parent(source: Any, field: str) -> Any:
    for key in field.split(".")[:-1]:
        source = source[key.removesuffix("[]")]
        if key.endswith("[]"):
            source[0] = copy.deepcopy(source[0])
            source = source[0]
    return source


def _other_paths(check: Check, request: Valid) -> Iterator[Valid]:
    """The request, with something else in each part of its path."""
    parts = request.path.split("/")
    for number in range(4, len(parts)):
        for word in ("nothing", "sample-plain", "sample-requested"):
            yield request._replace(path="/".join([*parts[:number], word, *parts[number + 1 :]]))


def headers_for(check: Check) -> dict[str, str]:
    """The headers of the request, spoilt if the check is about one."""
    if check.where != "header":
        return CONVERTED
    return {} if check.rule == "required" else {check.field: "X"}


def codes_of(sandbox: Sandbox, request: Valid, headers: dict[str, str]) -> set[object]:
    """The codes that a request is refused with."""
    if re.fullmatch("valid-[0-9]+", str(request.body.get("templateCode"))):
        request = request._replace(body={**request.body, "templateCode": f"new-{next(_COUNTER)}"})
    options: dict[str, Any] = {"params": request.query, "headers": headers}
    if request.files or "multipart" in endpoint_of(sandbox, request).content:
        options |= {"files": request.files or {"x": ("", b"")}, "data": request.body}
    elif request.method in ("POST", "PUT"):
        options["json"] = request.body
    answer = sandbox.http.request(request.method, request.path, **options).json()
    results = (answer.get("message") or {}).get("sendResults") or []
    return {each["resultCode"] for each in results} | {answer["header"]["resultCode"]}


def concerns(check: Check, endpoint: Endpoint) -> bool:
    kinds = not check.kinds or bool(set(check.kinds) & set(endpoint.kinds))
    return check.operation == endpoint.operation and kinds and is_of_endpoint(check.when, endpoint.path)


@pytest.fixture(scope="module")
def requests(server: Running) -> Iterator[list[Valid]]:
    """Every valid request, and that to cancel what can be cancelled."""
    with Sandbox(server) as sandbox:
        sandbox.clear()
        found = [each.request for each in everything(sandbox)]
        sandbox.control("POST", "/clear", {"messages": False})
        yield [each._replace(path=each.path.replace("valid-0", "sample-plain")) for each in found]


def is_for(sandbox: Sandbox, request: Valid, endpoint: Endpoint) -> bool:
    found = sandbox.server.app.core.router.find(request.method, request.path)
    return isinstance(found, Route) and found.endpoint == endpoint


def is_provoked(sandbox: Sandbox, check: Check, requests: list[Valid]) -> bool:
    for request in requests:
        if not concerns(check, endpoint_of(sandbox, request)):
            continue
        try:
            found = list(variants(check, request))
        except (LookupError, TypeError, AttributeError):
            continue
        endpoint = endpoint_of(sandbox, request)
        for each in found:
            if is_for(sandbox, each, endpoint) and check.code in codes_of(sandbox, each, headers_for(check)):
                return True
    return False


@pytest.mark.parametrize("provider", ["kakao", "rcs"])
def test_every_check_is_provoked(server: Running, requests: list[Valid], provider: str) -> None:
    with Sandbox(server) as sandbox:  # what was sent and made is needed: it is not cleared
        mine = [each for each in requests if each.provider == provider]
        checks = sandbox.server.app.core.vendors[provider].data.checks
        missed = {_key(check) for check in checks if not is_provoked(sandbox, check, mine)}
    assert len(checks) > 60
    assert missed == {key for key in EXCEPTIONS if key[0] == provider}


def _key(check: Check) -> tuple[str, ...]:
    provider = "rcs" if check in RCS_DATA.checks else "kakao"
    return provider, check.operation, " ".join(check.kinds), check.field, check.rule
