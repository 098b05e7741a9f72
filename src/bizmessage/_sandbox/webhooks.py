"""Webhooks: results of deliveries, posted to those who want to know, again and again until they are taken."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple
from urllib.parse import urlsplit

import httpx

from bizmessage._sandbox.clock import Clock
from bizmessage._sandbox.events import Events
from bizmessage._sandbox.hooks import ANSWER, HookWriter, batches, with_app_key
from bizmessage._sandbox.messages import Message
from bizmessage._sandbox.settings import Settings
from bizmessage._sandbox.store import Condition, Store
from bizmessage._sandbox.targets import TargetRefused, check_target
from bizmessage._sandbox.vendor import Vendor

_TIMEOUT = 5.0
"""How many seconds a target has for its answer."""

_TAKEN = range(200, 300)
_MOST_AT_ONCE = 500
"""How many numbers stand in one condition."""

log = logging.getLogger("bizmessage.sandbox")


class KeptTarget(NamedTuple):
    """Where webhooks go."""

    id: int
    provider: str
    url: str
    signature: str


class KeptPost(NamedTuple):
    """A webhook."""

    id: int
    target_id: int
    provider: str
    url: str
    body: str
    state: str
    attempts: int
    status: int | None
    error: str | None
    created_at: float


class Webhooks:
    """The targets and what is posted to them."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        clock: Clock,
        events: Events,
        vendors: Mapping[str, Vendor],
        writer: HookWriter,
        app_keys: Mapping[str, str],
    ) -> None:
        """Take where webhooks are kept, what they are written by, who wants to know of them, and the app keys."""
        self._settings = settings
        self._store = store
        self._connection = store.connection
        self._clock = clock
        self._events = events
        self._vendors = vendors
        self._writer = writer
        self._app_keys = app_keys
        self._running: set[asyncio.Task[None]] = set()
        self._client: httpx.AsyncClient | None = None

    # Targets

    async def add(self, provider: str | None, url: str, signature: str) -> KeptTarget:
        """Add a target.

        Raises :class:`TargetRefused` for an address outside of this machine and of private networks, unless that is
        allowed, and for a provider that has no webhooks.
        """
        vendor = self._sender(provider)
        _check_signature(vendor, signature)
        # Names are looked up, which may take its time.
        await asyncio.to_thread(check_target, url, allow_any=self._settings.allow_any_webhook)
        row = (vendor.provider, url, signature)
        cursor = self._connection.execute("INSERT INTO targets (provider, url, signature) VALUES (?, ?, ?)", row)
        return KeptTarget(cursor.lastrowid or 0, *row)

    def _sender(self, provider: str | None) -> Vendor:
        found = [self._vendors[each] for each in self.senders() if provider in (None, each)]
        if len(found) != 1:
            names = ", ".join(self.senders()) or "none"
            raise TargetRefused(f"{provider!r} is not one provider that sends webhooks; these do: {names}")
        return found[0]

    def senders(self) -> list[str]:
        """The providers that send webhooks."""
        return [name for name, vendor in self._vendors.items() if ANSWER in vendor.data.answers]

    def targets(self) -> list[KeptTarget]:
        """All targets, the oldest first."""
        return [KeptTarget(*row) for row in self._connection.execute("SELECT * FROM targets ORDER BY id")]

    # Posts

    def posts(self, conditions: Iterable[Condition] = (), limit: int = -1) -> list[KeptPost]:
        """Webhooks, the latest first."""
        found = list(conditions)
        where = " WHERE " + " AND ".join(each.sql for each in found) if found else ""
        values = [value for each in found for value in each.values]
        sql = f"SELECT * FROM posts{where} ORDER BY id DESC LIMIT ?"  # noqa: S608 - ours
        return [KeptPost(*row) for row in self._connection.execute(sql, (*values, limit))]

    def post(self, number: int) -> KeptPost | None:
        """The webhook of a number."""
        return next(iter(self.posts([Condition("id = ?", (number,))])), None)

    def tell_of(self, numbers: Sequence[int]) -> None:
        """Post the results of messages to every target of their provider, soon."""
        targets = self.targets()
        if not targets:
            return
        found: list[Message] = []
        for first in range(0, len(numbers), _MOST_AT_ONCE):
            some = numbers[first : first + _MOST_AT_ONCE]
            found += self._store.messages([Condition(f"id IN ({', '.join('?' * len(some))})", tuple(some))])
        with self._store.transaction():
            for target in targets:
                for batch in batches(message for message in found if message.provider == target.provider):
                    self._keep(target, batch)

    def _keep(self, target: KeptTarget, batch: Sequence[Message]) -> None:
        now = self._clock.now()
        body = self._writer.body(self._vendors[target.provider], batch, f"sandbox-{target.id}", now)
        self._connection.execute(
            "INSERT INTO posts (target_id, provider, url, body, state, attempts, created_at) "
            "VALUES (?, ?, ?, ?, 'pending', 0, ?)",
            (target.id, target.provider, target.url, json.dumps(body), now),
        )

    # Posting

    def start(self) -> None:
        """Begin to post what is waiting; called again and again."""
        busy = {task.get_name() for task in self._running}
        for post in reversed(self.posts([Condition("state = 'pending'")])):
            if str(post.id) not in busy:
                task = asyncio.get_running_loop().create_task(self._post_until_taken(post), name=str(post.id))
                self._running.add(task)
                task.add_done_callback(self._running.discard)

    async def _post_until_taken(self, post: KeptPost) -> None:
        most = self._settings.webhook_attempts
        for attempt in range(post.attempts + 1, most + 1):
            status, error = await self._post(post)
            state = "delivered" if status in _TAKEN else "failed" if attempt == most else "pending"
            self._note(post, state, attempt, status, error)
            if state != "pending":
                return
            await asyncio.sleep(self._settings.webhook_pause * 2 ** (attempt - 1))
            if self.post(post.id) is None:  # cleared
                return

    async def post_again(self, post: KeptPost) -> KeptPost:
        """Post a webhook again at once, whatever became of it before."""
        status, error = await self._post(post)
        self._note(post, "delivered" if status in _TAKEN else "failed", post.attempts + 1, status, error)
        return self.post(post.id) or post

    def _note(self, post: KeptPost, state: str, attempts: int, status: int | None, error: str | None) -> None:
        self._connection.execute(
            "UPDATE posts SET state = ?, attempts = ?, status = ?, error = ? WHERE id = ?",
            (state, attempts, status, error, post.id),
        )
        self._events.publish("webhook", post.id)
        log.info("webhook %d to %s: %s", post.id, urlsplit(post.url).hostname, status or error)

    async def _post(self, post: KeptPost) -> tuple[int | None, str | None]:
        """The HTTP status of the answer, or why there is none."""
        try:
            # The name may lead elsewhere by now.
            allow_any = self._settings.allow_any_webhook
            addresses = await asyncio.to_thread(check_target, post.url, allow_any=allow_any)
            response = await self._answer(post, addresses)
        except TargetRefused as refused:
            return None, str(refused)
        except (httpx.HTTPError, OSError) as error:
            return None, type(error).__name__
        return response.status_code, None

    async def _answer(self, post: KeptPost, addresses: list[str]) -> httpx.Response:
        """What the target answers, at the first of these addresses that takes a connection; anywhere without them."""
        url = httpx.URL(post.url)
        *others, last = addresses or [url.host]
        for address in others:
            with suppress(httpx.ConnectError):
                return await self._posted(post, url, address)
        return await self._posted(post, url, last)

    async def _posted(self, post: KeptPost, url: httpx.URL, address: str) -> httpx.Response:
        return await self._http().post(
            url.copy_with(host=address),
            content=with_app_key(post.body, self._app_keys).encode(),
            headers=[(b"Host", url.netloc), *self._headers(post)],
            extensions={"sni_hostname": url.raw_host.decode()},
        )

    def _headers(self, post: KeptPost) -> list[tuple[bytes, bytes]]:
        headers = [(b"Content-Type", b"application/json;charset=UTF-8")]
        target = next((each for each in self.targets() if each.id == post.target_id), None)
        if target is not None and target.signature:
            name = self._vendors[post.provider].wire.signature_header
            headers.append((name.encode(), target.signature.encode()))
        return headers

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False, follow_redirects=False)
        return self._client

    async def stop(self) -> None:
        """Leave what is waiting for another run."""
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()
            self._client = None


def _check_signature(vendor: Vendor, signature: str) -> None:
    if signature and not vendor.wire.signature_header:
        raise TargetRefused(f"{vendor.provider} does not sign its webhooks")
    try:
        encoded = signature.encode()
    except UnicodeEncodeError:
        encoded = b"\n"
    if any(byte < 32 or byte == 127 for byte in encoded):
        raise TargetRefused("no header can have this signature")
