# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about templates and messages that have to match them."""

from bizmessage.categories import TemplateError
from bizmessage.errors import TryLater
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoTemplateError(KakaoSendError, TemplateError):
    """An error of KakaoTalk Bizmessage about templates and messages that have to match them.

    템플릿
    """


class RestrictedUserTemplateValueTooLong(KakaoApiError, KakaoTemplateError):
    """Replacing a template variable breaks the limit of 14 characters for a restricted first-time user.

    KakaoTalk Bizmessage API response code -1028, section 공통.

    템플릿 변수가 치환될 때 그 차이가 14개 글자를 초과하는 부분이 있는 경우(최초 사용자 제한)
    Blacklist can't use more than 14 characters in template value.
    """

    code: int = -1028
    summary = "Replacing a template variable breaks the limit of 14 characters for a restricted first-time user."
    description = "템플릿 변수가 치환될 때 그 차이가 14개 글자를 초과하는 부분이 있는 경우(최초 사용자 제한)"
    message_template = "Blacklist can't use more than 14 characters in template value."


class TemplateNotFound(KakaoApiError, KakaoTemplateError):
    """The template does not exist.

    KakaoTalk Bizmessage API response code -3003, section 공통.

    존재하는 않는 템플릿
    Template does not exist.
    """

    code: int = -3003
    summary = "The template does not exist."
    description = "존재하는 않는 템플릿"
    message_template = "Template does not exist."


class InvalidTemplateParameter(KakaoApiError, KakaoTemplateError):
    """The template parameter is wrong.

    KakaoTalk Bizmessage API response code -3004, section 공통.

    템플릿 파라미터 오류
    Please check template parameter.
    """

    code: int = -3004
    summary = "The template parameter is wrong."
    description = "템플릿 파라미터 오류"
    message_template = "Please check template parameter."


class InvalidTemplateStatus(KakaoApiError, KakaoTemplateError):
    """The template's status is not valid for the request, as when it is not approved yet.

    KakaoTalk Bizmessage API response code -3005, section 공통.

    템플릿 상태 오류(승인 전 발송 요청 시)
    Please check template status.
    """

    code: int = -3005
    summary = "The template's status is not valid for the request, as when it is not approved yet."
    description = "템플릿 상태 오류(승인 전 발송 요청 시)"
    message_template = "Please check template status."


class TemplateContentMismatch(KakaoApiError, KakaoTemplateError):
    """The content does not match the registered template.

    KakaoTalk Bizmessage API response code -3010, section 공통.

    등록한 템플릿 본문과 일치하지 않는 경우
    The contents are not matched to template. This message can be resend by sms service if the resend setting is on.
    """

    code: int = -3010
    summary = "The content does not match the registered template."
    description = "등록한 템플릿 본문과 일치하지 않는 경우"
    message_template = (
        "The contents are not matched to template. This message can be resend by sms service if the resend setting is "
        "on."
    )


class InvalidTemplateVariableValue(KakaoApiError, KakaoTemplateError):
    """The value of a template variable is invalid.

    KakaoTalk Bizmessage API response code -3324, section 공통.

    템플릿 변수값이 잘못되었습니다.
    The template parameter is invalid.
    """

    code: int = -3324
    summary = "The value of a template variable is invalid."
    description = "템플릿 변수값이 잘못되었습니다."
    message_template = "The template parameter is invalid."


class InvalidTemplateParameterKey(KakaoApiError, KakaoTemplateError):
    """A template parameter key contains the character '@', which is not allowed.

    KakaoTalk Bizmessage API response code -3347, section 공통.

    템플릿 파라미터 키에 '@' 문자를 사용할 수 없음
    Template parameter key cannot contain '@' character. Invalid key: {}
    """

    code: int = -3347
    summary = "A template parameter key contains the character '@', which is not allowed."
    description = "템플릿 파라미터 키에 '@' 문자를 사용할 수 없음"
    message_template = "Template parameter key cannot contain '@' character. Invalid key: {}"
    parameter_types = {"key": str}

    key: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            key: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            key: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        key: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            key=key,
        )


