"""What a project says about its next release: the version in ``pyproject.toml``, and ``CHANGELOG.md``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from packaging.version import InvalidVersion, Version

from codegen.dates import is_day
from codegen.faults import Fault, SpecError
from codegen.load import shown

PROJECT = "pyproject.toml"
CHANGELOG = "CHANGELOG.md"
UNRELEASED = "Unreleased"

_VERSION_LINE = re.compile(r"\s*version\s*=")
_HEADING = re.compile(r"## \[(?P<name>[^\]]+)\](?: - (?P<date>\S+))?(?P<rest>.*)")
_FORM = "## [Unreleased] or ## [1.2.3] - YYYY-MM-DD"


@dataclass(frozen=True, slots=True)
class Entry:
    """A section of the changelog: the line and the name of its heading, its date if it has one, and what it says."""

    line: int
    name: str
    date: str
    text: str

    @property
    def empty(self) -> bool:
        """Whether it says nothing yet."""
        return not any(line.strip() and not line.startswith("#") for line in self.text.splitlines())


@dataclass(frozen=True, slots=True)
class Project:
    """The version with its line, the entries of the changelog, and the folders that are installed."""

    version: Version
    line: int
    entries: tuple[Entry, ...]
    packages: tuple[str, ...]

    def entry(self, name: str) -> Entry | None:
        """The entry of a version, or of what is not released yet."""
        return next((entry for entry in self.entries if entry.name == name), None)


def read(folder: Path, today: date) -> Project:
    """What the project in a folder says; :class:`SpecError` with every fault in how it says it."""
    faults: list[Fault] = []
    version, line, packages = _project(_text(folder, PROJECT, faults), faults)
    entries = tuple(_entries(_text(folder, CHANGELOG, faults)))
    faults += _changelog(entries, today)
    if faults or version is None:
        raise SpecError(faults)
    return Project(version, line, entries, packages)


def _text(folder: Path, name: str, faults: list[Fault]) -> str:
    """The text of a file, in which a byte that is no UTF-8 is a fault."""
    data = (folder / name).read_bytes()
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.append(Fault(name, line, "file", f"the byte 0x{data[error.start]:02x}", "valid UTF-8"))
        return data.decode(errors="replace")


def _project(text: str, faults: list[Fault]) -> tuple[Version | None, int, tuple[str, ...]]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        faults.append(Fault(PROJECT, 1, "file", str(error), "TOML"))
        return None, 1, ()
    written = table.get("project", {}).get("version")
    line = _version_line(text)
    wheel = table.get("tool", {}).get("hatch", {}).get("build", {}).get("targets", {}).get("wheel", {})
    packages = tuple(map(str, wheel.get("packages", ())))
    if not isinstance(written, str):
        faults.append(Fault(PROJECT, line, "version", "none", "the version written down, version = '1.2.3'"))
        return None, line, packages
    try:
        version = Version(written)
    except InvalidVersion:
        faults.append(Fault(PROJECT, line, "version", shown(written), "a version as PEP 440 has it"))
        return None, line, packages
    if str(version) != written:
        faults.append(Fault(PROJECT, line, "version", shown(written), f"its normal form, {str(version)!r}"))
    return version, line, packages


def _version_line(text: str) -> int:
    """The line of the project's version; that of its table if it has none."""
    table, found = "", 1
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("["):
            table = line.strip()
            found = number if table == "[project]" else found
        elif table == "[project]" and _VERSION_LINE.match(line):
            return number
    return found


def _entries(text: str) -> Iterator[Entry]:
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("## ")]
    for start, end in pairwise([*starts, len(lines)]):
        found = _HEADING.fullmatch(lines[start].rstrip())
        name, day = (found["name"], found["date"] or "") if found and not found["rest"].strip() else (lines[start], "")
        yield Entry(start + 1, name, day, "\n".join(lines[start + 1 : end]))


def _changelog(entries: Sequence[Entry], today: date) -> Iterator[Fault]:
    """What is wrong with headings: their form, their dates, their order."""
    versions: list[tuple[Entry, Version]] = []
    for position, entry in enumerate(entries):
        if entry.name == UNRELEASED:
            if position or entry.date:
                yield _fault(entry, f"[{UNRELEASED}]", "without a date and first")
            continue
        version = _version(entry.name)
        if version is None:
            yield _fault(entry, shown(entry.name), _FORM)
            continue
        versions.append((entry, version))
        yield from _date(entry, today)
    for (above, higher), (entry, version) in pairwise(versions):
        if version >= higher:
            yield _fault(entry, shown(entry.name), f"a version below {higher}, which stands in line {above.line}")
        elif is_day(entry.date) and is_day(above.date) and entry.date > above.date:
            yield _fault(entry, shown(entry.date), f"no day after {above.date}, which stands in line {above.line}")


def _date(entry: Entry, today: date) -> Iterator[Fault]:
    if not is_day(entry.date):
        yield _fault(entry, shown(entry.date) if entry.date else "no date", f"the day of the release: {_FORM}")
    elif date.fromisoformat(entry.date) > today:
        yield _fault(entry, shown(entry.date), f"no day to come; today is {today.isoformat()}")


def _fault(entry: Entry, found: str, expected: str) -> Fault:
    return Fault(CHANGELOG, entry.line, "heading", found, expected)


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None
