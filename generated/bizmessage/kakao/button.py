# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about buttons and quick replies."""

from bizmessage.categories import ButtonError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoButtonError(KakaoSendError, ButtonError):
    """An error of KakaoTalk Bizmessage about buttons and quick replies.

    버튼과 바로연결
    """


class InvalidButtonParameter(KakaoApiError, KakaoButtonError):
    """The button parameter is invalid.

    KakaoTalk Bizmessage API response code -2018, section 공통.

    유효하지 않은 버튼 파라미터
    Button parameter is invalid.
    """

    code: int = -2018
    summary = "The button parameter is invalid."
    description = "유효하지 않은 버튼 파라미터"
    message_template = "Button parameter is invalid."


class InvalidQuickReplyParameter(KakaoApiError, KakaoButtonError):
    """The quickReplies parameter is invalid.

    KakaoTalk Bizmessage API response code -2504, section 공통.

    유효하지 않은 바로연결
    The quickReplies parameter is invalid.
    """

    code: int = -2504
    summary = "The quickReplies parameter is invalid."
    description = "유효하지 않은 바로연결"
    message_template = "The quickReplies parameter is invalid."


class ButtonNameVariableNotAllowed(KakaoApiError, KakaoButtonError):
    """A button name contains a replacement variable, which is not allowed.

    KakaoTalk Bizmessage API response code -3008, section 공통.

    버튼 명에는 치환자 입력이 불가능합니다.
    The button name can't include the replacement parameter.
    """

    code: int = -3008
    summary = "A button name contains a replacement variable, which is not allowed."
    description = "버튼 명에는 치환자 입력이 불가능합니다."
    message_template = "The button name can't include the replacement parameter."


class MissingButtonName(KakaoApiError, KakaoButtonError):
    """A button has no name.

    KakaoTalk Bizmessage API response code -3009, section 공통.

    버튼명이 존재하지 않습니다.
    Not exist button name.
    """

    code: int = -3009
    summary = "A button has no name."
    description = "버튼명이 존재하지 않습니다."
    message_template = "Not exist button name."


class InvalidChannelAddButtonName(KakaoApiError, KakaoButtonError):
    """The name of a channel-add (AC) button is not '채널 추가'.

    KakaoTalk Bizmessage API response code -3026, section 공통.

    AC 타입 버튼의 이름은 "채널 추가" 만 등록 가능
    AC type button name must have 채널 추가
    """

    code: int = -3026
    summary = "The name of a channel-add (AC) button is not '채널 추가'."
    description = 'AC 타입 버튼의 이름은 "채널 추가" 만 등록 가능'
    message_template = "AC type button name must have 채널 추가"


class InvalidPhoneButtonName(KakaoApiError, KakaoButtonError):
    """The name of a phone (TN) button is not one of '전화 연결', '고객센터 연결' and '상담원 연결'.

    KakaoTalk Bizmessage API response code -3051, section 공통.

    TN 버튼 이름은 '전화 연결', '고객센터 연결', '상담원 연결' 중 하나여야 합니다.
    TN button name must be one of: 전화 연결, 고객센터 연결, 상담원 연결
    """

    code: int = -3051
    summary = "The name of a phone (TN) button is not one of '전화 연결', '고객센터 연결' and '상담원 연결'."
    description = "TN 버튼 이름은 '전화 연결', '고객센터 연결', '상담원 연결' 중 하나여야 합니다."
    message_template = "TN button name must be one of: 전화 연결, 고객센터 연결, 상담원 연결"


class MissingPhoneButtonTelNumber(KakaoApiError, KakaoButtonError):
    """A phone (TN) button lacks the required telNumber field.

    KakaoTalk Bizmessage API response code -3052, section 공통.

    TN 버튼에는 telNumber 필드가 필수입니다.
    TN button must have telNumber field.
    """

    code: int = -3052
    summary = "A phone (TN) button lacks the required telNumber field."
    description = "TN 버튼에는 telNumber 필드가 필수입니다."
    message_template = "TN button must have telNumber field."


