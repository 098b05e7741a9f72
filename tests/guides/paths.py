"""Take every documented method and path out of the guides: ``python -m tests.guides.paths PATH_TO_GUIDES [--check]``.

Writes ``paths.json`` beside this file: a list of ``{"file", "line", "heading", "method", "path"}``, ordered by file and
line. Paths stand in fenced blocks; one guide has them in tables.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypedDict

PATHS = Path(__file__).with_name("paths.json")

_HEADING = re.compile(r"^(#+)\s+(.*\S)\s*$")
_URL = re.compile(r"^\|?\s*(GET|POST|PUT|DELETE|PATCH)\s*\|?\s+(/[^\s|?]+)\s*\|?\s*$")


class Documented(TypedDict):
    """A method and path, and where they stand, with the headings above them."""

    file: str
    line: int
    heading: str
    method: str
    path: str


def extract(folder: Path) -> list[Documented]:
    """Every documented method and path of every guide, in order."""
    return [found for path in sorted(folder.rglob("*.md")) for found in _of(path.relative_to(folder).as_posix(), path)]


def _of(file: str, path: Path) -> Iterator[Documented]:
    headings: list[tuple[int, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if match := _HEADING.match(line):
            level = len(match[1])
            headings = [(higher, title) for higher, title in headings if higher < level] + [(level, match[2])]
        elif match := _URL.match(line):
            heading = " > ".join(title for _, title in headings)
            yield {"file": file, "line": number, "heading": heading, "method": match[1], "path": match[2]}


def as_text(paths: Sequence[Documented]) -> str:
    """The contents of ``paths.json``."""
    return json.dumps(paths, ensure_ascii=False, indent=1) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file or check it; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.guides.paths", description=__doc__.split("\n")[0])
    parser.add_argument("guides", type=Path, help="the folder with the guides in it")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if paths.json is out of date")
    options = parser.parse_args(arguments)
    paths = extract(options.guides)
    if not paths:
        print("no path was found", file=sys.stderr)
        return 1
    if not options.check:
        PATHS.write_text(as_text(paths), encoding="utf-8", newline="\n")
    elif PATHS.read_text(encoding="utf-8") != as_text(paths):
        print(f"{PATHS.name} is not what the guides give", file=sys.stderr)
        return 1
    print(f"{len(paths)} methods and paths")
    return 0


if __name__ == "__main__":
    sys.exit(main())
