"""The commands about many messages and about the whole catalogue; what they need is imported when they run."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from bizmessage._catalogue.installed import providers
from bizmessage._cli.extras import extra
from bizmessage._cli.showing import default_language

_ROLES = ("code", "status", "sms_status", "sms_code", "sms_wanted", "template", "sender", "time", "number")


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--provider", type=click.Choice(providers()), help="Whose messages. Default: by the names of the columns."
)
@click.option("--by", "parts", multiple=True, metavar="PART", help="template, sender or a column; may come again.")
@click.option("--every", type=click.Choice(["day", "hour"]), help="Default: by the day, of few days by the hour.")
@click.option("--since", metavar="TIME", help="2026-11-20 or '2026-11-20 09:00'; compared with as long before it.")
@click.option("--until", metavar="TIME", help="The last day or hour, which is counted too.")
@click.option(
    "--column",
    "named",
    multiple=True,
    metavar="WHAT=NAME",
    help=f"What a column of yours is called: {', '.join(_ROLES)}. Default: as the vendor does.",
)
@click.option("--without-substitutes", is_flag=True, help="No substitute SMS are ever sent for these messages.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1), help="At most so many of a kind.")
@click.option("--html", "page", type=click.Path(dir_okay=False, path_type=Path), help="Write one page of HTML.")
@click.option(
    "--lang", "language", type=click.Choice(["ko", "en"]), default=default_language, help="Default: by the locale."
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def report(
    sources: tuple[str, ...],
    provider: str | None,
    parts: tuple[str, ...],
    named: tuple[str, ...],
    limit: int,
    page: Path | None,
    language: str,
    as_json: bool,
    **wanted: Any,
) -> None:
    """Say what became of messages, why they failed, whose turn it is and since when.

    A SOURCE is a file of delivery results or a pattern of them (Parquet, CSV or JSON Lines, with .gz or .zst), a table
    of a DuckDB or SQLite file (results.duckdb::deliveries), or one behind a URL that Ibis connects to
    (postgres://host/base::deliveries). Columns are found by the vendor's names of fields. Phone numbers are not shown.
    """
    columns = dict(map(_column, named))
    with extra("report"):
        from bizmessage._report.building import Wanted, build
        from bizmessage._report.columns import ColumnsNotFound
        from bizmessage._report.reading_files import NotReadable, opened
    try:
        with _progress() as step:
            step("open")
            with opened(sources, provider) as source:
                about = Wanted(provider=source.provider, parts=parts or None, **wanted)
                found = build(source.table, about, columns, rejected=source.rejected, step=step)
    except (ColumnsNotFound, NotReadable) as error:
        raise click.UsageError(str(error)) from None
    if page is not None:
        from bizmessage._report.page import write_page

        write_page(found, language, page, limit)
        click.echo(f"bizmessage: wrote {page}", err=True)
    if as_json:
        from bizmessage._report.jsonable import as_dict

        click.echo(json.dumps(as_dict(found), ensure_ascii=False, indent=2))
    elif page is None:
        from rich.console import Console

        from bizmessage._report.terminal import show

        show(found, language, Console(), limit)
    if not found.messages:
        sys.exit(1)


@click.command()
@click.option("--format", "form", type=click.Choice(["parquet", "csv", "json", "sql"]), required=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Default: standard output.")
@click.option("--provider", type=click.Choice(providers()), help="Default: all.")
@click.option("--name", default="bizmessage_codes", show_default=True, help="What SQL calls the table.")
def export(form: str, output: Path | None, provider: str | None, name: str) -> None:
    """Write the catalogue as one table, to join with by provider, table and code."""
    with extra("report"):
        from bizmessage._report.exporting import exported

        try:
            written = exported(form, provider, name)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--name") from None
    if output is None:
        sys.stdout.buffer.write(written)
    else:
        output.write_bytes(written)


def _column(text: str) -> tuple[str, str | None]:
    role, equals, name = text.partition("=")
    if not equals or role not in _ROLES:
        raise click.BadParameter(f"{text!r} is not WHAT=NAME with one of {', '.join(_ROLES)}", param_hint="--column")
    return role, name or None


@contextmanager
def _progress() -> Iterator[Callable[[str], object]]:
    """Show on standard error, if somebody is looking, what is being done and how long it takes."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda text: None
        return
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console, transient=True
    ) as shown:
        task = shown.add_task("")
        yield lambda text: shown.update(task, description=text)
