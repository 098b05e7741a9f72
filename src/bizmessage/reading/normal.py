"""The normal form: what an answer says, in the same few values for every provider.

:mod:`bizmessage.reading.shapes` makes it out of JSON; what comes after that never sees JSON again.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_TEXT = 10_000
"""How many characters of a text are kept; the longest message of the documents has a tenth of them."""

Context = dict[str, object]
"""Which request and recipient something is about: values by the name of the attribute that results and errors keep
them in. What is not known is left out."""


class Header:
    """What the header of an answer says. What cannot be read is ``None``."""

    __slots__ = ("code", "message", "successful")

    def __init__(self, successful: bool | None, code: int | str | None, message: str | None) -> None:
        """Take the flag, the code in its table's type, and the text."""
        self.successful = successful
        self.code = code
        self.message = message

    @property
    def empty(self) -> bool:
        """Whether it says nothing of what became of the request: neither flag nor code can be read."""
        return self.successful is None and self.code is None


class Mark:
    """What an answer says of the error of this package whose answer it is: its class, its code and its text."""

    __slots__ = ("code", "message", "name")

    def __init__(self, name: str, code: int | str | None, message: str | None) -> None:
        """Take what is not told by the provider's own fields."""
        self.name = name
        self.code = code
        self.message = message


class Recipient:
    """What an answer to a send request says of one recipient. Without a code that can be read, ``code`` is ``None``."""

    __slots__ = ("accepted", "code", "context", "excerpt", "mark", "message")

    def __init__(
        self,
        code: int | str | None,
        message: str | None,
        context: Context,
        *,
        accepted: bool,
        excerpt: Excerpt,
        mark: Mark | None = None,
    ) -> None:
        """Take code and text, whom it is about, whether the code means success, and what came, for a person to see."""
        self.mark = mark
        self.code = code
        self.message = message
        self.context = context
        self.accepted = accepted
        self.excerpt = excerpt


class Recipients:
    """The recipients in the answer to a send request, split by whether their code means success."""

    __slots__ = ("accepted", "failed", "total")

    def __init__(self, total: int, failed: list[Recipient], accepted: Callable[[], list[Recipient]]) -> None:
        """Take those that failed, and a way to get the others: most handlers never look at them."""
        self.total = total
        self.failed = failed
        self.accepted = accepted


class Delivery:
    """What a row says of one message and its substitute.

    ``code`` is the code as text, and ``None`` if there is none; ``unreadable`` says that something stands in its place
    that is no code, ``pending`` that its place is there and empty. ``status`` and ``substitute`` are meanings:
    ``"delivered"``, ``"pending"``, ``"failed"``, ``"none"``; ``"unknown"`` for a word of the vendor's that this version
    does not have; ``None`` where the row has no word. ``substitute_arrived`` is what the code of the substitute says.
    """

    __slots__ = (
        "code",
        "context",
        "excerpt",
        "message",
        "pending",
        "status",
        "substitute",
        "substitute_arrived",
        "substitute_code",
        "unreadable",
        "word",
    )

    def __init__(self, context: Context, excerpt: Excerpt) -> None:
        """Begin with whom it is about and what came, of which nothing is read yet."""
        self.context = context
        self.excerpt = excerpt
        self.code: str | None = None
        self.unreadable = True
        self.pending = False
        self.message: str | None = None
        self.word: str | None = None
        self.status: str | None = None
        self.substitute: str | None = None
        self.substitute_code: str | None = None
        self.substitute_arrived: bool | None = None


class Answer:
    """What the answer to a request says.

    ``header`` is ``None`` if there is none that can be read; ``mark`` is the error of this package whose answer it
    is; ``recipients`` is ``None`` if it is no answer to a send request. Where answers have no header, ``lookup`` is the
    one message that it is about.
    """

    __slots__ = ("context", "excerpt", "header", "lookup", "mark", "recipients")

    def __init__(
        self,
        header: Header | None,
        excerpt: Excerpt,
        *,
        context: Context,
        mark: Mark | None = None,
        recipients: Recipients | None = None,
        lookup: Delivery | None = None,
    ) -> None:
        """Take what was read."""
        self.header = header
        self.excerpt = excerpt
        self.context = context
        self.mark = mark
        self.recipients = recipients
        self.lookup = lookup


class Excerpt:
    """The beginning of what came, as masked text, made when somebody asks: most answers are never shown."""

    __slots__ = ("_make", "_raw")

    def __init__(self, make: Callable[[object], str], raw: object) -> None:
        """Take what came, and what makes a text of it."""
        self._make = make
        self._raw = raw

    @property
    def text(self) -> str:
        """The text."""
        return self._make(self._raw)
