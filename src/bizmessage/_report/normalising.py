"""From the columns of a table, whatever their types, to the same few texts that reading makes of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

import ibis
import ibis.expr.types as ir

from bizmessage._catalogue.wire import Wire
from bizmessage._report.columns import Columns
from bizmessage._report.deciding import NOTHING

UNREADABLE = "(this cannot be read as one)"
"""What stands for something that is no code: longer than any code, as every text that is none."""

_BLANKS = "[ \t\r\n]"
_LONGEST_CODE = 20
_LARGEST = 10**15
"""What is no code to reading either: see ``code_text`` and ``integer`` in ``reading/values.py``."""


def code_of(table: ir.Table, found: Columns) -> ir.StringValue:
    """The code as it came, as text without the blanks around; null if there is nothing."""
    column = found.one("code")
    return ibis.null("string") if column is None else _stripped(_text(table[column], unreadable=UNREADABLE).nullif(""))


def is_code(code: ir.StringValue) -> ir.BooleanValue:
    """Whether reading takes a text for a code, its meaning known or not."""
    return (code != "") & (code.length() <= _LONGEST_CODE)


def looks_like_code(code: ir.StringValue, most_digits: int) -> ir.BooleanValue:
    """Whether an unknown code has the form of one: anything else may be a phone number, or a line of something else."""
    digits = code.re_replace("[^0-9]", "").length()
    return code.re_search(f"^[A-Za-z0-9_-]{{1,{_LONGEST_CODE}}}$") & (digits > 0) & (digits <= most_digits)


def status_meaning(table: ir.Table, found: Columns, wire: Wire) -> ir.StringValue:
    """What the word of the message's status means."""
    column = found.one("status")
    return ibis.literal(NOTHING) if column is None else _meaning(_text(table[column]).nullif(""), wire.message_status)


def sms_meaning(table: ir.Table, found: Columns, wire: Wire, *, without: bool) -> ir.StringValue:
    """What the word of the substitute means, or else what its code or the request say; ``without``: there are none."""
    word = _first(table, found.all("sms_status"))
    meaning = _meaning(word, wire.substitute_status)
    pending = _first(table, found.all("sms_code")).isin(sorted(wire.substitute_pending)).fill_null(False)
    meaning = ibis.cases((word.isnull() & pending, "pending"), else_=meaning)
    column = found.one("sms_wanted")
    if column is not None:
        wanted = _truth(table[column])
        meaning = ibis.cases(
            (word.isnull() & (wanted == ibis.literal(False)).fill_null(False), "none"),
            ((meaning == "none") & wanted.fill_null(False), "unknown"),
            else_=meaning,
        )
    return meaning.nullif(NOTHING).fill_null("none") if without else meaning


def sms_arrived(table: ir.Table, found: Columns, wire: Wire) -> ir.StringValue:
    """What the code of the substitute says: ``"yes"``, ``"no"`` or nothing."""
    code = _stripped(_first(table, found.all("sms_code")))
    told = (is_code(code) & code.notin(sorted(wire.substitute_pending))).fill_null(False)
    return ibis.cases(
        (told & code.isin(sorted(wire.substitute_delivered)), "yes"),
        (told, "no"),
        else_=NOTHING,
    )


def _meaning(word: ir.StringValue, meanings: Mapping[str, str]) -> ir.StringValue:
    spelled = _stripped(word).upper()
    known = [(spelled == said, meaning) for said, meaning in meanings.items()]
    return ibis.cases((word.isnull(), NOTHING), *known, else_="unknown")


def _stripped(text: ir.StringValue) -> ir.StringValue:
    """The text without the blanks around.

    Not by ``strip``: Ibis 12.0.0 has Spark take the letters f and v for blanks, so that ``failed`` becomes ``ailed``.
    """
    return text.re_replace(f"^{_BLANKS}+|{_BLANKS}+$", "")


def _first(table: ir.Table, columns: tuple[str, ...]) -> ir.StringValue:
    """The text of the first of the columns that has one."""
    texts = [_text(table[column]).nullif("") for column in columns]
    return reduce(lambda one, other: one.fill_null(other), texts) if texts else ibis.null("string")


def _text(column: ir.Column, unreadable: str | None = None) -> ir.StringValue:
    """A column as text: whole numbers as such, and ``unreadable`` for what is neither text nor a whole number."""
    kind = column.type()
    if kind.is_string():
        return column
    otherwise = ibis.null("string") if unreadable is None else ibis.literal(unreadable)
    if kind.is_floating():
        # Data frames write codes as floats where one is missing, and what is missing as NaN.
        column = ibis.cases((column.isnan(), ibis.null(kind)), else_=column)
    if kind.is_numeric():
        whole = (column == column.floor()) & (column.abs() < _LARGEST)
        return ibis.cases(
            (column.isnull(), ibis.null("string")), (whole, column.cast("int64").cast("string")), else_=otherwise
        )
    return ibis.cases((column.isnull(), ibis.null("string")), else_=otherwise)


def _truth(column: ir.Column) -> ir.BooleanValue:
    """A column of booleans, or of their texts, which is what CSV has."""
    if column.type().is_boolean():
        return column
    spelled = _stripped(_text(column)).lower()
    return ibis.cases((spelled == "true", True), (spelled == "false", False), else_=ibis.null("boolean"))
