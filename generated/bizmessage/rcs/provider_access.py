# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about the provider's own access to the channel."""

from bizmessage.categories import ProviderAccessError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsProviderAccessError(RcsSendError, ProviderAccessError):
    """An error of RCS Bizmessage about the provider's own access to the channel.

    공급자의 연동 권한
    """


class MissingAuthorizationHeader(RcsDeliveryError, RcsProviderAccessError):
    """The Authorization header is missing.

    RCS Bizmessage delivery result code 50001.

    Missing Authorization header
    """

    code: str = "50001"
    summary = "The Authorization header is missing."
    description = "Missing Authorization header"
    message_template = ""


class MissingToken(RcsDeliveryError, RcsProviderAccessError):
    """The token is missing.

    RCS Bizmessage delivery result code 50002.

    Missing token
    """

    code: str = "50002"
    summary = "The token is missing."
    description = "Missing token"
    message_template = ""


class InvalidToken(RcsDeliveryError, RcsProviderAccessError):
    """The token is invalid.

    RCS Bizmessage delivery result code 50003.

    Invaild token
    """

    code: str = "50003"
    summary = "The token is invalid."
    description = "Invaild token"
    message_template = ""


class TokenExpired(RcsDeliveryError, RcsProviderAccessError):
    """The token has expired.

    RCS Bizmessage delivery result code 50004.

    Token has expired
    """

    code: str = "50004"
    summary = "The token has expired."
    description = "Token has expired"
    message_template = ""


class AuthorizationFailed(RcsDeliveryError, RcsProviderAccessError):
    """The provider reports an authorization error.

    RCS Bizmessage delivery result code 50005.

    Authorization Error
    """

    code: str = "50005"
    summary = "The provider reports an authorization error."
    description = "Authorization Error"
    message_template = ""


class InvalidClientId(RcsDeliveryError, RcsProviderAccessError):
    """The client ID is invalid.

    RCS Bizmessage delivery result code 50006.

    Invalid client id
    """

    code: str = "50006"
    summary = "The client ID is invalid."
    description = "Invalid client id"
    message_template = ""


class InvalidSenderId(RcsDeliveryError, RcsProviderAccessError):
    """The sender ID is invalid.

    RCS Bizmessage delivery result code 50007.

    Invalid sender id
    """

    code: str = "50007"
    summary = "The sender ID is invalid."
    description = "Invalid sender id"
    message_template = ""


class InvalidPassword(RcsDeliveryError, RcsProviderAccessError):
    """The password is invalid.

    RCS Bizmessage delivery result code 50008.

    Invalid password
    """

    code: str = "50008"
    summary = "The password is invalid."
    description = "Invalid password"
    message_template = ""


class IpNotAllowed(RcsDeliveryError, RcsProviderAccessError):
    """The IP address is not allowed.

    RCS Bizmessage delivery result code 50009.

    NonAllowedIp
    """

    code: str = "50009"
    summary = "The IP address is not allowed."
    description = "NonAllowedIp"
    message_template = ""


class AgencyKeyNotFound(RcsDeliveryError, RcsProviderAccessError):
    """The agency key is not found.

    RCS Bizmessage delivery result code 51101.

    AgencyKeyNotFound
    """

    code: str = "51101"
    summary = "The agency key is not found."
    description = "AgencyKeyNotFound"
    message_template = ""


class InvalidAgencyKey(RcsDeliveryError, RcsProviderAccessError):
    """The agency key is invalid.

    RCS Bizmessage delivery result code 51102.

    InvaildAgencyKey
    """

    code: str = "51102"
    summary = "The agency key is invalid."
    description = "InvaildAgencyKey"
    message_template = ""


class BrandKeyNotFound(RcsDeliveryError, RcsProviderAccessError):
    """The brand key is not found.

    RCS Bizmessage delivery result code 51103.

    BrandKeyNotFound
    """

    code: str = "51103"
    summary = "The brand key is not found."
    description = "BrandKeyNotFound"
    message_template = ""


