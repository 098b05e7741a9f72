# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about templates and messages that have to match them."""

from bizmessage.categories import TemplateError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsTemplateError(RcsSendError, TemplateError):
    """An error of RCS Bizmessage about templates and messages that have to match them.

    템플릿
    """


class TemplateNotFound(RcsApiError, RcsTemplateError):
    """The template does not exist.

    RCS Bizmessage API result code -4020.

    템플릿 없음
    Client Error. Not exist template.
    """

    code: int = -4020
    summary = "The template does not exist."
    description = "템플릿 없음"
    message_template = "Client Error. Not exist template."


class InvalidTemplateStatus(RcsApiError, RcsTemplateError):
    """The status of the template is invalid.

    RCS Bizmessage API result code -4021.

    템플릿 상태 오류
    Invalid status template.
    """

    code: int = -4021
    summary = "The status of the template is invalid."
    description = "템플릿 상태 오류"
    message_template = "Invalid status template."


class TemplateNotSupported(RcsApiError, RcsTemplateError):
    """The template is not supported.

    RCS Bizmessage API result code -4022.

    지원하지 않은 템플릿
    Unsupported template.
    """

    code: int = -4022
    summary = "The template is not supported."
    description = "지원하지 않은 템플릿"
    message_template = "Unsupported template."


class TemplateAdNotAllowed(RcsApiError, RcsTemplateError):
    """The template does not allow advertisements to be sent.

    RCS Bizmessage API result code -4023.

    광고 발송이 허용되지 않은 템플릿
    Ad not allowed template.
    """

    code: int = -4023
    summary = "The template does not allow advertisements to be sent."
    description = "광고 발송이 허용되지 않은 템플릿"
    message_template = "Ad not allowed template."


class MissingTemplateParameter(RcsApiError, RcsTemplateError):
    """The value of a template parameter is missing.

    RCS Bizmessage API result code -4024.

    템플릿 파라미터 입력값 누락
    Missing template parameter input.
    """

    code: int = -4024
    summary = "The value of a template parameter is missing."
    description = "템플릿 파라미터 입력값 누락"
    message_template = "Missing template parameter input."


class MessagebaseTemporarilyStopped(RcsDeliveryError, RcsTemplateError):
    """The messagebase ID is temporarily stopped.

    RCS Bizmessage delivery result code 52023.

    Messagebase id stopped temporarily
    """

    code: str = "52023"
    summary = "The messagebase ID is temporarily stopped."
    description = "Messagebase id stopped temporarily"
    message_template = ""


class InvalidMessagebaseContent(RcsDeliveryError, RcsTemplateError):
    """The provider reports an error in the messagebase content.

    RCS Bizmessage delivery result code 55501.

    Messagebase Content Error
    """

    code: str = "55501"
    summary = "The provider reports an error in the messagebase content."
    description = "Messagebase Content Error"
    message_template = ""


class InvalidRegisteredMessagebaseId(RcsDeliveryError, RcsTemplateError):
    """The messagebase ID is invalid.

    RCS Bizmessage delivery result code 55502.

    Invalid MessagebaseID
    """

    code: str = "55502"
    summary = "The messagebase ID is invalid."
    description = "Invalid MessagebaseID"
    message_template = ""


class MessagebaseIdNotPermitted(RcsDeliveryError, RcsTemplateError):
    """The provider reports a permission error for the messagebase ID.

    RCS Bizmessage delivery result code 55503.

    MessagebaseID permission error
    """

    code: str = "55503"
    summary = "The provider reports a permission error for the messagebase ID."
    description = "MessagebaseID permission error"
    message_template = ""


class InvalidFormatString(RcsDeliveryError, RcsTemplateError):
    """The formatstring is invalid.

    RCS Bizmessage delivery result code 55504.

    Invalid formatstring
    """

    code: str = "55504"
    summary = "The formatstring is invalid."
    description = "Invalid formatstring"
    message_template = ""


class InvalidMessagebasePolicyInfo(RcsDeliveryError, RcsTemplateError):
    """The policy info of the messagebase is invalid.

    RCS Bizmessage delivery result code 55505.

    Invalid messagebase Policy Info
    """

    code: str = "55505"
    summary = "The policy info of the messagebase is invalid."
    description = "Invalid messagebase Policy Info"
    message_template = ""


class InvalidMessagebaseParameter(RcsDeliveryError, RcsTemplateError):
    """The messagebase parameter is invalid.

    RCS Bizmessage delivery result code 55506.

    Invalid messagebase param
    """

    code: str = "55506"
    summary = "The messagebase parameter is invalid."
    description = "Invalid messagebase param"
    message_template = ""


class InvalidMessagebaseAttribute(RcsDeliveryError, RcsTemplateError):
    """The messagebase attribute is invalid.

    RCS Bizmessage delivery result code 55507.

    Invalid messagebase attribute
    """

    code: str = "55507"
    summary = "The messagebase attribute is invalid."
    description = "Invalid messagebase attribute"
    message_template = ""


class InvalidMessagebaseType(RcsDeliveryError, RcsTemplateError):
    """The messagebase type is invalid.

    RCS Bizmessage delivery result code 55508.

    Invalid messagebase type
    """

    code: str = "55508"
    summary = "The messagebase type is invalid."
    description = "Invalid messagebase type"
    message_template = ""


class ProductTypeMismatch(RcsDeliveryError, RcsTemplateError):
    """The product type does not match.

    RCS Bizmessage delivery result code 55509.

    mismatching Product type
    """

    code: str = "55509"
    summary = "The product type does not match."
    description = "mismatching Product type"
    message_template = ""


class InvalidMessagebaseFormContent(RcsDeliveryError, RcsTemplateError):
    """The provider reports an error in the messagebaseform content.

    RCS Bizmessage delivery result code 55601.

    MessagebaseForm Content Error
    """

    code: str = "55601"
    summary = "The provider reports an error in the messagebaseform content."
    description = "MessagebaseForm Content Error"
    message_template = ""


class InvalidMessagebaseFormId(RcsDeliveryError, RcsTemplateError):
    """The messagebaseform ID is invalid.

    RCS Bizmessage delivery result code 55602.

    Invalid messagebaseformID
    """

    code: str = "55602"
    summary = "The messagebaseform ID is invalid."
    description = "Invalid messagebaseformID"
    message_template = ""


class InvalidMessagebaseProductCode(RcsDeliveryError, RcsTemplateError):
    """The product code of the messagebase is invalid.

    RCS Bizmessage delivery result code 55603.

    InvalidMessageBaseProductCode
    """

    code: str = "55603"
    summary = "The product code of the messagebase is invalid."
    description = "InvalidMessageBaseProductCode"
    message_template = ""


class TemplateParameterTooLong(RcsDeliveryError, RcsTemplateError):
    """The parameter exceeds the maximum number of characters.

    RCS Bizmessage delivery result code 55811.

    Exceeded Max Character Of Param
    """

    code: str = "55811"
    summary = "The parameter exceeds the maximum number of characters."
    description = "Exceeded Max Character Of Param"
    message_template = ""


class InvalidMessagebaseId(RcsDeliveryError, RcsTemplateError):
    """The messagebase ID is invalid.

    RCS Bizmessage delivery result code 55818.

    Invalid messagebaseID
    """

    code: str = "55818"
    summary = "The messagebase ID is invalid."
    description = "Invalid messagebaseID"
    message_template = ""
