# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""The base classes of RCS Bizmessage's errors."""

from bizmessage.errors import BizMessageError, OutcomeUnknown, RecipientUnreachable, TryLater

__all__ = [
    "OutcomeUnknown",
    "RecipientUnreachable",
    "TryLater",
    "RcsSendError",
    "RcsApiError",
    "UnknownRcsApiError",
    "RcsApiOutcomeUnknown",
    "RcsDeliveryError",
    "UnknownRcsDeliveryError",
    "RcsDeliveryOutcomeUnknown",
]


class RcsSendError(BizMessageError):
    """RCS Bizmessage refused a request or could not deliver a message.

    RCS 비즈메시지
    """

    provider: str = "rcs"
    summary = "RCS Bizmessage reported an error."


class RcsApiError(RcsSendError):
    """An error out of the table of RCS Bizmessage API result codes.

    API 결과 코드
    """

    table: str = "api"
    docs: str = "https://docs.nhncloud.com/ko/Notification/RCS%20Bizmessage/ko/result-code/"
    code: int | None = None


class UnknownRcsApiError(RcsApiError):
    """A RCS Bizmessage API result code that this version of the catalogue does not have."""

    _takes_code = True

    def __init__(self, message: str | None = None, /, code: int | None = None) -> None:
        """Make the error with the server's text and the code that is not known."""
        super().__init__(message)
        if code is not None:
            self.code = code


class RcsApiOutcomeUnknown(OutcomeUnknown, UnknownRcsApiError):
    """What came in place of a RCS Bizmessage API result code cannot be read; it may have worked all the same."""


class RcsDeliveryError(RcsSendError):
    """An error out of the table of RCS Bizmessage delivery result codes.

    수신 결과 코드
    """

    table: str = "delivery"
    docs: str = "https://docs.nhncloud.com/ko/Notification/RCS%20Bizmessage/ko/result-code/"
    code: str | None = None


class UnknownRcsDeliveryError(RcsDeliveryError):
    """A RCS Bizmessage delivery result code that this version of the catalogue does not have."""

    _takes_code = True

    def __init__(self, message: str | None = None, /, code: str | None = None) -> None:
        """Make the error with the server's text and the code that is not known."""
        super().__init__(message)
        if code is not None:
            self.code = code


class RcsDeliveryOutcomeUnknown(OutcomeUnknown, UnknownRcsDeliveryError):
    """What came in place of a RCS Bizmessage delivery result code cannot be read; it may have worked all the same."""
