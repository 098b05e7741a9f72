"""Which provider an URL belongs to."""

from __future__ import annotations

from urllib.parse import urlsplit

from bizmessage.catalogue.installed import providers, wire_of


def provider_of(url: str) -> str | None:
    """The provider that an URL belongs to by its host, or else by its path; ``None`` if it is none's."""
    parts = urlsplit(url)
    first = parts.path.lstrip("/").partition("/")[0]
    wires = [wire_of(name) for name in providers()]
    by_host = (wire.provider for wire in wires if parts.hostname in wire.hosts)
    by_path = (wire.provider for wire in wires if first in wire.paths)
    return next(by_host, None) or next(by_path, None)


def is_own_host(url: str) -> bool:
    """Whether an URL is on a provider's own host, where every answer has to be one of the API's."""
    host = urlsplit(url).hostname
    return any(host in wire_of(name).hosts for name in providers())
