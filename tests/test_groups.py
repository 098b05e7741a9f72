"""A send request of which some recipients failed."""

from __future__ import annotations

import copy
import pickle

import pytest

from bizmessage import kakao
from bizmessage.advice import Fallback
from bizmessage.categories import TemplateError
from bizmessage.errors import BizMessageError, groups
from bizmessage.errors.groups import Accepted, SendErrorGroup, leaves, refused_group
from bizmessage.kakao import (
    AllRecipientsFailed,
    InvalidRecipientNo,
    KakaoApiError,
    KakaoSendError,
    KakaoSendErrorGroup,
    SystemFailure,
    TemplateNotFound,
    error_from_response,
    raise_for_response,
)
from bizmessage.retrying import should_retry
from tests.payloads import header, refusal, send_answer


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
    except* InvalidRecipientNo as part:
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


def test_what_to_do_with_whom() -> None:
    classes = (
        TemplateNotFound,
        kakao.RecipientNotKakaotalkUser,
        kakao.DuplicateIdempotencyKey,
        kakao.KakaoGatewayRateLimited,
    )
    errors = [each() for each in classes]
    for number, error in enumerate(errors):
        error.recipient_seq = number
    group: SendErrorGroup[BizMessageError] = SendErrorGroup("group", errors)
    assert [error.retry for error in errors] == ["never", "never", "check-first", "later"]
    assert [error.fallback for error in errors] == ["no", "yes", "check-first", "no"]
    assert sequence(group.retryable()) == [3]
    assert sequence(group.fallback_recipients()) == [1]
    assert sequence(group.permanent()) == [0, 1]
    assert group.retryable()[0].error is errors[3]


def test_the_provider_may_send_its_substitute_where_it_accepted_others() -> None:
    group = error_from_response(send_answer(0, -3010))
    assert isinstance(group, KakaoSendErrorGroup)
    assert [error.fallback for error in leaves(group)] == [Fallback.CHECK_FIRST]
    assert group.fallback_recipients() == ()
    refused = error_from_response(refusal(-3010))
    assert refused is not None
    assert refused.fallback is Fallback.YES


def test_groups_in_groups_are_taken_apart_in_order() -> None:
    errors = [TemplateNotFound(str(number)) for number in range(6)]
    inner = KakaoSendErrorGroup("inner", [errors[1], ExceptionGroup("innermost", [errors[2]])])  # type: ignore[list-item]
    outer = ExceptionGroup("outer", [errors[0], inner, ValueError("of somebody else"), errors[3]])
    assert leaves(outer) == errors[:4]
    group: SendErrorGroup[BizMessageError] = SendErrorGroup("group", [errors[4], errors[5]])
    assert [result.error for result in group.failed] == errors[4:]
    assert group.succeeded == ()


def total_failure() -> KakaoSendErrorGroup:
    payload = send_answer(-3003, 0)
    payload["header"] = {"resultCode": -1031, "resultMessage": "Send to all receiver failed.", "isSuccessful": False}
    error = error_from_response(payload)
    assert isinstance(error, kakao.AllRecipientsFailed)
    assert isinstance(error, KakaoSendErrorGroup)
    return error


def test_a_refusal_with_an_error_for_each_recipient() -> None:
    group = total_failure()
    made = type(group)
    assert made is type(total_failure())
    assert (made.__name__, made.__module__) == ("AllRecipientsFailedGroup", kakao.AllRecipientsFailed.__module__)
    assert made.__bases__ == (KakaoSendErrorGroup, kakao.AllRecipientsFailed)
    assert made.summary == kakao.AllRecipientsFailed.summary
    assert made.__doc__ == f"{made.summary}\n\nWith an error for each recipient that failed."


def test_each_refusal_has_a_class_of_its_own() -> None:
    class Refusal(TemplateNotFound):
        summary = "Of this test alone."

    made = refused_group(KakaoSendErrorGroup, Refusal)
    assert made is refused_group(KakaoSendErrorGroup, Refusal)
    assert made is not refused_group(KakaoSendErrorGroup, TemplateNotFound)
    assert (made.__name__, made.__module__, made.summary) == ("RefusalGroup", __name__, "Of this test alone.")
    assert made.__doc__ == "Of this test alone.\n\nWith an error for each recipient that failed."
    assert issubclass(made, KakaoSendErrorGroup)
    assert issubclass(made, Refusal)


@pytest.fixture
def _none_was_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a process that has not put a class together yet."""
    monkeypatch.setattr(groups, "_REFUSED", {})


@pytest.mark.usefixtures("_none_was_made")
def test_a_refusal_with_recipients_survives(monkeypatch: pytest.MonkeyPatch) -> None:
    group = total_failure()
    pickled = pickle.dumps(group)
    copies = [copy.copy(group), copy.deepcopy(group), pickle.loads(pickled)]
    assert {type(back) for back in copies} == {type(group)}
    monkeypatch.setattr(groups, "_REFUSED", {})
    elsewhere = pickle.loads(pickled)
    assert type(elsewhere) is type(total_failure())
    for back in (*copies, elsewhere):
        assert back.as_dict() == group.as_dict()
        assert repr(back.refusal) == repr(group.refusal)
        assert sequence(back.failed) == [1]
        assert sequence(back.succeeded) == [2]


def test_those_that_did_not_fail_are_made_once_and_not_shown() -> None:
    made: list[int] = []
    accepted = Accepted(lambda: (made.append(1), ())[1])  # type: ignore[func-returns-value]
    assert repr(accepted) == "<the recipients that did not fail>"
    assert made == []
    assert (accepted.results, accepted.results, made) == ((), (), [1])


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


def test_what_waits_for_days_is_retryable_too() -> None:
    group = error_from_response(send_answer(-3003, -3034, -9999))
    assert isinstance(group, KakaoSendErrorGroup)
    assert [result.recipient_seq for result in group.retryable()] == [2]
