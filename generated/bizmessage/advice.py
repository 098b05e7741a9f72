# Made by `make gen` from spec/vocabularies.csv. Do not edit.
"""The words of the advice that every result code has."""

from enum import StrEnum


class Fault(StrEnum):
    """Who has to act."""

    CALLER = "caller"
    """Whoever writes the request."""
    ACCOUNT = "account"
    """Whoever keeps the account in the NHN Cloud console."""
    RECIPIENT = "recipient"
    """The recipient: number, device, app or consent."""
    PROVIDER = "provider"
    """The provider: NHN Cloud, Kakao or the RCS operators."""
    NONE = "none"
    """Nobody."""
    UNKNOWN = "unknown"
    """The vendor's text does not say."""


class Retry(StrEnum):
    """Whether the same request may be sent again."""

    NEVER = "never"
    """No, the same request cannot succeed or was carried out already."""
    AFTER_FIX = "after-fix"
    """Yes once something outside of the request is mended."""
    LATER = "later"
    """Yes, after waiting."""
    MUCH_LATER = "much-later"
    """Yes, hours or days later: a matter for a schedule, not for a loop."""
    IF_REPEATABLE = "if-repeatable"
    """Yes, after waiting, if the request changes nothing or had an idempotency key; else look it up first."""
    CHECK_FIRST = "check-first"
    """The outcome is not known, so look it up before sending anything."""
    UNKNOWN = "unknown"
    """The vendor's text does not say."""


class Fallback(StrEnum):
    """Whether the same content can still reach the person by SMS."""

    YES = "yes"
    """Yes, SMS can still reach the person."""
    NO = "no"
    """No, SMS would fail or be unlawful too, or nothing was to be sent."""
    CHECK_FIRST = "check-first"
    """The outcome is not known, so look it up before sending anything."""
    UNKNOWN = "unknown"
    """The vendor's text does not say."""


TITLES = {
    "fault": {
        "caller": {
            "en": "whoever writes the request",
            "ko": "요청을 작성하는 쪽",
        },
        "account": {
            "en": "whoever keeps the account in the NHN Cloud console",
            "ko": "NHN Cloud 콘솔의 계정 관리자",
        },
        "recipient": {
            "en": "the recipient: number, device, app or consent",
            "ko": "수신자(번호, 단말, 앱, 동의)",
        },
        "provider": {
            "en": "the provider: NHN Cloud, Kakao or the RCS operators",
            "ko": "공급자(NHN Cloud, 카카오, RCS 사업자)",
        },
        "none": {
            "en": "nobody",
            "ko": "없음",
        },
        "unknown": {
            "en": "the vendor's text does not say",
            "ko": "공급자 문서로는 알 수 없음",
        },
    },
    "retry": {
        "never": {
            "en": "no, the same request cannot succeed or was carried out already",
            "ko": "아니요, 같은 요청은 성공할 수 없거나 이미 처리되었습니다",
        },
        "after-fix": {
            "en": "yes once something outside of the request is mended",
            "ko": "예, 요청 밖의 문제를 해결한 뒤에 가능합니다",
        },
        "later": {
            "en": "yes, after waiting",
            "ko": "예, 기다린 뒤에 가능합니다",
        },
        "much-later": {
            "en": "yes, hours or days later: a matter for a schedule, not for a loop",
            "ko": "예, 몇 시간 또는 며칠 뒤에 가능합니다(반복 재시도가 아니라 예약할 일입니다)",
        },
        "if-repeatable": {
            "en": "yes, after waiting, if the request changes nothing or had an idempotency key; else look it up first",
            "ko": "예, 조회 요청이거나 멱등성 키가 있으면 기다린 뒤에 가능합니다. 그렇지 않으면 먼저 조회하세요",
        },
        "check-first": {
            "en": "the outcome is not known, so look it up before sending anything",
            "ko": "결과를 알 수 없으므로 보내기 전에 먼저 조회하세요",
        },
        "unknown": {
            "en": "the vendor's text does not say",
            "ko": "공급자 문서로는 알 수 없음",
        },
    },
    "fallback": {
        "yes": {
            "en": "yes, SMS can still reach the person",
            "ko": "예, SMS로는 전달할 수 있습니다",
        },
        "no": {
            "en": "no, SMS would fail or be unlawful too, or nothing was to be sent",
            "ko": "아니요, SMS도 실패하거나 위법하거나 보낼 것이 없습니다",
        },
        "check-first": {
            "en": "the outcome is not known, so look it up before sending anything",
            "ko": "결과를 알 수 없으므로 보내기 전에 먼저 조회하세요",
        },
        "unknown": {
            "en": "the vendor's text does not say",
            "ko": "공급자 문서로는 알 수 없음",
        },
    },
}
"""What each word means, by vocabulary, word and language."""
