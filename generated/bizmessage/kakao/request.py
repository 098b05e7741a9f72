# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the request itself and the values of its fields."""

from bizmessage.categories import RequestError
from bizmessage.errors import OutcomeUnknown
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoRequestError(KakaoSendError, RequestError):
    """An error of KakaoTalk Bizmessage about the request itself and the values of its fields.

    요청과 필드값
    """


class ParameterValidationFailed(KakaoApiError, KakaoRequestError):
    """The validation of the request's parameters fails; resultMessage holds the details.

    KakaoTalk Bizmessage API response code 4, section 공통.

    파라미터 유효성 검증 실패(resultMessage 참고)
    """

    code: int = 4
    summary = "The validation of the request's parameters fails; resultMessage holds the details."
    description = "파라미터 유효성 검증 실패(resultMessage 참고)"
    message_template = ""


class DuplicateIdempotencyKey(KakaoApiError, KakaoRequestError, OutcomeUnknown):
    """The same X-NC-API-IDEMPOTENCY-KEY was already used within the last 10 minutes.

    KakaoTalk Bizmessage API response code -1005, section 공통.

    10분간 동일한 X-NC-API-IDEMPOTENCY-KEY 값으로 메시지 발송을 요청한 경우
    The same 'X-NC-API-IDEMPOTENCY-KEY' was used within the last 10 minute.
    """

    code: int = -1005
    summary = "The same X-NC-API-IDEMPOTENCY-KEY was already used within the last 10 minutes."
    description = "10분간 동일한 X-NC-API-IDEMPOTENCY-KEY 값으로 메시지 발송을 요청한 경우"
    message_template = "The same 'X-NC-API-IDEMPOTENCY-KEY' was used within the last 10 minute."


class InvalidUuid(KakaoApiError, KakaoRequestError):
    """The UUID is invalid.

    KakaoTalk Bizmessage API response code -1020, section 공통.

    유효하지 않은 UUID
    Invalid uuid
    """

    code: int = -1020
    summary = "The UUID is invalid."
    description = "유효하지 않은 UUID"
    message_template = "Invalid uuid"


class FieldTooLong(KakaoApiError, KakaoRequestError):
    """A field exceeds its allowed maximum.

    KakaoTalk Bizmessage API response code -2000, section 공통.

    특정 필드값이 최대 길이 초과할 경우
    The '{}' must be at less than or equal to {}.
    """

    code: int = -2000
    summary = "A field exceeds its allowed maximum."
    description = "특정 필드값이 최대 길이 초과할 경우"
    message_template = "The '{}' must be at less than or equal to {}."
    parameter_types = {"field": str, "maximum": int}

    field: str | None
    maximum: int | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
            maximum: int | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
            maximum: int,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
        maximum: int | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
            maximum=maximum,
        )


class BlankFieldNotAllowed(KakaoApiError, KakaoRequestError):
    """A field that must not be blank is blank.

    KakaoTalk Bizmessage API response code -2001, section 공통.

    특정 필드값이 필수 값이 공백인 경우
    The '{}' must not be blank.
    """

    code: int = -2001
    summary = "A field that must not be blank is blank."
    description = "특정 필드값이 필수 값이 공백인 경우"
    message_template = "The '{}' must not be blank."
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class NullFieldNotAllowed(KakaoApiError, KakaoRequestError):
    """A field that must not be null is null.

    KakaoTalk Bizmessage API response code -2002, section 공통.

    특정 필드값이 NULL일 경우
    The '{}' must not be null.
    """

    code: int = -2002
    summary = "A field that must not be null is null."
    description = "특정 필드값이 NULL일 경우"
    message_template = "The '{}' must not be null."
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class FieldTooShort(KakaoApiError, KakaoRequestError):
    """A field is below its allowed minimum.

    KakaoTalk Bizmessage API response code -2003, section 공통.

    특정 필드값이 최소 길이보다 작을 경우
    The '{}' must be greater than or equal to {}.
    """

    code: int = -2003
    summary = "A field is below its allowed minimum."
    description = "특정 필드값이 최소 길이보다 작을 경우"
    message_template = "The '{}' must be greater than or equal to {}."
    parameter_types = {"field": str, "minimum": int}

    field: str | None
    minimum: int | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
            minimum: int | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
            minimum: int,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
        minimum: int | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
            minimum=minimum,
        )


