"""What a new code could be called and be about, going by similar codes: for people to judge, never written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from codegen import naming
from codegen.load import Row, is_table
from codegen.page_words import plain
from codegen.pages import PageRow, Words

_WORD = re.compile(r"[A-Za-z][a-z0-9]*|[A-Z]+(?![a-z])")
_SMALL = frozenset(
    {
        *(
            "a",
            "an",
            "and",
            "at",
            "be",
            "by",
            "can",
            "client",
            "error",
            "for",
            "have",
            "if",
            "in",
            "is",
            "it",
            "must",
            "not",
        ),
        *(
            "of",
            "on",
            "only",
            "or",
            "please",
            "so",
            "than",
            "that",
            "the",
            "there",
            "this",
            "to",
            "was",
            "when",
            "which",
            "with",
            "you",
            "your",
        ),
    }
)
_LONGEST = 6
_CLOSEST = 8


def proposal(row: PageRow, table: str, provider: str, rows: Sequence[Row], words: Words) -> Iterator[str]:
    """Lines about a new code: what can be derived of our columns, and the one of ``rows`` that is most like it."""
    alike = nearest(row, rows)
    yield f"{provider}/{table} {row.code}, a proposal:"
    yield f"    name      {_name(row, alike, {each['name'] for each in rows})}"
    yield f"    category  {alike['category'] if alike else '?'}"
    yield f"    params    {_params(row, rows) or '(none)'}"
    yield f"    summary   {_summary(row, alike)}"
    if not row.success:
        yield f"    success   {words.values.get(plain(row.description), 'false')}"
    if alike:
        yield f"    like      {alike['code']} {alike['name']}: {alike['description'].splitlines()[0]}"


def nearest(row: PageRow, rows: Sequence[Row]) -> Row | None:
    """The row whose description is most like that of a new one; of several, with the nearest message and section."""
    texts = [each["description"] for each in rows]
    found = process.extract(row.description, texts, scorer=fuzz.token_sort_ratio, limit=_CLOSEST)
    return max((rows[at] for _, _, at in found), key=lambda each: _likeness(row, each), default=None)


def _likeness(row: PageRow, other: Row) -> float:
    alike = fuzz.token_sort_ratio(row.description, other["description"])
    return alike + fuzz.ratio(row.message, other["message"]) / 10 + (5 if row.section == other["section"] else 0)


def decided(words: Words, provider: str) -> list[Row]:
    """The rows of a provider that people have filled in, of all of its tables."""
    sheets = (rows for name, rows in words.sheets.items() if name.startswith(f"{provider}/") and is_table(name))
    return [row for rows in sheets for row in rows if row["name"]]


def _name(row: PageRow, alike: Row | None, taken: set[str]) -> str:
    """A class name out of the English message, or the one of the code that is alike, with the code behind it."""
    told = _WORD.findall(re.sub(r"'?\{[^}]*\}'?", " ", row.message))
    telling = [word.capitalize() for word in told if word.casefold() not in _SMALL and len(word) > 1][:_LONGEST]
    name = "".join(telling) if len(telling) > 1 else alike["name"].rstrip("0123456789") if alike else "?"
    return f"{name}{row.code.lstrip('-')}" if name in taken else name


def _params(row: PageRow, rows: Sequence[Row]) -> str:
    """A name for each placeholder: its own, or that of a code with the same message, or its number."""
    same = next((each["params"] for each in rows if each["params"] and each["message"] == row.message), None)
    return same or " ".join(_param(name, at) for at, name in enumerate(naming.placeholders(row.message), 1))


def _param(placeholder: str, position: int) -> str:
    name = re.sub(r"[^a-z0-9]+", "_", placeholder.strip("{}").casefold()).strip("_")
    return name if naming.MODULE_NAME.fullmatch(name) else f"value_{position}"


def _summary(row: PageRow, alike: Row | None) -> str:
    told = re.search("[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", row.message))
    text = row.message if told else alike["summary"] if alike else "?"
    return text if text.endswith((".", "?")) else f"{text}."
