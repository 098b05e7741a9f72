"""Read what became of messages, out of every shape that the APIs tell it in.

:class:`Deliveries` knows how; a provider's generated ``deliveries`` module binds it to the provider's table.
"""

from __future__ import annotations

from bizmessage.errors import BizMessageError, OutcomeUnknown
from bizmessage.errors.generic import OfError
from bizmessage.privacy.masking import mask
from bizmessage.reading.context import Context, of_request, of_row
from bizmessage.reading.responses import made
from bizmessage.reading.results import DeliveryResult, DeliveryStatus
from bizmessage.reading.values import as_object, beginning, mapping_in, objects_in, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, TypeGuard

    from bizmessage.errors.generic import Error
    from bizmessage.reading.responses import Responses
    from bizmessage.reading.values import Payload


DELIVERED_IN_NO_TABLE = {"rcs": "2000"}
"""What a provider sends for a delivered message although its document does not list it."""

SUCCESS_WITHOUT_REASON = "MRC01"
"""Turns up where a code is expected; so does ``MRC02``, a failure without reason, which is an unknown code."""

_STATUSES = {
    "COMPLETED": DeliveryStatus.DELIVERED,
    "DELIVERED": DeliveryStatus.DELIVERED,
    "SUCCESS": DeliveryStatus.DELIVERED,
    "FAILED": DeliveryStatus.FAILED,
    "FAIL": DeliveryStatus.FAILED,
    "CANCEL": DeliveryStatus.FAILED,
    "CANCELED": DeliveryStatus.FAILED,
    "READY": DeliveryStatus.PENDING,
    "IN_PROGRESS": DeliveryStatus.PENDING,
    "SENDING": DeliveryStatus.PENDING,
    # The resendStatus of KakaoTalk Bizmessage, as its API guide lists it; RSC01 is "no substitute wanted".
    "RSC02": DeliveryStatus.PENDING,
    "RSC03": DeliveryStatus.PENDING,
    "RSC04": DeliveryStatus.DELIVERED,
    "RSC05": DeliveryStatus.FAILED,
}

_LONGEST_CODE = 20
"""Anything longer in a code's place is no code."""

_NO_SUBSTITUTE = "RSC01"
_SMS_DELIVERED = "1000"  # in the SMS API's own table


