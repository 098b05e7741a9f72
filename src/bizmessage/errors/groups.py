"""The error of a send request of which some recipients failed."""

from __future__ import annotations

from bizmessage.errors import BizMessageError
from bizmessage.reading.context import of_row
from bizmessage.reading.results import SendResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Self, TypeVar

    ApiError = TypeVar("ApiError", bound=BizMessageError, covariant=True)


class SendErrorGroup(ExceptionGroup["ApiError"], BizMessageError):
    """The header of the answer says success, and some recipients failed all the same.

    It holds one error for each recipient that failed, so that ``except*`` takes it apart; and it is an error of the
    provider itself, so that ``except KakaoSendError`` does not let it pass. What ``split``, ``subgroup`` and
    ``except*`` make of it keeps the request's id, its grouping key and who succeeded.
    """

    summary: str = "Some recipients of the request failed."

    _succeeded: Succeeded | None = None

    def __init__(self, message: str, exceptions: Sequence[ApiError], /) -> None:
        """Group the errors of the recipients that failed."""
        # ExceptionGroup.__new__ has done all of it; BizMessageError.__init__ would take the message for the server's.

    @property
    def failed(self) -> tuple[SendResult[ApiError], ...]:
        """The result of each recipient whose error is in this group."""
        return tuple(_failed(error) for error in leaves(self))

    @property
    def succeeded(self) -> tuple[SendResult[ApiError], ...]:
        """The result of each recipient of the request that did not fail."""
        return () if self._succeeded is None else self._succeeded.results

    def retryable(self) -> tuple[SendResult[ApiError], ...]:
        """The failed recipients for whom the same request may succeed after waiting."""
        return self._failed_with("retry", "later")

    def fallback_recipients(self) -> tuple[SendResult[ApiError], ...]:
        """The failed recipients whom the same content can still reach by SMS."""
        return self._failed_with("fallback", "yes")

    def permanent(self) -> tuple[SendResult[ApiError], ...]:
        """The failed recipients for whom the same request cannot succeed."""
        return self._failed_with("retry", "never")

    def _failed_with(self, vocabulary: str, word: str) -> tuple[SendResult[ApiError], ...]:
        return tuple(result for result in self.failed if getattr(result.error, vocabulary) == word)

    def derive(self, exceptions: Sequence[ApiError], /) -> Self:  # type: ignore[override]
        """A group of the same type and request with other errors; called by ``split`` and ``subgroup``."""
        derived = type(self)(self.message, exceptions)
        derived.__dict__.update(self.__dict__)
        return derived

    def as_dict(self) -> dict[str, object]:
        """The group as JSON-ready values, with those of each error under ``failed``."""
        failed = [error.as_dict() for error in leaves(self)]
        return {**super().as_dict(), "failed": failed, "succeeded": len(self.succeeded)}

    def _new_arguments(self) -> tuple[object, ...]:
        return self.message, list(self.exceptions)

    def _state(self) -> dict[str, object]:
        state = super()._state()
        del state["args"]  # __new__ sets them, and they hold the exceptions once more
        return state


class Succeeded:
    """The rows of the recipients that did not fail, made into results when somebody asks.

    A group can be about one failure among a thousand recipients, and most handlers never look at the others.
    """

    __slots__ = ("_request", "_results", "_rows")

    def __init__(self, rows: Sequence[Mapping[str, object]], request: dict[str, object]) -> None:
        """Keep the rows, and the ids of their request."""
        self._rows = rows
        self._request = request
        self._results: tuple[SendResult[Any], ...] | None = None

    @property
    def results(self) -> tuple[SendResult[Any], ...]:
        """The results, made once."""
        if self._results is None:
            self._results = tuple(SendResult(of_row(row, self._request)) for row in self._rows)
        return self._results

    def __repr__(self) -> str:
        """How many there are; the rows have phone numbers in them."""
        return f"<{len(self._rows) or len(self._results or ())} succeeded>"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle as results, in which the numbers are masked."""
        return _succeeded, (self.results,)


def _succeeded(results: tuple[SendResult[Any], ...]) -> Succeeded:
    made = Succeeded((), {})
    made._results = results
    return made


def _failed(error: BizMessageError) -> SendResult[Any]:
    names = ("request_id", "recipient_seq", "sender_grouping_key", "recipient_grouping_key", "_recipient_no")
    return SendResult({name: getattr(error, name) for name in names}, error)


def leaves(group: BaseExceptionGroup[BaseException]) -> list[BizMessageError]:
    """The errors in a group and in the groups in it, in order."""
    found: list[BizMessageError] = []
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            found += leaves(error)
        elif isinstance(error, BizMessageError):
            found.append(error)
    return found
