"""The enums, in the manner of http.HTTPStatus."""

from __future__ import annotations

import pickle
from enum import IntEnum, StrEnum

import pytest

from bizmessage import kakao, rcs
from bizmessage.kakao import KakaoApiCode, KakaoDeliveryCode
from bizmessage.rcs import RcsApiCode, RcsDeliveryCode
from tests.catalogue import code_classes, enums, sheet, tables

ENUMS = tuple(enums())


def test_every_code_has_a_member() -> None:
    for enum, table in zip(ENUMS, tables(), strict=True):
        assert [str(member.value) for member in enum] == [row["code"] for row in sheet(table)]


def test_members_are_their_codes() -> None:
    assert KakaoApiCode.TEMPLATE_NOT_FOUND == -3003
    assert issubclass(KakaoApiCode, IntEnum)
    assert KakaoDeliveryCode.RECIPIENT_NOT_KAKAOTALK_USER == "3019"
    assert issubclass(KakaoDeliveryCode, StrEnum)
    assert {-3003: "yes"}[KakaoApiCode.TEMPLATE_NOT_FOUND] == "yes"


def test_members_lead_to_their_classes_and_texts() -> None:
    members = [member for enum in ENUMS for member in enum if member.error is not None]
    assert {member.error for member in members} == set(code_classes())
    for member in members:
        error = member.error
        assert error is not None
        assert member.value == error.code
        assert member.summary == error.summary
        assert member.description == error.description
        assert member.message == error.message_template
        assert member.category == error.category


def test_success_is_a_member_without_a_class() -> None:
    member = KakaoApiCode.REQUEST_SUCCEEDED
    assert member.error is None
    assert (member.message, member.description, member.category) == ("SUCCESS", "성공", "request")
    assert KakaoDeliveryCode.DELIVERY_SUCCEEDED.error is None
    assert KakaoDeliveryCode.DELIVERY_SUCCEEDED.summary == "The message was delivered."
    assert RcsApiCode(0).message == "success"


def test_the_error_of_a_member() -> None:
    assert KakaoApiCode.TEMPLATE_NOT_FOUND.error is kakao.TemplateNotFound
    assert RcsApiCode.TEMPLATE_NOT_FOUND.error is rcs.TemplateNotFound


def test_a_code_as_number_or_text() -> None:
    assert KakaoApiCode("-3003") is KakaoApiCode.TEMPLATE_NOT_FOUND
    assert KakaoDeliveryCode("3019") is KakaoDeliveryCode(3019)
    assert RcsDeliveryCode("54003") is RcsDeliveryCode(54003)


@pytest.mark.parametrize("enum", ENUMS)
@pytest.mark.parametrize("code", [-1, "", "abc", None, 1.5, True, "03019", []])
def test_an_unknown_code_raises(enum: type[IntEnum | StrEnum], code: object) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        enum(code)  # type: ignore[arg-type]


def test_members_survive_pickling() -> None:
    for enum in ENUMS:
        for member in enum:
            assert pickle.loads(pickle.dumps(member)) is member
