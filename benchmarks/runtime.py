"""What looking up, raising and catching cost."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import Result, together
from bizmessage.kakao import FieldOutOfRange, TemplateNotFound, api_error_class

NUMBER = 100_000


class Bare(Exception):
    """The cheapest exception there is."""


def results() -> Iterator[Result]:
    """Lookup against ``dict.get``; raise and catch against a bare exception."""
    classes = dict.fromkeys(range(-4000, -3000), TemplateNotFound)
    known, unknown, get, get_default = together(
        lambda: api_error_class(-3003),
        lambda: api_error_class(-7777),
        lambda: classes.get(-3003),
        lambda: classes.get(-7777, TemplateNotFound),
        number=NUMBER,
    )
    (nothing,) = together(lambda: None, number=NUMBER)  # what calling the lambda itself costs
    yield Result("look up a known code / dict.get", known - nothing, get - nothing, 2)
    yield Result("look up an unknown code / dict.get", unknown - nothing, get_default - nothing, 2)
    bare, raised, with_text, with_parameters = together(
        _bare, _raised, _raised_with_text, _raised_with_parameters, number=NUMBER
    )
    yield Result('raise and catch TemplateNotFound / raise E("x")', raised, bare, 3)
    yield Result('raise and catch TemplateNotFound("x") / raise E("x")', with_text, bare, 3)
    yield Result('raise and catch FieldOutOfRange(...) / raise E("x")', with_parameters, bare, 3)


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
