# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about suggested replies, suggested actions and chiplists."""

from bizmessage.categories import SuggestionError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsSuggestionError(RcsSendError, SuggestionError):
    """An error of RCS Bizmessage about suggested replies, suggested actions and chiplists.

    추천 답변과 추천 동작
    """


class SuggestionCountMismatch(RcsDeliveryError, RcsSuggestionError):
    """The number of suggestions does not match.

    RCS Bizmessage delivery result code 55816.

    Mismatched Suggestions Count
    """

    code: str = "55816"
    summary = "The number of suggestions does not match."
    description = "Mismatched Suggestions Count"
    message_template = ""


class InvalidSuggestedChiplistAssociation(RcsDeliveryError, RcsSuggestionError):
    """The association of the suggested chiplist is invalid.

    RCS Bizmessage delivery result code 42014.

    Invalid suggested chiplist association
    """

    code: str = "42014"
    summary = "The association of the suggested chiplist is invalid."
    description = "Invalid suggested chiplist association"
    message_template = ""


class InvalidSuggestionList(RcsDeliveryError, RcsSuggestionError):
    """The suggestions are invalid.

    RCS Bizmessage delivery result code 42043.

    Invalid suggestions
    """

    code: str = "42043"
    summary = "The suggestions are invalid."
    description = "Invalid suggestions"
    message_template = ""


class TooManyChiplistSuggestions(RcsDeliveryError, RcsSuggestionError):
    """The chiplist has too many suggestions; at most 11 are allowed.

    RCS Bizmessage delivery result code 42044.

    Too many suggestions in chiplist (max 11)
    """

    code: str = "42044"
    summary = "The chiplist has too many suggestions; at most 11 are allowed."
    description = "Too many suggestions in chiplist (max 11)"
    message_template = ""


class InvalidSuggestion(RcsDeliveryError, RcsSuggestionError):
    """A suggestion is invalid.

    RCS Bizmessage delivery result code 42045.

    Invalid suggestion
    """

    code: str = "42045"
    summary = "A suggestion is invalid."
    description = "Invalid suggestion"
    message_template = ""


class AmbiguousSuggestion(RcsDeliveryError, RcsSuggestionError):
    """A suggestion is ambiguous.

    RCS Bizmessage delivery result code 42046.

    Ambiguous suggestion
    """

    code: str = "42046"
    summary = "A suggestion is ambiguous."
    description = "Ambiguous suggestion"
    message_template = ""


class AmbiguousSuggestedAction(RcsDeliveryError, RcsSuggestionError):
    """A suggested action is ambiguous.

    RCS Bizmessage delivery result code 42047.

    Ambiguous suggested action
    """

    code: str = "42047"
    summary = "A suggested action is ambiguous."
    description = "Ambiguous suggested action"
    message_template = ""


class TooManyRichCardSuggestions(RcsDeliveryError, RcsSuggestionError):
    """The rich card has too many suggestions; at most 4 are allowed.

    RCS Bizmessage delivery result code 42048.

    Too many suggestions in richcard (max 4)
    """

    code: str = "42048"
    summary = "The rich card has too many suggestions; at most 4 are allowed."
    description = "Too many suggestions in richcard (max 4)"
    message_template = ""


class SuggestionDataLimitExceeded(RcsDeliveryError, RcsSuggestionError):
    """There is too much suggestion data; the maximum is 2048.

    RCS Bizmessage delivery result code 42049.

    Too many suggestion data (max 2048)
    """

    code: str = "42049"
    summary = "There is too much suggestion data; the maximum is 2048."
    description = "Too many suggestion data (max 2048)"
    message_template = ""


class InvalidAction(RcsDeliveryError, RcsSuggestionError):
    """An action is invalid.

    RCS Bizmessage delivery result code 42050.

    Invalid Action
    """

    code: str = "42050"
    summary = "An action is invalid."
    description = "Invalid Action"
    message_template = ""


class InvalidLocation42051(RcsDeliveryError, RcsSuggestionError):
    """The location is invalid.

    RCS Bizmessage delivery result code 42051.

    Invalid location
    """

    code: str = "42051"
    summary = "The location is invalid."
    description = "Invalid location"
    message_template = ""


