"""Commands that need an extra say which, where it is not installed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

_WRONG_CALL = 2


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Import what an extra brings within this; where it is missing, the program says so and ends with 2.

    That one of our own modules is missing is another mistake, which comes through.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "bizmessage":
            raise
        click.echo(f'bizmessage: {error.name} is missing; install it with: pip install "bizmessage[{name}]"', err=True)
        sys.exit(_WRONG_CALL)
