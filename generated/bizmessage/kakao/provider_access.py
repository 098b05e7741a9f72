# Made by `make gen` from spec/categories.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the provider's own access to the channel."""

from bizmessage.categories import ProviderAccessError
from bizmessage.kakao.errors import KakaoSendError, KakaoDeliveryError


class KakaoProviderAccessError(KakaoSendError, ProviderAccessError):
    """An error of KakaoTalk Bizmessage about the provider's own access to the channel.

    공급자의 연동 권한
    """


class InvalidHubPartnerKey(KakaoDeliveryError, KakaoProviderAccessError):
    """The hub partner key is invalid.

    KakaoTalk Bizmessage delivery result code 1002.

    허브 파트너 키가 유효하지 않음
    """

    code: str = "1002"
    summary = "The hub partner key is invalid."
    description = "허브 파트너 키가 유효하지 않음"
    message_template = ""


class HubPartnerNotFound(KakaoDeliveryError, KakaoProviderAccessError):
    """No valid hub partner can be found.

    KakaoTalk Bizmessage delivery result code 4103.

    유효한 허브파트너를 찾을 수 없음
    """

    code: str = "4103"
    summary = "No valid hub partner can be found."
    description = "유효한 허브파트너를 찾을 수 없음"
    message_template = ""
