"""Make an aiohttp session raise typed errors: ``raise_typed_errors(session)``.

Needs ``pip install "bizmessage[aiohttp]"``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse

from bizmessage.clients._fates import fate_before_sending
from bizmessage.clients._judging import Exchange, Judge
from bizmessage.errors import BizMessageError
from bizmessage.errors.transport import ConnectionNotTrusted, ResponseNotReceived

_NOT_SENT = (
    *(aiohttp.ClientConnectorError, aiohttp.ClientConnectorCertificateError, aiohttp.ConnectionTimeoutError),
    *(aiohttp.ClientHttpProxyError, aiohttp.ServerFingerprintMismatch),
)


def raise_typed_errors(
    session: aiohttp.ClientSession, *, provider: str | None = None, hosts: Mapping[str, str] | None = None
) -> aiohttp.ClientSession:
    """Have a session raise the typed error of each answer, and of each request that got none; give the same session.

    Judged are requests to the providers' own hosts, and to those that the caller names: ``hosts`` gives the provider
    (``"kakao"``, ``"rcs"``) of a host (``{"proxy.example:8443": "kakao"}``), ``provider`` says it of all requests of
    this session. Answers of others pass untouched. aiohttp does not tell who is going to stream, so the answers that
    are judged are read to their end. ``docs/clients.md`` has the whole table.

    Raises what ``raise_for_response`` of the provider raises, and for requests without an answer its
    ``...ConnectionFailed``, ``...ConnectionNotTrusted`` or ``...ResponseNotReceived``. Type and masked text of
    aiohttp's error are the ``__cause__``. ``ValueError`` for a provider that is not installed.
    """
    # A middleware sees each hop, and neither a time-out of the whole nor too many redirects: this is around all of it.
    object.__setattr__(session, "_request", _typed(session, session._request, Judge(provider, hosts)))
    return session


def _typed(session: aiohttp.ClientSession, plain: Any, judge: Judge) -> Any:
    async def request(method: str, url: Any, **options: Any) -> ClientResponse:
        exchange = _begun(session, judge, method, url, options)
        watch = _Watch()
        try:
            if exchange is None:
                return await plain(method, url, **options)  # type: ignore[no-any-return]
            ended = await _exchanged(session, plain, exchange, watch, method, url, options)
        except (aiohttp.ClientError, TimeoutError) as cause:
            if exchange is None or watch.is_over or (isinstance(cause, aiohttp.InvalidURL) and not watch.sent):
                raise
            ended = exchange.error_of_failure(cause, watch.fate(cause))
        finally:
            del url, options
        if isinstance(ended, ClientResponse):
            return ended
        try:
            raise ended
        finally:
            del ended

    return request


async def _exchanged(
    session: aiohttp.ClientSession,
    plain: Any,
    exchange: Exchange,
    watch: _Watch,
    method: str,
    url: Any,
    options: dict[str, Any],
) -> ClientResponse | BizMessageError:
    """The answer, read to its end, or the error that it reports."""
    check = options.pop("raise_for_status", None)
    check = session.raise_for_status if check is None else check
    given = options.pop("middlewares", None)
    middlewares = (*(session._middlewares if given is None else given), watch)  # the last is the innermost
    try:
        response = await plain(method, url, **options, middlewares=middlewares, raise_for_status=False)
        body = await response.read()
        watch.is_over = True  # what is raised from here on is the user's
        if callable(check):
            await check(response)
        error = exchange.error_of_answer(body, response.status, response.headers)
        if error is None and check is True:
            response.raise_for_status()
        return response if error is None else error
    finally:
        del url, options
        response = body = None


class _Watch:
    """The innermost middleware of a request: it sees whether anything was sent, at any hop."""

    def __init__(self) -> None:
        self.is_over = False
        self.sent = False

    async def __call__(self, request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
        try:
            response = await handler(request)
        except _NOT_SENT:
            raise
        except BaseException:
            self.sent = True
            raise
        finally:
            del request
        self.sent = True
        return response

    def fate(self, cause: BaseException) -> type[BizMessageError]:
        """What became of a request that ended in an error."""
        if self.sent or not isinstance(cause, _NOT_SENT):
            return ResponseNotReceived
        if isinstance(cause, aiohttp.ServerFingerprintMismatch | aiohttp.ClientConnectorCertificateError):
            return ConnectionNotTrusted
        return fate_before_sending(cause)


def _begun(
    session: aiohttp.ClientSession, judge: Judge, method: str, url: Any, options: dict[str, Any]
) -> Exchange | None:
    try:
        whole = str(session._build_url(url))
    except (TypeError, ValueError):  # aiohttp says so itself
        return None
    exchange = judge.exchange(method, whole, session._prepare_headers(options.get("headers")))
    if exchange is not None and not exchange.changes_nothing:
        options["allow_redirects"] = False
    return exchange
