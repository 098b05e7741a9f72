# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about buttons and quick replies."""

from bizmessage.categories import ButtonError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsButtonError(RcsSendError, ButtonError):
    """An error of RCS Bizmessage about buttons and quick replies.

    버튼과 바로연결
    """


class InvalidButtonParameter(RcsApiError, RcsButtonError):
    """The button parameter is invalid.

    RCS Bizmessage API result code -3000.

    버튼 유효성 검사 실패
    Client Error. Invalid button parameter.
    """

    code: int = -3000
    summary = "The button parameter is invalid."
    description = "버튼 유효성 검사 실패"
    message_template = "Client Error. Invalid button parameter."


class ActionButtonNotPermitted(RcsDeliveryError, RcsButtonError):
    """The provider reports a permission error for the action button.

    RCS Bizmessage delivery result code 55702.

    Action button Permission error
    """

    code: str = "55702"
    summary = "The provider reports a permission error for the action button."
    description = "Action button Permission error"
    message_template = ""


class TooManyButtons(RcsDeliveryError, RcsButtonError):
    """The number of buttons exceeds the maximum.

    RCS Bizmessage delivery result code 55710.

    Exceeded max number of buttons
    """

    code: str = "55710"
    summary = "The number of buttons exceeds the maximum."
    description = "Exceeded max number of buttons"
    message_template = ""


class ButtonTextTooLong(RcsDeliveryError, RcsButtonError):
    """The button text is too long.

    RCS Bizmessage delivery result code 55813.

    Exceed Button Text Length
    """

    code: str = "55813"
    summary = "The button text is too long."
    description = "Exceed Button Text Length"
    message_template = ""


class InvalidMessagebaseButtons(RcsDeliveryError, RcsButtonError):
    """The buttons of the messagebase are invalid.

    RCS Bizmessage delivery result code 55814.

    Invalid MessageBase Buttons
    """

    code: str = "55814"
    summary = "The buttons of the messagebase are invalid."
    description = "Invalid MessageBase Buttons"
    message_template = ""


class SuggestionCountMismatch(RcsDeliveryError, RcsButtonError):
    """The number of suggestions does not match.

    RCS Bizmessage delivery result code 55816.

    Mismatched Suggestions Count
    """

    code: str = "55816"
    summary = "The number of suggestions does not match."
    description = "Mismatched Suggestions Count"
    message_template = ""


class InvalidSuggestedChiplistAssociation(RcsDeliveryError, RcsButtonError):
    """The association of the suggested chiplist is invalid.

    RCS Bizmessage delivery result code 42014.

    Invalid suggested chiplist association
    """

    code: str = "42014"
    summary = "The association of the suggested chiplist is invalid."
    description = "Invalid suggested chiplist association"
    message_template = ""


class InvalidSuggestionList(RcsDeliveryError, RcsButtonError):
    """The suggestions are invalid.

    RCS Bizmessage delivery result code 42043.

    Invalid suggestions
    """

    code: str = "42043"
    summary = "The suggestions are invalid."
    description = "Invalid suggestions"
    message_template = ""


class TooManyChiplistSuggestions(RcsDeliveryError, RcsButtonError):
    """The chiplist has too many suggestions; at most 11 are allowed.

    RCS Bizmessage delivery result code 42044.

    Too many suggestions in chiplist (max 11)
    """

    code: str = "42044"
    summary = "The chiplist has too many suggestions; at most 11 are allowed."
    description = "Too many suggestions in chiplist (max 11)"
    message_template = ""


class InvalidSuggestion(RcsDeliveryError, RcsButtonError):
    """A suggestion is invalid.

    RCS Bizmessage delivery result code 42045.

    Invalid suggestion
    """

    code: str = "42045"
    summary = "A suggestion is invalid."
    description = "Invalid suggestion"
    message_template = ""


