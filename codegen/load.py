"""Read the spec's CSV files into rows that know where they stand.

What can be wrong with a file as such is found here: its bytes, its header, the length of its rows. What the cells mean
is :mod:`codegen.validate`'s business.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen import characters
from codegen.faults import Fault

DECISIONS = "decisions.csv"
DECISION_COLUMNS = ("provider", "table", "code", "date", "was", "decision", "reason")
"""The file of what people decided about codes whose text changed, and its columns."""

COLUMNS = {
    "providers.csv": ("provider", "error", "title_en", "title_ko", "page_date"),
    "tables.csv": ("provider", "table", "enum", "error", "code_type", "title_en", "title_ko", "docs"),
    "categories.csv": ("category", "error", "title_en", "title_ko"),
    "vocabularies.csv": ("vocabulary", "value", "title_en", "title_ko"),
    DECISIONS: DECISION_COLUMNS,
}
"""The columns of the spec's fixed files."""

OPTIONAL = frozenset({DECISIONS})
"""The fixed files that a spec need not have: without one, nothing has been decided."""

PAGE_COLUMNS = {
    "pages.csv": ("kind", "word", "meaning", "language"),
    "corrections.csv": ("provider", "table", "code", "column", "page", "ours", "why"),
}
"""The columns of the files that say how the vendor's pages are read; a spec that is not taken from pages needs none."""

PROVIDER_COLUMNS = {
    "wire.csv": ("part", "name", "value", "source"),
    "limits.csv": ("field", "limit", "unit", "guide"),
    "words.csv": ("vocabulary", "word", "name", "meaning", "title_en", "title_ko", "source"),
}
"""The columns of the files beside a provider's tables: its JSON, and the words in it."""

SANDBOX_COLUMNS = {
    "endpoints.csv": (
        *("method", "path", "operation", "kind", "recipients", "idempotent", "content", "change", "answer", "source"),
    ),
    "checks.csv": ("operation", "kind", "where", "field", "rule", "value", "when", "code", "source"),
}
"""The columns of the files beside them that a sandbox of the provider needs; both may be absent."""

JSON_COLUMNS = ("json",)
"""A JSON document is a row of its own, and its text the only cell."""

CODE_COLUMNS = (
    "code",
    "name",
    "category",
    "summary",
    "description",
    "message",
    "params",
    "section",
    "note",
    "success",
    "summary_ko",
    "fault",
    "retry",
    "fallback",
    "remedy",
    "remedy_ko",
    "remark",
    "remark_ko",
    "status",
    "since",
    "until",
    "supersedes",
    "aliases",
    "wait",
    "source",
)
"""The columns of every ``<provider>/<table>.csv``."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""The control characters but for the line feed."""

_DOCUMENT = re.compile(r"[^/]+/(?:objects|samples|answers/[^/]+)\.json")

_SEPARATORS = (";", "\t", "|")
"""What spreadsheets put between cells where they do not write commas."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a CSV file: where it begins, and its cells by column."""

    file: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """The text of a cell."""
        return self.cells[column]

    def fault(self, column: str, expected: str, found: str | None = None) -> Fault:
        """A fault in one cell of this row; ``found`` is the cell itself unless the trouble is something else."""
        return Fault(self.file, self.line, column, found or shown(self[column]), expected)

    def shown(self, column: str) -> str:
        """A cell for a fault, with the names of the characters that a reader may take for others."""
        text = self[column]
        strange = "".join(character for character in text if not character.isascii())
        return f"{shown(text)} with {characters.named(strange)}" if strange else shown(text)


Sheets = Mapping[str, tuple[Row, ...]]
"""The rows of each readable file by its path below ``spec/``: ``providers.csv``, ``kakao/api.csv``."""


def load(spec: Path) -> tuple[Sheets, list[Fault]]:
    """Read every CSV file below the folder ``spec``; give the rows that could be read and all faults found."""
    sheets: dict[str, tuple[Row, ...]] = {}
    present = _files(spec)
    missing = sorted(COLUMNS.keys() - OPTIONAL - present)
    faults = [Fault(f"{spec.name}/{name}", 1, "file", "no such file", "a CSV file") for name in missing]
    for name in sorted(present):
        rows = _file(f"{spec.name}/{name}", name, spec / name, faults)
        if rows is not None:
            sheets[name] = rows
    return sheets, faults


def _file(path: str, name: str, file: Path, faults: list[Fault]) -> tuple[Row, ...] | None:
    """The rows of a file, if it is one of a spec and can be read; ``path`` is what faults call it."""
    if is_document(name):
        return document(path, file.read_bytes(), faults)
    if name.endswith(".csv"):
        text = text_of(path, file.read_bytes(), faults)
        rows = None if text is None else _rows(path, text, columns_of(name), faults)
        return None if rows is None else tuple(rows)
    if name != "README.md":
        faults.append(Fault(path, 1, "file", "no CSV file", "only CSV files and README.md"))
    return None


