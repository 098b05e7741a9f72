"""What goes wrong between a client and a provider's API: the gateway in front of it, proxies, and the network.

Each class here is across providers. A provider's package has its own of each, which is an error of the provider as well
and has the codes.
"""

from bizmessage.errors import BizMessageError, OutcomeUnknown, TryLater


class GatewayError(BizMessageError):
    """The API gateway in front of a provider refused the request or did not get an answer.

    A provider's own class has the codes.
    """

    _code_unit: int = 0  # how much the gateway's codes have for each HTTP status, if they tell it

    _takes_code = True

    table: str = "gateway"
    code: int | None = None
    summary: str = "The API gateway refused the request or did not get an answer."

    def __init__(self, message: str | None = None, /, code: int | None = None) -> None:
        """Make the error with the gateway's text and code."""
        super().__init__(message)
        if code is not None:
            self.code = code
            if self._code_unit:
                self.http_status = code // self._code_unit


class GatewayRateLimited(GatewayError, TryLater):
    """Too many requests at a time."""

    http_status: int | None = 429
    summary: str = "The rate limit of the API gateway is exceeded."


class GatewayQuotaExceeded(GatewayError, TryLater):
    """Too many requests over a period."""

    http_status: int | None = 429
    summary: str = "The quota of the API gateway is exceeded."


class GatewayCircuitOpen(GatewayError, TryLater):
    """The gateway does not pass requests on for the time being."""

    http_status: int | None = 503
    summary: str = "The API gateway does not pass requests on for the time being."


class GatewayTimedOut(GatewayError, OutcomeUnknown):
    """The API did not answer the gateway in time, and may still carry the request out."""

    http_status: int | None = 504
    summary: str = "The API did not answer the gateway in time; the request may have been carried out."


class ServerFailed(OutcomeUnknown):
    """The server failed in a way that it has no result code for, and may have carried the request out."""

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
    """The request was not sent, because no connection came about: refused, no such host, no answer in time."""

    summary: str = "No connection came about; the request was not sent."


class ConnectionNotTrusted(BizMessageError):
    """The request was not sent, because TLS failed: a certificate, a protocol version. Waiting does not help."""

    summary: str = "No trusted connection came about; the request was not sent."


class ResponseNotReceived(OutcomeUnknown):
    """The request was sent, wholly or in part, and no answer came that could be read: timed out, cut off, garbled."""

    summary: str = "The request was sent and no answer came; it may have been carried out."
