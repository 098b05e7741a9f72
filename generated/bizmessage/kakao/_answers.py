# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""From an answer of KakaoTalk Bizmessage to its results and errors, and back."""

from bizmessage import kakao
from bizmessage._reading.making import Maker
from bizmessage._reading.reader import Reader
from bizmessage.errors.groups import SendErrorGroup
from bizmessage.kakao.errors import (
    KakaoSendError,
    KakaoApiError,
    UnknownKakaoApiError,
    KakaoApiOutcomeUnknown,
    KakaoDeliveryError,
    UnknownKakaoDeliveryError,
    KakaoDeliveryOutcomeUnknown,
)
from bizmessage.kakao._lookup import api_error_class, delivery_error_class
from bizmessage.kakao._wire import WIRE

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import Any

    from bizmessage.errors import BizMessageError

__all__ = [
    "raise_for_response",
    "error_from_response",
    "send_results",
    "KakaoSendErrorGroup",
    "delivery_results",
    "raise_for_delivery",
    "to_response",
]


class KakaoSendErrorGroup(SendErrorGroup[KakaoApiError], KakaoSendError):
    """Recipients of a send request of KakaoTalk Bizmessage failed."""


def _load(name: str) -> "Any":
    return vars(kakao)["_load"](name)  # which does not warn of a name that is deprecated


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


def to_response(error: "BizMessageError") -> dict[str, object]:
    """The body of the answer that the provider would send for an error, as JSON-ready values."""
    from bizmessage.answering import Writer  # which few programs need

    return Writer(WIRE, _READER.error_from_response).to_response(error)
