# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about links."""

from bizmessage.categories import LinkError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsLinkError(RcsSendError, LinkError):
    """An error of RCS Bizmessage about links.

    링크
    """


class InvalidUriFormat(RcsDeliveryError, RcsLinkError):
    """The format of a URI is invalid.

    RCS Bizmessage delivery result code 42200.

    Invalid URI format
    """

    code: str = "42200"
    summary = "The format of a URI is invalid."
    description = "Invalid URI format"
    message_template = ""