class InvalidPhoneNumberFormat(KakaoApiError, KakaoButtonError):
    """The telephone number is not made of digits and hyphens only or exceeds 14 characters.

    KakaoTalk Bizmessage API response code -3053, section 공통.

    유효하지 않은 전화번호 형식입니다. 숫자와 하이픈만 사용 가능하며, 최대 14자까지 입력할 수 있습니다.
    Invalid telephone number format. Must be digits/hyphens only, max 14 characters.
    """

    code: int = -3053
    summary = "The telephone number is not made of digits and hyphens only or exceeds 14 characters."
    description = "유효하지 않은 전화번호 형식입니다. 숫자와 하이픈만 사용 가능하며, 최대 14자까지 입력할 수 있습니다."
    message_template = "Invalid telephone number format. Must be digits/hyphens only, max 14 characters."


class MissingQuickReplyName(KakaoApiError, KakaoButtonError):
    """A quick reply has no name.

    KakaoTalk Bizmessage API response code -3101, section 공통.

    바로연결명이 존재하지 않는 경우
    Not exist quickReply name.
    """

    code: int = -3101
    summary = "A quick reply has no name."
    description = "바로연결명이 존재하지 않는 경우"
    message_template = "Not exist quickReply name."


class QuickReplyNameVariableNotAllowed(KakaoApiError, KakaoButtonError):
    """A quick reply name contains a replacement variable, which is not allowed.

    KakaoTalk Bizmessage API response code -3102, section 공통.

    바로연결명은 치환자를 포함할 수 없음
    The quickReply name can't include the replacement parameter.
    """

    code: int = -3102
    summary = "A quick reply name contains a replacement variable, which is not allowed."
    description = "바로연결명은 치환자를 포함할 수 없음"
    message_template = "The quickReply name can't include the replacement parameter."


class MissingCommerceButtons(KakaoApiError, KakaoButtonError):
    """A message of the commerce type has no buttons, which it requires.

    KakaoTalk Bizmessage API response code -3306, section 공통.

    커머스 타입 메시지에는 버튼이 반드시 포함되어야 합니다.
    The commerce type require buttons.
    """

    code: int = -3306
    summary = "A message of the commerce type has no buttons, which it requires."
    description = "커머스 타입 메시지에는 버튼이 반드시 포함되어야 합니다."
    message_template = "The commerce type require buttons."


class ChannelAddButtonNotFirst(KakaoApiError, KakaoButtonError):
    """The channel-add (AC) button of a TEXT or IMAGE message is not its first button.

    KakaoTalk Bizmessage API response code -3311, section 공통.

    메시지 타입이 텍스트 또는 이미지인 경우, 채널 추가(AC) 버튼은 첫 번째 버튼이어야 합니다.
    When the type is TEXT or IMAGE, AC button type must be the first button.
    """

    code: int = -3311
    summary = "The channel-add (AC) button of a TEXT or IMAGE message is not its first button."
    description = "메시지 타입이 텍스트 또는 이미지인 경우, 채널 추가(AC) 버튼은 첫 번째 버튼이어야 합니다."
    message_template = "When the type is TEXT or IMAGE, AC button type must be the first button."


class ChannelAddButtonNotLast(KakaoApiError, KakaoButtonError):
    """The channel-add (AC) button of a message other than TEXT or IMAGE is not its last button.

    KakaoTalk Bizmessage API response code -3312, section 공통.

    메시지 타입이 텍스트 또는 이미지가 아닌 경우, 채널 추가(AC) 버튼은 마지막 버튼이어야 합니다.
    When the type is not TEXT or IMAGE, AC button type must be the last button.
    """

    code: int = -3312
    summary = "The channel-add (AC) button of a message other than TEXT or IMAGE is not its last button."
    description = "메시지 타입이 텍스트 또는 이미지가 아닌 경우, 채널 추가(AC) 버튼은 마지막 버튼이어야 합니다."
    message_template = "When the type is not TEXT or IMAGE, AC button type must be the last button."


class ButtonTypeNotAllowed(KakaoApiError, KakaoButtonError):
    """The type of a button is not allowed.

    KakaoTalk Bizmessage API response code -3328, section 공통.

    허용되지 않는 버튼 타입입니다.
    The button type {} is not allowed.
    """

    code: int = -3328
    summary = "The type of a button is not allowed."
    description = "허용되지 않는 버튼 타입입니다."
    message_template = "The button type {} is not allowed."
    parameter_types = {"button_type": str}

    button_type: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            button_type: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            button_type: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        button_type: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            button_type=button_type,
        )


