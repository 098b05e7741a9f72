"""From a code to its class, whatever the code is."""

from __future__ import annotations

import pytest

from bizmessage import kakao, rcs
from bizmessage.catalogue.lookup import _REMEMBERED
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


def test_unknown_codes_do_not_fill_the_memory() -> None:
    from bizmessage.catalogue.lookup import ErrorClasses

    classes: ErrorClasses[BizMessageError] = ErrorClasses(
        {"1": "Known"}, BizMessageError, lambda _: kakao.TemplateNotFound
    )
    for code in range(2, 3 * _REMEMBERED):
        assert classes[code] is BizMessageError
    assert len(classes) == _REMEMBERED
    assert classes[1] is kakao.TemplateNotFound
