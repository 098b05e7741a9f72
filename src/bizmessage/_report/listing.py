"""Which messages something can be done about: annotated rows, without the phone numbers, to look up by request id."""

from __future__ import annotations

import ibis.expr.types as ir

from bizmessage._report.annotating import annotated

REPEATABLE = ("later", "much-later", "if-repeatable")
"""The advice that lets the same message be sent again without a change."""


def repeatable(
    table: ir.Table, provider: str | None = None, *, prefix: str = "", **options: str | bool | None
) -> ir.Table:
    """The messages that reached nobody and may be sent again as they are; ``retry`` says when.

    Takes what :func:`annotated` takes, and gives its rows.
    """
    rows = annotated(table, provider, prefix=prefix, **options)  # type: ignore[arg-type]
    reached_nobody = rows[prefix + "verdict"] == "not delivered"
    return rows.filter(reached_nobody & rows[prefix + "retry"].isin(REPEATABLE))


def substitutable(
    table: ir.Table, provider: str | None = None, *, prefix: str = "", **options: str | bool | None
) -> ir.Table:
    """The messages that reached nobody and can go out by SMS: nothing says that a substitute did or will.

    Takes what :func:`annotated` takes, and gives its rows.
    """
    rows = annotated(table, provider, prefix=prefix, **options)  # type: ignore[arg-type]
    reached_nobody = rows[prefix + "verdict"] == "not delivered"
    return rows.filter(reached_nobody & (rows[prefix + "fallback"] == "yes"))


def to_look_up(
    table: ir.Table, provider: str | None = None, *, prefix: str = "", **options: str | bool | None
) -> ir.Table:
    """The messages of which nobody can tell from these rows whether they arrived: look them up before anything is sent.

    Takes what :func:`annotated` takes, and gives its rows.
    """
    rows = annotated(table, provider, prefix=prefix, **options)  # type: ignore[arg-type]
    return rows.filter(rows[prefix + "verdict"] == "unknown")
