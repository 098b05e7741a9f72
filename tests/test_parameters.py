"""The values of placeholders, read back out of what the server wrote."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bizmessage._reading import parameters
from bizmessage._reading.parameters import read_parameters
from bizmessage.errors import BizMessageError
from bizmessage.kakao import FieldOutOfRange, MissingRequiredField, error_from_response
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


INT = {"a": int, "b": int}
ANY = {"a": str, "b": str}


@pytest.mark.parametrize(
    ("template", "types", "text", "values"),
    [
        # As it is documented.
        ("{a}", ANY, "x", {"a": "x"}),
        ("{a}", ANY, "", {"a": ""}),
        ("{a} of {b}", ANY, "x of y of z", {"a": "x", "b": "y of z"}),
        ("from {a} to {b}.", ANY, "from x to y.", {"a": "x", "b": "y"}),
        ("{a} is {b}, {a}", ANY, "x is y, z", {"a": "x", "b": "y"}),
        ("a{a}a", ANY, "aa", {"a": ""}),
        ("ab{a}bc", ANY, "abc", {}),  # the two parts would overlap
        ("no {a} no", ANY, "no y", {}),
        ("x{a}x{b}y", ANY, "xaxby", {"a": "a", "b": "b"}),
        ("{a} of{b} off", ANY, "x off", {}),
        ("{a}, {b}", ANY, ", 'x'", {"a": "", "b": "'x'"}),
        ("{a}, {b}.", ANY, ", x.", {"a": "", "b": "x"}),
        ("{a}.{b}.", ANY, "x.", {"a": "x", "b": ""}),
        ("{b}", {"b": int}, "1,234", {"b": 1234}),
        # Nearly so.
        ("Say {a} now", ANY, "Error: say 'x' NOW, please", {"a": "x"}),
        ("Say {a} now. {b}.", ANY, "SAY x now. y.", {"a": "x", "b": "y"}),
        ("Say {a}.", ANY, "  say  'a.b'.  ", {"a": "a.b"}),
        ("Say '{a}'.", ANY, 'SAY "x".', {"a": "x"}),
        ("Say '{a}'.", ANY, 'SAY "x"', {"a": "x"}),
        ("Say {a}. {b}.", ANY, "SAY x. y.", {"a": "x", "b": "y"}),
        ("Say '{a}' {b}", ANY, "SAY 'x' y", {}),  # nothing tells where one ends and the other begins
        ("Say {a} now.", ANY, "SAY x now", {"a": "x"}),
        ("Say {a} now", ANY, "SAY x now y now", {"a": "x"}),
        ("{a} is so {b}", ANY, " IS so x", {"a": "", "b": "x"}),
        ("Say {a} kelvin", ANY, "SAY x \N{KELVIN SIGN}elvin", {"a": "x"}),
        ("Say {a}...", ANY, "'say x", {"a": "x"}),
        ("{a} is {b}.", ANY, "'x'  IS  'y'", {"a": "x", "b": "y"}),
        ("{a} is {b}", ANY, "X says: x  IS y IS z", {"a": "X says: x", "b": "y IS z"}),
        ("Is {a} so", ANY, "  is  so", {"a": ""}),
        ("{a} is .b {b}", ANY, "x  IS .b y", {"a": "x", "b": "y"}),
        ("{a} is so", ANY, " IS so", {"a": ""}),
        ("go {a} go {b}", ANY, "GO x go y go z", {"a": "x", "b": "y go z"}),
        ("Xis {a}", ANY, "xis XXyXX", {"a": "XXyXX"}),
        ("SAY {a} \N{LATIN CAPITAL LETTER I WITH DOT ABOVE}t", ANY, "say x \u0130T y", {"a": "x"}),
        ("say {a} \N{LATIN SMALL LETTER SHARP S}t", ANY, "SAY x \u00dft", {"a": "x"}),
        ("say {a}", ANY, "SAY \u0130\u0130 x", {"a": "\u0130\u0130 x"}),
        ("\u0130\u0130 say {a} now", ANY, "\u0130\u0130 SAY x now", {"a": "x"}),
        ("{}", ANY, '"x"', {"a": '"x"'}),
        # Neither.
        ("Say {a} now", ANY, "Say x", {}),
        ("Say {a} now", ANY, "x now", {}),
        # What was left unfilled, and what begins like it.
        ("Say {a}, {b}.", ANY, "Say {a}, y.", {"b": "y"}),
        ("Say {a}, {b}.", ANY, "Say {}, {x-y}.", {"b": "{x-y}"}),
        ("Say {a}, {b}.", ANY, "Say {x, y{z}.", {"a": "{x", "b": "y{z}"}),
        # Numbers.
        ("{a} {b}", INT, "1 -2", {"a": 1, "b": -2}),
        ("{a}/{b}", INT, "1,000/ 7 ", {"a": 1000, "b": 7}),
        ("{a}/{b}", INT, "9" * 18 + "/" + "9" * 19, {"a": 10**18 - 1}),
        ("{a}/{b}", INT, "-" + "9" * 18 + "/-" + "9" * 19, {"a": 1 - 10**18}),
        ("{a}/{b}", INT, "1x/x", {}),
        ("{a}/{b}", INT, "1-x/5. Please check.", {"a": 1, "b": 5}),
        ("{a}/{b}", INT, "5.x/7 x", {"a": 5, "b": 7}),
        ("{a}/{b}", INT, "1x y/7", {"b": 7}),
        ("{a}/{b}", INT, "/-", {}),
        ("{a}/{b}", INT, "\u0663/\u00b2", {}),
    ],
)
def test_what_is_read_out_of_a_text(
    template: str, types: dict[str, type[int | str]], text: str, values: dict[str, int | str]
) -> None:
    assert read_parameters(template, types, text) == values


def test_a_template_is_split_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_parameters("{a} of {b}", ANY, "x of y") == {"a": "x", "b": "y"}
    monkeypatch.delattr(parameters, "split")
    assert read_parameters("{a} of {b}", ANY, "y of x") == {"a": "y", "b": "x"}


def test_a_text_of_the_longest_is_read_and_a_longer_one_is_not() -> None:
    assert read_parameters("{a}", ANY, "x" * 10_000) == {"a": "x" * 10_000}
    assert read_parameters("{a}", ANY, "x" * 10_001) == {}


@pytest.mark.parametrize(
    ("template", "text", "values"),
    [
        ("{a} is empty", "Loft: x is empty", {"a": "x"}),
        ("{a} is empty", "x is empty", {"a": "x"}),
        ("{a}", "Loft: x", {"a": "Loft: x"}),  # nothing of the message tells that the prefix is not the value
        ("{a}, {b}", "x, Loft:", {"a": "x", "b": "Loft:"}),
        ("Loft: {a} is empty", "Loft: x is empty", {"a": "x"}),
        ("Loft: {a}", " Loft: x", {"a": "x"}),
    ],
)
def test_what_is_put_before_messages(template: str, text: str, values: dict[str, str]) -> None:
    assert read_parameters(template, ANY, text, prefix="Loft:") == values
