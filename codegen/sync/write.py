"""Write the files of the spec: all of them or none, and an unchanged row byte for byte as it was."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

from codegen.load import Row


def file_text(
    header: Sequence[str],
    rows: Iterable[tuple[Mapping[str, str], Row | None]],
    today: Sequence[Row] = (),
    text: str = "",
) -> str:
    """A file with these rows, each with the row of today that it leaves as it is, if it does.

    ``today`` are the rows in ``text``, which is what the file holds.
    """
    lines = text.removesuffix("\n").split("\n")
    begins = [row.line - 1 for row in today]
    before = {begin + 1: _joined(lines[begin:end]) for begin, end in pairwise([*begins, len(lines)])}
    head = _joined(lines[: begins[0]]) if begins else csv_text([header])
    written = (before[row.line] if row else csv_text([[cells[column] for column in header]]) for cells, row in rows)
    return head + "".join(written)


def _joined(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """Rows as the spec's files have them: quotes where they are needed, and LF."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def appended(path: Path, rows: Iterable[Mapping[str, str]]) -> str:
    """A file of the spec with rows added, in the order of its own columns."""
    text = path.read_bytes().decode()
    header = next(csv.reader(io.StringIO(text, newline="")))
    ended = text if text.endswith("\n") else text + "\n"
    return ended + csv_text([row[column] for column in header] for row in rows)


def write_all(files: Mapping[Path, str]) -> None:
    """Write files so that none is changed before each of them lies beside its place, ready to be put there."""
    with ExitStack() as stack:
        ready: list[tuple[Path, Path]] = []
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            stack.callback(Path(name).unlink, missing_ok=True)
            with os.fdopen(descriptor, "wb") as file:
                file.write(text.encode())
            Path(name).chmod(0o644)  # mkstemp() lets nobody else read the file
            ready.append((Path(name), path))
        for temporary, path in ready:
            temporary.replace(path)
