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


class InvalidAgencyContent(RcsDeliveryError, RcsAccountError):
    """The provider reports an error in the agency content.

    RCS Bizmessage delivery result code 55101.

    Agency Content Error
    """

    code: str = "55101"
    summary = "The provider reports an error in the agency content."
    description = "Agency Content Error"
    message_template = ""


class InvalidAgencyId(RcsDeliveryError, RcsAccountError):
    """The agency ID is invalid.

    RCS Bizmessage delivery result code 55102.

    Invalid AgencyId
    """

    code: str = "55102"
    summary = "The agency ID is invalid."
    description = "Invalid AgencyId"
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


class InvalidGwVendorContent(RcsDeliveryError, RcsAccountError):
    """The provider reports an error in the gateway vendor content.

    RCS Bizmessage delivery result code 55801.

    GwVendor Content Error
    """

    code: str = "55801"
    summary = "The provider reports an error in the gateway vendor content."
    description = "GwVendor Content Error"
    message_template = ""


class InvalidAgencyPermission(RcsDeliveryError, RcsAccountError):
    """The permission of the agency is invalid.

    RCS Bizmessage delivery result code 55809.

    Invalid Agency Permission
    """

    code: str = "55809"
    summary = "The permission of the agency is invalid."
    description = "Invalid Agency Permission"
    message_template = ""


class InvalidResellerId(RcsDeliveryError, RcsAccountError):
    """The reseller ID is invalid.

    RCS Bizmessage delivery result code 55812.

    Invalid Reseller Id
    """

    code: str = "55812"
    summary = "The reseller ID is invalid."
    description = "Invalid Reseller Id"
    message_template = ""
