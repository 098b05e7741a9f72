"""Make an httpx client raise typed errors: ``raise_typed_errors(client)``.

Needs ``pip install "bizmessage[httpx]"``.
"""

from __future__ import annotations

from typing import TypeVar

import httpx

from bizmessage.clients.judging import Judge

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


def raise_typed_errors(client: Client, *, provider: str | None = None) -> Client:
    """Have a client raise the typed error of each answer, and of each request that got none; give the same client.

    It is told from the host or the path whether a request goes to KakaoTalk Bizmessage (``"kakao"``) or RCS Bizmessage
    (``"rcs"``); ``provider`` says it of all requests of this client. Answers of others, and those that are streamed,
    pass untouched.

    Raises what ``raise_for_response`` of the provider raises, and for requests without an answer its
    ``...ConnectionFailed`` or ``...ResponseNotReceived`` with httpx's own error as ``__cause__``.
    """
    if isinstance(client, httpx.Client):
        _wrap(client, Judge(provider))
    else:
        _wrap_async(client, Judge(provider))
    return client


def _wrap(client: httpx.Client, judge: Judge) -> None:
    send = client.send

    def typed(request: httpx.Request, *, stream: bool = False, **options: object) -> httpx.Response:
        try:
            response = send(request, stream=stream, **options)  # type: ignore[arg-type]
        except httpx.RequestError as error:
            _raise(judge, request, error)
            raise
        if not stream:
            _judge(judge, response)
        return response

    client.send = typed  # type: ignore[method-assign]


def _wrap_async(client: httpx.AsyncClient, judge: Judge) -> None:
    send = client.send

    async def typed(request: httpx.Request, *, stream: bool = False, **options: object) -> httpx.Response:
        try:
            response = await send(request, stream=stream, **options)  # type: ignore[arg-type]
        except httpx.RequestError as error:
            _raise(judge, request, error)
            raise
        if not stream:
            _judge(judge, response)
        return response

    client.send = typed  # type: ignore[method-assign]


def _judge(judge: Judge, response: httpx.Response) -> None:
    error = judge.error_of_answer(str(response.request.url), response.content, response.status_code)
    if error is not None:
        raise error


def _raise(judge: Judge, request: httpx.Request, cause: httpx.RequestError) -> None:
    error = judge.failure(str(request.url), cause, sent=not isinstance(cause, _NOT_SENT))
    if error is not None:
        raise error from cause
