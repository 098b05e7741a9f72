"""What ``bizmessage fixtures`` prints and writes."""

from __future__ import annotations

from pathlib import Path

import click

from bizmessage._cli.manners import plain_minus
from bizmessage._sandbox import failures
from bizmessage._sandbox.fixtures import as_json, fixtures, write_all


def print_fixtures(queries: tuple[str, ...], shape: str | None) -> bool:
    """Print the JSON of failures; whether all of them were found and have the shape.

    With a shape, its body alone; else an object that has the bodies by shape. Several codes come one after the other.
    """
    complete = True
    for query in queries:
        found = failures.named(query)
        if not found:
            click.echo(f"bizmessage: no failure is called {plain_minus(query)!r}.", err=True)
            complete = False
        for failure in found:
            bodies = {fixture.shape: fixture.body for fixture in fixtures(failure)}
            if shape is None:
                click.echo(as_json(bodies), nl=False)
            elif shape in bodies:
                click.echo(as_json(bodies[shape]), nl=False)
            else:
                click.echo(f"bizmessage: {failure.path} comes as {', '.join(bodies)}.", err=True)
                complete = False
    return complete


def write_fixtures(folder: Path) -> None:
    """Write the fixtures of all failures below a folder and say how many there are."""
    click.echo(f"bizmessage: {write_all(folder)} files below {folder}, told by index.json", err=True)
