"""The single fields of a row, read when asked for: whom it is about, and what became of its substitute."""

from bizmessage._privacy.masking import HiddenNumber
from bizmessage._reading.normal import Substitute
from bizmessage._reading.values import code_text, first, integer, mapping, text

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bizmessage._catalogue.wire import Wire
    from bizmessage._reading.normal import Context


class Fields:
    """Reads the rows of one provider.

    Ids and grouping keys are the sender's and the vendor's to compare by: they stay as they came.
    """

    __slots__ = ("_codes", "_delivered", "_keys", "_meanings", "_pending", "_wanted", "_words")

    def __init__(self, wire: "Wire") -> None:
        """Take what the fields are called, and what the words of a substitute mean."""
        self._keys = {
            "request_id": (text, wire.keys("request-id")),
            "sender_grouping_key": (text, wire.keys("sender-grouping-key")),
            "recipient_seq": (integer, wire.keys("recipient-seq")),
            "recipient_grouping_key": (text, wire.keys("recipient-grouping-key")),
            "_recipient_no": (_number, wire.keys("recipient-number")),
        }
        self._words = wire.keys("substitute-status")
        self._codes = wire.keys("substitute-code")
        self._wanted = wire.key("substitute-wanted")
        self._meanings = wire.substitute_status
        self._pending = wire.substitute_pending
        self._delivered = wire.substitute_delivered

    def one(self, name: str, row: object, request: "Mapping[str, object]", /) -> object:
        """What the row says of it, or else what its request does; ``None`` if neither does."""
        values = mapping(row)
        found = None
        if values is not None:
            read, keys = self._keys[name]
            found = read(first(values, keys))
        return request.get(name) if found is None else found

    def all(self, row: object, request: "Mapping[str, object]") -> "Context":
        """All that is known, by the names of the attributes. What is not known is left out."""
        known = dict(request)
        values = mapping(row)
        if values is not None:
            for name, (read, keys) in self._keys.items():
                found = first(values, keys)
                if found is not None and (value := read(found)) is not None:
                    known[name] = value
        return known

    def substitute(self, row: object) -> Substitute:
        """What the row says of the substitute SMS."""
        values = mapping(row)
        if values is None:
            return Substitute(None, None, None)
        code = code_text(first(values, self._codes))
        arrived = None if code is None or code in self._pending else code in self._delivered
        return Substitute(self._meaning(values), code, arrived)

    def _meaning(self, values: "Mapping[str, object]") -> str | None:
        word = text(first(values, self._words))
        wanted = values.get(self._wanted) if self._wanted else None
        if word is None:
            pending = text(first(values, self._codes)) in self._pending
            return "none" if wanted is False else "pending" if pending else None
        meaning = self._meanings.get(word.strip().upper(), "unknown")
        return "unknown" if meaning == "none" and wanted is True else meaning


def _number(value: object) -> HiddenNumber | None:
    number = text(value)
    return None if number is None else HiddenNumber(number)
