# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
"""What became of the messages that RCS Bizmessage accepted."""

from bizmessage.reading.deliveries import Deliveries
from bizmessage.rcs.errors import RcsDeliveryError, UnknownRcsDeliveryError
from bizmessage.rcs.lookup import delivery_error_class
from bizmessage.rcs.responses import _RESPONSES
from bizmessage.reading.results import DeliveryResult, DeliveryStatus, Verdict

__all__ = ["DeliveryResult", "DeliveryStatus", "Verdict", "delivery_results", "raise_for_delivery"]

_DELIVERIES = Deliveries(
    RcsDeliveryError,
    provider="rcs",
    error_class=delivery_error_class,
    unknown=UnknownRcsDeliveryError,
    delivered=[],
    responses=_RESPONSES,
)

delivery_results = _DELIVERIES.delivery_results
raise_for_delivery = _DELIVERIES.raise_for_delivery
