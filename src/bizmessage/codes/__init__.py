"""What the members of the generated code enums have beside their number, in the manner of :class:`http.HTTPStatus`.

Loaded with a provider's enums, not with its exceptions.
"""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from enum import Enum
    from typing import Self

    from bizmessage.advice import Fallback, Fault, Retry
    from bizmessage.errors import BizMessageError
    from bizmessage.errors._advising import Advice

    _Base = Enum
else:
    _Base = object


class Success:
    """The texts of a code that means success, and so has no exception class to keep them."""

    def __init__(self, *, category: str, summary: str, description: str, message_template: str) -> None:
        """Take the texts as an exception class has them."""
        self.category = category
        self.summary = summary
        self.description = description
        self.message_template = message_template


class ResultCode(_Base):
    """The texts of a result code, read from its exception class when asked for.

    A mixin for enums whose values are the codes. A subclass says where its members' classes are.
    """

    if TYPE_CHECKING:
        # A code may come as number or as text, and comparing a member with either is no mistake: mypy would report
        # `KakaoApiCode.TEMPLATE_NOT_FOUND == -3003`, as it does `HTTPStatus.OK == 200`, if nothing said otherwise.
        def __new__(cls, value: int | str, /) -> Self:
            """The member of a code; ``ValueError`` if the table does not have it."""

        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...

    @property
    def error(self) -> "type[BizMessageError] | None":
        """The exception class of this code; ``None`` if the code means success."""
        raise NotImplementedError

    @property
    def _success(self) -> Success:
        raise NotImplementedError

    @property
    def _table(self) -> tuple[str, str]:
        raise NotImplementedError

    @property
    def _advice(self) -> "Advice":
        from bizmessage.errors._advising import Advice, advice_on

        return advice_on(*self._table, str(self.value)) or Advice()

    @property
    def fault(self) -> "Fault":
        """Who has to act."""
        from bizmessage.advice import Fault

        return Fault(self._advice.fault)

    @property
    def retry(self) -> "Retry":
        """Whether the same request may be sent again."""
        from bizmessage.advice import Retry

        return Retry(self._advice.retry)

    @property
    def fallback(self) -> "Fallback":
        """Whether the same content can still reach the person by SMS."""
        from bizmessage.advice import Fallback

        return Fallback(self._advice.fallback)

    @property
    def remedy(self) -> str:
        """The next step, in one or two English sentences."""
        return self._advice.remedy

    @property
    def remark(self) -> str:
        """A contradiction in the vendor's text that is easy to trip over; usually empty."""
        return self._advice.remark

    def explain(self, language: str = "en") -> str:
        """What the code means and what to do about it, as lines of text: English (``"en"``) or Korean (``"ko"``)."""
        from bizmessage.errors._advising import explanation
        from bizmessage.errors._pages import address

        return explanation(
            language,
            heading=f"{'/'.join(self._table)}/{self.value} {self.name}",
            summary=self.summary,
            description=self.description,
            message=self.message,
            advice=self._advice,
            page=address("/".join((*self._table, str(self.value))), language),
            docs="" if self.error is None else self.error.docs,
        )

    @property
    def category(self) -> str | None:
        """What the code is about: ``"template"``."""
        return (self.error or self._success).category

    @property
    def summary(self) -> str:
        """One English sentence of ours that says what happened."""
        return (self.error or self._success).summary

    @property
    def description(self) -> str:
        """The vendor's description, letter for letter: Korean for most tables."""
        return (self.error or self._success).description

    @property
    def message(self) -> str:
        """The vendor's English message, letter for letter, with ``{}`` for its parameters; empty if there is none."""
        return (self.error or self._success).message_template

    @classmethod
    def _missing_(cls, value: object) -> "Self | None":
        # The APIs send one and the same code as a number or as text.
        if not isinstance(value, int | str):
            return None
        text = str(value)
        return next((member for member in cls if str(member.value) == text), None)