class InvalidBrandKey(RcsDeliveryError, RcsProviderAccessError):
    """The brand key is invalid.

    RCS Bizmessage delivery result code 51104.

    InvaildBrandKey
    """

    code: str = "51104"
    summary = "The brand key is invalid."
    description = "InvaildBrandKey"
    message_template = ""


class InvalidAgencyContent(RcsDeliveryError, RcsProviderAccessError):
    """The provider reports an error in the agency content.

    RCS Bizmessage delivery result code 55101.

    Agency Content Error
    """

    code: str = "55101"
    summary = "The provider reports an error in the agency content."
    description = "Agency Content Error"
    message_template = ""


class InvalidAgencyId(RcsDeliveryError, RcsProviderAccessError):
    """The agency ID is invalid.

    RCS Bizmessage delivery result code 55102.

    Invalid AgencyId
    """

    code: str = "55102"
    summary = "The agency ID is invalid."
    description = "Invalid AgencyId"
    message_template = ""


class InvalidGwVendorContent(RcsDeliveryError, RcsProviderAccessError):
    """The provider reports an error in the gateway vendor content.

    RCS Bizmessage delivery result code 55801.

    GwVendor Content Error
    """

    code: str = "55801"
    summary = "The provider reports an error in the gateway vendor content."
    description = "GwVendor Content Error"
    message_template = ""


class InvalidResellerId(RcsDeliveryError, RcsProviderAccessError):
    """The reseller ID is invalid.

    RCS Bizmessage delivery result code 55812.

    Invalid Reseller Id
    """

    code: str = "55812"
    summary = "The reseller ID is invalid."
    description = "Invalid Reseller Id"
    message_template = ""


class MaapMissingAuthorizationHeader(RcsDeliveryError, RcsProviderAccessError):
    """The Authorization header is missing.

    RCS Bizmessage delivery result code 40001.

    Missing Authorization header
    """

    code: str = "40001"
    summary = "The Authorization header is missing."
    description = "Missing Authorization header"
    message_template = ""


class MaapMissingToken(RcsDeliveryError, RcsProviderAccessError):
    """The token is missing.

    RCS Bizmessage delivery result code 40002.

    Missing token
    """

    code: str = "40002"
    summary = "The token is missing."
    description = "Missing token"
    message_template = ""


class MaapInvalidToken(RcsDeliveryError, RcsProviderAccessError):
    """The token is invalid.

    RCS Bizmessage delivery result code 40003.

    Invalid token
    """

    code: str = "40003"
    summary = "The token is invalid."
    description = "Invalid token"
    message_template = ""


class MaapTokenExpired(RcsDeliveryError, RcsProviderAccessError):
    """The token has expired.

    RCS Bizmessage delivery result code 40004.

    Token has expired
    """

    code: str = "40004"
    summary = "The token has expired."
    description = "Token has expired"
    message_template = ""


class InvalidTokenPayload(RcsDeliveryError, RcsProviderAccessError):
    """The payload of the token is malformed.

    RCS Bizmessage delivery result code 40005.

    Malformed token payload
    """

    code: str = "40005"
    summary = "The payload of the token is malformed."
    description = "Malformed token payload"
    message_template = ""


class MaapInvalidClientId(RcsDeliveryError, RcsProviderAccessError):
    """The client ID is invalid.

    RCS Bizmessage delivery result code 40006.

    Invalid client id
    """

    code: str = "40006"
    summary = "The client ID is invalid."
    description = "Invalid client id"
    message_template = ""


class InsufficientScope(RcsDeliveryError, RcsProviderAccessError):
    """The scope is insufficient.

    RCS Bizmessage delivery result code 40007.

    Insufficient scope
    """

    code: str = "40007"
    summary = "The scope is insufficient."
    description = "Insufficient scope"
    message_template = ""
