# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about what the recipient's device or app can receive."""

from bizmessage.categories import CapabilityError
from bizmessage.errors import RecipientUnreachable
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsCapabilityError(RcsSendError, CapabilityError):
    """An error of RCS Bizmessage about what the recipient's device or app can receive.

    단말과 앱의 수신 가능 여부
    """


class RcsNotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """There is no RCS capability.

    RCS Bizmessage delivery result code 54002.

    No Rcs Capability
    """

    code: str = "54002"
    summary = "There is no RCS capability."
    description = "No Rcs Capability"
    message_template = ""


class TextNotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for TEXT.

    RCS Bizmessage delivery result code 41210.

    User is not capable for TEXT
    """

    code: str = "41210"
    summary = "The user does not have the capability for TEXT."
    description = "User is not capable for TEXT"
    message_template = ""


class FtNotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for FT.

    RCS Bizmessage delivery result code 41211.

    User is not capable for FT
    """

    code: str = "41211"
    summary = "The user does not have the capability for FT."
    description = "User is not capable for FT"
    message_template = ""


class RichCardNotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for RICHCARD.

    RCS Bizmessage delivery result code 41212.

    User is not capable for RICHCARD
    """

    code: str = "41212"
    summary = "The user does not have the capability for RICHCARD."
    description = "User is not capable for RICHCARD"
    message_template = ""


class XbotMessage10NotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for XBOTMESSAGE 1.0.

    RCS Bizmessage delivery result code 41220.

    User is not capable for XBOTMESSA GE 1.0
    """

    code: str = "41220"
    summary = "The user does not have the capability for XBOTMESSAGE 1.0."
    description = "User is not capable for XBOTMESSA GE 1.0"
    message_template = ""


class XbotMessage11NotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for XBOTMESSAGE 1.1.

    RCS Bizmessage delivery result code 41221.

    User is not capable for XBOTMESSA GE 1.1
    """

    code: str = "41221"
    summary = "The user does not have the capability for XBOTMESSAGE 1.1."
    description = "User is not capable for XBOTMESSA GE 1.1"
    message_template = ""


class XbotMessage12NotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for XBOTMESSAGE 1.2.

    RCS Bizmessage delivery result code 41222.

    User is not capable for XBOTMESSA GE 1.2
    """

    code: str = "41222"
    summary = "The user does not have the capability for XBOTMESSAGE 1.2."
    description = "User is not capable for XBOTMESSA GE 1.2"
    message_template = ""


class OpenRichCard10NotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for OPENRICHCARD 1.0.

    RCS Bizmessage delivery result code 41230.

    User is not capable for OPENRICHAR D 1.0
    """

    code: str = "41230"
    summary = "The user does not have the capability for OPENRICHCARD 1.0."
    description = "User is not capable for OPENRICHAR D 1.0"
    message_template = ""


class OpenRichCard11NotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for OPENRICHCARD 1.1.

    RCS Bizmessage delivery result code 41231.

    User is not capable for OPENRICHAR D 1.1
    """

    code: str = "41231"
    summary = "The user does not have the capability for OPENRICHCARD 1.1."
    description = "User is not capable for OPENRICHAR D 1.1"
    message_template = ""


class OpenRichCard12NotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for OPENRICHCARD 1.2.

    RCS Bizmessage delivery result code 41232.

    User is not capable for OPENRICHAR D 1.2
    """

    code: str = "41232"
    summary = "The user does not have the capability for OPENRICHCARD 1.2."
    description = "User is not capable for OPENRICHAR D 1.2"
    message_template = ""


class GeolocationPushRequestNotReceivable(RcsDeliveryError, RcsCapabilityError, RecipientUnreachable):
    """The user does not have the capability for GEOLOCATION PUSH REQUEST.

    RCS Bizmessage delivery result code 41240.

    User is not capable for GEOLOCATIO N PUSH REQUEST
    """

    code: str = "41240"
    summary = "The user does not have the capability for GEOLOCATION PUSH REQUEST."
    description = "User is not capable for GEOLOCATIO N PUSH REQUEST"
    message_template = ""
