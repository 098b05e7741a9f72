# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""What goes wrong between a client and KakaoTalk Bizmessage: its API gateway, proxies, the network."""

from bizmessage.kakao.errors import KakaoSendError
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


class KakaoGatewayError(GatewayError, KakaoSendError):
    """The API gateway in front of KakaoTalk Bizmessage refused the request or did not get an answer."""

    _code_unit: int = 10000


class KakaoGatewayRateLimited(GatewayRateLimited, KakaoGatewayError):
    """The rate limit of the API gateway in front of KakaoTalk Bizmessage is exceeded."""

    code: int = 4291000


class KakaoGatewayQuotaExceeded(GatewayQuotaExceeded, KakaoGatewayError):
    """The quota of the API gateway in front of KakaoTalk Bizmessage is exceeded."""

    code: int = 4291001


class KakaoGatewayCircuitOpen(GatewayCircuitOpen, KakaoGatewayError):
    """The API gateway does not pass requests on to KakaoTalk Bizmessage for the time being."""

    code: int = 5030001


class KakaoGatewayTimedOut(GatewayTimedOut, KakaoGatewayError):
    """KakaoTalk Bizmessage did not answer its API gateway in time; the outcome is unknown."""

    code: int = 5040001


class KakaoServerFailed(ServerFailed, KakaoSendError):
    """The server of KakaoTalk Bizmessage failed without naming a result code."""

    code: int = 500


class KakaoMalformedResponse(MalformedResponse, KakaoSendError):
    """What came is not an answer of KakaoTalk Bizmessage."""


class KakaoUnreadableOutcome(UnreadableOutcome, KakaoMalformedResponse):
    """What came is not an answer of KakaoTalk Bizmessage, and the outcome is unknown."""


class KakaoConnectionFailed(ConnectionFailed, KakaoSendError):
    """No connection to KakaoTalk Bizmessage came about; the request was not sent."""


class KakaoConnectionNotTrusted(ConnectionNotTrusted, KakaoSendError):
    """No trusted connection to KakaoTalk Bizmessage came about; the request was not sent."""


class KakaoResponseNotReceived(ResponseNotReceived, KakaoSendError):
    """The request to KakaoTalk Bizmessage was sent and no answer came; the outcome is unknown."""
