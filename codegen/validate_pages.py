"""What is wrong with the files about the vendor's pages: ``spec/pages.csv`` and ``spec/corrections.csv``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen import naming
from codegen.faults import Fault, one_of
from codegen.load import PAGE_COLUMNS, Row, Sheets, table_file
from codegen.page_words import COMPARED, KINDS, MERGED, VENDOR_COLUMNS, plain

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_MEANINGS = {"language": (MERGED, COMPARED), "column": VENDOR_COLUMNS, "value": ("true", "false"), "line": ("skipped",)}


def validate_pages(sheets: Sheets) -> list[Fault]:
    """All faults in the words of the pages and in the corrections."""
    return [*_words(sheets), *_corrections(sheets)]


def _words(sheets: Sheets) -> Iterator[Fault]:
    rows = sheets.get("pages.csv", ())
    providers = [row["provider"] for row in sheets.get("providers.csv", ())]
    first: dict[tuple[str, str], Row] = {}
    for row in rows:
        for column in ("kind", "word", "meaning"):
            if not row[column].strip():
                yield row.fault(column, "some text", "an empty cell")
        earlier = first.setdefault((row["kind"], plain(row["word"])), row)
        if earlier is not row:
            yield row.fault("word", f"a word that line {earlier.line} does not have")
        if row["kind"] and row["kind"] not in KINDS:
            yield row.fault("kind", one_of(KINDS))
        yield from _meaning(row, providers)
        if (row["language"] or row["kind"] == "heading") and not _LANGUAGE.fullmatch(row["language"]):
            yield row.fault("language", "a code of a language in small letters ('ko')")
    merged = [row for row in rows if row["kind"] == "language" and row["meaning"] == MERGED]
    for row in merged[1:]:
        yield row.fault("meaning", f"{COMPARED}, because line {merged[0].line} is {MERGED}")


def _meaning(row: Row, providers: list[str]) -> Iterator[Fault]:
    allowed = _MEANINGS.get(row["kind"], tuple(providers) if row["kind"] == "provider" else ())
    if allowed and row["meaning"] and row["meaning"] not in allowed:
        yield row.fault("meaning", one_of(allowed))
    if row["kind"] == "heading" and row["meaning"] and not naming.MODULE_NAME.fullmatch(row["meaning"]):
        yield row.fault("meaning", "a table: a Python name in lower case")


def _corrections(sheets: Sheets) -> Iterator[Fault]:
    first: dict[tuple[str, ...], Row] = {}
    for row in sheets.get("corrections.csv", ()):
        for column in PAGE_COLUMNS["corrections.csv"]:
            if column not in ("page", "ours") and not row[column].strip():
                yield row.fault(column, "some text", "an empty cell")
        key = tuple(row[column] for column in ("provider", "table", "code", "column", "page"))
        earlier = first.setdefault(key, row)
        if earlier is not row:
            yield row.fault("page", f"a text that line {earlier.line} does not correct")
        yield from _correction(row, sheets)


def _correction(row: Row, sheets: Sheets) -> Iterator[Fault]:
    """A correction is about a cell that exists, and says what that cell says."""
    if row["column"] not in VENDOR_COLUMNS or row["column"] == "code":
        yield row.fault("column", one_of(column for column in VENDOR_COLUMNS if column != "code"))
        return
    name = table_file(row["provider"], row["table"])
    codes = [each for each in sheets.get(name, ()) if each["code"] == row["code"]]
    if not codes:
        yield row.fault("code", f"a code that a readable file spec/{name} has")
    elif codes[0][row["column"]] != row["ours"]:
        yield row.fault("ours", f"the {row['column']} that {codes[0].file}:{codes[0].line} has")
    if row["page"] == row["ours"]:
        yield row.fault("ours", "another text than that of the page")
