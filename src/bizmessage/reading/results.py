"""What became of each recipient: of a send request, and of a message on its way to the person."""

from __future__ import annotations

from enum import Enum

from bizmessage.errors.generic import OfError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bizmessage.errors.generic import Error
    from bizmessage.privacy.masking import HiddenNumber


class Recipient(OfError["Error"]):
    """Which recipient of which request something is about. What the answer does not say is ``None``."""

    request_id: str | None = None
    """The vendor's ``requestId``; for RCS its ``messageId``."""

    recipient_seq: int | None = None
    """The vendor's ``recipientSeq``."""

    sender_grouping_key: str | None = None
    """The ``senderGroupingKey`` that the sender gave to the request."""

    recipient_grouping_key: str | None = None
    """The ``recipientGroupingKey`` that the sender gave to the recipient."""

    _recipient_no: HiddenNumber | None = None

    def __init__(self, context: Mapping[str, object], error: Error | None = None) -> None:
        """Take what :func:`bizmessage.reading.context.of_row` found, and the recipient's error if there is one."""
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
        """What is known, the number masked."""
        known = ", ".join(f"{name.lstrip('_')}={value!r}" for name, value in self.__dict__.items() if value is not None)
        return f"{type(self).__name__}({known})"


class SendResult(Recipient["Error"]):
    """One recipient of a send request: accepted if :attr:`error` is ``None``, and not yet delivered then."""


class DeliveryStatus(Enum):
    """What became of a message."""

    PENDING = "pending"
    """There is no result yet."""

    DELIVERED = "delivered"
    """It reached the person."""

    FAILED = "failed"
    """It did not, and will not."""

    UNKNOWN = "unknown"
    """It may have: the receipt is not confirmed, or the answer says something that this version does not know."""


class Verdict(Enum):
    """Whether anything reached the person, and how."""

    DELIVERED = "delivered"
    """The message did."""

    DELIVERED_BY_SMS = "delivered by sms"
    """The message did not; its substitute SMS did."""

    PENDING = "pending"
    """Nothing yet; the message or its substitute is on its way."""

    NOT_DELIVERED = "not delivered"
    """Nothing did."""

    UNKNOWN = "unknown"
    """It cannot be told. Sending anything again may reach the person twice."""


class DeliveryResult(Recipient["Error"]):
    """What became of one message and of its substitute SMS."""

    def __init__(
        self,
        context: Mapping[str, object],
        error: Error | None,
        *,
        status: DeliveryStatus,
        code: str | None,
        sms_status: DeliveryStatus | None,
        sms_code: str | None,
    ) -> None:
        """Put together what a row says."""
        super().__init__(context, error)
        self.status = status
        """What became of the message."""
        self.code = code
        """The delivery code as it came, as text; ``None`` while there is none."""
        self.sms_status = sms_status
        """What became of the substitute SMS; ``None`` if there is none."""
        self.sms_code = sms_code
        """The SMS result code of the substitute, which is of another table than :attr:`code`."""

    @property
    def verdict(self) -> Verdict:
        """Whether anything reached the person, and how: message and substitute taken together."""
        if self.status is DeliveryStatus.DELIVERED:
            return Verdict.DELIVERED
        if self.sms_status is DeliveryStatus.DELIVERED:
            return Verdict.DELIVERED_BY_SMS
        if DeliveryStatus.UNKNOWN in (self.status, self.sms_status):
            return Verdict.UNKNOWN
        if DeliveryStatus.PENDING in (self.status, self.sms_status):
            return Verdict.PENDING
        return Verdict.NOT_DELIVERED