class AmbiguousLocation(RcsDeliveryError, RcsSuggestionError):
    """The location is ambiguous.

    RCS Bizmessage delivery result code 42052.

    Ambiguous location
    """

    code: str = "42052"
    summary = "The location is ambiguous."
    description = "Ambiguous location"
    message_template = ""


class InvalidMapAction(RcsDeliveryError, RcsSuggestionError):
    """The mapAction is invalid.

    RCS Bizmessage delivery result code 42053.

    Invalid mapAction
    """

    code: str = "42053"
    summary = "The mapAction is invalid."
    description = "Invalid mapAction"
    message_template = ""


class AmbiguousMapAction(RcsDeliveryError, RcsSuggestionError):
    """The mapAction is ambiguous.

    RCS Bizmessage delivery result code 42054.

    Ambiguous mapAction
    """

    code: str = "42054"
    summary = "The mapAction is ambiguous."
    description = "Ambiguous mapAction"
    message_template = ""


class InvalidDialerAction(RcsDeliveryError, RcsSuggestionError):
    """The dialerAction is invalid.

    RCS Bizmessage delivery result code 42055.

    Invalid dialerAction
    """

    code: str = "42055"
    summary = "The dialerAction is invalid."
    description = "Invalid dialerAction"
    message_template = ""


class AmbiguousDialerAction(RcsDeliveryError, RcsSuggestionError):
    """The dialerAction is ambiguous.

    RCS Bizmessage delivery result code 42056.

    Ambiguous dialerAction
    """

    code: str = "42056"
    summary = "The dialerAction is ambiguous."
    description = "Ambiguous dialerAction"
    message_template = ""


class InvalidComposeAction(RcsDeliveryError, RcsSuggestionError):
    """The composeAction is invalid.

    RCS Bizmessage delivery result code 42057.

    Invalid composeAction
    """

    code: str = "42057"
    summary = "The composeAction is invalid."
    description = "Invalid composeAction"
    message_template = ""


class AmbiguousComposeAction(RcsDeliveryError, RcsSuggestionError):
    """The composeAction is ambiguous.

    RCS Bizmessage delivery result code 42058.

    Ambiguous composeAction
    """

    code: str = "42058"
    summary = "The composeAction is ambiguous."
    description = "Ambiguous composeAction"
    message_template = ""


class InvalidSettingsAction(RcsDeliveryError, RcsSuggestionError):
    """The settingsAction is invalid.

    RCS Bizmessage delivery result code 42059.

    Invalid settingsAction
    """

    code: str = "42059"
    summary = "The settingsAction is invalid."
    description = "Invalid settingsAction"
    message_template = ""


class AmbiguousSettingsAction(RcsDeliveryError, RcsSuggestionError):
    """The settingsAction is ambiguous.

    RCS Bizmessage delivery result code 42060.

    Ambiguous settingsAction
    """

    code: str = "42060"
    summary = "The settingsAction is ambiguous."
    description = "Ambiguous settingsAction"
    message_template = ""


class InvalidClipboardAction(RcsDeliveryError, RcsSuggestionError):
    """The ClipboardAction is invalid.

    RCS Bizmessage delivery result code 42061.

    Invalid ClipboardAction
    """

    code: str = "42061"
    summary = "The ClipboardAction is invalid."
    description = "Invalid ClipboardAction"
    message_template = ""


class MissingLocalBrowserAction(RcsDeliveryError, RcsSuggestionError):
    """The localBrowserAction is missing.

    RCS Bizmessage delivery result code 42062.

    Missing localBrowserAction
    """

    code: str = "42062"
    summary = "The localBrowserAction is missing."
    description = "Missing localBrowserAction"
    message_template = ""


class InvalidShareAction(RcsDeliveryError, RcsSuggestionError):
    """The ShareAction is invalid.

    RCS Bizmessage delivery result code 42063.

    Invalid ShareAction
    """

    code: str = "42063"
    summary = "The ShareAction is invalid."
    description = "Invalid ShareAction"
    message_template = ""


class MissingCalendarAction(RcsDeliveryError, RcsSuggestionError):
    """The CalendarAction is missing.

    RCS Bizmessage delivery result code 42064.

    Missing CalendarAction
    """

    code: str = "42064"
    summary = "The CalendarAction is missing."
    description = "Missing CalendarAction"
    message_template = ""