class BizFormButtonNotFirstVertically(KakaoApiError, KakaoButtonError):
    """The business-form (BF) button is not first in a vertical layout without a channel-add button.

    KakaoTalk Bizmessage API response code -3330, section 공통.

    채널 추가 버튼이 없는 세로 버튼 배열 시, BF 버튼은 첫 번째여야 합니다.
    BF button must be the first button in vertical layout without channel-add button.
    """

    code: int = -3330
    summary = "The business-form (BF) button is not first in a vertical layout without a channel-add button."
    description = "채널 추가 버튼이 없는 세로 버튼 배열 시, BF 버튼은 첫 번째여야 합니다."
    message_template = "BF button must be the first button in vertical layout without channel-add button."


class ButtonNameNotAllowed(KakaoApiError, KakaoButtonError):
    """The name of a button is not allowed.

    KakaoTalk Bizmessage API response code -3331, section 공통.

    허용되지 않는 버튼 이름입니다.
    The button is not allowed to have {} as its name.
    """

    code: int = -3331
    summary = "The name of a button is not allowed."
    description = "허용되지 않는 버튼 이름입니다."
    message_template = "The button is not allowed to have {} as its name."
    parameter_types = {"button_name": str}

    button_name: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            button_name: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            button_name: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        button_name: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            button_name=button_name,
        )


class BizFormButtonNotSecondVertically(KakaoApiError, KakaoButtonError):
    """The business-form (BF) button is not second in a vertical layout with a channel-add button.

    KakaoTalk Bizmessage API response code -3336, section 공통.

    채널 추가 버튼이 있는 세로 버튼 배열 시, BF 버튼은 두 번째여야 합니다.
    BF button must be the second button in vertical layout with channel-add button.
    """

    code: int = -3336
    summary = "The business-form (BF) button is not second in a vertical layout with a channel-add button."
    description = "채널 추가 버튼이 있는 세로 버튼 배열 시, BF 버튼은 두 번째여야 합니다."
    message_template = "BF button must be the second button in vertical layout with channel-add button."


class BizFormButtonNotSecondHorizontally(KakaoApiError, KakaoButtonError):
    """The business-form (BF) button is not second (right) in a horizontal layout without a channel-add button.

    KakaoTalk Bizmessage API response code -3337, section 공통.

    채널 추가 버튼이 없는 가로 버튼 배열 시, BF 버튼은 오른쪽(두 번째)이어야 합니다.
    BF button must be the second (right side) button in horizontal layout without channel-add button.
    """

    code: int = -3337
    summary = "The business-form (BF) button is not second (right) in a horizontal layout without a channel-add button."
    description = "채널 추가 버튼이 없는 가로 버튼 배열 시, BF 버튼은 오른쪽(두 번째)이어야 합니다."
    message_template = (
        "BF button must be the second (right side) button in horizontal layout without channel-add button."
    )


class BizFormButtonNotFirstHorizontally(KakaoApiError, KakaoButtonError):
    """The business-form (BF) button is not first (left) in a horizontal layout with a channel-add button.

    KakaoTalk Bizmessage API response code -3338, section 공통.

    채널 추가 버튼이 있는 가로 버튼 배열 시, BF 버튼은 왼쪽(첫 번째)이어야 합니다.
    BF button must be the first (left side) button in horizontal layout with channel-add button.
    """

    code: int = -3338
    summary = "The business-form (BF) button is not first (left) in a horizontal layout with a channel-add button."
    description = "채널 추가 버튼이 있는 가로 버튼 배열 시, BF 버튼은 왼쪽(첫 번째)이어야 합니다."
    message_template = "BF button must be the first (left side) button in horizontal layout with channel-add button."


class InvalidBrandMessageChannelAddName(KakaoApiError, KakaoButtonError):
    """The name of a channel-add (AC) button is not '채널 추가'.

    KakaoTalk Bizmessage API response code -3348, section 공통.

    AC 타입 버튼 이름은 '채널 추가'여야 함
    AC type button name must be '채널 추가'.
    """

    code: int = -3348
    summary = "The name of a channel-add (AC) button is not '채널 추가'."
    description = "AC 타입 버튼 이름은 '채널 추가'여야 함"
    message_template = "AC type button name must be '채널 추가'."


