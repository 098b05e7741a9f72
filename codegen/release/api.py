"""The Python API of a working tree against that of a revision, by Griffe, which reads sources and runs nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import griffe

from codegen.changes.revisions import files_of
from codegen.faults import Trouble

_VALUES = griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
_FOR_CHECKERS = "TYPE_CHECKING"
"""A name that modules have for type checkers, and users do not import."""


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """Something that users may rely on and that is not there any more: where, what, and what is the matter."""

    file: str
    line: int
    name: str
    what: str

    @property
    def last(self) -> str:
        """The name without its package."""
        return self.name.rpartition(".")[2]

    def __str__(self) -> str:
        """The break as one line of output."""
        return f"{self.file}:{self.line}: {self.name}: {self.what}"


@dataclass(frozen=True, slots=True)
class Api:
    """What became of the API: what breaks, the names that are new, and whether any file differs."""

    breaks: tuple[Break, ...]
    added: tuple[str, ...]
    touched: bool


def compare_api(
    repository: Path, revision: str, packages: Sequence[str], aliases: Collection[str] = frozenset()
) -> Api:
    """What became of the API since a revision.

    ``packages`` are the folders that are installed (``src/toy``), ``aliases`` the names that go on as another one's.
    """
    roots = list(dict.fromkeys(PurePosixPath(package).parent.as_posix() for package in packages))
    names = list(dict.fromkeys(PurePosixPath(package).name for package in packages))
    before = files_of(repository, revision, *packages)
    with tempfile.TemporaryDirectory() as folder:
        for path, data in before.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        breaks: set[Break] = set()
        added: set[str] = set()
        for name in names:
            old, new = (_load(base, roots, name) for base in (Path(folder), repository))
            labels = {Path(folder).resolve(): f"{revision}:", repository.resolve(): ""}
            breaks.update(each for each in _breaks(old, new, labels) if each.last not in aliases)
            added.update(set(_public(new)) - set(_public(old)))
    touched = any(_differs(repository, path, data) for path, data in before.items()) or bool(added)
    return Api(tuple(sorted(breaks)), tuple(sorted(added)), touched)


def _load(base: Path, roots: Sequence[str], name: str) -> griffe.Module:
    """The sources of a package that may lie in several folders, as a namespace package does."""
    loader = griffe.GriffeLoader(search_paths=[base / root for root in roots], allow_inspection=False)
    try:
        found = loader.load(name)
    except (ImportError, griffe.GriffeError, SyntaxError) as error:
        raise Trouble(f"the sources of {name} cannot be read: {type(error).__name__}: {error}") from error
    loader.resolve_aliases(implicit=False, external=False)
    if not isinstance(found, griffe.Module):
        raise Trouble(f"{name} is no package")
    return found


def _breaks(old: griffe.Module, new: griffe.Module, labels: dict[Path, str]) -> Iterator[Break]:
    for breakage in griffe.find_breaking_changes(old, new):
        if breakage.kind is _VALUES:
            continue  # texts and codes are values too; what they promise is the comparison of specs' business
        if breakage.obj.name == _FOR_CHECKERS or _derives_from_itself(breakage):
            continue
        found = breakage.obj
        yield Break(_file(found, labels), found.lineno or 1, found.canonical_path, _what(breakage))


def _derives_from_itself(breakage: griffe.Breakage) -> bool:
    """Whether a stub has made a deprecated class of one that is where it was: its only base has its name."""
    bases = breakage.new_value if breakage.kind is griffe.BreakageKind.CLASS_REMOVED_BASE else ()
    return [str(base).rpartition(".")[2] for base in bases or ()] == [breakage.obj.name]


def _what(breakage: griffe.Breakage) -> str:
    """What broke in a few words: "Parameter was removed (timeout)"."""
    texts = [breakage.details.strip()]
    if breakage.kind is not griffe.BreakageKind.OBJECT_REMOVED:
        texts.append(f"{breakage.old_value} -> {breakage.new_value}")
    detail = "; ".join(" ".join(text.split()) for text in texts if text)
    return f"{breakage.kind.value}{f' ({detail})' if detail else ''}"


def _file(found: griffe.Object | griffe.Alias, labels: dict[Path, str]) -> str:
    """Where an object stands: relative to the project, with the revision in front if it is only there."""
    path = found.filepath
    first = (path[0] if isinstance(path, list) else path).resolve()
    for base, label in labels.items():
        if first.is_relative_to(base):
            return f"{label}{first.relative_to(base).as_posix()}"
    return first.name


def _public(found: griffe.Object) -> Iterator[str]:
    """The dotted names that users may rely on, each where it is defined."""
    for member in found.members.values():
        if isinstance(member, griffe.Object) and member.is_public and not member.name.startswith("_"):
            yield member.canonical_path
            yield from _public(member)


def _differs(repository: Path, path: str, data: bytes) -> bool:
    file = repository / path
    return not file.is_file() or file.read_bytes() != data
