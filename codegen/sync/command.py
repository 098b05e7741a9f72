"""The command ``sync``: from a page to the files of the spec."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from codegen.faults import Fault, SpecError
from codegen.load import CODE_COLUMNS, load
from codegen.page_words import MERGED
from codegen.pages import Page, Reading, Words, attempt, words_of
from codegen.sync import merge, show
from codegen.sync.draft import draft_faults, draft_files, is_new, named_in
from codegen.sync.write import file_text, write_all
from codegen.validate_pages import validate_pages


def sync(options: Namespace) -> int:
    """Run the command; the exit status is 0 if the page was taken in or says what the spec says, and 1 if not."""
    words = _words(options.spec)
    reading = attempt(options.page, words, provider=options.provider, day=options.date)
    page = reading.page
    _print(show.page_lines(page, words))
    if options.check_codes:
        return _check_codes(reading, words)
    if is_new(page, words):
        return _draft(reading, words, options)
    merged, faults = merge.merge(page, words, options.page.as_posix(), page.date, many=options.many)
    faults += reading.faults
    if options.dry_run and page.language and words.languages.get(page.language) != MERGED:
        _print(show.code_lines(page, words))
    elif options.dry_run or not faults:
        for each in merged:
            _print(show.merged_lines(each))
    if faults:
        raise SpecError(faults)
    _print(show.proposal_lines(merged, words))
    return _write(page, merged, words, options)


def _words(spec: Path) -> Words:
    sheets, faults = load(spec)
    faults += validate_pages(sheets)
    if faults:
        raise SpecError(faults)
    return words_of(sheets)


def _check_codes(reading: Reading, words: Words) -> int:
    lines = list(show.code_lines(reading.page, words))
    _print(lines)
    if reading.faults:
        raise SpecError(reading.faults)
    if not lines:
        print("The page has the codes of the spec.")
    return 1 if lines else 0


def _draft(reading: Reading, words: Words, options: Namespace) -> int:
    page: Page = reading.page
    faults: list[Fault] = [
        *reading.faults,
        *merge.page_faults(page, words, options.page.as_posix()),
        *draft_faults(page, words, options.spec, named_in(reading.title, words)),
    ]
    if faults:
        raise SpecError(faults)
    tables = merge.draft(page, words)
    files = draft_files(page, tables, options.spec)
    if not options.dry_run:
        write_all(files)
    for path in files:
        print(f"{'would write' if options.dry_run else 'wrote'} {path.relative_to(options.spec.parent).as_posix()}")
    print("Fill in what is ours; `make check` names every cell. A word for its title belongs in spec/pages.csv.")
    return 0


def _write(page: Page, merged: list[merge.Merged], words: Words, options: Namespace) -> int:
    files: dict[Path, str] = {}
    sheets = {merge.table_path(each): each.rows for each in merged}
    for name, rows in (*sheets.items(), ("providers.csv", merge.provider_rows(page, words))):
        if any(row is None for _, row in rows) or any(each.moved for each in merged if merge.table_path(each) == name):
            path, today = options.spec / name, words.sheets[name]
            header = tuple(today[0].cells) if today else CODE_COLUMNS
            files[path] = file_text(header, rows, today, path.read_bytes().decode())
    if not options.dry_run:
        write_all(files)
    for path in files:
        print(f"{'would change' if options.dry_run else 'changed'} {path.relative_to(options.spec.parent).as_posix()}")
    if not files:
        print("The spec says what the page says.")
    elif any(each.new for each in merged):
        print("Fill in the empty cells of the new codes, then: make gen")
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
