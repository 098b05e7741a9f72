# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the text of a message."""

from bizmessage.categories import ContentError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoContentError(KakaoSendError, ContentError):
    """An error of KakaoTalk Bizmessage about the text of a message.

    메시지 내용
    """


class ItemListContentTooLong(KakaoApiError, KakaoContentError):
    """The content of a template with an item list is too long.

    KakaoTalk Bizmessage API response code -2037, section 공통.

    아이템 리스트 포함 템플릿 등록 시 메시지 본문 글자 수가 700자를 초과한 경우
    The 'content' is too long. If you request the 'templateItem', It must be less than 1000 characters.
    """

    code: int = -2037
    summary = "The content of a template with an item list is too long."
    description = "아이템 리스트 포함 템플릿 등록 시 메시지 본문 글자 수가 700자를 초과한 경우"
    message_template = (
        "The 'content' is too long. If you request the 'templateItem', It must be less than 1000 characters."
    )


class TemplateContentTooLong(KakaoApiError, KakaoContentError):
    """The template content exceeds 1,300 characters after its parameters are replaced.

    KakaoTalk Bizmessage API response code -2019, section 발송/조회.

    템플릿 본문 1,300글자 초과로 실패
    The content that is replaced by the template parameters can not exceed 1,300 characters.
    """

    code: int = -2019
    summary = "The template content exceeds 1,300 characters after its parameters are replaced."
    description = "템플릿 본문 1,300글자 초과로 실패"
    message_template = "The content that is replaced by the template parameters can not exceed 1,300 characters."


class WideImageContentTooLong(KakaoApiError, KakaoContentError):
    """The content of a wide-image message is too long for its limit of 76 characters.

    KakaoTalk Bizmessage API response code -2030, section 발송/조회.

    와이드 이미지 발송 시, 최대 본문 길이인 76자를 초과한 경우
    The 'content' is too long. If you request the 'wide-image', It must be less than 76 characters.
    """

    code: int = -2030
    summary = "The content of a wide-image message is too long for its limit of 76 characters."
    description = "와이드 이미지 발송 시, 최대 본문 길이인 76자를 초과한 경우"
    message_template = "The 'content' is too long. If you request the 'wide-image', It must be less than 76 characters."


class TemplateTitleTooLong(KakaoApiError, KakaoContentError):
    """The templateTitle exceeds 50 characters after its parameters are replaced.

    KakaoTalk Bizmessage API response code -2032, section 발송/조회.

    템플릿 제목이 50자를 초과한 경우
    The templateTitle that is replaced by the template parameters can not exceed 50 characters.
    """

    code: int = -2032
    summary = "The templateTitle exceeds 50 characters after its parameters are replaced."
    description = "템플릿 제목이 50자를 초과한 경우"
    message_template = "The templateTitle that is replaced by the template parameters can not exceed 50 characters."


class MissingAuthenticationPhrase(KakaoApiError, KakaoContentError):
    """The template content of an authentication message must contain an authentication phrase.

    KakaoTalk Bizmessage API response code -8006, section 발송/조회.

    인증 메시지 발송 시, 템플릿 내용에 인증 문구가 없는 경우
    The content must contain auth guidement.
    """

    code: int = -8006
    summary = "The template content of an authentication message must contain an authentication phrase."
    description = "인증 메시지 발송 시, 템플릿 내용에 인증 문구가 없는 경우"
    message_template = "The content must contain auth guidement."


class BannedWordNotAllowed(KakaoApiError, KakaoContentError):
    """The message content contains a banned word.

    KakaoTalk Bizmessage API response code -8008, section 발송/조회.

    메시지 내용에 금칙어가 포함된 경우
    The content has banned word.
    """

    code: int = -8008
    summary = "The message content contains a banned word."
    description = "메시지 내용에 금칙어가 포함된 경우"
    message_template = "The content has banned word."


class BannedWordNotFound(KakaoApiError, KakaoContentError):
    """The banned word does not exist.

    KakaoTalk Bizmessage API response code -8012, section 금지어.

    금칙어가 존재하지 않음
    Banned word does not exist.
    """

    code: int = -8012
    summary = "The banned word does not exist."
    description = "금칙어가 존재하지 않음"
    message_template = "Banned word does not exist."


class BannedWordAlreadyExists(KakaoApiError, KakaoContentError):
    """The banned word already exists.

    KakaoTalk Bizmessage API response code -8013, section 금지어.

    금칙어가 이미 존재함
    Banned word already exists.
    """

    code: int = -8013
    summary = "The banned word already exists."
    description = "금칙어가 이미 존재함"
    message_template = "Banned word already exists."


