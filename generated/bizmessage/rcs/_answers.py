# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""From an answer of RCS Bizmessage to its results and errors, and back."""

from bizmessage import rcs
from bizmessage._reading.making import Maker
from bizmessage._reading.reader import Reader
from bizmessage.rcs.errors import (
    RcsSendError,
    UnknownRcsApiError,
    RcsApiOutcomeUnknown,
    RcsDeliveryError,
    UnknownRcsDeliveryError,
    RcsDeliveryOutcomeUnknown,
)
from bizmessage.rcs._lookup import api_error_class, delivery_error_class
from bizmessage.rcs._wire import WIRE

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import Any

    from bizmessage.errors import BizMessageError

__all__ = [
    "raise_for_response",
    "error_from_response",
    "send_results",
    "delivery_results",
    "raise_for_delivery",
    "to_response",
]


def _load(name: str) -> "Any":
    return vars(rcs)["_load"](name)  # which does not warn of a name that is deprecated


_READER = Reader(
    RcsSendError,
    RcsDeliveryError,
    WIRE,
    Maker(
        RcsSendError,
        WIRE,
        _load,
        api_error_class=api_error_class,
        unknown_api=UnknownRcsApiError,
        unclear_api=RcsApiOutcomeUnknown,
        delivery_error_class=delivery_error_class,
        unknown_delivery=UnknownRcsDeliveryError,
        unclear_delivery=RcsDeliveryOutcomeUnknown,
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
