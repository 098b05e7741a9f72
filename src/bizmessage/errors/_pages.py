"""Where the library's own site has the page of an error: what it means, and what to do about it.

The paths on the site are those that ``bizmessage explain`` shows (``kakao/api/-3003``); Korean pages stand below
``ko/``.
"""

from __future__ import annotations

import os

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import Any

SITE = "https://bizmessage.github.io/bizmessage/"
"""Where the site is, if :data:`VARIABLE` does not say otherwise."""

VARIABLE = "BIZMESSAGE_DOCS_URL"
"""The environment variable with the address of a copy of the site; an empty one means that there is none."""


def address(path: str, language: str = "en") -> str:
    """The address of a page of the site, by its path (``"kakao/api/-3003"``); empty where there is no site."""
    site = os.environ.get(VARIABLE, SITE)
    if not site:
        return ""
    parts = (site.rstrip("/"), "" if language == "en" else language, path)
    return "/".join(part for part in parts if part) + "/"


def path_of(error: type[Any]) -> str:
    """The path of the page that has most to say about a class; empty where only the first page is left.

    A code has its own. What groups codes, or stands for unknown ones, has the page of its table, category or provider.
    """
    if error.provider is None:
        return f"categories/{error.category}" if error.category else ""
    beside = _beside_the_tables(error)
    if beside is not None:
        return f"{error.provider}/{beside.table or '-'}/{beside.code or beside.__name__}"
    if error.table is None:
        return f"categories/{error.category}" if error.category else error.provider
    table = f"{error.provider}/{error.table}"
    return table if error.code is None else f"{table}/{error.code}"


def _beside_the_tables(error: type[Any]) -> type[Any] | None:
    """The provider's error of the transport that a class is, if it is one."""
    from bizmessage.errors._by_name import part_of

    try:
        names = set(part_of(str(error.provider), "_wire").WIRE.transport.values())
    except ModuleNotFoundError:  # a provider of the user's own making
        return None
    return next((base for base in error.__mro__ if base.__name__ in names), None)
