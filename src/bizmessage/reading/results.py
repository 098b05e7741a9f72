"""What became of a message and its substitute, as users get it."""

from __future__ import annotations

from enum import Enum

from bizmessage.errors.recipients import Recipient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bizmessage.errors.generic import Error


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


class SmsStatus(Enum):
    """What became of the SMS that goes out instead of a message that failed."""

    NONE = "none"
    """There is no substitute for this message, and the answer says so."""

    PENDING = "pending"
    """It is on its way, or will be if the message fails."""

    DELIVERED = "delivered"
    """It reached the person."""

    FAILED = "failed"
    """It did not, and will not."""

    UNKNOWN = "unknown"
    """What the answer says of it contradicts itself, or this version does not know the word."""

    NOT_TOLD = "not told"
    """The answer has no word about a substitute, as those of webhooks and mass sendings: there may be one. The look-up
    of the message tells."""


class Verdict(Enum):
    """Whether anything reached the person, and how."""

    DELIVERED = "delivered"
    """The message did."""

    DELIVERED_BY_SMS = "delivered by sms"
    """The message did not; its substitute SMS did."""

    PENDING = "pending"
    """Nothing yet; the message or its substitute is on its way."""

    NOT_DELIVERED = "not delivered"
    """Nothing did: the message failed, and there is no substitute or it failed too."""

    UNKNOWN = "unknown"
    """It cannot be told. Sending anything again may reach the person twice: look the message up first. Where
    ``sms_status`` is ``NOT_TOLD``, the message failed and a substitute may be on its way."""


class DeliveryResult(Recipient["Error"]):
    """What became of one message and of its substitute SMS."""

    def __init__(
        self,
        context: Mapping[str, object],
        error: Error | None,
        *,
        status: DeliveryStatus,
        code: str | None,
        sms_status: SmsStatus,
        sms_code: str | None,
    ) -> None:
        """Put together what a row says."""
        super().__init__(context, error)
        self.status = status
        """What became of the message."""
        self.code = code
        """The delivery code as it came, as text; ``None`` while there is none."""
        self.sms_status = sms_status
        """What became of the substitute SMS."""
        self.sms_code = sms_code
        """The SMS result code of the substitute, which is of another table than :attr:`code`."""

    @property
    def verdict(self) -> Verdict:
        """Whether anything reached the person, and how: message and substitute taken together."""
        if self.status is DeliveryStatus.DELIVERED:
            return Verdict.DELIVERED
        if self.sms_status is SmsStatus.DELIVERED:
            return Verdict.DELIVERED_BY_SMS
        if self.status is DeliveryStatus.UNKNOWN or self.sms_status is SmsStatus.UNKNOWN:
            return Verdict.UNKNOWN
        if self.status is DeliveryStatus.PENDING or self.sms_status is SmsStatus.PENDING:
            return Verdict.PENDING
        return Verdict.UNKNOWN if self.sms_status is SmsStatus.NOT_TOLD else Verdict.NOT_DELIVERED
