"""The command ``python -m codegen release-check``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from codegen.changes.command import compared
from codegen.changes.revisions import last_release
from codegen.changes.show import conclusion, one_line, promise
from codegen.faults import Fault, SpecError
from codegen.release.api import compare_api
from codegen.release.check import Since, first_release, next_release
from codegen.release.project import Project, read


def run(repository: Path) -> int:
    """Say whether the working tree may be released; 1 with the list of what keeps it back if not."""
    try:
        project = read(repository, datetime.now(UTC).date())
    except SpecError as error:
        return _finish(error.faults)
    release = last_release(repository)
    if release is None:
        return _first(project)
    tag, version = release
    report, _ = compared(repository, tag)
    since = Since(tag, version, report, compare_api(repository, tag, project.packages, report.aliases))
    _say(since)
    faults = list(next_release(project, since))
    if not faults:
        print(f"{project.version} may follow {tag}.")
    return _finish(faults)


def _first(project: Project) -> int:
    faults = list(first_release(project))
    print(
        f"No tag yet, so {project.version} is the first release. It can break nobody; checked were the version, the "
        "changelog's headings, and that it says something."
    )
    return _finish(faults)


def _say(since: Since) -> None:
    """What happened since the last release, what breaks users first."""
    for breach in since.report.broken:
        print(promise(since.report, breach))
    for each in since.api.breaks:
        print(one_line(str(each)))
    print(f"Spec: {conclusion(since.report, since.version)}")
    api = since.api
    print(f"Python API: {len(api.breaks)} break(s), {len(api.added)} new name(s) since {since.tag}.")


def _finish(faults: Iterable[Fault]) -> int:
    found = sorted(set(faults))
    for fault in found:
        print(one_line(str(fault)), file=sys.stderr)
    if found:
        print(f"{len(found)} reason(s) not to release this.", file=sys.stderr)
    return 1 if found else 0
