"""What the command ``sync`` takes; the libraries that it needs are loaded when it runs."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from pathlib import Path


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments to a parser."""
    parser.add_argument("page", type=Path, metavar="PAGE", help="Markdown as published, or flattened text (.txt)")
    parser.add_argument("--provider", default="", help="whose page it is, if not its title's; a new one is drafted")
    parser.add_argument("--date", type=_day, help="the day of the page, 2026-05-27, if its name does not say so")
    parser.add_argument("--many", action="store_true", help="retire codes even if more than a quarter of them is gone")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--dry-run", action="store_true", help="print the differences and write nothing")
    only.add_argument("--check-codes", action="store_true", help="compare the codes alone, in whatever language")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day like 2026-05-27") from None
