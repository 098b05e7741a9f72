"""What can become of a message, of its substitute, and of both together."""

from __future__ import annotations

from enum import Enum


class DeliveryStatus(Enum):
    """What became of a message."""

    __module__ = "bizmessage.results"

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

    __module__ = "bizmessage.results"

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

    __module__ = "bizmessage.results"

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
