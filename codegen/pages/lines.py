"""From the bytes of a page to numbered lines of text without comments, and the HTML tables among them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from codegen.pages.model import Report

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TABLE = re.compile(r"<(/?)table(?:[\s/][^>]*)?(?:>|$)", re.IGNORECASE)
_ANCHOR = re.compile(r"\s*(?:<a\s[^<>]*?(?:/>|>\s*</a>)\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page, numbered from 1; ``fenced`` if it is an example between fences."""

    number: int
    text: str
    fenced: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """A page taken apart: its Markdown, in which an HTML table is an empty line, and those tables."""

    markdown: tuple[Line, ...]
    tables: tuple[tuple[Line, ...], ...]


def lines_of(data: bytes, report: Report) -> list[Line]:
    """The lines of a page, without a byte order mark, whatever the line ends; none if it is no text."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        report.add(number, "file", f"the byte 0x{data[error.start]:02x}", "valid UTF-8")
        return []
    found = [Line(number, one) for number, one in enumerate(re.split("\r\n|\n|\r", text), 1)]
    for line in found:
        if line.text.isprintable():
            continue
        for character in sorted(set(line.text) - {"\t"}):
            if unicodedata.category(character) == "Cc":
                report.add(line.number, "file", f"the control character {character!r}", "printable text")
    return found


def parts_of(lines: list[Line], report: Report) -> Parts:
    """Take a page apart; comments, and lines with nothing but anchors, are gone as if they had not been there."""
    markdown: list[Line] = []
    tables: list[tuple[Line, ...]] = []
    inside: list[Line] = []
    depth = 0
    for line in _without_comments(lines, report):
        rest = line.text
        if depth or not (line.fenced or rest.lstrip().startswith("|")):
            for match in _TABLE.finditer(line.text):
                before = depth
                depth = max(0, depth + (-1 if match[1] else 1))
                if not before and depth:  # it begins here
                    markdown += [Line(line.number, line.text[: match.start()]), Line(line.number, "")]
                    rest = line.text[match.start() :]
                elif before and not depth:  # it ends here
                    end = match.end() - (len(line.text) - len(rest))
                    tables.append((*inside, Line(line.number, rest[:end])))
                    inside, rest = [], rest[end:]
        if depth:
            inside.append(Line(line.number, rest))
        else:
            markdown.append(Line(line.number, rest))
    if inside:
        report.add(inside[0].number, "file", "a table that does not end", "</table> at its end")
    return Parts(tuple(markdown), tuple(tables))


def _without_comments(lines: list[Line], report: Report) -> list[Line]:
    """The lines without comments and lone anchors; what stands in a fence is left as it is."""
    kept: list[Line] = []
    fence = ""
    fenced = 0
    begun = 0
    for line in lines:
        mark = _FENCE.match(line.text)
        if fence:
            fence = "" if mark and mark[1].startswith(fence) and not line.text.strip(" `~") else fence
            kept.append(Line(line.number, line.text, fenced=True))
        elif mark and not begun:
            fence, fenced = mark[1], line.number
            kept.append(Line(line.number, line.text, fenced=True))
        else:
            text, open_still = _uncommented(line.text, begun > 0)
            begun = (begun or line.number) if open_still else 0
            changed = text != line.text
            if (changed and not text.strip()) or _ANCHOR.fullmatch(text):
                continue
            kept.append(Line(line.number, text))
    if fence:
        report.add(fenced, "file", "an example that does not end", f"{fence} at its end")
    if begun:
        report.add(begun, "file", "a comment that does not end", "--> at its end")
    return kept


def _uncommented(text: str, inside: bool) -> tuple[str, bool]:
    """A line without what is commented out, and whether a comment goes on behind it."""
    kept = ""
    while text:
        if inside:
            _, end, text = text.partition("-->")
            inside = not end
        else:
            before, begin, text = text.partition("<!--")
            kept += before
            inside = bool(begin)
    return kept, inside
