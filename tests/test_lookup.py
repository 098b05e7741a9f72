"""From a code to its class, whatever the code is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any

import pytest

from bizmessage import kakao, rcs
from bizmessage._catalogue.lookup import _REMEMBERED, find
from bizmessage.errors import BizMessageError
from tests.catalogue import code_classes, provider_of


def test_every_code_leads_to_its_class_as_a_number_and_as_text() -> None:
    for error in code_classes():
        provider = provider_of(error)
        lookup = getattr(provider, f"{error.table}_error_class")
        assert error.code is not None
        assert lookup(error.code) is error
        assert lookup(str(error.code)) is error
        assert lookup(int(error.code)) is error


def test_the_same_number_means_another_thing_elsewhere() -> None:
    assert kakao.api_error_class(-3003) is kakao.TemplateNotFound
    assert rcs.api_error_class(-3003) is rcs.SendTimeTooFarAhead


@pytest.mark.parametrize(
    "code",
    [0, "0", -1, "", "abc", "-03003", " -3003", "\N{MINUS SIGN}3003", 10**5000, "9" * 5000, "MRC01", "\udcff", 4291000],
    ids=lambda code: "long" if isinstance(code, int) and code > 10**9 else None,
)
def test_any_other_code_is_unknown(code: int | str) -> None:
    assert kakao.api_error_class(code) is kakao.UnknownKakaoApiError
    assert kakao.delivery_error_class(code) is kakao.UnknownKakaoDeliveryError
    assert rcs.api_error_class(code) is rcs.UnknownRcsApiError
    assert rcs.delivery_error_class(code) is rcs.UnknownRcsDeliveryError


def test_success_has_no_class() -> None:
    assert kakao.delivery_error_class("1000") is kakao.UnknownKakaoDeliveryError


class Given(IntEnum):
    """A user's own."""

    NO_TEMPLATE = -3003


class Written(str, Enum):  # noqa: UP042 - users have such as well
    """One whose members are not written like their values."""

    NO_TEMPLATE = "-3003"


class Unhashable(str):
    """A text that cannot be the key of a dictionary."""

    __hash__ = None  # type: ignore[assignment]


EQUALS = [-3003.0, Decimal("-3003.0"), Fraction(-3003), Given.NO_TEMPLATE, Written.NO_TEMPLATE, Unhashable("-3003")]


@pytest.mark.parametrize("code", EQUALS, ids=repr)
@pytest.mark.parametrize("lookup", [kakao.api_error_class, rcs.api_error_class])
def test_what_equals_a_code_is_that_code(code: Any, lookup: Callable[[int | str], type]) -> None:
    assert [lookup(code), lookup(code)] == [lookup(-3003)] * 2


@pytest.mark.parametrize(
    "code", [None, [], {}, -3003.5, float("nan"), float("inf"), b"-3003", object, ["-3003"]], ids=repr
)
def test_what_is_no_code_is_unknown(code: Any) -> None:
    assert [kakao.api_error_class(code), kakao.api_error_class(code)] == [kakao.UnknownKakaoApiError] * 2


def found(code: object, classes: dict[int | str, type[BizMessageError]]) -> type[BizMessageError]:
    """What a table of one code has for it."""
    return find(code, {"1": "Known"}, classes, BizMessageError, {"Known": kakao.TemplateNotFound}.__getitem__)


def test_what_is_remembered_is_a_number_or_a_text_whatever_was_asked_for() -> None:
    classes: dict[int | str, type[BizMessageError]] = {}
    codes: list[object] = [True, Decimal(2), Written.NO_TEMPLATE, Unhashable("1"), [], None]
    for code in codes:
        found(code, classes)
    assert classes == {
        1: kakao.TemplateNotFound,
        2: BizMessageError,
        "-3003": BizMessageError,
        "1": kakao.TemplateNotFound,
    }
    assert [type(code) for code in classes] == [int, int, str, str]


def test_unknown_codes_do_not_fill_the_memory() -> None:
    classes: dict[int | str, type[BizMessageError]] = {}
    for code in range(2, 3 * _REMEMBERED):
        assert found(code, classes) is BizMessageError
    assert len(classes) == _REMEMBERED
    assert found(1, classes) is kakao.TemplateNotFound
    assert len(classes) == _REMEMBERED