class AmbiguousSuggestion(RcsDeliveryError, RcsButtonError):
    """A suggestion is ambiguous.

    RCS Bizmessage delivery result code 42046.

    Ambiguous suggestion
    """

    code: str = "42046"
    summary = "A suggestion is ambiguous."
    description = "Ambiguous suggestion"
    message_template = ""


class AmbiguousSuggestedAction(RcsDeliveryError, RcsButtonError):
    """A suggested action is ambiguous.

    RCS Bizmessage delivery result code 42047.

    Ambiguous suggested action
    """

    code: str = "42047"
    summary = "A suggested action is ambiguous."
    description = "Ambiguous suggested action"
    message_template = ""


class TooManyRichCardSuggestions(RcsDeliveryError, RcsButtonError):
    """The rich card has too many suggestions.

    RCS Bizmessage delivery result code 42048.

    Too many suggestions in richcard (max 4)
    """

    code: str = "42048"
    summary = "The rich card has too many suggestions."
    description = "Too many suggestions in richcard (max 4)"
    message_template = ""


class SuggestionDataLimitExceeded(RcsDeliveryError, RcsButtonError):
    """There is too much suggestion data; the maximum is 2048.

    RCS Bizmessage delivery result code 42049.

    Too many suggestion data (max 2048)
    """

    code: str = "42049"
    summary = "There is too much suggestion data; the maximum is 2048."
    description = "Too many suggestion data (max 2048)"
    message_template = ""


class InvalidAction(RcsDeliveryError, RcsButtonError):
    """An action is invalid.

    RCS Bizmessage delivery result code 42050.

    Invalid Action
    """

    code: str = "42050"
    summary = "An action is invalid."
    description = "Invalid Action"
    message_template = ""


class InvalidMapActionLocation(RcsDeliveryError, RcsButtonError):
    """The location is invalid.

    RCS Bizmessage delivery result code 42051.

    Invalid location
    """

    code: str = "42051"
    summary = "The location is invalid."
    description = "Invalid location"
    message_template = ""


class AmbiguousMapActionLocation(RcsDeliveryError, RcsButtonError):
    """The location is ambiguous.

    RCS Bizmessage delivery result code 42052.

    Ambiguous location
    """

    code: str = "42052"
    summary = "The location is ambiguous."
    description = "Ambiguous location"
    message_template = ""


class InvalidMapAction(RcsDeliveryError, RcsButtonError):
    """The mapAction is invalid.

    RCS Bizmessage delivery result code 42053.

    Invalid mapAction
    """

    code: str = "42053"
    summary = "The mapAction is invalid."
    description = "Invalid mapAction"
    message_template = ""


class AmbiguousMapAction(RcsDeliveryError, RcsButtonError):
    """The mapAction is ambiguous.

    RCS Bizmessage delivery result code 42054.

    Ambiguous mapAction
    """

    code: str = "42054"
    summary = "The mapAction is ambiguous."
    description = "Ambiguous mapAction"
    message_template = ""


class InvalidDialerAction(RcsDeliveryError, RcsButtonError):
    """The dialerAction is invalid.

    RCS Bizmessage delivery result code 42055.

    Invalid dialerAction
    """

    code: str = "42055"
    summary = "The dialerAction is invalid."
    description = "Invalid dialerAction"
    message_template = ""


class AmbiguousDialerAction(RcsDeliveryError, RcsButtonError):
    """The dialerAction is ambiguous.

    RCS Bizmessage delivery result code 42056.

    Ambiguous dialerAction
    """

    code: str = "42056"
    summary = "The dialerAction is ambiguous."
    description = "Ambiguous dialerAction"
    message_template = ""


class InvalidComposeAction(RcsDeliveryError, RcsButtonError):
    """The composeAction is invalid.

    RCS Bizmessage delivery result code 42057.

    Invalid composeAction
    """

    code: str = "42057"
    summary = "The composeAction is invalid."
    description = "Invalid composeAction"
    message_template = ""


class AmbiguousComposeAction(RcsDeliveryError, RcsButtonError):
    """The composeAction is ambiguous.

    RCS Bizmessage delivery result code 42058.

    Ambiguous composeAction
    """

    code: str = "42058"
    summary = "The composeAction is ambiguous."
    description = "Ambiguous composeAction"
    message_template = ""


