"""Every code has advice, the same for the same kind, and it can be had from class, instance and enum member."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from bizmessage import kakao, rcs
from bizmessage.advice import TITLES, Fallback, Fault, Retry
from bizmessage.errors import BizMessageError, OutcomeUnknown, RecipientUnreachable, TryLater, transport
from bizmessage.kakao import KakaoApiCode, KakaoSendErrorGroup, TemplateNotFound
from tests.catalogue import code_classes, error_classes
from tests.payloads import send_answer


def codes(table: str, attribute: str, value: str) -> set[str]:
    return {
        str(error.code)
        for error in code_classes()
        if f"{error.provider}/{error.table}" == table and getattr(error, attribute) == value
    }


def test_classes_instances_and_members_say_the_same() -> None:
    assert TemplateNotFound.fault is TemplateNotFound().fault is KakaoApiCode.TEMPLATE_NOT_FOUND.fault is Fault.CALLER
    assert TemplateNotFound.retry is TemplateNotFound().retry is KakaoApiCode.TEMPLATE_NOT_FOUND.retry is Retry.NEVER
    assert TemplateNotFound.fallback is TemplateNotFound().fallback is KakaoApiCode.TEMPLATE_NOT_FOUND.fallback
    assert TemplateNotFound.remedy == TemplateNotFound().remedy == KakaoApiCode.TEMPLATE_NOT_FOUND.remedy
    for enum in (kakao.KakaoApiCode, kakao.KakaoDeliveryCode, rcs.RcsApiCode, rcs.RcsDeliveryCode):
        for member in enum:
            error = member.error
            if error is not None:
                assert (member.fault, member.retry, member.fallback) == (error.fault, error.retry, error.fallback)
                assert (member.remedy, member.remark) == (error.remedy, error.remark)


def test_every_error_has_advice() -> None:
    for error in error_classes():
        assert isinstance(error.fault, Fault)
        assert isinstance(error.retry, Retry)
        assert isinstance(error.fallback, Fallback)
        assert error.remedy.endswith(".")
        for language in ("en", "ko"):
            assert error.explain(language).count("\n") >= 4


def test_success_needs_nothing() -> None:
    member = KakaoApiCode.REQUEST_SUCCEEDED
    assert (member.fault, member.retry, member.fallback) == (Fault.NONE, Retry.NEVER, Fallback.NO)
    assert "REQUEST_SUCCEEDED" in member.explain()
    assert "조치할 것이 없습니다." in member.explain("ko")


def test_bases_follow_from_the_advice() -> None:
    for error in code_classes():
        assert issubclass(error, OutcomeUnknown) is (error.retry in (Retry.CHECK_FIRST, Retry.IF_REPEATABLE))
        assert issubclass(error, TryLater) is (error.retry in (Retry.LATER, Retry.MUCH_LATER))
        unreachable = error.fault is Fault.RECIPIENT and error.fallback is Fallback.YES
        assert issubclass(error, RecipientUnreachable) is unreachable
    with pytest.raises(RecipientUnreachable):
        raise kakao.RecipientNotKakaotalkUser
    with pytest.raises(RecipientUnreachable):
        raise rcs.RcsNotReceivable
    with pytest.raises(TryLater):
        raise kakao.KakaoGatewayRateLimited


def test_what_the_vendor_says_itself() -> None:
    assert codes("kakao/api", "fallback", "yes") == {"-3010", "-3011", "-3042", "-3043", "-3046"}
    assert codes("kakao/api", "retry", "check-first") == {"-1005"}
    assert "3005" in codes("kakao/delivery", "retry", "check-first")
    for error in code_classes():
        unknown = error.retry in (Retry.CHECK_FIRST, Retry.IF_REPEATABLE)
        assert unknown is (error.fallback is Fallback.CHECK_FIRST)


def test_what_failed_at_no_known_point_of_a_request_is_not_simply_sent_again() -> None:
    for error in code_classes():
        if error.table == "api" and error.category == "service":
            assert error.retry is not Retry.LATER
    assert codes("kakao/api", "retry", "if-repeatable") == {"-7000", "-9999"}
    assert codes("kakao/api", "retry", "later") == {"-4022", "-8010"}  # an export and an upload, which reach nobody
    assert codes("rcs/api", "retry", "later") == set()
    assert codes("kakao/api", "retry", "much-later") == {"-3034"}


def test_no_sms_where_it_would_fail_or_be_unlawful() -> None:
    for error in (
        kakao.RecipientUnsubscribed,
        kakao.InvalidRecipientNo,
        kakao.InvalidPhoneNumber,
        kakao.SendTimeNotAllowed,
        rcs.RecipientUnsubscribed,
        rcs.NightAdNotAllowed,
        rcs.FallbackSenderNumberNotFound,
    ):
        assert error.fallback is Fallback.NO


def test_sms_where_the_channel_failed() -> None:
    for error in (
        kakao.RecipientNotKakaotalkUser,
        kakao.AlimtalkBlockedByRecipient,
        kakao.KakaotalkVersionNotSupported,
        rcs.RcsNotReceivable,
        rcs.RichCardNotReceivable,
    ):
        assert (error.fault, error.fallback) == (Fault.RECIPIENT, Fallback.YES)


def test_the_same_name_gets_the_same_advice() -> None:
    for name in {error.__name__ for error in code_classes() if error.provider == "kakao"}:
        other = getattr(rcs, name, None)
        mine = getattr(kakao, name)
        if other is not None and mine.table == other.table:
            same = (mine.fault, mine.retry) == (other.fault, other.retry)
            assert same or mine.remark or other.remark, name  # or somebody says why not


@pytest.mark.parametrize(
    ("error", "fault", "retry"),
    [
        (kakao.KakaoGatewayRateLimited, "caller", "later"),
        (kakao.KakaoGatewayQuotaExceeded, "account", "later"),
        (kakao.KakaoGatewayCircuitOpen, "provider", "later"),
        (kakao.KakaoGatewayTimedOut, "unknown", "check-first"),
        (kakao.KakaoGatewayError, "unknown", "unknown"),
        (kakao.KakaoServerFailed, "provider", "if-repeatable"),
        (kakao.KakaoMalformedResponse, "unknown", "unknown"),
        (kakao.KakaoUnreadableOutcome, "unknown", "check-first"),
        (kakao.KakaoConnectionFailed, "unknown", "later"),
        (kakao.KakaoConnectionNotTrusted, "unknown", "after-fix"),
        (kakao.KakaoResponseNotReceived, "unknown", "check-first"),
        (transport.ResponseNotReceived, "unknown", "check-first"),
        (kakao.UnknownKakaoApiError, "unknown", "unknown"),
        (BizMessageError, "unknown", "unknown"),
    ],
)
def test_what_is_in_no_table(error: type[BizMessageError], fault: str, retry: str) -> None:
    assert (error.fault, error.retry) == (fault, retry)


def test_a_users_own_subclass_has_the_advice_of_its_code() -> None:
    class OrderFailed(TemplateNotFound):
        pass

    assert OrderFailed.fault is Fault.CALLER


def test_explain() -> None:
    assert TemplateNotFound.explain().splitlines()[:2] == [
        "kakao/api/-3003 TemplateNotFound",
        "The template does not exist.",
    ]
    korean = kakao.RecipientNotKakaotalkUser().explain("ko")
    assert "메시지를 발송할 수 없음 카카오톡 유저가 아님" in korean
    assert "SMS로는 전달할 수 있습니다" in korean
    with pytest.raises(ValueError, match="'fr' is no language"):
        TemplateNotFound.explain("fr")


def test_contradictions_are_named() -> None:
    assert "700" in kakao.ItemListContentTooLong.remark
    assert "1000" in kakao.ItemListContentTooLong.remark
    assert "영문은 아직 1000자" in kakao.ItemListContentTooLong.explain("ko")
    assert "90 days" in kakao.SendTimeTooFarAhead.remark
    assert "60" in kakao.SendTimeTooFarAhead.remedy
    assert kakao.ItemListContentTooLong.remark in kakao.ItemListContentTooLong.explain()
    assert TemplateNotFound.remark == ""


def test_the_korean_is_korean() -> None:
    for error in code_classes():
        text = error.explain("ko")
        assert re.search("[가-힣]", text.splitlines()[1]), error
        assert not re.search(r"  |\bundefined\b", text)


def test_every_word_of_the_vocabularies_is_there() -> None:
    assert {name: set(words) for name, words in TITLES.items()} == {
        "fault": {str(word) for word in Fault},
        "retry": {str(word) for word in Retry},
        "fallback": {str(word) for word in Fallback},
    }


def test_groups_sort_their_recipients() -> None:
    group = kakao.error_from_response(send_answer(0, -3003, -3010, -8010, -7777, -9999))
    assert isinstance(group, KakaoSendErrorGroup)
    assert [result.recipient_seq for result in group.retryable()] == [4]  # -9999 may have been carried out
    # Accepted with the others, so the provider may send its own substitute.
    assert group.fallback_recipients() == ()
    assert [result.recipient_seq for result in group.permanent()] == [2, 3]


def test_advice_loads_when_asked_for() -> None:
    script = (
        "import sys; from bizmessage.kakao import TemplateNotFound\n"
        "try: raise TemplateNotFound\n"
        "except TemplateNotFound as error: print('bizmessage.kakao._advice' in sys.modules, error.remedy, end=' ')\n"
        "print('bizmessage.kakao._advice' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout == f"False {TemplateNotFound.remedy} True\n"


class OfMyOwn(BizMessageError):
    """An error of a provider that a user made, which has no package here."""

    provider = "mine"
    table = "api"
    code = 1


def test_a_provider_without_a_package_has_no_advice() -> None:
    assert OfMyOwn.retry is Retry.UNKNOWN


def test_advice_that_is_missing_is_no_advice_that_nobody_knows_what_to_do() -> None:
    # As in an app that was frozen without the module.
    script = (
        "import sys; sys.modules['bizmessage.kakao._advice'] = None\n"
        "from bizmessage.kakao import TemplateNotFound\n"
        "try: print(TemplateNotFound.retry)\n"
        "except ModuleNotFoundError as error: print(error.name)"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout == "bizmessage.kakao._advice\n"
