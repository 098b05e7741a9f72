"""Decide whether an answer of the API is a failure, and which.

:class:`Responses` knows how; a provider's generated ``responses`` module binds it to the provider's tables and classes.
"""

from __future__ import annotations

from bizmessage.errors.generic import OfError
from bizmessage.errors.groups import SendErrorGroup, Succeeded
from bizmessage.errors.transport import GATEWAY_CODES, is_gateway_code
from bizmessage.reading.context import Context, of_request, of_row
from bizmessage.reading.parameters import read_parameters
from bizmessage.reading.results import SendResult
from bizmessage.reading.values import as_object, beginning, integer, mapping_in, objects_in, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from bizmessage.errors import BizMessageError
    from bizmessage.errors.generic import Error
    from bizmessage.reading.values import Payload


class Responses(OfError["Error"]):
    """The answers of one provider's API to requests."""

    def __init__(
        self,
        send_error: type[Error],
        *,
        prefix: str,
        error_class: Callable[[int | str], type[Any]],
        unknown: type[Any],
        group: type[Any],
        load: Callable[[str], type[Any]],
        error_of_lookup: Callable[[Mapping[str, object]], Any] | None = None,
    ) -> None:
        """Bind the decoder to a provider.

        ``send_error`` is the provider's root class, which tells type checkers what comes out; ``prefix`` is what the
        names of its classes begin with; ``error_class`` looks a code up in its API table and gives ``unknown`` for any
        other; ``group`` is the class for a request of which recipients failed; ``load`` gives a class of the provider
        by name; ``error_of_lookup`` finds the error in the answer to the look-up of a message.
        """
        self._prefix = prefix
        self._error_class = error_class
        self._unknown = unknown
        self._group: type[SendErrorGroup[Any]] = group
        self._load = load
        self._error_of_lookup = error_of_lookup

    def raise_for_response(self, payload: Payload, *, http_status: int | None = None) -> None:
        """Raise if an answer of the API says that the request failed, wholly or for some of its recipients.

        ``payload`` is the body of the answer, parsed or as it came. The header decides, by ``isSuccessful`` and then by
        ``resultCode``, never by a text. If it says success while recipients failed, that is an exception group with an
        error for each. An answer that is not one of the API's is an error as well. All of them are errors of the
        provider, and nothing else is ever raised.

        An answer that says how a message was *delivered* is a success, whatever it says: see ``delivery_results``.
        """
        try:
            # Nearly every answer ends here. The comparison is with True itself: 1 and "true" are for a closer look.
            if payload["header"]["isSuccessful"] is True and "message" not in payload:  # type: ignore[index,call-overload]
                return
        except Exception:  # noqa: S110 - whatever is wrong with it is found out and named below
            pass
        error = self._error_of_request(payload, as_object(payload), http_status)
        if error is not None:
            raise error

    def error_from_response(self, payload: Payload, *, http_status: int | None = None) -> Error | None:
        """The error that an answer reports; ``None`` if it reports none. Nothing is raised.

        As ``raise_for_response``, and beyond it: for the look-up of a single message that was not delivered, the error
        of its delivery.
        """
        values = as_object(payload)
        error = self._error_of_request(payload, values, http_status)
        if error is None and values is not None and self._error_of_lookup is not None:
            error = self._error_of_lookup(values)
        return error

    def send_results(self, payload: Payload) -> Iterator[SendResult[BizMessageError]]:
        """The result of each recipient in the answer to a send request, in its order. Nothing is raised.

        An answer without recipients, such as a refusal of the whole request, gives none:
        ``error_from_response`` tells it apart.
        """
        values = as_object(payload)
        message = None if values is None else mapping_in(values, "message")
        if message is not None:
            request = of_request(message)
            for row in objects_in(message, "sendResults") or ():
                error = None if _accepted(row) else self._error_of_recipient(row, request)
                yield SendResult(of_row(row, request) if isinstance(row, dict) else request, error)

    def malformed(self, payload: object, http_status: int | None = None) -> Error:
        """The error for an answer that is not one of the API's."""
        refused = http_status is not None and 400 <= http_status < 500
        error_class = self._load(self._prefix + ("MalformedResponse" if refused else "UnreadableOutcome"))
        body = beginning(payload)
        status = "" if http_status is None else f" HTTP {http_status}"
        error: Any = error_class(f"{error_class.summary}{status} {body[:80]!r}")
        error.http_status = http_status
        error.body = body
        return error  # type: ignore[no-any-return]

    def _error_of_request(
        self, payload: Payload, values: Mapping[str, object] | None, http_status: int | None
    ) -> Error | None:
        header = None if values is None else values.get("header")
        if values is None or not isinstance(header, dict):
            return self.malformed(payload, http_status)
        code = integer(header.get("resultCode"))
        flag = header.get("isSuccessful")
        if flag is True or (flag is not False and code == 0):
            return self._group_of_recipients(values)
        message = text(header.get("resultMessage"))
        if flag is not False and code is None:
            return self.malformed(payload, http_status)
        error = self._error(code, message, payload)
        if http_status is not None:
            error.http_status = http_status
        request = mapping_in(values, "message")
        if request is not None:
            error.__dict__.update(of_request(request))
        return error

    def _group_of_recipients(self, values: Mapping[str, object]) -> Error | None:
        message = values.get("message")
        rows = message.get("sendResults") if isinstance(message, dict) else None
        if not isinstance(rows, list):
            return None
        # A thousand recipients that were all accepted are the usual case: one comparison each, and no call.
        doubtful = [row for row in rows if row.__class__ is not dict or row.get("resultCode") is not _ZERO]
        failed = [row for row in doubtful if not _accepted(row)]
        if not failed:
            return None
        request = of_request(message)  # type: ignore[arg-type]
        errors = [self._error_of_recipient(row, request) for row in failed]
        group = self._group(f"{len(failed)} of {len(rows)} recipients failed", errors)
        group.__dict__.update(request)
        seen = set(map(id, failed))
        group._succeeded = Succeeded([row for row in rows if id(row) not in seen], request)
        return group  # type: ignore[return-value]

    def _error_of_recipient(self, row: object, request: Context) -> Any:
        if not isinstance(row, dict):
            error = self._error(None, None, row)
            error.__dict__.update(request)
            return error
        error = self._error(integer(row.get("resultCode")), text(row.get("resultMessage")), row)
        error.__dict__.update(of_row(row, request))
        return error

    def _error(self, code: int | None, message: str | None, payload: object) -> Error:
        if code is None or code == 500 or is_gateway_code(code):
            return self._error_beside_the_table(code, message, payload)
        error_class = self._error_class(code)
        if error_class is self._unknown:
            return self._error_beside_the_table(code, message, payload)
        return made(error_class, message)  # type: ignore[no-any-return]

    def _error_beside_the_table(self, code: int | None, message: str | None, payload: object) -> Error:
        error: Any
        if code == 500:
            error = self._load(f"{self._prefix}ServerFailed")(message)
        elif code is not None and is_gateway_code(code):
            error = self._load(self._prefix + GATEWAY_CODES.get(code, "GatewayError"))(message, code=code)
        else:
            error = self._unknown(message, code=code)
        error.body = beginning(payload)
        return error  # type: ignore[no-any-return]


_ZERO = 0  # CPython has one object for it, which makes the identity test below both cheap and safe: False is another


def _accepted(row: object) -> bool:
    return isinstance(row, dict) and integer(row.get("resultCode")) == 0


def made(error_class: type[Any], message: str | None) -> Any:
    """An error of a single code with the server's text, and the values of its placeholders read out of that."""
    if message is None or message == error_class.message_template:
        return error_class()  # which says just that, and has nothing to mask
    if not error_class.parameter_types:
        return error_class(message)
    return error_class(message, **read_parameters(error_class.message_template, error_class.parameter_types, message))
