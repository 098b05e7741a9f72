"""Put the name and the advice beside the result codes in a log, and leave every other byte as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter

from bizmessage.advice import TITLES
from bizmessage.cli.entries import Entry, entries

# A code counts where its context says what it is: a key of the API's JSON, or a fingerprint.
_CODE = re.compile(
    rb"(?i:result_?code|resultcode)\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?(?P<code>-?[0-9]{1,7})(?![0-9.])\\?[\"']?"
    rb"|\b(?P<path>[a-z_0-9]{1,30}/(?:api|delivery)/(?P<pathcode>-?[0-9]{1,7}))(?![0-9])"
)
_CONTEXTS = {"kakao": (b"kakao", b"alimtalk", b"friendtalk", b"brand-message"), "rcs": (b"rcs",)}


def annotate(line: bytes, language: str, provider: str | None = None) -> bytes:
    """One line with the name and the advice behind each code that it finds; success and unknown codes stay bare.

    Of a code that several tables have, those of ``provider`` are taken, or of the provider that the line speaks of, or
    all, clearly told apart.
    """
    return b"".join(_parts(line, language, provider))


def codes_in(line: bytes, provider: str | None = None) -> Iterator[tuple[int, Entry]]:
    """The codes that a line names, each with the position behind it, in bytes from the line's beginning."""
    for match in _CODE.finditer(line):
        for entry in _found(match, line, provider):
            yield match.end(), entry


def _parts(line: bytes, language: str, provider: str | None) -> Iterator[bytes]:
    position = 0
    for end, found in groupby(codes_in(line, provider), key=itemgetter(0)):
        yield line[position:end]
        yield f" [{' | '.join(_note(entry, language) for _, entry in found)}]".encode()
        position = end
    yield line[position:]


def _found(match: re.Match[bytes], line: bytes, provider: str | None) -> list[Entry]:
    if match["path"]:
        return [
            entry for entry in _by_code().get(match["pathcode"].decode(), ()) if entry.path == match["path"].decode()
        ]
    known = _by_code().get(match["code"].decode(), [])
    lower = line.lower()
    named = [name for name, words in _CONTEXTS.items() if any(word in lower for word in words)]
    wanted = [provider] if provider else named
    return [entry for entry in known if entry.provider in wanted] or ([] if provider else known)


def _note(entry: Entry, language: str) -> str:
    retry = TITLES["retry"][entry.advice.retry][language].split(",")[0]
    remedy = entry.advice.remedy_ko if language == "ko" else entry.advice.remedy
    label = "재전송" if language == "ko" else "again"
    return f"{entry.provider}/{entry.table} {entry.name}: {remedy} ({label}: {retry})"


@cache
def _by_code() -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries():
        if entry.advice.fault != "none":
            found.setdefault(entry.code, []).append(entry)
    return found