class FieldOutOfRange(KakaoApiError, KakaoRequestError):
    """A field is outside its allowed range.

    KakaoTalk Bizmessage API response code -2004, section 공통.

    특정 필드값이 최대 길이보다 클 경우
    The '{}' must be between {} and {}.
    """

    code: int = -2004
    summary = "A field is outside its allowed range."
    description = "특정 필드값이 최대 길이보다 클 경우"
    message_template = "The '{}' must be between {} and {}."
    parameter_types = {"field": str, "minimum": int, "maximum": int}

    field: str | None
    minimum: int | None
    maximum: int | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
            minimum: int | None = None,
            maximum: int | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
            minimum: int,
            maximum: int,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
        minimum: int | None = None,
        maximum: int | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
            minimum=minimum,
            maximum=maximum,
        )


class FieldLimitExceeded(KakaoApiError, KakaoRequestError):
    """The value of a field is over the limit set for it.

    KakaoTalk Bizmessage API response code -2005, section 공통.

    특정 필드값이 제한된 범위 내의 값이 아닌 경우
    The '{}' must be less than or equal to {}.
    """

    code: int = -2005
    summary = "The value of a field is over the limit set for it."
    description = "특정 필드값이 제한된 범위 내의 값이 아닌 경우"
    message_template = "The '{}' must be less than or equal to {}."
    parameter_types = {"field": str, "maximum": int}

    field: str | None
    maximum: int | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
            maximum: int | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
            maximum: int,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
        maximum: int | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
            maximum=maximum,
        )


class InvalidRequestBody(KakaoApiError, KakaoRequestError):
    """The request body cannot be read or holds an invalid field.

    KakaoTalk Bizmessage API response code -3002, section 공통.

    필요한 요청 본문(request body) 내용을 읽을 수 없을 경우
    Field is not valid.
    """

    code: int = -3002
    summary = "The request body cannot be read or holds an invalid field."
    description = "필요한 요청 본문(request body) 내용을 읽을 수 없을 경우"
    message_template = "Field is not valid."


class MissingRequiredField(KakaoApiError, KakaoRequestError):
    """A required value is missing or empty.

    KakaoTalk Bizmessage API response code -3303, section 공통.

    필수 입력값이 누락되었습니다.
    {} is empty.
    """

    code: int = -3303
    summary = "A required value is missing or empty."
    description = "필수 입력값이 누락되었습니다."
    message_template = "{} is empty."
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class InputValueOutOfRange(KakaoApiError, KakaoRequestError):
    """An input value is outside the range allowed for it.

    KakaoTalk Bizmessage API response code -3304, section 공통.

    입력값이 유효한 범위를 벗어났습니다. 지정된 범위 내의 값을 입력해주세요.
    The '{}' must be between {} and {}.
    """

    code: int = -3304
    summary = "An input value is outside the range allowed for it."
    description = "입력값이 유효한 범위를 벗어났습니다. 지정된 범위 내의 값을 입력해주세요."
    message_template = "The '{}' must be between {} and {}."
    parameter_types = {"field": str, "minimum": int, "maximum": int}

    field: str | None
    minimum: int | None
    maximum: int | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
            minimum: int | None = None,
            maximum: int | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
            minimum: int,
            maximum: int,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
        minimum: int | None = None,
        maximum: int | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
            minimum=minimum,
            maximum=maximum,
        )


class ChatBubbleFieldNotAllowed(KakaoApiError, KakaoRequestError):
    """A field is present that the selected chatBubbleType does not allow.

    KakaoTalk Bizmessage API response code -3305, section 공통.

    선택한 chatBubbleType에는 특정 필드를 사용할 수 없습니다.
    The chatBubbleType {} is not allowed {} field.
    """

    code: int = -3305
    summary = "A field is present that the selected chatBubbleType does not allow."
    description = "선택한 chatBubbleType에는 특정 필드를 사용할 수 없습니다."
    message_template = "The chatBubbleType {} is not allowed {} field."
    parameter_types = {"chat_bubble_type": str, "field": str}

    chat_bubble_type: str | None
    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            chat_bubble_type: str | None = None,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            chat_bubble_type: str,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        chat_bubble_type: str | None = None,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            chat_bubble_type=chat_bubble_type,
            field=field,
        )


