# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""The result codes of KakaoTalk Bizmessage as enums, in the manner of :class:`http.HTTPStatus`."""

from enum import IntEnum, StrEnum

from bizmessage.codes import ResultCode, Success
from bizmessage.kakao.errors import KakaoApiError, KakaoDeliveryError
from bizmessage.kakao._lookup import api_error_class, delivery_error_class


class KakaoApiCode(ResultCode, IntEnum):
    """Every KakaoTalk Bizmessage API response code, in the vendor's order.

    A code that is not in the table raises ``ValueError``; to look up any code, use
    :func:`bizmessage.kakao.api_error_class`.

    API 응답 코드
    """

    REQUEST_SUCCEEDED = 0
    """The request succeeded."""
    PARAMETER_VALIDATION_FAILED = 4
    """The validation of the request's parameters fails; resultMessage holds the details."""
    INVALID_APP_KEY = -1000
    """The app key is invalid."""
    INVALID_SECRET_KEY = -1001
    """The secret key is invalid."""
    INVALID_SMS_APP_KEY = -1002
    """The app key of the SMS service is invalid."""
    INVALID_SMS_SENDER_NUMBER = -1003
    """The sender number for SMS is invalid."""
    DUPLICATE_IDEMPOTENCY_KEY = -1005
    """The same X-NC-API-IDEMPOTENCY-KEY was already used within the last 10 minutes."""
    SENDER_PROFILE_KEY_NOT_FOUND = -1006
    """The sender profile has no sender key."""
    INVALID_FALLBACK_UNSUBSCRIBE_NUMBER = -1019
    """The 080 unsubscribe number for the fallback SMS is invalid."""
    INVALID_UUID = -1020
    """The UUID is invalid."""
    SENDER_PROFILE_BLOCKED = -1027
    """The sender profile is blocked."""
    RESTRICTED_USER_TEMPLATE_VALUE_TOO_LONG = -1028
    """Replacing a template variable breaks the limit of 14 characters for a restricted first-time user."""
    FIELD_TOO_LONG = -2000
    """A field exceeds its allowed maximum."""
    BLANK_FIELD_NOT_ALLOWED = -2001
    """A field that must not be blank is blank."""
    NULL_FIELD_NOT_ALLOWED = -2002
    """A field that must not be null is null."""
    FIELD_TOO_SHORT = -2003
    """A field is below its allowed minimum."""
    FIELD_OUT_OF_RANGE = -2004
    """A field is outside its allowed range."""
    FIELD_LIMIT_EXCEEDED = -2005
    """The value of a field is over the limit set for it."""
    SENDER_PROFILE_NOT_FOUND = -2017
    """The sender profile does not exist."""
    INVALID_BUTTON_PARAMETER = -2018
    """The button parameter is invalid."""
    INVALID_TEMPLATE_ITEM_PARAMETER = -2033
    """The templateItem parameter is invalid."""
    INVALID_ITEM_HIGHLIGHT_PARAMETER = -2034
    """The templateItemHighlight parameter is invalid."""
    INVALID_REPRESENT_LINK_PARAMETER = -2036
    """The templateRepresentLink parameter is invalid."""
    ITEM_LIST_CONTENT_TOO_LONG = -2037
    """The content of a template with an item list is too long."""
    FALLBACK_NOT_SET_UP = -2502
    """A fallback is requested, but the sender profile's fallback settings are not set up."""
    INVALID_QUICK_REPLY_PARAMETER = -2504
    """The quickReplies parameter is invalid."""
    MISSING_WEB_LINK_BUTTON_LINK_MO = -3000
    """A template with a web link (WL) button lacks the required linkMo."""
    INVALID_REQUEST_BODY = -3002
    """The request body cannot be read or holds an invalid field."""
    TEMPLATE_NOT_FOUND = -3003
    """The template does not exist."""
    INVALID_TEMPLATE_PARAMETER = -3004
    """The template parameter is wrong."""
    INVALID_TEMPLATE_STATUS = -3005
    """The template's status is not valid for the request, as when it is not approved yet."""
    INVALID_LINK_URL = -3006
    """A linkMo or linkPc URL does not include http:// or https://."""
    TOO_FEW_APP_LINK_FIELDS = -3007
    """An app link (AL) has fewer than two of schemeAndroid, schemeIos and linkMo."""
    BUTTON_NAME_VARIABLE_NOT_ALLOWED = -3008
    """A button name contains a replacement variable, which is not allowed."""
    MISSING_BUTTON_NAME = -3009
    """A button has no name."""
    TEMPLATE_CONTENT_MISMATCH = -3010
    """The content does not match the registered template."""
    INVALID_CHANNEL_ADD_BUTTON_NAME = -3026
    """The name of a channel-add (AC) button is not '채널 추가'."""
    ITEM_SUMMARY_TITLE_VARIABLE_NOT_ALLOWED = -3038
    """The title of the templateItem summary contains a replacement variable, which is not allowed."""
    THUMBNAIL_ITEM_HIGHLIGHT_TOO_LONG = -3040
    """An item highlight with thumbnail exceeds 21 characters in its title or 13 in its description."""
    INVALID_IMAGE_URL = -3041
    """The imageUrl does not include http:// or https://."""
    INVALID_PHONE_BUTTON_NAME = -3051
    """The name of a phone (TN) button is not one of '전화 연결', '고객센터 연결' and '상담원 연결'."""
    MISSING_PHONE_BUTTON_TEL_NUMBER = -3052
    """A phone (TN) button lacks the required telNumber field."""
    INVALID_PHONE_NUMBER_FORMAT = -3053
    """The telephone number is not made of digits and hyphens only or exceeds 14 characters."""
    MISSING_QUICK_REPLY_NAME = -3101
    """A quick reply has no name."""
    QUICK_REPLY_NAME_VARIABLE_NOT_ALLOWED = -3102
    """A quick reply name contains a replacement variable, which is not allowed."""
    MISSING_REQUIRED_FIELD = -3303
    """A required value is missing or empty."""
    INPUT_VALUE_OUT_OF_RANGE = -3304
    """An input value is outside the range allowed for it."""
    CHAT_BUBBLE_FIELD_NOT_ALLOWED = -3305
    """A field is present that the selected chatBubbleType does not allow."""
    MISSING_COMMERCE_BUTTONS = -3306
    """A message of the commerce type has no buttons, which it requires."""
    MISSING_LINK_TYPE_FIELD = -3307
    """A field required by the linkType is missing."""
    MISSING_MULTIPLE_LINK_TYPE_FIELDS = -3308
    """Several fields required by the linkType are missing."""
    TOO_FEW_BRAND_MESSAGE_LINK_FIELDS = -3309
    """An app link (AL) in the template has fewer than two of schemeAndroid, schemeIos and linkMo."""
    INVALID_BRAND_MESSAGE_LINK_URL = -3310
    """A web link URL (linkMo or linkPc) does not include http:// or https://."""
    CHANNEL_ADD_BUTTON_NOT_FIRST = -3311
    """The channel-add (AC) button of a TEXT or IMAGE message is not its first button."""
    CHANNEL_ADD_BUTTON_NOT_LAST = -3312
    """The channel-add (AC) button of a message other than TEXT or IMAGE is not its last button."""
    INVALID_COUPON_LINK = -3313
    """A basic coupon lacks linkMo, or a channel coupon URL comes with neither schemeAndroid nor schemeIos."""
    MISSING_COUPON_FIELD = -3314
    """A required field of the coupon is missing."""
    INVALID_COUPON_TITLE = -3315
    """The title of the coupon is not a valid coupon title."""
    MISSING_COMMERCE_FIELD = -3316
    """A required field of the commerce information is missing."""
    MISSING_VIDEO_FIELD = -3317
    """A required field of the video is missing."""
    INVALID_VIDEO_URL = -3318
    """The videoUrl is not a valid video URL."""
    MISSING_IMAGE_FIELD = -3319
    """A required field of the image is missing."""
    INVALID_CAROUSEL_ITEM_COUNT = -3320
    """The number of carousel items is outside the allowed range."""
    MISSING_CAROUSEL_HEAD_LINK_MO = -3321
    """The carousel head has a link but lacks the linkMo that this requires."""
    MISSING_CAROUSEL_HEAD_FIELD = -3322
    """A required field of the carousel head is missing."""
    MISSING_CAROUSEL_TAIL_FIELD = -3323
    """A required field of the carousel tail is missing."""
    INVALID_TEMPLATE_VARIABLE_VALUE = -3324
    """The value of a template variable is invalid."""
    MISSING_ITEM_FIELD = -3325
    """A required field of the item information is missing."""
    INVALID_BRAND_MESSAGE_IMAGE_URL = -3326
    """The imageUrl does not include http:// or https://."""
    INVALID_IMAGE_LINK = -3327
    """The imageLink does not include http:// or https://."""
    BUTTON_TYPE_NOT_ALLOWED = -3328
    """The type of a button is not allowed."""
    BIZ_FORM_BUTTON_NOT_FIRST_VERTICALLY = -3330
    """The business-form (BF) button is not first in a vertical layout without a channel-add button."""
    BUTTON_NAME_NOT_ALLOWED = -3331
    """The name of a button is not allowed."""
    MISSING_CAROUSEL_COMMERCE_FIELD = -3332
    """A required field of a carousel commerce item is missing."""
    CAROUSEL_COMMERCE_FIELD_NOT_ALLOWED = -3333
    """A carousel commerce item contains a field that is not allowed."""
    MISSING_CAROUSEL_ITEM_FIELD = -3334
    """A required field of a general carousel item is missing."""
    CAROUSEL_ITEM_FIELD_NOT_ALLOWED = -3335
    """A general carousel item contains a field that is not allowed."""
    BIZ_FORM_BUTTON_NOT_SECOND_VERTICALLY = -3336
    """The business-form (BF) button is not second in a vertical layout with a channel-add button."""
    BIZ_FORM_BUTTON_NOT_SECOND_HORIZONTALLY = -3337
    """The business-form (BF) button is not second (right) in a horizontal layout without a channel-add button."""
    BIZ_FORM_BUTTON_NOT_FIRST_HORIZONTALLY = -3338
    """The business-form (BF) button is not first (left) in a horizontal layout with a channel-add button."""
    INVALID_UNSUBSCRIBE_NUMBER = -3340
    """The 080 unsubscribe number (unsubscribeNo) has an invalid format."""
    INVALID_UNSUBSCRIBE_AUTH_CODE = -3341
    """The 080 authentication code is not made of digits only or exceeds 9 digits."""
    INVALID_TEMPLATE_PARAMETER_KEY = -3347
    """A template parameter key contains the character '@', which is not allowed."""
    INVALID_BRAND_MESSAGE_CHANNEL_ADD_NAME = -3348
    """The name of a channel-add (AC) button is not '채널 추가'."""
    TOO_MANY_CAROUSEL_CHANNEL_ADD_BUTTONS = -3349
    """The carousel uses more than one channel-add (AC) button over all its items."""
    INVALID_PARAMETER = -4000
    """A parameter is invalid."""
    SEARCH_PERIOD_TOO_LONG = -4003
    """The search period is longer than a search may cover."""
    APP_KEY_NOT_FOUND = -4004
    """The app key does not exist."""
    APP_KEY_DISABLED = -4005
    """The app key is disabled."""
    FILE_TOO_LARGE = -4007
    """The file exceeds the allowed size."""
    INVALID_FILE_EXTENSION = -4009
    """The file extension is invalid."""
    FILE_NOT_FOUND = -4010
    """The file cannot be found."""
    RECIPIENT_LIST_NOT_FOUND = -4011
    """The recipient list cannot be found."""
    MISSING_RECIPIENT_NUMBER_HEADER = -4014
    """The file has no recipient_no header."""
    DATA_NOT_FOUND = -4016
    """The data does not exist."""
    FILE_UPLOAD_FAILED = -4018
    """The upload of the file fails."""
    FILE_READ_FAILED = -4020
    """The file cannot be read."""
    PRODUCT_DEACTIVATION_NOT_ALLOWED = -4023
    """The product cannot be disabled until all senders are deleted."""
    INVALID_SEARCH_PARAMETER = -4101
    """A parameter of the statistics search is invalid."""
    INVALID_REQUEST_ID_OR_DATES = -4103
    """The requestId or the pair of startRequestDate and endRequestDate is invalid."""
    INVALID_RECIPIENT_NO = -5000
    """The recipient number (recipientNo) is invalid."""
    VENDOR_REQUEST_FAILED = -7000
    """The provider's API request to the vendor fails."""
    INVALID_IMAGE_FILE = -8001
    """The uploaded image file is invalid."""
    IMAGE_NOT_FOUND = -8002
    """The image cannot be found; carousel-feed, carousel-commerce and commerce messages need specific image types."""
    STORAGE_NOT_SET_UP = -8007
    """The storage configuration is empty."""
    PROJECT_ALREADY_SHARED = -8009
    """The project has already been shared."""
    IMAGE_UPLOAD_FAILED = -8010
    """The upload of the image file fails because of an unexpected problem on the server."""
    FRIENDTALK_API_NOT_SUPPORTED = -9992
    """The FriendTalk API is no longer supported and is replaced by the brand message API."""
    MISSING_REQUEST_PART = -9993
    """A required part of the request is missing."""
    INVALID_ARGUMENT_TYPE = -9994
    """A method argument does not have the expected type."""
    CONTENT_TYPE_NOT_SUPPORTED = -9996
    """The request's Content-type is not application/json, the only one supported."""
    INVALID_REQUEST = -9997
    """The request fails because it is not appropriate (client error)."""
    API_NOT_FOUND = -9998
    """The API does not exist."""
    SYSTEM_FAILURE = -9999
    """The provider reports a system error."""
    MARKETING_CONSENT_FILE_UPLOAD_FAILED = -3342
    """The upload of the marketing consent's evidence file fails."""
    MN_TYPE_APPLICATION_FAILED = -3343
    """The application to use M/N type messages fails."""
    UNSUBSCRIBE_INFORMATION_UPDATE_FAILED = -3345
    """The 080 unsubscribe information is invalid or could not be updated."""
    SENDER_PROFILE_GROUP_NOT_FOUND = -1010
    """The sender profile group does not exist."""
    SENDER_PROFILE_GROUP_ALREADY_EXISTS = -1013
    """The sender profile group already exists."""
    SENDER_PROFILE_GROUP_MEMBER_ALREADY_EXISTS = -1018
    """The sender profile has already been added to the sender profile group."""
    SENDER_PROFILE_GROUP_MEMBER_NOT_FOUND = -1022
    """The sender profile is not a member of the sender profile group."""
    SENDER_PROFILE_GROUP_SIZE_LIMIT_EXCEEDED = -1023
    """The sender profile group has more sender profiles than it may have."""
    SENDER_PROFILE_GROUP_DELETION_NOT_ALLOWED = -1025
    """The sender profile group cannot be deleted."""
    SENDER_PROFILE_GROUP_MEMBER_LIMIT_EXCEEDED = -1026
    """The sender profile group exceeds its maximum of 5000 members."""
    BLACKLISTED_SENDER_PROFILE_NOT_ALLOWED = -1029
    """A blacklisted sender profile cannot join a sender profile group."""
    SENDER_PROFILE_INACTIVE = -1014
    """The sender profile is not active."""
    TOO_MANY_BUTTONS_WITH_QUICK_REPLIES = -2505
    """A request with quickReplies has more than 2 buttons."""
    TEMPLATE_ALREADY_EXISTS = -3001
    """A template with this templateCode or templateName already exists."""
    TEMPLATE_MODIFICATION_NOT_ALLOWED = -3012
    """The template is not in the approved or rejected status, so it cannot be modified."""
    TEMPLATE_MODIFICATION_ALREADY_EXISTS = -3013
    """A template that is already being modified exists."""
    MISSING_TEMPLATE_TITLE_OR_SUBTITLE = -3016
    """A template with templateEmphasizeType TEXT must have templateTitle and templateSubtitle."""
    TEMPLATE_SUBTITLE_VARIABLE_NOT_ALLOWED = -3017
    """The templateSubtitle field must not contain a replacement variable."""
    MISSING_TEMPLATE_EXTRA_FOR_EXTRA_TYPE = -3018
    """A template of the additional-information message type (EX) must have templateExtra."""
    MISSING_TEMPLATE_EXTRA_FOR_MIXED_TYPE = -3020
    """A template of the mixed message type (MI) must have templateExtra."""
    TEMPLATE_EXTRA_VARIABLE_NOT_ALLOWED = -3021
    """The templateExtra field must not contain a replacement variable."""
    CHANNEL_ADD_BUTTON_NOT_ALLOWED = -3024
    """A channel-add (AC) button can only be used in a template of message type AD or MI."""
    INVALID_CHANNEL_ADD_BUTTON_POSITION = -3025
    """A channel-add (AC) button must be the only button or be placed at the top."""
    TEMPLATE_TITLE_OR_SUBTITLE_NOT_ALLOWED = -3027
    """A template with templateEmphasizeType NONE must not have templateTitle or templateSubtitle."""
    BASIC_TEMPLATE_EXTRA_NOT_ALLOWED = -3028
    """A template of the basic message type (BA) must not have templateExtra."""
    CHANNEL_ADD_TEMPLATE_EXTRA_NOT_ALLOWED = -3030
    """A template of the channel-add message type (AD) must not have templateExtra."""
    MISSING_TEMPLATE_IMAGE = -3032
    """A template with templateEmphasizeType IMAGE must have templateImageName and templateImageUrl."""
    ITEM_LIST_TITLE_VARIABLE_NOT_ALLOWED = -3037
    """The title of an entry of the templateItem list must not contain a replacement variable."""
    TEMPLATE_FONT_STYLE_NOT_ALLOWED = -3047
    """A font style cannot be registered: templateTitle and the item highlight title must not end with \\s."""
    MISSING_CHANNEL_ADD_BUTTON = -3050
    """A template of message type AD or MI must have a channel-add (AC) button."""
    TEMPLATE_COMMENT_NOT_ALLOWED = -3100
    """The status of the template does not allow a comment to be added."""
    INVALID_BUTTON_OR_QUICK_REPLY_FORMAT = -3103
    """The format of a button or quick reply is invalid, such as not being JSON or having unescaped characters."""
    TEMPLATE_FILE_TOO_LARGE = -4021
    """The file is too large for the size limit of 10 MB."""
    DORMANT_TEMPLATE_RELEASE_FAILED = -4024
    """The dormant template could not be released from dormancy."""
    TOO_MANY_UPLOADED_TEMPLATES = -4025
    """More than 20 templates are uploaded at a time."""
    INVALID_TEMPLATE_FILE_HEADER = -4026
    """The headers of the uploaded template file are invalid."""
    CHANNEL_ADD_CONVERSION_BUTTON_LIMIT_EXCEEDED = -4027
    """The conversion to the channel-add type (AD/MI) fails because buttons exceeds its maximum length."""
    INVALID_CHANNEL_ADD_CONVERSION_TEMPLATE_STATUS = -4028
    """The conversion to the channel-add type (AD/MI) fails because the template is not approved."""
    MESSAGE_NOT_FOUND = -1016
    """No message with this requestId or recipientSeq is found."""
    SENDER_PROFILE_GROUP_SENDING_NOT_ALLOWED = -1024
    """A sender profile group cannot send the message."""
    ALL_RECIPIENTS_FAILED = -1031
    """Sending fails for all recipients of the request."""
    TEMPLATE_CONTENT_TOO_LONG = -2019
    """The template content exceeds 1,300 characters after its parameters are replaced."""
    SEND_TIME_IN_PAST = -2025
    """The scheduled requestDate is in the past."""
    SEND_TIME_TOO_FAR_AHEAD = -2026
    """The scheduled requestDate is too far ahead."""
    INVALID_REQUEST_DATE_FORMAT = -2027
    """The requestDate field has an invalid date format."""
    INVALID_REQUEST_ID = -2028
    """The requestId is invalid."""
    CANCELABLE_MESSAGE_NOT_FOUND = -2029
    """The requested messages are not found or none of them can be cancelled."""
    WIDE_IMAGE_CONTENT_TOO_LONG = -2030
    """The content of a wide-image message is too long for its limit of 76 characters."""
    TOO_MANY_WIDE_IMAGE_BUTTONS = -2031
    """A wide-image message has too many buttons for its limit of 2."""
    TEMPLATE_TITLE_TOO_LONG = -2032
    """The templateTitle exceeds 50 characters after its parameters are replaced."""
    TEMPLATE_HEADER_TOO_LONG = -2035
    """The templateHeader exceeds 16 characters after its parameters are replaced."""
    MASS_MESSAGE_REQUEST_NOT_FOUND = -2500
    """The mass message request does not exist."""
    SEND_REQUEST_DEADLINE_EXPIRED = -2501
    """The deadline of the send request has expired or there is no message that can be cancelled."""
    BUTTON_OR_QUICK_REPLY_MISMATCH = -3011
    """The buttons or quickReplies do not match the registered template."""
    BUTTON_OR_QUICK_REPLY_NOT_FOUND = -3033
    """The button or quick reply does not exist in the template."""
    RECENTLY_SENT_TEMPLATE_DELETION_NOT_ALLOWED = -3034
    """The template cannot be deleted because a message was sent with it within the last 3 days."""
    MISSING_ITEM_LIST_TEMPLATE_FIELD = -3035
    """An ITEM_LIST template has none of the header, image, item and item highlight fields."""
    SECURITY_ITEM_LIST_TEMPLATE_NOT_ALLOWED = -3036
    """A template with templateEmphasizeType ITEM_LIST cannot be a security template."""
    MISSING_ITEM_LIST_FOR_SUMMARY = -3039
    """The templateItem summary cannot exist without a templateItem list."""
    TEMPLATE_HEADER_MISMATCH = -3042
    """The templateHeader does not match the registered template."""
    ITEM_LIST_OR_ITEM_HIGHLIGHT_MISMATCH = -3043
    """The templateItem or templateItemHighlight does not match the registered template."""
    INVALID_BIZ_FORM_BUTTON_POSITION = -3044
    """A business-form (BF) button must be the only button or be placed at the top."""
    INVALID_BIZ_FORM_BUTTON = -3045
    """A business-form (BF) button lacks a registered bizFormKey or does not have one of the permitted names."""
    REPRESENT_LINK_MISMATCH = -3046
    """The templateRepresentLink does not match the registered template."""
    TEMPLATE_PARAMETER_TOO_LONG = -3048
    """The template parameter exceeds 1300 characters."""
    TEMPLATE_PARAMETER_MISMATCH = -3049
    """The template parameter does not match the template."""
    INVALID_TARGETING = -3298
    """The targeting information is not set or is invalid."""
    INVALID_COMMERCE_VARIABLE_COMBINATION = -3299
    """The combination of regularPrice, discountPrice, discountRate and discountFixed is not permitted."""
    UNSUBSCRIBE_NUMBER_NOT_FOUND = -3300
    """The unsubscribe number cannot be found."""
    RECIPIENT_UNSUBSCRIBED = -3301
    """The recipients include a user who has unsubscribed."""
    IMAGE_PARAMETER_COUNT_MISMATCH = -3344
    """The number of image parameters is not equal to the number of images in the template."""
    MESSAGE_SEARCH_PERIOD_EXPIRED = -4017
    """Messages from more than 90 days ago cannot be searched."""
    INVALID_RECIPIENT_NUMBER = -4019
    """The recipient number is invalid."""
    DATA_EXPORT_FAILED = -4022
    """The data could not be exported."""
    MARKETING_CONSENT_DISABLED = -4029
    """The sender profile does not have marketing consent (M/N type messaging) enabled."""
    MISSING_REQUEST_ID = -4104
    """The requestId is empty."""
    INVALID_FALLBACK_MESSAGE = -4200
    """The fallback message is invalid."""
    MISSING_AUTHENTICATION_PHRASE = -8006
    """The template content of an authentication message must contain an authentication phrase."""
    BANNED_WORD_NOT_ALLOWED = -8008
    """The message content contains a banned word."""
    MISSING_IMAGE_SEQ = -8000
    """The imageSeq field is empty."""
    IMAGE_DELETION_FAILED = -8003
    """The images could not be deleted."""
    CREATE_USER_TOO_LONG = -8004
    """The createUser field is too long for its limit of 100 characters."""
    PROJECT_SENDER_PROFILE_NOT_FOUND = -8005
    """The project has no registered sender profile, which is needed to upload an image."""
    INVALID_IMAGE_TYPE = -8011
    """The image type is invalid."""
    BANNED_WORD_NOT_FOUND = -8012
    """The banned word does not exist."""
    BANNED_WORD_ALREADY_EXISTS = -8013
    """The banned word already exists."""
    SELF_VERIFICATION_REQUIRED = -1030
    """Self-verification is required to use this service."""
    INVALID_KAKAO_STATISTICS_PARAMETER = -4105
    """A parameter of the KakaoTalk statistics query is invalid; resultMessage names it."""
    FRIENDTALK_IMAGE_CONTENT_TOO_LONG = -2023
    """The content of a FriendTalk message with an image is too long for its limit of 400 characters."""
    FRIENDTALK_TEXT_CONTENT_TOO_LONG = -2024
    """The content of a FriendTalk message without an image is too long."""
    MISSING_FRIENDTALK_WIDE_ITEM_TITLE = -3200
    """A FriendTalk wide item must have a title."""
    MISSING_FRIENDTALK_WIDE_ITEM_IMAGE = -3201
    """A FriendTalk wide item must have an image."""
    MISSING_FRIENDTALK_WIDE_ITEM_LINK_MO = -3202
    """A FriendTalk wide item must have a linkMo."""
    INVALID_FRIENDTALK_WIDE_ITEM_LIST = -3203
    """A FriendTalk wide item list must have 3 to 4 items and a header."""
    MISSING_FRIENDTALK_CAROUSEL_HEADER = -3204
    """A FriendTalk carousel must have a header."""
    MISSING_FRIENDTALK_CAROUSEL_MESSAGE = -3205
    """A FriendTalk carousel must have a message."""
    MISSING_FRIENDTALK_CAROUSEL_ATTACHMENT = -3206
    """A FriendTalk carousel must have an attachment."""
    MISSING_FRIENDTALK_CAROUSEL_IMAGE = -3207
    """A FriendTalk carousel must have an image."""
    INVALID_FRIENDTALK_CAROUSEL_ITEM_COUNT = -3208
    """A FriendTalk carousel must have 2 to 10 items, or 1 to 10 if it is a commerce carousel with an intro."""
    MISSING_FRIENDTALK_CAROUSEL_TAIL_LINK_MO = -3209
    """The tail of a FriendTalk carousel must have a linkMo."""
    MISSING_FRIENDTALK_COUPON_TITLE_OR_DESCRIPTION = -3210
    """A FriendTalk coupon must have a title and a description."""
    FRIENDTALK_COUPON_DESCRIPTION_TOO_LONG = -3211
    """A FriendTalk coupon description exceeds its limit: 12 characters for text or image types, 18 for wide types."""
    INVALID_FRIENDTALK_COUPON_TITLE = -3212
    """The title of the FriendTalk coupon is invalid."""
    MISSING_FRIENDTALK_COUPON_LINK = -3213
    """A FriendTalk coupon must have a mobile link or a channel-format iOS or Android link."""
    FRIENDTALK_NON_AD_TYPE_NOT_ALLOWED = -3215
    """A FriendTalk wide item list or carousel can only be sent as the advertising (AD) type."""
    FRIENDTALK_WIDE_ITEM_TITLE_TOO_LONG = -3216
    """A FriendTalk wide item title exceeds 25 characters (first item) or 30 characters (2nd to 4th items)."""
    INVALID_FRIENDTALK_BUTTON_COUNT = -3217
    """The FriendTalk button count is outside the limit of its message type."""
    INVALID_FRIENDTALK_VIDEO_URL = -3218
    """The videoUrl of the FriendTalk message is invalid."""
    FRIENDTALK_VIDEO_CONTENT_TOO_LONG = -3219
    """The content of a FriendTalk video message is too long."""
    FRIENDTALK_VIDEO_HEADER_TOO_LONG = -3220
    """The header of a FriendTalk video message is too long."""
    FRIENDTALK_CAROUSEL_FEED_HEAD_NOT_ALLOWED = -3221
    """A FriendTalk carousel of the feed type must not have an intro (the head field)."""
    FRIENDTALK_FEED_ADDITIONAL_CONTENT_NOT_ALLOWED = -3222
    """A FriendTalk carousel of the feed type must not have the additionalContent field."""
    FRIENDTALK_CAROUSEL_FEED_COMMERCE_NOT_ALLOWED = -3223
    """A FriendTalk carousel of the feed type must not have the commerce field."""
    CAROUSEL_COMMERCE_HEADER_MESSAGE_NOT_ALLOWED = -3224
    """A FriendTalk carousel of the commerce type must not have the header and message fields."""
    INVALID_FRIENDTALK_CAROUSEL_BUTTON_COUNT = -3225
    """A FriendTalk carousel must have at most 2 buttons for the feed type or 1 to 2 for the commerce type."""
    MISSING_FRIENDTALK_COMMERCE_DISCOUNT = -3226
    """A FriendTalk commerce with discountPrice must also have discountRate or discountFixed."""

    @property
    def error(self) -> type[KakaoApiError] | None:
        """The exception class of this code; ``None`` if the code means success."""
        return None if self in _API_SUCCESS else api_error_class(self.value)

    @property
    def _table(self) -> tuple[str, str]:
        return "kakao", "api"

    @property
    def _success(self) -> Success:
        return _API_SUCCESS[self]


