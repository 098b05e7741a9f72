"""What the spec says for sandboxes is what the guides document: every path, and every key of every answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bizmessage._catalogue.sandbox import Endpoint, Sandbox
from tests.catalogue import SPEC, sheet
from tests.guides.extract import EXAMPLES, Example, Place
from tests.guides.paths import PATHS, as_text, extract

GUIDES = Path(__file__).parent.parent.parent / "shared" / "sources" / "guides"
FOLDERS = {"kakaotalk": "kakao", "rcs": "rcs"}
PROVIDERS = tuple(FOLDERS.values())

SANDBOXES: dict[str, Sandbox] = {name: import_module(f"bizmessage.{name}._sandbox").SANDBOX for name in PROVIDERS}

examples: list[Example] = json.loads(EXAMPLES.read_text(encoding="utf-8"))
documented = json.loads(PATHS.read_text(encoding="utf-8"))

TYPES = {
    "Integer": (*("recipient-seq", "request-code", "delivery-number", "total", "count", "offset", "limit", "seq"),),
    "Boolean": ("substitute-wanted",),
}
"""The placeholders that are no text, by the type that the guides call it."""

OPAQUE = ("body", "recipient", "path", "query", "stored", "sender", "template")
"""Placeholders that keep whatever type their source has; what is stored is looked at by its samples."""

HEADINGS = {"사용 시 주의 사항": "메시지 기본형 발송 요청"}
"""Where an answer stands below another heading than its path does."""

TEMPLATE = "/alimtalk/v2.3/appkeys/{appkey}/senders/{senderKey}/templates/{templateCode}"
IMAGES = "/brand-message/v1.0/appkeys/{appKey}/images"

DIFFERENCES = {
    (f"{TEMPLATE}/modifications", "templateModificationsResponse.templates.buttons"): (
        "this one of three answers with the same template leaves out bizFormId and pluginId of its buttons"
    ),
    (IMAGES, ""): (
        "the guide shows the one image of an upload where it looks images up; the other guide's same call has a list"
    ),
}
"""What differs on purpose, by path and place in the answer: why."""


def test_every_documented_path_has_its_row_and_no_other() -> None:
    rows = [row for provider in PROVIDERS for row in sheet(f"{provider}/endpoints")]
    assert len(rows) == len({(row["method"], row["path"]) for row in rows})
    assert {(row["method"], row["path"]) for row in rows} == {(each["method"], each["path"]) for each in documented}


def test_every_row_names_the_heading_of_its_path() -> None:
    where = {(each["method"], each["path"]): each for each in documented}
    for provider in PROVIDERS:
        for row in sheet(f"{provider}/endpoints"):
            guide, _, heading = row["source"].partition("#")
            place = where[row["method"], row["path"]]
            assert place["file"].endswith(f"/{guide}"), row
            assert heading in place["heading"].split(" > "), row


def test_the_paths_are_those_of_the_guides() -> None:
    if not GUIDES.is_dir():
        pytest.skip("the vendor's guides are not beside the checkout")
    assert PATHS.read_text(encoding="utf-8") == as_text(extract(GUIDES))


def is_answer(body: Any) -> bool:
    """Whether an example is the answer to a request that succeeded."""
    header = body.get("header") if isinstance(body, dict) else None
    return isinstance(header, dict) and header.get("resultCode") in (0, "<Integer>")


def endpoints_at(place: Place) -> list[tuple[str, Endpoint]]:
    """The endpoints whose row has the heading of an example."""
    provider = FOLDERS[place["file"].split("/")[0]]
    headings = [HEADINGS.get(each, each) for each in place["heading"].split(" > ")]
    sources = {f"{Path(place['file']).name}#{heading}" for heading in headings}
    rows = zip(sheet(f"{provider}/endpoints"), SANDBOXES[provider].endpoints, strict=True)
    return [(provider, endpoint) for row, endpoint in rows if row["source"] in sources]


ANSWERS = [(example["id"], place, example["body"]) for example in examples for place in example["places"]]
ANSWERS = [each for each in ANSWERS if is_answer(each[2])]


@pytest.mark.parametrize(
    ("place", "body"), [pytest.param(place, body, id=f"{name}-{place['line']}") for name, place, body in ANSWERS]
)
def test_every_answer_of_the_guides_is_the_one_of_its_endpoint(place: Place, body: Any) -> None:
    assert endpoints_at(place), place
    found = [each for each in all_differences(place, body) if each[:2] not in DIFFERENCES]
    assert found == []


def test_every_known_difference_is_one() -> None:
    found = {each[:2] for _, place, body in ANSWERS for each in all_differences(place, body)}
    assert found == set(DIFFERENCES)


def all_differences(place: Place, body: Any) -> Iterator[tuple[str, str, str]]:
    """Path, place and kind of each difference between an example and what its endpoints answer, samples filled in."""
    example = {key: value for key, value in body.items() if key != "header"}
    for provider, endpoint in endpoints_at(place):
        sandbox = SANDBOXES[provider]
        for answer in (sandbox.answers[endpoint.answer], *with_samples(sandbox, endpoint)):
            for where, what in differences(answer, example):
                yield endpoint.path, where, what


def test_the_webhook_is_the_one_of_the_guide() -> None:
    bodies = {example["id"]: example["body"] for example in examples}
    whole: Any = bodies["webhook-api-guide:34"]
    hooks: Any = bodies["webhook-api-guide:126"]
    types = {key: f"<{re.split(r'[(]', str(value))[0]}>" for key, value in hooks["hooks"][0].items() if key != "_links"}
    example = {**whole, "hooks": [{**hooks["hooks"][0], **types, "receiveDate": "<String>"}]}
    found = list(differences(SANDBOXES["kakao"].answers["webhook"], example))
    assert found == []


def with_samples(sandbox: Sandbox, endpoint: Endpoint) -> Iterator[object]:
    """The answer with each sample of the endpoint's collection in the place of what is stored."""
    for collection in endpoint.kinds:
        for sample in sandbox.samples.get(collection, ()):
            yield with_stored(sandbox.answers[endpoint.answer], sample)


