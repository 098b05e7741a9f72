# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""RCS Bizmessage (RCS 비즈메시지): its result codes as exceptions and enums.

Everything can be imported from here; each name loads its module when it is first asked for. Here help() shows the
functions and the root of the errors; of any other name, help(name) and, of a code, name.explain() tell more.
"""

import sys

# What type checkers read is beside this file, in __init__.pyi.
_NAMES = {
    "bizmessage.rcs.errors": (
        "OutcomeUnknown RecipientUnreachable TryLater RcsSendError RcsApiError UnknownRcsApiError RcsApiOutcomeUnknown "
        "RcsDeliveryError UnknownRcsDeliveryError RcsDeliveryOutcomeUnknown"
    ),
    "bizmessage.rcs.codes": "RcsApiCode RcsDeliveryCode",
    "bizmessage.rcs._lookup": "api_error_class delivery_error_class",
    "bizmessage.rcs._answers": (
        "raise_for_response error_from_response send_results delivery_results raise_for_delivery"
    ),
    "bizmessage.errors._recipients": "SendResult",
    "bizmessage._reading.results": "DeliveryResult",
    "bizmessage._reading.statuses": "DeliveryStatus SmsStatus Verdict",
    "bizmessage.rcs.words": "RcsMessageStatus RcsSubstituteStatus RcsTelecom",
    "bizmessage.rcs.transport": (
        "RcsGatewayError RcsGatewayRateLimited RcsGatewayQuotaExceeded RcsGatewayCircuitOpen RcsGatewayTimedOut "
        "RcsServerFailed RcsMalformedResponse RcsUnreadableOutcome RcsConnectionFailed RcsConnectionNotTrusted "
        "RcsResponseNotReceived"
    ),
    "bizmessage.rcs.provider_access": (
        "RcsProviderAccessError MissingAuthorizationHeader MissingToken InvalidToken TokenExpired AuthorizationFailed "
        "InvalidClientId InvalidSenderId InvalidPassword IpNotAllowed AgencyKeyNotFound InvalidAgencyKey "
        "BrandKeyNotFound InvalidBrandKey InvalidAgencyContent InvalidAgencyId InvalidGwVendorContent "
        "InvalidResellerId MaapMissingAuthorizationHeader MaapMissingToken MaapInvalidToken MaapTokenExpired "
        "InvalidTokenPayload MaapInvalidClientId InsufficientScope"
    ),
    "bizmessage.rcs.account": (
        "RcsAccountError InvalidCorpContent AgencyIdNotPermitted InvalidContractContent AgencyNotPermitted"
    ),
    "bizmessage.rcs.request": (
        "RcsRequestError InvalidRequest MatchedToNewSpecifications DuplicationDetected InvalidParameter "
        "JsonParsingFailed DataNotFound InvalidMultipartRequest InvalidProperty InvalidDateTimeFormat "
        "InvalidIsTypingStatus InvalidTrafficType MissingPos"
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
        "ChatbotUpdateFailed InvalidChatbotServiceType ChatbotIdMismatch InvalidChatbotContent InvalidBotId "
        "ChatbotIdNotPermitted ChatbotNotPermitted DeliveryInvalidChatbotStatus InvalidChatbotId EmulatorAccessOnly"
    ),
    "bizmessage.rcs.template": (
        "RcsTemplateError TemplateNotFound InvalidTemplateStatus TemplateNotSupported TemplateAdNotAllowed "
        "MissingTemplateParameter MessagebaseTemporarilyStopped InvalidMessagebaseContent "
        "InvalidRegisteredMessagebaseId MessagebaseIdNotPermitted InvalidFormatString InvalidMessagebasePolicyInfo "
        "InvalidMessagebaseParameter InvalidMessagebaseAttribute InvalidMessagebaseType ProductTypeMismatch "
        "InvalidMessagebaseFormContent InvalidMessagebaseFormId InvalidMessagebaseProductCode TemplateParameterTooLong "
        "InvalidMessagebaseId"
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
        "InvalidMessagebaseButtons SuggestionCountMismatch InvalidSuggestedChiplistAssociation InvalidSuggestionList "
        "TooManyChiplistSuggestions InvalidSuggestion AmbiguousSuggestion AmbiguousSuggestedAction "
        "TooManyRichCardSuggestions SuggestionDataLimitExceeded InvalidAction InvalidMapActionLocation "
        "AmbiguousMapActionLocation InvalidMapAction AmbiguousMapAction InvalidDialerAction AmbiguousDialerAction "
        "InvalidComposeAction AmbiguousComposeAction InvalidSettingsAction AmbiguousSettingsAction "
        "InvalidClipboardAction MissingLocalBrowserAction InvalidShareAction MissingCalendarAction "
        "InvalidCalendarAction InvalidCalendarActionTitle InvalidCalendarActionDescription InvalidComposeTextMessage "
        "InvalidComposeRecordingMessage MissingDeviceAction InvalidDialerActionNumberOrSubject "
        "MissingMapActionLocation MissingUrlActionOpenUrl MissingPostbackData InvalidLocation MissingButtonLink "
        "MissingButtonText InvalidButtonUrl InvalidButtonText"
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
        "RcsCarouselError InvalidMmsHorizontalVerticalCardCount InvalidMmsCarouselCardCount "
        "MmsSmallCarouselBodyTooLong MmsMediumCarouselBodyTooLong CarouselCardCountMismatch "
        "InvalidRichCardCarouselCardWidth TooManyRichCardCarouselContents"
    ),
    "bizmessage.rcs.rich_card": (
        "RcsRichCardError MissingRichCard AmbiguousRichCard TooManyRichCards MissingRichCardLayout "
        "MissingRichCardContent InvalidCardOrientation InvalidRichCardContent AmbiguousOpenRichCard "
        "MissingOpenRichCard MissingOpenRichCardLayoutWidget MissingOpenRichCardViewContent "
        "MissingOpenRichCardLinearlayoutContent MissingOpenRichCardTextviewContent InvalidOpenRichCardTextviewContents "
        "InvalidOpenRichCardTextLength MissingOpenRichCardImageviewContent OpenRichCardMediaTooSmall "
        "InvalidOpenRichCardImageviewScaletype MissingOpenRichCardDimension InvalidOpenRichCardDimension "
        "InvalidOpenRichCardCommonContents TooManyOpenRichCardChildren"
    ),
    "bizmessage.rcs.recipient": (
        "RcsRecipientError InvalidPhoneNumberFormat InvalidRecipientPhoneNumber InvalidContactNumberUser "
        "SendingToRecipientFailed UserNotFound MessageRecipientNotFound MissingContact42004 InvalidContact "
        "ContactNotInWhitelist MissingContact42501"
    ),
    "bizmessage.rcs.capability": (
        "RcsCapabilityError RcsNotReceivable TextNotReceivable FtNotReceivable RichCardNotReceivable "
        "XbotMessage10NotReceivable XbotMessage11NotReceivable XbotMessage12NotReceivable OpenRichCard10NotReceivable "
        "OpenRichCard11NotReceivable OpenRichCard12NotReceivable GeolocationPushRequestNotReceivable"
    ),
    "bizmessage.rcs.unsubscribe": (
        "RcsUnsubscribeError MissingUnsubscribeNumber UnsubscribeNumberNotFound InvalidUnsubscribeNumberStatus "
        "RecipientUnsubscribed"
    ),
    "bizmessage.rcs.fallback": (
        "RcsFallbackError FallbackSenderNumberNotFound MessageTypeFallbackNotSupported FallbackRequestFailed"
    ),
    "bizmessage.rcs.schedule": (
        "RcsScheduleError SendTimeInPast SendTimeTooFarAhead NightAdNotAllowed InvalidExpiryField "
        "ExpiredBeforeSessionEstablishment InvalidExpiryTimeFormat InvalidExpiryTime"
    ),
    "bizmessage.rcs.message": (
        "RcsMessageError MessageIdNotFound SendRetryLimitExceeded InvalidMessageStatus DuplicateMessageId "
        "MessageRevoked MessageCanceled RevocationFailed MaapMessageRevoked MessageNotAcceptable MessageAlreadyRevoked "
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
        "MessageTransmissionTimeExceeded OtherOperationTimedOut OtherFailure InternalFailure IoOperationFailed "
        "BackendTimedOut InternalServerFailure RcsInternalServerFailure RcsRequestTimedOut RcsServerBusy "
        "RcsServerUnavailable SessionNotFound SessionExpired SubscribeTimedOut MaapInvalidState "
        "MaapInternalServerFailure ChatbotDataHandlingFailed CapabilityDataHandlingFailed XmlDataHandlingFailed "
        "MessageInfoCacheAccessFailed ChatInfoCacheAccessFailed MaapRegistryHttpClientCreationFailed "
        "ChatbotHttpClientCreationFailed"
    ),
}
"""The public names by the module that has them, in one text each: taking that apart can wait until one is asked for."""
_HELPFUL = (
    "RcsSendError api_error_class delivery_error_class raise_for_response error_from_response send_results "
    "delivery_results raise_for_delivery"
)
"""What help() shows of the package: it writes out all that a class inherits, which would be 180 lines for each name."""


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
    if name == "__all__":
        asking = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
        for_help = asking.f_globals.get("__name__") == "pydoc"
        return (_HELPFUL if for_help else " ".join(_NAMES.values())).split()
    return _load(name)


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return sorted({*globals(), "__all__", *" ".join(_NAMES.values()).split()})
