"""What is peculiar to a provider's JSON, out of its ``wire.csv`` and ``words.csv``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.load import Row
from codegen.naming import pascal_case

URLS = ("host", "path")
HTTP = ("idempotency", "signature", "code-unit")
HTTP_OF_SANDBOX = ("secret-header", "app-key-header", "max-body")
TEXTS = ("prefix", "name")
PLACES = ("header", "request", "recipients", "recipient", "deliveries", "delivery", "hooks")
FIELDS = (
    *("success", "header-code", "header-message"),
    *("recipient-code", "recipient-message"),
    *("delivery-code", "delivery-message", "message-status"),
    *("substitute-status", "substitute-code", "substitute-wanted"),
    *("request-id", "recipient-seq", "recipient-number", "sender-grouping-key", "recipient-grouping-key"),
    *("delivery-template", "delivery-sender", "delivery-time"),
    *("event", "hooks-id", "webhook-config-id", "hook-id"),
    *("template-sender", "template-code", "template-original-code", "template-status", "template-updated"),
    *("template-comments", "comment-id", "comment-text", "comment-author", "comment-time", "comment-status"),
    *("comment-files", "file-name", "file-path"),
)
OUTCOMES = ("delivered", "failed")
SETTINGS = {
    "request": (
        *("app-key", "sender", "template", "template-parameters", "template-content", "content"),
        *("moment", "substitute-wanted", "recipient-number", "sender-grouping-key", "recipient-grouping-key"),
    ),
    "query": (
        *("request-id", "recipient-seq", "recipient-number", "sender", "template", "message-status", "delivery-code"),
        *("sender-grouping-key", "recipient-grouping-key", "requested-from", "requested-until", "created-from"),
        *("created-until", "received-from", "received-until", "updated-from", "updated-until", "kind"),
        *("page-number", "page-size", "offset"),
    ),
    "format": ("request", "answer", "zone", "template-variable"),
    "gateway": (
        *("unknown-path", "wrong-method", "missing-app-key", "missing-secret", "body-too-large", "bad-body"),
        "all-recipients-refused",
    ),
    "default": ("page-size",),
    "collection": ("sender", "template"),
    "webhook-event": ("deliveries",),
    "message-word": ("pending", "delivered", "failed", "cancelled"),
    "substitute-word": ("none", "subject", "pending", "delivered", "failed"),
    "substitute-sms": ("delivered", "failed"),
    "bubble": (
        *("look", "kind-en", "kind-ko", "sender-name", "ad", "unsubscribe"),
        *("header", "title", "subtitle", "text", "extra", "image", "video"),
        *("highlight-title", "highlight-text", "highlight-image"),
        *("items", "item-title", "item-text", "item-image", "summary-title", "summary-text"),
        *("product", "price", "discounted-price", "discount-rate", "discount-amount", "coupon-title", "coupon-text"),
        *("buttons", "replies", "button-label", "cards", "first-card", "more"),
    ),
}
"""What the sandbox alone needs, by part: each value is what the API calls it."""
BUBBLE_LOOKS = ("yellow", "blue", "grey")
"""How the page can colour the messages of a provider."""

MEANINGS = {
    "message-status": ("delivered", "pending", "failed"),
    "substitute-status": ("none", "pending", "delivered", "done", "failed"),
    "event": ("deliveries", "templates", ""),
    "template-status": ("requested", "in-review", "approved", "rejected"),
    "review-status": ("question", "approved", "rejected", "reply", "in-review"),
}
"""The vocabularies whose words mean something to the decoder, and what a word can mean; others mean nothing to it."""

FIELDS_OF_WORDS = {"review-status": "comment-status"}
"""The field of a vocabulary that is called otherwise than the vocabulary."""


@dataclass(frozen=True)
class Word:
    """A word that the provider answers with."""

    word: str
    name: str
    meaning: str
    title_en: str
    title_ko: str
    source: str


@dataclass(frozen=True)
class Words:
    """A vocabulary of the provider: the words of its message status, of its webhook events."""

    name: str
    enum: str
    words: tuple[Word, ...]

    @property
    def title(self) -> str:
        """What it is about: ``message status``."""
        return self.name.replace("-", " ")

    @property
    def meanings(self) -> dict[str, str]:
        """What each word means to the decoder, by the word in capitals, as it is compared."""
        return {word.word.upper(): word.meaning for word in self.words}


@dataclass(frozen=True)
class Wire:
    """The rows of a provider's ``wire.csv``, and its vocabularies."""

    rows: tuple[tuple[str, str, str], ...]
    vocabularies: tuple[Words, ...]

    def values(self, part: str, name: str) -> tuple[str, ...]:
        """Every value of a name, in the order of the spec."""
        return tuple(value for each, its, value in self.rows if (each, its) == (part, name))

    def value(self, part: str, name: str) -> str:
        """The first value of a name; empty if there is none."""
        return next(iter(self.values(part, name)), "")

    @property
    def fields(self) -> dict[str, tuple[str, ...]]:
        """The keys of each field."""
        return {name: self.values("field", name) for name in FIELDS if self.values("field", name)}

    @property
    def settings(self) -> dict[str, tuple[str, ...]]:
        """What the sandbox alone needs, by part and name."""
        named = [(part, name) for part, name, _ in self.rows if part in SETTINGS or name in HTTP_OF_SANDBOX]
        return {f"{part} {name}": self.values(part, name) for part, name in dict.fromkeys(named)}

    @property
    def transport_codes(self) -> dict[str, str]:
        """The class across providers of each code, or range of codes, that no table has."""
        return {value: name for part, name, value in self.rows if part == "api-code"}

    def meanings(self, vocabulary: str) -> dict[str, str]:
        """What the words of a vocabulary mean to the decoder."""
        return next((words.meanings for words in self.vocabularies if words.name == vocabulary), {})


def build_wire(provider: str, rows: Iterable[Row], words: Iterable[Row]) -> Wire:
    """The wire of a provider, out of rows without a fault."""
    triples = tuple((row["part"], row["name"], row["value"]) for row in rows)
    return Wire(triples, tuple(_vocabularies(provider, tuple(words))))


def vocabulary_enum(provider: str, vocabulary: str) -> str:
    """The enum of a vocabulary: ``kakao`` and ``message-status`` give ``KakaoMessageStatus``."""
    return pascal_case(provider) + pascal_case(vocabulary.replace("-", "_"))


def in_range(code: int, value: str) -> bool:
    """Whether a code is the one, or among those, that a value means: ``500``, ``4000000-5999999``."""
    first, dash, last = value.partition("-")
    return int(first) <= code <= int(last if dash else first)


def _vocabularies(provider: str, rows: tuple[Row, ...]) -> Iterator[Words]:
    for name in dict.fromkeys(row["vocabulary"] for row in rows):
        words = (
            Word(row["word"], row["name"], row["meaning"], row["title_en"], row["title_ko"], row["source"])
            for row in rows
            if row["vocabulary"] == name
        )
        yield Words(name, vocabulary_enum(provider, name), tuple(words))
