"""Webhooks: whether they come from the provider, what they tell, and whether they were handled before.

:func:`read_webhook` gives the typed events, :func:`verify_signature` checks who sent them, :class:`SeenHooks` remembers
them. :mod:`bizmessage.webhooks.fastapi` and :mod:`bizmessage.webhooks.django` do all three for a web app, each with the
extra of its name. None of the other modules needs an extra. Classes say that they are of this package, because pickles
and tracebacks are to name no private module.
"""

from bizmessage.webhooks._events import (
    Attachment,
    Comment,
    CommentStatus,
    TemplateStatus,
    TemplateUpdate,
    Webhook,
    WebhookKind,
)
from bizmessage.webhooks._reading import read_webhook
from bizmessage.webhooks._receiving import Receiver
from bizmessage.webhooks._refusals import (
    NotAWebhook,
    SignatureMissing,
    SignatureWrong,
    WebhookInProgress,
    WebhookRefused,
    WebhookTooLarge,
)
from bizmessage.webhooks._seen import HookStore, Seen, SeenHooks
from bizmessage.webhooks._signature import WebhookVerifier, verify_signature

__all__ = [
    "Attachment",
    "Comment",
    "CommentStatus",
    "HookStore",
    "NotAWebhook",
    "Receiver",
    "Seen",
    "SeenHooks",
    "SignatureMissing",
    "SignatureWrong",
    "TemplateStatus",
    "TemplateUpdate",
    "Webhook",
    "WebhookInProgress",
    "WebhookKind",
    "WebhookRefused",
    "WebhookTooLarge",
    "WebhookVerifier",
    "read_webhook",
    "verify_signature",
]
