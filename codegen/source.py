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

_TRIPLE_QUOTES = re.compile(r'"{3,}')
_TRIPLE_OR_LAST_QUOTES = re.compile(r'"{3,}|"+$')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPE_OR_QUOTE = re.compile(r"\\(.)|\"")


class _Columns(dict[str, int]):
    """How many columns of a terminal a character takes, worked out when it is first asked for.

    It grows with the characters that a spec uses, not with its rows.
    """

    def __missing__(self, character: str) -> int:
        wide = unicodedata.east_asian_width(character) in "WF"
        columns = 0 if unicodedata.combining(character) else 2 if wide else 1
        return self.setdefault(character, columns)


_COLUMNS = _Columns()


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
    # The formatter wants double quotes unless that costs more escapes; repr() prefers single ones.
    if '"' not in value:
        # The single quote in front makes repr() choose double quotes to put around.
        return Source('"' + repr("'" + value)[2:])
    text = repr(value)
    if value.count('"') > value.count("'"):
        return Source(text)
    body = _ESCAPE_OR_QUOTE.sub(_requote, text[1:-1])
    return Source(f'"{body}"')


def assignment(name: str, value: str | int, indent: int = 4) -> Source:
    """``name = value`` after ``indent`` columns, where ``name`` may have a type: ``code: int``."""
    target, _, annotation = name.partition(": ")
    head = f"{identifier(target)}: {identifier(annotation)}" if annotation else identifier(target)
    return _bound(f"{head} = ", value, "", indent)


def argument(name: str, value: str | int, indent: int = 8) -> Source:
    """``name=value,`` after ``indent`` columns, as an argument of a call that takes a line each."""
    return _bound(f"{identifier(name)}=", value, ",", indent)


def import_whole(module: str) -> Source:
    """``import module``."""
    return Source(f"import {_dotted(module)}")


def stub_class(name: str, module: str, base: str) -> Source:
    """``class name(module.base): ...``."""
    return Source(f"class {identifier(name)}({_dotted(module)}.{identifier(base)}): ...")


def _dotted(module: str) -> str:
    return ".".join(map(identifier, module.split(".")))


def entry(key: str, value: str, indent: int = 4) -> Source:
    """``"key": "value",`` after ``indent`` columns, as a line of a dictionary."""
    return _bound(f"{literal(key)}: ", value, ",", indent)


def element(value: str, indent: int = 8) -> Source:
    """``"value",`` after ``indent`` columns, as a line of a tuple."""
    return _bound("", value, ",", indent)


def type_mapping(name: str, types: Mapping[str, str]) -> Source:
    """``name = {"field": str}``: a dictionary from texts to the types of these names."""
    pairs = (f"{literal(key)}: {identifier(value)}" for key, value in types.items())
    return Source(f"{identifier(name)} = {{{', '.join(pairs)}}}")


def listed(name: str, texts: Iterable[str], indent: int = 4) -> Source:
    """``name=[...],`` after ``indent`` columns: a list of texts, line by line."""
    return _block(name, "[", [f"{literal(text)}," for text in texts], "]", indent)


def mapped(name: str, values: Mapping[str, str | Iterable[str]], indent: int = 4) -> Source:
    """``name={...},`` after ``indent`` columns: a dictionary from texts to texts, or to lists of them, line by line."""
    lines = []
    for key, value in values.items():
        source = literal(value) if isinstance(value, str) else f"[{', '.join(map(literal, value))}]"
        lines.append(f"{literal(key)}: {source},")
    return _block(name, "{", lines, "}", indent)


def _block(name: str, opening: str, lines: list[str], closing: str, indent: int) -> Source:
    if not lines:
        return Source(f"{identifier(name)}={opening}{closing},")
    margin = " " * indent
    inner = "".join(f"{margin}    {line}\n" for line in lines)
    return Source(f"{identifier(name)}={opening}\n{inner}{margin}{closing},")


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
    if len(lines) == 1:
        # The formatter keeps the quotes of a single line beside it, so that line must have room for them.
        lines = _wrapped(lines[0], WIDTH - indent - 6)
    if len(lines) == 1:
        return Source(f'"""{_docstring_line(lines[0], _TRIPLE_OR_LAST_QUOTES)}"""')
    margin = " " * indent
    body = "\n".join((margin + _docstring_line(line)) if line else "" for line in lines)
    return Source(f'"""{body.lstrip(" ")}\n{margin}"""')


def width(text: str) -> int:
    """How many columns of a terminal a text takes: Hangul takes two a letter."""
    return len(text) if text.isascii() else sum(map(_COLUMNS.__getitem__, text))


def _bound(head: str, value: str | int, tail: str, indent: int) -> Source:
    """``head``, the value and ``tail``; a text too wide for one line stands in parentheses, piece by piece."""
    line = f"{head}{literal(value)}{tail}"
    if isinstance(value, int) or width(line) + indent <= WIDTH:
        return Source(line)
    inner = " " * (indent + 4)
    pieces = _pieces(value, WIDTH - len(inner))
    if len(pieces) == 1 and len(inner) + width(pieces[0]) > WIDTH:
        return Source(line)  # parentheses would not help
    listed = "\n".join(inner + piece for piece in pieces)
    return Source(f"{head}(\n{listed}\n{' ' * indent}){tail}")


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
    return [literal(piece) for piece in pieces if piece] or [literal("")]


def _wrapped(paragraph: str, room: int) -> list[str]:
    if width(_docstring_line(paragraph)) <= room:
        return [paragraph.strip(" ")]
    lines = [""]
    taken = 0
    for word in paragraph.split(" "):
        columns = width(_docstring_line(word))  # nothing is escaped because of what stands beyond a blank
        if not lines[-1]:
            lines[-1] = word
            taken = columns
        elif taken + 1 + columns > room:
            lines.append(word)
            taken = columns
        else:
            lines[-1] += f" {word}"
            taken += 1 + columns
    return [line.rstrip(" ") for line in lines]


def _docstring_line(line: str, quotes: re.Pattern[str] = _TRIPLE_QUOTES) -> str:
    if line.isprintable() and "\\" not in line and '"' not in line:
        return line
    # repr() escapes backslashes and all that cannot be printed. The double quote in front makes it choose single quotes
    # to put around, so that single quotes are what it escapes in between, and double ones are left to the last line.
    body = _ESCAPE.sub(_unescape_quote, repr('"' + line)[2:-1])
    return quotes.sub(lambda match: match[0].replace('"', '\\"'), body)


def _unescape_quote(match: re.Match[str]) -> str:
    return "'" if match[1] == "'" else match[0]