class InvalidSettingsAction(RcsDeliveryError, RcsButtonError):
    """The settingsAction is invalid.

    RCS Bizmessage delivery result code 42059.

    Invalid settingsAction
    """

    code: str = "42059"
    summary = "The settingsAction is invalid."
    description = "Invalid settingsAction"
    message_template = ""


class AmbiguousSettingsAction(RcsDeliveryError, RcsButtonError):
    """The settingsAction is ambiguous.

    RCS Bizmessage delivery result code 42060.

    Ambiguous settingsAction
    """

    code: str = "42060"
    summary = "The settingsAction is ambiguous."
    description = "Ambiguous settingsAction"
    message_template = ""


class InvalidClipboardAction(RcsDeliveryError, RcsButtonError):
    """The clipboardAction is invalid.

    RCS Bizmessage delivery result code 42061.

    Invalid ClipboardAction
    """

    code: str = "42061"
    summary = "The clipboardAction is invalid."
    description = "Invalid ClipboardAction"
    message_template = ""


class MissingLocalBrowserAction(RcsDeliveryError, RcsButtonError):
    """The localBrowserAction is missing.

    RCS Bizmessage delivery result code 42062.

    Missing localBrowserAction
    """

    code: str = "42062"
    summary = "The localBrowserAction is missing."
    description = "Missing localBrowserAction"
    message_template = ""


class InvalidShareAction(RcsDeliveryError, RcsButtonError):
    """The ShareAction is invalid.

    RCS Bizmessage delivery result code 42063.

    Invalid ShareAction
    """

    code: str = "42063"
    summary = "The ShareAction is invalid."
    description = "Invalid ShareAction"
    message_template = ""


class MissingCalendarAction(RcsDeliveryError, RcsButtonError):
    """The calendarAction is missing.

    RCS Bizmessage delivery result code 42064.

    Missing CalendarAction
    """

    code: str = "42064"
    summary = "The calendarAction is missing."
    description = "Missing CalendarAction"
    message_template = ""


class InvalidCalendarAction(RcsDeliveryError, RcsButtonError):
    """The calendarAction is invalid.

    RCS Bizmessage delivery result code 42065.

    Invalid CalendarAction
    """

    code: str = "42065"
    summary = "The calendarAction is invalid."
    description = "Invalid CalendarAction"
    message_template = ""


class InvalidCalendarActionTitle(RcsDeliveryError, RcsButtonError):
    """The title of the calendarAction is invalid.

    RCS Bizmessage delivery result code 42066.

    Invalid CalendarAction title (min1 max100)
    """

    code: str = "42066"
    summary = "The title of the calendarAction is invalid."
    description = "Invalid CalendarAction title (min1 max100)"
    message_template = ""


class InvalidCalendarActionDescription(RcsDeliveryError, RcsButtonError):
    """The description of the calendarAction is invalid; it takes 1 to 500 characters.

    RCS Bizmessage delivery result code 42067.

    Invalid CalendarAction description (min1 max500)
    """

    code: str = "42067"
    summary = "The description of the calendarAction is invalid; it takes 1 to 500 characters."
    description = "Invalid CalendarAction description (min1 max500)"
    message_template = ""


class InvalidComposeTextMessage(RcsDeliveryError, RcsButtonError):
    """The composeTextMessage of a composeAction lacks a phone number or its text is outside 1 to 100 characters.

    RCS Bizmessage delivery result code 42068.

    Invalid ComposeAction composeTextMessage (missing phone number) or (text min 1 max 100)
    """

    code: str = "42068"
    summary = (
        "The composeTextMessage of a composeAction lacks a phone number or its text is outside 1 to 100 characters."
    )
    description = "Invalid ComposeAction composeTextMessage (missing phone number) or (text min 1 max 100)"
    message_template = ""


