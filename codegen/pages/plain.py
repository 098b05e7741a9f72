"""Read flattened text, in which the columns of a row stand side by side with nothing but a blank between them.

Where one column ends and the next begins is certain in three cases only:

- the row says what today's row of the spec says, blank by blank;
- its table has one column of text;
- Korean is followed by one English sentence that can begin at one place only (:func:`_sentence`).

A line is a new row for certain if its code is on the spec, if the section and the success stand in front of it, or if
the row before it is complete without it. Everything else is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from codegen.load import Row, shown
from codegen.page_words import Words, plain
from codegen.pages.cells import tidy, unescaped
from codegen.pages.lines import Line
from codegen.pages.model import Heading, PageRow, PageTable, Report

_CODE = r"-?[A-Z]{0,3}[0-9]{1,18}"
_BEGINNING = re.compile(rf"({_CODE})(?: (.*))?")
_SENTENCE = re.compile(r"(.*[가-힣]) ([A-Z][a-z]+ (?:[^A-Z가-힣]+ )[^A-Z가-힣]+\.)")
_TEXTS = ("description", "message", "note")


@dataclass(slots=True)
class _Draft:
    """A row whose text is not taken apart yet: it may go on over several lines."""

    line: int
    section: str
    success: str
    code: str
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return tidy(unescaped("\n".join(self.lines)))


def plain_tables(lines: Sequence[Line], provider: str, words: Words, report: Report) -> list[tuple[Heading, PageTable]]:
    """The tables of a text below the headings that the spec knows; a table ends with an empty line."""
    headed: list[tuple[Heading, PageTable]] = []
    lines = [line for line in lines if plain(line.text) not in words.skipped]
    numbers = [number for number, line in enumerate(lines) if plain(line.text) in words.headings]
    for number, end in pairwise([*numbers, len(lines)]):
        heading = Heading(lines[number].number, tidy(lines[number].text))
        name, _ = words.headings[plain(heading.text)]
        block, rest = _block(lines[number + 1 : end])
        known = words.known(provider, name)
        columns = _columns(block[0], words, report) if block else ()
        if not block:
            report.add(heading.line, "heading", f"no table below {shown(heading.text)}", words.allowed("column"))
        for line in rest:
            if _begins(line, columns, words):
                report.add(line.number, "row", shown(line.text), "no empty line inside of a table")
        reader = _Reader(provider, name, columns, known, words, report)
        headed.append((heading, PageTable(name, heading.line, tuple(reader.rows(block[1:])), columns)))
    return headed


def _block(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines up to the first empty one below them, and those that follow."""
    filled = [position for position, line in enumerate(lines) if line.text.strip()]
    start = filled[0] if filled else len(lines)
    end = next((at for at in range(start, len(lines)) if not lines[at].text.strip()), len(lines))
    return list(lines[start:end]), [lines[at] for at in filled if at >= end]


def _columns(header: Line, words: Words, report: Report) -> tuple[str, ...]:
    """The columns that a header names one after the other; none unless there is one way to take it apart."""
    ways = list(_ways(header.text.split(), words, ()))
    if len(ways) == 1 and {"code", "description"} <= set(ways[0]):
        return ways[0]
    found = "columns that can be told apart in several ways" if len(ways) > 1 else shown(header.text)
    report.add(header.number, "header", found, words.allowed("column"))
    return ()


