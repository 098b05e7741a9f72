"""Where files may be written: what stands in the way is found before anything is written, all of it at once."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath

from codegen.render import MADE_BY

ROOT = Path(__file__).parent.parent

MARKER = "py.typed"
"""A generated file without a word in it."""

_OURS = re.compile(rb"^(?:\xef\xbb\xbf)?# " + re.escape(MADE_BY.encode()) + rb" ", re.MULTILINE)
_BEGINNING = 4096
_TEMPORARY = re.compile(r"\..+\.[a-z0-9_]{8}\.making")


class RefusedError(Exception):
    """Something stands in the way, so nothing was written."""

    def __init__(self, faults: Iterable[str]) -> None:
        """Take a line for each thing that does."""
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def refuse(folder: Path, paths: Collection[str], spec: Path, root: Path = ROOT) -> None:
    """:class:`RefusedError` if a folder is not for output, or has what is not ours where one of these paths is."""
    faults = list(_of_the_folder(folder, spec, root))
    faults += () if faults else _of_the_places(folder, paths)
    if faults:
        raise RefusedError(faults)


def shown(folder: Path, path: str = "") -> str:
    """A path below the output folder as messages have it: ``generated/bizmessage``."""
    return f"{folder.name or folder.resolve().name}/{path}"


def temporary_parts(name: str) -> tuple[str, str]:
    """How the name of a file begins and ends that is written aside first; :func:`is_ours` knows it again."""
    return f".{name}.", ".making"


def is_ours(folder: Path, path: str) -> bool:
    """Whether ``make gen`` made a file, and may remove it: by its first lines, or by its name and its folder."""
    file = folder / path
    if file.is_symlink() or not file.is_file():
        return False
    if _TEMPORARY.fullmatch(file.name):
        return True
    if file.name == MARKER:
        beside = (each for each in sorted(file.parent.iterdir()) if each.suffix in (".py", ".pyi"))
        return not file.stat().st_size and any(not each.is_symlink() and _has_header(each) for each in beside)
    return _has_header(file)


def _has_header(file: Path) -> bool:
    with file.open("rb") as opened:
        return _OURS.search(opened.read(_BEGINNING)) is not None


def _of_the_folder(folder: Path, spec: Path, root: Path) -> Iterator[str]:
    expected = f"expected a folder for generated files alone, such as {shown(root / 'generated')}"
    if folder.is_symlink() and not folder.exists():
        yield f"{shown(folder)}: found a link to nothing, {expected}"
        return
    if folder.exists() and not folder.is_dir():
        yield f"{shown(folder)}: found a file, {expected}"
        return
    whole = folder.resolve()
    if root.resolve().is_relative_to(whole):
        yield f"{shown(folder)}: found the project itself, {expected}"
        return
    if spec.resolve().is_relative_to(whole) or whole.is_relative_to(spec.resolve()):
        yield f"{shown(folder)}: found the spec, {expected}"
        return
    for inside, folders, names in os.walk(folder):
        if ".git" in (*folders, *names):
            yield f"{shown(folder, _below(folder, inside))}: found a repository (.git), {expected}"
            folders.clear()


def _below(folder: Path, inside: str) -> str:
    path = Path(inside).relative_to(folder).as_posix()
    return "" if path == "." else path


def _of_the_places(folder: Path, paths: Collection[str]) -> Iterator[str]:
    parents = {parent.as_posix() for path in paths for parent in PurePosixPath(path).parents} - {"."}
    for path in sorted({*parents, *paths}):
        found = _in_the_way_of_a_folder(folder / path) if path in parents else _in_the_way(folder / path)
        if found is not None:
            kind = "a folder" if path in parents else "a file that `make gen` made"
            yield f"{shown(folder, path)}: found {found}, expected {kind}, or nothing: move it away"


def _in_the_way_of_a_folder(path: Path) -> str | None:
    if path.is_symlink():
        return "a link"
    return "a file" if path.exists() and not path.is_dir() else None


def _in_the_way(path: Path) -> str | None:
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):  # the second is reported for the folder
        return None
    if stat.S_ISLNK(mode):
        return "a link"
    if not stat.S_ISREG(mode):
        return "a folder" if stat.S_ISDIR(mode) else "no regular file"
    try:
        return None if not path.stat().st_size or _has_header(path) else "a file that something else made"
    except PermissionError:
        return "a file that cannot be read"
