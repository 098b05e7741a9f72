"""The sandbox as a test sees it: what the fixture ``bizmessage_sandbox`` gives.

Everything goes over the control API, as anybody could do it by hand.
"""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self, TypeVar

import httpx
from pydantic import BaseModel

from bizmessage._sandbox.magic import magic_number
from bizmessage._sandbox.records import Delivered, Messages, Post, Posts, Rule, Sent, Target
from bizmessage._sandbox.serving import Running
from bizmessage.errors import BizMessageError

Error = type[BizMessageError] | BizMessageError | str
"""How a test names a failure: ``TemplateNotFound``, an error, ``"kakao/api/-3003"``, ``"-3003"``."""

_Record = TypeVar("_Record", bound=BaseModel)

_PAGE = 1000
_PATIENCE_SECONDS = 10.0
_WAITING = ("accepted", "pending")


class BizmessageSandbox:
    """A running sandbox and what a test may do with it."""

    def __init__(self, server: Running) -> None:
        """Take the server."""
        self.base_url = server.base_url
        """Where the API of every provider is: give it to your client instead of the provider's host."""

        self.control_url = server.control_url
        """Where the sandbox's own API is."""

        self._client = httpx.Client(base_url=server.control_url, timeout=_PATIENCE_SECONDS, trust_env=False)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Let go of the connection."""
        self._client.close()

    def reset(self) -> None:
        """Forget everything that was sent and asked for, and stop the clock at the present moment."""
        self._post("/clear", {"messages": True, "rules": True, "objects": True, "targets": True, "clock": True})
        self._post("/clock", {"frozen": True})

    def fail(
        self,
        error: Error,
        *,
        recipient: str | None = None,
        sender: str | None = None,
        template: str | None = None,
        operation: str | None = None,
        times: int | None = None,
        probability: float = 1.0,
        seed: int | None = None,
    ) -> Rule:
        """Have requests fail from now on: all, or those of which everything that is said is true.

        A code of an API refuses the request, or the one recipient that is named; a code of a delivery has the message
        accepted and fail later; a code of a gateway stands in for the whole API. ``times`` is how many requests it is
        for; ``probability`` and its ``seed`` are for those who want some of them to fail.

        Raises ``ValueError`` for what is no failure.
        """
        rule = {
            "answer": _asked(error),
            "provider": _provider_of(error),
            "recipient": recipient,
            "sender": sender,
            "template": template,
            "operation": operation,
            "times": times,
            "probability": probability,
            "seed": seed,
        }
        return Rule.model_validate_json(self._post("/rules", rule))

    def disturb(self, answer: str, *, operation: str | None = None, times: int | None = None) -> Rule:
        """Have answers come otherwise than they should.

        ``answer`` is ``"delay=2"`` (seconds), ``"reset"``, ``"reset-after"`` (the request was carried out), ``"cut"``,
        ``"html"`` or ``"empty"``. Raises ``ValueError`` for anything else.
        """
        rule = {"answer": answer, "operation": operation, "times": times}
        return Rule.model_validate_json(self._post("/rules", rule))

    def deliver(
        self,
        request_id: str | None = None,
        error: Error | None = None,
        *,
        recipient_seq: int | None = None,
        substitute: str | None = None,
    ) -> list[Sent]:
        """Give messages that are on their way their result now, and tell the webhooks; the messages as they are then.

        Those of a request, or of one of its recipients; without a request, all of them. They arrive, or fail with
        ``error``; ``substitute`` is ``"delivered"`` or ``"failed"`` where an SMS goes out instead.

        Raises ``ValueError`` for what is no failure of a delivery, or if nothing is on its way.
        """
        found = [
            each
            for each in self.sent
            if each.status in _WAITING
            and request_id in (None, each.request_id)
            and recipient_seq in (None, each.recipient_seq)
        ]
        if not found:
            raise ValueError("no such message is on its way")
        wanted = {"code": None if error is None else _asked(error), "substitute": substitute}
        done = [Sent.model_validate_json(self._post(f"/messages/{each.id}/deliver", wanted)) for each in found]
        self._wait_for_webhooks()
        return done

    def deliver_all(self) -> int:
        """Give every message that is on its way the result that was asked for, or success; how many there were."""
        delivered = Delivered.model_validate_json(self._post("/deliver", {})).delivered
        self._wait_for_webhooks()
        return delivered

    def advance(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Put the sandbox's clock forward: what is due by then has its result, and the webhooks have been told."""
        self._post("/clock", {"advance": seconds + 60 * minutes + 3600 * hours + 86400 * days})
        self._wait_for_webhooks()

    @property
    def sent(self) -> list[Sent]:
        """Every message, a record for each recipient, in the order in which they were sent."""
        found: list[Sent] = []
        while True:
            before = {"before": found[-1].id} if found else {}
            page = self._get("/messages", Messages, limit=_PAGE, **before).messages
            found += page
            if len(page) < _PAGE:
                return found[::-1]

    def webhooks(self, url: str, *, provider: str | None = None, signature: str = "") -> Target:
        """Have results posted to an address of this machine or a private network, until the test ends.

        ``signature`` is what the vendor's signature header says. Raises ``ValueError`` for an address elsewhere.
        """
        target = {"url": url, "provider": provider, "signature": signature}
        return Target.model_validate_json(self._post("/webhooks", target))

    @property
    def webhook_posts(self) -> list[Post]:
        """The webhooks that were posted, in their order, with what came of each."""
        return self._get("/webhooks/posts", Posts, limit=_PAGE).posts[::-1]

    def number_for(self, error: Error, *, substitute: str = "", whole_request: bool = False) -> str:
        """The phone number to send to for a failure to come of it: :func:`bizmessage.sandbox.magic_number`."""
        return magic_number(error, substitute=substitute, whole_request=whole_request)

    def _wait_for_webhooks(self) -> None:
        """Wait until each webhook was posted once; those that failed go on in the background."""
        until = time.monotonic() + _PATIENCE_SECONDS
        while any(post.state == "pending" and not post.attempts for post in self.webhook_posts):
            if time.monotonic() > until:
                raise TimeoutError(f"a webhook was not answered within {_PATIENCE_SECONDS:g} seconds")
            time.sleep(0.005)

    def _get(self, path: str, record: type[_Record], **query: int) -> _Record:
        return record.model_validate_json(_body(self._client.get(path, params=query)))

    def _post(self, path: str, body: object) -> bytes:
        return _body(self._client.post(path, json=body))


def _body(response: httpx.Response) -> bytes:
    if response.is_client_error:
        raise ValueError(response.json()["detail"])
    return response.raise_for_status().content


def _asked(error: Error) -> str:
    """A failure as the control API names it: by its path, or, without a code, by its class."""
    if isinstance(error, str):
        return error
    if error.code is None or error.table not in ("api", "delivery"):
        return (error if isinstance(error, type) else type(error)).__name__
    return f"{error.provider}/{error.table}/{error.code}"


def _provider_of(error: Error) -> str | None:
    return None if isinstance(error, str) else error.provider or None
