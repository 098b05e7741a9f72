"""The text of a cell: Markdown resolved as CommonMark does it, tags that a page may use left out, blanks single."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from codegen.load import shown
from codegen.pages.model import Cell

LINE_TAGS = frozenset({"br", "div", "dl", "dt", "dd", "li", "ol", "p", "ul"})
"""Tags that stand between lines of text."""

TEXT_TAGS = frozenset({"a", "b", "code", "em", "font", "i", "kbd", "small", "span", "strong", "sub", "sup", "u"})
"""Tags that change how text looks and not what it says."""

TAGS = "an escaped '<', or a tag out of " + ", ".join(sorted(LINE_TAGS | TEXT_TAGS))
"""What is allowed where something between angle brackets stands, as a fault puts it."""

_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("strikethrough")
_SPECIAL = re.compile(r"[\\`*_\[\]<&~!]")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_TRANSPARENT = frozenset({"link_open", "link_close", "em_open", "em_close", "strong_open", "strong_close", "s_close"})


def markdown_cell(line: int, source: str) -> Cell:
    """A cell of a pipe table, or a heading."""
    if not _SPECIAL.search(source):
        return Cell(line, tidy(source))
    texts: list[str] = []
    trouble = None
    for token in _MARKDOWN.parseInline(source.replace("\\|", "|"))[0].children or ():
        text, found = _resolved(token)
        texts.append(text)
        trouble = trouble or found
    return Cell(line, tidy("".join(texts)), trouble)


def unescaped(text: str) -> str:
    """A text whose Markdown escapes are resolved, and nothing else: for text that is no Markdown any more."""
    return _ESCAPE.sub(r"\1", text)


def tidy(text: str) -> str:
    """A text with single blanks, and without blank lines, blanks at the ends of lines and letters that nobody sees."""
    lines = (" ".join(line.split()) for line in _INVISIBLE.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)


def tag_text(name: str) -> str | None:
    """What a tag of this name adds to a text; ``None`` if it is none that a cell may have."""
    return "\n" if name in LINE_TAGS else "" if name in TEXT_TAGS else None


def _resolved(token: Token) -> tuple[str, tuple[str, str] | None]:
    """The text of a piece of Markdown, and the trouble with it."""
    if token.type in ("text", "text_special", "code_inline"):
        return token.content, None
    if token.type in ("softbreak", "hardbreak"):
        return "\n", None
    if token.type in _TRANSPARENT:
        return "", None
    if token.type == "html_inline":
        name = _TAG.match(token.content)
        text = tag_text(name[1].lower()) if name else None
        return (text, None) if text is not None else ("", (shown(token.content), TAGS))
    if token.type == "s_open":
        return "", ("text that is struck out", "text that holds")
    return "", ("a picture" if token.type == "image" else token.type, "text")
