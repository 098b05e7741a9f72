"""Make an httpx client raise typed errors: ``raise_typed_errors(client)``.

Needs ``pip install "bizmessage[httpx]"``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import httpx

from bizmessage.clients._fates import fate_before_sending
from bizmessage.clients._judging import Exchange, Judge
from bizmessage.clients._shielding import shield, shielded, shielded_async
from bizmessage.errors import BizMessageError
from bizmessage.errors.transport import ResponseNotReceived

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def raise_typed_errors(
    client: Client, *, provider: str | None = None, hosts: Mapping[str, str] | None = None
) -> Client:
    """Have a client raise the typed error of each answer, and of each request that got none; give the same client.

    Judged are requests to the providers' own hosts, and to those that the caller names: ``hosts`` gives the provider
    (``"kakao"``, ``"rcs"``) of a host (``{"proxy.example:8443": "kakao"}``), ``provider`` says it of all requests of
    this client. Answers of others pass untouched, and so does what is streamed. ``docs/clients.md`` has the whole
    table.

    Raises what ``raise_for_response`` of the provider raises, and for requests without an answer its
    ``...ConnectionFailed``, ``...ConnectionNotTrusted`` or ``...ResponseNotReceived``. Type and masked text of httpx's
    error are the ``__cause__``. ``ValueError`` for a provider that is not installed.
    """
    judge = Judge(provider, hosts)
    if isinstance(client, httpx.Client):
        client.send = _typed(client.send, judge)  # type: ignore[method-assign]
        shield(client, shielded)
    else:
        client.send = _typed_async(client.send, judge)  # type: ignore[method-assign]
        shield(client, shielded_async)
    return client


def _typed(send: Any, judge: Judge) -> Any:
    def typed(request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        exchange = _begun(judge, request, options)
        try:
            response: httpx.Response = send(request, stream=stream, **options)
            error = None if stream else _error_of(exchange, response)
        except httpx.RequestError as cause:
            if exchange is None:
                raise
            error = exchange.error_of_failure(cause, _fate(cause, request))
        finally:
            del request, options
        if error is None:
            return response
        response = None  # type: ignore[assignment]
        try:
            raise error
        finally:
            del error

    return typed


def _typed_async(send: Any, judge: Judge) -> Any:
    async def typed(request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        exchange = _begun(judge, request, options)
        try:
            response: httpx.Response = await send(request, stream=stream, **options)
            error = None if stream else _error_of(exchange, response)
        except httpx.RequestError as cause:
            if exchange is None:
                raise
            error = exchange.error_of_failure(cause, _fate(cause, request))
        finally:
            del request, options
        if error is None:
            return response
        response = None  # type: ignore[assignment]
        try:
            raise error
        finally:
            del error

    return typed


def _begun(judge: Judge, request: httpx.Request, options: dict[str, Any]) -> Exchange | None:
    exchange = judge.exchange(request.method, str(request.url), request.headers)
    if exchange is not None and not exchange.changes_nothing:
        options["follow_redirects"] = False
    return exchange


def _error_of(exchange: Exchange | None, response: httpx.Response) -> BizMessageError | None:
    if exchange is None:
        return None
    return exchange.error_of_answer(response.content, response.status_code, response.headers)


def _fate(cause: httpx.RequestError, request: httpx.Request) -> type[BizMessageError]:
    # With another request than the one that was to be sent, an earlier one had been: for a redirect, to authenticate.
    if isinstance(cause, _NOT_SENT) and cause.request is request:
        return fate_before_sending(cause)
    return ResponseNotReceived
