"""How the command behaves where it is interrupted, cannot write, or is told what it does not know."""

from __future__ import annotations

import errno
import os
import re
import sys

import click

INTERRUPTED = 130
"""The exit status after Ctrl-C: what a shell makes of the signal."""

CANNOT_WRITE = 1
"""The exit status where a disk is full, as of any tool that copies."""

_CODE = re.compile(r"-[0-9]")


class WithCodes(click.Command):
    """A command whose arguments may be codes with a minus, which are no options; whatever else begins with one is."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Write the minus of a code in the way that no option begins; looking up reads both."""
        return super().parse_args(ctx, [f"\N{MINUS SIGN}{each[1:]}" if _CODE.match(each) else each for each in args])


def plain_minus(text: str) -> str:
    """A text with the minus of its codes as it was typed."""
    return text.replace("\N{MINUS SIGN}", "-")


class WellMannered(click.Group):
    """The commands, without a traceback for what is no fault of theirs."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command to its end, everything written."""
        _write_anywhere()
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:  # click's business: who reads has enough
                raise
            click.echo(f"bizmessage: {error.strerror or error}", err=True)
            _write_nowhere()
            sys.exit(CANNOT_WRITE)


def _write_anywhere() -> None:
    """Let a terminal that has no Korean show how the letters are numbered, which JSON reads as the letters."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None and sys.stdout.errors == "strict":
        reconfigure(errors="backslashreplace")


def _write_nowhere() -> None:
    """Let what is still held back go, or Python would fail once more at its end."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):  # not of a file
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
