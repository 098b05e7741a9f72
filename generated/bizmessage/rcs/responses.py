# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
"""From an answer of RCS Bizmessage to its error."""

from bizmessage import rcs
from bizmessage.errors.groups import SendErrorGroup
from bizmessage.rcs.errors import RcsSendError, RcsApiError, UnknownRcsApiError
from bizmessage.rcs.lookup import api_error_class
from bizmessage.reading.responses import Responses
from bizmessage.reading.results import SendResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = [
    "RcsSendErrorGroup",
    "SendResult",
    "error_from_response",
    "raise_for_response",
    "send_results",
]


class RcsSendErrorGroup(SendErrorGroup[RcsApiError], RcsSendError):
    """A send request of RCS Bizmessage was accepted, and some of its recipients failed."""


def _load(name: str) -> "Any":
    return getattr(rcs, name)


def _error_of_lookup(values: "Mapping[str, object]") -> "Any":
    from bizmessage.rcs.deliveries import _DELIVERIES

    return _DELIVERIES.error_of_lookup(values)


_RESPONSES = Responses(
    RcsSendError,
    prefix="Rcs",
    error_class=api_error_class,
    unknown=UnknownRcsApiError,
    group=RcsSendErrorGroup,
    load=_load,
    error_of_lookup=_error_of_lookup,
)

raise_for_response = _RESPONSES.raise_for_response
error_from_response = _RESPONSES.error_from_response
send_results = _RESPONSES.send_results
