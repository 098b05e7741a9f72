"""Errors in Sentry: grouped by code, with the advice beside them. Needs ``pip install "bizmessage[sentry]"``.

``sentry_sdk.init(..., integrations=[BizMessageIntegration()])`` and nothing else: without it, nothing changes.
"""

from __future__ import annotations

from collections.abc import Iterator

import sentry_sdk
from sentry_sdk.integrations import Integration
from sentry_sdk.scope import add_global_event_processor

from bizmessage.errors import BizMessageError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint

__all__ = ["BizMessageIntegration"]

_DEEPEST = 20
"""How many links of a chain, and groups in groups, are followed."""

_SHOWN = 10
"""How many recipients of a group an event takes along."""


class BizMessageIntegration(Integration):
    """Gives an event whose error is of this package, has one as its cause, or groups some, what can be said of it.

    - The fingerprint: that of each code inside (``kakao/api/-3003``), whatever the text says and whoever wrapped it.
      One that a scope has set stays.
    - The tags ``bizmessage``, ``bizmessage.fault`` and ``bizmessage.retry``, to search by.
    - The context ``bizmessage``: ``error.as_dict()``, in which numbers and keys are masked.
    """

    identifier = "bizmessage"

    @staticmethod
    def setup_once() -> None:
        """Called by Sentry's ``init()``, once in a process."""
        add_global_event_processor(_described)


def _described(event: Event, hint: Hint) -> Event:
    if sentry_sdk.get_client().get_integration(BizMessageIntegration) is None:
        return event  # of a client that was not made with the integration
    error = (hint.get("exc_info") or (None, None, None))[1]
    found = [] if error is None else list(_inside(error, 0))
    if not found:
        return event
    fingerprints = sorted({each.fingerprint for each in found})
    event.setdefault("fingerprint", list(fingerprints))
    tags = event.setdefault("tags", {})
    if isinstance(tags, dict):
        tags.setdefault("bizmessage", ", ".join(fingerprints)[:200])  # the longest that Sentry takes
        for name in ("fault", "retry"):
            tags.setdefault(f"bizmessage.{name}", ", ".join(sorted({getattr(each, name).value for each in found})))
    event.setdefault("contexts", {}).setdefault("bizmessage", _context(error, found))
    return event


def _inside(error: BaseException, depth: int) -> Iterator[BizMessageError]:
    """Our errors in an error: itself, those that it groups, or else those of its cause.

    What was being handled when it was raised (``__context__``) may have nothing to do with it.
    """
    if depth > _DEEPEST:
        return
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _inside(each, depth + 1)
    elif isinstance(error, BizMessageError):
        yield error
    elif error.__cause__ is not None:
        yield from _inside(error.__cause__, depth + 1)


def _context(error: BaseException | None, found: list[BizMessageError]) -> dict[str, object]:
    """What is known of the error; of a group, of the first of those that it holds."""
    if len(found) == 1 and not isinstance(error, BaseExceptionGroup):
        return found[0].as_dict()
    return {"count": len(found), "errors": [each.as_dict() for each in found[:_SHOWN]]}
