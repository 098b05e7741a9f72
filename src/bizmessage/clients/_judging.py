"""What the modules of the single clients have in common: whose request it is, and what error its end is."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from bizmessage._catalogue.installed import wire_of
from bizmessage.clients._routing import Routes
from bizmessage.clients._waiting import read_retry_after
from bizmessage.errors import BizMessageError
from bizmessage.errors.causes import stand_in

_CHANGES_NOTHING = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""The methods that HTTP calls safe."""


class Judge:
    """Tells which requests of a client are a provider's."""

    def __init__(self, provider: str | None = None, hosts: Mapping[str, str] | None = None) -> None:
        """Take what the caller says of hosts: see :class:`bizmessage.clients._routing.Routes`."""
        self._routes = Routes(provider, hosts)

    def exchange(self, method: str, url: str, headers: Mapping[str, str]) -> Exchange | None:
        """What is to be known of a request before it is sent; ``None`` if it does not go to a provider.

        ``headers`` has to find names in any case.
        """
        provider = self._routes.provider_of(url)
        if provider is None:
            return None
        key = wire_of(provider).idempotency_header
        return Exchange(provider, method.upper(), has_key=bool(key and headers.get(key)))


class Exchange:
    """A request to a provider, without anything of its content, so that a frame may keep it."""

    __slots__ = ("_is_head", "_provider", "_repeatable", "changes_nothing")

    def __init__(self, provider: str, method: str, *, has_key: bool) -> None:
        """Take the provider, the method in capitals, and whether there was an idempotency key."""
        self._provider = provider
        self._is_head = method == "HEAD"
        self.changes_nothing = method in _CHANGES_NOTHING
        """Whether the request only looks something up. Of all others, no redirect is followed: it would send again."""
        self._repeatable = self.changes_nothing or has_key

    def error_of_answer(self, body: bytes, http_status: int, headers: Mapping[str, str]) -> BizMessageError | None:
        """The error that the answer reports; ``None`` for success, and for an answer to ``HEAD``, which has no body.

        What was delivered is no matter of the request: the look-up of a failed message is a success.
        """
        if self._is_head:
            return None
        try:
            import_module(f"bizmessage.{self._provider}").raise_for_response(body, http_status=http_status)
        except BizMessageError as error:
            error.retry_after = read_retry_after(headers.get("Retry-After"))
            error.repeatable = self._repeatable
            return error.with_traceback(None)
        return None

    def error_of_failure(self, cause: BaseException, fate: type[BizMessageError]) -> BizMessageError:
        """The error for a request that got no answer.

        ``fate`` is what became of the request, a class of :mod:`bizmessage.errors.transport`; it is the provider's own
        class of it that comes out. Of ``cause``, which is not touched, type and masked text go along.
        """
        name = wire_of(self._provider).transport[fate.__name__]
        own: type[BizMessageError] = getattr(import_module(f"bizmessage.{self._provider}"), name)
        kept = stand_in(cause)
        error = own(str(kept))
        error.__cause__ = kept
        error.repeatable = self._repeatable
        return error
