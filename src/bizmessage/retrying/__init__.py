"""Retry what the advice says may be retried, with tenacity or stamina: one module for each, each an extra.

What both have in common stands here and needs neither.
"""

from __future__ import annotations

from bizmessage.errors import OutcomeUnknown, TryLater
from bizmessage.errors.groups import SendErrorGroup

LATER_THAN_A_LOOP = frozenset({"schedule"})
"""Categories whose ``later`` is hours away (the night limit): a matter for a scheduler, not for a loop."""

SLOW = frozenset({"GatewayQuotaExceeded", "GatewayCircuitOpen"})
"""Errors of :mod:`bizmessage.errors.transport` that a second's wait does not help with."""

SLOWEST = 60.0
"""The longest wait, in seconds."""


def should_retry(error: BaseException) -> bool:
    """Whether a loop may send the same request again after this error.

    Only if the advice on its code says ``later``. Never after an outcome that is unknown, because the request may have
    been carried out; and never after a partial failure, because the recipients that succeeded would get it twice.
    """
    return (
        isinstance(error, TryLater)
        and not isinstance(error, OutcomeUnknown | SendErrorGroup)
        and error.category not in LATER_THAN_A_LOOP
    )


def takes_long(error: BaseException) -> bool:
    """Whether the error is one that a second's wait does not help with."""
    return any(base.__name__ in SLOW for base in type(error).__mro__)


def seconds_to_wait(error: BaseException, attempt: int, *, first: float = 1.0, longest: float = SLOWEST) -> float:
    """How long to wait after the ``attempt``-th failure, counted from 1: twice as long each time, up to ``longest``.

    What a second does not help with begins with ten times ``first``.
    """
    begin = first * (10 if takes_long(error) else 1)
    return float(min(longest, begin * 2 ** min(attempt - 1, 32)))
