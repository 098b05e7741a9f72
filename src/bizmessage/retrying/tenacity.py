"""Retry with tenacity as the advice says: ``@tenacity.retry(retry=retry_if_advised, wait=wait_as_advised())``.

Needs ``pip install "bizmessage[tenacity]"``.
"""

from __future__ import annotations

import random

import tenacity
from tenacity.wait import wait_base

from bizmessage.retrying import SLOWEST, seconds_to_wait, should_retry

retry_if_advised = tenacity.retry_if_exception(should_retry)
"""The predicate for ``retry=``: again only where :func:`bizmessage.retrying.should_retry` allows it."""


class wait_as_advised(wait_base):  # noqa: N801 - as tenacity calls its own
    """The wait for ``wait=``, in seconds: longer with each attempt, and never less than what the server asks for."""

    def __init__(self, first: float = 1.0, longest: float = SLOWEST, jitter: float = 0.1) -> None:
        """Begin with ``first`` and end with ``longest`` seconds; up to ``jitter`` of each wait is added at random."""
        self._first = first
        self._longest = longest
        self._jitter = jitter

    def __call__(self, retry_state: tenacity.RetryCallState) -> float:
        """The seconds to wait after the attempt that has just failed."""
        error = None if retry_state.outcome is None else retry_state.outcome.exception()
        if error is None:
            return 0.0
        seconds = seconds_to_wait(error, retry_state.attempt_number, first=self._first, longest=self._longest)
        return seconds * (1 + random.uniform(0, self._jitter))  # noqa: S311 - to keep workers out of step
