"""Bring the files under ``generated/`` to what was rendered, or say how they differ from it."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Plan:
    """What it takes to make a folder hold exactly the rendered files; paths are relative to the folder and sorted."""

    create: tuple[str, ...]
    update: tuple[str, ...]
    remove: tuple[str, ...]
    keep: tuple[str, ...]

    @property
    def done(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.create or self.update or self.remove)


def compare(folder: Path, files: Mapping[str, str]) -> Plan:
    """Compare a folder with the rendered files, byte by byte."""
    present = _files(folder)
    common = sorted(present & files.keys())
    same = {path for path in common if _is_file(folder / path) and (folder / path).read_bytes() == files[path].encode()}
    return Plan(
        create=tuple(sorted(files.keys() - present)),
        update=tuple(path for path in common if path not in same),
        remove=tuple(sorted(present - files.keys())),
        keep=tuple(sorted(same)),
    )


def write(folder: Path, files: Mapping[str, str], plan: Plan) -> None:
    """Carry out a plan. Each file changes in one step, so that it is old or new whenever this is interrupted."""
    for path in (*plan.create, *plan.update):
        _replace(folder / path, files[path].encode())
    for path in plan.remove:
        (folder / path).unlink()
    _remove_empty_folders(folder)


def diff(folder: Path, files: Mapping[str, str], plan: Plan) -> Iterator[str]:
    """A unified diff from what is in the folder to what was rendered, line by line."""
    for path in sorted((*plan.create, *plan.update, *plan.remove)):
        old = _text(folder / path).splitlines() if path not in plan.create else []
        new = files[path].splitlines() if path in files else []
        shown = f"{folder.name}/{path}"
        before = "/dev/null" if path in plan.create else shown
        after = "/dev/null" if path in plan.remove else shown
        lines = list(difflib.unified_diff(old, new, before, after, lineterm=""))
        # Two texts can differ in their line ends only, or in nothing but being a file at all.
        yield from lines or [f"--- {before}", f"+++ {after}"]


def _files(folder: Path) -> set[str]:
    """Every file below the folder, hidden ones and links too, except what the interpreter caches."""
    found: set[str] = set()
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if (Path(root) / name).is_symlink()]
        found.update((Path(root) / name).relative_to(folder).as_posix() for name in names + links)
    return found


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="backslashreplace") if path.is_file() else ""


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        temporary.chmod(0o644)  # mkstemp() lets nobody else read the file
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _remove_empty_folders(folder: Path) -> None:
    for root, folders, names in os.walk(folder, topdown=False):
        if Path(root) != folder and not names and not any((Path(root) / name).exists() for name in folders):
            Path(root).rmdir()
