"""The values of placeholders, read back out of what the server wrote."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bizmessage.errors import BizMessageError
from bizmessage.kakao import FieldOutOfRange, MissingRequiredField, error_from_response
from bizmessage.reading.parameters import read_parameters
from tests.catalogue import code_classes, rows
from tests.payloads import refusal

WITH_PARAMETERS = [error for error in code_classes() if error.parameter_types]

# What a field, a type or an id looks like. A value that repeats the words of the message around it, or that masking
# takes for a phone number or a key, cannot be had back.
NAMES = st.from_regex(r"[A-Za-z가-힣][A-Za-z가-힣_.\[\]-]{0,30}", fullmatch=True).filter(
    lambda name: not any(word in name.lower() for word in ("token", "key", "password", "authorization"))
)


def test_every_message_with_placeholders_has_parameters() -> None:
    assert len(WITH_PARAMETERS) == sum(bool(row["params"]) for row in rows())


@pytest.mark.parametrize("error_class", WITH_PARAMETERS, ids=lambda error_class: error_class.__name__)
def test_formatting_then_parsing_is_the_identity(error_class: type[BizMessageError]) -> None:
    @given(
        st.tuples(
            *(st.integers(-(10**6), 10**6) if kind is int else NAMES for kind in error_class.parameter_types.values())
        )
    )
    @settings(max_examples=30, deadline=None)
    def run(values: tuple[object, ...]) -> None:
        given_values = dict(zip(error_class.parameter_types, values, strict=True))
        error = error_class(**given_values)
        back = error_from_response(refusal(error.code, error.message))
        assert type(back) is error_class
        assert back.parameters == given_values
        assert back.message == error.message

    run()


@pytest.mark.parametrize(
    "text",
    [
        "The 'content' must be between 1 and 1000.",
        "Client Error. The 'content' must be between 1 and 1000.",
        'The "content" must be between 1 and 1000.',
        "The \N{LEFT SINGLE QUOTATION MARK}content\N{RIGHT SINGLE QUOTATION MARK} must be between 1 and 1000.",
        "the content must be between 1 and 1000",
        "  THE  'content'   MUST BE BETWEEN  1  AND  1,000.  ",
        "[400] The'content'must be between 1 and 1000. Please check.",
    ],
)
def test_prefix_quotes_spaces_and_case_do_not_matter(text: str) -> None:
    error = error_from_response(refusal(-2004, text))
    assert isinstance(error, FieldOutOfRange)
    assert (error.field, error.minimum, error.maximum) == ("content", 1, 1000)
    assert error.args[0] == text


@pytest.mark.parametrize(
    "text",
    ["", "something else", "The '{}' must be between {} and {}.", "between", "The must be", "\ud800", "x" * 20_000],
)
def test_what_does_not_parse_leaves_none_and_the_error_whole(text: str) -> None:
    error = error_from_response(refusal(-2004, text))
    assert isinstance(error, FieldOutOfRange)
    assert (error.field, error.minimum, error.maximum) == (None, None, None)
    assert error.message == (text[:10_000].replace("\ud800", "?") or FieldOutOfRange.message_template)


def test_a_value_of_another_type_is_left_out() -> None:
    error = error_from_response(refusal(-2004, "The 'content' must be between one and 1000."))
    assert isinstance(error, FieldOutOfRange)
    assert (error.field, error.minimum, error.maximum) == ("content", None, 1000)


def test_a_prefix_is_not_taken_for_the_value_behind_it() -> None:
    error = error_from_response(refusal(-3303, "Client Error. content is empty."))
    assert isinstance(error, MissingRequiredField)
    assert error.field == "content"


@given(st.text(), st.sampled_from(WITH_PARAMETERS))
def test_no_text_makes_it_fail(text: str, error_class: type[BizMessageError]) -> None:
    values = read_parameters(error_class.message_template, error_class.parameter_types, text)
    for name, value in values.items():
        assert isinstance(value, error_class.parameter_types[name])
