"""Where webhooks may go: to this machine and private networks, unless something else is allowed."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

import httpx


class TargetRefused(ValueError):
    """Webhooks may not go there."""


def check_target(url: str, *, allow_any: bool) -> list[str]:
    """The addresses at which webhooks may go to a URL; none if they may go anywhere.

    Names are looked up, so this may take its time. Who looked a name up again might be told another address. Raises
    :class:`TargetRefused` if webhooks may not go there.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        httpx.URL(url)
    except (ValueError, httpx.InvalidURL) as error:
        raise TargetRefused(f"this is no URL: {error}") from error
    if parts.scheme not in ("http", "https") or not host:
        raise TargetRefused("a webhook goes to a URL that begins with http:// or https://")
    if allow_any:
        return []
    addresses = _addresses(host, port or 80)
    if not addresses or not all(map(_is_near, addresses)):
        raise TargetRefused(f"{host} is neither this machine nor in a private network; --allow-any-webhook permits it")
    return list(dict.fromkeys(addresses))


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return [str(address[0]) for *_, address in found]


def _is_near(address: str) -> bool:
    read = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(read, ipaddress.IPv6Address) and read.ipv4_mapped is not None:
        read = read.ipv4_mapped
    # Addresses of a link are not near: clouds keep credentials there.
    far = read.is_link_local or read.is_unspecified or read.is_reserved or read.is_multicast
    return read.is_loopback or (read.is_private and not far)
