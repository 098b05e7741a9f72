# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about 080 unsubscribe numbers and unsubscribed recipients."""

from bizmessage.categories import UnsubscribeError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoUnsubscribeError(KakaoSendError, UnsubscribeError):
    """An error of KakaoTalk Bizmessage about 080 unsubscribe numbers and unsubscribed recipients.

    080 수신거부
    """


class InvalidFallbackUnsubscribeNumber(KakaoApiError, KakaoUnsubscribeError):
    """The 080 unsubscribe number for the fallback SMS is invalid.

    KakaoTalk Bizmessage API response code -1019, section 공통.

    유효하지 않은 대체 발송 080수신거부 번호
    Invalid Sms UnSubscribeno
    """

    code: int = -1019
    summary = "The 080 unsubscribe number for the fallback SMS is invalid."
    description = "유효하지 않은 대체 발송 080수신거부 번호"
    message_template = "Invalid Sms UnSubscribeno"


class InvalidUnsubscribeNumber(KakaoApiError, KakaoUnsubscribeError):
    """The 080 unsubscribe number (unsubscribeNo) has an invalid format.

    KakaoTalk Bizmessage API response code -3340, section 공통.

    잘못된 080 수신거부번호
    Invalid unsubscribeNo format. Expected format: 080-xxx-xxxx or 080-xxxx-xxxx or 080xxxxxxx or 080xxxxxxxx.
    """

    code: int = -3340
    summary = "The 080 unsubscribe number (unsubscribeNo) has an invalid format."
    description = "잘못된 080 수신거부번호"
    message_template = (
        "Invalid unsubscribeNo format. Expected format: 080-xxx-xxxx or 080-xxxx-xxxx or 080xxxxxxx or 080xxxxxxxx."
    )


class InvalidUnsubscribeAuthCode(KakaoApiError, KakaoUnsubscribeError):
    """The 080 authentication code is not made of digits only or exceeds 9 digits.

    KakaoTalk Bizmessage API response code -3341, section 공통.

    잘못된 080 인증번호
    Invalid format. Only digits are allowed, up to a maximum of 9.
    """

    code: int = -3341
    summary = "The 080 authentication code is not made of digits only or exceeds 9 digits."
    description = "잘못된 080 인증번호"
    message_template = "Invalid format. Only digits are allowed, up to a maximum of 9."


class UnsubscribeInformationUpdateFailed(KakaoApiError, KakaoUnsubscribeError):
    """The 080 unsubscribe information is invalid or could not be updated.

    KakaoTalk Bizmessage API response code -3345, section 발신 프로필.

    080 수신거부정보가 유효하지 않음
    Failed to update unsubscribe content. message: {}
    """

    code: int = -3345
    summary = "The 080 unsubscribe information is invalid or could not be updated."
    description = "080 수신거부정보가 유효하지 않음"
    message_template = "Failed to update unsubscribe content. message: {}"
    parameter_types = {"reason": str}

    reason: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            reason: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            reason: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        reason: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            reason=reason,
        )


class UnsubscribeNumberNotFound(KakaoApiError, KakaoUnsubscribeError):
    """The unsubscribe number cannot be found.

    KakaoTalk Bizmessage API response code -3300, section 발송/조회.

    수신거부 처리된 번호를 찾을 수 없음
    The unsubscribe number could not be found.
    """

    code: int = -3300
    summary = "The unsubscribe number cannot be found."
    description = "수신거부 처리된 번호를 찾을 수 없음"
    message_template = "The unsubscribe number could not be found."


class RecipientUnsubscribed(KakaoApiError, KakaoUnsubscribeError):
    """The recipients include a user who has unsubscribed.

    KakaoTalk Bizmessage API response code -3301, section 발송/조회.

    수신거부한 사용자가 포함되어 있음
    The unsubscribed recipient are found.
    """

    code: int = -3301
    summary = "The recipients include a user who has unsubscribed."
    description = "수신거부한 사용자가 포함되어 있음"
    message_template = "The unsubscribed recipient are found."