def columns_of(name: str) -> tuple[str, ...]:
    """The columns of a file by its path below ``spec/``."""
    if is_document(name):
        return JSON_COLUMNS
    of_provider = {**PROVIDER_COLUMNS, **SANDBOX_COLUMNS}.get(name.rpartition("/")[2], CODE_COLUMNS)
    return COLUMNS.get(name) or PAGE_COLUMNS.get(name) or of_provider


def is_document(name: str) -> bool:
    """Whether a file, by its path below ``spec/``, is a JSON document for the sandbox of a provider."""
    return _DOCUMENT.fullmatch(name) is not None


def for_sandbox(name: str) -> bool:
    """Whether only a sandbox needs a file, by its path below ``spec/``."""
    return is_document(name) or name.rpartition("/")[2] in SANDBOX_COLUMNS


def is_table(name: str) -> bool:
    """Whether a file, by its path below ``spec/``, holds result codes."""
    return columns_of(name) is CODE_COLUMNS


def shown(text: str) -> str:
    """A cell as it stands in a fault: quoted, escaped, and cut if it is long."""
    return repr(text if len(text) <= 60 else text[:57] + "...")


def table_file(provider: str, table: str) -> str:
    """The path of a table below ``spec/``."""
    return f"{provider}/{table}.csv"


def _files(spec: Path) -> set[str]:
    return {path.relative_to(spec).as_posix() for path in spec.rglob("*") if not path.is_dir()}


def text_of(path: str, data: bytes, faults: list[Fault]) -> str | None:
    """Decode a CSV file and report what keeps it from being UTF-8 text with LF line ends and commas.

    A byte order mark and other line ends are one fault a file and taken away, so that the cells can be looked at.
    """
    text = _decoded(path, data, faults)
    separator = None if text is None else _separator(text.partition("\n")[0])
    if separator is not None:
        faults.append(Fault(path, 1, "header", f"{separator!r} between the columns", "',' (RFC 4180)"))
        return None
    return None if text is None else _printable(path, text, faults)


def document(path: str, data: bytes, faults: list[Fault]) -> tuple[Row, ...] | None:
    """A JSON document as the one row of a file, if it can be read."""
    decoded = _decoded(path, data, faults)
    text = None if decoded is None else _printable(path, decoded, faults)
    return None if text is None else (Row(path, 1, {"json": text.removesuffix("\n")}),)


def _decoded(path: str, data: bytes, faults: list[Fault]) -> str | None:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.append(Fault(path, line, "file", f"the byte 0x{data[error.start]:02x}", "valid UTF-8"))
        return None
    if text.startswith("\ufeff"):
        faults.append(Fault(path, 1, "file", "a byte order mark (U+FEFF)", "UTF-8 without one"))
        text = text[1:]
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        found = f"a carriage return, the first of {text.count(chr(13))}"
        faults.append(Fault(path, line, "file", found, "LF line ends"))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _printable(path: str, text: str, faults: list[Fault]) -> str | None:
    if not _CONTROL.search(text):
        return text
    for number, line_text in enumerate(text.split("\n"), 1):
        controls: list[str] = sorted(set(_CONTROL.findall(line_text)))
        faults += (
            Fault(path, number, "file", f"the control character {each!r}", "printable text") for each in controls
        )
    return None


def _separator(header: str) -> str | None:
    """What stands between the columns where no comma does."""
    return None if "," in header else next((each for each in _SEPARATORS if each in header), None)


def _rows(path: str, text: str, columns: tuple[str, ...], faults: list[Fault]) -> list[Row] | None:
    """The rows below the header without those of a wrong length; ``None`` if the file is no table of these columns."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows = []
    known: dict[str, str] = {}  # most cells say what another one says: one text is enough for all of them
    line = 1
    try:
        header = next(reader, [])
        wrong = list(_header_faults(path, header, columns))
        faults.extend(wrong)
        if wrong:
            return None
        line = reader.line_num + 1
        for cells in reader:
            found = _no_row(cells, len(columns))
            if found is None:
                shared = (known.setdefault(cell, cell) for cell in cells)
                rows.append(Row(path, line, dict(zip(header, shared, strict=True))))
            else:
                faults.append(Fault(path, line, "row", found, f"{len(columns)} cells"))
            line = reader.line_num + 1
    except csv.Error as error:
        faults.append(Fault(path, line, "row", f"broken CSV ({error})", "RFC 4180"))
        return None
    return rows


def _no_row(cells: list[str], columns: int) -> str | None:
    """Why a line is no row of so many columns; ``None`` if it is one."""
    if not any(cell.strip() for cell in cells):
        return "a row of empty cells" if len(cells) > 1 else "a blank line"
    return None if len(cells) == columns else f"{len(cells)} cells"


def _header_faults(path: str, header: list[str], columns: tuple[str, ...]) -> Iterator[Fault]:
    allowed = ",".join(columns)
    for column in columns:
        if column not in header:
            yield Fault(path, 1, "header", f"no column {column!r}", allowed)
    for position, column in enumerate(header):
        if column not in columns:
            yield Fault(path, 1, "header", f"the column {shown(column)}", allowed)
        elif column in header[:position]:
            yield Fault(path, 1, "header", f"the column {column!r} again", allowed)
