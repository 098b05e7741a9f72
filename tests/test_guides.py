"""Every JSON example of the vendor's guides, filled in, through the real functions."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bizmessage import kakao, rcs
from bizmessage.errors import BizMessageError
from tests.guides.expected import EXPECTED, Case, Delivered, Sent
from tests.guides.extract import EXAMPLES, Example, as_text, extract
from tests.guides.filling import filled
from tests.guides.tolerant import UnreadableError, parse

GUIDES = Path(__file__).parents[2] / "shared" / "sources" / "guides"
PROVIDERS: dict[str, ModuleType] = {"kakao": kakao, "rcs": rcs}

examples: dict[str, Example] = {example["id"]: example for example in json.loads(EXAMPLES.read_text(encoding="utf-8"))}

every_case = pytest.mark.parametrize(
    ("name", "case"),
    [pytest.param(name, case, id=f"{name}-{case.name}") for name, entry in EXPECTED.items() for case in entry.cases],
)
every_form = pytest.mark.parametrize("form", ["parsed", "text"])


def payload_of(name: str, case: Case, form: str) -> Any:
    body = filled(examples[name]["body"], case.fill)
    return body if form == "parsed" else json.dumps(body, ensure_ascii=False)


def provider_of(name: str) -> Any:
    return PROVIDERS[EXPECTED[name].provider]


def class_name(error: BaseException | None) -> str | None:
    return None if error is None else type(error).__name__


def test_every_body_has_an_entry_and_every_entry_a_body() -> None:
    assert sorted(EXPECTED) == sorted(examples)
    for name, entry in EXPECTED.items():
        names = [case.name for case in entry.cases]
        assert len(set(names)) == len(names) > 0, name


def test_every_provider_is_the_one_of_the_guide() -> None:
    for name, example in examples.items():
        folder = {"kakao": "kakaotalk", "rcs": "rcs"}[EXPECTED[name].provider]
        assert {place["file"].split("/")[0] for place in example["places"]} == {folder}


@every_form
@every_case
def test_request(name: str, case: Case, form: str) -> None:
    payload, provider = payload_of(name, case, form), provider_of(name)
    raised = None
    try:
        provider.raise_for_response(payload)
    except BizMessageError as error:
        raised = error
    assert class_name(raised) == case.request
    if case.request is not None:
        assert class_name(provider.error_from_response(payload)) == case.request


@every_form
@every_case
def test_sent(name: str, case: Case, form: str) -> None:
    results = provider_of(name).send_results(payload_of(name, case, form))
    found = tuple(Sent(result.recipient_seq, result.request_id, class_name(result.error)) for result in results)
    assert found == case.sent


@every_form
@every_case
def test_delivered(name: str, case: Case, form: str) -> None:
    payload, provider = payload_of(name, case, form), provider_of(name)
    if case.delivered is None:
        with pytest.raises(BizMessageError) as caught:
            list(provider.delivery_results(payload))
        assert class_name(caught.value) == case.request
    else:
        assert tuple(map(delivered, provider.delivery_results(payload))) == case.delivered


def delivered(result: Any) -> Delivered:
    """A result as the entries write it."""
    sms_status = getattr(result.sms_status, "name", None)
    about = (result.request_id, result.recipient_seq)
    error = class_name(result.error)
    return Delivered(result.status.name, result.code, sms_status, result.verdict.name, error, *about)  # type: ignore[arg-type]


def test_the_examples_are_those_of_the_guides() -> None:
    if not GUIDES.is_dir():
        pytest.skip("the vendor's guides are not beside the checkout")
    found, errors = extract(GUIDES)
    assert errors == []
    assert EXAMPLES.read_text(encoding="utf-8") == as_text(found)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": String, "b": List<Integer>}', {"a": "<String>", "b": "<List<Integer>>"}),
        ('{"a": 1,, "b": [1 2,],}', {"a": 1, "b": [1, 2]}),
        ('{"a": -1.5 "b": null}', {"a": -1.5, "b": None}),
        ('{"image" {"name": true}}', {"image": {"name": True}}),
        ('"hooks": [ { ... } ]', {"hooks": [{}]}),
        ('{"a": "// no comment", // a comment\n "b": /* another */ "\\"..."}', {"a": "// no comment", "b": '"...'}),
        ('{"a": {String: String}}', {"a": {"<String>": "<String>"}}),
        (
            '{"replies": ["ordering": Integer, "target": String]}',
            {"replies": [{"ordering": "<Integer>", "target": "<String>"}]},
        ),
    ],
)
def test_what_the_guides_write_for_json(text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize(
    "text", ["", "{", "[1", '{"a"}', '{"a": }', '{"a": 1} x', '{"a": 1, "a": 2}', '{"a', "{1: 2}", '{"a": 1x}']
)
def test_what_is_no_json_at_all(text: str) -> None:
    with pytest.raises(UnreadableError):
        parse(text)


def test_values_are_put_at_their_paths() -> None:
    body = {"header": {"resultCode": "<Integer>"}, "rows": [{"resultCode": "<String>"}]}
    assert filled(body, {"rows.1": {"x": 1}, "rows.0.y": None}) == {
        "header": {"resultCode": 0},
        "rows": [{"resultCode": "1000", "y": None}, {"x": 1}],
    }
    assert body["rows"] == [{"resultCode": "<String>"}]
