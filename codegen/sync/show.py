"""What a page says and changes, line by line, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.model import RETIRED
from codegen.page_words import is_live
from codegen.pages import Page, Words
from codegen.sync.merge import Merged
from codegen.sync.propose import decided, proposal


def page_lines(page: Page, words: Words) -> Iterator[str]:
    """What was read."""
    day = f", {page.date.isoformat()}" if page.date else ""
    yield f"A page of {page.provider or 'nobody known'} in {page.language or 'no known language'}{day}:"
    for table in page.tables:
        yield f"    {table.table}, line {table.line}: {len(table.rows)} rows"
    there = {table.table for table in page.tables}
    for row in words.sheets.get("tables.csv", ()):
        if row["provider"] == page.provider and row["table"] not in there:
            yield f"    {row['table']}: not on this page, left as it is"


def merged_lines(merged: Merged) -> Iterator[str]:
    """What becomes of a table: what is new, changed, dropped or moved."""
    where = f"{merged.provider}/{merged.table}"
    for row in merged.new:
        yield f"new      {where} {row.code} (line {row.line}): {row.description!r}"
    for change in merged.changed:
        yield f"changed  {where} {change.code} {change.column} (line {change.line})"
        yield f"    - {change.before!r}"
        yield f"    + {change.after!r}"
    kept = RETIRED if {"status", "until"} <= set(merged.header) else "it stays; the spec has no column for its status"
    for code in merged.dropped:
        yield f"dropped  {where} {code}: {kept}"
    if merged.moved:
        yield f"moved    {where}: other codes in front of each other than before"


def proposal_lines(tables: Sequence[Merged], words: Words) -> Iterator[str]:
    """A proposal for each new code."""
    for merged in tables:
        rows = decided(words, merged.provider) if merged.new else []
        for row in merged.new:
            yield from proposal(row, merged.table, merged.provider, rows, words)


def code_lines(page: Page, words: Words) -> Iterator[str]:
    """The codes that stand on the page or on the spec alone, not counting what is retired."""
    for table in page.tables:
        known = words.known(page.provider, table.table)
        live = [code for code, row in known.items() if is_live(row)]
        here = [row.code for row in table.rows]
        where = f"{page.provider}/{table.table}"
        for row in table.rows:
            if row.code not in live:
                yield f"{where} {row.code} (line {row.line}): only on the page"
        for code in live:
            if code not in here:
                yield f"{where} {code}: only on the spec"
