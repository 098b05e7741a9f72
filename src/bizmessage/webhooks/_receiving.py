"""The steps of receiving a webhook that every web framework has in common; use them for one that has no module here.

``verify``, ``read``, ``begin``; then handle it; then ``finish``, or ``forget`` if that failed.
"""

from __future__ import annotations

from collections.abc import Iterable

from bizmessage.webhooks._events import Webhook
from bizmessage.webhooks._reading import read_webhook
from bizmessage.webhooks._refusals import WebhookInProgress, WebhookTooLarge
from bizmessage.webhooks._seen import HookStore, Seen, SeenHooks
from bizmessage.webhooks._signature import WebhookVerifier

LARGEST = 10 * 2**20
"""How many bytes a webhook may have if nothing else is said. The guide has no number, and one turned away is lost."""

HANDLED_BEFORE = "The same webhook was handled before."
"""What a replay is answered with, and with the status 200: the vendor would send it again after any other."""


class Receiver:
    """Receives the webhooks of one address."""

    __module__ = "bizmessage.webhooks"

    def __init__(
        self,
        secret: str | Iterable[str],
        *,
        provider: str | None = None,
        seen: HookStore | None = None,
        max_bytes: int = LARGEST,
    ) -> None:
        """Take the secret, or several of which any is right, and where webhooks are remembered: here in memory.

        Raises ``ValueError`` for an empty secret, and for a provider that has to be named or sends no webhooks.
        """
        try:
            # The bound method itself: another frame of ours with the headers in it would show the signature.
            self.verify = WebhookVerifier(secret, provider=provider).verify
            """Return if the headers of a request have the right signature: :meth:`WebhookVerifier.verify`."""
        finally:
            del secret
        self.max_bytes = max_bytes
        self._provider = provider
        self._seen: HookStore = SeenHooks() if seen is None else seen

    def check_size(self, size: int) -> None:
        """Raise ``WebhookTooLarge`` if a body has too many bytes."""
        if size > self.max_bytes:
            raise WebhookTooLarge

    def read(self, body: bytes) -> Webhook:
        """The webhook that a body is.

        Raises ``WebhookTooLarge`` or ``NotAWebhook``.
        """
        try:
            self.check_size(len(body))
            return read_webhook(body, provider=self._provider)
        finally:
            del body

    def begin(self, webhook: Webhook) -> bool:
        """Whether a webhook is to be handled; ``False`` if it was before. One without an id always is.

        Raises ``WebhookInProgress`` while the same one is being handled: saying that it was handled would lose it,
        should that fail.
        """
        seen = Seen.NEW if webhook.hooks_id is None else self._seen.begin(webhook.hooks_id)
        if seen is Seen.RUNNING:
            raise WebhookInProgress
        return seen is Seen.NEW

    def finish(self, webhook: Webhook) -> None:
        """Say that a webhook was handled."""
        if webhook.hooks_id is not None:
            self._seen.finish(webhook.hooks_id)

    def forget(self, webhook: Webhook) -> None:
        """Say that handling a webhook failed."""
        if webhook.hooks_id is not None:
            self._seen.forget(webhook.hooks_id)
