"""Whether a working tree may be released: its version and its changelog against what changed since the last release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from packaging.version import Version

from codegen.changes.bumps import Bump, after, while_zero
from codegen.changes.report import Report, without_members
from codegen.faults import Fault
from codegen.load import DECISIONS, shown
from codegen.release.api import Api
from codegen.release.project import CHANGELOG, PROJECT, UNRELEASED, Entry, Project


@dataclass(frozen=True)
class Since:
    """What happened since the last release: its tag and version, and what became of the spec and of the API."""

    tag: str
    version: Version
    report: Report
    api: Api

    @property
    def bump(self) -> Bump:
        """The bump that follows from all of it, by the rule for versions below 1.0 where it applies."""
        api = Bump.MAJOR if self.api.breaks else Bump.MINOR if self.api.added else Bump(int(self.api.touched))
        return while_zero(max(self.report.bump, api), self.version)

    @property
    def broken(self) -> tuple[str, ...]:
        """The names that break users, as they read in a changelog: without their packages."""
        names = [breach.last for breach in self.report.broken]
        names += [each.last for each in self.api.breaks]
        return without_members(names)


def first_release(project: Project) -> Iterator[Fault]:
    """What keeps the first release back: it breaks nobody, so all it needs is a changelog that says what it is."""
    entry = project.entry(str(project.version)) or project.entry(UNRELEASED)
    if entry is None:
        yield Fault(CHANGELOG, 1, "heading", "none", f"## [{UNRELEASED}] or ## [{project.version}] - YYYY-MM-DD")
    elif entry.empty:
        yield Fault(CHANGELOG, entry.line, "entry", "nothing below the heading", "what the release brings")
    for each in project.entries:
        if each.name not in (UNRELEASED, str(project.version)):
            yield Fault(CHANGELOG, each.line, "heading", f"{shown(each.name)}, of which there is no tag", _fetched())


def next_release(project: Project, since: Since) -> Iterator[Fault]:
    """What keeps a release after the last one back."""
    yield from _undecided(since)
    yield from _version(project, since)
    entry = project.entry(str(project.version))
    if project.entry(str(since.version)) is None:
        yield Fault(CHANGELOG, 1, "heading", f"none for the last release, {since.tag}", f"## [{since.version}]")
    if project.version <= since.version:
        return
    if entry is None:
        yield Fault(CHANGELOG, 1, "heading", f"none for {project.version}", f"## [{project.version}] - YYYY-MM-DD")
    elif entry.empty:
        yield Fault(CHANGELOG, entry.line, "entry", "nothing below the heading", "what the release brings")
    else:
        yield from _untold(entry, since)
    yield from _left_over(project)


def _fetched() -> str:
    return "the tags of earlier releases: git fetch --tags"


def _undecided(since: Since) -> Iterator[Fault]:
    if since.report.undecided:
        found = f"{since.report.undecided} code(s) that may mean something else now"
        yield Fault(f"spec/{DECISIONS}", 1, "row", found, "a decision on each; `make changes` prints the rows to add")


def _version(project: Project, since: Since) -> Iterator[Fault]:
    least = after(since.version, since.bump)
    stands = project.version > since.version or since.bump is Bump.NONE
    if not stands or Version(project.version.base_version) < least:
        why = f"{least} or later, because of {_why(since)} since {since.tag}"
        yield Fault(PROJECT, project.line, "version", shown(str(project.version)), why)


def _why(since: Since) -> str:
    """What the bump follows from, the weightiest first."""
    reused = sum(change.kind in ("reused", "undecided") for change in since.report.changes)
    counts = {
        "broken name(s)": len(since.broken),
        "reused code(s)": reused,
        "new name(s)": len(since.api.added),
        "difference(s) in the spec": len(since.report.changes),
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "changed files"


def _untold(entry: Entry, since: Since) -> Iterator[Fault]:
    """The names that break users and that the entry does not mention."""
    for name in since.broken:
        if name not in entry.text:
            yield Fault(CHANGELOG, entry.line, "entry", f"no word about {name}", "every name that breaks users")


def _left_over(project: Project) -> Iterator[Fault]:
    entry = project.entry(UNRELEASED)
    if entry and not entry.empty:
        found = f"lines under [{UNRELEASED}]"
        yield Fault(
            CHANGELOG, entry.line, "entry", found, f"none: what {project.version} brings stands under its heading"
        )
