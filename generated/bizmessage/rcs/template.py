# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about templates and messages that have to match them."""

from bizmessage.categories import TemplateError
from bizmessage.rcs.errors import RcsSendError, RcsApiError


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