class TemplateAlreadyExists(KakaoApiError, KakaoTemplateError):
    """A template with this templateCode or templateName already exists.

    KakaoTalk Bizmessage API response code -3001, section 템플릿.

    이미 존재하는 템플릿 코드 또는 템플릿명
    Already exist templateCode or templateName.
    """

    code: int = -3001
    summary = "A template with this templateCode or templateName already exists."
    description = "이미 존재하는 템플릿 코드 또는 템플릿명"
    message_template = "Already exist templateCode or templateName."


class TemplateModificationNotAllowed(KakaoApiError, KakaoTemplateError):
    """The template is not in the approved or rejected status, so it cannot be modified.

    KakaoTalk Bizmessage API response code -3012, section 템플릿.

    수정할 수 없는 템플릿 상태(승인/반려 상태만 가능)
    Only templates with TSC03(APPROVE)/TSC04(REJECT) can be modified.
    """

    code: int = -3012
    summary = "The template is not in the approved or rejected status, so it cannot be modified."
    description = "수정할 수 없는 템플릿 상태(승인/반려 상태만 가능)"
    message_template = "Only templates with TSC03(APPROVE)/TSC04(REJECT) can be modified."


class TemplateModificationAlreadyExists(KakaoApiError, KakaoTemplateError):
    """A template that is already being modified exists.

    KakaoTalk Bizmessage API response code -3013, section 템플릿.

    이미 수정 중인 템플릿이 존재
    There are templates already being modified.
    """

    code: int = -3013
    summary = "A template that is already being modified exists."
    description = "이미 수정 중인 템플릿이 존재"
    message_template = "There are templates already being modified."


class MissingTemplateTitleOrSubtitle(KakaoApiError, KakaoTemplateError):
    """A template with templateEmphasizeType TEXT must have templateTitle and templateSubtitle.

    KakaoTalk Bizmessage API response code -3016, section 템플릿.

    강조 표기형 템플릿은 templateTitle, templateSubtitle 필수 필드
    The Template which emphasizeType is 'TEXT' must have templateTitle, templateSubtitle.
    """

    code: int = -3016
    summary = "A template with templateEmphasizeType TEXT must have templateTitle and templateSubtitle."
    description = "강조 표기형 템플릿은 templateTitle, templateSubtitle 필수 필드"
    message_template = "The Template which emphasizeType is 'TEXT' must have templateTitle, templateSubtitle."


class TemplateSubtitleVariableNotAllowed(KakaoApiError, KakaoTemplateError):
    """The templateSubtitle field must not contain a replacement variable.

    KakaoTalk Bizmessage API response code -3017, section 템플릿.

    templateSubtitle 은 치환 변수 사용 불가
    The templateSubtitle can't include the replacement parameter.
    """

    code: int = -3017
    summary = "The templateSubtitle field must not contain a replacement variable."
    description = "templateSubtitle 은 치환 변수 사용 불가"
    message_template = "The templateSubtitle can't include the replacement parameter."


class MissingTemplateExtraForExtraType(KakaoApiError, KakaoTemplateError):
    """A template of the additional-information message type (EX) must have templateExtra.

    KakaoTalk Bizmessage API response code -3018, section 템플릿.

    부가 정보형 템플릿은 templateExtra 필수 필드
    The Template which messageType is 'EX' must have templateExtra.
    """

    code: int = -3018
    summary = "A template of the additional-information message type (EX) must have templateExtra."
    description = "부가 정보형 템플릿은 templateExtra 필수 필드"
    message_template = "The Template which messageType is 'EX' must have templateExtra."


class MissingTemplateExtraForMixedType(KakaoApiError, KakaoTemplateError):
    """A template of the mixed message type (MI) must have templateExtra.

    KakaoTalk Bizmessage API response code -3020, section 템플릿.

    복합형 템플릿은 templateExtra 필수 필드
    The Template which messageType is 'MI' must have templateExtra.
    """

    code: int = -3020
    summary = "A template of the mixed message type (MI) must have templateExtra."
    description = "복합형 템플릿은 templateExtra 필수 필드"
    message_template = "The Template which messageType is 'MI' must have templateExtra."