class TooManyCarouselChannelAddButtons(KakaoApiError, KakaoButtonError):
    """The carousel uses more than one channel-add (AC) button over all its items.

    KakaoTalk Bizmessage API response code -3349, section 공통.

    캐러셀 전체에서 AC 버튼은 1개만 사용 가능
    AC button can only be used once across all carousel items.
    """

    code: int = -3349
    summary = "The carousel uses more than one channel-add (AC) button over all its items."
    description = "캐러셀 전체에서 AC 버튼은 1개만 사용 가능"
    message_template = "AC button can only be used once across all carousel items."


class TooManyButtonsWithQuickReplies(KakaoApiError, KakaoButtonError):
    """A request with quickReplies has more than 2 buttons.

    KakaoTalk Bizmessage API response code -2505, section 템플릿.

    바로연결 포함 발송 시, 최대 버튼 개수 2개를 초과한 경우
    The 'buttons' is too many. If you request the 'quickReplies', the buttons size muse be 2 or less.
    """

    code: int = -2505
    summary = "A request with quickReplies has more than 2 buttons."
    description = "바로연결 포함 발송 시, 최대 버튼 개수 2개를 초과한 경우"
    message_template = (
        "The 'buttons' is too many. If you request the 'quickReplies', the buttons size muse be 2 or less."
    )


class ChannelAddButtonNotAllowed(KakaoApiError, KakaoButtonError):
    """A channel-add (AC) button can only be used in a template of message type AD or MI.

    KakaoTalk Bizmessage API response code -3024, section 템플릿.

    AC 타입 버튼은 채널 추가형 복합형 템플릿만 등록 가능
    The button of AC type can using only templateMessageType (AD/MI).
    """

    code: int = -3024
    summary = "A channel-add (AC) button can only be used in a template of message type AD or MI."
    description = "AC 타입 버튼은 채널 추가형 복합형 템플릿만 등록 가능"
    message_template = "The button of AC type can using only templateMessageType (AD/MI)."


class InvalidChannelAddButtonPosition(KakaoApiError, KakaoButtonError):
    """A channel-add (AC) button must be the only button or be placed at the top.

    KakaoTalk Bizmessage API response code -3025, section 템플릿.

    AC 타입 버튼은 단독 사용 또는 가장 상단 배치해야 하며, 해당 제약에 어긋난 경우
    AC type buttons should be located alone or on top.
    """

    code: int = -3025
    summary = "A channel-add (AC) button must be the only button or be placed at the top."
    description = "AC 타입 버튼은 단독 사용 또는 가장 상단 배치해야 하며, 해당 제약에 어긋난 경우"
    message_template = "AC type buttons should be located alone or on top."


class MissingChannelAddButton(KakaoApiError, KakaoButtonError):
    """A template of message type AD or MI must have a channel-add (AC) button.

    KakaoTalk Bizmessage API response code -3050, section 템플릿.

    템플릿 메시지 타입(AD/MI)은 AC 타입의 버튼을 가져야 함
    The templateMessageType (AD/MI) must have button of AC type.
    """

    code: int = -3050
    summary = "A template of message type AD or MI must have a channel-add (AC) button."
    description = "템플릿 메시지 타입(AD/MI)은 AC 타입의 버튼을 가져야 함"
    message_template = "The templateMessageType (AD/MI) must have button of AC type."


class InvalidButtonOrQuickReplyFormat(KakaoApiError, KakaoButtonError):
    """The format of a button or quick reply is invalid, such as not being JSON or having unescaped characters.

    KakaoTalk Bizmessage API response code -3103, section 템플릿.

    button 또는 바로연결의 형식이 올바르지 않은 경우(json 형식이 아니거나, escape 처리되지 않은 문자가 포함됨)
    The button or quickReply has an invalid format.
    """

    code: int = -3103
    summary = "The format of a button or quick reply is invalid, such as not being JSON or having unescaped characters."
    description = (
        "button 또는 바로연결의 형식이 올바르지 않은 경우(json 형식이 아니거나, escape 처리되지 않은 문자가 포함됨)"
    )
    message_template = "The button or quickReply has an invalid format."


