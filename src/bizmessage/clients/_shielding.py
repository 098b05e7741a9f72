"""Raise errors past the frames that hold a request: what prints local variables would print its headers and body.

The frames of a client's own methods do (``post`` calls ``request`` calls ``send``). Wrapped, they are not on the way of
a typed error; errors of others pass as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from bizmessage.errors import BizMessageError

METHODS = ("request", "get", "options", "head", "post", "put", "patch", "delete")
"""What the clients call the ways to make a request."""


def shield(client: Any, wrapper: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Wrap the methods of a client that make requests."""
    for name in METHODS:
        setattr(client, name, wrapper(getattr(client, name)))


def shielded(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, of whose frames none is in the traceback of a typed error."""

    @wraps(function)
    def call(*arguments: Any, **options: Any) -> Any:
        try:
            return function(*arguments, **options)
        except BizMessageError as caught:
            error = caught.with_traceback(None)
        finally:
            del arguments, options
        try:
            raise error
        finally:
            del error

    return call


def shielded_async(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same for a function that is awaited."""

    @wraps(function)
    async def call(*arguments: Any, **options: Any) -> Any:
        try:
            return await function(*arguments, **options)
        except BizMessageError as caught:
            error = caught.with_traceback(None)
        finally:
            del arguments, options
        try:
            raise error
        finally:
            del error

    return call
