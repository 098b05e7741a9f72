"""Read the JSON of the guides, of which much is none: type names for values, missing commas, comments and the like."""

from __future__ import annotations

import json
import re

_SKIPPED = re.compile(r"(?:[\s,]|\.\.\.|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])")
_WORD = re.compile(r"[A-Za-z]+(?:<[A-Za-z, ]+>)?")
_FRAGMENT = re.compile(r'"[^"\n]*"\s*:')

_WORDS: dict[str, object] = {"true": True, "false": False, "null": None}


class UnreadableError(ValueError):
    """The text is no JSON, however leniently it is read."""


def is_json_like(text: str) -> bool:
    """Whether a text begins as an object, a list, or the inside of an object does."""
    beginning = text.lstrip()
    return beginning.startswith(("{", "[")) or _FRAGMENT.match(beginning) is not None


def parse(text: str) -> object:
    """The value of a whole text; the inside of an object is read as one."""
    beginning = text.strip()
    if _FRAGMENT.match(beginning):
        beginning = "{" + beginning + "}"
    value, end = parse_beginning(beginning)
    rest = _SKIPPED.sub("", beginning[end:])
    if rest:
        raise UnreadableError(f"text after the value: {rest[:40]!r}")
    return value


def parse_beginning(text: str) -> tuple[object, int]:
    """The value that a text begins with, and where it ends."""
    reader = _Reader(text)
    return reader.value(), reader.at


class _Reader:
    """A place in a text, and the value that stands there."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0

    def value(self) -> object:
        """Whatever comes next; an unquoted word is a type's name and becomes ``"<Word>"``."""
        here = self._next()
        if here == "{":
            return self._object()
        if here == "[":
            return self._list()
        if here == '"':
            return self._string()
        number = self._take(_NUMBER)
        if number is not None:
            return json.loads(number)
        word = self._take(_WORD)
        if word is None:
            raise UnreadableError(f"no value at {self._shown()}")
        return _WORDS.get(word, f"<{word}>")

    def _type_name(self) -> str:
        word = self._take(_WORD)
        if word is None:
            raise UnreadableError(f"no key at {self._shown()}")
        return f"<{word}>"

    def _object(self) -> dict[str, object]:
        self.at += 1
        return self._members("}")

    def _members(self, closing: str) -> dict[str, object]:
        found: dict[str, object] = {}
        while (here := self._next()) != closing:
            key = self._string() if here == '"' else self._type_name()
            if self._next() == ":":
                self.at += 1
            elif self._next() not in ("{", "["):
                raise UnreadableError(f"no colon at {self._shown()}")
            if key in found:
                raise UnreadableError(f"{key!r} twice before {self._shown()}")
            found[key] = self.value()
        self.at += 1
        return found

    def _list(self) -> list[object]:
        self.at += 1
        self._next()
        if _FRAGMENT.match(self._text, self.at):
            return [self._members("]")]  # a row without its braces
        found = []
        while self._next() != "]":
            found.append(self.value())
        self.at += 1
        return found

    def _string(self) -> str:
        quoted = self._take(_TEXT)
        if quoted is None:
            raise UnreadableError(f"an endless text at {self._shown()}")
        try:
            return str(json.loads(quoted, strict=False))
        except ValueError as error:
            raise UnreadableError(f"{error} in {quoted[:40]!r}") from error

    def _next(self) -> str:
        """The character that comes next, past whitespace, commas, comments and dots; ``""`` at the end."""
        self._take(_SKIPPED)
        return self._text[self.at : self.at + 1]

    def _take(self, pattern: re.Pattern[str]) -> str | None:
        match = pattern.match(self._text, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match[0]

    def _shown(self) -> str:
        line = self._text.count("\n", 0, self.at) + 1
        return f"line {line}, {self._text[self.at : self.at + 40]!r}"
