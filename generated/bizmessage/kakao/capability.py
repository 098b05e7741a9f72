# Made by `make gen` from spec/categories.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about what the recipient's device or app can receive."""

from bizmessage.categories import CapabilityError
from bizmessage.errors import RecipientUnreachable
from bizmessage.kakao.errors import KakaoSendError, KakaoDeliveryError


class KakaoCapabilityError(KakaoSendError, CapabilityError):
    """An error of KakaoTalk Bizmessage about what the recipient's device or app can receive.

    단말과 앱의 수신 가능 여부
    """


class KakaotalkVersionNotSupported(KakaoDeliveryError, KakaoCapabilityError, RecipientUnreachable):
    """The message cannot be sent because the minimum KakaoTalk version is not met.

    KakaoTalk Bizmessage delivery result code 3021.

    메시지를 발송할 수 없음
    카카오톡 최소 버전 미지원
    """

    code: str = "3021"
    summary = "The message cannot be sent because the minimum KakaoTalk version is not met."
    description = "메시지를 발송할 수 없음\n카카오톡 최소 버전 미지원"
    message_template = ""
