"""What goes wrong between a client and a provider's API: the gateway in front of it, proxies, and the network.

Each class here is across providers. A provider's package has its own of each (``KakaoGatewayRateLimited``), which is a
``KakaoSendError`` as well.
"""

from bizmessage.errors import BizMessageError, OutcomeUnknown, TryLater


class GatewayError(BizMessageError):
    """The API gateway in front of a provider refused the request or did not get an answer.

    Its codes have seven digits: the HTTP status times 10,000, and a number.
    """

    table: str = "gateway"
    code: int | None = None
    summary: str = "The API gateway refused the request or did not get an answer."

    def __init__(self, message: str | None = None, /, *, code: int | None = None) -> None:
        """Make the error with the gateway's text and code."""
        super().__init__(message)
        if code is not None:
            self.code = code
            self.http_status = code // 10_000


class GatewayRateLimited(GatewayError, TryLater):
    """Too many requests at a time: gateway code 4291000."""

    code: int = 4291000
    http_status: int | None = 429
    summary: str = "The rate limit of the API gateway is exceeded."


class GatewayQuotaExceeded(GatewayError, TryLater):
    """Too many requests over a period: gateway code 4291001."""

    code: int = 4291001
    http_status: int | None = 429
    summary: str = "The quota of the API gateway is exceeded."


class GatewayCircuitOpen(GatewayError, TryLater):
    """The gateway does not pass requests on for the time being: gateway code 5030001."""

    code: int = 5030001
    http_status: int | None = 503
    summary: str = "The API gateway does not pass requests on for the time being."


class GatewayTimedOut(GatewayError, OutcomeUnknown):
    """The API did not answer the gateway within 60 s, and may still carry the request out: gateway code 5040001."""

    code: int = 5040001
    http_status: int | None = 504
    summary: str = "The API did not answer the gateway in time; the request may have been carried out."


class ServerFailed(BizMessageError):
    """The server failed in a way that it has no result code for: ``resultCode`` 500 in the header."""

    code: int | None = 500
    table: str = "server"
    summary: str = "The server failed without naming a result code."


class MalformedResponse(BizMessageError):
    """The answer is not one of the API: no JSON, or JSON without a usable header.

    :attr:`http_status` and :attr:`body` say what came instead.
    """

    summary: str = "The answer is not one of the API's."


class UnreadableOutcome(MalformedResponse, OutcomeUnknown):
    """The answer cannot be read, and its HTTP status does not say that the request was refused (4xx)."""

    summary: str = "The answer cannot be read; the request may have been carried out."


class ConnectionFailed(TryLater):
    """The request was not sent, because no connection came about."""

    summary: str = "No connection came about; the request was not sent."


class ResponseNotReceived(OutcomeUnknown):
    """The request was sent, and the connection timed out or broke before the answer was there."""

    summary: str = "The request was sent and no answer came; it may have been carried out."


GATEWAY_CODES = {
    error.code: error.__name__
    for error in (GatewayRateLimited, GatewayQuotaExceeded, GatewayCircuitOpen, GatewayTimedOut)
}
"""The gateway codes that have a class of their own, and its name."""


def is_gateway_code(code: int) -> bool:
    """Whether a code is one of the gateway's: an HTTP status from 400 to 599, times 10,000, plus a number."""
    return 4_000_000 <= code <= 5_999_999