class TooManyWideImageButtons(KakaoApiError, KakaoButtonError):
    """A wide-image message has too many buttons for its limit of 2.

    KakaoTalk Bizmessage API response code -2031, section 발송/조회.

    와이드 이미지 발송 시, 최대 버튼 개수 2개를 초과한 경우
    The 'buttons' is too many. If you request the 'wide-image', It must be less than 2 buttons size.
    """

    code: int = -2031
    summary = "A wide-image message has too many buttons for its limit of 2."
    description = "와이드 이미지 발송 시, 최대 버튼 개수 2개를 초과한 경우"
    message_template = (
        "The 'buttons' is too many. If you request the 'wide-image', It must be less than 2 buttons size."
    )


class ButtonOrQuickReplyMismatch(KakaoApiError, KakaoButtonError):
    """The buttons or quickReplies do not match the registered template.

    KakaoTalk Bizmessage API response code -3011, section 발송/조회.

    등록한 템플릿 버튼과 일치하지 않는 경우
    The buttons or quickReplies are not matched to template. This message can be resend by sms service if the resend
    setting is on.
    """

    code: int = -3011
    summary = "The buttons or quickReplies do not match the registered template."
    description = "등록한 템플릿 버튼과 일치하지 않는 경우"
    message_template = (
        "The buttons or quickReplies are not matched to template. This message can be resend by sms service if the "
        "resend setting is on."
    )


class ButtonOrQuickReplyNotFound(KakaoApiError, KakaoButtonError):
    """The button or quick reply does not exist in the template.

    KakaoTalk Bizmessage API response code -3033, section 발송/조회.

    버튼 또는 바로연결이 템플릿에 등록되지 않았을 경우
    The button or quickReply is not exist in template.
    """

    code: int = -3033
    summary = "The button or quick reply does not exist in the template."
    description = "버튼 또는 바로연결이 템플릿에 등록되지 않았을 경우"
    message_template = "The button or quickReply is not exist in template."


class InvalidBizFormButtonPosition(KakaoApiError, KakaoButtonError):
    """A business-form (BF) button must be the only button or be placed at the top.

    KakaoTalk Bizmessage API response code -3044, section 발송/조회.

    비즈니스폼(BF) 타입 버튼은 단독 사용 또는 가장 상단 배치해야 하며, 해당 제약에 어긋난 경우
    BF type buttons should be located on top.
    """

    code: int = -3044
    summary = "A business-form (BF) button must be the only button or be placed at the top."
    description = "비즈니스폼(BF) 타입 버튼은 단독 사용 또는 가장 상단 배치해야 하며, 해당 제약에 어긋난 경우"
    message_template = "BF type buttons should be located on top."


class InvalidBizFormButton(KakaoApiError, KakaoButtonError):
    """A business-form (BF) button lacks a registered bizFormKey or does not have one of the permitted names.

    KakaoTalk Bizmessage API response code -3045, section 발송/조회.

    비즈니스폼(BF) 타입의 name이 "톡에서 예약하기", "톡에서 설문하기", "톡에서 응모하기"가 아닐 경우 또는 등록되지 않은
    bizFormKey일 경우
    The button linkType 'BF' must follow this constraint. The BF button must have a bizFormKey. The BF button name must
    be in "톡에서 예약하기", "톡에서 설문하기", "톡에서 응모하기".
    """

    code: int = -3045
    summary = "A business-form (BF) button lacks a registered bizFormKey or does not have one of the permitted names."
    description = (
        '비즈니스폼(BF) 타입의 name이 "톡에서 예약하기", "톡에서 설문하기", "톡에서 응모하기"가 아닐 경우 또는 '
        "등록되지 않은 bizFormKey일 경우"
    )
    message_template = (
        "The button linkType 'BF' must follow this constraint. The BF button must have a bizFormKey. The BF button "
        'name must be in "톡에서 예약하기", "톡에서 설문하기", "톡에서 응모하기".'
    )