class Deliveries(OfError["Error"]):
    """The deliveries that one provider reports."""

    def __init__(
        self,
        delivery_error: type[Error],
        *,
        provider: str,
        error_class: Callable[[int | str], type[Any]],
        unknown: type[Any],
        delivered: Iterable[str],
        responses: Responses[Any] | None,
    ) -> None:
        """Bind the reader to a provider.

        ``delivery_error`` is the class of its delivery table; ``error_class`` looks a code up there and gives
        ``unknown`` for any other; ``delivered`` are the codes of the table that mean success; ``responses`` reads the
        header of an answer, if the provider has one.
        """
        self._delivery_error = delivery_error
        self._error_class = error_class
        self._unknown = unknown
        self._delivered = {*delivered, DELIVERED_IN_NO_TABLE.get(provider), SUCCESS_WITHOUT_REASON}
        self._responses = responses

    def delivery_results(self, payload: Payload | Iterable[Mapping[str, object]]) -> Iterator[DeliveryResult[Error]]:
        """What became of each message that an answer or a webhook tells about, in its order.

        ``payload`` is the body, parsed or as it came: of a list, a look-up, a polling answer, a mass sending or a
        webhook. Or it is the rows themselves, from wherever they come; they are taken one at a time.

        Raises what ``raise_for_response`` raises if the answer is a refusal or not one of the API's.
        """
        if _is_rows(payload):
            return (self.result(row) for row in payload)
        values = as_object(payload)
        if self._responses is not None and (values is None or "hooks" not in values):
            self._responses.raise_for_response(payload if values is None else values)  # type: ignore[arg-type]
        rows = None if values is None else _rows(values)
        if rows is None:
            raise self._not_about_deliveries(payload)
        request, found = rows
        return (self.result(row, request) for row in found)

    def raise_for_delivery(self, row: Mapping[str, object] | DeliveryResult[Any]) -> None:
        """Raise the error of a delivery that failed, or of which it is not known; return for the others.

        ``row`` is one row of an answer or webhook, or a result that was read from one.
        """
        result = row if isinstance(row, DeliveryResult) else self.result(row)
        if result.error is not None:
            raise result.error

    def result(self, row: Mapping[str, object], request: Context | None = None) -> DeliveryResult[Error]:
        """What became of the message that one row is about; ``request`` has what the rows have in common."""
        if not hasattr(row, "get"):
            row = {}  # no row at all: nothing can be read from it
        context = of_row(row, request or {})
        code = _code(row)
        status, error = self._outcome(row, code)
        if error is not None:
            error.__dict__.update(context)
        sms_code = text(row.get("resendResultCode") or row.get("fallbackResultCode"))
        sms_status = _sms_status(text(row.get("resendStatus") or row.get("fallbackStatus")), sms_code)
        return DeliveryResult(context, error, status=status, code=code, sms_status=sms_status, sms_code=sms_code)

    def _outcome(self, row: Mapping[str, object], code: str | None) -> tuple[DeliveryStatus, Any]:
        if code is None:
            return self._outcome_without_code(row)
        if code in self._delivered:
            return DeliveryStatus.DELIVERED, None
        error_class = self._error_class(code)
        if error_class is self._unknown:
            return DeliveryStatus.FAILED, self._unknown(_message(row), code=code)
        status = DeliveryStatus.UNKNOWN if issubclass(error_class, OutcomeUnknown) else DeliveryStatus.FAILED
        return status, made(error_class, _message(row))

    def _outcome_without_code(self, row: Mapping[str, object]) -> tuple[DeliveryStatus, Any]:
        word = text(row.get("messageStatus"))
        status = None if word is None else _STATUSES.get(word.upper())
        if row.get("resultCode") in (None, ""):
            if status is DeliveryStatus.FAILED:
                return status, self._unknown(f"The message has the status {word} and no result code.")
            if "resultCode" in row:
                return DeliveryStatus.PENDING, None
            if status is not None:  # the list of RCS has no codes
                return status, None
        error = self._unknown(f"The delivery has no code that can be read: {beginning(row)}")
        return DeliveryStatus.UNKNOWN, error

    def error_of_lookup(self, values: Mapping[str, object]) -> Any:
        """The error in the answer to the look-up of a message; ``None`` if there is none, or no message."""
        row = _single(values)
        return None if row is None else self.result(row, of_request(row)).error

    def _not_about_deliveries(self, payload: object) -> BizMessageError:
        if self._responses is not None:
            return self._responses.malformed(payload)  # type: ignore[no-any-return]
        error = self._delivery_error("There are no deliveries in this.")
        error.body = beginning(payload)
        return error


def _code(row: Mapping[str, object]) -> str | None:
    found = text(row.get("resultCode"))
    return mask(found) if found is not None and len(found) <= _LONGEST_CODE else None


def _is_rows(payload: object) -> TypeGuard[Iterable[Mapping[str, object]]]:
    is_body = isinstance(payload, str | bytes | bytearray) or hasattr(payload, "keys")
    return hasattr(payload, "__iter__") and not is_body


def _rows(values: Mapping[str, object]) -> tuple[Context, list[Any]] | None:
    """What the rows have in common, and the rows, wherever the answer has them; ``None`` if it has none."""
    row = _single(values)
    if row is not None:
        return {}, [row]
    for holder in (mapping_in(values, "messageSearchResultResponse"), mapping_in(values, "body"), values):
        for key in ("messages", "recipients", "hooks", "data"):
            found = None if holder is None else objects_in(holder, key)
            if holder is not None and found is not None:
                return of_request(holder), found
    body = mapping_in(values, "body")
    return None if body is None or "resultCode" not in body else ({}, [body])


def _single(values: Mapping[str, object]) -> dict[str, object] | None:
    """The one message of a look-up: Kakao's ``message``, RCS's ``messageRecipient``."""
    for key in ("messageRecipient", "message"):
        row = mapping_in(values, key)
        if row is not None and ("resultCode" in row or "messageStatus" in row):
            return row
    return None


def _message(row: Mapping[str, object]) -> str | None:
    found = row.get("resultMessage") or row.get("resultCodeName")
    return found if isinstance(found, str) else None


def _sms_status(word: str | None, code: str | None) -> DeliveryStatus | None:
    """What became of the substitute SMS, by its status and by its code of the SMS API."""
    status = None if word is None else _STATUSES.get(word.upper())
    if word == _NO_SUBSTITUTE or (word is None and code is None):
        return None
    if code is None or (word or "").startswith("RSC") or status is DeliveryStatus.FAILED:
        return status or DeliveryStatus.UNKNOWN
    return DeliveryStatus.DELIVERED if code == _SMS_DELIVERED else DeliveryStatus.FAILED
