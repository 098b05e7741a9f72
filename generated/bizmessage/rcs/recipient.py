# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about recipients and their numbers."""

from bizmessage.categories import RecipientError
from bizmessage.errors import RecipientUnreachable
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsRecipientError(RcsSendError, RecipientError):
    """An error of RCS Bizmessage about recipients and their numbers.

    수신자
    """


class InvalidPhoneNumberFormat(RcsDeliveryError, RcsRecipientError):
    """The format of the phone number is invalid.

    RCS Bizmessage delivery result code 52001.

    Invalid phone number format
    """

    code: str = "52001"
    summary = "The format of the phone number is invalid."
    description = "Invalid phone number format"
    message_template = ""


class InvalidRecipientPhoneNumber(RcsDeliveryError, RcsRecipientError):
    """The destination phone number is invalid.

    RCS Bizmessage delivery result code 55817.

    Invalid Dest Phone Number
    """

    code: str = "55817"
    summary = "The destination phone number is invalid."
    description = "Invalid Dest Phone Number"
    message_template = ""


class InvalidContactNumberUser(RcsDeliveryError, RcsRecipientError, RecipientUnreachable):
    """The user of the contact number is invalid.

    RCS Bizmessage delivery result code 54001.

    Invaild Contact number User
    """

    code: str = "54001"
    summary = "The user of the contact number is invalid."
    description = "Invaild Contact number User"
    message_template = ""


class SendingToRecipientFailed(RcsDeliveryError, RcsRecipientError, RecipientUnreachable):
    """Sending to the recipient is not possible.

    RCS Bizmessage delivery result code 54003.

    Unable Sending to Recipient
    """

    code: str = "54003"
    summary = "Sending to the recipient is not possible."
    description = "Unable Sending to Recipient"
    message_template = ""


class UserNotFound(RcsDeliveryError, RcsRecipientError, RecipientUnreachable):
    """The user is not found.

    RCS Bizmessage delivery result code 41101.

    User Not Found
    """

    code: str = "41101"
    summary = "The user is not found."
    description = "User Not Found"
    message_template = ""


class MessageRecipientNotFound(RcsDeliveryError, RcsRecipientError, RecipientUnreachable):
    """The user who is to receive the message is not found.

    RCS Bizmessage delivery result code 41200.

    User for Message receiving Not Foun d
    """

    code: str = "41200"
    summary = "The user who is to receive the message is not found."
    description = "User for Message receiving Not Foun d"
    message_template = ""


class MissingContact42004(RcsDeliveryError, RcsRecipientError):
    """The contact is missing.

    RCS Bizmessage delivery result code 42004.

    Missing contact
    """

    code: str = "42004"
    summary = "The contact is missing."
    description = "Missing contact"
    message_template = ""


class InvalidContact(RcsDeliveryError, RcsRecipientError):
    """The contact is invalid.

    RCS Bizmessage delivery result code 42005.

    Invalid contact
    """

    code: str = "42005"
    summary = "The contact is invalid."
    description = "Invalid contact"
    message_template = ""


class ContactNotInWhitelist(RcsDeliveryError, RcsRecipientError):
    """The contact is not in the whitelist.

    RCS Bizmessage delivery result code 42007.

    Contact not in whitelist
    """

    code: str = "42007"
    summary = "The contact is not in the whitelist."
    description = "Contact not in whitelist"
    message_template = ""


class MissingContact42501(RcsDeliveryError, RcsRecipientError):
    """The contact is missing.

    RCS Bizmessage delivery result code 42501.

    Missing contact
    """

    code: str = "42501"
    summary = "The contact is missing."
    description = "Missing contact"
    message_template = ""
