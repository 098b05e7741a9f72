# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about rates, quotas and maximum numbers of messages."""

from bizmessage.categories import RateLimitError
from bizmessage.errors import TryLater
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsRateLimitError(RcsSendError, RateLimitError):
    """An error of RCS Bizmessage about rates, quotas and maximum numbers of messages.

    발송량 제한
    """


class MessageTpsLimitExceeded(RcsDeliveryError, RcsRateLimitError, TryLater):
    """The TPS limit for messages is exceeded.

    RCS Bizmessage delivery result code 50201.

    Message TPS Exceeded
    """

    code: str = "50201"
    summary = "The TPS limit for messages is exceeded."
    description = "Message TPS Exceeded"
    message_template = ""


class MessageQuotaExceeded(RcsDeliveryError, RcsRateLimitError):
    """The message quota is exceeded.

    RCS Bizmessage delivery result code 50202.

    Message Quota Exceeded
    """

    code: str = "50202"
    summary = "The message quota is exceeded."
    description = "Message Quota Exceeded"
    message_template = ""


class MessageRateLimitExceeded(RcsDeliveryError, RcsRateLimitError, TryLater):
    """The provider reports throttling by the message rate.

    RCS Bizmessage delivery result code 41003.

    Throttled by message rate
    """

    code: str = "41003"
    summary = "The provider reports throttling by the message rate."
    description = "Throttled by message rate"
    message_template = ""


class TooManyRequests(RcsDeliveryError, RcsRateLimitError, TryLater):
    """There are too many requests.

    RCS Bizmessage delivery result code 42601.

    Too Many Request
    """

    code: str = "42601"
    summary = "There are too many requests."
    description = "Too Many Request"
    message_template = ""
