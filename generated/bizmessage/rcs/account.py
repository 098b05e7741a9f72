# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about projects, contracts, agencies and their verification."""

from bizmessage.categories import AccountError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsAccountError(RcsSendError, AccountError):
    """An error of RCS Bizmessage about projects, contracts, agencies and their verification.

    프로젝트, 계약, 대행사
    """


class InvalidCorpContent(RcsDeliveryError, RcsAccountError):
    """The provider reports an error in the corp content.

    RCS Bizmessage delivery result code 55001.

    Corp Content Error
    """

    code: str = "55001"
    summary = "The provider reports an error in the corp content."
    description = "Corp Content Error"
    message_template = ""


class AgencyIdNotPermitted(RcsDeliveryError, RcsAccountError):
    """The provider reports a permission error for the agency ID.

    RCS Bizmessage delivery result code 55103.

    AgencyID permission error
    """

    code: str = "55103"
    summary = "The provider reports a permission error for the agency ID."
    description = "AgencyID permission error"
    message_template = ""


class InvalidContractContent(RcsDeliveryError, RcsAccountError):
    """The provider reports an error in the contract content.

    RCS Bizmessage delivery result code 55104.

    Contract Content Error
    """

    code: str = "55104"
    summary = "The provider reports an error in the contract content."
    description = "Contract Content Error"
    message_template = ""


class AgencyNotPermitted(RcsDeliveryError, RcsAccountError):
    """The permission of the agency is invalid.

    RCS Bizmessage delivery result code 55809.

    Invalid Agency Permission
    """

    code: str = "55809"
    summary = "The permission of the agency is invalid."
    description = "Invalid Agency Permission"
    message_template = ""