class InvalidComposeRecordingMessage(RcsDeliveryError, RcsButtonError):
    """The composeRecordingMessage of a composeAction lacks a phone number or its type is not AUDIO or VIDEO.

    RCS Bizmessage delivery result code 42069.

    Invalid ComposeAction composeRecodingMessage (missing phone number) or (type 'AUDIO' or 'VIDEO')
    """

    code: str = "42069"
    summary = "The composeRecordingMessage of a composeAction lacks a phone number or its type is not AUDIO or VIDEO."
    description = "Invalid ComposeAction composeRecodingMessage (missing phone number) or (type 'AUDIO' or 'VIDEO')"
    message_template = ""


class MissingDeviceAction(RcsDeliveryError, RcsButtonError):
    """The DeviceAction is missing.

    RCS Bizmessage delivery result code 42070.

    Missing DeviceAction
    """

    code: str = "42070"
    summary = "The DeviceAction is missing."
    description = "Missing DeviceAction"
    message_template = ""


class InvalidDialerActionNumberOrSubject(RcsDeliveryError, RcsButtonError):
    """The dialerAction lacks a phone number or its subject exceeds the maximum of 60.

    RCS Bizmessage delivery result code 42071.

    Invalid dialerAction (missing phone number) or (subject max 60)
    """

    code: str = "42071"
    summary = "The dialerAction lacks a phone number or its subject exceeds the maximum of 60."
    description = "Invalid dialerAction (missing phone number) or (subject max 60)"
    message_template = ""


class MissingMapActionLocation(RcsDeliveryError, RcsButtonError):
    """The location in the showLocation of the mapAction is missing.

    RCS Bizmessage delivery result code 42072.

    Missing mapAction showLocation location
    """

    code: str = "42072"
    summary = "The location in the showLocation of the mapAction is missing."
    description = "Missing mapAction showLocation location"
    message_template = ""


class MissingUrlActionOpenUrl(RcsDeliveryError, RcsButtonError):
    """The openUrl of the urlAction is missing.

    RCS Bizmessage delivery result code 42073.

    Missing urlAction openUrl
    """

    code: str = "42073"
    summary = "The openUrl of the urlAction is missing."
    description = "Missing urlAction openUrl"
    message_template = ""


class MissingPostbackData(RcsDeliveryError, RcsButtonError):
    """The postback data is missing.

    RCS Bizmessage delivery result code 42108.

    Missing postback data
    """

    code: str = "42108"
    summary = "The postback data is missing."
    description = "Missing postback data"
    message_template = ""


class InvalidLocation(RcsDeliveryError, RcsButtonError):
    """The location is invalid.

    RCS Bizmessage delivery result code 42201.

    Invalid Location
    """

    code: str = "42201"
    summary = "The location is invalid."
    description = "Invalid Location"
    message_template = ""


class MissingButtonLink(RcsDeliveryError, RcsButtonError):
    """The link of a button is missing.

    RCS Bizmessage delivery result code 42507.

    Missing button link
    """

    code: str = "42507"
    summary = "The link of a button is missing."
    description = "Missing button link"
    message_template = ""


class MissingButtonText(RcsDeliveryError, RcsButtonError):
    """The text of a button is missing.

    RCS Bizmessage delivery result code 42508.

    Missing button text
    """

    code: str = "42508"
    summary = "The text of a button is missing."
    description = "Missing button text"
    message_template = ""


class InvalidButtonUrl(RcsDeliveryError, RcsButtonError):
    """The address of the button URL is invalid.

    RCS Bizmessage delivery result code 42512.

    Invalid button url address
    """

    code: str = "42512"
    summary = "The address of the button URL is invalid."
    description = "Invalid button url address"
    message_template = ""


class InvalidButtonText(RcsDeliveryError, RcsButtonError):
    """The text of a button is invalid.

    RCS Bizmessage delivery result code 42513.

    Invalid button text
    """

    code: str = "42513"
    summary = "The text of a button is invalid."
    description = "Invalid button text"
    message_template = ""
