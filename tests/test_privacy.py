"""No phone number, key or token gets out by accident."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bizmessage import kakao
from bizmessage._privacy.masking import mask, mask_number
from bizmessage.errors import BizMessageError
from bizmessage.kakao import FieldOutOfRange, TemplateNotFound, delivery_results, error_from_response, send_results
from tests.payloads import delivery, header, kakao_shapes, refusal

NUMBERS = st.one_of(
    st.from_regex(r"01[016789][0-9]{7,8}", fullmatch=True),
    st.from_regex(r"01[016789]-[0-9]{3,4}-[0-9]{4}", fullmatch=True),
    st.from_regex(r"\+82 ?10[ -]?[0-9]{4}[ -]?[0-9]{4}", fullmatch=True),
    st.from_regex(r"8210[0-9]{8}", fullmatch=True),
    st.from_regex(r"0(2|31|51|70|80)-?[0-9]{3,4}-?[0-9]{4}", fullmatch=True),
    st.from_regex(r"\+1[2-9][0-9]{9}", fullmatch=True),
)
KEYS = st.from_regex(r"[A-Za-z0-9]{12,24}", fullmatch=True).filter(lambda key: not key.isdigit())
# How keys and tokens turn up in texts, headers and URLs.
HOLDERS = st.sampled_from(
    [
        "https://api-alimtalk.cloud.toast.com/alimtalk/v2.3/appkeys/{}/messages?pageNum=1",
        "Invalid appKey: {}",
        "appKey={}&x=1",
        "X-Secret-Key: {}",
        '{{"secretKey": "{}", "a": 1}}',
        "{{'accessToken': '{}'}}",
        "Authorization: Bearer {}",
        "bearer {}",
        "password={}",
        "token = {}",
    ]
)


def everything_shown(error: BaseException) -> str:
    """All that ends up in logs: str, repr, dict, traceback, pickle, log record."""
    shown = [str(error), repr(error), "".join(traceback.format_exception(error))]
    if isinstance(error, BizMessageError):
        shown += [json.dumps(error.as_dict(), ensure_ascii=False), error.fingerprint]
    pickled = pickle.dumps(error)
    shown += [pickled.decode("latin-1"), repr(pickle.loads(pickled).__dict__), repr(copy.deepcopy(error))]
    return "\n".join(shown)


@given(NUMBERS, KEYS, HOLDERS)
@settings(deadline=None, max_examples=200)
def test_in_every_field_of_an_answer(number: str, key: str, holder: str) -> None:
    text = f"recipient {number} failed, {holder.format(key)}"
    row = {
        "recipientSeq": 1,
        "recipientNo": number,
        "resultCode": -3003,
        "resultMessage": text,
        "unknownField": text,
    }
    message = {
        "requestId": "R1",
        "senderGroupingKey": "G",
        "sendResults": [row, 7, {**row, "resultCode": 0}],
    }
    for payload in (
        refusal(-3003, text),
        refusal(-7777, text),
        refusal(4291000, text),
        refusal(500, text),
        refusal(-2001, f"The '{number}' must not be blank."),
        {**refusal(-1031), "message": message},
        {"header": header(), "message": message},
        kakao_shapes(delivery("3019", recipientNo=number, resultCodeName=text))["single"],
        {"header": text},
        {text: text},
        [text],
    ):
        for form in (payload, json.dumps(payload), json.dumps(payload, ensure_ascii=False).encode(), text):
            error = error_from_response(form)  # type: ignore[arg-type]
            assert error is not None
            error.add_note(text)
            shown = everything_shown(error)
            assert number not in shown
            assert key not in shown


@given(NUMBERS, KEYS, HOLDERS)
@settings(deadline=None, max_examples=100)
def test_in_errors_made_by_hand_and_in_their_causes(number: str, key: str, holder: str) -> None:
    text = f"{number}, {holder.format(key)}"
    for error in (TemplateNotFound(text), FieldOutOfRange(field=text, minimum=1, maximum=2), FieldOutOfRange(text)):
        error.add_note(text)
        shown = everything_shown(error)
        assert number not in shown
        assert key not in shown
        error.__cause__ = ValueError(text)
        pickled = pickle.dumps(error)
        assert number.encode() not in pickled
        assert key.encode() not in pickled


@given(NUMBERS)
def test_results_show_the_masked_number_and_give_the_full_one_by_name(number: str) -> None:
    payload = {"header": header(), "message": {"sendResults": [{"recipientNo": number, "resultCode": 0}]}}
    (sent,) = send_results(payload)
    (delivered,) = delivery_results([delivery("1000", recipientNo=number)])
    for result in (sent, delivered):
        assert result.unmasked_recipient_no == number
        assert result.recipient_no == mask_number(number)
        assert number not in repr(result)
        assert number.encode() not in pickle.dumps(result)
        assert pickle.loads(pickle.dumps(result)).recipient_no == result.recipient_no


def test_the_full_number_of_an_error_is_had_by_name_only(caplog: pytest.LogCaptureFixture) -> None:
    (result,) = delivery_results([delivery("3019", recipientNo="01000000001")])
    error = result.error
    assert error is not None
    assert error.recipient_no == "010****0001"
    assert error.unmasked_recipient_no == "01000000001"
    logging.getLogger("test").error("failed: %s", error, exc_info=error, extra=error.as_dict())
    assert "01000000001" not in caplog.text
    assert "01000000001" not in repr(vars(caplog.records[0]))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("01000000001", "010****0001"),
        ("010-0000-0001", "010-****-0001"),
        ("to +82 10 0000 0001.", "to +82 1* **** 0001."),
        ("02-123-4567", "**-***-**67"),
        ('"recipientNo":"15880000"', '"recipientNo":"******00"'),
        ("/appkeys/abcdefgh/senders", "/appkeys/****/senders"),
        ("X-Secret-Key: abcdefgh", "X-Secret-Key: ****"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer ****"),
    ],
)
def test_what_is_left(text: str, masked: str) -> None:
    assert mask(text) == masked


def test_the_vendors_own_texts_stay_as_they_are() -> None:
    from tests.catalogue import code_classes

    for error in code_classes():
        for text in (error.message_template, error.description, error.summary):
            assert mask(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-02 10:20:30",
        "20260102102030",
        "1700000000000",
        "code 4291000",
        "requestId 20260101120000abcdef",
        "v2.3",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert mask(text) == text


@given(st.text(max_size=200))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    assert mask(mask(text)) == mask(text)


def test_a_log_of_everything(caplog: pytest.LogCaptureFixture) -> None:
    payload: dict[str, Any] = {
        "header": header(),
        "message": {"sendResults": [{"recipientNo": "01012345678", "resultCode": -1}]},
    }
    with pytest.raises(kakao.KakaoSendErrorGroup) as caught:
        kakao.raise_for_response(payload)
    logging.getLogger("test").error("failed", exc_info=caught.value)
    assert "01012345678" not in caplog.text


def test_whatever_the_middle_group_of_a_number_is() -> None:
    numbers = [
        f"01{one}{gap}{middle:03}{gap}0000" for one in "016789" for middle in range(1000) for gap in ("-", " ", ".")
    ]
    assert [number for number in numbers if mask(number) == number] == []
