# Made by `make gen` from spec/categories.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about rates, quotas and maximum numbers of messages."""

from bizmessage.categories import RateLimitError
from bizmessage.errors import TryLater
from bizmessage.kakao.errors import KakaoSendError, KakaoDeliveryError


class KakaoRateLimitError(KakaoSendError, RateLimitError):
    """An error of KakaoTalk Bizmessage about rates, quotas and maximum numbers of messages.

    발송량 제한
    """


class BrandMessageLimitExceeded(KakaoDeliveryError, KakaoRateLimitError):
    """The limit on the number of brand messages is reached.

    KakaoTalk Bizmessage delivery result code 4138.

    브랜드 메시지 메시지 개수 제한
    """

    code: str = "4138"
    summary = "The limit on the number of brand messages is reached."
    description = "브랜드 메시지 메시지 개수 제한"
    message_template = ""


class SendingLimitExceeded(KakaoDeliveryError, KakaoRateLimitError, TryLater):
    """The maximum number of messages to send is exceeded.

    KakaoTalk Bizmessage delivery result code 4156.

    최대 발송수 초과
    """

    code: str = "4156"
    summary = "The maximum number of messages to send is exceeded."
    description = "최대 발송수 초과"
    message_template = ""
