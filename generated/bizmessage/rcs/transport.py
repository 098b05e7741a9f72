# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""What goes wrong between a client and RCS Bizmessage: its API gateway, proxies, the network."""

from bizmessage.rcs.errors import RcsSendError
from bizmessage.errors.transport import (
    GatewayError,
    GatewayRateLimited,
    GatewayQuotaExceeded,
    GatewayCircuitOpen,
    GatewayTimedOut,
    ServerFailed,
    MalformedResponse,
    UnreadableOutcome,
    ConnectionFailed,
    ConnectionNotTrusted,
    ResponseNotReceived,
)


class RcsGatewayError(GatewayError, RcsSendError):
    """The API gateway in front of RCS Bizmessage refused the request or did not get an answer."""

    _code_unit: int = 10000


class RcsGatewayRateLimited(GatewayRateLimited, RcsGatewayError):
    """The rate limit of the API gateway in front of RCS Bizmessage is exceeded."""

    code: int = 4291000


class RcsGatewayQuotaExceeded(GatewayQuotaExceeded, RcsGatewayError):
    """The quota of the API gateway in front of RCS Bizmessage is exceeded."""

    code: int = 4291001


class RcsGatewayCircuitOpen(GatewayCircuitOpen, RcsGatewayError):
    """The API gateway does not pass requests on to RCS Bizmessage for the time being."""

    code: int = 5030001


class RcsGatewayTimedOut(GatewayTimedOut, RcsGatewayError):
    """RCS Bizmessage did not answer its API gateway in time; the outcome is unknown."""

    code: int = 5040001


class RcsServerFailed(ServerFailed, RcsSendError):
    """The server of RCS Bizmessage failed without naming a result code."""

    code: int = 500


class RcsMalformedResponse(MalformedResponse, RcsSendError):
    """What came is not an answer of RCS Bizmessage."""


class RcsUnreadableOutcome(UnreadableOutcome, RcsMalformedResponse):
    """What came is not an answer of RCS Bizmessage, and the outcome is unknown."""


class RcsConnectionFailed(ConnectionFailed, RcsSendError):
    """No connection to RCS Bizmessage came about; the request was not sent."""


class RcsConnectionNotTrusted(ConnectionNotTrusted, RcsSendError):
    """No trusted connection to RCS Bizmessage came about; the request was not sent."""


class RcsResponseNotReceived(ResponseNotReceived, RcsSendError):
    """The request to RCS Bizmessage was sent and no answer came; the outcome is unknown."""
