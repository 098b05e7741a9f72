# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about keys, tokens, passwords and permissions."""

from bizmessage.categories import AuthenticationError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsAuthenticationError(RcsSendError, AuthenticationError):
    """An error of RCS Bizmessage about keys, tokens, passwords and permissions.

    인증과 권한
    """


class MissingAuthorizationHeader(RcsDeliveryError, RcsAuthenticationError):
    """The Authorization header is missing.

    RCS Bizmessage delivery result code 50001.

    Missing Authorization header
    """

    code: str = "50001"
    summary = "The Authorization header is missing."
    description = "Missing Authorization header"
    message_template = ""


class MissingToken(RcsDeliveryError, RcsAuthenticationError):
    """The token is missing.

    RCS Bizmessage delivery result code 50002.

    Missing token
    """

    code: str = "50002"
    summary = "The token is missing."
    description = "Missing token"
    message_template = ""


class InvalidToken(RcsDeliveryError, RcsAuthenticationError):
    """The token is invalid.

    RCS Bizmessage delivery result code 50003.

    Invaild token
    """

    code: str = "50003"
    summary = "The token is invalid."
    description = "Invaild token"
    message_template = ""


class TokenExpired(RcsDeliveryError, RcsAuthenticationError):
    """The token has expired.

    RCS Bizmessage delivery result code 50004.

    Token has expired
    """

    code: str = "50004"
    summary = "The token has expired."
    description = "Token has expired"
    message_template = ""


class AuthorizationFailed(RcsDeliveryError, RcsAuthenticationError):
    """The provider reports an authorization error.

    RCS Bizmessage delivery result code 50005.

    Authorization Error
    """

    code: str = "50005"
    summary = "The provider reports an authorization error."
    description = "Authorization Error"
    message_template = ""


class InvalidClientId(RcsDeliveryError, RcsAuthenticationError):
    """The client ID is invalid.

    RCS Bizmessage delivery result code 50006.

    Invalid client id
    """

    code: str = "50006"
    summary = "The client ID is invalid."
    description = "Invalid client id"
    message_template = ""


class InvalidSenderId(RcsDeliveryError, RcsAuthenticationError):
    """The sender ID is invalid.

    RCS Bizmessage delivery result code 50007.

    Invalid sender id
    """

    code: str = "50007"
    summary = "The sender ID is invalid."
    description = "Invalid sender id"
    message_template = ""


class InvalidPassword(RcsDeliveryError, RcsAuthenticationError):
    """The password is invalid.

    RCS Bizmessage delivery result code 50008.

    Invalid password
    """

    code: str = "50008"
    summary = "The password is invalid."
    description = "Invalid password"
    message_template = ""


class IpNotAllowed(RcsDeliveryError, RcsAuthenticationError):
    """The IP address is not allowed.

    RCS Bizmessage delivery result code 50009.

    NonAllowedIp
    """

    code: str = "50009"
    summary = "The IP address is not allowed."
    description = "NonAllowedIp"
    message_template = ""


class AgencyKeyNotFound(RcsDeliveryError, RcsAuthenticationError):
    """The agency key is not found.

    RCS Bizmessage delivery result code 51101.

    AgencyKeyNotFound
    """

    code: str = "51101"
    summary = "The agency key is not found."
    description = "AgencyKeyNotFound"
    message_template = ""


class InvalidAgencyKey(RcsDeliveryError, RcsAuthenticationError):
    """The agency key is invalid.

    RCS Bizmessage delivery result code 51102.

    InvaildAgencyKey
    """

    code: str = "51102"
    summary = "The agency key is invalid."
    description = "InvaildAgencyKey"
    message_template = ""


class BrandKeyNotFound(RcsDeliveryError, RcsAuthenticationError):
    """The brand key is not found.

    RCS Bizmessage delivery result code 51103.

    BrandKeyNotFound
    """

    code: str = "51103"
    summary = "The brand key is not found."
    description = "BrandKeyNotFound"
    message_template = ""


class InvalidBrandKey(RcsDeliveryError, RcsAuthenticationError):
    """The brand key is invalid.

    RCS Bizmessage delivery result code 51104.

    InvaildBrandKey
    """

    code: str = "51104"
    summary = "The brand key is invalid."
    description = "InvaildBrandKey"
    message_template = ""


class MaapMissingAuthorizationHeader(RcsDeliveryError, RcsAuthenticationError):
    """The Authorization header is missing.

    RCS Bizmessage delivery result code 40001.

    Missing Authorization header
    """

    code: str = "40001"
    summary = "The Authorization header is missing."
    description = "Missing Authorization header"
    message_template = ""


class MaapMissingToken(RcsDeliveryError, RcsAuthenticationError):
    """The token is missing.

    RCS Bizmessage delivery result code 40002.

    Missing token
    """

    code: str = "40002"
    summary = "The token is missing."
    description = "Missing token"
    message_template = ""


class MaapInvalidToken(RcsDeliveryError, RcsAuthenticationError):
    """The token is invalid.

    RCS Bizmessage delivery result code 40003.

    Invalid token
    """

    code: str = "40003"
    summary = "The token is invalid."
    description = "Invalid token"
    message_template = ""


class MaapTokenExpired(RcsDeliveryError, RcsAuthenticationError):
    """The token has expired.

    RCS Bizmessage delivery result code 40004.

    Token has expired
    """

    code: str = "40004"
    summary = "The token has expired."
    description = "Token has expired"
    message_template = ""


class InvalidTokenPayload(RcsDeliveryError, RcsAuthenticationError):
    """The payload of the token is malformed.

    RCS Bizmessage delivery result code 40005.

    Malformed token payload
    """

    code: str = "40005"
    summary = "The payload of the token is malformed."
    description = "Malformed token payload"
    message_template = ""


class MaapInvalidClientId(RcsDeliveryError, RcsAuthenticationError):
    """The client ID is invalid.

    RCS Bizmessage delivery result code 40006.

    Invalid client id
    """

    code: str = "40006"
    summary = "The client ID is invalid."
    description = "Invalid client id"
    message_template = ""


class InsufficientScope(RcsDeliveryError, RcsAuthenticationError):
    """The scope is insufficient.

    RCS Bizmessage delivery result code 40007.

    Insufficient scope
    """

    code: str = "40007"
    summary = "The scope is insufficient."
    description = "Insufficient scope"
    message_template = ""


class EmulatorAccessOnly(RcsDeliveryError, RcsAuthenticationError):
    """Only emulator access is allowed.

    RCS Bizmessage delivery result code 42006.

    Emulator access only
    """

    code: str = "42006"
    summary = "Only emulator access is allowed."
    description = "Emulator access only"
    message_template = ""
