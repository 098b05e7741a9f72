# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
"""From an answer of KakaoTalk Bizmessage to its error."""

from bizmessage import kakao
from bizmessage.errors.groups import SendErrorGroup
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, UnknownKakaoApiError
from bizmessage.kakao.lookup import api_error_class
from bizmessage.reading.responses import Responses
from bizmessage.reading.results import SendResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = [
    "KakaoSendErrorGroup",
    "SendResult",
    "error_from_response",
    "raise_for_response",
    "send_results",
]


class KakaoSendErrorGroup(SendErrorGroup[KakaoApiError], KakaoSendError):
    """A send request of KakaoTalk Bizmessage was accepted, and some of its recipients failed."""


def _load(name: str) -> "Any":
    return getattr(kakao, name)


def _error_of_lookup(values: "Mapping[str, object]") -> "Any":
    from bizmessage.kakao.deliveries import _DELIVERIES

    return _DELIVERIES.error_of_lookup(values)


_RESPONSES = Responses(
    KakaoSendError,
    prefix="Kakao",
    error_class=api_error_class,
    unknown=UnknownKakaoApiError,
    group=KakaoSendErrorGroup,
    load=_load,
    error_of_lookup=_error_of_lookup,
)

raise_for_response = _RESPONSES.raise_for_response
error_from_response = _RESPONSES.error_from_response
send_results = _RESPONSES.send_results
