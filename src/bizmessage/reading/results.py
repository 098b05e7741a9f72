"""What became of a message and its substitute, as users get it."""

from __future__ import annotations

from bizmessage.errors.recipients import Recipient
from bizmessage.reading.statuses import DeliveryStatus, SmsStatus, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bizmessage.errors.generic import Error


class DeliveryResult(Recipient["Error"]):
    """What became of one message and of its substitute SMS."""

    hook_id: str | None = None
    """The vendor's id of the event, where a webhook told of it: to tell whether the same came before."""

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
        if self.status is DeliveryStatus.UNKNOWN:
            return Verdict.UNKNOWN
        if self.status is DeliveryStatus.PENDING or self.sms_status is SmsStatus.PENDING:
            return Verdict.PENDING
        cannot_be_told = (SmsStatus.UNKNOWN, SmsStatus.NOT_TOLD)
        return Verdict.UNKNOWN if self.sms_status in cannot_be_told else Verdict.NOT_DELIVERED
