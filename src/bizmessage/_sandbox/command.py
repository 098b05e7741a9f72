"""``bizmessage sandbox``: run the sandbox in a terminal."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress

from bizmessage._sandbox.app import SandboxApp, create_app
from bizmessage._sandbox.hooks import ANSWER
from bizmessage._sandbox.serving import Server, listening
from bizmessage._sandbox.settings import Settings
from bizmessage._sandbox.store import StoreUnusable
from bizmessage._sandbox.targets import TargetRefused


class CannotRun(Exception):
    """The sandbox cannot run as it was asked to; the text says why."""


def run(
    settings: Settings, *, host: str, port: int, webhooks: Sequence[str] = (), signature: str = "", quiet: bool = False
) -> None:
    """Run until somebody ends it.

    ``webhooks`` are URLs to which results are posted, ``signature`` what their signature header says; ``quiet`` leaves
    out the line for each request.

    Raises :class:`CannotRun` for an address that others can reach without ``allow_remote``, one that is in use, a
    database that is none, and a webhook that may not go where it should.
    """
    if not settings.allow_remote and not _is_loopback(host):
        raise CannotRun(f"others can reach {host}; --allow-remote permits it")
    try:
        app = create_app(settings)
    except StoreUnusable as error:
        raise CannotRun(str(error)) from None
    if not app.core.vendors:
        raise CannotRun("no provider that is installed has a sandbox")
    try:
        asyncio.run(_add_targets(app, webhooks, signature))
        listener = listening(host, port)
    except TargetRefused as refused:
        raise CannotRun(str(refused)) from None
    except OSError as error:
        raise CannotRun(f"{host}:{port} cannot be listened to: {error.strerror or error}") from None
    _log_to_terminal(quiet)
    with listener, suppress(KeyboardInterrupt):  # which uvicorn raises again when it has ended in an orderly way
        _greet(settings, *listener.getsockname()[:2])
        Server(app, log_level="warning").run(sockets=[listener])


async def _add_targets(app: SandboxApp, urls: Sequence[str], signature: str) -> None:
    """Add targets that the database does not have yet, for each provider that sends webhooks."""
    webhooks = app.core.webhooks
    senders = [vendor.provider for vendor in app.core.vendors.values() if ANSWER in vendor.data.answers]
    known = {(target.provider, target.url, target.signature) for target in webhooks.targets()}
    for provider in senders:
        for url in urls:
            if (provider, url, signature) not in known:
                await webhooks.add(provider, url, signature)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _log_to_terminal(quiet: bool) -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    log = logging.getLogger("bizmessage.sandbox")
    log.addHandler(handler)
    log.setLevel(logging.WARNING if quiet else logging.INFO)
    log.propagate = False


def _greet(settings: Settings, host: str, port: int) -> None:
    url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    kept = settings.database or "memory, gone at the end"
    print(f"bizmessage sandbox: {url} (Ctrl+C ends it)", flush=True)
    print(f"Give this as the base URL to a client. Kept in: {kept}. Nothing is sent to anybody.", flush=True)
