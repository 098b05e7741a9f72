# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
"""What became of the messages that KakaoTalk Bizmessage accepted."""

from bizmessage.reading.deliveries import Deliveries
from bizmessage.kakao.errors import KakaoDeliveryError, UnknownKakaoDeliveryError
from bizmessage.kakao.lookup import delivery_error_class
from bizmessage.kakao.responses import _RESPONSES
from bizmessage.reading.results import DeliveryResult, DeliveryStatus, Verdict

__all__ = ["DeliveryResult", "DeliveryStatus", "Verdict", "delivery_results", "raise_for_delivery"]

_DELIVERIES = Deliveries(
    KakaoDeliveryError,
    provider="kakao",
    error_class=delivery_error_class,
    unknown=UnknownKakaoDeliveryError,
    delivered=["1000"],
    responses=_RESPONSES,
)

delivery_results = _DELIVERIES.delivery_results
raise_for_delivery = _DELIVERIES.raise_for_delivery
