"""An edition: what a spec said at some time, or what a vendor's page says, as rows that can be compared.

An old spec lacks files and columns that today's has, so nothing is demanded of one but that it can be read.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.changes.revisions import files_of, is_revision
from codegen.changes.vendor_pages import is_page, page_rows
from codegen.faults import Fault, SpecError, Trouble
from codegen.load import (
    COLUMNS,
    JSON_COLUMNS,
    PROVIDER_COLUMNS,
    Row,
    Sheets,
    document,
    for_sandbox,
    is_document,
    shown,
    text_of,
)

NOTHING = "nothing"
"""How an edition without any row is asked for."""

SPEC = "spec"


@dataclass(frozen=True)
class Edition:
    """Rows by file, as in :data:`codegen.load.Sheets`, and the columns that each file really has."""

    label: str
    sheets: Sheets = field(default_factory=dict)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        """The files that hold result codes, in the order of the spec."""
        found = [name for name, columns in self.columns.items() if _is_table(name, columns)]
        order = [f"{row['provider']}/{row['table']}.csv" for row in self.sheets.get("tables.csv", ())]
        return tuple(sorted(found, key=lambda name: (order.index(name) if name in order else len(order), name)))


def edition(name: str, repository: Path) -> Edition:
    """The edition of this name: a folder, a vendor's page, a revision of the repository, or ``nothing``.

    :class:`Trouble` if there is none, :class:`SpecError` if it cannot be read.
    """
    path = Path(name)
    if name == NOTHING:
        return Edition(NOTHING)
    if path.is_dir():
        return of_files(
            path.resolve().name, {each.relative_to(path).as_posix(): each.read_bytes() for each in _files(path)}
        )
    if is_page(path):
        rows, columns = page_rows(path, repository / SPEC)
        return Edition(path.name, rows, columns, page=True)
    if is_revision(repository, name):
        files = files_of(repository, name, SPEC)
        own = {
            each.removeprefix(f"{SPEC}/"): data
            for each, data in files.items()
            if _is_ours(each.removeprefix(f"{SPEC}/"))
        }
        return of_files(name, own, f"{name}:{SPEC}")
    raise Trouble(f"{shown(name)} is no folder, no page (.md or .txt) and no revision that git knows")


def of_files(label: str, files: Mapping[str, bytes], prefix: str | None = None) -> Edition:
    """The edition in these files, which are named by their paths below ``spec/``."""
    faults: list[Fault] = []
    sheets: dict[str, tuple[Row, ...]] = {}
    columns: dict[str, tuple[str, ...]] = {}
    for name, data in sorted(files.items()):
        path = f"{prefix or label}/{name}"
        if is_document(name):
            columns[name], sheets[name] = JSON_COLUMNS, document(path, data, faults) or ()
            continue
        text = text_of(path, data, faults)
        if text is not None:
            columns[name], sheets[name] = _read(path, text, faults)
    if faults:
        raise SpecError(faults)
    return Edition(label, sheets, columns)


def _files(folder: Path) -> Iterator[Path]:
    paths = (each for each in sorted(folder.rglob("*")) if each.is_file())
    return (each for each in paths if _is_ours(each.relative_to(folder).as_posix()))


def _is_ours(name: str) -> bool:
    """Whether a file, by its path below ``spec/``, is compared: what is only for people is not."""
    return name.endswith(".csv") or is_document(name)


def _is_table(name: str, columns: tuple[str, ...]) -> bool:
    beside = name in COLUMNS or name.rpartition("/")[2] in PROVIDER_COLUMNS or for_sandbox(name)
    return not beside and {"code"} <= set(columns)


def _read(path: str, text: str, faults: list[Fault]) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The header and the rows of a CSV file, whatever its columns are."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: tuple[str, ...] = ()
    rows = []
    line = 1
    try:
        header = tuple(next(reader, ()))
        if len(set(header)) < len(header):
            faults.append(Fault(path, 1, "header", "a column that stands there twice", "each column once"))
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) == len(header):
                rows.append(Row(path, line, dict(zip(header, cells, strict=True))))
            else:
                faults.append(Fault(path, line, "row", f"{len(cells)} cells", f"{len(header)} cells"))
            line = reader.line_num + 1
    except csv.Error as error:
        faults.append(Fault(path, line, "row", f"broken CSV ({error})", "RFC 4180"))
    return header, tuple(rows)
