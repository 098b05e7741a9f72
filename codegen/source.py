"""Pieces of Python source: the only things that a template may write down.

Text from a CSV becomes source here, through ``repr()``, or not at all: :class:`Source` marks what is safe, and the
renderer refuses everything that is not marked.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping

WIDTH = 120
"""The widest line, in columns of a terminal, as ``pyproject.toml`` sets it for ruff."""


class Source(str):
    """Text that is safe to write into a Python file as it is."""

    __slots__ = ()


def identifier(name: str) -> Source:
    """A name; ``ValueError`` if Python does not allow it as one."""
    if not name.isidentifier() or not name.isascii() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no Python identifier")
    return Source(name)


def literal(value: str | int) -> Source:
    """A literal on one line, with the quotes that the formatter would choose."""
    if isinstance(value, int):
        return Source(repr(value))
    text = repr(value)
    if text[0] == '"' or value.count('"') > value.count("'"):
        return Source(text)
    # The formatter wants double quotes unless that costs more escapes; repr() prefers single ones.
    body = re.sub(r"\\(.)|\"", _requote, text[1:-1])
    return Source(f'"{body}"')


def assignment(name: str, value: str | int, indent: int = 4) -> Source:
    """``name = value`` after ``indent`` columns, where ``name`` may have a type: ``code: int``."""
    target, _, annotation = name.partition(": ")
    head = f"{identifier(target)}: {identifier(annotation)}" if annotation else identifier(target)
    return _bound(f"{head} = ", value, "", indent)


def argument(name: str, value: str | int, indent: int = 8) -> Source:
    """``name=value,`` after ``indent`` columns, as an argument of a call that takes a line each."""
    return _bound(f"{identifier(name)}=", value, ",", indent)


def type_mapping(name: str, types: Mapping[str, str]) -> Source:
    """``name = {"field": str}``: a dictionary from texts to the types of these names."""
    pairs = (f"{literal(key)}: {identifier(value)}" for key, value in types.items())
    return Source(f"{identifier(name)} = {{{', '.join(pairs)}}}")


def class_head(name: str, bases: Iterable[str]) -> Source:
    """The first line of a class; its bases stand line by line if that line gets too wide."""
    names = [identifier(base) for base in bases]
    line = f"class {identifier(name)}({', '.join(names)}):"
    if len(line) <= WIDTH:
        return Source(line)
    listed = "".join(f"    {base},\n" for base in names)
    return Source(f"class {name}(\n{listed}):")


def import_from(module: str, names: Iterable[str], indent: int = 0) -> Source:
    """``from module import names`` after ``indent`` columns, line by line if that gets too wide."""
    dotted = ".".join(identifier(part) for part in module.split("."))
    listed = [identifier(name) for name in names]
    line = f"from {dotted} import {', '.join(listed)}"
    if indent + len(line) <= WIDTH:
        return Source(line)
    margin = " " * indent
    lines = "".join(f"{margin}    {name},\n" for name in listed)
    return Source(f"from {dotted} import (\n{lines}{margin})")


def docstring(text: str, indent: int = 4) -> Source:
    """A docstring in triple quotes whose lines after the first begin at ``indent``."""
    lines = [line for paragraph in text.split("\n") for line in _wrapped(paragraph, WIDTH - indent)]
    escaped = [_docstring_line(line) for line in lines]
    if len(lines) == 1 and width(escaped[0]) + indent + 6 <= WIDTH:
        return Source(f'"""{_closed(escaped[0])}"""')
    margin = " " * indent
    body = "\n".join((margin + line) if line else "" for line in escaped)
    return Source(f'"""{body.lstrip(" ")}\n{margin}"""')


def width(text: str) -> int:
    """How many columns of a terminal a text takes: Hangul takes two a letter."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _bound(head: str, value: str | int, tail: str, indent: int) -> Source:
    """``head``, the value and ``tail``; a text too wide for one line stands in parentheses, piece by piece."""
    line = f"{head}{literal(value)}{tail}"
    if isinstance(value, int) or width(line) + indent <= WIDTH:
        return Source(line)
    inner = " " * (indent + 4)
    pieces = "\n".join(inner + piece for piece in _pieces(value, WIDTH - len(inner)))
    return Source(f"{head}(\n{pieces}\n{' ' * indent}){tail}")


def _requote(match: re.Match[str]) -> str:
    if match[0] == '"':
        return '\\"'
    return "'" if match[1] == "'" else match[0]


def _pieces(text: str, room: int) -> list[str]:
    """The text as literals, each no wider than ``room`` where its words allow; together they are the text."""
    pieces = [""]
    for word in re.findall(r"[^ \n]*(?:\n|[ ]+|$)", text):
        if pieces[-1].endswith("\n") or (pieces[-1] and width(literal(pieces[-1] + word)) > room):
            pieces.append("")
        pieces[-1] += word
    return [literal(piece) for piece in pieces if piece]


def _wrapped(paragraph: str, room: int) -> list[str]:
    lines = [""]
    for word in paragraph.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and width(_docstring_line(longer)) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [line.rstrip(" ") for line in lines]


def _docstring_line(line: str) -> str:
    # repr() of the line behind a double quote: it escapes backslashes and all that cannot be printed, leaves single
    # quotes alone and is bound to escape or keep double ones in a way that the next step can tell.
    body = re.sub(r"\\(.)", _unescape_quote, repr('"' + line)[1:-1])[1:]
    return body.replace('"""', '\\"\\"\\"')


def _unescape_quote(match: re.Match[str]) -> str:
    return match[1] if match[1] in "'\"" else match[0]


def _closed(line: str) -> str:
    return line[:-1] + '\\"' if line.endswith('"') else line
