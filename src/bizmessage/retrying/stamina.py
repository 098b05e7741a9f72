"""Retry with stamina as the advice says: ``@stamina.retry(on=advised)``.

Needs ``pip install "bizmessage[stamina]"``.
"""

from __future__ import annotations

from bizmessage.retrying import asked_for, seconds_to_wait, should_retry, takes_long


def advised(error: Exception) -> bool | float:
    """What to pass as ``on=``: predicate and wait in one.

    ``False`` for what must not be retried, which is everything that :func:`bizmessage.retrying.should_retry` does not
    allow, and unknown outcomes above all. ``True`` leaves the wait to stamina's own back-off, which grows with each
    attempt; where a second does not help, or the server asks for a time, it is the seconds to wait instead.
    """
    if not should_retry(error):
        return False
    return seconds_to_wait(error, 1) if takes_long(error) or asked_for(error) else True
