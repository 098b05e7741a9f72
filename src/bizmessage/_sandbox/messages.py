"""A message to one recipient as it is kept."""

from __future__ import annotations

from typing import NamedTuple


class Draft(NamedTuple):
    """A message before it has a number. Moments are seconds since 1970 by the sandbox's clock."""

    provider: str
    kind: str
    account: str
    """What tells app keys apart, and is none."""

    request_id: str | None
    recipient_seq: int
    recipient: str | None
    sender: str | None = None
    template: str | None = None
    content: str | None = None
    sender_grouping_key: str | None = None
    recipient_grouping_key: str | None = None
    place: str = "."
    """Where the recipients stand in the body of the request."""

    status: str = "pending"
    """``pending``, ``delivered``, ``failed``, ``cancelled`` or ``refused``."""

    failure: str | None = None
    """The path of the failure, once it is there."""

    delivery_code: str | None = None
    planned_status: str = "delivered"
    planned_code: str | None = None
    planned_failure: str | None = None
    planned_substitute: str = ""
    """What becomes of the substitute, if one goes out."""

    substitute_wanted: bool = False
    substitute_status: str = "none"
    """``none``, ``subject`` (goes out if the message fails), ``pending``, ``delivered`` or ``failed``."""

    substitute_request_id: str | None = None
    substitute_at: float | None = None
    requested_at: float = 0.0
    created_at: float = 0.0
    due_at: float | None = None
    """When something becomes of it, or of its substitute; ``None`` if nothing will any more."""

    received_at: float | None = None
    updated_at: float | None = None
    exchange_id: int = 0


class Message(NamedTuple):
    """A message that is kept: its number, then what it has as a draft."""

    id: int
    provider: str
    kind: str
    account: str
    request_id: str | None
    recipient_seq: int
    recipient: str | None
    sender: str | None
    template: str | None
    content: str | None
    sender_grouping_key: str | None
    recipient_grouping_key: str | None
    place: str
    status: str
    failure: str | None
    delivery_code: str | None
    planned_status: str
    planned_code: str | None
    planned_failure: str | None
    planned_substitute: str
    substitute_wanted: bool
    substitute_status: str
    substitute_request_id: str | None
    substitute_at: float | None
    requested_at: float
    created_at: float
    due_at: float | None
    received_at: float | None
    updated_at: float | None
    exchange_id: int
