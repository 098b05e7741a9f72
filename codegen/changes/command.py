"""The command ``python -m codegen compare``."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from packaging.version import Version

from codegen.changes.editions import NOTHING, SPEC, edition
from codegen.changes.report import Report, decisions_in, report
from codegen.changes.revisions import last_release, version_of
from codegen.changes.show import for_changelog, for_people, for_programs, how_to_decide


def run(repository: Path, old: str | None, new: str | None, form: str | None) -> int:
    """Compare and print, in the ``form`` that was asked for; 1 if somebody has to decide something first."""
    found, version = compared(repository, old, new)
    if form == "json":
        print(for_programs(found, version))
    elif form == "changelog":
        print("\n".join(for_changelog(found)), end="")
    else:
        print("\n".join(for_people(found, version)))
    for line in how_to_decide(found):
        print(line, file=sys.stderr)
    return 1 if found.undecided else 0


def compared(repository: Path, old: str | None = None, new: str | None = None) -> tuple[Report, Version | None]:
    """The report on two editions, and the version that the old one is, if it is a release.

    Without ``old`` it is the last release, or nothing before the first; without ``new`` it is the spec that is there.
    """
    release = last_release(repository) if old is None else None
    name = old or (release[0] if release else NOTHING)
    spec = repository / SPEC
    today = edition(str(spec) if spec.is_dir() else NOTHING, repository)
    before = edition(name, repository)
    after = edition(new, repository) if new else today
    found = report(before, after, decisions_in(before, after, today), datetime.now(UTC).date())
    return found, version_of(name)