def with_stored(template: Any, sample: Any) -> Any:
    if isinstance(template, dict):
        return {key: with_stored(value, sample) for key, value in template.items()}
    if isinstance(template, list):
        return [with_stored(value, sample) for value in template]
    if isinstance(template, str) and template.startswith("$stored."):
        for key in template.removeprefix("$stored.").split("."):
            sample = sample[key]  # a KeyError is a sample that lacks what an answer tells of it
        return sample
    return template


def differences(template: Any, example: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Where an answer is not what the example shows, and how: keys, their order, and types."""
    if isinstance(template, str) and template.startswith("$"):
        yield from placeholder_differences(template, example, where)
    elif isinstance(example, dict) and isinstance(template, dict):
        if list(template) != list(example):
            yield where, f"keys {list(template)}, not {list(example)}"
        for key in template.keys() & example.keys():
            yield from differences(template[key], example[key], f"{where}.{key}".lstrip("."))
    elif isinstance(example, list) and isinstance(template, list):
        for row in template[1:] if template[:1] == ["$each"] else template:
            yield from differences(row, example[0], where)
    elif template is not None and type_of(template) != type_of(example):
        yield where, f"{type_of(template)}, not {type_of(example)}"


def placeholder_differences(text: str, example: Any, where: str) -> Iterator[tuple[str, str]]:
    name, dot, _ = text.removeprefix("$").split("|")[0].partition(".")
    if dot:
        assert name in OPAQUE
        return
    type_ = next((type_ for type_, names in TYPES.items() if name in names), "String")
    if type_ != type_of(example):
        yield where, f"{text} is {type_}, not {type_of(example)}"


def type_of(value: Any) -> str:
    """The type of a value, or the type that an example names in its place."""
    if isinstance(value, str) and value.startswith("<"):
        return {"<Long>": "Integer"}.get(value, value.strip("<>").capitalize())
    return {bool: "Boolean", int: "Integer", str: "String", list: "List", dict: "Object"}.get(type(value), "nothing")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_samples_pass_the_checks_of_the_states_that_they_are_for(provider: str) -> None:
    sandbox = SANDBOXES[provider]
    for check in sandbox.checks:
        if check.rule == "state":
            collection, _, condition = check.value.partition(".")
            field, _, words = condition.partition("=")
            found = {as_word(sample[field]) in words.split() for sample in sandbox.samples[collection]}
            assert True in found, check  # something that can be used
    for check in sandbox.checks:
        if check.rule in ("exists", "not-exists"):
            assert sandbox.samples[check.value], check


def as_word(value: object) -> str:
    """A value as ``checks.csv`` writes it."""
    return json.dumps(value) if isinstance(value, bool) else str(value)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_new_objects_have_the_types_of_the_samples(provider: str) -> None:
    sandbox = SANDBOXES[provider]
    for collection, its in sandbox.objects.items():
        new: Any = its["new"]
        for key, value in new.items():
            for sample in sandbox.samples[collection]:
                assert key in sample, (collection, key)
                types = {type_of(sample[key]), type_of(constant(value))}
                assert len(types - {"nothing"}) < 2, (collection, key, types)


def constant(value: Any) -> Any:
    """What a placeholder gives if none of its names has a value; what is none is itself."""
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    last = value.rpartition("|")[2]
    return None if last.startswith("$") else {"true": True, "false": False, "[]": [], "{}": {}}.get(last, last)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_send_checks_what_is_asked_of_it(provider: str) -> None:
    sandbox = SANDBOXES[provider]
    for endpoint in sandbox.endpoints:
        if endpoint.operation == "send":
            its = [check for check in sandbox.checks if check.operation == "send" and concerns(check.kinds, endpoint)]
            rules = {check.rule for check in its}
            assert {"required", "exists", "not-past", "within-days", "max-length"} <= rules, endpoint
            assert endpoint.idempotent == ("unused" in rules), endpoint


def concerns(kinds: Sequence[str], endpoint: Endpoint) -> bool:
    return not kinds or bool(set(kinds) & set(endpoint.kinds))


def test_no_sample_could_be_taken_for_real() -> None:
    for path in sorted(SPEC.glob("*/samples.json")):
        text = path.read_text(encoding="utf-8")
        assert re.findall(r"010[0-9]{8}", text.replace("0100000000", "")) == []
        hosts = set(re.findall(r"https?://([^/\"\\]+)", text))
        assert hosts <= {"example.com", "tv.kakao.com"}, hosts
