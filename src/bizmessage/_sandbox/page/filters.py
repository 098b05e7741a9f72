"""Which messages somebody wants to see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any, Final, get_args
from urllib.parse import urlencode

from fastapi import Depends

from bizmessage._sandbox.records import Status

STATUSES: Final[tuple[Status, ...]] = get_args(Status)
STEP: Final = 30
"""How many messages are shown at first, and with each "more"."""

_MOST: Final = 990
_LONGEST: Final = 500


@dataclass(frozen=True)
class Filters:
    """What is asked for; empty is anything."""

    provider: str = ""
    status: str = ""
    code: str = ""
    q: str = ""
    limit: int = STEP

    @property
    def wanted(self) -> dict[str, Any]:
        """The same as the list of messages takes it. What is no status is nobody's."""
        status = self.status if self.status in STATUSES else None
        return {"provider": self.provider or None, "status": status, "code": self.code or None, "q": self.q or None}

    @property
    def are_set(self) -> bool:
        """Whether anything is left out."""
        return any(self.wanted.values())

    @property
    def more(self) -> Filters:
        """The same, with more messages."""
        return replace(self, limit=min(self.limit + STEP, _MOST))

    def query(self, **changes: Any) -> str:
        """The query of the page's address, with changes."""
        found = {**vars(self), **changes}
        usual = vars(Filters())
        return urlencode({name: value for name, value in found.items() if value != usual[name]})

    def address(self, **changes: Any) -> str:
        """The address of the page."""
        query = self.query(**changes)
        return f"/?{query}" if query else "/"


def _filters(provider: str = "", status: str = "", code: str = "", q: str = "", limit: str = "") -> Filters:
    """Whatever is in the address; what makes no sense there is left out."""
    number = int(limit) if limit.isascii() and limit.isdigit() and len(limit) < 6 else STEP
    provider, status, code, q = (text.strip()[:_LONGEST] for text in (provider, status, code, q))
    return Filters(provider, status, code, q, max(STEP, min(number, _MOST)))


Asked = Annotated[Filters, Depends(_filters)]
"""The filters of a request."""
