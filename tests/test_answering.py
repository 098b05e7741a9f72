"""From an error to the answer, and back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bizmessage import kakao, rcs
from bizmessage.answering import http_status
from bizmessage.errors import BizMessageError
from bizmessage.kakao import FieldOutOfRange, KakaoSendErrorGroup, TemplateNotFound, UnknownKakaoApiError
from tests.catalogue import code_classes, error_classes, provider_of
from tests.payloads import send_answer

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
    lambda text: text.strip() and not any(character.isdigit() for character in text)
)


def back(error: BizMessageError) -> BizMessageError:
    """The error after a trip as JSON."""
    provider = provider_of(error)
    found = provider.error_from_response(json.dumps(error.to_response()))
    assert isinstance(found, BizMessageError)
    return found


def seen(error: BizMessageError) -> tuple[object, ...]:
    return type(error), error.code, error.message, error.parameters, error.fingerprint


def test_every_class_bare() -> None:
    for error_class in code_classes():
        error = error_class()
        assert seen(back(error)) == seen(error)


@given(TEXTS, st.sampled_from(code_classes()))
@settings(deadline=None, max_examples=300)
def test_every_class_with_any_text(text: str, error_class: type[BizMessageError]) -> None:
    error = error_class(text)
    found = back(error)
    assert (type(found), found.code, found.message) == (error_class, error.code, error.message)


def test_parameters() -> None:
    error = FieldOutOfRange(field="content", minimum=1, maximum=1000)
    assert seen(back(error)) == seen(error)


@pytest.mark.parametrize(
    "error",
    [
        UnknownKakaoApiError("text", code=-7777),
        kakao.UnknownKakaoDeliveryError("text", code="7777"),
        kakao.UnknownKakaoDeliveryError(code="MRC02"),
        rcs.UnknownRcsApiError(code=77),
        rcs.UnknownRcsDeliveryError(code="99999"),
        kakao.KakaoGatewayRateLimited("slow down"),
        kakao.KakaoGatewayTimedOut(),
        kakao.KakaoGatewayError("no", code=4131000),
        kakao.KakaoServerFailed("oops"),
    ],
)
def test_what_is_in_no_table(error: BizMessageError) -> None:
    assert seen(back(error)) == seen(error)


def test_the_envelope_of_a_refusal() -> None:
    assert TemplateNotFound().to_response() == {
        "header": {"resultCode": -3003, "resultMessage": "Template does not exist.", "isSuccessful": False}
    }
    # What the documents have no text for, the server is not made to say in our words.
    assert kakao.ParameterValidationFailed().to_response()["header"] == {
        "resultCode": 4,
        "resultMessage": "",
        "isSuccessful": False,
    }


def test_the_look_up_of_a_delivery() -> None:
    response = rcs.SendingToRecipientFailed().to_response()
    assert response["header"] == {"resultCode": 0, "resultMessage": "success", "isSuccessful": True}
    assert response["messageRecipient"]["resultCode"] == "54003"  # type: ignore[index]
    assert kakao.RecipientNotKakaotalkUser().to_response()["message"]["messageStatus"] == "FAILED"  # type: ignore[index]


def test_a_group_gives_the_answer_that_it_came_from() -> None:
    payload = send_answer(0, -3003, 0, -7777)
    group = kakao.error_from_response(payload)
    assert isinstance(group, KakaoSendErrorGroup)
    assert group.to_response() == payload
    assert back(group).as_dict() == group.as_dict()


def test_everything_can_be_answered_with() -> None:
    for error_class in error_classes():
        error = error_class()
        assert json.loads(json.dumps(error.to_response())) == error.to_response()
        assert 200 <= http_status(error) < 600


def test_http_status() -> None:
    assert http_status(TemplateNotFound()) == 200
    assert http_status(kakao.KakaoGatewayCircuitOpen()) == 503
    assert http_status(kakao.KakaoGatewayError(code=4131000)) == 413
    assert http_status(kakao.KakaoServerFailed()) == 500
    error = TemplateNotFound()
    error.http_status = 404
    assert http_status(error) == 404
