# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about messagebases and messagebaseforms."""

from bizmessage.categories import MessagebaseError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsMessagebaseError(RcsSendError, MessagebaseError):
    """An error of RCS Bizmessage about messagebases and messagebaseforms.

    메시지베이스
    """


class MessagebaseTemporarilyStopped(RcsDeliveryError, RcsMessagebaseError):
    """The messagebase ID is temporarily stopped.

    RCS Bizmessage delivery result code 52023.

    Messagebase id stopped temporarily
    """

    code: str = "52023"
    summary = "The messagebase ID is temporarily stopped."
    description = "Messagebase id stopped temporarily"
    message_template = ""


class InvalidMessagebaseContent(RcsDeliveryError, RcsMessagebaseError):
    """The provider reports an error in the messagebase content.

    RCS Bizmessage delivery result code 55501.

    Messagebase Content Error
    """

    code: str = "55501"
    summary = "The provider reports an error in the messagebase content."
    description = "Messagebase Content Error"
    message_template = ""


class InvalidMessagebaseId55502(RcsDeliveryError, RcsMessagebaseError):
    """The messagebase ID is invalid.

    RCS Bizmessage delivery result code 55502.

    Invalid MessagebaseID
    """

    code: str = "55502"
    summary = "The messagebase ID is invalid."
    description = "Invalid MessagebaseID"
    message_template = ""


class MessagebaseIdNotPermitted(RcsDeliveryError, RcsMessagebaseError):
    """The provider reports a permission error for the messagebase ID.

    RCS Bizmessage delivery result code 55503.

    MessagebaseID permission error
    """

    code: str = "55503"
    summary = "The provider reports a permission error for the messagebase ID."
    description = "MessagebaseID permission error"
    message_template = ""


class InvalidFormatString(RcsDeliveryError, RcsMessagebaseError):
    """The formatstring is invalid.

    RCS Bizmessage delivery result code 55504.

    Invalid formatstring
    """

    code: str = "55504"
    summary = "The formatstring is invalid."
    description = "Invalid formatstring"
    message_template = ""


class InvalidMessagebasePolicyInfo(RcsDeliveryError, RcsMessagebaseError):
    """The policy info of the messagebase is invalid.

    RCS Bizmessage delivery result code 55505.

    Invalid messagebase Policy Info
    """

    code: str = "55505"
    summary = "The policy info of the messagebase is invalid."
    description = "Invalid messagebase Policy Info"
    message_template = ""


class InvalidMessagebaseParameter(RcsDeliveryError, RcsMessagebaseError):
    """The messagebase parameter is invalid.

    RCS Bizmessage delivery result code 55506.

    Invalid messagebase param
    """

    code: str = "55506"
    summary = "The messagebase parameter is invalid."
    description = "Invalid messagebase param"
    message_template = ""


class InvalidMessagebaseAttribute(RcsDeliveryError, RcsMessagebaseError):
    """The messagebase attribute is invalid.

    RCS Bizmessage delivery result code 55507.

    Invalid messagebase attribute
    """

    code: str = "55507"
    summary = "The messagebase attribute is invalid."
    description = "Invalid messagebase attribute"
    message_template = ""


class InvalidMessagebaseType(RcsDeliveryError, RcsMessagebaseError):
    """The messagebase type is invalid.

    RCS Bizmessage delivery result code 55508.

    Invalid messagebase type
    """

    code: str = "55508"
    summary = "The messagebase type is invalid."
    description = "Invalid messagebase type"
    message_template = ""


class ProductTypeMismatch(RcsDeliveryError, RcsMessagebaseError):
    """The product type does not match.

    RCS Bizmessage delivery result code 55509.

    mismatching Product type
    """

    code: str = "55509"
    summary = "The product type does not match."
    description = "mismatching Product type"
    message_template = ""


class InvalidMessagebaseFormContent(RcsDeliveryError, RcsMessagebaseError):
    """The provider reports an error in the messagebaseform content.

    RCS Bizmessage delivery result code 55601.

    MessagebaseForm Content Error
    """

    code: str = "55601"
    summary = "The provider reports an error in the messagebaseform content."
    description = "MessagebaseForm Content Error"
    message_template = ""


class InvalidMessagebaseFormId(RcsDeliveryError, RcsMessagebaseError):
    """The messagebaseform ID is invalid.

    RCS Bizmessage delivery result code 55602.

    Invalid messagebaseformID
    """

    code: str = "55602"
    summary = "The messagebaseform ID is invalid."
    description = "Invalid messagebaseformID"
    message_template = ""


class InvalidMessagebaseProductCode(RcsDeliveryError, RcsMessagebaseError):
    """The product code of the messagebase is invalid.

    RCS Bizmessage delivery result code 55603.

    InvalidMessageBaseProductCode
    """

    code: str = "55603"
    summary = "The product code of the messagebase is invalid."
    description = "InvalidMessageBaseProductCode"
    message_template = ""


class InvalidMessagebaseId55818(RcsDeliveryError, RcsMessagebaseError):
    """The messagebase ID is invalid.

    RCS Bizmessage delivery result code 55818.

    Invalid messagebaseID
    """

    code: str = "55818"
    summary = "The messagebase ID is invalid."
    description = "Invalid messagebaseID"
    message_template = ""
