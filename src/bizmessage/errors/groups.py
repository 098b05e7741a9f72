"""The error of a send request of which recipients failed."""

from bizmessage.errors import BizMessageError
from bizmessage.errors._recipients import IDS, KNOWN, SendResult

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Self, TypeVar

    from bizmessage.errors._by_name import Reference

    ApiError = TypeVar("ApiError", bound=BizMessageError, covariant=True)


class SendErrorGroup(ExceptionGroup["ApiError"], BizMessageError):
    """Recipients of a send request failed.

    It holds one error for each recipient that failed, so that ``except*`` takes it apart; and it is an error of the
    provider itself, so that catching that does not let it pass. What ``split``, ``subgroup`` and ``except*`` make of it
    keeps the request's id, its grouping key and who succeeded.

    Usually the header of the answer says success all the same. Where it is a refusal, because all recipients failed,
    the group is an error of the header's code as well (``except AllRecipientsFailed``), and :attr:`refusal` is that
    error by itself.
    """

    summary: str = "Some recipients of the request failed."

    refusal: BizMessageError | None = None
    """The error of the answer's header; ``None`` if the header says success."""

    _succeeded: "Accepted | None" = None
    _parts: "tuple[type[SendErrorGroup[Any]], type[BizMessageError]] | None" = None

    def __new__(cls, message: str, exceptions: "Sequence[Any]", /) -> "Self":
        """Make the group; of what :attr:`args` has for an error, the error is made again."""
        if any(isinstance(each, dict) for each in exceptions):
            from bizmessage.errors._rows import error_of

            exceptions = [error_of(each) if isinstance(each, dict) else each for each in exceptions]
        return super().__new__(cls, message, exceptions)

    def __init__(self, message: str, exceptions: "Sequence[ApiError]", /) -> None:
        """Group the errors of the recipients that failed."""
        # ExceptionGroup.__new__ has done all of it; BizMessageError.__init__ would take the message for the server's.

    @property
    def args(self) -> "tuple[Any, ...]":
        """What makes a group of equal errors again, as JSON-ready values, without the numbers of the recipients."""
        from bizmessage._privacy.masking import mask
        from bizmessage.errors._rows import row_of

        return mask(self.message), [row_of(error) for error in leaves(self)]

    @args.setter
    def args(self, values: "tuple[Any, ...]") -> None:
        self._args = values

    @property
    def failed(self) -> "tuple[SendResult[ApiError], ...]":
        """The result of each recipient whose error is in this group."""
        return tuple(_failed(error) for error in leaves(self))

    @property
    def succeeded(self) -> "tuple[SendResult[ApiError], ...]":
        """The result of each recipient of the request that did not fail."""
        return () if self._succeeded is None else self._succeeded.results

    def retryable(self) -> "tuple[SendResult[ApiError], ...]":
        """The failed recipients for whom the same request may succeed after waiting, and was surely not carried out."""
        return self._failed_with("retry", "later", "much-later")

    def fallback_recipients(self) -> "tuple[SendResult[ApiError], ...]":
        """The failed recipients whom an SMS of your own can still reach.

        None of an answer that accepted the others: the provider may send its own substitute, and the answer does not
        tell. The look-up of the message does.
        """
        return self._failed_with("fallback", "yes")

    def permanent(self) -> "tuple[SendResult[ApiError], ...]":
        """The failed recipients for whom the same request cannot succeed."""
        return self._failed_with("retry", "never")

    def _failed_with(self, vocabulary: str, *words: str) -> "tuple[SendResult[ApiError], ...]":
        return tuple(result for result in self.failed if getattr(result.error, vocabulary) in words)

    def derive(self, exceptions: "Sequence[ApiError]", /) -> "Self":  # type: ignore[override]
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

    def _recipe(self) -> "tuple[Callable[..., object], tuple[object, ...]]":
        # A class that was put together here cannot be found by its name where the pickle is read.
        from bizmessage._privacy.masking import mask
        from bizmessage.errors._by_name import reference, revived
        from bizmessage.errors.causes import crossing_members

        arguments = mask(self.message), crossing_members(self)
        if self._parts is None:
            return revived, (reference(type(self)), arguments)
        return _revived_refused, (*map(reference, self._parts), arguments)

    def _state(self) -> dict[str, object]:
        state = super()._state()
        del state["args"]  # __new__ sets them, and they hold the exceptions once more
        return state


_REFUSED: "dict[tuple[type, type], Any]" = {}


def refused_group(group: "type[SendErrorGroup[Any]]", refusal: type[BizMessageError]) -> "Any":
    """The class for a request whose header is a refusal and whose recipients failed: both in one, made once."""
    parts = (group, refusal)
    if parts not in _REFUSED:
        members = {
            "__doc__": f"{refusal.summary}\n\nWith an error for each recipient that failed.",
            "__module__": refusal.__module__,
            "_parts": parts,
            "summary": refusal.summary,
        }
        _REFUSED[parts] = type(f"{refusal.__name__}Group", parts, members)
    return _REFUSED[parts]


def _revived_refused(group: "Reference", refusal: "Reference", arguments: "Any") -> "Any":
    from bizmessage.errors._by_name import class_of

    made = refused_group(class_of(group), class_of(refusal))
    return made.__new__(made, *arguments)


class Accepted:
    """The recipients that did not fail, made into results when somebody asks.

    A group can be about one failure among a thousand recipients, and most handlers never look at the others.
    """

    __slots__ = ("_make", "_results")

    def __init__(self, make: "Callable[[], tuple[SendResult[Any], ...]]") -> None:
        """Take a way to make the results."""
        self._make: Callable[[], tuple[SendResult[Any], ...]] | None = make
        self._results: tuple[SendResult[Any], ...] = ()

    @property
    def results(self) -> "tuple[SendResult[Any], ...]":
        """The results, made once."""
        if self._make is not None:
            self._results, self._make = self._make(), None
        return self._results

    def __repr__(self) -> str:
        """Nothing of the recipients; they have phone numbers."""
        return "<the recipients that did not fail>"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle as results, in which the numbers are masked."""
        return _accepted, (self.results,)


def _accepted(results: "tuple[SendResult[Any], ...]") -> Accepted:
    return Accepted(lambda: results)


def _failed(error: BizMessageError) -> "SendResult[Any]":
    return SendResult(KNOWN, {name: getattr(error, name) for name in IDS}, {}, error)


def leaves(group: "BaseExceptionGroup[BaseException]") -> "list[BizMessageError]":
    """The errors in a group and in the groups in it, in order."""
    found: list[BizMessageError] = []
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            found += leaves(error)
        elif isinstance(error, BizMessageError):
            found.append(error)
    return found
