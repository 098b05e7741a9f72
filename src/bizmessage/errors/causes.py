"""What an exception of another library becomes where an error of ours takes it along: its type's name and its text.

Exceptions of HTTP clients carry the request: URL, headers, body. In a process they are the user's, and nothing here
changes them; into a pickle, and under the errors that the clients raise, only a :class:`Cause` goes.
"""

from __future__ import annotations

from bizmessage._privacy.masking import mask, mask_beginning

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_TEXT = 1000
"""How many characters of a foreign text are kept."""

_DEEPEST = 20
"""How many links of a chain, and groups in groups, are followed."""


class Cause(Exception):
    """What another library reported, without its objects: ``httpx.ConnectError: [Errno 111] Connection refused``."""

    def __init__(self, kind: str, text: str = "", /) -> None:
        """Take the name of the type and the text; the text is masked."""
        super().__init__(kind, _shortened(text))

    @property
    def kind(self) -> str:
        """The type of the exception that this stands for, with its module: ``httpx.ConnectError``."""
        return str(self.args[0])

    def __str__(self) -> str:
        """Type and text, as the last line of a traceback would have them."""
        return ": ".join(filter(None, self.args))

    def add_note(self, note: str, /) -> None:
        """Add a line to the traceback, masked."""
        super().add_note(mask(note))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with notes and chain, which the base leaves behind."""
        return type(self), self.args, _crossing_state(self)


class CauseGroup(ExceptionGroup[Exception]):
    """What another library reported as a group: a stand-in for each exception, and our own errors as they are."""

    def derive(self, exceptions: Sequence[Exception], /) -> CauseGroup:  # type: ignore[override]
        """A group of the same text with other exceptions; called by ``split`` and ``subgroup``."""
        return CauseGroup(self.message, exceptions)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with notes and chain, which the base leaves behind."""
        return type(self), (_shortened(self.message), crossing_members(self)), _crossing_state(self)


def stand_in(error: BaseException | None) -> BaseException | None:
    """What may be kept of an exception and of what led to it; an error of ours is its own stand-in.

    The exception itself is not touched. No attribute of it is taken over, and none of its objects.
    """
    return _Copier().of(error)


def crossing_chain(error: BaseException) -> dict[str, object]:
    """What led to an error, as it may leave the process, by the names of the attributes."""
    copier = _Copier()
    return {
        "__cause__": copier.of(error.__cause__),
        "__context__": copier.of(error.__context__),
        "__suppress_context__": error.__suppress_context__,  # after the cause, which sets it
    }


def crossing_members(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    """The exceptions of a group, as they may leave the process."""
    copier = _Copier()
    return [copier.kept(each) for each in group.exceptions]


def _crossing_state(error: Cause | CauseGroup) -> dict[str, object]:
    notes = getattr(error, "__notes__", ())
    return {**({"__notes__": _masked_notes(notes)} if notes else {}), **crossing_chain(error)}


class _Copier:
    """Copies a web of exceptions, each once, however they refer to each other."""

    def __init__(self) -> None:
        self._copies: dict[int, BaseException] = {}

    def of(self, error: BaseException | None, depth: int = 0) -> BaseException | None:
        """The stand-in of an exception; ``None`` for none, and for what is too far down a chain."""
        return None if error is None or depth > _DEEPEST else self.kept(error, depth)

    def kept(self, error: BaseException, depth: int = 0) -> BaseException:
        """The stand-in of an exception."""
        if isinstance(error, Cause | CauseGroup) or getattr(type(error), "_is_of_ours", False):
            return error
        if id(error) not in self._copies:
            # Kept before anything else is looked at, because what comes next may lead back here.
            copy: BaseException = Cause(_kind(error), _text(error))
            self._copies[id(error)] = copy
            if isinstance(error, BaseExceptionGroup) and depth < _DEEPEST:
                self._copies[id(error)] = copy = self._group(error, depth)
            self._finish(copy, error, depth)
        return self._copies[id(error)]

    def _group(self, error: BaseExceptionGroup[BaseException], depth: int) -> CauseGroup:
        members = [self.kept(each, depth + 1) for each in error.exceptions]
        return CauseGroup(f"{_kind(error)}: {_shortened(error.message)}", members)  # type: ignore[arg-type]

    def _finish(self, copy: BaseException, error: BaseException, depth: int) -> None:
        for note in _masked_notes(getattr(error, "__notes__", ())):
            copy.add_note(note)
        copy.__cause__ = self.of(error.__cause__, depth + 1)
        if not error.__suppress_context__:
            copy.__context__ = self.of(error.__context__, depth + 1)
        copy.__suppress_context__ = error.__suppress_context__


def _shortened(text: str) -> str:
    return mask_beginning(text, LONGEST_TEXT)


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # a foreign __str__ may do anything
        return ""


def _masked_notes(notes: object) -> list[str]:
    return [mask(note) for note in notes if isinstance(note, str)] if isinstance(notes, list | tuple) else []