class TemplateExtraVariableNotAllowed(KakaoApiError, KakaoTemplateError):
    """The templateExtra field must not contain a replacement variable.

    KakaoTalk Bizmessage API response code -3021, section 템플릿.

    templateExtra은 치환 변수 사용 불가
    The templateExtra can't include the replacement parameter.
    """

    code: int = -3021
    summary = "The templateExtra field must not contain a replacement variable."
    description = "templateExtra은 치환 변수 사용 불가"
    message_template = "The templateExtra can't include the replacement parameter."


class TemplateTitleOrSubtitleNotAllowed(KakaoApiError, KakaoTemplateError):
    """A template with templateEmphasizeType NONE must not have templateTitle or templateSubtitle.

    KakaoTalk Bizmessage API response code -3027, section 템플릿.

    템플릿 강조 타입 선택 안 함(NONE)으로 등록 시, templateTitle, templateSubtitle 필드를 등록할 수 없음
    The Template which emphasizeType is 'NONE' can't have templateTitle, templateSubtitle.
    """

    code: int = -3027
    summary = "A template with templateEmphasizeType NONE must not have templateTitle or templateSubtitle."
    description = "템플릿 강조 타입 선택 안 함(NONE)으로 등록 시, templateTitle, templateSubtitle 필드를 등록할 수 없음"
    message_template = "The Template which emphasizeType is 'NONE' can't have templateTitle, templateSubtitle."


class BasicTemplateExtraNotAllowed(KakaoApiError, KakaoTemplateError):
    """A template of the basic message type (BA) must not have templateExtra.

    KakaoTalk Bizmessage API response code -3028, section 템플릿.

    템플릿 메시지 타입이 기본형(BA)일 경우, templateExtra 필드를 등록할 수 없음
    The Template which messageType is 'BA' can't have templateExtra.
    """

    code: int = -3028
    summary = "A template of the basic message type (BA) must not have templateExtra."
    description = "템플릿 메시지 타입이 기본형(BA)일 경우, templateExtra 필드를 등록할 수 없음"
    message_template = "The Template which messageType is 'BA' can't have templateExtra."


class ChannelAddTemplateExtraNotAllowed(KakaoApiError, KakaoTemplateError):
    """A template of the channel-add message type (AD) must not have templateExtra.

    KakaoTalk Bizmessage API response code -3030, section 템플릿.

    템플릿 메시지 타입이 채널 추가형(AD)일 경우, templateExtra 필드를 등록할 수 없음
    The Template which messageType is 'AD' can't have templateExtra.
    """

    code: int = -3030
    summary = "A template of the channel-add message type (AD) must not have templateExtra."
    description = "템플릿 메시지 타입이 채널 추가형(AD)일 경우, templateExtra 필드를 등록할 수 없음"
    message_template = "The Template which messageType is 'AD' can't have templateExtra."


class MissingTemplateImage(KakaoApiError, KakaoTemplateError):
    """A template with templateEmphasizeType IMAGE must have templateImageName and templateImageUrl.

    KakaoTalk Bizmessage API response code -3032, section 템플릿.

    템플릿 강조 타입이 이미지형(IMAGE)일 경우, templateImageName, templateImageUrl 필드가 필수 값임
    The Template which emphasizeType is 'IMAGE' must have templateImageName, templateImageUrl.
    """

    code: int = -3032
    summary = "A template with templateEmphasizeType IMAGE must have templateImageName and templateImageUrl."
    description = "템플릿 강조 타입이 이미지형(IMAGE)일 경우, templateImageName, templateImageUrl 필드가 필수 값임"
    message_template = "The Template which emphasizeType is 'IMAGE' must have templateImageName, templateImageUrl."


class TemplateFontStyleNotAllowed(KakaoApiError, KakaoTemplateError):
    """A font style cannot be registered: templateTitle and the item highlight title must not end with \\s.

    KakaoTalk Bizmessage API response code -3047, section 템플릿.

    템플릿 등록 시 서체 스타일을 적용하려고 한 경우 (서체 스타일은 발송 시점에 적용 가능합니다.)
    The templateTitle and templateItemHighlight's title can't end with \\s.
    """

    code: int = -3047
    summary = "A font style cannot be registered: templateTitle and the item highlight title must not end with \\s."
    description = "템플릿 등록 시 서체 스타일을 적용하려고 한 경우 (서체 스타일은 발송 시점에 적용 가능합니다.)"
    message_template = "The templateTitle and templateItemHighlight's title can't end with \\s."


