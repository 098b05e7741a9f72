# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
"""The result codes of RCS Bizmessage as enums, in the manner of :class:`http.HTTPStatus`."""

from enum import IntEnum

from bizmessage.codes import ResultCode, Success
from bizmessage.rcs.errors import RcsApiError, RcsDeliveryError
from bizmessage.rcs.lookup import api_error_class, delivery_error_class


class RcsApiCode(ResultCode, IntEnum):
    """Every RCS Bizmessage API result code, in the vendor's order.

    A code that is not in the table raises ``ValueError``; to look up any code, use
    :func:`bizmessage.rcs.api_error_class`.

    API 결과 코드
    """

    REQUEST_SUCCEEDED = 0
    """The request succeeded."""
    INVALID_REQUEST = 400
    """The provider reports a client error."""
    INVALID_BUTTON_PARAMETER = -3000
    """The button parameter is invalid."""
    MISSING_UNSUBSCRIBE_NUMBER = -3001
    """An advertisement cannot be sent without the 080 unsubscribe number."""
    SEND_TIME_IN_PAST = -3002
    """The send time (SendDateTime) is earlier than the current time."""
    SEND_TIME_TOO_FAR_AHEAD = -3003
    """The send time (SendDateTime) is more than 60 days ahead."""
    INVALID_MMS_HORIZONTAL_VERTICAL_CARD_COUNT = -3030
    """An MMS of the horizontal or vertical type can have only one card."""
    MMS_TITLE_TOO_LONG = -3031
    """The title of the MMS exceeds a length of 30."""
    MMS_HORIZONTAL_VERTICAL_BODY_TOO_LONG = -3032
    """The body of an MMS of the horizontal or vertical type exceeds a length of 1300."""
    INVALID_MMS_CAROUSEL_CARD_COUNT = -3033
    """The MMS carousel has a wrong number of cards; the limits are 3 and 6."""
    MMS_SMALL_CAROUSEL_BODY_TOO_LONG = -3034
    """The body of a card in a small MMS carousel exceeds a length of 30."""
    MMS_MEDIUM_CAROUSEL_BODY_TOO_LONG = -3035
    """The body of a card in a medium MMS carousel exceeds a length of 60."""
    BRAND_NOT_FOUND = -4000
    """The brand does not exist."""
    INVALID_BRAND_STATUS = -4001
    """The status of the brand is invalid."""
    CHATBOT_NOT_FOUND = -4010
    """The chatbot (sender number) does not exist."""
    INVALID_CHATBOT_STATUS = -4011
    """The status of the chatbot (sender number) is invalid."""
    TEMPLATE_NOT_FOUND = -4020
    """The template does not exist."""
    INVALID_TEMPLATE_STATUS = -4021
    """The status of the template is invalid."""
    TEMPLATE_NOT_SUPPORTED = -4022
    """The template is not supported."""
    TEMPLATE_AD_NOT_ALLOWED = -4023
    """The template does not allow advertisements to be sent."""
    MISSING_TEMPLATE_PARAMETER = -4024
    """The value of a template parameter is missing."""
    MEDIA_NOT_FOUND = -4030
    """The attached media does not exist."""
    MEDIA_EXPIRED = -4031
    """The attached media has expired."""
    INVALID_MEDIA_TYPE = -4032
    """The type of the attached media is invalid."""
    MEDIA_TOO_LARGE = -4033
    """The attached media exceeds the maximum file size."""
    INVALID_MEDIA_FORMAT = -4034
    """The format of the attached media is invalid."""
    UNSUBSCRIBE_NUMBER_NOT_FOUND = -4040
    """The 080 unsubscribe number does not exist."""
    INVALID_UNSUBSCRIBE_NUMBER_STATUS = -4041
    """The status of the 080 unsubscribe number is invalid."""
    RECIPIENT_UNSUBSCRIBED = -4042
    """The recipient number is blocked by an 080 opt-out."""
    FALLBACK_SENDER_NUMBER_NOT_FOUND = -4050
    """The sender number for the fallback message does not exist."""
    FALLBACK_TYPE_NOT_SUPPORTED = -4060
    """The type of the fallback message is not supported."""
    UNSUBSCRIBE_NUMBER_LOOKUP_FAILED = -5000
    """The provider fails to look up the 080 unsubscribe number through the SMS block service API."""
    UNSUBSCRIBED_RECIPIENT_LOOKUP_FAILED = -5001
    """The provider fails to look up the 080 opt-out recipients through the SMS block recipient API."""
    SMS_SENDER_NUMBER_LOOKUP_FAILED = -5002
    """The provider fails to look up the SMS sender number through the SMS send number API."""
    SMS_PROJECT_LOOKUP_FAILED = -6000
    """The provider fails to look up the SMS project through the CAB API."""
    SMS_PROJECT_ACTIVATION_FAILED = -6001
    """The provider fails to activate the SMS project through the CAB API."""
    INVALID_SEARCH_TYPE = -7000
    """The search type in the URL path is not one of sms, lms, mms and template."""
    MISSING_SEARCH_CONDITION = -7001
    """The search needs a send date time, a receive date time or a message ID."""
    AMBIGUOUS_SEARCH_PERIOD = -7002
    """The send date time and the receive date time cannot be used as search conditions together."""
    SEARCH_PERIOD_TOO_LONG = -7003
    """The search period is invalid; it can cover at most 31 days."""
    INVALID_MESSAGE_STATUS_CONDITION = -7004
    """The message status given as a search condition is invalid."""
    MESSAGE_ID_NOT_FOUND = -7005
    """The message ID does not exist."""
    FALLBACK_REQUEST_FAILED = -8000
    """The request for the fallback message fails at the SMS send API."""
    NIGHT_AD_NOT_ALLOWED = -9000
    """The delivery of advertisements at night is restricted."""
    SYSTEM_FAILURE = -9999
    """The provider reports an internal system error."""

    @property
    def error(self) -> type[RcsApiError] | None:
        """The exception class of this code; ``None`` if the code means success."""
        return None if self in _API_SUCCESS else api_error_class(self.value)

    @property
    def _success(self) -> Success:
        return _API_SUCCESS[self]