def _ways(texts: list[str], words: Words, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if not texts:
        yield before
    for count in range(1, len(texts) + 1):
        meaning = words.columns.get(plain(" ".join(texts[:count])))
        if meaning and meaning not in before:
            yield from _ways(texts[count:], words, (*before, meaning))


def _begins(line: Line, columns: tuple[str, ...], words: Words) -> _Draft | None:
    """A row that may begin on a line."""
    section, success, rest = "", "", line.text.strip()
    if "success" in columns:
        found = re.match(rf"(.*?) ?(?<!\S)(\S+) (?={_CODE}(?: |$))", rest)
        if not found or plain(found[2]) not in words.values:
            return None
        section, success, rest = tidy(found[1]), words.values[plain(found[2])], rest[found.end() :]
    match = _BEGINNING.fullmatch(rest)
    if not match or bool(section) != ("section" in columns):
        return None
    return _Draft(line.number, section, success, match[1], [match[2] or ""])


@dataclass(frozen=True)
class _Reader:
    """What is the same for all rows of a table."""

    provider: str
    table: str
    columns: tuple[str, ...]
    known: Mapping[str, Row]
    words: Words
    report: Report

    def rows(self, lines: Sequence[Line]) -> Iterator[PageRow]:
        """The rows that can be told apart and whose columns can be."""
        if not self.columns:
            return
        drafts: list[_Draft] = []
        for line in lines:
            draft = _begins(line, self.columns, self.words)
            if draft and self._certain(draft, drafts):
                drafts.append(draft)
            elif drafts:
                drafts[-1].lines.append(line.text)
            elif not draft:
                self.report.add(
                    line.number, "row", shown(line.text), "a row that begins with what the header begins with"
                )
        for draft in drafts:
            row = self._row(draft)
            if row:
                yield row

    def _certain(self, draft: _Draft, before: Sequence[_Draft]) -> bool:
        """Whether a row begins here and not another line of the row before; a doubt is reported."""
        if draft.code in self.known or "success" in self.columns:
            return True
        if before and self._as_known(before[-1]):
            return True
        found = f"{shown(draft.code)} at the beginning of a line"
        self.report.add(draft.line, "code", found, "a code of the spec, or the page as it was published")
        return False

    def _row(self, draft: _Draft) -> PageRow | None:
        row = self._as_known(draft) or self._taken_apart(draft)
        if not row:
            text = " ".join(draft.text.split())
            self.report.add(
                draft.line,
                "description",
                f"{shown(text)}, which can end in several places",
                "the text of today's spec, or Korean and then one English sentence; or the page as it was published",
            )
        return row

    def _as_known(self, draft: _Draft) -> PageRow | None:
        """The row as the spec has it today, if it says the same."""
        today = self.known.get(draft.code)
        if not today or draft.section != today["section"]:
            return None
        texts = [today[column] for column in _TEXTS]
        for message in {today["message"], *self._uncorrected(today)}:
            written = " ".join([texts[0], message, texts[2]])
            if draft.text.split() == written.split():
                return PageRow(
                    draft.line, draft.code, texts[0], today["message"], today["section"], texts[2], draft.success
                )
        return None

    def _uncorrected(self, today: Row) -> Iterator[str]:
        """What the document may have for the message of a row that differs on purpose."""
        for (provider, table, code, column, text), ours in self.words.corrections.items():
            place = (provider, table, code, column)
            if place == (self.provider, self.table, today["code"], "message") and ours == today["message"]:
                yield text

    def _taken_apart(self, draft: _Draft) -> PageRow | None:
        if not draft.text or len(draft.lines) > 1:
            return None  # nobody knows whether the lines below belong to it
        if not {"message", "note"} & set(self.columns):
            return PageRow(draft.line, draft.code, draft.text, "", draft.section, "", draft.success)
        sentence = None if "note" in self.columns else _sentence(draft.text)
        if not sentence:
            return None
        return PageRow(draft.line, draft.code, *sentence, draft.section, "", draft.success)


def _sentence(text: str) -> tuple[str, str] | None:
    """Korean and an English sentence: it begins right behind the last Korean letter, and nothing else could begin one.

    That is so if its first word is a word with a capital letter, which no field or acronym is, if it has no other
    capital, and if it has three words or more and a full stop. Text over several lines is left to people.
    """
    match = _SENTENCE.fullmatch(text)
    return (match[1], match[2]) if match else None
