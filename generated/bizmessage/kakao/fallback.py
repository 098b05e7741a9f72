# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the substitute SMS and its set-up."""

from bizmessage.categories import FallbackError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError


class KakaoFallbackError(KakaoSendError, FallbackError):
    """An error of KakaoTalk Bizmessage about the substitute SMS and its set-up.

    대체 발송
    """


class InvalidSmsAppKey(KakaoApiError, KakaoFallbackError):
    """The app key of the SMS service is invalid.

    KakaoTalk Bizmessage API response code -1002, section 공통.

    유효하지 않은 SMS 앱키
    Invalid Sms appkey
    """

    code: int = -1002
    summary = "The app key of the SMS service is invalid."
    description = "유효하지 않은 SMS 앱키"
    message_template = "Invalid Sms appkey"


class InvalidSmsSenderNumber(KakaoApiError, KakaoFallbackError):
    """The sender number for SMS is invalid.

    KakaoTalk Bizmessage API response code -1003, section 공통.

    유효하지 않은 SMS 발신 번호
    Invalid Sms Sendno
    """

    code: int = -1003
    summary = "The sender number for SMS is invalid."
    description = "유효하지 않은 SMS 발신 번호"
    message_template = "Invalid Sms Sendno"


class FallbackNotSetUp(KakaoApiError, KakaoFallbackError):
    """A fallback is requested, but the sender profile's fallback settings are not set up.

    KakaoTalk Bizmessage API response code -2502, section 공통.

    발송 실패 설정이 되어 있지 않고, 대체 발송을 요청했을 경우
    Please set up plus-friend resend setting.
    """

    code: int = -2502
    summary = "A fallback is requested, but the sender profile's fallback settings are not set up."
    description = "발송 실패 설정이 되어 있지 않고, 대체 발송을 요청했을 경우"
    message_template = "Please set up plus-friend resend setting."


class InvalidFallbackMessage(KakaoApiError, KakaoFallbackError):
    """The fallback message is invalid.

    KakaoTalk Bizmessage API response code -4200, section 발송/조회.

    유효하지 않은 대체 발송 메시지
    Resend Message is invalid.
    """

    code: int = -4200
    summary = "The fallback message is invalid."
    description = "유효하지 않은 대체 발송 메시지"
    message_template = "Resend Message is invalid."
