"""A report for people, for programs, and for the changelog."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from os.path import commonprefix

from packaging.version import Version

from codegen.changes.bumps import Bump, after, while_zero
from codegen.changes.change import TITLES, Change, Kind
from codegen.changes.promises import Breach
from codegen.changes.report import Report, without_members
from codegen.load import DECISIONS
from codegen.model import REUSED
from codegen.validate_decisions import REWORDED

_WIDTH = 60
_CONTEXT = 15

_SECTIONS = {
    "Added": (Kind.ADDED,),
    "Changed": (Kind.REUSED, Kind.UNDECIDED, Kind.RENAMED, Kind.MOVED, Kind.PARAMETERS, Kind.ADVICE, Kind.TEXT),
    "Deprecated": (Kind.RETIRED,),
    "Removed": (Kind.REMOVED,),
}
"""The sections of Keep a Changelog. What changed to the eye only, or in other files, is nobody's news."""


def for_people(report: Report, version: Version | None) -> Iterator[str]:
    """The report in lines: each kind under its title, each difference in one, at the end the version that follows."""
    for kind, group in groupby(report.changes, lambda change: change.kind):
        changes = list(group)
        yield f"{TITLES[kind]} ({len(changes)})"
        for change in changes:
            yield f"  {_line(change)}"
    if report.broken:
        yield f"What breaks users ({len(report.broken)})"
        yield from (f"  {promise(report, breach)}" for breach in report.broken)
    yield conclusion(report, version)


def for_programs(report: Report, version: Version | None) -> str:
    """The report as JSON."""
    breaks = [{"name": each.name, "what": each.what, "bump": each.bump.word} for each in report.breaches]
    bump = while_zero(report.bump, version) if version else report.bump
    found = {
        "old": report.old,
        "new": report.new,
        "bump": bump.word,
        "breaking": report.bump is Bump.MAJOR,
        "undecided": report.undecided,
        "decisions": list(report.to_add),
        "changes": [change.as_dict() for change in report.changes],
        "promises": breaks,
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def for_changelog(report: Report) -> Iterator[str]:
    """The sections of a changelog's entry, without its heading, one line for each code."""
    told: dict[str, list[str]] = {
        title: list(dict.fromkeys(_entry(change, report) for change in report.changes if change.kind in kinds))
        for title, kinds in _SECTIONS.items()
    }
    text = "\n".join(line for lines in told.values() for line in lines)
    breaking = {breach.last: breach for breach in reversed(report.broken)}
    for name in without_members(breach.last for breach in report.broken):
        if name not in text:
            told["Changed"].append(one_line(f"`{breaking[name].name}`: {breaking[name].what}"))
    for title, lines in told.items():
        if lines:
            yield from (f"### {title}", "", *(f"- {line}" for line in lines), "")


def promise(report: Report, breach: Breach) -> str:
    """A promise that is not kept, in one line."""
    return one_line(f"{report.place(breach)}: {breach.name}: {breach.what}")


def how_to_decide(report: Report) -> Iterator[str]:
    """What somebody has to write into ``spec/decisions.csv`` before this can be released, as it is to be written."""
    if report.undecided:
        yield f"{report.undecided} code(s) may mean something else now. Read both texts, and add to spec/{DECISIONS},"
        yield f"with {REWORDED!r} or {REUSED!r} and the reason in the last two cells:"
        yield from report.to_add


def conclusion(report: Report, version: Version | None) -> str:
    """The last line: whether anything changed, and which version follows."""
    if report.bump is Bump.NONE:
        return f"{one_line(report.old)} and {one_line(report.new)} say the same."
    kind = "breaking" if report.bump is Bump.MAJOR else report.bump.word
    if version is None:
        return f"{len(report.changes)} difference(s): {kind}."
    bump = while_zero(report.bump, version)
    return f"{len(report.changes)} difference(s): {kind}, so {version} is followed by {after(version, bump)} or later."


def one_line(text: str, width: int | None = None) -> str:
    """A text as it can be printed in one line and copied: line breaks, controls and direction marks are escaped."""
    shown = "".join(each if each.isprintable() else repr(each)[1:-1] for each in text)
    return shown if width is None or len(shown) <= width else f"{shown[: width - 3]}..."


def _line(change: Change) -> str:
    where = f"{one_line(change.file)}:{change.line}"
    subject = one_line(f"{change.subject} {change.name}".strip())
    why = f" ({one_line(change.why)})" if change.why else ""
    said = "".join(f" {each}" for each in _said(change))
    return f"{where}: {subject}{':' if said or why else ''}{said}{why}"


def _said(change: Change) -> Iterator[str]:
    if change.column:
        yield f"{one_line(change.column)}: {_both(change)}"
    elif change.new or change.old:
        yield _quoted(change.new or change.old)


def _both(change: Change) -> str:
    """Both texts, of long ones the part in which they begin to differ."""
    same = len(commonprefix((change.old, change.new)))  # noqa: RUF071 - of letters, as it does
    start = same - _CONTEXT if same > _CONTEXT and max(len(change.old), len(change.new)) > _WIDTH else 0
    before, after = (f"{'...' if start else ''}{text[start:]}" for text in (change.old, change.new))
    return f"{_quoted(before)} -> {_quoted(after)}"


def _quoted(text: str) -> str:
    return f"'{one_line(text, _WIDTH)}'"


def _entry(change: Change, report: Report) -> str:
    """A difference as a line of the changelog, for readers who know names and codes but no columns."""
    own = f"bizmessage.{change.subject.partition('/')[0]}.{change.name}"
    breaks = "; ".join(breach.what for breach in report.broken if breach.name == own)
    what = f"`{change.name or change.subject}` ({change.subject})"
    said = {
        Kind.RENAMED: f"`{change.old}` ({change.subject}) is called `{change.new}`",
        Kind.MOVED: f"{what}: from the category {change.old} to {change.new}",
        Kind.REUSED: f"{what}: the code means something else now, {_both(change)}",
        Kind.UNDECIDED: f"{what}: {_both(change)}",
        Kind.PARAMETERS: f"{what}: parameters {_both(change)}",
        Kind.ADVICE: f"{what}: other advice{f', {breaks}' if breaks else ''}",
        Kind.TEXT: f"{what}: another text",
    }
    return one_line(said.get(change.kind, f"{what}: {_quoted(change.new or change.old)}"))
