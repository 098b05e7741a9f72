"""Write entries: tables and colours on a terminal, plain text elsewhere, JSON where asked for."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence

from bizmessage._catalogue.entries import Entry
from bizmessage.sandbox import magic_number


def default_language() -> str:
    """Korean in a Korean locale, else English."""
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return "ko" if locale.lower().startswith("ko") else "en"


def show_explanations(found: Sequence[Entry], language: str, *, as_json: bool) -> None:
    """All that is known of each entry."""
    if as_json:
        _show_json([{**entry.as_dict(), "magic_number": _magic_number(entry)} for entry in found])
    elif sys.stdout.isatty():
        _show_panels(found, language)
    else:
        print("\n\n".join(_explained(entry, language) for entry in found))


def show_lines(found: Sequence[Entry], language: str, *, as_json: bool) -> None:
    """A line for each entry."""
    if as_json:
        _show_json([entry.as_dict() for entry in found])
    elif sys.stdout.isatty():
        _show_table(found, language)
    else:
        for entry in found:
            print(f"{entry.path}\t{entry.name}\t{entry.title(language)}")


def _show_json(found: Sequence[Mapping[str, str]]) -> None:
    print(json.dumps(found, ensure_ascii=False, indent=2))


def _explained(entry: Entry, language: str) -> str:
    """All that is known of an entry, and how to have it happen."""
    number = _magic_number(entry)
    label = "샌드박스에서 재현할 번호" if language == "ko" else "To have it in the sandbox, send to"
    return "\n".join((entry.explain(language), *([f"{label}: {number}"] if number else [])))


def _magic_number(entry: Entry) -> str:
    """The phone number that makes it happen in the sandbox; empty if there is none."""
    try:
        return magic_number(entry.path)
    except ValueError:
        return ""


def _show_panels(found: Sequence[Entry], language: str) -> None:
    from rich.console import Console
    from rich.panel import Panel
    from rich.text import Text

    console = Console()
    for entry in found:
        _, first, *lines = _explained(entry, language).splitlines()
        body = Text(first + "\n", style="bold")
        for line in lines:
            label, _, value = line.partition(": ")
            body.append(f"\n{label}: ", style="cyan")
            body.append(value)
        path, _, name = entry.heading.partition(" ")
        title = Text.assemble((path, "bold yellow"), " ", (name, "bold green"))
        console.print(Panel(body, title=title, title_align="left", width=min(console.width, 100)))


def _show_table(found: Sequence[Entry], language: str) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    table.add_column("코드" if language == "ko" else "code", style="yellow", no_wrap=True)
    table.add_column("이름" if language == "ko" else "name", style="green", overflow="fold")
    table.add_column("뜻" if language == "ko" else "meaning", overflow="fold")
    for entry in found:
        table.add_row(entry.path, entry.name, entry.title(language))
    Console().print(table)
