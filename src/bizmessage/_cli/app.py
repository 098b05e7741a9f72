"""The commands and their options."""

from __future__ import annotations

import sys
from io import BufferedReader
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._cli.extras import extra
from bizmessage._cli.manners import WellMannered, WithCodes, plain_minus
from bizmessage._cli.reporting import export, report
from bizmessage._cli.showing import default_language, show_explanations, show_lines
from bizmessage.advice import Fallback, Fault, Retry

NOTHING_FOUND = 1
"""The exit status of a command that found nothing; 2 is click's for a wrong call."""

_SHAPES = ("refusal", "recipient", "list", "look-up", "updates", "webhook")
"""Those of :data:`bizmessage._sandbox.fixtures.SHAPES`, which is not there without the extra."""

CANNOT_RUN = 2
"""The exit status of a command that lacks something, or was told to do what it may not."""

_EPILOG = """Exit status: 0 if something was found, 1 if nothing was, 2 for a wrong call.

Completion: eval "$(_BIZMESSAGE_COMPLETE=bash_source bizmessage)"; zsh_source and fish_source do the same there."""


_ABOUT = f"Explain the result codes of {', '.join(wire_of(name).title_en for name in providers())}."

_MADE_FROM = "\n".join(
    ["%(prog)s %(version)s", *(f"{name}: the vendor's page of {wire_of(name).page_date}" for name in providers())]
)


