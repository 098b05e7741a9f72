# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the provider's own systems and those behind them."""

from bizmessage.categories import ServiceError
from bizmessage.errors import OutcomeUnknown, TryLater
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoServiceError(KakaoSendError, ServiceError):
    """An error of KakaoTalk Bizmessage about the provider's own systems and those behind them.

    서비스 내부 시스템
    """


class VendorRequestFailed(KakaoApiError, KakaoServiceError, OutcomeUnknown):
    """The provider's API request to the vendor fails.

    KakaoTalk Bizmessage API response code -7000, section 공통.

    벤더 요청 API 실패
    Vender request API is failed.
    """

    code: int = -7000
    summary = "The provider's API request to the vendor fails."
    description = "벤더 요청 API 실패"
    message_template = "Vender request API is failed."


class SystemFailure(KakaoApiError, KakaoServiceError, OutcomeUnknown):
    """The provider reports a system error.

    KakaoTalk Bizmessage API response code -9999, section 공통.

    시스템 오류
    System error. Please inquire at support@toast.com.
    """

    code: int = -9999
    summary = "The provider reports a system error."
    description = "시스템 오류"
    message_template = "System error. Please inquire at support@toast.com."


class UnexpectedSendingFailure(KakaoDeliveryError, KakaoServiceError, TryLater):
    """The message cannot be sent because of an unexpected error.

    KakaoTalk Bizmessage delivery result code 2001.

    메시지 전송 불가(예기치 않은 오류 발생)
    """

    code: str = "2001"
    summary = "The message cannot be sent because of an unexpected error."
    description = "메시지 전송 불가(예기치 않은 오류 발생)"
    message_template = ""


class UnexpectedFailure3000(KakaoDeliveryError, KakaoServiceError, OutcomeUnknown):
    """The provider reports an unexpected error.

    KakaoTalk Bizmessage delivery result code 3000.

    예기치 않은 오류 발생
    """

    code: str = "3000"
    summary = "The provider reports an unexpected error."
    description = "예기치 않은 오류 발생"
    message_template = ""


class InternalSendingFailure(KakaoDeliveryError, KakaoServiceError, TryLater):
    """The message cannot be sent because of an internal system error.

    KakaoTalk Bizmessage delivery result code 3006.

    내부 시스템 오류로 메시지 전송 실패
    """

    code: str = "3006"
    summary = "The message cannot be sent because of an internal system error."
    description = "내부 시스템 오류로 메시지 전송 실패"
    message_template = ""


class UnexpectedFailure3010(KakaoDeliveryError, KakaoServiceError, OutcomeUnknown):
    """The provider reports an unexpected error.

    KakaoTalk Bizmessage delivery result code 3010.

    예기치 않은 오류 발생
    """

    code: str = "3010"
    summary = "The provider reports an unexpected error."
    description = "예기치 않은 오류 발생"
    message_template = ""


class KakaoCommunicationFailed(KakaoDeliveryError, KakaoServiceError, OutcomeUnknown):
    """The communication with Kakao fails.

    KakaoTalk Bizmessage delivery result code 3012.

    카카오 통신 실패
    """

    code: str = "3012"
    summary = "The communication with Kakao fails."
    description = "카카오 통신 실패"
    message_template = ""


class ServiceUnavailable(KakaoDeliveryError, KakaoServiceError, TryLater):
    """The system has a problem and the service is currently not provided.

    KakaoTalk Bizmessage delivery result code 9998.

    시스템에 문제가 발생하여 담당자가 확인 중(현재 서비스 제공 중이 아님)
    """

    code: str = "9998"
    summary = "The system has a problem and the service is currently not provided."
    description = "시스템에 문제가 발생하여 담당자가 확인 중(현재 서비스 제공 중이 아님)"
    message_template = ""


class UnspecifiedSystemFailure(KakaoDeliveryError, KakaoServiceError, OutcomeUnknown):
    """The system has a problem because of an unknown error.

    KakaoTalk Bizmessage delivery result code 9999.

    시스템에 문제가 발생하여 담당자가 확인 중(시스템에 알 수 없는 오류 발생)
    """

    code: str = "9999"
    summary = "The system has a problem because of an unknown error."
    description = "시스템에 문제가 발생하여 담당자가 확인 중(시스템에 알 수 없는 오류 발생)"
    message_template = ""
