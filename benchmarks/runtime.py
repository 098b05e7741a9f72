"""What looking up, raising and catching cost."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import Result, together
from bizmessage.kakao import FieldOutOfRange, TemplateNotFound, api_error_class

NUMBER = 100_000
LOOP = 1000
CLASSES = dict.fromkeys(range(-4000, -3000), TemplateNotFound)


class Bare(Exception):
    """The cheapest exception there is."""


def results() -> Iterator[Result]:
    """Lookup against ``dict.get``; raise and catch against a bare exception."""
    # In loops, as a lambda around each would cost more than what is measured.
    loops = together(_known, _unknown, _get, _get_default, _nothing, number=NUMBER // LOOP)
    known, unknown, get, get_default, nothing = (seconds / LOOP for seconds in loops)
    yield Result("look up a known code / dict.get", known - nothing, get - nothing, 1.3)
    yield Result("look up an unknown code / dict.get", unknown - nothing, get_default - nothing, 1.6)
    bare, raised, with_text, with_parameters = together(
        _bare, _raised, _raised_with_text, _raised_with_parameters, number=NUMBER
    )
    yield Result('raise and catch TemplateNotFound / raise E("x")', raised, bare, 3)
    yield Result('raise and catch TemplateNotFound("x") / raise E("x")', with_text, bare, 3)
    yield Result('raise and catch FieldOutOfRange(...) / raise E("x")', with_parameters, bare, 3)


def _known() -> None:
    for _ in range(LOOP):
        api_error_class(-3003)


def _unknown() -> None:
    for _ in range(LOOP):
        api_error_class(-7777)


def _get() -> None:
    for _ in range(LOOP):
        CLASSES.get(-3003)


def _get_default() -> None:
    for _ in range(LOOP):
        CLASSES.get(-7777, TemplateNotFound)


def _nothing() -> None:
    for _ in range(LOOP):
        pass


def _bare() -> None:
    try:
        raise Bare("x")
    except Bare:
        pass


def _raised() -> None:
    try:
        raise TemplateNotFound
    except TemplateNotFound:
        pass


def _raised_with_text() -> None:
    try:
        raise TemplateNotFound("x")
    except TemplateNotFound:
        pass


def _raised_with_parameters() -> None:
    try:
        raise FieldOutOfRange(field="content", minimum=1, maximum=1000)
    except FieldOutOfRange:
        pass