class InvalidCalendarAction(RcsDeliveryError, RcsSuggestionError):
    """The CalendarAction is invalid.

    RCS Bizmessage delivery result code 42065.

    Invalid CalendarAction
    """

    code: str = "42065"
    summary = "The CalendarAction is invalid."
    description = "Invalid CalendarAction"
    message_template = ""


class InvalidCalendarActionTitle(RcsDeliveryError, RcsSuggestionError):
    """The title of the CalendarAction is invalid; its limits are 1 and 100.

    RCS Bizmessage delivery result code 42066.

    Invalid CalendarAction title (min1 max100)
    """

    code: str = "42066"
    summary = "The title of the CalendarAction is invalid; its limits are 1 and 100."
    description = "Invalid CalendarAction title (min1 max100)"
    message_template = ""


class InvalidCalendarActionDescription(RcsDeliveryError, RcsSuggestionError):
    """The description of the CalendarAction is invalid; its limits are 1 and 500.

    RCS Bizmessage delivery result code 42067.

    Invalid CalendarAction description (min1 max500)
    """

    code: str = "42067"
    summary = "The description of the CalendarAction is invalid; its limits are 1 and 500."
    description = "Invalid CalendarAction description (min1 max500)"
    message_template = ""


class InvalidComposeTextMessage(RcsDeliveryError, RcsSuggestionError):
    """The composeTextMessage of a ComposeAction lacks a phone number or its text is outside 1 to 100.

    RCS Bizmessage delivery result code 42068.

    Invalid ComposeAction composeTextMessage (missing phone number) or (text min 1 max 100)
    """

    code: str = "42068"
    summary = "The composeTextMessage of a ComposeAction lacks a phone number or its text is outside 1 to 100."
    description = "Invalid ComposeAction composeTextMessage (missing phone number) or (text min 1 max 100)"
    message_template = ""


class InvalidComposeRecordingMessage(RcsDeliveryError, RcsSuggestionError):
    """The composeRecordingMessage of a ComposeAction lacks a phone number or its type is not AUDIO or VIDEO.

    RCS Bizmessage delivery result code 42069.

    Invalid ComposeAction composeRecodingMessage (missing phone number) or (type 'AUDIO' or 'VIDEO')
    """

    code: str = "42069"
    summary = "The composeRecordingMessage of a ComposeAction lacks a phone number or its type is not AUDIO or VIDEO."
    description = "Invalid ComposeAction composeRecodingMessage (missing phone number) or (type 'AUDIO' or 'VIDEO')"
    message_template = ""


class MissingDeviceAction(RcsDeliveryError, RcsSuggestionError):
    """The DeviceAction is missing.

    RCS Bizmessage delivery result code 42070.

    Missing DeviceAction
    """

    code: str = "42070"
    summary = "The DeviceAction is missing."
    description = "Missing DeviceAction"
    message_template = ""


class InvalidDialerActionNumberOrSubject(RcsDeliveryError, RcsSuggestionError):
    """The dialerAction lacks a phone number or its subject exceeds the maximum of 60.

    RCS Bizmessage delivery result code 42071.

    Invalid dialerAction (missing phone number) or (subject max 60)
    """

    code: str = "42071"
    summary = "The dialerAction lacks a phone number or its subject exceeds the maximum of 60."
    description = "Invalid dialerAction (missing phone number) or (subject max 60)"
    message_template = ""


class MissingMapActionLocation(RcsDeliveryError, RcsSuggestionError):
    """The location in the showLocation of the mapAction is missing.

    RCS Bizmessage delivery result code 42072.

    Missing mapAction showLocation location
    """

    code: str = "42072"
    summary = "The location in the showLocation of the mapAction is missing."
    description = "Missing mapAction showLocation location"
    message_template = ""


class MissingUrlActionOpenUrl(RcsDeliveryError, RcsSuggestionError):
    """The openUrl of the urlAction is missing.

    RCS Bizmessage delivery result code 42073.

    Missing urlAction openUrl
    """

    code: str = "42073"
    summary = "The openUrl of the urlAction is missing."
    description = "Missing urlAction openUrl"
    message_template = ""


class MissingPostbackData(RcsDeliveryError, RcsSuggestionError):
    """The postback data is missing.

    RCS Bizmessage delivery result code 42108.

    Missing postback data
    """

    code: str = "42108"
    summary = "The postback data is missing."
    description = "Missing postback data"
    message_template = ""
