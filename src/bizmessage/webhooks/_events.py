"""What a webhook tells, as users get it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum

from bizmessage._privacy.masking import mask
from bizmessage._reading.results import DeliveryResult
from bizmessage.errors import BizMessageError


class WebhookKind(Enum):
    """What a webhook is about."""

    __module__ = "bizmessage.webhooks"

    DELIVERIES = "deliveries"
    """What became of messages: see :attr:`Webhook.deliveries`."""

    TEMPLATES = "templates"
    """The review of templates: see :attr:`Webhook.templates`."""

    UNKNOWN = "unknown"
    """Something that this version does not know. It is a webhook all the same, and to be answered like the others."""


class TemplateStatus(Enum):
    """Where the review of a template stands."""

    __module__ = "bizmessage.webhooks"

    REQUESTED = "requested"
    """It was handed in."""

    IN_REVIEW = "in-review"
    """It is under review."""

    APPROVED = "approved"
    """It may be used."""

    REJECTED = "rejected"
    """It was turned down; the comments say why."""

    UNKNOWN = "unknown"
    """The vendor has a word for it that this version does not know."""


class CommentStatus(Enum):
    """What a comment on a template is."""

    __module__ = "bizmessage.webhooks"

    QUESTION = "question"
    """A question to the reviewers."""

    APPROVED = "approved"
    """It comes with an approval."""

    REJECTED = "rejected"
    """It comes with a rejection."""

    REPLY = "reply"
    """The answer to a question."""

    IN_REVIEW = "in-review"
    """It stands while the review goes on."""

    UNKNOWN = "unknown"
    """The vendor has a word for it that this version does not know."""


class _Masked:
    """Shows what is known, and of that only what may be shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        """What is known, numbers masked, without what people wrote."""
        shown = ((each.name, getattr(self, each.name)) for each in fields(self) if each.repr)  # type: ignore[arg-type]
        known = ", ".join(f"{name}={value!r}" for name, value in shown if value is not None)
        return f"{type(self).__name__}({mask(known)})"


@dataclass(frozen=True, slots=True, repr=False)
class Attachment(_Masked):
    """A file that goes with a comment. What the webhook does not say is ``None``."""

    __module__ = "bizmessage.webhooks"

    name: str | None = field(repr=False)
    """What it was called where it came from, masked."""
    path: str | None = field(repr=False)
    """Where it lies, as it came."""


@dataclass(frozen=True, slots=True, repr=False)
class Comment(_Masked):
    """A comment on a template. What the webhook does not say is ``None``."""

    __module__ = "bizmessage.webhooks"

    id: int | None
    """The vendor's number of the comment."""
    status: CommentStatus | None
    """What kind of a comment it is."""
    word: str | None
    """The vendor's word for that, as it came."""
    text: str | None = field(repr=False)
    """What it says, phone numbers and keys masked."""
    author: str | None = field(repr=False)
    """Who wrote it, masked likewise."""
    time: str | None
    """When, as it came: ``2022-05-01 00:00:00``. The guide names no time zone."""
    attachments: tuple[Attachment, ...]
    """The files that go with it."""


@dataclass(frozen=True, slots=True, repr=False)
class TemplateUpdate(_Masked):
    """What changed about one template. What the webhook does not say is ``None``."""

    __module__ = "bizmessage.webhooks"

    hook_id: str | None
    """The vendor's id of the event: to tell whether the same came before."""
    sender_key: str | None
    """The key of the sender profile that the template belongs to."""
    template_code: str | None
    """The code of the template."""
    original_code: str | None
    """The code that the template has on the other side of the vendor."""
    status: TemplateStatus | None
    """Where its review stands."""
    word: str | None
    """The vendor's word for that, as it came."""
    comments: tuple[Comment, ...]
    """The comments on it."""
    updated: str | None
    """When it changed, as it came: ``2022-05-01 00:00:00``. The guide names no time zone."""


class Hidden:
    """A payload that shows nothing of itself, and stays in the process."""

    __slots__ = ("payload",)

    def __init__(self, payload: Mapping[str, object] | None) -> None:
        """Hide a payload."""
        self.payload = payload

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle without it."""
        return Hidden, (None,)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Webhook(_Masked):
    """One request of the vendor's, with any number of events of one kind."""

    __module__ = "bizmessage.webhooks"

    event: str
    """The vendor's name of what happened, as it came; empty if there is none."""
    kind: WebhookKind
    """What that is about."""
    hooks_id: str | None
    """The vendor's id of this request, by which a replay of it is recognised."""
    config_id: str | None
    """The vendor's id of the settings by which it was sent."""
    deliveries: tuple[DeliveryResult[BizMessageError], ...]
    """What became of each message; empty if the webhook is about something else."""
    templates: tuple[TemplateUpdate, ...]
    """What changed about each template; empty if the webhook is about something else."""
    _hidden: Hidden = field(repr=False)

    @property
    def unmasked_payload(self) -> Mapping[str, object] | None:
        """The body as it came, with full phone numbers and the app key; ``None`` after pickling.

        For events that this version does not know, and for what is not read out of the others.
        """
        return self._hidden.payload