class TemplateCommentNotAllowed(KakaoApiError, KakaoTemplateError):
    """The status of the template does not allow a comment to be added.

    KakaoTalk Bizmessage API response code -3100, section 템플릿.

    템플릿 요청/승인 상태의 경우 comment를 추가할 수 없음
    Could not add comment on registered/completed template status.
    """

    code: int = -3100
    summary = "The status of the template does not allow a comment to be added."
    description = "템플릿 요청/승인 상태의 경우 comment를 추가할 수 없음"
    message_template = "Could not add comment on registered/completed template status."


class DormantTemplateReleaseFailed(KakaoApiError, KakaoTemplateError):
    """The dormant template could not be released from dormancy.

    KakaoTalk Bizmessage API response code -4024, section 템플릿.

    휴면 템플릿 해제 실패
    Failed to release the dormant template.
    """

    code: int = -4024
    summary = "The dormant template could not be released from dormancy."
    description = "휴면 템플릿 해제 실패"
    message_template = "Failed to release the dormant template."


class ChannelAddConversionButtonLimitExceeded(KakaoApiError, KakaoTemplateError):
    """The conversion to the channel-add type (AD/MI) fails because buttons exceeds its maximum length.

    KakaoTalk Bizmessage API response code -4027, section 템플릿.

    채널 추가형 전환 실패. button 길이 초과
    Conversion to AD/MI type failed. The 'buttons' length does not exceed its maximum length.
    """

    code: int = -4027
    summary = "The conversion to the channel-add type (AD/MI) fails because buttons exceeds its maximum length."
    description = "채널 추가형 전환 실패. button 길이 초과"
    message_template = "Conversion to AD/MI type failed. The 'buttons' length does not exceed its maximum length."


class InvalidChannelAddConversionTemplateStatus(KakaoApiError, KakaoTemplateError):
    """The conversion to the channel-add type (AD/MI) fails because the template is not approved.

    KakaoTalk Bizmessage API response code -4028, section 템플릿.

    채널 추가형 전환 실패. 승인되지 않은 템플릿 사용
    Conversion to AD/MI type failed. The template must be approved
    """

    code: int = -4028
    summary = "The conversion to the channel-add type (AD/MI) fails because the template is not approved."
    description = "채널 추가형 전환 실패. 승인되지 않은 템플릿 사용"
    message_template = "Conversion to AD/MI type failed. The template must be approved"


class RecentlySentTemplateDeletionNotAllowed(KakaoApiError, KakaoTemplateError, TryLater):
    """The template cannot be deleted because a message was sent with it within the last 3 days.

    KakaoTalk Bizmessage API response code -3034, section 발송/조회.

    삭제할 템플릿이 3일 이내 발송 이력이 있을 경우
    The template could not be deleted because recently sent message. requestId: {}
    """

    code: int = -3034
    summary = "The template cannot be deleted because a message was sent with it within the last 3 days."
    description = "삭제할 템플릿이 3일 이내 발송 이력이 있을 경우"
    message_template = "The template could not be deleted because recently sent message. requestId: {}"
    parameter_types = {"sent_request_id": str}

    sent_request_id: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            sent_request_id: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            sent_request_id: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        sent_request_id: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            sent_request_id=sent_request_id,
        )


class TemplateParameterTooLong(KakaoApiError, KakaoTemplateError):
    """The template parameter exceeds 1300 characters.

    KakaoTalk Bizmessage API response code -3048, section 발송/조회.

    템플릿 파라미터는 1300자를 넘을 수 없음
    The template parameter's length can not exceed 1300 characters.
    """

    code: int = -3048
    summary = "The template parameter exceeds 1300 characters."
    description = "템플릿 파라미터는 1300자를 넘을 수 없음"
    message_template = "The template parameter's length can not exceed 1300 characters."


