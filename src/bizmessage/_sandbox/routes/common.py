"""What the parts of the control API share."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import HTTPException, Path, Query

from bizmessage._sandbox.records import Problem

_LARGEST = 2**53

Number = Annotated[int, Path(ge=1, le=_LARGEST, description="the number of what is meant")]
"""The number in a path."""

Limit = Annotated[int, Query(ge=1, le=1000, description="at most so many")]
Before = Annotated[int | None, Query(ge=1, le=_LARGEST, description="only those with a smaller number")]
Word = Annotated[str | None, Query(max_length=500)]

NOT_FOUND: dict[int | str, dict[str, Any]] = {404: {"model": Problem, "description": "There is none of this number."}}
REFUSED: dict[int | str, dict[str, Any]] = {
    409: {"model": Problem, "description": "It cannot be done; detail says why."}
}


def none_of(what: str, number: int) -> HTTPException:
    """What is raised where there is nothing of a number."""
    return HTTPException(404, f"there is no {what} {number}")


def refusal(reason: object) -> HTTPException:
    """What is raised for what cannot be done."""
    return HTTPException(409, str(reason))
