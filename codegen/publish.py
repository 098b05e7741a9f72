"""Bring the files under ``generated/`` to what was rendered, or say how they differ from it.

Only what ``make gen`` made is changed or removed; :mod:`codegen.places` says what that is.
"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from codegen import differences
from codegen.places import MARKER, is_ours, shown, temporary_parts

_CACHED = re.compile(r".+\.pyc(\.[0-9]+)?")
"""What the interpreter puts into ``__pycache__``, and what it writes aside first."""

_MODE = 0o644


@dataclass(frozen=True)
class Plan:
    """What it takes to make a folder hold exactly the rendered files; paths are relative to the folder and sorted.

    ``empty`` are folders without a file in them, and ``foreign`` files that something else made: they are left alone.
    """

    create: tuple[str, ...]
    update: tuple[str, ...]
    remove: tuple[str, ...]
    keep: tuple[str, ...]
    empty: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether the folder holds the rendered files and nothing else."""
        return not (self.create or self.update or self.remove or self.empty or self.foreign)


def compare(folder: Path, files: Mapping[str, str]) -> Plan:
    """Compare a folder with the rendered files, byte by byte, and by who may read and execute them."""
    present, empty = _present(folder)
    common = sorted(present & files.keys())
    same = {path for path in common if _is_as_written(folder / path, files[path].encode())}
    others = present - files.keys()
    ours = {path for path in others if is_ours(folder, path)}
    in_our_folders = {path for path in empty if path.split("/")[0] in {path.split("/")[0] for path in files}}
    return Plan(
        create=tuple(sorted(files.keys() - present)),
        update=tuple(path for path in common if path not in same),
        remove=tuple(sorted(ours)),
        keep=tuple(sorted(same)),
        empty=tuple(sorted(in_our_folders)),
        foreign=tuple(sorted((others - ours) | (empty - in_our_folders))),
    )


def write(folder: Path, files: Mapping[str, str], plan: Plan) -> None:
    """Carry out a plan. Each file changes in one step, so that it is old or new whenever this is interrupted."""
    for path in (*plan.create, *plan.update):
        _replace(folder / path, files[path].encode())
    # The markers first: they are known by the files beside them.
    for path in sorted(plan.remove, key=lambda path: (not path.endswith(f"/{MARKER}"), path)):
        (folder / path).unlink()
    _remove_empty_folders(folder, plan)


def diff(folder: Path, files: Mapping[str, str], plan: Plan) -> Iterator[str]:
    """A unified diff from what is in the folder to what was rendered, line by line."""
    for path in sorted((*plan.create, *plan.update, *plan.remove)):
        old = _text(folder / path).splitlines()
        new = files[path].splitlines() if path in files else []
        name = shown(folder, path)
        before = "/dev/null" if path in plan.create else name
        after = "/dev/null" if path in plan.remove else name
        lines = differences.unified(old, new, before, after)
        first = next(lines, None)
        if first is None:  # two texts can differ in their line ends only, or in nothing but who may read them
            yield from (f"--- {before}", f"+++ {after}")
        else:
            yield first
            yield from lines
    yield from (f"Empty folder: {shown(folder, path)}" for path in plan.empty)
    yield from (f"Not made by `make gen`: {shown(folder, path)}" for path in plan.foreign)


def _present(folder: Path) -> tuple[set[str], set[str]]:
    """Every file below the folder, hidden ones and links too, except what the interpreter caches; and empty folders."""
    files: set[str] = set()
    every: set[str] = set()
    for root, folders, names in os.walk(folder):
        inside = PurePosixPath(Path(root).relative_to(folder).as_posix())
        links = [name for name in folders if (Path(root) / name).is_symlink()]
        kept = [name for name in names if inside.name != "__pycache__" or not _CACHED.fullmatch(name)]
        files.update((inside / name).as_posix() for name in (*kept, *links))
        every.update((inside / name).as_posix() for name in folders if name not in (*links, "__pycache__"))
    full = {parent.as_posix() for path in files for parent in PurePosixPath(path).parents}
    return files, every - full


def _is_as_written(path: Path, data: bytes) -> bool:
    """Whether a file is what :func:`_replace` leaves: these bytes, to be read and not to be executed."""
    found = path.lstat()
    return (
        stat.S_ISREG(found.st_mode)
        and found.st_mode & (stat.S_IRUSR | 0o111) == stat.S_IRUSR
        and found.st_size == len(data)
        and path.read_bytes() == data
    )


def _text(path: Path) -> str:
    return path.read_bytes().decode(errors="backslashreplace") if path.is_file() else ""


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    prefix, suffix = temporary_parts(path.name)
    descriptor, name = tempfile.mkstemp(suffix, prefix, path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        temporary.chmod(_MODE)  # mkstemp() lets nobody else read the file
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _remove_empty_folders(folder: Path, plan: Plan) -> None:
    """Remove the folders that are empty, and those that what was removed leaves empty: deeper ones first."""
    left = {parent for path in plan.remove for parent in PurePosixPath(path).parents if parent.name}
    emptied = {path.as_posix() for path in left} & _present(folder)[1]
    for path in sorted({*plan.empty, *emptied}, reverse=True):
        for cached in sorted((folder / path).glob("__pycache__/*")):
            cached.unlink()
        if (folder / path / "__pycache__").is_dir():
            (folder / path / "__pycache__").rmdir()
        (folder / path).rmdir()
