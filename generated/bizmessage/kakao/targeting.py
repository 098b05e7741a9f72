# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about targeting and marketing consent."""

from bizmessage.categories import TargetingError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoTargetingError(KakaoSendError, TargetingError):
    """An error of KakaoTalk Bizmessage about targeting and marketing consent.

    타겟팅과 마케팅 수신 동의
    """


class MarketingConsentFileUploadFailed(KakaoApiError, KakaoTargetingError):
    """The upload of the marketing consent's evidence file fails.

    KakaoTalk Bizmessage API response code -3342, section 발신 프로필.

    마케팅 수신동의 증적자료 업로드 실패
    Failed to upload marketing agreement file.
    """

    code: int = -3342
    summary = "The upload of the marketing consent's evidence file fails."
    description = "마케팅 수신동의 증적자료 업로드 실패"
    message_template = "Failed to upload marketing agreement file."


class MnTypeApplicationFailed(KakaoApiError, KakaoTargetingError):
    """The application to use M/N type messages fails.

    KakaoTalk Bizmessage API response code -3343, section 발신 프로필.

    M/N 타입 사용 신청 실패
    {}
    """

    code: int = -3343
    summary = "The application to use M/N type messages fails."
    description = "M/N 타입 사용 신청 실패"
    message_template = "{}"
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


class InvalidTargeting(KakaoApiError, KakaoTargetingError):
    """The targeting information is not set or is invalid.

    KakaoTalk Bizmessage API response code -3298, section 발송/조회.

    타겟팅 정보가 설정되지 않음
    The targeting is invalid.
    """

    code: int = -3298
    summary = "The targeting information is not set or is invalid."
    description = "타겟팅 정보가 설정되지 않음"
    message_template = "The targeting is invalid."


class MarketingConsentDisabled(KakaoApiError, KakaoTargetingError):
    """The sender profile does not have marketing consent (M/N type messaging) enabled.

    KakaoTalk Bizmessage API response code -4029, section 발송/조회.

    발신 프로필 마케팅 수신 동의가 활성화되지 않은 경우
    To send 'M/N type' messages to users who are not friends with your profile, you must first apply to have the 'M/N
    type' messaging feature enabled. Please check if this option is active in your sender profile settings.
    """

    code: int = -4029
    summary = "The sender profile does not have marketing consent (M/N type messaging) enabled."
    description = "발신 프로필 마케팅 수신 동의가 활성화되지 않은 경우"
    message_template = (
        "To send 'M/N type' messages to users who are not friends with your profile, you must first apply to have the "
        "'M/N type' messaging feature enabled. Please check if this option is active in your sender profile settings."
    )


class TargetingOptionUnavailable(KakaoDeliveryError, KakaoTargetingError):
    """The targeting option cannot be used.

    KakaoTalk Bizmessage delivery result code 1028.

    해당 타겟팅 옵션을 사용할 수 없음
    """

    code: str = "1028"
    summary = "The targeting option cannot be used."
    description = "해당 타겟팅 옵션을 사용할 수 없음"
    message_template = ""


class InvalidGroupTagKey(KakaoDeliveryError, KakaoTargetingError):
    """The group tag key is invalid.

    KakaoTalk Bizmessage delivery result code 3048.

    유효하지 않은 그룹 태그 키 입력
    """

    code: str = "3048"
    summary = "The group tag key is invalid."
    description = "유효하지 않은 그룹 태그 키 입력"
    message_template = ""


class ConsentRefusalTypeNotSupported(KakaoDeliveryError, KakaoTargetingError):
    """The specification for refused consent to receive messages (N type) is not supported.

    KakaoTalk Bizmessage delivery result code 3050.

    수신동의거부 스펙 (N타입) 미지원
    """

    code: str = "3050"
    summary = "The specification for refused consent to receive messages (N type) is not supported."
    description = "수신동의거부 스펙 (N타입) 미지원"
    message_template = ""
