"""Take every JSON example out of the vendor's guides: ``python -m tests.guides.extract PATH_TO_GUIDES [--check]``.

Writes ``examples.json`` beside this file: a list of ``{"id", "places": [{"file", "line", "heading"}], "body"}``, one
entry for each distinct body, ordered by file and line of the first place where it stands. Two bodies are the same if
nothing but whitespace, comments and punctuation is different; ``line`` is the line of the fence that opens the block.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

from tests.guides.tolerant import UnreadableError, is_json_like, parse, parse_beginning

EXAMPLES = Path(__file__).with_name("examples.json")

_FENCE = re.compile(r"^\s*```[^`]*$")
_HEADING = re.compile(r"^(#+)\s+(.*\S)\s*$")
_CURL_DATA = re.compile(r"(?:-d|--data(?:-\w+)?)\s+'?(?=[{\[])")


class Place(TypedDict):
    """Where a body stands: a path under the guides' folder, a line counted from 1, and the headings above it."""

    file: str
    line: int
    heading: str


class Example(TypedDict):
    """A distinct body, and every place where it stands."""

    id: str
    places: list[Place]
    body: object


class Block(NamedTuple):
    """The text of a fenced block, and where it stands."""

    place: Place
    text: str


def fenced_blocks(folder: Path) -> Iterator[Block]:
    """Every fenced block of every guide, by path and line."""
    for path in sorted(folder.rglob("*.md")):
        yield from _blocks_of(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))


def _blocks_of(file: str, text: str) -> Iterator[Block]:
    headings: list[tuple[int, str]] = []
    opened = 0
    inside: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if _FENCE.match(line):
            if opened:
                heading = " > ".join(title for _, title in headings)
                yield Block({"file": file, "line": opened, "heading": heading}, "\n".join(inside))
            opened, inside = (0, []) if opened else (number, [])
        elif opened:
            inside.append(line)
        elif match := _HEADING.match(line):
            level = len(match[1])
            headings = [(higher, title) for higher, title in headings if higher < level] + [(level, match[2])]
    if opened:
        raise UnreadableError(f"{file}:{opened}: the block has no end")


def body_of(text: str) -> tuple[object] | None:
    """The JSON value of a block, in a tuple; ``None`` if the block holds none."""
    if is_json_like(text):
        return (parse(text),)
    if text.lstrip().startswith("curl") and (data := _CURL_DATA.search(text)):
        return (parse_beginning(text[data.end() :])[0],)
    return None


def extract(folder: Path) -> tuple[list[Example], list[str]]:
    """The distinct bodies of the guides, and a line for each block that cannot be read."""
    found: dict[str, Example] = {}
    errors = []
    for place, text in fenced_blocks(folder):
        try:
            body = body_of(text)
        except UnreadableError as error:
            errors.append(f"{place['file']}:{place['line']}: {error}")
            continue
        if body is not None:
            name = f"{Path(place['file']).stem}:{place['line']}"
            example = found.setdefault(json.dumps(body), {"id": _id(place, name), "places": [], "body": body[0]})
            example["places"].append(place)
    return list(found.values()), errors


def _id(place: Place, name: str) -> str:
    """The provider's folder is left out of an id unless the file's name is the same for any provider."""
    return f"{Path(place['file']).parent.name}-{name}" if name.startswith("api-guide:") else name


def as_text(examples: Sequence[Example]) -> str:
    """The contents of ``examples.json``."""
    return json.dumps(examples, ensure_ascii=False, indent=1) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file or check it; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.guides.extract", description=__doc__.split("\n")[0])
    parser.add_argument("guides", type=Path, help="the folder with the guides in it")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if examples.json is out of date")
    options = parser.parse_args(arguments)
    examples, errors = extract(options.guides)
    print("\n".join(errors), end="\n" if errors else "", file=sys.stderr)
    if errors or not examples:
        return 1
    if not options.check:
        EXAMPLES.write_text(as_text(examples), encoding="utf-8", newline="\n")
    elif EXAMPLES.read_text(encoding="utf-8") != as_text(examples):
        print(f"{EXAMPLES.name} is not what the guides give", file=sys.stderr)
        return 1
    places = sum(len(example["places"]) for example in examples)
    print(f"{len(examples)} distinct bodies at {places} places")
    return 0


if __name__ == "__main__":
    sys.exit(main())
