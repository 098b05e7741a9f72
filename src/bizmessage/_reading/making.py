"""From what became of a request to the error for it: the last step."""

from bizmessage._privacy.masking import mask
from bizmessage._reading import outcomes
from bizmessage._reading.parameters import read_parameters
from bizmessage.errors._recipients import SendResult
from bizmessage.errors.groups import Accepted, refused_group
from bizmessage.errors.transport import GatewayError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from bizmessage._catalogue.wire import Wire
    from bizmessage._reading.normal import Answer, Excerpt, Mark, Recipient
    from bizmessage.errors import BizMessageError
    from bizmessage.errors.groups import SendErrorGroup


class Maker:
    """Makes the errors of one provider."""

    def __init__(
        self,
        root: "type[BizMessageError]",
        wire: "Wire",
        load: "Callable[[str], type[Any]]",
        *,
        api_error_class: "Callable[[int | str], type[Any]] | None" = None,
        unknown_api: "type[Any] | None" = None,
        unclear_api: "type[Any] | None" = None,
        delivery_error_class: "Callable[[int | str], type[Any]] | None" = None,
        unknown_delivery: "type[Any] | None" = None,
        unclear_delivery: "type[Any] | None" = None,
        group: "type[SendErrorGroup[Any]] | None" = None,
    ) -> None:
        """Take the classes of a provider.

        ``root`` is the class of all; ``load`` gives one by name; the look-ups of its tables give ``unknown_api`` and
        ``unknown_delivery`` for codes that they do not have; ``unclear_api`` and ``unclear_delivery`` are for where it
        is not even known whether anything failed; ``group`` is for requests of which recipients failed.
        """
        self._root = root
        self.wire = wire
        self._load = load
        self._api_error_class = api_error_class
        self._unknown_api = unknown_api
        self._unclear_api = unclear_api
        self.delivery_error_class = delivery_error_class
        self.unknown_delivery = unknown_delivery
        self.unclear_delivery = unclear_delivery
        self._group = group

    def of_answer(self, answer: "Answer", http_status: int | None) -> "Any":
        """The error of a request; ``None`` if it was accepted, for all of its recipients."""
        outcome = outcomes.of_request(answer, self.wire)
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

    def unreadable(self, excerpt: "Excerpt", http_status: int | None) -> "Any":
        """The error for what is no answer of the provider's."""
        http_status = http_status if isinstance(http_status, int) else None
        refused = http_status is not None and 400 <= http_status < 500
        error_class = self._transport("MalformedResponse" if refused else "UnreadableOutcome")
        status = "" if http_status is None else f" HTTP {http_status}"
        error = error_class(f"{error_class.summary}{status} {excerpt.text[:80]!r}")
        error.http_status = http_status
        error.body = excerpt.text
        return error

    def of_plain(self, refusal: tuple[int | str, str] | None, http_status: int | None) -> "Any":
        """The error of a refusal that says nothing else; ``None`` for a code that the table does not have."""
        if refusal is None or self._api_error_class is None:
            return None
        code, message = refusal
        error_class = self._api_error_class(code)
        if error_class is self._unknown_api:
            return None
        error = made(error_class, message, self.wire.message_prefix)
        if http_status is not None and isinstance(http_status, int):
            error.http_status = http_status
        return error

    def send_result(self, recipient: "Recipient") -> "SendResult[Any]":
        """What became of one recipient of a send request."""
        error = None if recipient.accepted else self._of_recipient(recipient)
        return SendResult(recipient.fields, recipient.row, recipient.request, error)

    def _refused(self, answer: "Answer", http_status: int | None) -> "Any":
        header = answer.header
        if header is None or header.empty:  # and the mark names no error
            return self.unreadable(answer.excerpt, http_status)
        return self._of_code(header.code, header.message, answer.excerpt)

    def _marked(self, answer: "Answer", http_status: int | None) -> "Any":
        """An error of this package that no code tells, by its name; that of the code, if the name is none."""
        header = answer.header
        error = None if answer.mark is None else self._of_mark(answer.mark, None if header is None else header.message)
        return self._refused(answer, http_status) if error is None else error

    def _of_mark(self, mark: "Mark", message: str | None) -> "Any":
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

    def _partly_failed(self, answer: "Answer") -> "Any":
        group = self._grouped(answer, self._group, "")
        for error in group.exceptions:  # accepted with the others, so the provider may send a substitute
            mind_the_substitute(error, self.wire, "check-first")
        group.__dict__.update(answer.context)
        return group

    def _all_failed(self, answer: "Answer", refusal: "BizMessageError") -> "Any":
        group_class = refused_group(self._group, type(refusal))  # type: ignore[arg-type]
        group = self._grouped(answer, group_class, f"{refusal.code}: ")
        group.__dict__.update(refusal.__dict__)
        group.refusal = refusal
        return group

    def _grouped(self, answer: "Answer", group_class: "Any", code: str) -> "Any":
        recipients = answer.recipients
        if recipients is None:  # which no outcome that ends here has
            raise AssertionError(answer)
        errors = [self._of_recipient(each) for each in recipients.failed]
        group = group_class(f"{code}{len(errors)} of {recipients.total} recipients failed", errors)
        group._succeeded = Accepted(lambda: tuple(map(self.send_result, recipients.accepted())))
        return group

    def _of_recipient(self, recipient: "Recipient") -> "Any":
        error = None if recipient.mark is None else self._of_mark(recipient.mark, recipient.message)
        if error is None and recipient.code is None:
            error = self._unclear_api(recipient.message)  # type: ignore[misc]
            error.body = recipient.excerpt.text
        if error is None:
            error = self._of_code(recipient.code, recipient.message, recipient.excerpt)
        error.__dict__.update(recipient.context)
        return error

    def _of_code(self, code: int | str | None, message: str | None, excerpt: "Excerpt") -> "Any":
        """The error of a code in a header, or in its like for one recipient."""
        if code is not None and self._api_error_class is not None:
            error_class = self._api_error_class(code)
            if error_class is not self._unknown_api:
                return made(error_class, message, self.wire.message_prefix)
        error = self._beside_the_table(code, message)
        if error.code != code:
            error.code = mask(code) if isinstance(code, str) else code
        error.body = excerpt.text
        return error

    def _beside_the_table(self, code: int | str | None, message: str | None) -> "Any":
        transport = None if code is None else self.wire.transport_error(code)
        if transport is None:
            return self._unknown_api(message)  # type: ignore[misc]
        own = self._load(transport)
        return own(message, code=code) if isinstance(code, int) and issubclass(own, GatewayError) else own(message)

    def _transport(self, name: str) -> "Any":
        return self._load(self.wire.transport[name])


def made(error_class: "Any", message: str | None, prefix: str = "") -> "Any":
    """An error of a single code with the server's text, and the values of its placeholders read out of that."""
    types = error_class.parameter_types
    if not types:
        # Without a call of __init__, which has nothing else to do: most errors are made here.
        if message is None or message == error_class.message_template:
            return error_class.__new__(error_class)  # which says just that, and has nothing to mask
        return error_class.__new__(error_class, mask(message))
    template = error_class.message_template
    if message is None or message == template:
        return error_class()
    error = error_class.__new__(error_class, mask(message))
    values: dict[str, int | str | None] = dict.fromkeys(types)
    values.update(read_parameters(template, types, message, prefix=prefix))
    error._take_parameters(values)
    return error


def mind_the_substitute(error: "BizMessageError", wire: "Wire", fallback: str) -> None:
    """An SMS of the user's own would be the second one where the provider's may have gone out.

    ``fallback`` is the word for that: ``no`` where the provider's is on its way or arrived, ``check-first`` where
    nobody knows.
    """
    has_substitutes = wire.keys("substitute-status") or wire.keys("substitute-code")
    if has_substitutes and error._advice().fallback == "yes":
        error.__dict__["_fallback"] = fallback
