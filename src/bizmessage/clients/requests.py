"""Make a requests session raise typed errors: ``raise_typed_errors(session)``.

Needs ``pip install "bizmessage[requests]"``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import requests
from requests.adapters import BaseAdapter

from bizmessage.clients.judging import Judge

_NOT_SENT = (requests.ConnectTimeout, requests.exceptions.ProxyError, requests.exceptions.SSLError)


def raise_typed_errors(session: requests.Session, *, provider: str | None = None) -> requests.Session:
    """Have a session raise the typed error of each answer, and of each request that got none; give the same session.

    It is told from the host or the path whether a request goes to KakaoTalk Bizmessage (``"kakao"``) or RCS Bizmessage
    (``"rcs"``); ``provider`` says it of all requests of this session. Answers of others, and those that are streamed,
    pass untouched. Adapters that are mounted later are not covered.

    Raises what ``raise_for_response`` of the provider raises, and for requests without an answer its
    ``...ConnectionFailed`` or ``...ResponseNotReceived`` with requests' own error as ``__cause__``.
    """
    judge = Judge(provider)
    for prefix, adapter in list(session.adapters.items()):
        session.mount(prefix, _TypedAdapter(adapter, judge))
    return session


class _TypedAdapter(BaseAdapter):
    """An adapter that judges what another one brings."""

    def __init__(self, adapter: BaseAdapter, judge: Judge) -> None:
        super().__init__()
        self._adapter = adapter
        self._judge = judge

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float, float] | tuple[float, None] | None = None,
        verify: bool | str = True,
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        url = str(request.url)
        try:
            response = self._adapter.send(request, stream, timeout, verify, cert, proxies)
            body = b"" if stream or not self._judge.is_ours(url) else response.content
        except requests.RequestException as cause:
            failure = self._judge.failure(url, cause, sent=_sent(cause))
            if failure is None:
                raise
            raise failure from cause
        error = None if stream else self._judge.error_of_answer(url, body, response.status_code)
        if error is not None:
            raise error
        return response

    def close(self) -> None:
        self._adapter.close()


def _sent(cause: Any) -> bool:
    """Whether the request may have reached the server: requests has one class for "no connection" and "cut off"."""
    if isinstance(cause, _NOT_SENT):
        return False
    reason = getattr(cause.args[0], "reason", None) if cause.args else None
    return type(reason).__name__ not in ("NewConnectionError", "ConnectTimeoutError", "NameResolutionError")
