"""From the body of a request to the typed events of a webhook."""

from __future__ import annotations

from collections.abc import Mapping

from bizmessage._privacy.masking import mask
from bizmessage._reading.results import DeliveryResult
from bizmessage._reading.values import as_object, at, beginning, first, integer, text
from bizmessage.errors import BizMessageError
from bizmessage.errors._by_name import part_of
from bizmessage.webhooks._events import (
    Attachment,
    Comment,
    CommentStatus,
    Hidden,
    TemplateStatus,
    TemplateUpdate,
    Webhook,
    WebhookKind,
)
from bizmessage.webhooks._refusals import NotAWebhook
from bizmessage.webhooks._senders import sender

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage._catalogue.wire import Wire
    from bizmessage._reading.values import Payload

    Values = Mapping[str, object]

_LONGEST_ID = 256
"""Anything longer in an id's place is no id: they are kept in memory to recognise replays."""

_NOTHING: dict[str, object] = {}


def read_webhook(payload: Payload, *, provider: str | None = None) -> Webhook:
    """Read the body of a webhook: text, bytes, or parsed already.

    The event's name says what it is about; a name that this version does not know makes it ``WebhookKind.UNKNOWN``,
    unless the events look like those of templates, of which the guide never tells the name. Events that cannot be read
    are results with the status ``UNKNOWN`` or without one.

    ``provider`` is only needed where more than one of those that are installed sends webhooks.

    Raises ``NotAWebhook`` for what is no webhook of the provider at all, and nothing else whatever came.
    """
    wire = sender(provider)
    values = as_object(payload)
    hooks = None if values is None else at(values, wire.hooks)
    if values is None or not isinstance(hooks, list):
        refused = _not_a_webhook(payload)
        del payload, values, hooks  # the frame stays with the error, and what prints local variables would print it
        try:
            raise refused
        finally:
            del refused
    reader = _Reader(wire)
    event = first(values, wire.keys("event"))
    kind = reader.kind(event, hooks)
    return Webhook(
        event=text(event) or "",
        kind=kind,
        hooks_id=_id(first(values, wire.keys("hooks-id"))),
        config_id=_id(first(values, wire.keys("webhook-config-id"))),
        deliveries=reader.deliveries(hooks) if kind is WebhookKind.DELIVERIES else (),
        templates=tuple(map(reader.template, hooks)) if kind is WebhookKind.TEMPLATES else (),
        _hidden=Hidden(values),
    )


class _Reader:
    """Reads the events of one provider."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def kind(self, event: object, hooks: list[object]) -> WebhookKind:
        meaning = self._wire.events.get(event.upper()) if isinstance(event, str) else None
        if meaning is not None:
            return _KINDS.get(meaning, WebhookKind.UNKNOWN)
        if hooks and all(map(self._looks_like_a_template, hooks)):
            return WebhookKind.TEMPLATES
        # An event of another name may have the fields of a delivery and mean something else: it is not taken for one.
        if event is None and hooks and all(map(self._looks_like_a_delivery, hooks)):
            return WebhookKind.DELIVERIES
        return WebhookKind.UNKNOWN

    def _looks_like_a_template(self, hook: object) -> bool:
        if not isinstance(hook, dict) or self._has(hook, "template-code") is None:
            return False
        told = (self._has(hook, "template-status"), self._has(hook, "template-comments"))
        return any(each is not None for each in told) and self._about_a_message(hook) is None

    def _looks_like_a_delivery(self, hook: object) -> bool:
        return isinstance(hook, dict) and self._about_a_message(hook) is not None

    def _about_a_message(self, hook: Values) -> object:
        keys = ("delivery-code", "request-id", "recipient-seq", "recipient-number")
        return next((key for key in keys if self._has(hook, key) is not None), None)

    def _has(self, hook: Values, name: str) -> object:
        return first(hook, self._wire.keys(name))

    def deliveries(self, hooks: list[object]) -> tuple[DeliveryResult[BizMessageError], ...]:
        read = getattr(part_of(self._wire.provider, "_answers"), "delivery_results", None)
        results: tuple[DeliveryResult[BizMessageError], ...] = () if read is None else tuple(read(hooks))
        for hook, result in zip(hooks, results, strict=False):
            if isinstance(hook, dict):
                result.hook_id = _id(self._has(hook, "hook-id"))
        return results

    def template(self, hook: object) -> TemplateUpdate:
        values = hook if isinstance(hook, dict) else _NOTHING
        word = text(self._has(values, "template-status"))
        return TemplateUpdate(
            hook_id=_id(self._has(values, "hook-id")),
            sender_key=text(self._has(values, "template-sender")),
            template_code=text(self._has(values, "template-code")),
            original_code=text(self._has(values, "template-original-code")),
            status=None if word is None else TemplateStatus(self._wire.template_status.get(word.upper(), "unknown")),
            word=word,
            comments=tuple(map(self._comment, _objects(self._has(values, "template-comments")))),
            updated=text(self._has(values, "template-updated")),
        )

    def _comment(self, values: Values) -> Comment:
        word = text(self._has(values, "comment-status"))
        return Comment(
            id=integer(self._has(values, "comment-id")),
            status=None if word is None else CommentStatus(self._wire.review_status.get(word.upper(), "unknown")),
            word=word,
            text=_masked(self._has(values, "comment-text")),
            author=_masked(self._has(values, "comment-author")),
            time=text(self._has(values, "comment-time")),
            attachments=tuple(map(self._attachment, _objects(self._has(values, "comment-files")))),
        )

    def _attachment(self, values: Values) -> Attachment:
        return Attachment(_masked(self._has(values, "file-name")), text(self._has(values, "file-path")))


_KINDS = {kind.value: kind for kind in WebhookKind}


def _not_a_webhook(payload: object) -> NotAWebhook:
    shown = beginning(payload)
    error = NotAWebhook(f"{NotAWebhook.summary} {shown[:80]!r}")
    error.body = shown
    return error


def _objects(value: object) -> list[dict[str, object]]:
    """The objects in a list; what else is in it says nothing."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _id(value: object) -> str | None:
    found = text(value)
    return found if found is not None and len(found) <= _LONGEST_ID else None


def _masked(value: object) -> str | None:
    found = text(value)
    return None if found is None else mask(found)
