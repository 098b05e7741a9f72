"""What a reader has to know from the spec: what the vendor's headings, columns and values mean, and today's rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.faults import SpecError
from codegen.load import Row, Sheets, load, table_file
from codegen.model import RETIRED

KINDS = ("provider", "language", "heading", "column", "value", "line")
"""What a word of ``spec/pages.csv`` can be."""

VENDOR_COLUMNS = ("code", "description", "message", "section", "note", "success")
"""The columns of a table in the spec that a page can fill."""

MERGED = "merged"
"""The meaning of the one language whose texts are those of the spec."""

COMPARED = "compared"
"""The meaning of a language whose pages are good for comparing codes only."""


@dataclass(frozen=True)
class Words:
    """The words of the vendor's pages, by the way :func:`plain` spells them."""

    providers: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # the table, and the language
    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()  # lines of flattened text that are no part of it
    spelled: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # the words of each kind as they are written
    corrections: Mapping[tuple[str, str, str, str, str], str] = field(default_factory=dict)
    sheets: Sheets = field(default_factory=dict)

    def allowed(self, kind: str) -> str:
        """The words of a kind, to be shown in a fault."""
        return f"a {kind} of spec/pages.csv: " + (", ".join(self.spelled.get(kind, ())) or "there is none yet")

    def corrected(self, provider: str, table: str, code: str, column: str, text: str) -> str:
        """A text of a page, or ours where ``spec/corrections.csv`` says that it differs on purpose."""
        return self.corrections.get((provider, table, code, column, text), text)

    def known(self, provider: str, table: str) -> dict[str, Row]:
        """Today's rows of a table by their codes; of a code that was given another meaning, the row that holds."""
        rows = self.sheets.get(table_file(provider, table), ())
        return {row["code"]: row for row in sorted(rows, key=is_live)}


def is_live(row: Row) -> bool:
    """Whether a code is still the vendor's, as far as the spec can say."""
    return row.cells.get("status") != RETIRED


def plain(word: str) -> str:
    """A word as it is compared: single blanks, and no matter whether letters are large."""
    return " ".join(word.split()).casefold()


def read_words(spec: Path) -> Words:
    """The words out of the folder of a spec; :class:`SpecError` if its files cannot be read."""
    sheets, faults = load(spec)
    if faults:
        raise SpecError(faults)
    return words_of(sheets)


def words_of(sheets: Sheets) -> Words:
    """The words out of the rows of a spec that was loaded."""
    rows: dict[str, list[Row]] = {kind: [] for kind in KINDS}
    for row in sheets.get("pages.csv", ()):
        rows.setdefault(row["kind"], []).append(row)
    meanings = {kind: {plain(row["word"]): row["meaning"] for row in rows[kind]} for kind in KINDS}
    return Words(
        providers=meanings["provider"],
        languages=meanings["language"],
        headings={plain(row["word"]): (row["meaning"], row["language"]) for row in rows["heading"]},
        columns=meanings["column"],
        values=meanings["value"],
        skipped=frozenset(meanings["line"]),
        spelled={kind: tuple(row["word"] for row in rows[kind]) for kind in KINDS},
        corrections={
            (row["provider"], row["table"], row["code"], row["column"], row["page"]): row["ours"]
            for row in sheets.get("corrections.csv", ())
        },
        sheets=sheets,
    )