class InvalidParameter(KakaoApiError, KakaoRequestError):
    """A parameter is invalid.

    KakaoTalk Bizmessage API response code -4000, section 공통.

    유효하지 않은 파라미터
    Invalid parameter
    """

    code: int = -4000
    summary = "A parameter is invalid."
    description = "유효하지 않은 파라미터"
    message_template = "Invalid parameter"


class DataNotFound(KakaoApiError, KakaoRequestError):
    """The data does not exist.

    KakaoTalk Bizmessage API response code -4016, section 공통.

    데이터가 존재하지 않음
    Not exist data.
    """

    code: int = -4016
    summary = "The data does not exist."
    description = "데이터가 존재하지 않음"
    message_template = "Not exist data."


class FriendtalkApiNotSupported(KakaoApiError, KakaoRequestError):
    """The FriendTalk API is no longer supported and is replaced by the brand message API.

    KakaoTalk Bizmessage API response code -9992, section 공통.

    fade-out된 친구톡 API를 호출했을 경우
    The API is no longer supported. Please migrate to the new brand-message endpoint/API.
    """

    code: int = -9992
    summary = "The FriendTalk API is no longer supported and is replaced by the brand message API."
    description = "fade-out된 친구톡 API를 호출했을 경우"
    message_template = "The API is no longer supported. Please migrate to the new brand-message endpoint/API."


class MissingRequestPart(KakaoApiError, KakaoRequestError):
    """A required part of the request is missing.

    KakaoTalk Bizmessage API response code -9993, section 공통.

    필수 요청 부분이 누락됨
    Required request part is not present.
    """

    code: int = -9993
    summary = "A required part of the request is missing."
    description = "필수 요청 부분이 누락됨"
    message_template = "Required request part is not present."


class InvalidArgumentType(KakaoApiError, KakaoRequestError):
    """A method argument does not have the expected type.

    KakaoTalk Bizmessage API response code -9994, section 공통.

    메서드 인수의 타입이 예상과 다름
    A method argument has not the expected type.
    """

    code: int = -9994
    summary = "A method argument does not have the expected type."
    description = "메서드 인수의 타입이 예상과 다름"
    message_template = "A method argument has not the expected type."


class ContentTypeNotSupported(KakaoApiError, KakaoRequestError):
    """The request's Content-type is not application/json, the only one supported.

    KakaoTalk Bizmessage API response code -9996, section 공통.

    Content-type이 application/json가 아닐 경우
    Only application/json Content-type is supported.
    """

    code: int = -9996
    summary = "The request's Content-type is not application/json, the only one supported."
    description = "Content-type이 application/json가 아닐 경우"
    message_template = "Only application/json Content-type is supported."


class InvalidRequest(KakaoApiError, KakaoRequestError):
    """The request fails because it is not appropriate (client error).

    KakaoTalk Bizmessage API response code -9997, section 공통.

    적절하지 않은 요청으로 인한 실패
    Client Error.
    """

    code: int = -9997
    summary = "The request fails because it is not appropriate (client error)."
    description = "적절하지 않은 요청으로 인한 실패"
    message_template = "Client Error."


class ApiNotFound(KakaoApiError, KakaoRequestError):
    """The API does not exist.

    KakaoTalk Bizmessage API response code -9998, section 공통.

    존재하지 않는 API
    Not exist API
    """

    code: int = -9998
    summary = "The API does not exist."
    description = "존재하지 않는 API"
    message_template = "Not exist API"


class InvalidRequestId(KakaoApiError, KakaoRequestError):
    """The requestId is invalid.

    KakaoTalk Bizmessage API response code -2028, section 발송/조회.

    유효하지 않은 요청 ID
    The requestId is invalid
    """

    code: int = -2028
    summary = "The requestId is invalid."
    description = "유효하지 않은 요청 ID"
    message_template = "The requestId is invalid"


