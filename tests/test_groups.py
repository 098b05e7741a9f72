"""A send request of which some recipients failed."""

from __future__ import annotations

import copy
import pickle

import pytest

from bizmessage.categories import TemplateError
from bizmessage.errors import BizMessageError
from bizmessage.kakao import (
    AllRecipientsFailed,
    InvalidRecipientNumber5000,
    KakaoApiError,
    KakaoSendError,
    KakaoSendErrorGroup,
    SystemFailure,
    TemplateNotFound,
    error_from_response,
    raise_for_response,
)
from bizmessage.retrying import should_retry
from tests.payloads import header, send_answer


@pytest.fixture
def group() -> KakaoSendErrorGroup:
    error = error_from_response(send_answer(0, -3003, -5000, 0, -3003))
    assert isinstance(error, KakaoSendErrorGroup)
    return error


def sequence(results: object) -> list[int | None]:
    assert isinstance(results, tuple)
    return [result.recipient_seq for result in results]


def test_except_does_not_let_it_pass() -> None:
    with pytest.raises(KakaoSendError):
        raise_for_response(send_answer(0, -3003))
    with pytest.raises(BizMessageError):
        raise_for_response(send_answer(0, -3003))


def test_except_star_takes_it_apart() -> None:
    template: list[BaseException] = []
    rest: list[BaseException] = []
    try:
        raise_for_response(send_answer(0, -3003, -5000, 0, -3003))
    except* TemplateError as part:
        template.append(part)
    except* InvalidRecipientNumber5000 as part:
        rest.append(part)
    for (found,), failed in ((template, [2, 5]), (rest, [3])):
        assert isinstance(found, KakaoSendErrorGroup)
        assert sequence(found.failed) == failed
        assert sequence(found.succeeded) == [1, 4]
        assert (found.request_id, found.sender_grouping_key) == ("R1", "G")


def test_split_and_subgroup_keep_what_the_group_knows(group: KakaoSendErrorGroup) -> None:
    group.add_note("a note")
    matching, others = group.split(TemplateNotFound)
    every = group.subgroup(lambda error: error is not group)
    for part, failed in ((matching, [2, 5]), (others, [3]), (every, [2, 3, 5])):
        assert isinstance(part, KakaoSendErrorGroup)
        assert sequence(part.failed) == failed
        assert sequence(part.succeeded) == [1, 4]
        assert part.request_id == "R1"
        assert part.__notes__ == ["a note"]


def test_derive(group: KakaoSendErrorGroup) -> None:
    derived = group.derive([TemplateNotFound()])
    assert type(derived) is KakaoSendErrorGroup
    assert len(derived.failed) == 1
    assert sequence(derived.succeeded) == [1, 4]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(group: KakaoSendErrorGroup, protocol: int) -> None:
    group.__cause__ = TemplateNotFound("cause")
    back = pickle.loads(pickle.dumps(group, protocol))
    assert type(back) is KakaoSendErrorGroup
    assert repr(back) == repr(group)
    assert sequence(back.failed) == [2, 3, 5]
    assert sequence(back.succeeded) == [1, 4]
    assert (back.request_id, back.sender_grouping_key) == ("R1", "G")
    assert repr(back.__cause__) == "TemplateNotFound('cause')"
    assert back.as_dict() == group.as_dict()
    # Full numbers do not leave the process.
    assert {result.unmasked_recipient_no for result in back.failed + back.succeeded} == {None}
    assert [result.recipient_no for result in back.succeeded] == ["010****0001", "010****0004"]
    assert b"01000000002" not in pickle.dumps(group, protocol)


@pytest.mark.parametrize("function", [copy.copy, copy.deepcopy])
def test_copying(group: KakaoSendErrorGroup, function: object) -> None:
    assert callable(function)
    copied = function(group)
    assert type(copied) is KakaoSendErrorGroup
    assert copied is not group
    assert repr(copied) == repr(group)
    assert copied.as_dict() == group.as_dict()
    assert [result.unmasked_recipient_no for result in copied.succeeded] == ["01000000001", "01000000004"]


def test_as_dict(group: KakaoSendErrorGroup) -> None:
    values = group.as_dict()
    assert values["succeeded"] == 2
    failed = values["failed"]
    assert isinstance(failed, list)
    assert [(each["code"], each["recipient_seq"]) for each in failed] == [(-3003, 2), (-5000, 3), (-3003, 5)]


def test_where_all_failed_it_is_a_refusal_too() -> None:
    payload = {**send_answer(-3003, -5000), "header": header(-1031, "All failed.", False)}
    for error in (error_from_response(payload), pickle.loads(pickle.dumps(error_from_response(payload)))):
        assert isinstance(error, KakaoSendErrorGroup)
        assert isinstance(error, AllRecipientsFailed)
        assert type(error).__name__ == "AllRecipientsFailedGroup"
        assert (error.code, error.fingerprint) == (-1031, "kakao/api/-1031")
        assert str(error) == "-1031: 2 of 2 recipients failed (2 sub-exceptions)"
        assert error.summary == AllRecipientsFailed.summary
        assert type(error.refusal) is AllRecipientsFailed
        assert error.refusal.message == "All failed."
        assert [result.recipient_seq for result in error.failed] == [1, 2]
        assert error.succeeded == ()
        assert error.request_id == "R1"
        assert error.fault is AllRecipientsFailed.fault
        part = error.subgroup(TemplateNotFound)
        assert isinstance(part, AllRecipientsFailed)
        assert len(part.failed) == 1
    with pytest.raises(AllRecipientsFailed):
        raise_for_response(payload, http_status=200)
    with pytest.raises(KakaoSendErrorGroup):
        raise_for_response(payload)
    try:
        raise_for_response(payload)
    except* TemplateNotFound as caught:
        missing = caught.exceptions
    except* KakaoApiError:
        pass
    assert len(missing) == 1


def test_a_refusal_of_some_keeps_those_who_were_accepted() -> None:
    error = error_from_response({**send_answer(0, -3003), "header": header(-9999, "no", False)})
    assert isinstance(error, KakaoSendErrorGroup)
    assert isinstance(error, SystemFailure)
    assert not should_retry(error)
    assert [result.recipient_seq for result in error.succeeded] == [1]


def test_a_refusal_whose_recipients_were_all_accepted_is_no_group() -> None:
    error = error_from_response({**send_answer(0, 0), "header": header(-1031, "no", False)})
    assert type(error) is AllRecipientsFailed


def test_a_thousand_recipients() -> None:
    error = error_from_response(send_answer(*[0] * 999, -3003))
    assert isinstance(error, KakaoSendErrorGroup)
    assert len(error.failed) == 1
    assert len(error.succeeded) == 999
    assert error_from_response(send_answer(*[0] * 1000)) is None
