"""The files of a provider that the spec does not have yet, out of a page: ours are left for people to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from codegen import naming
from codegen.faults import Fault
from codegen.load import COLUMNS, PROVIDER_COLUMNS, shown
from codegen.page_words import plain
from codegen.pages import Page, Words
from codegen.sync.merge import Merged, table_path
from codegen.sync.write import appended, csv_text, file_text


def draft_faults(page: Page, words: Words, spec: Path, title: str) -> Iterator[Fault]:
    """What keeps a provider from being drafted: its name, or what is there already.

    ``title`` is the provider that the page names itself, if the spec knows it.
    """
    if not naming.MODULE_NAME.fullmatch(page.provider):
        yield Fault("--provider", 1, "provider", shown(page.provider), "a Python module name in lower case")
    elif (spec / page.provider).exists():
        found = f"the folder {spec.name}/{page.provider} and no row of this provider"
        yield Fault(f"{spec.name}/providers.csv", 1, "provider", found, "a row, or no such folder")
    if title and title != page.provider:
        known = ", ".join(row["provider"] for row in words.sheets.get("providers.csv", ()))
        found = f"{shown(page.provider)} for a page of {shown(title)}"
        yield Fault("--provider", 1, "provider", found, f"a provider of the spec: {known}")


def draft_files(page: Page, tables: Sequence[Merged], spec: Path) -> dict[Path, str]:
    """The text of every file that a new provider takes."""
    provider = dict.fromkeys(COLUMNS["providers.csv"], "") | {"provider": page.provider}
    if "page_date" in provider and page.date:
        provider["page_date"] = page.date.isoformat()
    rows = [
        dict.fromkeys(COLUMNS["tables.csv"], "") | {"provider": page.provider, "table": each.table} for each in tables
    ]
    return {
        **{spec / table_path(each): file_text(each.header, each.rows) for each in tables},
        **{spec / page.provider / name: csv_text([columns]) for name, columns in PROVIDER_COLUMNS.items()},
        spec / "tables.csv": appended(spec / "tables.csv", rows),
        spec / "providers.csv": appended(spec / "providers.csv", [provider]),
    }


def is_new(page: Page, words: Words) -> bool:
    """Whether the spec does not have the provider of a page yet."""
    return bool(page.provider) and all(row["provider"] != page.provider for row in words.sheets["providers.csv"])


def named_in(title: str, words: Words) -> str:
    """The provider that the parts of a title name."""
    return next((words.providers[plain(part)] for part in title.split(">") if plain(part) in words.providers), "")