class MissingRequestId(KakaoApiError, KakaoRequestError):
    """The requestId is empty.

    KakaoTalk Bizmessage API response code -4104, section 발송/조회.

    RequestId가 비어있음
    RequestId is empty value.
    """

    code: int = -4104
    summary = "The requestId is empty."
    description = "RequestId가 비어있음"
    message_template = "RequestId is empty value."


class CreateUserTooLong(KakaoApiError, KakaoRequestError):
    """The createUser field is too long for its limit of 100 characters.

    KakaoTalk Bizmessage API response code -8004, section 이미지.

    createUser 필드 최대 글자인 100자를 초과한 경우
    The 'createUser' is too long. It can be less than 100 characters.
    """

    code: int = -8004
    summary = "The createUser field is too long for its limit of 100 characters."
    description = "createUser 필드 최대 글자인 100자를 초과한 경우"
    message_template = "The 'createUser' is too long. It can be less than 100 characters."


class InvalidJsonRequestBody(KakaoDeliveryError, KakaoRequestError):
    """The request body is not in JSON format.

    KakaoTalk Bizmessage delivery result code 1001.

    Request Body가 Json형식이 아님
    """

    code: str = "1001"
    summary = "The request body is not in JSON format."
    description = "Request Body가 Json형식이 아님"
    message_template = ""


class MissingNameField(KakaoDeliveryError, KakaoRequestError):
    """The JSON request body does not contain name.

    KakaoTalk Bizmessage delivery result code 1004.

    Request Body(JSON)에서 name을 찾을 수 없음
    """

    code: str = "1004"
    summary = "The JSON request body does not contain name."
    description = "Request Body(JSON)에서 name을 찾을 수 없음"
    message_template = ""


class DeliveryInvalidParameter(KakaoDeliveryError, KakaoRequestError):
    """A parameter of the request is invalid.

    KakaoTalk Bizmessage delivery result code 1030.

    잘못된 파라미터 요청
    """

    code: str = "1030"
    summary = "A parameter of the request is invalid."
    description = "잘못된 파라미터 요청"
    message_template = ""


class DeliveryInvalidRequestId(KakaoDeliveryError, KakaoRequestError, OutcomeUnknown):
    """The provider reports an error with requestId.

    KakaoTalk Bizmessage delivery result code 4100.

    requestId 오류
    """

    code: str = "4100"
    summary = "The provider reports an error with requestId."
    description = "requestId 오류"
    message_template = ""


class InvalidChatBubbleOrMessageType(KakaoDeliveryError, KakaoRequestError):
    """The chat bubble type or message type of the request is invalid.

    KakaoTalk Bizmessage delivery result code 4110.

    유효하지 않은 챗버블 타입 또는 메시지 타입 요청
    """

    code: str = "4110"
    summary = "The chat bubble type or message type of the request is invalid."
    description = "유효하지 않은 챗버블 타입 또는 메시지 타입 요청"
    message_template = ""


class MessagePayloadCreationFailed(KakaoDeliveryError, KakaoRequestError):
    """The payload of the message request cannot be created.

    KakaoTalk Bizmessage delivery result code 4120.

    메시지 요청 페이로드 생성 오류
    """

    code: str = "4120"
    summary = "The payload of the message request cannot be created."
    description = "메시지 요청 페이로드 생성 오류"
    message_template = ""


class InvalidRequestIdPattern(KakaoDeliveryError, KakaoRequestError):
    """The pattern of requestId is wrong.

    KakaoTalk Bizmessage delivery result code 4130.

    requestId 패턴 오류
    """

    code: str = "4130"
    summary = "The pattern of requestId is wrong."
    description = "requestId 패턴 오류"
    message_template = ""


class DuplicateRequestId(KakaoDeliveryError, KakaoRequestError, OutcomeUnknown):
    """The requestId is a duplicate.

    KakaoTalk Bizmessage delivery result code 4131.

    중복 requestId
    """

    code: str = "4131"
    summary = "The requestId is a duplicate."
    description = "중복 requestId"
    message_template = ""