@click.group(cls=WellMannered, help=_ABOUT, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bizmessage", message=_MADE_FROM)
def app() -> None:
    """Group the commands."""


_with_language = click.option(
    "--lang", "language", type=click.Choice(["ko", "en"]), default=default_language, help="Default: by the locale."
)
_with_json = click.option("--json", "as_json", is_flag=True, help="Write JSON.")


def _complete_code(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from bizmessage._catalogue.beside import everything

    return [
        CompletionItem(word, help=entry.summary)
        for entry in everything()
        for word in (entry.name, entry.code, entry.path)
        if word.startswith(incomplete)
    ]


def _complete_category(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from bizmessage._catalogue.entries import entries

    return [
        CompletionItem(word) for word in sorted({entry.category for entry in entries()}) if word.startswith(incomplete)
    ]


@app.command(cls=WithCodes)
@click.argument("queries", nargs=-1, required=True, metavar="CODE...", shell_complete=_complete_code)
@_with_language
@_with_json
def explain(queries: tuple[str, ...], language: str, as_json: bool) -> None:
    """Say what codes mean and what to do: -3003, 3018, TemplateNotFound, a path that "search" shows, a status."""
    from bizmessage._catalogue.looking_up import look_up
    from bizmessage._cli.classes import class_named
    from bizmessage._cli.nearest import nearest

    found = []
    missing = False
    for query in queries:
        entries = look_up(query) or class_named(query)
        found += entries
        if not entries:
            missing = True
            close = nearest(query)
            hint = f" Did you mean {' or '.join(close)}?" if close else ""
            click.echo(f"bizmessage: nothing is called {plain_minus(query)!r}.{hint}", err=True)
    if found:
        show_explanations(list(dict.fromkeys(found)), language, as_json=as_json)
    if missing:
        sys.exit(NOTHING_FOUND)


@app.command(cls=WithCodes)
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="At most so many.")
@_with_language
@_with_json
def search(words: tuple[str, ...], limit: int, language: str, as_json: bool) -> None:
    """Find codes by words, English or Korean, the best first: typing errors and missing spaces do no harm.

    Codes, names, statuses and lines of a log will do as well.
    """
    from bizmessage._cli.finding import search as find

    found = find(" ".join(words))
    if not found:
        click.echo(f"bizmessage: nothing is about {plain_minus(' '.join(words))!r}.", err=True)
        sys.exit(NOTHING_FOUND)
    show_lines(found[:limit], language, as_json=as_json)
    if len(found) > limit and not as_json:
        click.echo(f"{len(found) - limit} more; --limit shows them.", err=True)


@app.command(name="list")
@click.option("--provider", help=f"{' or '.join(providers())}.")
@click.option("--table", help="api or delivery.")
@click.option("--category", shell_complete=_complete_category, help="template, sender-profile, carousel, ...")
@click.option("--fault", type=click.Choice([str(word) for word in Fault]), help="Who has to act.")
@click.option("--retry", type=click.Choice([str(word) for word in Retry]), help="May the same request be sent again.")
@click.option("--fallback", type=click.Choice([str(word) for word in Fallback]), help="Can SMS reach the person.")
@_with_language
@_with_json
def list_codes(language: str, as_json: bool, **wanted: str | None) -> None:
    """List the codes of which all of this is true."""
    from bizmessage._catalogue.entries import entries
    from bizmessage._cli.nearest import closest

    known = [entry.as_dict() for entry in entries()]
    for name, value in wanted.items():
        allowed = sorted({values[name] for values in known})
        if value is not None and value not in allowed:
            close = f" Did you mean {' or '.join(closest(value, allowed))}?" if closest(value, allowed) else ""
            raise click.BadParameter(f"{value!r} is none of {', '.join(allowed)}.{close}", param_hint=f"--{name}")
    asked = {name: value for name, value in wanted.items() if value is not None}
    found = [
        entry
        for entry, values in zip(entries(), known, strict=True)
        if all(values[name] == value for name, value in asked.items())
    ]
    if not found:
        click.echo("bizmessage: no code is like that.", err=True)
        sys.exit(NOTHING_FOUND)
    show_lines(found, language, as_json=as_json)


@app.command()
@click.argument("log", type=click.File("rb"), default="-")
@click.option("--provider", help="Whose codes they are. Default: as each line says.")
@_with_language
@_with_json
def annotate(log: BufferedReader, provider: str | None, language: str, as_json: bool) -> None:
    """Copy a LOG, or standard input, with name and advice beside each result code that it finds.

    A code counts where the context says so: behind the name of its field and ":" or "=", as JSON, escaped JSON, Python
    and others write it, or in a path as "explain" shows it. Every other byte stays as it is, and each line is written
    as soon as it has come. With --json, a line of JSON for each code instead: "position" is how many bytes of the line
    stand before the code's end.

    Whose code it is, where several providers have it, is what the whole line says. Lines of more than 1 MiB are read
    in parts of that size: there it is what the part says, or else what the parts before it did.
    """
    from bizmessage._cli.annotating import Annotator, copy

    copy(log, sys.stdout.buffer, Annotator(language, provider, as_json=as_json))


@app.command(cls=WithCodes)
@click.argument("queries", nargs=-1, metavar="[CODE]...", shell_complete=_complete_code)
@click.option("--shape", type=click.Choice(_SHAPES), help="This one alone. Default: each in which the code can come.")
@click.option(
    "--all", "folder", type=click.Path(file_okay=False, path_type=Path), help="Write those of every code there."
)
def fixtures(queries: tuple[str, ...], shape: str | None, folder: Path | None) -> None:
    """Print the exact JSON in which codes come: -3003, 3019, TemplateNotFound, kakao/api/-3003.

    For those who test in other languages, or without the sandbox: refusals, a recipient of two, lists, look-ups,
    webhooks. Needs the extra "sandbox".
    """
    if bool(queries) == (folder is not None):
        raise click.UsageError("Name codes, or a folder for those of all codes with --all.")
    with extra("sandbox"):
        from bizmessage._cli.fixtures import print_fixtures, write_fixtures
    if folder is not None:
        write_fixtures(folder)
    elif not print_fixtures(queries, shape):
        sys.exit(NOTHING_FOUND)


@app.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen to.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65535), help="0 for any that is free.")
@click.option("--database", type=click.Path(dir_okay=False, path_type=Path), help="Keep everything in this file.")
@click.option("--delay", default=1.0, show_default=True, type=click.FloatRange(0, 86400), help="Seconds to a delivery.")
@click.option("--webhook", "webhooks", multiple=True, metavar="URL", help="Post results there; may be repeated.")
@click.option(
    "--signature", default="", envvar="BIZMESSAGE_SANDBOX_SIGNATURE", help="What the webhooks are signed with."
)
@click.option("--seed", type=click.IntRange(0), help="Make ids and probabilities the same in every run.")
@click.option("--allow-remote", is_flag=True, help="Let other machines in.")
@click.option("--allow-any-webhook", is_flag=True, help="Let webhooks go to other networks.")
@click.option("--quiet", is_flag=True, help="Leave out the line for each request.")
def sandbox(
    host: str,
    port: int,
    database: Path | None,
    delay: float,
    webhooks: tuple[str, ...],
    signature: str,
    seed: int | None,
    allow_remote: bool,
    allow_any_webhook: bool,
    quiet: bool,
) -> None:
    """Run the API on this machine: it answers any code on demand and keeps what it was sent.

    Send to a magic number, which "explain" shows, to have an error; everything else succeeds if it passes the checks
    that the vendor's guides state. Nothing leaves this machine but webhooks.
    """
    with extra("sandbox"):
        from bizmessage._sandbox.command import CannotRun, run
        from bizmessage._sandbox.settings import Settings
    settings = Settings(
        database=database, delay=delay, seed=seed, allow_remote=allow_remote, allow_any_webhook=allow_any_webhook
    )
    try:
        run(settings, host=host, port=port, webhooks=webhooks, signature=signature, quiet=quiet)
    except CannotRun as error:
        click.echo(f"bizmessage: {error}", err=True)
        sys.exit(CANNOT_RUN)


app.add_command(report)
app.add_command(export)
