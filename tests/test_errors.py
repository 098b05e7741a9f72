"""What every error of the catalogue does."""

from __future__ import annotations

import json
import logging

import pytest

from bizmessage import categories, rcs
from bizmessage._catalogue.installed import providers
from bizmessage.errors import BizMessageError
from bizmessage.kakao import (
    FieldOutOfRange,
    KakaoApiError,
    KakaoDeliveryError,
    KakaoSendError,
    KakaoTemplateError,
    MnTypeApplicationFailed,
    RecipientNotKakaotalkUser,
    TemplateNotFound,
    UnknownKakaoApiError,
    UnknownKakaoDeliveryError,
)
from codegen import reserved
from codegen.naming import placeholders
from tests.catalogue import code_classes, error_classes, rows


def test_every_failing_code_has_a_class() -> None:
    failing = {f"{row['path']}/{row['code']}" for row in rows() if row["success"] == "false"}
    assert {each().fingerprint for each in code_classes()} == failing


@pytest.mark.parametrize(
    "base",
    [TemplateNotFound, KakaoTemplateError, categories.TemplateError, KakaoApiError, KakaoSendError, BizMessageError],
)
def test_caught_by_every_base(base: type[BizMessageError]) -> None:
    with pytest.raises(base):
        raise TemplateNotFound


def test_not_caught_by_another_providers_class_of_the_same_name() -> None:
    assert rcs.TemplateNotFound is not TemplateNotFound  # type: ignore[comparison-overlap]
    assert not issubclass(rcs.TemplateNotFound, KakaoSendError)
    assert issubclass(rcs.TemplateNotFound, categories.TemplateError)


def test_class_attributes_can_be_read_without_an_instance() -> None:
    assert TemplateNotFound.provider == "kakao"
    assert TemplateNotFound.table == "api"
    assert TemplateNotFound.category == "template"
    assert TemplateNotFound.code == -3003
    assert TemplateNotFound.summary == "The template does not exist."
    assert TemplateNotFound.description == "존재하는 않는 템플릿"
    assert TemplateNotFound.message_template == "Template does not exist."
    assert RecipientNotKakaotalkUser.code == "3019"


def test_every_class_has_every_attribute() -> None:
    for error in code_classes():
        assert error.provider in providers()
        assert error.table in ("api", "delivery")
        assert isinstance(error.code, str if error.table == "delivery" else int)
        assert error.category is not None
        assert error.summary.endswith(".")
        assert error.description
        assert len(error.parameter_types) == len(placeholders(error.message_template))
        assert error.__doc__ is not None
        assert error.__doc__.startswith(error.summary)
        assert str(error.code) in error.__doc__


def test_raised_bare() -> None:
    error = TemplateNotFound()
    assert str(error) == "-3003: Template does not exist."
    assert error.message == "Template does not exist."
    assert repr(error) == "TemplateNotFound()"
    assert error.args == ()


def test_raised_with_the_servers_text() -> None:
    error = TemplateNotFound("no such thing")
    assert str(error) == "-3003: no such thing"
    assert repr(error) == "TemplateNotFound('no such thing')"


def test_a_code_without_an_english_message_shows_its_summary() -> None:
    assert str(RecipientNotKakaotalkUser()) == (
        "3019: The message cannot be sent because the recipient is not a KakaoTalk user."
    )


def test_raised_with_parameters() -> None:
    error = FieldOutOfRange(field="content", minimum=1, maximum=1000)
    assert str(error) == "-2004: The 'content' must be between 1 and 1000."
    assert repr(error) == "FieldOutOfRange(field='content', minimum=1, maximum=1000)"
    assert (error.field, error.minimum, error.maximum) == ("content", 1, 1000)
    assert error.parameters == {"field": "content", "minimum": 1, "maximum": 1000}


def test_a_placeholder_whose_value_is_not_known_stays() -> None:
    assert str(FieldOutOfRange("too long")) == "-2004: too long"
    assert FieldOutOfRange("too long", field="content").field == "content"
    bare: type[BizMessageError] = FieldOutOfRange
    assert str(bare()) == "-2004: The '{}' must be between {} and {}."


def test_a_value_that_looks_like_a_placeholder() -> None:
    assert MnTypeApplicationFailed(reason="{}").message == "{}"
    assert FieldOutOfRange(field="{}", minimum=1, maximum=2).message == "The '{}' must be between 1 and 2."


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        FieldOutOfRange(filed="content", minimum=1, maximum=2)  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        TemplateNotFound("one", "two")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        TemplateNotFound(message="text")  # type: ignore[call-arg]


def test_unknown_codes_keep_their_number() -> None:
    error = UnknownKakaoApiError("brand new", code=-7777)
    assert str(error) == "-7777: brand new"
    assert repr(error) == "UnknownKakaoApiError('brand new', code=-7777)"
    assert UnknownKakaoDeliveryError(code="MRC09").code == "MRC09"
    assert isinstance(UnknownKakaoDeliveryError(code="MRC09"), KakaoDeliveryError)
    assert UnknownKakaoApiError.code is None


@pytest.mark.parametrize("error", [KakaoSendError, KakaoApiError, KakaoTemplateError, BizMessageError])
def test_a_class_of_no_single_code_can_be_raised_too(error: type[BizMessageError]) -> None:
    assert error().code is None
    assert str(error()) == error.summary
    assert str(error("text")) == "text"
    json.dumps(error().as_dict())


def test_as_dict_is_ready_for_json_and_for_logging(caplog: pytest.LogCaptureFixture) -> None:
    for each in error_classes():
        error = each()
        assert json.loads(json.dumps(error.as_dict())) == error.as_dict()
        logging.getLogger("test").error("refused", extra=error.as_dict())
        assert caplog.records[-1].__dict__["code"] == error.code
        caplog.clear()
    assert FieldOutOfRange(field="content", minimum=1, maximum=2).as_dict() == {
        "error": "FieldOutOfRange",
        "fingerprint": "kakao/api/-2004",
        "provider": "kakao",
        "table": "api",
        "code": -2004,
        "category": "request",
        "summary": "A field is outside its allowed range.",
        "description": "특정 필드값이 최대 길이보다 클 경우",
        "error_message": "The 'content' must be between 1 and 2.",
        "parameters": {"field": "content", "minimum": 1, "maximum": 2},
        "fault": "caller",
        "retry": "never",
        "fallback": "no",
        "remedy": FieldOutOfRange.remedy,
        "http_status": None,
        "request_id": None,
        "recipient_seq": None,
        "recipient_no": None,
        "sender_grouping_key": None,
        "recipient_grouping_key": None,
    }


def test_equality_is_identity() -> None:
    error = TemplateNotFound()
    assert error == error
    assert error != TemplateNotFound()
    assert len({error, TemplateNotFound()}) == 2


def test_a_subclass_of_a_users_own() -> None:
    class OrderFailed(TemplateNotFound):
        def __init__(self, order: int, text: str) -> None:
            super().__init__(text)
            self.order = order

    error = OrderFailed(7, "no template")
    assert str(error) == "-3003: no template"
    assert error.args == ("no template",)


def test_the_generator_knows_every_attribute() -> None:
    # Otherwise a parameter of a future code could hide one.
    assert {name for name in dir(BizMessageError) if not name.startswith("_")} <= reserved.attributes()


def test_the_vendors_line_breaks_are_kept() -> None:
    assert RecipientNotKakaotalkUser.description == "메시지를 발송할 수 없음\n카카오톡 유저가 아님"
