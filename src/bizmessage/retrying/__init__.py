"""Retry what the advice says may be retried, with tenacity or stamina: one module for each, each an extra.

What both have in common stands here and needs neither.
"""

from __future__ import annotations

from bizmessage.errors import BizMessageError

SLOW = frozenset({"GatewayQuotaExceeded", "GatewayCircuitOpen"})
"""Errors of :mod:`bizmessage.errors.transport` that a second's wait does not help with."""

SLOWEST = 60.0
"""The longest wait, in seconds."""


def should_retry(error: BaseException, *, longest: float = SLOWEST) -> bool:
    """Whether a loop may send the same request again after this error, so that nothing is sent twice.

    The advice on its code has to say ``later``, or ``if-repeatable`` where the error knows that the request is
    (:attr:`~bizmessage.errors.BizMessageError.repeatable`), as those of the clients do; nobody knows is a no. Never
    after any other outcome that is unknown, because the request may have been carried out; never after a partial
    failure, because the recipients that succeeded would get it twice; and never after a failed *delivery*, because a
    substitute SMS may be on its way. Nor where waiting takes longer than ``longest`` seconds: because the server asks
    for it, or by the advice (``much-later``, of which only the last minute of the wait is short enough).
    """
    if not isinstance(error, BizMessageError) or isinstance(error, BaseExceptionGroup) or error.table == "delivery":
        return False
    if asked_for(error) > longest:
        return False
    if error.retry == "much-later":
        return error.wait is not None
    return error.retry == "later" or (error.retry == "if-repeatable" and error.repeatable is True)


def takes_long(error: BaseException) -> bool:
    """Whether the error is one that a second's wait does not help with."""
    return any(base.__name__ in SLOW for base in type(error).__mro__)


def asked_for(error: BaseException) -> float:
    """How many seconds the server asked to wait, or the vendor says that it takes; 0 if neither is known."""
    return (error.wait or 0.0) if isinstance(error, BizMessageError) else 0.0


def seconds_to_wait(error: BaseException, attempt: int, *, first: float = 1.0, longest: float = SLOWEST) -> float:
    """How long to wait after the ``attempt``-th failure, counted from 1: twice as long each time, up to ``longest``.

    What a second does not help with begins with ten times ``first``. It is never less than what the server asked for,
    or the vendor says of the code.
    """
    begin = first * (10 if takes_long(error) else 1)
    return max(asked_for(error), float(min(longest, begin * 2 ** min(attempt - 1, 32))))
