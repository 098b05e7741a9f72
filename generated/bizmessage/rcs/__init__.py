# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""RCS Bizmessage (RCS 비즈메시지): its result codes as exceptions and enums.

Everything can be imported from here; each name loads its module when it is first asked for.
"""

import sys

# What type checkers read is beside this file, in __init__.pyi.
_NAMES = {
    "bizmessage.rcs.errors": (
        "OutcomeUnknown RecipientUnreachable TryLater RcsSendError RcsApiError UnknownRcsApiError RcsApiOutcomeUnknown "
        "RcsDeliveryError UnknownRcsDeliveryError RcsDeliveryOutcomeUnknown"
    ),
    "bizmessage.rcs.codes": "RcsApiCode RcsDeliveryCode",
    "bizmessage.rcs.lookup": "api_error_class delivery_error_class",
    "bizmessage.rcs.answers": "raise_for_response error_from_response send_results delivery_results raise_for_delivery",
    "bizmessage.errors.recipients": "SendResult",
    "bizmessage.reading.results": "DeliveryResult",
    "bizmessage.reading.statuses": "DeliveryStatus SmsStatus Verdict",
    "bizmessage.rcs.words": "RcsMessageStatus RcsSubstituteStatus RcsTelecom",
    "bizmessage.rcs.transport": (
        "RcsGatewayError RcsGatewayRateLimited RcsGatewayQuotaExceeded RcsGatewayCircuitOpen RcsGatewayTimedOut "
        "RcsServerFailed RcsMalformedResponse RcsUnreadableOutcome RcsConnectionFailed RcsConnectionNotTrusted "
        "RcsResponseNotReceived"
    ),
    "bizmessage.rcs.authentication": (
        "RcsAuthenticationError MissingAuthorizationHeader MissingToken InvalidToken TokenExpired AuthorizationFailed "
        "InvalidClientId InvalidSenderId InvalidPassword IpNotAllowed AgencyKeyNotFound InvalidAgencyKey "
        "BrandKeyNotFound InvalidBrandKey MaapMissingAuthorizationHeader MaapMissingToken MaapInvalidToken "
        "MaapTokenExpired InvalidTokenPayload MaapInvalidClientId InsufficientScope EmulatorAccessOnly"
    ),
    "bizmessage.rcs.account": (
        "RcsAccountError InvalidCorpContent InvalidAgencyContent InvalidAgencyId AgencyIdNotPermitted "
        "InvalidContractContent InvalidGwVendorContent InvalidAgencyPermission InvalidResellerId"
    ),
    "bizmessage.rcs.request": (
        "RcsRequestError InvalidRequest MatchedToNewSpecifications DuplicationDetected InvalidParameter "
        "JsonParsingFailed DataNotFound InvalidMultipartRequest InvalidProperty ParameterTooLong InvalidDateTimeFormat "
        "InvalidIsTypingStatus InvalidTrafficType MissingPos InvalidLocation42201"
    ),
    "bizmessage.rcs.rate_limit": (
        "RcsRateLimitError MessageTpsLimitExceeded MessageQuotaExceeded MessageRateLimitExceeded TooManyRequests"
    ),
    "bizmessage.rcs.brand": (
        "RcsBrandError BrandNotFound InvalidBrandStatus BrandDeletionFailed InvalidBrandContent InvalidBrandName "
        "InvalidBrandProfileImage InvalidBrandCsNumber InvalidBrandMenu InvalidBrandCategory InvalidBrandHomepage "
        "InvalidBrandEmail InvalidBrandAddress InvalidBrandId"
    ),
    "bizmessage.rcs.chatbot": (
        "RcsChatbotError ChatbotNotFound InvalidChatbotStatus ChatbotAlreadyExists ChatbotCreationFailed "
        "ChatbotUpdateFailed InvalidChatbotServiceType ChatbotIdMismatch InvalidChatbotContent InvalidChatbotId55302 "
        "ChatbotIdNotPermitted InvalidChatbotPermission DeliveryInvalidChatbotStatus InvalidChatbotId55819"
    ),
    "bizmessage.rcs.template": (
        "RcsTemplateError TemplateNotFound InvalidTemplateStatus TemplateNotSupported TemplateAdNotAllowed "
        "MissingTemplateParameter"
    ),
    "bizmessage.rcs.messagebase": (
        "RcsMessagebaseError MessagebaseTemporarilyStopped InvalidMessagebaseContent InvalidMessagebaseId55502 "
        "MessagebaseIdNotPermitted InvalidFormatString InvalidMessagebasePolicyInfo InvalidMessagebaseParameter "
        "InvalidMessagebaseAttribute InvalidMessagebaseType ProductTypeMismatch InvalidMessagebaseFormContent "
        "InvalidMessagebaseFormId InvalidMessagebaseProductCode InvalidMessagebaseId55818"
    ),
    "bizmessage.rcs.content": (
        "RcsContentError MmsTitleTooLong MmsHorizontalVerticalBodyTooLong TextContentNotAllowed HeaderValueNotAllowed "
        "FooterFieldNotAllowed MissingFooterContent InvalidFooterContentSyntax InvalidContentPattern TitleTooLong "
        "DescriptionTooLong InvalidMessage InvalidMessageSyntax MissingMessageContent InvalidMessageContent "
        "NonRetryableInvalidMessage MessageContentTypeRetrievalFailed MaapInvalidMessage MaapMissingMessageContent "
        "MaapInvalidMessageContent AmbiguousMessage MissingTextMessage MissingContent MissingTitle MissingDescription "
        "InvalidTitle InvalidDescription"
    ),
    "bizmessage.rcs.button": (
        "RcsButtonError InvalidButtonParameter ActionButtonNotPermitted TooManyButtons ButtonTextTooLong "
        "InvalidMessagebaseButtons MissingButtonLink MissingButtonText InvalidButtonUrl InvalidButtonText"
    ),
    "bizmessage.rcs.suggestion": (
        "RcsSuggestionError SuggestionCountMismatch InvalidSuggestedChiplistAssociation InvalidSuggestionList "
        "TooManyChiplistSuggestions InvalidSuggestion AmbiguousSuggestion AmbiguousSuggestedAction "
        "TooManyRichCardSuggestions SuggestionDataLimitExceeded InvalidAction InvalidLocation42051 AmbiguousLocation "
        "InvalidMapAction AmbiguousMapAction InvalidDialerAction AmbiguousDialerAction InvalidComposeAction "
        "AmbiguousComposeAction InvalidSettingsAction AmbiguousSettingsAction InvalidClipboardAction "
        "MissingLocalBrowserAction InvalidShareAction MissingCalendarAction InvalidCalendarAction "
        "InvalidCalendarActionTitle InvalidCalendarActionDescription InvalidComposeTextMessage "
        "InvalidComposeRecordingMessage MissingDeviceAction InvalidDialerActionNumberOrSubject "
        "MissingMapActionLocation MissingUrlActionOpenUrl MissingPostbackData"
    ),
    "bizmessage.rcs.link": "RcsLinkError InvalidUriFormat",
    "bizmessage.rcs.image": (
        "RcsImageError MissingImageAlignment InvalidImageAlignment RedundantImageAlignment MissingImageUrl "
        "MissingImageType InvalidImageUrl"
    ),
    "bizmessage.rcs.media": (
        "RcsMediaError MediaNotFound MediaExpired InvalidMediaType MediaTooLarge InvalidMediaFormat "
        "InvalidAttachedFileSize DeliveryMediaTooLarge MediaHeightMismatch InvalidThumbnail MissingFileUrl "
        "MissingAudioFileUrl MissingMediaInformation42104 MissingMediaInformation42105 MissingMediaInformation42106 "
        "MissingMediaInformation42107 InvalidMediaContentDescription InvalidMediaTitle InvalidMediaDescription "
        "InvalidMediaFileSize"
    ),
    "bizmessage.rcs.file": (
        "RcsFileError InvalidFileType InvalidFileAttribute InvalidFileIdFormat FileUploadFailed "
        "MessageBodyFileNotFound MaapInvalidFileType DownloadFailed"
    ),
    "bizmessage.rcs.carousel": (
        "RcsCarouselError InvalidMmsCarouselCardCount MmsSmallCarouselBodyTooLong MmsMediumCarouselBodyTooLong "
        "CarouselCardCountMismatch InvalidRichCardCarouselCardWidth TooManyRichCardCarouselContents"
    ),
    "bizmessage.rcs.rich_card": (
        "RcsRichCardError InvalidMmsHorizontalVerticalCardCount MissingRichCard AmbiguousRichCard TooManyRichCards "
        "MissingRichCardLayout MissingRichCardContent InvalidCardOrientation InvalidRichCardContent"
    ),
    "bizmessage.rcs.open_rich_card": (
        "RcsOpenRichCardError AmbiguousOpenRichCard MissingOpenRichCard MissingOpenRichCardLayoutWidget "
        "MissingOpenRichCardViewContent MissingOpenRichCardLinearlayoutContent MissingOpenRichCardTextviewContent "
        "InvalidOpenRichCardTextviewContents InvalidOpenRichCardTextLength MissingOpenRichCardImageviewContent "
        "OpenRichCardMediaTooSmall InvalidOpenRichCardImageviewScaletype MissingOpenRichCardDimension "
        "InvalidOpenRichCardDimension InvalidOpenRichCardCommonContents TooManyOpenRichCardChildren"
    ),
    "bizmessage.rcs.recipient": (
        "RcsRecipientError InvalidPhoneNumberFormat InvalidRecipientPhoneNumber InvalidContactNumberUser "
        "SendingToRecipientFailed UserNotFound MessageRecipientNotFound MissingContact42004 InvalidContact "
        "ContactNotInWhitelist MissingContact42501"
    ),
    "bizmessage.rcs.capability": (
        "RcsCapabilityError MissingRcsCapability MissingTextCapability MissingFtCapability MissingRichCardCapability "
        "MissingXbotMessage10Capability MissingXbotMessage11Capability MissingXbotMessage12Capability "
        "MissingOpenRichCard10Capability MissingOpenRichCard11Capability MissingOpenRichCard12Capability "
        "MissingGeolocationPushRequestCapability"
    ),
    "bizmessage.rcs.unsubscribe": (
        "RcsUnsubscribeError MissingUnsubscribeNumber UnsubscribeNumberNotFound InvalidUnsubscribeNumberStatus "
        "RecipientUnsubscribed"
    ),
    "bizmessage.rcs.fallback": (
        "RcsFallbackError FallbackSenderNumberNotFound FallbackTypeNotSupported FallbackRequestFailed"
    ),
    "bizmessage.rcs.schedule": (
        "RcsScheduleError SendTimeInPast SendTimeTooFarAhead NightAdNotAllowed MessageTransmissionTimeExceeded "
        "InvalidExpiryField ExpiredBeforeSessionEstablishment InvalidExpiryTimeFormat InvalidExpiryTime"
    ),
    "bizmessage.rcs.message": (
        "RcsMessageError MessageIdNotFound SendRetryLimitExceeded InvalidMessageStatus DuplicateMessageId "
        "MessageRevoked MessageCanceled RevocationFailed RevocationReported MessageNotAcceptable MessageAlreadyRevoked "
        "MaapInvalidMessageStatus MaapDuplicateMessageId MessageFiltered"
    ),
    "bizmessage.rcs.search": (
        "RcsSearchError InvalidSearchType MissingSearchCondition AmbiguousSearchPeriod SearchPeriodTooLong "
        "InvalidMessageStatusCondition"
    ),
    "bizmessage.rcs.webhook": (
        "RcsWebhookError WebhookNotExecutable WebhookCdrLogWritingFailed InvalidWebhookUrl WebhookMessageExpired "
        "WebhookMessageNotFound WebhookGwVendorNotFound SubscriptionNotFound"
    ),
    "bizmessage.rcs.service": (
        "RcsServiceError UnsubscribeNumberLookupFailed UnsubscribedRecipientLookupFailed SmsSenderNumberLookupFailed "
        "SmsProjectLookupFailed SmsProjectActivationFailed SystemFailure InvalidState HandlerNotFound "
        "SamsungMaapConnectInterfaceFailed SamsungMaapServiceInterfaceFailed CapriInterfaceFailed "
        "OtherOperationTimedOut OtherFailure InternalFailure IoOperationFailed BackendTimedOut InternalServerFailure "
        "MaapInternalServerFailure41000 RcsRequestTimedOut RcsServerBusy RcsServerUnavailable SessionNotFound "
        "SessionExpired SubscribeTimedOut MaapInvalidState MaapInternalServerFailure45000 ChatbotDataHandlingFailed "
        "CapabilityDataHandlingFailed XmlDataHandlingFailed MessageInfoCacheAccessFailed ChatInfoCacheAccessFailed "
        "MaapRegistryHttpClientCreationFailed ChatbotHttpClientCreationFailed"
    ),
}
"""The public names by the module that has them, in one text each: taking that apart can wait until one is asked for."""


def _load(name: str) -> object:
    """Load the module of a public name, and all its names with it."""
    if name in globals():
        return globals()[name]
    for module, names in _NAMES.items():
        if name in names and name in names.split():
            __import__(module)  # what importlib.import_module() does, without having to import importlib
            loaded = sys.modules[module]
            globals().update((each, getattr(loaded, each)) for each in names.split())
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for (PEP 562)."""
    return " ".join(_NAMES.values()).split() if name == "__all__" else _load(name)


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return sorted({*globals(), "__all__", *" ".join(_NAMES.values()).split()})
