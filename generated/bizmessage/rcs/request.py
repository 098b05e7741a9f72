# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about the request itself and the values of its fields."""

from bizmessage.categories import RequestError
from bizmessage.errors import OutcomeUnknown
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsRequestError(RcsSendError, RequestError):
    """An error of RCS Bizmessage about the request itself and the values of its fields.

    요청과 필드값
    """


class InvalidRequest(RcsApiError, RcsRequestError):
    """The provider reports a client error.

    RCS Bizmessage API result code 400.

    사용자 오류
    Client exception
    """

    code: int = 400
    summary = "The provider reports a client error."
    description = "사용자 오류"
    message_template = "Client exception"


class MatchedToNewSpecifications(RcsDeliveryError, RcsRequestError):
    """The provider reports a match to new specifications.

    RCS Bizmessage delivery result code 50000.

    MatchedtoNewSpecifications
    """

    code: str = "50000"
    summary = "The provider reports a match to new specifications."
    description = "MatchedtoNewSpecifications"
    message_template = ""


class DuplicationDetected(RcsDeliveryError, RcsRequestError, OutcomeUnknown):
    """The provider reports a duplication.

    RCS Bizmessage delivery result code 51003.

    DuplicationError
    """

    code: str = "51003"
    summary = "The provider reports a duplication."
    description = "DuplicationError"
    message_template = ""


class InvalidParameter(RcsDeliveryError, RcsRequestError):
    """The provider reports a parameter error.

    RCS Bizmessage delivery result code 51004.

    ParameterError
    """

    code: str = "51004"
    summary = "The provider reports a parameter error."
    description = "ParameterError"
    message_template = ""


class JsonParsingFailed(RcsDeliveryError, RcsRequestError):
    """The JSON cannot be parsed.

    RCS Bizmessage delivery result code 51005.

    JsonParsingError
    """

    code: str = "51005"
    summary = "The JSON cannot be parsed."
    description = "JsonParsingError"
    message_template = ""


class DataNotFound(RcsDeliveryError, RcsRequestError):
    """The data is not found.

    RCS Bizmessage delivery result code 51006.

    DataNotFound
    """

    code: str = "51006"
    summary = "The data is not found."
    description = "DataNotFound"
    message_template = ""


class InvalidMultipartRequest(RcsDeliveryError, RcsRequestError):
    """The multipart request is invalid.

    RCS Bizmessage delivery result code 53005.

    InvalidMultiPartRequest
    """

    code: str = "53005"
    summary = "The multipart request is invalid."
    description = "InvalidMultiPartRequest"
    message_template = ""


class InvalidProperty(RcsDeliveryError, RcsRequestError):
    """The property is invalid.

    RCS Bizmessage delivery result code 55002.

    Invalid property
    """

    code: str = "55002"
    summary = "The property is invalid."
    description = "Invalid property"
    message_template = ""


class InvalidDateTimeFormat(RcsDeliveryError, RcsRequestError):
    """The format of a date or time is invalid.

    RCS Bizmessage delivery result code 42003.

    Invalid date/time format
    """

    code: str = "42003"
    summary = "The format of a date or time is invalid."
    description = "Invalid date/time format"
    message_template = ""


class InvalidIsTypingStatus(RcsDeliveryError, RcsRequestError):
    """The isTyping status is invalid.

    RCS Bizmessage delivery result code 42012.

    Invalid isTyping status
    """

    code: str = "42012"
    summary = "The isTyping status is invalid."
    description = "Invalid isTyping status"
    message_template = ""


class InvalidTrafficType(RcsDeliveryError, RcsRequestError):
    """The traffic type is invalid.

    RCS Bizmessage delivery result code 42013.

    Invalid traffic type
    """

    code: str = "42013"
    summary = "The traffic type is invalid."
    description = "Invalid traffic type"
    message_template = ""


class MissingPos(RcsDeliveryError, RcsRequestError):
    """The pos value is missing.

    RCS Bizmessage delivery result code 42103.

    Missing pos
    """

    code: str = "42103"
    summary = "The pos value is missing."
    description = "Missing pos"
    message_template = ""
