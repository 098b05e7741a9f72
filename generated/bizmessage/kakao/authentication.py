# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about keys, tokens, passwords and permissions."""

from bizmessage.categories import AuthenticationError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError


class KakaoAuthenticationError(KakaoSendError, AuthenticationError):
    """An error of KakaoTalk Bizmessage about keys, tokens, passwords and permissions.

    인증과 권한
    """


class InvalidAppKey(KakaoApiError, KakaoAuthenticationError):
    """The app key is invalid.

    KakaoTalk Bizmessage API response code -1000, section 공통.

    유효하지 않은 앱키
    Invalid appKey.
    """

    code: int = -1000
    summary = "The app key is invalid."
    description = "유효하지 않은 앱키"
    message_template = "Invalid appKey."


class InvalidSecretKey(KakaoApiError, KakaoAuthenticationError):
    """The secret key is invalid.

    KakaoTalk Bizmessage API response code -1001, section 공통.

    유효하지 않은 비밀 키(secretKey)
    Invalid secretKey.
    """

    code: int = -1001
    summary = "The secret key is invalid."
    description = "유효하지 않은 비밀 키(secretKey)"
    message_template = "Invalid secretKey."


class AppKeyNotFound(KakaoApiError, KakaoAuthenticationError):
    """The app key does not exist.

    KakaoTalk Bizmessage API response code -4004, section 공통.

    존재하지 않는 앱키
    Not exist appkey.
    """

    code: int = -4004
    summary = "The app key does not exist."
    description = "존재하지 않는 앱키"
    message_template = "Not exist appkey."


class AppKeyDisabled(KakaoApiError, KakaoAuthenticationError):
    """The app key is disabled.

    KakaoTalk Bizmessage API response code -4005, section 공통.

    사용 종료 상태의 앱키
    Appkey is disabled status.
    """

    code: int = -4005
    summary = "The app key is disabled."
    description = "사용 종료 상태의 앱키"
    message_template = "Appkey is disabled status."
