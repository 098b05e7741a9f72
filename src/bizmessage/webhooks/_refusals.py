"""Why a request to the address of a webhook is turned away.

They are errors of the catalogue's root, so that they log and pickle as the others do. What was sent instead of the
signature is in none of them, and neither is the right one.
"""

from __future__ import annotations

from bizmessage.errors import BizMessageError


class WebhookRefused(BizMessageError):
    """A request is not a webhook that may be handled now. :attr:`http_status` is what to answer it with."""

    __module__ = "bizmessage.webhooks"

    table: str = "webhook"
    http_status: int | None = 400
    summary: str = "The request is not a webhook that can be handled."


class SignatureMissing(WebhookRefused):
    """The request has no signature. The vendor sends none if none was entered in its console."""

    __module__ = "bizmessage.webhooks"

    http_status: int | None = 401
    summary: str = "The request has no signature of a webhook."


class SignatureWrong(WebhookRefused):
    """The request has a signature, and it is none of those that were agreed on."""

    __module__ = "bizmessage.webhooks"

    http_status: int | None = 401
    summary: str = "The signature of the webhook is wrong."


class NotAWebhook(WebhookRefused):
    """The body is no JSON, or JSON without a list of events; :attr:`body` is the beginning of it, masked."""

    __module__ = "bizmessage.webhooks"

    summary: str = "The body of the request is not one of a webhook."


class WebhookTooLarge(WebhookRefused):
    """The body is larger than what was set as the limit."""

    __module__ = "bizmessage.webhooks"

    http_status: int | None = 413
    summary: str = "The body of the request is too large."


class WebhookInProgress(WebhookRefused):
    """The same webhook came while the first one of it is still being handled, so that nobody knows how that ends."""

    __module__ = "bizmessage.webhooks"

    http_status: int | None = 409
    summary: str = "The same webhook is being handled at this moment."
