# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about links."""

from bizmessage.categories import LinkError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoLinkError(KakaoSendError, LinkError):
    """An error of KakaoTalk Bizmessage about links.

    링크
    """


class InvalidRepresentLinkParameter(KakaoApiError, KakaoLinkError):
    """The templateRepresentLink parameter is invalid.

    KakaoTalk Bizmessage API response code -2036, section 공통.

    TemplateRepresentLink 파라미터가 유효하지 않은 경우
    TemplateRepresentLink parameter is invalid.
    """

    code: int = -2036
    summary = "The templateRepresentLink parameter is invalid."
    description = "TemplateRepresentLink 파라미터가 유효하지 않은 경우"
    message_template = "TemplateRepresentLink parameter is invalid."


class MissingWebLinkButtonLinkMo(KakaoApiError, KakaoLinkError):
    """A template with a web link (WL) button lacks the required linkMo.

    KakaoTalk Bizmessage API response code -3000, section 공통.

    웹 링크(WL) 버튼 타입의 템플릿일 경우, linkMo 필수 필드
    If template have a WL(webLink), must input linkMo
    """

    code: int = -3000
    summary = "A template with a web link (WL) button lacks the required linkMo."
    description = "웹 링크(WL) 버튼 타입의 템플릿일 경우, linkMo 필수 필드"
    message_template = "If template have a WL(webLink), must input linkMo"


class InvalidLinkUrl(KakaoApiError, KakaoLinkError):
    """A linkMo or linkPc URL does not include http:// or https://.

    KakaoTalk Bizmessage API response code -3006, section 공통.

    linkMo/linkPC 는 반드시 http:// 또는 https://를 포함해야 합니다.
    The linkMo/linkPc must include http:// or https://
    """

    code: int = -3006
    summary = "A linkMo or linkPc URL does not include http:// or https://."
    description = "linkMo/linkPC 는 반드시 http:// 또는 https://를 포함해야 합니다."
    message_template = "The linkMo/linkPc must include http:// or https://"


class TooFewAppLinkFields(KakaoApiError, KakaoLinkError):
    """An app link (AL) has fewer than two of schemeAndroid, schemeIos and linkMo.

    KakaoTalk Bizmessage API response code -3007, section 공통.

    앱링크(AL)는 schemeAndroid, schemeIos, linkMo 중 최소 2개 이상을 입력해야 합니다.
    If there is an AL(appLink) in the template, at least two of schemeAndroid, schemeIos, linkMo must be entered.
    """

    code: int = -3007
    summary = "An app link (AL) has fewer than two of schemeAndroid, schemeIos and linkMo."
    description = "앱링크(AL)는 schemeAndroid, schemeIos, linkMo 중 최소 2개 이상을 입력해야 합니다."
    message_template = (
        "If there is an AL(appLink) in the template, at least two of schemeAndroid, schemeIos, linkMo must be entered."
    )


class MissingLinkTypeField(KakaoApiError, KakaoLinkError):
    """A field required by the linkType is missing.

    KakaoTalk Bizmessage API response code -3307, section 공통.

    linkType의 필수 입력 항목이 누락되었습니다.
    linkType {} is required field {}
    """

    code: int = -3307
    summary = "A field required by the linkType is missing."
    description = "linkType의 필수 입력 항목이 누락되었습니다."
    message_template = "linkType {} is required field {}"
    parameter_types = {"link_type": str, "field": str}

    link_type: str | None
    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            link_type: str | None = None,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            link_type: str,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        link_type: str | None = None,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            link_type=link_type,
            field=field,
        )


class MissingMultipleLinkTypeFields(KakaoApiError, KakaoLinkError):
    """Several fields required by the linkType are missing.

    KakaoTalk Bizmessage API response code -3308, section 공통.

    linkType의 여러 필수 입력 항목이 누락되었습니다.
    linkType {} is required fields {}
    """

    code: int = -3308
    summary = "Several fields required by the linkType are missing."
    description = "linkType의 여러 필수 입력 항목이 누락되었습니다."
    message_template = "linkType {} is required fields {}"
    parameter_types = {"link_type": str, "fields": str}

    link_type: str | None
    fields: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            link_type: str | None = None,
            fields: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            link_type: str,
            fields: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        link_type: str | None = None,
        fields: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            link_type=link_type,
            fields=fields,
        )


class TooFewBrandMessageLinkFields(KakaoApiError, KakaoLinkError):
    """An app link (AL) in the template has fewer than two of schemeAndroid, schemeIos and linkMo.

    KakaoTalk Bizmessage API response code -3309, section 공통.

    템플릿에 앱링크(AL) 사용 시, schemeAndroid, schemeIos, linkMo 중 최소 두 가지를 입력해야 합니다.
    If there is an AL(appLink) in the template, at least two of schemeAndroid, schemeIos, linkMo must be entered.
    """

    code: int = -3309
    summary = "An app link (AL) in the template has fewer than two of schemeAndroid, schemeIos and linkMo."
    description = "템플릿에 앱링크(AL) 사용 시, schemeAndroid, schemeIos, linkMo 중 최소 두 가지를 입력해야 합니다."
    message_template = (
        "If there is an AL(appLink) in the template, at least two of schemeAndroid, schemeIos, linkMo must be entered."
    )


class InvalidBrandMessageLinkUrl(KakaoApiError, KakaoLinkError):
    """A web link URL (linkMo or linkPc) does not include http:// or https://.

    KakaoTalk Bizmessage API response code -3310, section 공통.

    웹링크 URL(linkMo/linkPc)은 'http://' 또는 'https://'를 포함해야 합니다.
    The linkMo/linkPc must include http:// or https://
    """

    code: int = -3310
    summary = "A web link URL (linkMo or linkPc) does not include http:// or https://."
    description = "웹링크 URL(linkMo/linkPc)은 'http://' 또는 'https://'를 포함해야 합니다."
    message_template = "The linkMo/linkPc must include http:// or https://"


class RepresentLinkMismatch(KakaoApiError, KakaoLinkError):
    """The templateRepresentLink does not match the registered template.

    KakaoTalk Bizmessage API response code -3046, section 발송/조회.

    templateRepresentLink이 템플릿과 일치하지 않는 경우
    The templateRepresentLink is not matched to template. This message can be resend by sms service if the resend
    setting is on.
    """

    code: int = -3046
    summary = "The templateRepresentLink does not match the registered template."
    description = "templateRepresentLink이 템플릿과 일치하지 않는 경우"
    message_template = (
        "The templateRepresentLink is not matched to template. This message can be resend by sms service if the resend "
        "setting is on."
    )


class DeliveryRepresentLinkMismatch(KakaoDeliveryError, KakaoLinkError):
    """The represent link does not match the template.

    KakaoTalk Bizmessage delivery result code 3042.

    대표링크가 템플릿과 일치하지 않음
    """

    code: str = "3042"
    summary = "The represent link does not match the template."
    description = "대표링크가 템플릿과 일치하지 않음"
    message_template = ""
