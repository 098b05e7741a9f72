"""Which provider a request goes to: by the hosts that the spec names, and by those that the caller names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from bizmessage._catalogue.installed import providers, wire_of


class _Place(NamedTuple):
    """Where a provider is reached: a host, at one port or at any, below a path."""

    host: str
    port: int | None
    path: str

    def holds(self, other: _Place) -> bool:
        """Whether another place is this one or below it."""
        return (
            self.host == other.host and self.port in (None, other.port) and f"{other.path}/".startswith(f"{self.path}/")
        )


class Routes:
    """Tells the provider of an URL. Nothing but the host, and what the caller says, makes a request a provider's."""

    def __init__(self, provider: str | None = None, hosts: Mapping[str, str] | None = None) -> None:
        """Take what the caller says beside the providers' own hosts.

        ``provider`` says it of every URL. ``hosts`` gives the provider of further hosts, such as a proxy of the
        caller's own: ``{"proxy.example:8443": "kakao", "gateway.example/nhn/rcs": "rcs"}``. Without a port any is
        meant, with a path what is below it. Upper case and a dot behind the host make no difference.

        ``ValueError`` for a provider that is not installed, and for a host that is none.
        """
        self._provider = provider
        own = [(_Place(host, None, ""), name) for name in providers() for host in wire_of(name).hosts]
        said = [(_said(host), name) for host, name in (hosts or {}).items()]
        for name in {*(() if provider is None else (provider,)), *(name for _, name in said)}:
            if name not in providers():
                raise ValueError(f"{name!r} is no provider; installed are {', '.join(providers())}")
        # The longest path first, so that the more special word counts; what the caller says before what the spec says.
        self._places = [*sorted(said, key=lambda entry: (len(entry[0].path), entry[0].port or 0), reverse=True), *own]

    def provider_of(self, url: str) -> str | None:
        """The provider that an URL belongs to; ``None`` if it is none's, or no URL of HTTP."""
        place = _place(url)
        if place is None:
            return None
        return self._provider or next((name for each, name in self._places if each.holds(place)), None)


def _said(host: str) -> _Place:
    place = _place(f"http://{host}")
    if place is None or "://" in host:
        raise ValueError(f"{host!r} is no host; expected host, host:port or host/path")
    return place._replace(port=urlsplit(f"//{host}").port)


def _place(url: str) -> _Place | None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # brackets that do not match, a port that is no number
        return None
    host = (parts.hostname or "").removesuffix(".")
    if parts.scheme not in ("http", "https") or not host:
        return None
    return _Place(host, port or {"http": 80, "https": 443}[parts.scheme], parts.path.rstrip("/"))
