"""What an answer or a log may hold and no table of result codes has: errors of the transport, words of statuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from bizmessage._catalogue.entries import Entry, entries
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._catalogue.wire import Wire
from bizmessage.errors import BizMessageError
from bizmessage.errors._advising import Advice


@dataclass(frozen=True)
class Word(Entry):
    """A word of a status. There is nothing to be done about it, so all there is to say is what it means."""

    def explain(self, language: str) -> str:
        """What it means, in both languages, the one asked for first."""
        meanings = [self.title(each) for each in ("en", "ko")]
        lines = (self.heading, *(reversed(meanings) if language == "ko" else meanings), self.page(language))
        return "\n".join(line for line in lines if line)


@cache
def everything() -> tuple[Entry, ...]:
    """Every result code, and all that stands beside the tables."""
    return entries() + tuple(entry for name in providers() for entry in _of_provider(wire_of(name)))


def transport_entry(code: int) -> Iterator[Entry]:
    """The errors that a code of a gateway means for which there is no class of its own, provider by provider."""
    for name in providers():
        wanted = wire_of(name).transport_error(code)
        yield from (entry for entry in everything() if (entry.provider, entry.name) == (name, wanted))


def _of_provider(wire: Wire) -> Iterator[Entry]:
    module = import_module(f"bizmessage.{wire.provider}.transport")
    for name in wire.transport.values():
        yield _of_error(wire.provider, getattr(module, name))
    yield from _beside_deliveries(wire)
    yield from _words(wire.provider)


def _of_error(provider: str, error: type[BizMessageError]) -> Entry:
    return Entry(
        provider=provider,
        table=error.table or "-",
        code="" if error.code is None else str(error.code),
        name=error.__name__,
        category="",
        summary=error.summary,
        description="",
        message="",
        advice=error._advice(),
    )


_WITHOUT_REASON = {
    "DELIVERED": (
        "The message was delivered; no table has the code.",
        "메시지가 전달되었습니다. 표에 없는 코드입니다.",
    ),
    "FAILED": (
        "The message failed, without a reason; no table has the code.",
        "메시지가 실패했습니다. 이유는 없으며 표에 없는 코드입니다.",
    ),
}


def _beside_deliveries(wire: Wire) -> Iterator[Entry]:
    """The codes of deliveries that are in no table."""
    listed = {entry.code for entry in entries() if entry.provider == wire.provider}
    for name, codes in (("DELIVERED", wire.delivered), ("FAILED", wire.failed)):
        english, korean = _WITHOUT_REASON[name]
        for code in sorted(codes - listed):
            yield _word(wire.provider, "delivery", code, f"DeliveryStatus.{name}", english, korean)


def _words(provider: str) -> Iterator[Entry]:
    """The words of statuses, of which a provider need not have any."""
    words = f"bizmessage.{provider}.words"
    if words not in import_module(f"bizmessage.{provider}")._NAMES:
        return
    module = import_module(words)
    for vocabulary, enum in module.ENUMS.items():
        for member in enum:
            title = module.TITLES[vocabulary][member]
            name = f"{enum.__name__}.{member.name}"
            english = f"{title['en'][0].upper()}{title['en'][1:]}."
            yield _word(provider, vocabulary, str(member.value), name, english, title["ko"])


def _word(provider: str, table: str, code: str, name: str, english: str, korean: str) -> Word:
    nothing = Advice(fault="", retry="", fallback="", remedy="", remedy_ko="", summary_ko=korean)
    return Word(provider, table, code, name, "", english, "", "", nothing)
