"""Pieces of Python source: the only things that a template may write down.

Text from a CSV becomes source here, through :func:`literal` or :func:`docstring`, or not at all: :class:`Source` marks
what is safe, and the renderer refuses everything that is not marked. :mod:`codegen.characters` says what is escaped.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from codegen import characters

WIDTH = 120
"""The widest line, in columns of a terminal, as ``pyproject.toml`` sets it for ruff."""

_TRIPLE_QUOTES = re.compile(r'"{3,}')
_TRIPLE_OR_LAST_QUOTES = re.compile(r'"{3,}|"+$')
_GENERIC = re.compile(r"(.+)\[(.+)\]")
_FIRST_OF_A_WORD = re.compile(r"""(?:\A|(?<=[ "'])|(?<=\\n))[^\x00-\x7f]""")


class _Columns(dict[str, int]):
    """How many columns of a terminal a character takes, worked out when it is first asked for.

    It grows with the characters that a spec uses, not with its rows.
    """

    def __missing__(self, character: str) -> int:
        return self.setdefault(character, characters.columns(character))


class _Escapes(dict[int, str]):
    """What stands in source for a character, worked out in the same way; ``marks`` are those that combine."""

    def __init__(self) -> None:
        self.marks: set[str] = set()

    def __missing__(self, point: int) -> str:
        character = chr(point)
        if characters.is_mark(character):
            self.marks.add(character)
        kept = characters.is_printable(character) and character != "\\"
        return self.setdefault(point, character if kept else characters.escape(character))


_COLUMNS = _Columns()
_ESCAPES = _Escapes()


class Source(str):
    """Text that is safe to write into a Python file as it is."""

    __slots__ = ()


def identifier(name: str) -> Source:
    """A name; ``ValueError`` if Python does not allow it as one."""
    if not name.isidentifier() or not name.isascii() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no Python identifier")
    return Source(name)


@lru_cache(maxsize=1 << 12, typed=True)  # the same few words stand in every second cell
def literal(value: str | int) -> Source:
    """A literal on one line, with the quotes that the formatter would choose."""
    if isinstance(value, int):
        return Source(repr(value))
    # The formatter wants double quotes unless that costs more escapes.
    quote = "'" if value.count('"') > value.count("'") else '"'
    return Source(quote + _escaped(value).replace(quote, f"\\{quote}") + quote)


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


def type_mapping(name: str, types: Mapping[str, str], indent: int = 4) -> Source:
    """``name = {"field": str}`` after ``indent`` columns: a dictionary from texts to the types of these names."""
    pairs = [f"{literal(key)}: {identifier(value)}" for key, value in types.items()]
    line = f"{identifier(name)} = {{{', '.join(pairs)}}}"
    if indent + width(line) <= WIDTH:
        return Source(line)
    return Source(f"{name} = {{\n{_lines(pairs, indent + 4)}{' ' * indent}}}")


def listed(name: str, texts: Iterable[str], indent: int = 4) -> Source:
    """``name=[...],`` after ``indent`` columns: a list of texts, line by line."""
    return _block(name, "[", [literal(text) for text in texts], "]", indent)


def mapped(name: str, values: Mapping[str, str | Iterable[str]], indent: int = 4) -> Source:
    """``name={...},`` after ``indent`` columns: a dictionary from texts to texts, or to lists of them, line by line."""
    lines = []
    for key, value in values.items():
        head = f"{literal(key)}: "
        lines.append(head + (literal(value) if isinstance(value, str) else _list(value, indent + 4, len(head) + 1)))
    return _block(name, "{", lines, "}", indent)


def nested(name: str, value: object, indent: int = 4) -> Source:
    """``name=value,`` after ``indent`` columns, where the value is what JSON can say, or a tuple.

    What does not fit on its line stands line by line. ``TypeError`` for anything else.
    """
    return Source(_nested(f"{identifier(name)}=", value, ",", indent))


def _nested(head: str, value: object, tail: str, indent: int) -> str:
    line = f"{head}{_flat(value)}{tail}"
    if isinstance(value, str):
        return _bound(head, value, tail, indent)
    if indent + width(line) <= WIDTH or not isinstance(value, Mapping | list | tuple):
        return line
    opening, closing = _brackets(value)
    items = _items(value)
    lines = "".join(f"{' ' * (indent + 4)}{_nested(key, each, ',', indent + 4)}\n" for key, each in items)
    return f"{head}{opening}\n{lines}{' ' * indent}{closing}{tail}"


def _flat(value: object) -> str:
    """A value on one line."""
    if value is None or isinstance(value, bool | int | float):
        return repr(value).replace("e+", "e")  # as the formatter writes it
    if isinstance(value, str):
        return literal(value)
    items = [f"{key}{_flat(each)}" for key, each in _items(value)]
    opening, closing = _brackets(value)
    comma = "," if isinstance(value, tuple) and len(items) == 1 else ""
    return f"{opening}{', '.join(items)}{comma}{closing}"


def _brackets(value: object) -> tuple[str, str]:
    if isinstance(value, Mapping):
        return "{", "}"
    return ("(", ")") if isinstance(value, tuple) else ("[", "]")


def _items(value: object) -> list[tuple[str, object]]:
    """The parts of a value, each with what stands before it."""
    if isinstance(value, Mapping):
        return [(f"{literal(key)}: ", each) for key, each in value.items()]
    if isinstance(value, list | tuple):
        return [("", each) for each in value]
    raise TypeError(f"{type(value).__name__} is not what JSON can say")


def _list(texts: Iterable[str], indent: int, taken: int) -> str:
    """A list on one line that has ``taken`` columns already, or line by line if it gets too wide."""
    items = [literal(text) for text in texts]
    line = f"[{', '.join(items)}]"
    if indent + taken + width(line) <= WIDTH:
        return line
    return f"[\n{_lines(items, indent + 4)}{' ' * indent}]"


def _base(name: str) -> str:
    generic = _GENERIC.fullmatch(name)
    return f"{identifier(generic[1])}[{identifier(generic[2])}]" if generic else identifier(name)


def _block(name: str, opening: str, items: list[str], closing: str, indent: int) -> Source:
    if not items:
        return Source(f"{identifier(name)}={opening}{closing},")
    return Source(f"{identifier(name)}={opening}\n{_lines(items, indent + 4)}{' ' * indent}{closing},")


def _lines(items: Iterable[str], indent: int) -> str:
    """Each item on a line of its own after ``indent`` columns, with the comma that keeps it there."""
    return "".join(f"{' ' * indent}{item},\n" for item in items)


def class_head(name: str, bases: Iterable[str]) -> Source:
    """The first line of a class; its bases, ``Name`` or ``Name[Other]``, stand line by line if that gets too wide."""
    names = [_base(base) for base in bases]
    line = f"class {identifier(name)}({', '.join(names)}):"
    if len(line) <= WIDTH:
        return Source(line)
    return Source(f"class {name}(\n{_lines(names, 4)}):")


def comment(text: str) -> Source:
    """A comment of as many lines as it takes."""
    return Source("\n".join(f"# {_escaped(line)}" for line in _wrapped(text, WIDTH - 2)))


def import_from(module: str, names: Iterable[str], indent: int = 0) -> Source:
    """``from module import names`` after ``indent`` columns, line by line if that gets too wide."""
    return _import_from(module, [identifier(name) for name in names], indent)


def import_again(module: str, names: Iterable[str]) -> Source:
    """``from module import name as name``, with which a stub hands its names on: for jedi, ``__all__`` does not."""
    return _import_from(module, [f"{identifier(name)} as {name}" for name in names], 0)


def _import_from(module: str, listed: list[str], indent: int) -> Source:
    dotted = _dotted(module)
    line = f"from {dotted} import {', '.join(listed)}"
    if indent + len(line) <= WIDTH:
        return Source(line)
    return Source(f"from {dotted} import (\n{_lines(listed, indent + 4)}{' ' * indent})")


def docstring(text: str, indent: int = 4) -> Source:
    """A docstring in triple quotes whose lines after the first begin at ``indent``."""
    first, *others = text.split("\n")
    lines = _wrapped(first, WIDTH - indent, 3)
    lines += (line for paragraph in others for line in _wrapped(paragraph, WIDTH - indent))
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
    listed = "\n".join(inner + piece for piece in pieces)
    return Source(f"{head}(\n{listed}\n{' ' * indent}){tail}")


def _escaped(text: str) -> str:
    """The text with everything escaped that cannot be seen; quotes are left to the caller."""
    if text.isascii() and text.isprintable() and "\\" not in text:
        return text
    escaped = text.translate(_ESCAPES)
    if _ESCAPES.marks.isdisjoint(escaped):
        return escaped
    # A mark without a letter before it would be drawn onto the quote or the blank there.
    return _FIRST_OF_A_WORD.sub(lambda match: _escaped_mark(match[0]), escaped)


def _escaped_mark(character: str) -> str:
    return characters.escape(character) if character in _ESCAPES.marks else character


def _pieces(text: str, room: int) -> list[str]:
    """The text as literals, each no wider than ``room``; together they are the text."""
    pieces = [""]
    columns = doubles = singles = 0
    for word in _words(text, room):
        more = _measured(word)
        columns, doubles, singles = columns + more[0], doubles + more[1], singles + more[2]
        # The sum is never too small: a mark that begins a word may need no escape behind another part of it.
        full = _wide(columns, doubles, singles) > room and width(literal(pieces[-1] + word)) > room
        if pieces[-1].endswith("\n") or (pieces[-1] and full):
            pieces.append("")
            columns, doubles, singles = more
        pieces[-1] += word
    return [literal(piece) for piece in pieces if piece] or [literal("")]


@lru_cache(maxsize=1 << 16)
def _measured(word: str) -> tuple[int, int, int]:
    """How many columns a word takes with its escapes, and how many of either quote it has. Texts repeat their words."""
    return width(_escaped(word)), word.count('"'), word.count("'")


def _wide(columns: int, doubles: int, singles: int) -> int:
    """How many columns a literal takes: the quotes around it are those that cost fewer escapes."""
    return columns + min(doubles, singles) + 2


def _words(text: str, room: int) -> Iterator[str]:
    """The words of a text, each with the blanks or the line end behind it; in parts if it is too wide in itself."""
    for word in filter(None, re.findall(r"[^ \n]*(?:\n|[ ]+|$)", text)):
        if _wide(*_measured(word)) <= room:
            yield word
            continue
        part, taken = "", 2  # the quotes
        for character in word:
            columns = width(_escaped(character)) + (character in "'\"")  # either quote may have to be escaped
            if part and taken + columns > room:
                yield part
                part, taken = "", 2
            part += character
            taken += columns
        yield part


def _wrapped(paragraph: str, room: int, before: int = 0) -> list[str]:
    """A paragraph in lines no wider than ``room`` where its words allow; ``before`` columns of the first are taken."""
    if before + width(_docstring_line(paragraph)) <= room:
        return [paragraph.strip(" ")]
    lines = [""]
    taken = before
    for word in paragraph.split(" "):
        columns = width(_docstring_line(word))  # nothing is escaped because of what stands beyond a blank
        if not lines[-1]:
            lines[-1] = word
            taken += columns
        elif taken + 1 + columns > room:
            lines.append(word)
            taken = columns
        else:
            lines[-1] += f" {word}"
            taken += 1 + columns
    return [line.rstrip(" ") for line in lines]


def _docstring_line(line: str, quotes: re.Pattern[str] = _TRIPLE_QUOTES) -> str:
    escaped = _escaped(line)
    return quotes.sub(lambda match: match[0].replace('"', '\\"'), escaped) if '"' in escaped else escaped
