"""Make an aiohttp session raise typed errors: ``aiohttp.ClientSession(middlewares=[typed_errors()])``.

Needs ``pip install "bizmessage[aiohttp]"``.
"""

from __future__ import annotations

import aiohttp
from aiohttp import ClientHandlerType, ClientMiddlewareType, ClientRequest, ClientResponse

from bizmessage.clients.judging import Judge

_NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


def typed_errors(*, provider: str | None = None) -> ClientMiddlewareType:
    """A client middleware that raises the typed error of each answer, and of each request that got none.

    It is told from the host or the path whether a request goes to KakaoTalk Bizmessage (``"kakao"``) or RCS Bizmessage
    (``"rcs"``); ``provider`` says it of all requests of the session. Answers of others, and those that are no JSON and
    report success, such as a download that is streamed, pass untouched.

    Raises what ``raise_for_response`` of the provider raises, and for requests without an answer its
    ``...ConnectionFailed`` or ``...ResponseNotReceived`` with aiohttp's own error as ``__cause__``.
    """
    judge = Judge(provider)

    async def middleware(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
        url = str(request.url)
        try:
            response = await handler(request)
            # aiohttp does not tell who is going to stream; what is no JSON and no refusal is left for them to read.
            if not judge.is_ours(url) or (response.ok and "json" not in response.content_type):
                return response
            body = await response.read()
        except (aiohttp.ClientError, TimeoutError) as cause:
            failure = judge.failure(url, cause, sent=not isinstance(cause, _NOT_SENT))
            if failure is None:
                raise
            raise failure from cause
        error = judge.error_of_answer(url, body, response.status)
        if error is not None:
            response.release()
            raise error
        return response

    return middleware
