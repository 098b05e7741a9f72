"""From what happened to the error for it: the last step, and the only one that makes errors."""

from __future__ import annotations

from bizmessage.errors import OutcomeUnknown
from bizmessage.errors.groups import Accepted, refused_group
from bizmessage.errors.recipients import SendResult
from bizmessage.errors.transport import GatewayError
from bizmessage.privacy.masking import mask
from bizmessage.reading import outcomes
from bizmessage.reading.parameters import read_parameters
from bizmessage.reading.results import DeliveryResult
from bizmessage.reading.statuses import DeliveryStatus, SmsStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from bizmessage.catalogue.wire import Wire
    from bizmessage.errors import BizMessageError
    from bizmessage.errors.groups import SendErrorGroup
    from bizmessage.reading.normal import Answer, Delivery, Excerpt, Mark, Recipient


class Maker:
    """Makes the errors of one provider."""

    def __init__(
        self,
        root: type[BizMessageError],
        wire: Wire,
        load: Callable[[str], type[Any]],
        *,
        api_error_class: Callable[[int | str], type[Any]] | None = None,
        unknown_api: type[Any] | None = None,
        unclear_api: type[Any] | None = None,
        delivery_error_class: Callable[[int | str], type[Any]] | None = None,
        unknown_delivery: type[Any] | None = None,
        unclear_delivery: type[Any] | None = None,
        group: type[SendErrorGroup[Any]] | None = None,
    ) -> None:
        """Take the classes of a provider.

        ``root`` is the class of all; ``load`` gives one by name; the look-ups of its tables give ``unknown_api`` and
        ``unknown_delivery`` for codes that they do not have; ``unclear_api`` and ``unclear_delivery`` are for where it
        is not even known whether anything failed; ``group`` is for requests of which recipients failed.
        """
        self._root = root
        self._wire = wire
        self._load = load
        self._api_error_class = api_error_class
        self._unknown_api = unknown_api
        self._unclear_api = unclear_api
        self._delivery_error_class = delivery_error_class
        self._unknown_delivery = unknown_delivery
        self._unclear_delivery = unclear_delivery
        self._group = group

    def of_answer(self, answer: Answer, http_status: int | None) -> Any:
        """The error of a request; ``None`` if it was accepted, for all of its recipients."""
        outcome = outcomes.of_request(answer, self._wire)
        if outcome == outcomes.SUCCEEDED:
            return None
        if outcome == outcomes.UNREADABLE:
            return self.unreadable(answer.excerpt, http_status)
        if outcome == outcomes.PARTLY_FAILED:
            return self._partly_failed(answer)
        error = (self._marked if outcome == outcomes.MARKED else self._refused)(answer, http_status)
        if outcome == outcomes.ALL_FAILED:
            error = self._all_failed(answer, error)
        if isinstance(http_status, int):
            error.http_status = http_status
        error.__dict__.update(answer.context)
        return error

    def unreadable(self, excerpt: Excerpt, http_status: int | None) -> Any:
        """The error for what is no answer of the provider's."""
        http_status = http_status if isinstance(http_status, int) else None
        refused = http_status is not None and 400 <= http_status < 500
        error_class = self._transport("MalformedResponse" if refused else "UnreadableOutcome")
        status = "" if http_status is None else f" HTTP {http_status}"
        error = error_class(f"{error_class.summary}{status} {excerpt.text[:80]!r}")
        error.http_status = http_status
        error.body = excerpt.text
        return error

    def send_result(self, recipient: Recipient) -> SendResult[Any]:
        """What became of one recipient of a send request."""
        error = None if recipient.accepted else self._of_recipient(recipient)
        return SendResult(recipient.context, error)

    def delivery_result(self, delivery: Delivery) -> DeliveryResult[Any]:
        """What became of one message."""
        error_class = self._unknown_delivery
        if delivery.code is not None and self._delivery_error_class is not None:
            error_class = self._delivery_error_class(delivery.code)
        known = error_class is not self._unknown_delivery
        status = outcomes.of_message(delivery, self._wire, listed=_listed(error_class) if known else None)
        code = delivery.code if known or delivery.code is None else mask(delivery.code)
        error = None
        if status in (DeliveryStatus.FAILED, DeliveryStatus.UNKNOWN):
            error = _made(error_class, delivery.message, "") if known else self._not_listed(delivery, code, status)
            error.__dict__.update(delivery.context)
        sms_status = outcomes.of_substitute(delivery)
        if error is not None:
            self._mind_the_substitute(error, sms_status)
        return DeliveryResult(
            delivery.context,
            error,
            status=status,
            code=code,
            sms_status=sms_status,
            sms_code=delivery.substitute_code and mask(delivery.substitute_code),
        )

    def _refused(self, answer: Answer, http_status: int | None) -> Any:
        header = answer.header
        if header is None or header.empty:  # and the mark names no error
            return self.unreadable(answer.excerpt, http_status)
        return self._of_code(header.code, header.message, answer.excerpt)

    def _marked(self, answer: Answer, http_status: int | None) -> Any:
        """An error of this package that no code tells, by its name; that of the code, if the name is none."""
        header = answer.header
        error = None if answer.mark is None else self._of_mark(answer.mark, None if header is None else header.message)
        return self._refused(answer, http_status) if error is None else error

    def _of_mark(self, mark: Mark, message: str | None) -> Any:
        error_class: Any
        try:
            error_class = self._load(mark.name)
        except AttributeError:
            return None
        of_ours = isinstance(error_class, type) and issubclass(error_class, self._root)  # it may be a function, an enum
        if not of_ours or issubclass(error_class, BaseExceptionGroup):
            return None
        message = mark.message or message
        error: Any = error_class(None if message == error_class.summary else message)
        if mark.code is not None and error.code != mark.code:
            error.code = mark.code
        return error

    def _partly_failed(self, answer: Answer) -> Any:
        group = self._grouped(answer, self._group, "")
        for error in group.exceptions:  # accepted with the others, so the provider may send a substitute
            self._mind_the_substitute(error, SmsStatus.NOT_TOLD)
        group.__dict__.update(answer.context)
        return group

    def _all_failed(self, answer: Answer, refusal: BizMessageError) -> Any:
        group_class = refused_group(self._group, type(refusal))  # type: ignore[arg-type]
        group = self._grouped(answer, group_class, f"{refusal.code}: ")
        group.__dict__.update(refusal.__dict__)
        group.refusal = refusal
        return group

    def _grouped(self, answer: Answer, group_class: Any, code: str) -> Any:
        recipients = answer.recipients
        if recipients is None:  # which no outcome that ends here has
            raise AssertionError(answer)
        errors = [self._of_recipient(each) for each in recipients.failed]
        group = group_class(f"{code}{len(errors)} of {recipients.total} recipients failed", errors)
        group._succeeded = Accepted(lambda: tuple(map(self.send_result, recipients.accepted())))
        return group

    def _of_recipient(self, recipient: Recipient) -> Any:
        error = None if recipient.mark is None else self._of_mark(recipient.mark, recipient.message)
        if error is None and recipient.code is None:
            error = self._unclear_api(recipient.message)  # type: ignore[misc]
            error.body = recipient.excerpt.text
        if error is None:
            error = self._of_code(recipient.code, recipient.message, recipient.excerpt)
        error.__dict__.update(recipient.context)
        return error

    def _of_code(self, code: int | str | None, message: str | None, excerpt: Excerpt) -> Any:
        """The error of a code in a header, or in its like for one recipient."""
        if code is not None and self._api_error_class is not None:
            error_class = self._api_error_class(code)
            if error_class is not self._unknown_api:
                return _made(error_class, message, self._wire.message_prefix)
        error = self._beside_the_table(code, message)
        if error.code != code:
            error.code = mask(code) if isinstance(code, str) else code
        error.body = excerpt.text
        return error

    def _beside_the_table(self, code: int | str | None, message: str | None) -> Any:
        transport = None if code is None else self._wire.transport_error(code)
        if transport is None:
            return self._unknown_api(message)  # type: ignore[misc]
        own = self._load(transport)
        return own(message, code=code) if isinstance(code, int) and issubclass(own, GatewayError) else own(message)

    def _mind_the_substitute(self, error: BizMessageError, sms_status: SmsStatus) -> None:
        """An SMS of the user's own would be the second one where the provider's may have gone out."""
        has_substitutes = self._wire.keys("substitute-status") or self._wire.keys("substitute-code")
        if (
            has_substitutes
            and error._advice().fallback == "yes"
            and sms_status not in (SmsStatus.NONE, SmsStatus.FAILED)
        ):
            settled = sms_status in (SmsStatus.DELIVERED, SmsStatus.PENDING)
            error.__dict__["_fallback"] = "no" if settled else "check-first"

    def _not_listed(self, delivery: Delivery, code: str | None, status: DeliveryStatus) -> Any:
        """The error of a delivery without a code of the table."""
        message = delivery.message
        if message is None and code is None:
            word = delivery.word
            message = (
                f"The delivery has no code that can be read: {delivery.excerpt.text}"
                if word is None or delivery.unreadable
                else f"The message has the status {word} and no result code."
            )
        unclear = status is DeliveryStatus.UNKNOWN
        return (self._unclear_delivery if unclear else self._unknown_delivery)(message, code=code)  # type: ignore[misc]

    def _transport(self, name: str) -> Any:
        return self._load(self._wire.transport[name])


def _listed(error_class: Any) -> DeliveryStatus:
    return DeliveryStatus.UNKNOWN if issubclass(error_class, OutcomeUnknown) else DeliveryStatus.FAILED


def _made(error_class: Any, message: str | None, prefix: str) -> Any:
    """An error of a single code with the server's text, and the values of its placeholders read out of that."""
    if message is None or message == error_class.message_template:
        return error_class()  # which says just that, and has nothing to mask
    if not error_class.parameter_types:
        return error_class(message)
    template, types = error_class.message_template, error_class.parameter_types
    return error_class(message, **read_parameters(template, types, message, prefix=prefix))