class KakaoDeliveryCode(ResultCode, StrEnum):
    """Every KakaoTalk Bizmessage delivery result code, in the vendor's order.

    A code that is not in the table raises ``ValueError``; to look up any code, use
    :func:`bizmessage.kakao.delivery_error_class`.

    발송 결과 코드
    """

    DELIVERY_SUCCEEDED = "1000"
    """The message was delivered."""
    INVALID_JSON_REQUEST_BODY = "1001"
    """The request body is not in JSON format."""
    INVALID_HUB_PARTNER_KEY = "1002"
    """The hub partner key is invalid."""
    INVALID_SENDER_KEY = "1003"
    """The sender profile key is invalid."""
    MISSING_NAME_FIELD = "1004"
    """The JSON request body does not contain name."""
    SENDER_PROFILE_DELETED = "1006"
    """The sender profile is deleted."""
    DELIVERY_SENDER_PROFILE_BLOCKED = "1007"
    """The sender profile is blocked."""
    CONTRACT_NOT_FOUND = "1011"
    """The contract information cannot be found."""
    INVALID_USER_KEY_FORMAT = "1012"
    """The user key of the request has a wrong format."""
    INVALID_APP_CONNECTION = "1013"
    """The app connection is invalid."""
    INVALID_BUSINESS_REGISTRATION_NUMBER = "1014"
    """The business registration number is invalid."""
    INVALID_APP_USER_ID = "1015"
    """The app user id of the request is invalid."""
    BUSINESS_REGISTRATION_NUMBER_MISMATCH = "1016"
    """The business registration number does not match."""
    INVALID_PHONE_OR_APP_USER_ID = "1020"
    """The phone number or app user id of the request is invalid or missing."""
    CHANNEL_BLOCKED = "1021"
    """The KakaoTalk channel is blocked."""
    CHANNEL_CLOSED = "1022"
    """The KakaoTalk channel is closed."""
    CHANNEL_DELETED = "1023"
    """The KakaoTalk channel is deleted."""
    CHANNEL_DELETION_PENDING = "1024"
    """The KakaoTalk channel is waiting to be deleted."""
    CHANNEL_RESTRICTED = "1025"
    """The message cannot be sent because the channel is under sanction."""
    CHANNEL_MESSAGING_RESTRICTED = "1027"
    """The message cannot be sent because the channel's messaging is under sanction."""
    TARGETING_OPTION_UNAVAILABLE = "1028"
    """The targeting option cannot be used."""
    DELIVERY_INVALID_PARAMETER = "1030"
    """A parameter of the request is invalid."""
    CHAT_BUBBLE_TYPE_MISMATCH = "1033"
    """The message type of the template does not match the chat_bubble_type parameter."""
    UNEXPECTED_SENDING_FAILURE = "2001"
    """The message cannot be sent because of an unexpected error."""
    TEST_SERVER_CHANNEL_NOT_ADDED = "2003"
    """The message cannot be sent because the KakaoTalk channel is not added on the test server."""
    IMAGE_READ_FAILED = "2005"
    """The image information cannot be read because of an internal error of Kakao's system."""
    UNEXPECTED_FAILURE_3000 = "3000"
    """The provider reports an unexpected error."""
    RECEIPT_UNCONFIRMED = "3005"
    """The message was sent but its receipt is not confirmed; it may still be received within 3 days."""
    INTERNAL_SENDING_FAILURE = "3006"
    """The message cannot be sent because of an internal system error."""
    INVALID_PHONE_NUMBER = "3008"
    """The provider reports an error with the phone number."""
    UNEXPECTED_FAILURE_3010 = "3010"
    """The provider reports an unexpected error."""
    DELIVERY_MESSAGE_NOT_FOUND = "3011"
    """The message does not exist."""
    KAKAO_COMMUNICATION_FAILED = "3012"
    """The communication with Kakao fails."""
    MISSING_MESSAGE_CONTENT = "3013"
    """The message is empty."""
    INVALID_MESSAGE_LENGTH = "3014"
    """The length of the message violates its limit."""
    DELIVERY_TEMPLATE_NOT_FOUND = "3015"
    """The template cannot be found."""
    DELIVERY_TEMPLATE_CONTENT_MISMATCH = "3016"
    """The content of the message does not match the template."""
    RECIPIENT_UNAVAILABLE = "3018"
    """Sending fails, e.g. the user is inactive, sanctioned or has a SIM number other than KakaoTalk's (Android)."""
    RECIPIENT_NOT_KAKAOTALK_USER = "3019"
    """The message cannot be sent because the recipient is not a KakaoTalk user."""
    ALIMTALK_BLOCKED_BY_RECIPIENT = "3020"
    """The message cannot be sent because the recipient blocks AlimTalk messages."""
    KAKAOTALK_VERSION_NOT_SUPPORTED = "3021"
    """The message cannot be sent because the minimum KakaoTalk version is not met."""
    SEND_TIME_NOT_ALLOWED = "3022"
    """The message cannot be sent at this time; FriendTalk can be sent from 08:00 to 20:50."""
    INVALID_MESSAGE_SYNTAX = "3023"
    """The message has a syntax error in its JSON format."""
    INVALID_MESSAGE_IMAGE = "3024"
    """The image in the message cannot be sent: its address or link is wrong or it breaks the image specification."""
    VARIABLE_TOO_LONG = "3025"
    """A variable exceeds the limit on its number of characters."""
    BUTTON_EXTRA_OR_EVENT_TOO_LONG = "3026"
    """The extra or event value of a consultation or bot transfer button is too long."""
    DELIVERY_BUTTON_OR_QUICK_REPLY_MISMATCH = "3027"
    """The buttons or quick replies of the message do not match the template."""
    TEMPLATE_TITLE_MISMATCH = "3028"
    """The emphasized title of the message does not match the template."""
    DELIVERY_TEMPLATE_TITLE_TOO_LONG = "3029"
    """The emphasized title of the message exceeds 50 characters."""
    EMPHASIZE_TYPE_MISMATCH = "3030"
    """The message type does not match the emphasize type of the template."""
    DELIVERY_TEMPLATE_HEADER_MISMATCH = "3031"
    """The header does not match the template."""
    DELIVERY_TEMPLATE_HEADER_TOO_LONG = "3032"
    """The header exceeds 16 characters."""
    ITEM_HIGHLIGHT_MISMATCH = "3033"
    """The item highlight does not match the template."""
    ITEM_HIGHLIGHT_TITLE_TOO_LONG = "3034"
    """The title of the item highlight exceeds 30 characters without an image or 21 with an image."""
    ITEM_HIGHLIGHT_DESCRIPTION_TOO_LONG = "3035"
    """The description of the item highlight exceeds 19 characters without an image or 13 with an image."""
    ITEM_LIST_MISMATCH = "3036"
    """The item list does not match the template."""
    ITEM_DESCRIPTION_TOO_LONG = "3037"
    """The description of an item in the item list exceeds 23 characters."""
    ITEM_SUMMARY_MISMATCH = "3038"
    """The item summary does not match the template."""
    ITEM_SUMMARY_DESCRIPTION_TOO_LONG = "3039"
    """The description of the item summary exceeds 14 characters."""
    INVALID_ITEM_SUMMARY_DESCRIPTION_CHARACTER = "3040"
    """The item summary's description allows only currency signs or codes, digits, commas, decimal points and spaces."""
    INVALID_WIDE_ITEM_COUNT = "3041"
    """The number of items in the wide item list is not between the minimum and the maximum."""
    DELIVERY_REPRESENT_LINK_MISMATCH = "3042"
    """The represent link does not match the template."""
    IMAGE_VARIABLE_COUNT_MISMATCH = "3043"
    """The number of image variables does not match the template."""
    COUPON_VARIABLE_MISMATCH = "3044"
    """The coupon variables do not match the template."""
    COMMERCE_VARIABLE_MISMATCH = "3045"
    """The variables of the commerce information do not match the template."""
    ADDITIONAL_INFORMATION_TOO_LONG = "3046"
    """The additional information exceeds its maximum length."""
    COMMERCE_PRODUCT_NAME_TOO_LONG = "3047"
    """The product name in the commerce information exceeds its maximum length."""
    INVALID_GROUP_TAG_KEY = "3048"
    """The group tag key is invalid."""
    CONSENT_REFUSAL_TYPE_NOT_SUPPORTED = "3050"
    """The specification for refused consent to receive messages (N type) is not supported."""
    DELIVERY_INVALID_CAROUSEL_ITEM_COUNT = "3051"
    """The number of carousel items is not between the minimum and the maximum."""
    CAROUSEL_ITEM_MESSAGE_TOO_LONG = "3052"
    """The message of a carousel item is too long."""
    CAROUSEL_MISMATCH = "3053"
    """The carousel does not match the template."""
    CAROUSEL_BUTTON_MISMATCH = "3054"
    """The carousel buttons do not match the template."""
    CAROUSEL_COUPON_MISMATCH = "3055"
    """The carousel coupon does not match the template."""
    INVALID_WIDE_ITEM_LIST_TITLE_LENGTH = "3056"
    """The length of a wide item list title violates its limit."""
    CAROUSEL_COMMERCE_MISMATCH = "3057"
    """The carousel commerce information does not match the template."""
    INVALID_CAROUSEL_HEADER_LENGTH = "3058"
    """The length of the carousel header violates its limit."""
    MESSAGE_RESULT_NOT_FOUND = "4000"
    """The result of sending the message cannot be found."""
    UNDETERMINED_MESSAGE_STATUS = "4001"
    """The status of the message is unknown."""
    DELIVERY_INVALID_REQUEST_ID = "4100"
    """The provider reports an error with requestId."""
    INVALID_REQUEST_DATE = "4101"
    """The provider reports an error with the request date."""
    INVALID_TEMPLATE_REQUEST = "4102"
    """The provider reports an error with the template request."""
    HUB_PARTNER_NOT_FOUND = "4103"
    """No valid hub partner can be found."""
    DELIVERY_SENDER_PROFILE_NOT_FOUND = "4104"
    """No valid sender profile can be found."""
    INVALID_CHAT_BUBBLE_OR_MESSAGE_TYPE = "4110"
    """The chat bubble type or message type of the request is invalid."""
    MESSAGE_PAYLOAD_CREATION_FAILED = "4120"
    """The payload of the message request cannot be created."""
    INVALID_MESSAGE_TARGET = "4121"
    """The provider reports an error with the target of the message."""
    MESSAGE_RESULT_LOOKUP_FAILED = "4122"
    """The result of the message cannot be looked up."""
    INVALID_REQUEST_ID_PATTERN = "4130"
    """The pattern of requestId is wrong."""
    DUPLICATE_REQUEST_ID = "4131"
    """The requestId is a duplicate."""
    TEMPLATE_VARIABLE_MISMATCH = "4132"
    """The template variables do not match."""
    TEMPLATE_SUSPENDED = "4133"
    """The template is suspended."""
    TEMPLATE_CHANGED = "4134"
    """The template has been changed."""
    MESSAGE_REQUEST_FAILED_4137 = "4137"
    """The message request fails."""
    BRAND_MESSAGE_LIMIT_EXCEEDED = "4138"
    """The limit on the number of brand messages is reached."""
    MESSAGE_REQUEST_FAILED_4139 = "4139"
    """The message request fails."""
    MESSAGE_REQUEST_FAILED_4140 = "4140"
    """The message request fails."""
    MESSAGE_REQUEST_FAILED_4141 = "4141"
    """The message request fails."""
    MESSAGE_REQUEST_FAILED_4142 = "4142"
    """The message request fails."""
    REQUEST_EXPIRED = "4143"
    """The request has expired."""
    BODY_TOO_LONG = "4144"
    """The body exceeds the length limit of 30 KB."""
    SENDING_LIMIT_EXCEEDED = "4156"
    """The maximum number of messages to send is exceeded."""
    MESSAGE_IN_PROGRESS = "4161"
    """The message is still being processed."""
    SERVICE_UNAVAILABLE = "9998"
    """The system has a problem and the service is currently not provided."""
    UNSPECIFIED_SYSTEM_FAILURE = "9999"
    """The system has a problem because of an unknown error."""

    @property
    def error(self) -> type[KakaoDeliveryError] | None:
        """The exception class of this code; ``None`` if the code means success."""
        return None if self in _DELIVERY_SUCCESS else delivery_error_class(self.value)

    @property
    def _table(self) -> tuple[str, str]:
        return "kakao", "delivery"

    @property
    def _success(self) -> Success:
        return _DELIVERY_SUCCESS[self]


_API_SUCCESS = {
    KakaoApiCode.REQUEST_SUCCEEDED: Success(
        category="request",
        summary="The request succeeded.",
        description="성공",
        message_template="SUCCESS",
    ),
}

_DELIVERY_SUCCESS = {
    KakaoDeliveryCode.DELIVERY_SUCCEEDED: Success(
        category="message",
        summary="The message was delivered.",
        description="성공",
        message_template="",
    ),
}
