"""Retry with stamina as the advice says: ``@stamina.retry(on=advised)``.

Needs ``pip install "bizmessage[stamina]"``.
"""

from __future__ import annotations

from bizmessage.retrying import seconds_to_wait, should_retry, takes_long


def advised(error: Exception) -> bool | float:
    """What to pass as ``on=``: predicate and wait in one.

    ``False`` for what must not be retried, which is everything but what the advice says ``later`` for, and unknown
    outcomes above all. ``True`` leaves the wait to stamina's own back-off, which grows with each attempt; where a
    second does not help, it is the seconds to wait instead.
    """
    if not should_retry(error):
        return False
    return seconds_to_wait(error, 1) if takes_long(error) else True
