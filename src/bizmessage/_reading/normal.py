"""The normal form: what an answer says, in the same few values for every provider.

:mod:`bizmessage._reading.shapes` makes it out of JSON; what comes after that never sees JSON again.
"""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    class Fields(Protocol):
        """What reads the single fields of rows."""

        def all(self, row: object, request: Mapping[str, object]) -> "Context":
            """Whom a row is about."""

        def one(self, name: str, row: object, request: Mapping[str, object], /) -> object:
            """The same, of one field."""

        def substitute(self, row: object) -> "Substitute":
            """What the row says of the substitute SMS."""


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


class Row:
    """A row of an answer: what it says of single fields is read when somebody asks."""

    __slots__ = ("excerpt", "fields", "request", "row")

    def __init__(self, fields: "Fields", row: object, request: "Mapping[str, object]", excerpt: "Excerpt") -> None:
        """Take what reads it, the row, what its request says of all its rows, and what came, for a person to see."""
        self.fields = fields
        self.row = row
        self.request = request
        self.excerpt = excerpt

    @property
    def context(self) -> Context:
        """Which request and recipient it is about."""
        return self.fields.all(self.row, self.request)

    @property
    def substitute(self) -> "Substitute":
        """What it says of the substitute SMS."""
        return self.fields.substitute(self.row)


class Substitute:
    """What a row says of the substitute SMS of its message.

    ``meaning`` is that of its word: ``"delivered"``, ``"pending"``, ``"failed"``, ``"none"``, ``"done"``;
    ``"unknown"`` for a word of the vendor's that this version does not have; ``None`` where the row has no word.
    ``code`` is its code as text, and ``arrived`` what that says.
    """

    __slots__ = ("arrived", "code", "meaning")

    def __init__(self, meaning: str | None, code: str | None, arrived: bool | None) -> None:
        """Take what was read."""
        self.meaning = meaning
        self.code = code
        self.arrived = arrived


class Recipient(Row):
    """What an answer to a send request says of one recipient. Without a code that can be read, ``code`` is ``None``."""

    __slots__ = ("accepted", "code", "mark", "message")

    def __init__(
        self,
        fields: "Fields",
        row: object,
        request: "Mapping[str, object]",
        excerpt: "Excerpt",
        *,
        code: int | str | None = None,
        message: str | None = None,
        accepted: bool = False,
        mark: Mark | None = None,
    ) -> None:
        """Take code and text, whether the code means success, and nothing says otherwise."""
        super().__init__(fields, row, request, excerpt)
        self.code = code
        self.message = message
        self.accepted = accepted
        self.mark = mark


class Recipients:
    """The recipients in the answer to a send request, split by whether their code means success."""

    __slots__ = ("accepted", "failed", "total")

    def __init__(self, total: int, failed: list[Recipient], accepted: "Callable[[], list[Recipient]]") -> None:
        """Take those that failed, and a way to get the others: most handlers never look at them."""
        self.total = total
        self.failed = failed
        self.accepted = accepted


class Delivery(Row):
    """What a row says of one message.

    ``code`` is the code as text, and ``None`` if there is none; ``unreadable`` says that something stands in its place
    that is no code, ``pending`` that its place is there and empty. ``status`` is a meaning: ``"delivered"``,
    ``"pending"``, ``"failed"``; ``"unknown"`` for a word of the vendor's that this version does not have; ``None``
    where the row has no word.
    """

    __slots__ = ("code", "message", "pending", "status", "unreadable", "word")

    def __init__(self, fields: "Fields", row: object, request: "Mapping[str, object]", excerpt: "Excerpt") -> None:
        """Begin with the row, of which nothing is read yet."""
        super().__init__(fields, row, request, excerpt)
        self.code: str | None = None
        self.unreadable = True
        self.pending = False
        self.message: str | None = None
        self.word: str | None = None
        self.status: str | None = None


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
        excerpt: "Excerpt",
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

    def __init__(self, make: "Callable[[object], str]", raw: object) -> None:
        """Take what came, and what makes a text of it."""
        self._make = make
        self._raw = raw

    @property
    def text(self) -> str:
        """The text."""
        return self._make(self._raw)