class FriendtalkImageContentTooLong(KakaoApiError, KakaoContentError):
    """The content of a FriendTalk message with an image is too long for its limit of 400 characters.

    KakaoTalk Bizmessage API response code -2023, section 친구톡 호환 발송.

    메시지 본문이 400글자를 초과할 경우(이미지 첨부)
    The 'content' is too long. If you request the 'image', It can be less than 400 characters.
    """

    code: int = -2023
    summary = "The content of a FriendTalk message with an image is too long for its limit of 400 characters."
    description = "메시지 본문이 400글자를 초과할 경우(이미지 첨부)"
    message_template = "The 'content' is too long. If you request the 'image', It can be less than 400 characters."


class FriendtalkTextContentTooLong(KakaoApiError, KakaoContentError):
    """The content of a FriendTalk message without an image is too long.

    KakaoTalk Bizmessage API response code -2024, section 친구톡 호환 발송.

    메시지 본문이 1,300글자를 초과할 경우
    The 'content' is too long. It can be less than 1,300 characters without any image.
    """

    code: int = -2024
    summary = "The content of a FriendTalk message without an image is too long."
    description = "메시지 본문이 1,300글자를 초과할 경우"
    message_template = "The 'content' is too long. It can be less than 1,300 characters without any image."


class FriendtalkVideoContentTooLong(KakaoApiError, KakaoContentError):
    """The content of a FriendTalk video message is too long.

    KakaoTalk Bizmessage API response code -3219, section 친구톡 호환 발송.

    친구톡 내용이 최대 길이를 초과함. 프리미엄 비디오 타입 내용의 최대 길이는 76자임
    The 'content' is too long. If you request the 'video', It must be less than 76 characters.
    """

    code: int = -3219
    summary = "The content of a FriendTalk video message is too long."
    description = "친구톡 내용이 최대 길이를 초과함. 프리미엄 비디오 타입 내용의 최대 길이는 76자임"
    message_template = "The 'content' is too long. If you request the 'video', It must be less than 76 characters."


class FriendtalkVideoHeaderTooLong(KakaoApiError, KakaoContentError):
    """The header of a FriendTalk video message is too long.

    KakaoTalk Bizmessage API response code -3220, section 친구톡 호환 발송.

    친구톡 헤더가 최대 길이를 초과함. 프리미엄 비디오 타입 헤더의 최대 길이는 20자임
    The 'header' is too long. If you request the 'video', It must be 20 characters or fewer.
    """

    code: int = -3220
    summary = "The header of a FriendTalk video message is too long."
    description = "친구톡 헤더가 최대 길이를 초과함. 프리미엄 비디오 타입 헤더의 최대 길이는 20자임"
    message_template = "The 'header' is too long. If you request the 'video', It must be 20 characters or fewer."


class MissingMessageContent(KakaoDeliveryError, KakaoContentError):
    """The message is empty.

    KakaoTalk Bizmessage delivery result code 3013.

    메시지가 비어 있음
    """

    code: str = "3013"
    summary = "The message is empty."
    description = "메시지가 비어 있음"
    message_template = ""


class InvalidMessageLength(KakaoDeliveryError, KakaoContentError):
    """The length of the message violates its limit.

    KakaoTalk Bizmessage delivery result code 3014.

    메시지 길이 제한 오류
    """

    code: str = "3014"
    summary = "The length of the message violates its limit."
    description = "메시지 길이 제한 오류"
    message_template = ""


class InvalidMessageSyntax(KakaoDeliveryError, KakaoContentError):
    """The message has a syntax error in its JSON format.

    KakaoTalk Bizmessage delivery result code 3023.

    메시지 문법 오류(JSON 형식 오류)
    """

    code: str = "3023"
    summary = "The message has a syntax error in its JSON format."
    description = "메시지 문법 오류(JSON 형식 오류)"
    message_template = ""


class DeliveryTemplateTitleTooLong(KakaoDeliveryError, KakaoContentError):
    """The emphasized title of the message exceeds 50 characters.

    KakaoTalk Bizmessage delivery result code 3029.

    메시지 강조 표기 타이틀 길이 제한 초과(50자)
    """

    code: str = "3029"
    summary = "The emphasized title of the message exceeds 50 characters."
    description = "메시지 강조 표기 타이틀 길이 제한 초과(50자)"
    message_template = ""


class AdditionalInformationTooLong(KakaoDeliveryError, KakaoContentError):
    """The additional information exceeds its maximum length.

    KakaoTalk Bizmessage delivery result code 3046.

    부가 정보 최대 길이 제한 오류
    """

    code: str = "3046"
    summary = "The additional information exceeds its maximum length."
    description = "부가 정보 최대 길이 제한 오류"
    message_template = ""


class BodyTooLong(KakaoDeliveryError, KakaoContentError):
    """The body exceeds the length limit of 30 KB.

    KakaoTalk Bizmessage delivery result code 4144.

    본문 길이 제한 (30KB) 초과
    """

    code: str = "4144"
    summary = "The body exceeds the length limit of 30 KB."
    description = "본문 길이 제한 (30KB) 초과"
    message_template = ""
