"""Which recipient something is about, and what became of each recipient of a send request."""

from __future__ import annotations

from bizmessage.errors.generic import OfError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bizmessage.errors.generic import Error
    from bizmessage.privacy.masking import HiddenNumber


class Recipient(OfError["Error"]):
    """Which recipient of which request something is about. What the answer does not say is ``None``."""

    request_id: str | None = None
    """The vendor's id of the request or message."""

    recipient_seq: int | None = None
    """The vendor's number of the recipient in the request."""

    sender_grouping_key: str | None = None
    """The grouping key that the sender gave to the request, as it came."""

    recipient_grouping_key: str | None = None
    """The grouping key that the sender gave to the recipient, as it came."""

    _recipient_no: HiddenNumber | None = None

    def __init__(self, context: Mapping[str, object], error: Error | None = None) -> None:
        """Take what was read of the recipient, by the names of the attributes, and its error if there is one."""
        self.__dict__.update(context)
        self.error = error
        """What went wrong; ``None`` if nothing has."""

    @property
    def recipient_no(self) -> str | None:
        """The phone number, masked: ``010****0001``."""
        return None if self._recipient_no is None else self._recipient_no.masked

    @property
    def unmasked_recipient_no(self) -> str | None:
        """The full phone number; ``None`` after pickling."""
        return None if self._recipient_no is None else self._recipient_no.full

    def __repr__(self) -> str:
        """What is known, numbers masked."""
        known = ", ".join(f"{name.lstrip('_')}={value!r}" for name, value in self.__dict__.items() if value is not None)
        return f"{type(self).__name__}({_masked(known)})"


class SendResult(Recipient["Error"]):
    """One recipient of a send request: accepted if :attr:`error` is ``None``, and not yet delivered then."""


def _masked(text: str) -> str:
    from bizmessage.privacy.masking import mask

    return mask(text)
