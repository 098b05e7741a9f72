"""What became of a message and its substitute, as users get it."""

from __future__ import annotations

from bizmessage._privacy.masking import mask
from bizmessage._reading.messages import of_substitute
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus, Verdict
from bizmessage.errors._recipients import Recipient

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from bizmessage._reading.normal import Fields
    from bizmessage.errors._generic import Error


class DeliveryResult(Recipient["Error"]):
    """What became of one message and of its substitute SMS."""

    __module__ = "bizmessage.results"

    __slots__ = ("_sms", "code", "hook_id", "status")

    status: DeliveryStatus
    """What became of the message."""

    code: str | None
    """The delivery code as it came, as text; ``None`` while there is none."""

    hook_id: str | None
    """The vendor's id of the event, where a webhook told of it: to tell whether the same came before."""

    def __init__(
        self,
        fields: Fields,
        row: object,
        request: Mapping[str, object],
        error: Error | None,
        status: DeliveryStatus,
        code: str | None,
    ) -> None:
        """Put together what a row says."""
        # Not by the base's: a report has a hundred thousand of them.
        self._fields = fields
        self._row = row
        self._request = request
        self.error = error
        self.status = status
        self.code = code
        self.hook_id = None
        self._sms: tuple[SmsStatus, str | None] | None = None

    @property
    def sms_status(self) -> SmsStatus:
        """What became of the substitute SMS."""
        return self._substitute()[0]

    @property
    def sms_code(self) -> str | None:
        """The SMS result code of the substitute, which is of another table than :attr:`code`."""
        return self._substitute()[1]

    def _substitute(self) -> tuple[SmsStatus, str | None]:
        if self._sms is None:
            fields: Any = self._fields
            read = fields.substitute(self._row)
            self._sms = of_substitute(read), read.code and mask(read.code)
        return self._sms

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

    def _said(self) -> dict[str, object]:
        sms_status, sms_code = self._substitute()
        return {
            **super()._said(),
            "status": self.status,
            "code": self.code,
            "sms_status": sms_status,
            "sms_code": sms_code,
            "hook_id": self.hook_id,
        }

    def __setstate__(self, state: tuple[dict[str, object], dict[str, Any]], /) -> None:
        """Take over what pickling and copying handed on."""
        ids, said = state
        self._sms = said.pop("sms_status"), said.pop("sms_code")
        super().__setstate__((ids, said))
