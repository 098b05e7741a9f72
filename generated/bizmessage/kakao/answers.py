# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""From an answer of KakaoTalk Bizmessage to its results and errors, and back."""

from bizmessage import kakao
from bizmessage.answering import Writer
from bizmessage.errors.groups import SendErrorGroup
from bizmessage.errors.recipients import SendResult
from bizmessage.kakao.errors import (
    KakaoSendError,
    KakaoApiError,
    UnknownKakaoApiError,
    KakaoApiOutcomeUnknown,
    KakaoDeliveryError,
    UnknownKakaoDeliveryError,
    KakaoDeliveryOutcomeUnknown,
)
from bizmessage.kakao.lookup import api_error_class, delivery_error_class
from bizmessage.kakao.wire import WIRE
from bizmessage.reading.making import Maker
from bizmessage.reading.reader import Reader
from bizmessage.reading.results import DeliveryResult
from bizmessage.reading.statuses import DeliveryStatus, SmsStatus, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "raise_for_response",
    "error_from_response",
    "send_results",
    "SendResult",
    "KakaoSendErrorGroup",
    "delivery_results",
    "raise_for_delivery",
    "DeliveryResult",
    "DeliveryStatus",
    "SmsStatus",
    "Verdict",
    "to_response",
]


class KakaoSendErrorGroup(SendErrorGroup[KakaoApiError], KakaoSendError):
    """Recipients of a send request of KakaoTalk Bizmessage failed."""


def _load(name: str) -> "Any":
    return getattr(kakao, name)


_READER = Reader(
    KakaoSendError,
    KakaoDeliveryError,
    WIRE,
    Maker(
        KakaoSendError,
        WIRE,
        _load,
        api_error_class=api_error_class,
        unknown_api=UnknownKakaoApiError,
        unclear_api=KakaoApiOutcomeUnknown,
        delivery_error_class=delivery_error_class,
        unknown_delivery=UnknownKakaoDeliveryError,
        unclear_delivery=KakaoDeliveryOutcomeUnknown,
        group=KakaoSendErrorGroup,
    ),
)

raise_for_response = _READER.raise_for_response
error_from_response = _READER.error_from_response
send_results = _READER.send_results
delivery_results = _READER.delivery_results
raise_for_delivery = _READER.raise_for_delivery
to_response = Writer(WIRE, _READER.error_from_response).to_response
