"""What became of a request that got no answer, as far as all clients' errors tell it in the same way."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

from bizmessage.errors import BizMessageError
from bizmessage.errors.transport import ConnectionFailed, ConnectionNotTrusted

_DEEPEST = 20


def fate_before_sending(cause: BaseException) -> type[BizMessageError]:
    """What it was that kept a request from being sent: no connection, or one that TLS does not trust.

    A server that goes away in the middle of the handshake is no matter of trust.
    """
    # By exact type: the kinds of SSLError are about a connection that is waited for, or lost.
    refused = any(type(link) in (ssl.SSLError, ssl.SSLCertVerificationError) for link in chain(cause))
    return ConnectionNotTrusted if refused else ConnectionFailed


def failed_in_handshake(cause: BaseException) -> bool:
    """Whether the TLS handshake failed, before which nothing is sent, and not what came after it."""
    return any(passed(link, "do_handshake") for link in chain(cause) if isinstance(link, OSError))


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what led to it, however it was handed on."""
    for _ in range(_DEEPEST):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def passed(error: BaseException, function: str) -> bool:
    """Whether an error came up through a function of this name."""
    frame = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_name == function:
            return True
        frame = frame.tb_next
    return False
