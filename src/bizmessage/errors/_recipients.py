"""Which recipient something is about, and what became of each recipient of a send request."""

from bizmessage.errors._generic import OfError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    from bizmessage._privacy.masking import HiddenNumber
    from bizmessage.errors._generic import Error

    class Fields(Protocol):
        """Reads what a row says of its recipient, by the names of the attributes."""

        def one(self, name: str, row: object, request: Mapping[str, object], /) -> object:
            """The value, out of the row or else of what its request says; ``None`` if neither has it."""


IDS = ("request_id", "sender_grouping_key", "recipient_seq", "recipient_grouping_key", "_recipient_no")
"""What tells which recipient something is about, by the names that results and errors keep it in."""


class Recipient(OfError["Error"]):
    """Which recipient of which request something is about. What the answer does not say is ``None``.

    It is a view on its row of the answer: each value is read when it is asked for, so that the row must not be changed
    while its result is in use.
    """

    __slots__ = ("_fields", "_request", "_row", "error")

    error: "Error | None"
    """What went wrong; ``None`` if nothing has."""

    def __init__(
        self, fields: "Fields", row: object, request: "Mapping[str, object]", error: "Error | None" = None
    ) -> None:
        """Take a row, what its request says of all its rows, and what reads them; and its error if there is one."""
        self._fields = fields
        self._row = row
        self._request = request
        self.error = error

    @property
    def request_id(self) -> "str | None":
        """The vendor's id of the request or message."""
        return self._one("request_id")  # type: ignore[return-value]

    @property
    def recipient_seq(self) -> "int | None":
        """The vendor's number of the recipient in the request."""
        return self._one("recipient_seq")  # type: ignore[return-value]

    @property
    def sender_grouping_key(self) -> "str | None":
        """The grouping key that the sender gave to the request, as it came."""
        return self._one("sender_grouping_key")  # type: ignore[return-value]

    @property
    def recipient_grouping_key(self) -> "str | None":
        """The grouping key that the sender gave to the recipient, as it came."""
        return self._one("recipient_grouping_key")  # type: ignore[return-value]

    @property
    def recipient_no(self) -> "str | None":
        """The phone number, masked: ``010****0001``."""
        number = self._recipient_no
        return None if number is None else number.masked

    @property
    def unmasked_recipient_no(self) -> "str | None":
        """The full phone number; ``None`` after pickling."""
        number = self._recipient_no
        return None if number is None else number.full

    @property
    def _recipient_no(self) -> "HiddenNumber | None":
        return self._one("_recipient_no")  # type: ignore[return-value]

    def _one(self, name: str) -> object:
        return self._fields.one(name, self._row, self._request)

    def _ids(self) -> "dict[str, object]":
        return {name: value for name in IDS if (value := self._one(name)) is not None}

    def _said(self) -> "dict[str, object]":
        """What it says beside the ids."""
        return {"error": self.error}

    def __repr__(self) -> str:
        """What is known, numbers masked."""
        values = {**self._ids(), **self._said()}
        known = ", ".join(f"{name.lstrip('_')}={value!r}" for name, value in values.items() if value is not None)
        return f"{type(self).__name__}({_masked(known)})"

    def __getstate__(self) -> "tuple[dict[str, object], dict[str, object]]":
        """Pickle and copy what is known, without the row, in which numbers are not masked."""
        return self._ids(), self._said()

    def __setstate__(self, state: "tuple[dict[str, object], dict[str, object]]", /) -> None:
        """Take over what :meth:`__getstate__` handed on."""
        self._fields, self._request = KNOWN, {}
        self._row, said = state
        for name, value in said.items():
            setattr(self, name, value)


class SendResult(Recipient["Error"]):
    """One recipient of a send request: accepted if :attr:`error` is ``None``, and not yet delivered then."""

    __module__ = "bizmessage.results"

    __slots__ = ()


class _Known:
    """Reads what was read before: a row of which the keys are the names already."""

    __slots__ = ()

    def one(self, name: str, row: object, _request: "Mapping[str, object]", /) -> object:
        """The value, if there is one."""
        return row.get(name) if isinstance(row, dict) else None


KNOWN = _Known()
"""What reads the rows of results that do not come from an answer: of errors, or of pickles."""


def _masked(text: str) -> str:
    from bizmessage._privacy.masking import mask

    return mask(text)