class InvalidFriendtalkButtonCount(KakaoApiError, KakaoButtonError):
    """The FriendTalk button count is outside the limit of its message type.

    KakaoTalk Bizmessage API response code -3217, section 친구톡 호환 발송.

    친구톡 텍스트/이미지 타입은 버튼 5개 초과 불가, 쿠폰 포함 시 4개까지 가능, 와이드 이미지/와이드 아이템 리스트는 2개
    초과 불가, 프리미엄 비디오 타입은 1개 초과 불가, 커머스 타입은 1~2개 버튼까지 가능
    Friendtalk button size is invalid. The button size must be 5 or less. If coupon is included, the button size must be
    4 or less. If the message type is friendTalk wide-image/wide-item-list type, the button size must be 2 or less. If
    the message type is video type, the button size must be 1 or less. If the message type is commerce, the button size
    must be 1 or 2
    """

    code: int = -3217
    summary = "The FriendTalk button count is outside the limit of its message type."
    description = (
        "친구톡 텍스트/이미지 타입은 버튼 5개 초과 불가, 쿠폰 포함 시 4개까지 가능, 와이드 이미지/와이드 아이템 "
        "리스트는 2개 초과 불가, 프리미엄 비디오 타입은 1개 초과 불가, 커머스 타입은 1~2개 버튼까지 가능"
    )
    message_template = (
        "Friendtalk button size is invalid. The button size must be 5 or less. If coupon is included, the button size "
        "must be 4 or less. If the message type is friendTalk wide-image/wide-item-list type, the button size must be "
        "2 or less. If the message type is video type, the button size must be 1 or less. If the message type is "
        "commerce, the button size must be 1 or 2"
    )


class InvalidFriendtalkCarouselButtonCount(KakaoApiError, KakaoButtonError):
    """A FriendTalk carousel must have at most 2 buttons for the feed type or 1 to 2 for the commerce type.

    KakaoTalk Bizmessage API response code -3225, section 친구톡 호환 발송.

    캐러셀 버튼이 유효하지 않음. 캐러셀 피드 타입은 2개 버튼 초과 불가, 캐러셀 커머스 타입은 1 ~ 2개 버튼 필요
    Friendtalk carousel button size is invalid. If the message type is friendtalk carousel-feed, the button size must be
    2 or less. If the message type is friendtalk carousel-commerce, the button size must be 1 ~ 2.
    """

    code: int = -3225
    summary = "A FriendTalk carousel must have at most 2 buttons for the feed type or 1 to 2 for the commerce type."
    description = (
        "캐러셀 버튼이 유효하지 않음. 캐러셀 피드 타입은 2개 버튼 초과 불가, 캐러셀 커머스 타입은 1 ~ 2개 버튼 필요"
    )
    message_template = (
        "Friendtalk carousel button size is invalid. If the message type is friendtalk carousel-feed, the button size "
        "must be 2 or less. If the message type is friendtalk carousel-commerce, the button size must be 1 ~ 2."
    )


class ButtonExtraOrEventTooLong(KakaoDeliveryError, KakaoButtonError):
    """The extra or event value of a consultation or bot transfer button is too long.

    KakaoTalk Bizmessage delivery result code 3026.

    상담/봇 전환 버튼 extra, event 글자수 제한 초과
    """

    code: str = "3026"
    summary = "The extra or event value of a consultation or bot transfer button is too long."
    description = "상담/봇 전환 버튼 extra, event 글자수 제한 초과"
    message_template = ""


class DeliveryButtonOrQuickReplyMismatch(KakaoDeliveryError, KakaoButtonError):
    """The buttons or quick replies of the message do not match the template.

    KakaoTalk Bizmessage delivery result code 3027.

    메시지 버튼/바로연결이 템플릿과 일치하지 않음
    """

    code: str = "3027"
    summary = "The buttons or quick replies of the message do not match the template."
    description = "메시지 버튼/바로연결이 템플릿과 일치하지 않음"
    message_template = ""


class CarouselButtonMismatch(KakaoDeliveryError, KakaoButtonError):
    """The carousel buttons do not match the template.

    KakaoTalk Bizmessage delivery result code 3054.

    캐러셀 버튼 템플릿 불일치
    """

    code: str = "3054"
    summary = "The carousel buttons do not match the template."
    description = "캐러셀 버튼 템플릿 불일치"
    message_template = ""