class RcsDeliveryCode(ResultCode, IntEnum):
    """Every RCS Bizmessage delivery result code, in the vendor's order.

    A code that is not in the table raises ``ValueError``; to look up any code, use
    :func:`bizmessage.rcs.delivery_error_class`.

    수신 결과 코드
    """

    MATCHED_TO_NEW_SPECIFICATIONS = 50000
    """The provider reports a match to new specifications."""
    MISSING_AUTHORIZATION_HEADER = 50001
    """The Authorization header is missing."""
    MISSING_TOKEN = 50002
    """The token is missing."""
    INVALID_TOKEN = 50003
    """The token is invalid."""
    TOKEN_EXPIRED = 50004
    """The token has expired."""
    AUTHORIZATION_FAILED = 50005
    """The provider reports an authorization error."""
    INVALID_CLIENT_ID = 50006
    """The client ID is invalid."""
    INVALID_SENDER_ID = 50007
    """The sender ID is invalid."""
    INVALID_PASSWORD = 50008
    """The password is invalid."""
    IP_NOT_ALLOWED = 50009
    """The IP address is not allowed."""
    INVALID_STATE = 50100
    """The provider reports an invalid state."""
    MESSAGE_TPS_LIMIT_EXCEEDED = 50201
    """The TPS limit for messages is exceeded."""
    MESSAGE_QUOTA_EXCEEDED = 50202
    """The message quota is exceeded."""
    AGENCY_KEY_NOT_FOUND = 51101
    """The agency key is not found."""
    INVALID_AGENCY_KEY = 51102
    """The agency key is invalid."""
    BRAND_KEY_NOT_FOUND = 51103
    """The brand key is not found."""
    INVALID_BRAND_KEY = 51104
    """The brand key is invalid."""
    DUPLICATION_DETECTED = 51003
    """The provider reports a duplication."""
    INVALID_PARAMETER = 51004
    """The provider reports a parameter error."""
    JSON_PARSING_FAILED = 51005
    """The JSON cannot be parsed."""
    DATA_NOT_FOUND = 51006
    """The data is not found."""
    HANDLER_NOT_FOUND = 51900
    """The handler is not found."""
    SAMSUNG_MAAP_CONNECT_INTERFACE_FAILED = 51901
    """The Samsung MaaP Connect interface reports an error."""
    SAMSUNG_MAAP_SERVICE_INTERFACE_FAILED = 51902
    """The Samsung MaaP Service interface reports an error."""
    CAPRI_INTERFACE_FAILED = 51903
    """The Capri interface reports an error."""
    WEBHOOK_NOT_EXECUTABLE = 51904
    """The webhook is in a status in which it cannot be executed."""
    WEBHOOK_CDR_LOG_WRITING_FAILED = 51905
    """Writing the CDR log of the webhook fails."""
    INVALID_WEBHOOK_URL = 51906
    """The webhook URL is invalid."""
    WEBHOOK_MESSAGE_EXPIRED = 51907
    """The webhook message has expired."""
    SEND_RETRY_LIMIT_EXCEEDED = 51908
    """The number of retries for sending the message is exceeded."""
    WEBHOOK_MESSAGE_NOT_FOUND = 51909
    """The webhook message does not exist."""
    WEBHOOK_GW_VENDOR_NOT_FOUND = 51910
    """The gateway vendor of the webhook does not exist."""
    SUBSCRIPTION_NOT_FOUND = 51911
    """There is no subscription."""
    INVALID_PHONE_NUMBER_FORMAT = 52001
    """The format of the phone number is invalid."""
    INVALID_MESSAGE_STATUS = 52002
    """The status of the message is invalid."""
    CHATBOT_ALREADY_EXISTS = 52003
    """The chatbot already exists."""
    CHATBOT_CREATION_FAILED = 52004
    """Creating the chatbot fails."""
    CHATBOT_UPDATE_FAILED = 52005
    """Updating the chatbot fails."""
    BRAND_DELETION_FAILED = 52006
    """Deleting the brand fails."""
    INVALID_CHATBOT_SERVICE_TYPE = 52007
    """The service type of the chatbot is invalid."""
    CHATBOT_ID_MISMATCH = 52008
    """The chatbot ID does not match."""
    MESSAGE_TRANSMISSION_TIME_EXCEEDED = 52016
    """The transmission time of the message is exceeded."""
    MESSAGEBASE_TEMPORARILY_STOPPED = 52023
    """The messagebase ID is temporarily stopped."""
    INVALID_FILE_TYPE = 53001
    """The file type is invalid."""
    INVALID_FILE_ATTRIBUTE = 53002
    """The provider reports an error in the file attribute."""
    INVALID_FILE_ID_FORMAT = 53003
    """The format of the file ID is invalid."""
    FILE_UPLOAD_FAILED = 53004
    """Uploading the file fails."""
    INVALID_MULTIPART_REQUEST = 53005
    """The multipart request is invalid."""
    INVALID_ATTACHED_FILE_SIZE = 53006
    """The size of the attached file is invalid."""
    INVALID_CORP_CONTENT = 55001
    """The provider reports an error in the corp content."""
    INVALID_PROPERTY = 55002
    """The property is invalid."""
    INVALID_AGENCY_CONTENT = 55101
    """The provider reports an error in the agency content."""
    INVALID_AGENCY_ID = 55102
    """The agency ID is invalid."""
    AGENCY_ID_NOT_PERMITTED = 55103
    """The provider reports a permission error for the agency ID."""
    INVALID_CONTRACT_CONTENT = 55104
    """The provider reports an error in the contract content."""
    INVALID_BRAND_CONTENT = 55201
    """The provider reports an error in the brand content."""
    INVALID_BRAND_NAME = 55202
    """The provider reports an error in the brand name."""
    INVALID_BRAND_PROFILE_IMAGE = 55203
    """The provider reports an error in the brand profile image."""
    INVALID_BRAND_CS_NUMBER = 55204
    """The provider reports an error in the brand CS number."""
    INVALID_BRAND_MENU = 55205
    """The provider reports an error in the brand menu."""
    INVALID_BRAND_CATEGORY = 55206
    """The provider reports an error in the brand category."""
    INVALID_BRAND_HOMEPAGE = 55207
    """The provider reports an error in the brand homepage."""
    INVALID_BRAND_EMAIL = 55208
    """The provider reports an error in the brand email."""
    INVALID_BRAND_ADDRESS = 55209
    """The provider reports an error in the brand address."""
    INVALID_BRAND_ID = 55210
    """The brand ID is invalid."""
    INVALID_CHATBOT_CONTENT = 55301
    """The provider reports an error in the chatbot content."""
    INVALID_CHATBOT_ID_55302 = 55302
    """The chatbot ID is invalid."""
    CHATBOT_ID_NOT_PERMITTED = 55304
    """The provider reports a permission error for the chatbot ID."""
    INVALID_MESSAGEBASE_CONTENT = 55501
    """The provider reports an error in the messagebase content."""
    INVALID_MESSAGEBASE_ID_55502 = 55502
    """The messagebase ID is invalid."""
    MESSAGEBASE_ID_NOT_PERMITTED = 55503
    """The provider reports a permission error for the messagebase ID."""
    INVALID_FORMAT_STRING = 55504
    """The formatstring is invalid."""
    INVALID_MESSAGEBASE_POLICY_INFO = 55505
    """The policy info of the messagebase is invalid."""
    INVALID_MESSAGEBASE_PARAMETER = 55506
    """The messagebase parameter is invalid."""
    INVALID_MESSAGEBASE_ATTRIBUTE = 55507
    """The messagebase attribute is invalid."""
    INVALID_MESSAGEBASE_TYPE = 55508
    """The messagebase type is invalid."""
    PRODUCT_TYPE_MISMATCH = 55509
    """The product type does not match."""
    INVALID_MESSAGEBASE_FORM_CONTENT = 55601
    """The provider reports an error in the messagebaseform content."""
    INVALID_MESSAGEBASE_FORM_ID = 55602
    """The messagebaseform ID is invalid."""
    INVALID_MESSAGEBASE_PRODUCT_CODE = 55603
    """The product code of the messagebase is invalid."""
    TEXT_CONTENT_NOT_ALLOWED = 55701
    """The text content is prohibited."""
    ACTION_BUTTON_NOT_PERMITTED = 55702
    """The provider reports a permission error for the action button."""
    HEADER_VALUE_NOT_ALLOWED = 55703
    """The header value is prohibited."""
    FOOTER_FIELD_NOT_ALLOWED = 55704
    """The footer field is prohibited."""
    MISSING_FOOTER_CONTENT = 55705
    """The footer content is missing."""
    INVALID_FOOTER_CONTENT_SYNTAX = 55706
    """The syntax of the footer content is invalid."""
    INVALID_CONTENT_PATTERN = 55707
    """The provider reports an error in the content pattern."""
    TITLE_TOO_LONG = 55708
    """The title exceeds the maximum number of characters."""
    DESCRIPTION_TOO_LONG = 55709
    """The description exceeds the maximum number of characters."""
    TOO_MANY_BUTTONS = 55710
    """The number of buttons exceeds the maximum."""
    CAROUSEL_CARD_COUNT_MISMATCH = 55711
    """The number of carousel cards does not match."""
    DELIVERY_MEDIA_TOO_LARGE = 55712
    """The media exceeds the maximum size."""
    INVALID_GW_VENDOR_CONTENT = 55801
    """The provider reports an error in the gateway vendor content."""
    INVALID_MESSAGE = 55802
    """The message is invalid."""
    INVALID_MESSAGE_SYNTAX = 55803
    """The syntax of the message is invalid."""
    MISSING_MESSAGE_CONTENT = 55804
    """The message content is missing."""
    INVALID_MESSAGE_CONTENT = 55805
    """The message content is invalid."""
    DUPLICATE_MESSAGE_ID = 55806
    """The message ID is duplicated."""
    INVALID_CHATBOT_PERMISSION = 55807
    """The permission of the chatbot is invalid."""
    DELIVERY_INVALID_CHATBOT_STATUS = 55808
    """The status of the chatbot is invalid."""
    INVALID_AGENCY_PERMISSION = 55809
    """The permission of the agency is invalid."""
    INVALID_EXPIRY_FIELD = 55810
    """The expiry field is invalid."""
    PARAMETER_TOO_LONG = 55811
    """The parameter exceeds the maximum number of characters."""
    INVALID_RESELLER_ID = 55812
    """The reseller ID is invalid."""
    BUTTON_TEXT_TOO_LONG = 55813
    """The button text is too long."""
    INVALID_MESSAGEBASE_BUTTONS = 55814
    """The buttons of the messagebase are invalid."""
    MESSAGE_BODY_FILE_NOT_FOUND = 55815
    """The file of the message body is not found."""
    SUGGESTION_COUNT_MISMATCH = 55816
    """The number of suggestions does not match."""
    INVALID_RECIPIENT_PHONE_NUMBER = 55817
    """The destination phone number is invalid."""
    INVALID_MESSAGEBASE_ID_55818 = 55818
    """The messagebase ID is invalid."""
    INVALID_CHATBOT_ID_55819 = 55819
    """The chatbot ID is invalid."""
    MESSAGE_REVOKED = 55820
    """The message is revoked."""
    OTHER_OPERATION_TIMED_OUT = 55821
    """The provider reports a time-out of another kind."""
    MESSAGE_CANCELED = 55822
    """The message is canceled."""
    NON_RETRYABLE_INVALID_MESSAGE = 55900
    """An invalid message causes an error that cannot be retried."""
    REVOCATION_FAILED = 56002
    """The revocation fails."""
    EXPIRED_BEFORE_SESSION_ESTABLISHMENT = 56007
    """The expiry comes before a session is established."""
    OTHER_FAILURE = 59999
    """The provider reports an error of another kind."""
    INTERNAL_FAILURE = 59001
    """The provider reports an internal error."""
    IO_OPERATION_FAILED = 59002
    """The provider reports an I/O error."""
    BACKEND_TIMED_OUT = 59003
    """The backend times out."""
    INVALID_CONTACT_NUMBER_USER = 54001
    """The user of the contact number is invalid."""
    MISSING_RCS_CAPABILITY = 54002
    """There is no RCS capability."""
    SENDING_TO_RECIPIENT_FAILED = 54003
    """Sending to the recipient is not possible."""
    INTERNAL_SERVER_FAILURE = 54004
    """The provider reports an internal server error."""
    MAAP_MISSING_AUTHORIZATION_HEADER = 40001
    """The Authorization header is missing."""
    MAAP_MISSING_TOKEN = 40002
    """The token is missing."""
    MAAP_INVALID_TOKEN = 40003
    """The token is invalid."""
    MAAP_TOKEN_EXPIRED = 40004
    """The token has expired."""
    INVALID_TOKEN_PAYLOAD = 40005
    """The payload of the token is malformed."""
    MAAP_INVALID_CLIENT_ID = 40006
    """The client ID is invalid."""
    INSUFFICIENT_SCOPE = 40007
    """The scope is insufficient."""
    MAAP_INTERNAL_SERVER_FAILURE_41000 = 41000
    """The provider reports an internal server error."""
    RCS_REQUEST_TIMED_OUT = 41001
    """The RCS request times out."""
    MESSAGE_RATE_LIMIT_EXCEEDED = 41003
    """The provider reports throttling by the message rate."""
    RCS_SERVER_BUSY = 41004
    """The RCS server is busy."""
    RCS_SERVER_UNAVAILABLE = 41005
    """The RCS server is temporarily unavailable."""
    SESSION_NOT_FOUND = 41006
    """The session does not exist."""
    REVOCATION_REPORTED = 41007
    """The provider reports a revocation."""
    SESSION_EXPIRED = 41008
    """The session has already expired."""
    SUBSCRIBE_TIMED_OUT = 41100
    """The SUBSCRIBE times out."""
    USER_NOT_FOUND = 41101
    """The user is not found."""
    MESSAGE_RECIPIENT_NOT_FOUND = 41200
    """The user who is to receive the message is not found."""
    MESSAGE_NOT_ACCEPTABLE = 41201
    """The message is not acceptable."""
    MESSAGE_ALREADY_REVOKED = 41202
    """The message has already been revoked."""
    MISSING_TEXT_CAPABILITY = 41210
    """The user does not have the capability for TEXT."""
    MISSING_FT_CAPABILITY = 41211
    """The user does not have the capability for FT."""
    MISSING_RICH_CARD_CAPABILITY = 41212
    """The user does not have the capability for RICHCARD."""
    MISSING_XBOT_MESSAGE_10_CAPABILITY = 41220
    """The user does not have the capability for XBOTMESSAGE 1.0."""
    MISSING_XBOT_MESSAGE_11_CAPABILITY = 41221
    """The user does not have the capability for XBOTMESSAGE 1.1."""
    MISSING_XBOT_MESSAGE_12_CAPABILITY = 41222
    """The user does not have the capability for XBOTMESSAGE 1.2."""
    MISSING_OPEN_RICH_CARD_10_CAPABILITY = 41230
    """The user does not have the capability for OPENRICHCARD 1.0."""
    MISSING_OPEN_RICH_CARD_11_CAPABILITY = 41231
    """The user does not have the capability for OPENRICHCARD 1.1."""
    MISSING_OPEN_RICH_CARD_12_CAPABILITY = 41232
    """The user does not have the capability for OPENRICHCARD 1.2."""
    MISSING_GEOLOCATION_PUSH_REQUEST_CAPABILITY = 41240
    """The user does not have the capability for GEOLOCATION PUSH REQUEST."""
    MESSAGE_CONTENT_TYPE_RETRIEVAL_FAILED = 41250
    """The content type of the message cannot be obtained."""
    MAAP_INVALID_STATE = 42001
    """The provider reports an invalid state."""
    MAAP_INVALID_MESSAGE = 42002
    """The message is invalid."""
    INVALID_DATE_TIME_FORMAT = 42003
    """The format of a date or time is invalid."""
    MISSING_CONTACT_42004 = 42004
    """The contact is missing."""
    INVALID_CONTACT = 42005
    """The contact is invalid."""
    EMULATOR_ACCESS_ONLY = 42006
    """Only emulator access is allowed."""
    CONTACT_NOT_IN_WHITELIST = 42007
    """The contact is not in the whitelist."""
    MAAP_MISSING_MESSAGE_CONTENT = 42008
    """The message content is missing."""
    MAAP_INVALID_MESSAGE_CONTENT = 42009
    """The message content is invalid."""
    AMBIGUOUS_MESSAGE = 42010
    """The message is ambiguous."""
    MAAP_INVALID_MESSAGE_STATUS = 42011
    """The status of the message is invalid."""
    INVALID_IS_TYPING_STATUS = 42012
    """The isTyping status is invalid."""
    INVALID_TRAFFIC_TYPE = 42013
    """The traffic type is invalid."""
    INVALID_SUGGESTED_CHIPLIST_ASSOCIATION = 42014
    """The association of the suggested chiplist is invalid."""
    MISSING_TEXT_MESSAGE = 42015
    """The text message is empty."""
    MISSING_RICH_CARD = 42031
    """The rich card is missing."""
    AMBIGUOUS_RICH_CARD = 42032
    """The rich card is ambiguous."""
    TOO_MANY_RICH_CARDS = 42033
    """There are too many rich cards."""
    MISSING_RICH_CARD_LAYOUT = 42034
    """The layout of the rich card is missing."""
    MISSING_RICH_CARD_CONTENT = 42035
    """The content of the rich card is missing."""
    INVALID_CARD_ORIENTATION = 42036
    """The value of cardOrientation is invalid."""
    MISSING_IMAGE_ALIGNMENT = 42037
    """The image alignment is missing."""
    INVALID_IMAGE_ALIGNMENT = 42038
    """The image alignment is invalid."""
    REDUNDANT_IMAGE_ALIGNMENT = 42039
    """The image alignment is redundant."""
    INVALID_RICH_CARD_CAROUSEL_CARD_WIDTH = 42040
    """The cardWidth of the rich card carousel is invalid."""
    MEDIA_HEIGHT_MISMATCH = 42041
    """The media height does not match."""
    INVALID_RICH_CARD_CONTENT = 42042
    """The content of the rich card is invalid."""
    INVALID_SUGGESTION_LIST = 42043
    """The suggestions are invalid."""
    TOO_MANY_CHIPLIST_SUGGESTIONS = 42044
    """The chiplist has too many suggestions; at most 11 are allowed."""
    INVALID_SUGGESTION = 42045
    """A suggestion is invalid."""
    AMBIGUOUS_SUGGESTION = 42046
    """A suggestion is ambiguous."""
    AMBIGUOUS_SUGGESTED_ACTION = 42047
    """A suggested action is ambiguous."""
    TOO_MANY_RICH_CARD_SUGGESTIONS = 42048
    """The rich card has too many suggestions; at most 4 are allowed."""
    SUGGESTION_DATA_LIMIT_EXCEEDED = 42049
    """There is too much suggestion data; the maximum is 2048."""
    INVALID_ACTION = 42050
    """An action is invalid."""
    INVALID_LOCATION_42051 = 42051
    """The location is invalid."""
    AMBIGUOUS_LOCATION = 42052
    """The location is ambiguous."""
    INVALID_MAP_ACTION = 42053
    """The mapAction is invalid."""
    AMBIGUOUS_MAP_ACTION = 42054
    """The mapAction is ambiguous."""
    INVALID_DIALER_ACTION = 42055
    """The dialerAction is invalid."""
    AMBIGUOUS_DIALER_ACTION = 42056
    """The dialerAction is ambiguous."""
    INVALID_COMPOSE_ACTION = 42057
    """The composeAction is invalid."""
    AMBIGUOUS_COMPOSE_ACTION = 42058
    """The composeAction is ambiguous."""
    INVALID_SETTINGS_ACTION = 42059
    """The settingsAction is invalid."""
    AMBIGUOUS_SETTINGS_ACTION = 42060
    """The settingsAction is ambiguous."""
    INVALID_CLIPBOARD_ACTION = 42061
    """The ClipboardAction is invalid."""
    MISSING_LOCAL_BROWSER_ACTION = 42062
    """The localBrowserAction is missing."""
    INVALID_SHARE_ACTION = 42063
    """The ShareAction is invalid."""
    MISSING_CALENDAR_ACTION = 42064
    """The CalendarAction is missing."""
    INVALID_CALENDAR_ACTION = 42065
    """The CalendarAction is invalid."""
    INVALID_CALENDAR_ACTION_TITLE = 42066
    """The title of the CalendarAction is invalid; its limits are 1 and 100."""
    INVALID_CALENDAR_ACTION_DESCRIPTION = 42067
    """The description of the CalendarAction is invalid; its limits are 1 and 500."""
    INVALID_COMPOSE_TEXT_MESSAGE = 42068
    """The composeTextMessage of a ComposeAction lacks a phone number or its text is outside 1 to 100."""
    INVALID_COMPOSE_RECORDING_MESSAGE = 42069
    """The composeRecordingMessage of a ComposeAction lacks a phone number or its type is not AUDIO or VIDEO."""
    MISSING_DEVICE_ACTION = 42070
    """The DeviceAction is missing."""
    INVALID_DIALER_ACTION_NUMBER_OR_SUBJECT = 42071
    """The dialerAction lacks a phone number or its subject exceeds the maximum of 60."""
    MISSING_MAP_ACTION_LOCATION = 42072
    """The location in the showLocation of the mapAction is missing."""
    MISSING_URL_ACTION_OPEN_URL = 42073
    """The openUrl of the urlAction is missing."""
    INVALID_THUMBNAIL = 42100
    """The thumbnail is invalid."""
    MISSING_FILE_URL = 42101
    """The fileUrl is missing."""
    MISSING_AUDIO_FILE_URL = 42102
    """The fileUrl of the audio is missing."""
    MISSING_POS = 42103
    """The pos value is missing."""
    MISSING_MEDIA_INFORMATION_42104 = 42104
    """The media information is missing."""
    MISSING_MEDIA_INFORMATION_42105 = 42105
    """The media information is missing."""
    MISSING_MEDIA_INFORMATION_42106 = 42106
    """The media information is missing."""
    MISSING_MEDIA_INFORMATION_42107 = 42107
    """The media information is missing."""
    MISSING_POSTBACK_DATA = 42108
    """The postback data is missing."""
    INVALID_URI_FORMAT = 42200
    """The format of a URI is invalid."""
    INVALID_LOCATION_42201 = 42201
    """The location is invalid."""
    INVALID_MEDIA_CONTENT_DESCRIPTION = 42202
    """The content description of the media is invalid."""
    INVALID_MEDIA_TITLE = 42203
    """The title of the media is invalid."""
    INVALID_MEDIA_DESCRIPTION = 42204
    """The description of the media is invalid."""
    TOO_MANY_RICH_CARD_CAROUSEL_CONTENTS = 42205
    """There are too many contents in the rich card carousel."""
    INVALID_MEDIA_FILE_SIZE = 42206
    """The file size of the media is invalid."""
    INVALID_EXPIRY_TIME_FORMAT = 42207
    """The format of the expiry time is invalid."""
    INVALID_EXPIRY_TIME = 42208
    """The expiry time is invalid."""
    AMBIGUOUS_OPEN_RICH_CARD = 42301
    """The open rich card is ambiguous."""
    MISSING_OPEN_RICH_CARD = 42302
    """The open rich card is missing."""
    MISSING_OPEN_RICH_CARD_LAYOUT_WIDGET = 42303
    """The layout widget of the open rich card is missing."""
    MISSING_OPEN_RICH_CARD_VIEW_CONTENT = 42304
    """The view content of the open rich card is missing."""
    MISSING_OPEN_RICH_CARD_LINEARLAYOUT_CONTENT = 42305
    """The LinearLayout content of the open rich card is missing."""
    MISSING_OPEN_RICH_CARD_TEXTVIEW_CONTENT = 42306
    """The Textview content of the open rich card is missing."""
    INVALID_OPEN_RICH_CARD_TEXTVIEW_CONTENTS = 42307
    """The contents in the Textview of the open rich card are invalid."""
    INVALID_OPEN_RICH_CARD_TEXT_LENGTH = 42308
    """The length of the text in the Textview of the open rich card is invalid."""
    MISSING_OPEN_RICH_CARD_IMAGEVIEW_CONTENT = 42309
    """The Imageview content of the open rich card is missing."""
    OPEN_RICH_CARD_MEDIA_TOO_SMALL = 42310
    """The media in the Imageview of the open rich card is too small."""
    INVALID_OPEN_RICH_CARD_IMAGEVIEW_SCALETYPE = 42311
    """The scale type of the Imageview in the open rich card is invalid."""
    MISSING_OPEN_RICH_CARD_DIMENSION = 42312
    """The width or height of the open rich card is missing."""
    INVALID_OPEN_RICH_CARD_DIMENSION = 42313
    """The width or height of the open rich card is invalid."""
    INVALID_OPEN_RICH_CARD_COMMON_CONTENTS = 42314
    """The common contents of the open rich card are invalid."""
    TOO_MANY_OPEN_RICH_CARD_CHILDREN = 42315
    """The open rich card has too many children."""
    MAAP_INVALID_FILE_TYPE = 42401
    """The file type is invalid."""
    DOWNLOAD_FAILED = 42402
    """The download fails."""
    MISSING_CONTACT_42501 = 42501
    """The contact is missing."""
    MISSING_CONTENT = 42502
    """The content is missing."""
    MISSING_TITLE = 42503
    """The title is missing."""
    MISSING_DESCRIPTION = 42504
    """The description is missing."""
    MISSING_IMAGE_URL = 42505
    """The image URL is missing."""
    MISSING_IMAGE_TYPE = 42506
    """The image type is missing."""
    MISSING_BUTTON_LINK = 42507
    """The link of a button is missing."""
    MISSING_BUTTON_TEXT = 42508
    """The text of a button is missing."""
    INVALID_TITLE = 42509
    """The title is invalid."""
    INVALID_DESCRIPTION = 42510
    """The description is invalid."""
    INVALID_IMAGE_URL = 42511
    """The address of the image URL is invalid."""
    INVALID_BUTTON_URL = 42512
    """The address of the button URL is invalid."""
    INVALID_BUTTON_TEXT = 42513
    """The text of a button is invalid."""
    MAAP_DUPLICATE_MESSAGE_ID = 42514
    """The message ID is duplicated."""
    TOO_MANY_REQUESTS = 42601
    """There are too many requests."""
    MESSAGE_FILTERED = 42602
    """The message is filtered."""
    MAAP_INTERNAL_SERVER_FAILURE_45000 = 45000
    """The provider reports an internal server error."""
    CHATBOT_DATA_HANDLING_FAILED = 45001
    """The provider fails to handle chatbot data."""
    CAPABILITY_DATA_HANDLING_FAILED = 45002
    """The provider fails to handle capability data."""
    XML_DATA_HANDLING_FAILED = 45003
    """The provider fails to handle XML data."""
    MESSAGE_INFO_CACHE_ACCESS_FAILED = 45004
    """The provider fails to access the MessageInfo cache."""
    CHAT_INFO_CACHE_ACCESS_FAILED = 45005
    """The provider fails to access the ChatInfo cache."""
    MAAP_REGISTRY_HTTP_CLIENT_CREATION_FAILED = 45006
    """The provider reports a problem with creating an HTTP client for the MaaP registry."""
    CHATBOT_HTTP_CLIENT_CREATION_FAILED = 45007
    """The provider reports a problem with creating an HTTP client for the chatbot."""

    @property
    def error(self) -> type[RcsDeliveryError] | None:
        """The exception class of this code; ``None`` if the code means success."""
        return None if self in _DELIVERY_SUCCESS else delivery_error_class(self.value)

    @property
    def _success(self) -> Success:
        return _DELIVERY_SUCCESS[self]


_API_SUCCESS = {
    RcsApiCode.REQUEST_SUCCEEDED: Success(
        category="request",
        summary="The request succeeded.",
        description="성공",
        message_template="success",
    ),
}

_DELIVERY_SUCCESS: dict[RcsDeliveryCode, Success] = {}
