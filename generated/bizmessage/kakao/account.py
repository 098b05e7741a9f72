# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about projects, contracts, agencies and their verification."""

from bizmessage.categories import AccountError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoAccountError(KakaoSendError, AccountError):
    """An error of KakaoTalk Bizmessage about projects, contracts, agencies and their verification.

    프로젝트, 계약, 대행사
    """


class ProductDeactivationNotAllowed(KakaoApiError, KakaoAccountError):
    """The product cannot be disabled until all senders are deleted.

    KakaoTalk Bizmessage API response code -4023, section 공통.

    상품을 비활성화하려면 모든 발신자를 삭제해야 함
    For disabling the product, have to delete all senders
    """

    code: int = -4023
    summary = "The product cannot be disabled until all senders are deleted."
    description = "상품을 비활성화하려면 모든 발신자를 삭제해야 함"
    message_template = "For disabling the product, have to delete all senders"


class ProjectAlreadyShared(KakaoApiError, KakaoAccountError):
    """The project has already been shared.

    KakaoTalk Bizmessage API response code -8009, section 공통.

    이미 공유된 프로젝트
    This project has already been shared.
    """

    code: int = -8009
    summary = "The project has already been shared."
    description = "이미 공유된 프로젝트"
    message_template = "This project has already been shared."


class SelfVerificationRequired(KakaoApiError, KakaoAccountError):
    """Self-verification is required to use this service.

    KakaoTalk Bizmessage API response code -1030, section 본인인증.

    본인 인증을 받지 않은 경우
    Self verification is required to use this service.
    """

    code: int = -1030
    summary = "Self-verification is required to use this service."
    description = "본인 인증을 받지 않은 경우"
    message_template = "Self verification is required to use this service."


class ContractNotFound(KakaoDeliveryError, KakaoAccountError):
    """The contract information cannot be found.

    KakaoTalk Bizmessage delivery result code 1011.

    계약 정보를 찾을 수 없음(고객센터에게 문의)
    """

    code: str = "1011"
    summary = "The contract information cannot be found."
    description = "계약 정보를 찾을 수 없음(고객센터에게 문의)"
    message_template = ""


class InvalidAppConnection(KakaoDeliveryError, KakaoAccountError):
    """The app connection is invalid.

    KakaoTalk Bizmessage delivery result code 1013.

    유효하지 않은 앱 연결
    """

    code: str = "1013"
    summary = "The app connection is invalid."
    description = "유효하지 않은 앱 연결"
    message_template = ""


class InvalidBusinessRegistrationNumber(KakaoDeliveryError, KakaoAccountError):
    """The business registration number is invalid.

    KakaoTalk Bizmessage delivery result code 1014.

    유효하지 않은 사업자등록번호
    """

    code: str = "1014"
    summary = "The business registration number is invalid."
    description = "유효하지 않은 사업자등록번호"
    message_template = ""


class BusinessRegistrationNumberMismatch(KakaoDeliveryError, KakaoAccountError):
    """The business registration number does not match.

    KakaoTalk Bizmessage delivery result code 1016.

    사업자등록번호 불일치
    """

    code: str = "1016"
    summary = "The business registration number does not match."
    description = "사업자등록번호 불일치"
    message_template = ""
