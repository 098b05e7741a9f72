"""A message as the person sees it, out of a request, by what the provider's data says of its fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from bizmessage._sandbox.paths import at, text_or_none
from bizmessage._sandbox.vendor import Vendor

_MOST_ROWS: Final = 20
"""How many rows of a list are shown; requests that are refused may have any number."""

_LONGEST_NUMBER: Final = 15


@dataclass(frozen=True)
class Item:
    """A row of a list in a message."""

    title: str | None = None
    text: str | None = None
    image: str | None = None


@dataclass(frozen=True)
class Price:
    """What something costs, in words of the request."""

    product: str
    usual: str | None
    now: str | None
    rate: str | None
    off: str | None


@dataclass(frozen=True)
class Bubble:
    """What the person sees. A card in a row of cards is one too."""

    header: str | None = None
    title: str | None = None
    subtitle: str | None = None
    text: str | None = None
    extra: tuple[str, ...] = ()
    image: str | None = None
    video: str | None = None
    highlight: Item | None = None
    items: tuple[Item, ...] = ()
    summary: Item | None = None
    price: Price | None = None
    coupon: Item | None = None
    buttons: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    cards: tuple[Bubble, ...] = ()
    more: bool = False
    ad: bool = False
    unsubscribe: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see."""
        return self == Bubble()

    @property
    def has_inside(self) -> bool:
        """Whether there is anything besides pictures and cards."""
        return replace(self, image=None, video=None, replies=(), cards=(), more=False) != Bubble()


class Source(NamedTuple):
    """JSON in which fields are looked for, and what is done to the texts in it."""

    value: object
    fill: Callable[[str], str] = str


class Reader:
    """Reads the requests of one provider."""

    def __init__(self, vendor: Vendor) -> None:
        """Take the provider."""
        self._ways = {
            name: tuple(tuple(place.split(".")) for place in places)
            for name, places in vendor.data.settings_of("bubble").items()
        }

    def read(self, content: str | None, sources: Sequence[Source]) -> Bubble:
        """What a person sees of a message: ``content`` is its text, all else is looked for in the sources in turn."""
        cards = tuple(self._cards(sources))
        # Where the text stands in the cards alone, the first card's is the content of the message too.
        return replace(self._bubble(sources, None if cards else content), cards=cards)

    def name_of(self, sender: object) -> str | None:
        """What a stored sender is called."""
        return self._text("sender-name", [Source(sender)])

    def _cards(self, sources: Sequence[Source]) -> Iterator[Bubble]:
        first = self._found("first-card", sources)
        for card in [*([first] if first else []), *self._rows("cards", sources)]:
            seen = self._bubble([card], self._text("text", [card]))
            if not seen.is_empty:
                yield seen

    def _bubble(self, sources: Sequence[Source], text: str | None) -> Bubble:
        ad = self._found("ad", sources)
        return Bubble(
            header=self._text("header", sources),
            title=self._text("title", sources),
            subtitle=self._text("subtitle", sources),
            text=text,
            extra=tuple(self._texts("extra", sources)),
            image=self._text("image", sources),
            video=self._text("video", sources),
            highlight=self._item("highlight", sources),
            items=tuple(self._item("item", [row]) or Item() for row in self._rows("items", sources)),
            summary=self._item("summary", sources),
            price=self._price(sources),
            coupon=self._item("coupon", sources),
            buttons=tuple(self._labels("buttons", sources)),
            replies=tuple(self._labels("replies", sources)),
            more=self._found("more", sources) is not None,
            ad=ad is not None and ad.value is True,
            unsubscribe=self._text("unsubscribe", sources),
        )

    def _price(self, sources: Sequence[Source]) -> Price | None:
        product = self._text("product", sources)
        if product is None:
            return None
        numbers = ("price", "discounted-price", "discount-rate", "discount-amount")
        return Price(product, *(_grouped(self._text(name, sources)) for name in numbers))

    def _item(self, name: str, sources: Sequence[Source]) -> Item | None:
        found = Item(*(self._text(f"{name}-{part}", sources) for part in ("title", "text", "image")))
        return None if found == Item() else found

    def _labels(self, name: str, sources: Sequence[Source]) -> Iterator[str]:
        for row in self._rows(name, sources):
            yield self._text("button-label", [row]) or "…"

    def _rows(self, name: str, sources: Sequence[Source]) -> list[Source]:
        found = self._found(name, sources)
        if found is None or not isinstance(found.value, list):
            return []
        return [Source(row, found.fill) for row in found.value[:_MOST_ROWS]]

    def _text(self, name: str, sources: Sequence[Source]) -> str | None:
        return next(self._texts(name, sources), None)

    def _texts(self, name: str, sources: Sequence[Source]) -> Iterator[str]:
        """Every text that a name stands for."""
        for value, fill in self._values(name, sources):
            text = text_or_none(value)
            if text is not None:
                yield fill(text)

    def _found(self, name: str, sources: Sequence[Source]) -> Source | None:
        return next((found for found in self._values(name, sources) if found.value not in (None, [], {})), None)

    def _values(self, name: str, sources: Sequence[Source]) -> Iterator[Source]:
        for source in sources:
            for way in self._ways.get(name, ()):
                yield Source(_inside(source.value, way), source.fill)


def _inside(value: object, way: Sequence[str]) -> object:
    """The value at the end of a way, which may lead into a text that is JSON itself."""
    for key in way:
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except (ValueError, RecursionError):
                return None
        value = at(value, (key,))
    return value


def _grouped(number: str | None) -> str | None:
    """A whole number with commas, any other text as it is."""
    if number is None or not (number.isascii() and number.isdigit()) or len(number) > _LONGEST_NUMBER:
        return number
    return f"{int(number):,}"