class TemplateParameterMismatch(KakaoApiError, KakaoTemplateError):
    """The template parameter does not match the template.

    KakaoTalk Bizmessage API response code -3049, section 발송/조회.

    템플릿 파라미터가 템플릿과 일치하지 않음
    The template parameter is not matched to template.
    """

    code: int = -3049
    summary = "The template parameter does not match the template."
    description = "템플릿 파라미터가 템플릿과 일치하지 않음"
    message_template = "The template parameter is not matched to template."


class ChatBubbleTypeMismatch(KakaoDeliveryError, KakaoTemplateError):
    """The message type of the template does not match the chat_bubble_type parameter.

    KakaoTalk Bizmessage delivery result code 1033.

    템플릿 메시지 타입과 chat_bubble_type 파라미터 불일치
    """

    code: str = "1033"
    summary = "The message type of the template does not match the chat_bubble_type parameter."
    description = "템플릿 메시지 타입과 chat_bubble_type 파라미터 불일치"
    message_template = ""


class DeliveryTemplateNotFound(KakaoDeliveryError, KakaoTemplateError):
    """The template cannot be found.

    KakaoTalk Bizmessage delivery result code 3015.

    템플릿을 찾을 수 없음
    """

    code: str = "3015"
    summary = "The template cannot be found."
    description = "템플릿을 찾을 수 없음"
    message_template = ""


class DeliveryTemplateContentMismatch(KakaoDeliveryError, KakaoTemplateError):
    """The content of the message does not match the template.

    KakaoTalk Bizmessage delivery result code 3016.

    메시지 내용이 템플릿과 일치하지 않음
    """

    code: str = "3016"
    summary = "The content of the message does not match the template."
    description = "메시지 내용이 템플릿과 일치하지 않음"
    message_template = ""


class VariableTooLong(KakaoDeliveryError, KakaoTemplateError):
    """A variable exceeds the limit on its number of characters.

    KakaoTalk Bizmessage delivery result code 3025.

    변수 글자 수 제한 초과
    """

    code: str = "3025"
    summary = "A variable exceeds the limit on its number of characters."
    description = "변수 글자 수 제한 초과"
    message_template = ""


class TemplateTitleMismatch(KakaoDeliveryError, KakaoTemplateError):
    """The emphasized title of the message does not match the template.

    KakaoTalk Bizmessage delivery result code 3028.

    메시지 강조 표기 타이틀이 템플릿과 일치하지 않음
    """

    code: str = "3028"
    summary = "The emphasized title of the message does not match the template."
    description = "메시지 강조 표기 타이틀이 템플릿과 일치하지 않음"
    message_template = ""


class EmphasizeTypeMismatch(KakaoDeliveryError, KakaoTemplateError):
    """The message type does not match the emphasize type of the template.

    KakaoTalk Bizmessage delivery result code 3030.

    메시지 타입과 템플릿 강조 타입이 일치하지 않음
    """

    code: str = "3030"
    summary = "The message type does not match the emphasize type of the template."
    description = "메시지 타입과 템플릿 강조 타입이 일치하지 않음"
    message_template = ""


class InvalidTemplateRequest(KakaoDeliveryError, KakaoTemplateError):
    """The provider reports an error with the template request.

    KakaoTalk Bizmessage delivery result code 4102.

    Template 요청 오류
    """

    code: str = "4102"
    summary = "The provider reports an error with the template request."
    description = "Template 요청 오류"
    message_template = ""


class TemplateVariableMismatch(KakaoDeliveryError, KakaoTemplateError):
    """The template variables do not match.

    KakaoTalk Bizmessage delivery result code 4132.

    템플릿 변수 불일치
    """

    code: str = "4132"
    summary = "The template variables do not match."
    description = "템플릿 변수 불일치"
    message_template = ""


class TemplateSuspended(KakaoDeliveryError, KakaoTemplateError):
    """The template is suspended.

    KakaoTalk Bizmessage delivery result code 4133.

    중단된 템플릿
    """

    code: str = "4133"
    summary = "The template is suspended."
    description = "중단된 템플릿"
    message_template = ""


class TemplateChanged(KakaoDeliveryError, KakaoTemplateError):
    """The template has been changed.

    KakaoTalk Bizmessage delivery result code 4134.

    변경된 템플릿
    """

    code: str = "4134"
    summary = "The template has been changed."
    description = "변경된 템플릿"
    message_template = ""
