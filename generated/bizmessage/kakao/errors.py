# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""The base classes of KakaoTalk Bizmessage's errors."""

from bizmessage.errors import BizMessageError, OutcomeUnknown, RecipientUnreachable, TryLater

__all__ = [
    "OutcomeUnknown",
    "RecipientUnreachable",
    "TryLater",
    "KakaoSendError",
    "KakaoApiError",
    "UnknownKakaoApiError",
    "KakaoApiOutcomeUnknown",
    "KakaoDeliveryError",
    "UnknownKakaoDeliveryError",
    "KakaoDeliveryOutcomeUnknown",
]


class KakaoSendError(BizMessageError):
    """KakaoTalk Bizmessage refused a request or could not deliver a message.

    카카오톡 비즈메시지
    """

    provider: str = "kakao"
    summary = "KakaoTalk Bizmessage reported an error."


class KakaoApiError(KakaoSendError):
    """An error out of the table of KakaoTalk Bizmessage API response codes.

    API 응답 코드
    """

    table: str = "api"
    docs: str = "https://docs.nhncloud.com/ko/Notification/KakaoTalk%20Bizmessage/ko/error-code/"
    code: int | None = None


class UnknownKakaoApiError(KakaoApiError):
    """A KakaoTalk Bizmessage API response code that this version of the catalogue does not have."""

    _takes_code = True

    def __init__(self, message: str | None = None, /, code: int | None = None) -> None:
        """Make the error with the server's text and the code that is not known."""
        super().__init__(message)
        if code is not None:
            self.code = code


class KakaoApiOutcomeUnknown(OutcomeUnknown, UnknownKakaoApiError):
    """What came in place of a KakaoTalk Bizmessage API response code cannot be read; it may have worked all the
    same.
    """


class KakaoDeliveryError(KakaoSendError):
    """An error out of the table of KakaoTalk Bizmessage delivery result codes.

    발송 결과 코드
    """

    table: str = "delivery"
    docs: str = "https://docs.nhncloud.com/ko/Notification/KakaoTalk%20Bizmessage/ko/error-code/"
    code: str | None = None


class UnknownKakaoDeliveryError(KakaoDeliveryError):
    """A KakaoTalk Bizmessage delivery result code that this version of the catalogue does not have."""

    _takes_code = True

    def __init__(self, message: str | None = None, /, code: str | None = None) -> None:
        """Make the error with the server's text and the code that is not known."""
        super().__init__(message)
        if code is not None:
            self.code = code


class KakaoDeliveryOutcomeUnknown(OutcomeUnknown, UnknownKakaoDeliveryError):
    """What came in place of a KakaoTalk Bizmessage delivery result code cannot be read; it may have worked all the
    same.
    """
