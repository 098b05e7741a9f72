"""Files out of the history of a git repository, without touching its working tree."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from packaging.version import InvalidVersion, Version

from codegen.faults import Trouble
from codegen.load import shown


def is_revision(repository: Path, name: str) -> bool:
    """Whether git knows a tree by this name: a tag, a branch, a commit."""
    return _tree(repository, name) is not None


def files_of(repository: Path, name: str, *folders: str) -> dict[str, bytes]:
    """Every file of these folders of a revision, by its path; :class:`Trouble` without such a revision.

    A folder that the revision does not have has no files.
    """
    tree = _tree(repository, name)
    if tree is None:
        raise Trouble(f"git knows no revision {shown(name)} in {repository.name}/")
    there = [folder for folder in folders if _git(repository, "ls-tree", "--name-only", tree, folder).strip()]
    if not there:
        return {}
    archive = _git(repository, "-c", "core.autocrlf=false", "archive", "--format=tar", tree, *there)
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        members = ((member.name, tar.extractfile(member)) for member in tar if member.isfile())
        return {path: file.read() for path, file in members if file is not None}


def last_release(repository: Path) -> tuple[str, Version] | None:
    """The newest release that the checked-out commit builds on, by its tag (``v1.2.3``); ``None`` before the first.

    Tags that are no version are no releases, and neither are pre-releases: nobody was promised anything by them.
    """
    if not _has_commits(repository):
        return None
    names = _git(repository, "tag", "--merged", "HEAD", "--list", "v*").decode().split()
    versions = {name: version for name in names if (version := version_of(name)) and not version.is_prerelease}
    if not versions and _run(repository, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
        raise Trouble("this clone is shallow and has no release's tag; fetch them: git fetch --unshallow --tags")
    return max(versions.items(), key=lambda item: item[1], default=None)


def version_of(tag: str) -> Version | None:
    """The version that a tag names, or ``None`` if it names none."""
    try:
        return Version(tag.removeprefix("v"))
    except InvalidVersion:
        return None


def _has_commits(repository: Path) -> bool:
    return _tree(repository, "HEAD") is not None


def _tree(repository: Path, name: str) -> str | None:
    """The id of a revision's tree; the name is never taken for an option."""
    if not name or "\0" in name:
        return None
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{tree}}")
    found = _run(repository, *asked)
    return found.stdout.decode().strip() if found.returncode == 0 else None


def _git(repository: Path, *arguments: str) -> bytes:
    result = _run(repository, *arguments)
    if result.returncode:
        raise Trouble(f"git {arguments[0]} failed: {shown(result.stderr.decode(errors='replace').strip())}")
    return result.stdout


def _run(repository: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 (no shell, and names are not taken for options)
            ["git", "-C", str(repository), *arguments],  # noqa: S607 (the git that the maintainer has)
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise Trouble(f"git cannot be run: {error.strerror}") from error
