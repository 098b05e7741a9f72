"""Make a requests session raise typed errors: ``raise_typed_errors(session)``.

Needs ``pip install "bizmessage[requests]"``.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

import requests
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from bizmessage.clients._fates import chain, failed_in_handshake, fate_before_sending, passed
from bizmessage.clients._judging import Exchange, Judge
from bizmessage.clients._shielding import shield, shielded
from bizmessage.errors import BizMessageError
from bizmessage.errors.transport import ResponseNotReceived


def raise_typed_errors(
    session: requests.Session, *, provider: str | None = None, hosts: Mapping[str, str] | None = None
) -> requests.Session:
    """Have a session raise the typed error of each answer, and of each request that got none; give the same session.

    Judged are requests to the providers' own hosts, and to those that the caller names: ``hosts`` gives the provider
    (``"kakao"``, ``"rcs"``) of a host (``{"proxy.example:8443": "kakao"}``), ``provider`` says it of all requests of
    this session. Answers of others pass untouched, and so does what is streamed. It is the last answer that is judged,
    after the response hooks. ``docs/clients.md`` has the whole table.

    Raises what ``raise_for_response`` of the provider raises, and for requests without an answer its
    ``...ConnectionFailed``, ``...ConnectionNotTrusted`` or ``...ResponseNotReceived``. Type and masked text of
    requests' error are the ``__cause__``. ``ValueError`` for a provider that is not installed.
    """
    session.send = _typed(session, session.send, Judge(provider, hosts))  # type: ignore[method-assign]
    shield(session, shielded)
    return session


class _Way:
    """The way of a request that is being sent: requests sends each hop of a redirect by the same method."""

    redirected = False


def _typed(session: requests.Session, send: Any, judge: Judge) -> Any:
    current: ContextVar[_Way | None] = ContextVar("current", default=None)

    def typed(request: requests.PreparedRequest, **options: Any) -> requests.Response:
        way = current.get()
        if way is not None and options.get("allow_redirects") is False:
            way.redirected = True
            try:
                return send(request, **options)  # type: ignore[no-any-return] # judged is what the last hop brings
            finally:
                del request, options
        exchange = _begun(judge, request, options)
        way = _Way()
        token = current.set(way)
        try:
            response: requests.Response = send(request, **options)
            error = None if options.get("stream", session.stream) else _error_of(exchange, response)
        except (requests.RequestException, HTTPError, ValueError) as cause:
            if exchange is None or _is_the_users(cause, way):
                raise
            error = exchange.error_of_failure(cause, _fate(cause, request, way))
        finally:
            current.reset(token)
            del request, options
        if error is None:
            return response
        response = None  # type: ignore[assignment]
        try:
            raise error
        finally:
            del error

    return typed


def _begun(judge: Judge, request: requests.PreparedRequest, options: dict[str, Any]) -> Exchange | None:
    exchange = judge.exchange(str(request.method), str(request.url), request.headers)
    if exchange is not None and not exchange.changes_nothing:
        options["allow_redirects"] = False
    return exchange


def _error_of(exchange: Exchange | None, response: requests.Response) -> BizMessageError | None:
    if exchange is None:
        return None
    return exchange.error_of_answer(response.content, response.status_code, response.headers)


def _is_the_users(cause: BaseException, way: _Way) -> bool:
    """Whether it comes from a hook (``raise_for_status``), or from a request that could not be made at all."""
    impossible = isinstance(cause, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema)
    plain = isinstance(cause, ValueError) and not isinstance(cause, requests.RequestException)
    return (
        isinstance(cause, requests.HTTPError)
        or passed(cause, "dispatch_hook")
        or (impossible and not way.redirected)
        or (plain and not passed(cause, "resolve_redirects"))  # which parses what the server says of a place
    )


def _fate(cause: Any, request: requests.PreparedRequest, way: _Way) -> type[BizMessageError]:
    # With another request than the one that was to be sent, an earlier one had been: for a redirect, to authenticate.
    if way.redirected or getattr(cause, "request", None) is not request:
        return ResponseNotReceived
    # requests has one class for "no connection" and "cut off"; what it was is told by what led to it.
    reasons = [getattr(link.args[0], "reason", None) for link in chain(cause) if link.args]
    not_sent = (
        isinstance(cause, requests.ConnectTimeout | requests.exceptions.ProxyError)
        or any(isinstance(reason, NewConnectionError | ConnectTimeoutError) for reason in reasons)
        or failed_in_handshake(cause)
    )
    return fate_before_sending(cause) if not_sent else ResponseNotReceived
