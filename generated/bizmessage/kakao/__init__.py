# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""KakaoTalk Bizmessage (카카오톡 비즈메시지): its result codes as exceptions and enums.

Everything can be imported from here; each name loads its module when it is first asked for. Here help() shows the
functions and the root of the errors; of any other name, help(name) and, of a code, name.explain() tell more.
"""

import sys

# What type checkers read is beside this file, in __init__.pyi.
_NAMES = {
    "bizmessage.kakao.errors": (
        "OutcomeUnknown RecipientUnreachable TryLater KakaoSendError KakaoApiError UnknownKakaoApiError "
        "KakaoApiOutcomeUnknown KakaoDeliveryError UnknownKakaoDeliveryError KakaoDeliveryOutcomeUnknown"
    ),
    "bizmessage.kakao.codes": "KakaoApiCode KakaoDeliveryCode",
    "bizmessage.kakao._lookup": "api_error_class delivery_error_class",
    "bizmessage.kakao._answers": (
        "raise_for_response error_from_response send_results KakaoSendErrorGroup delivery_results raise_for_delivery"
    ),
    "bizmessage.errors._recipients": "SendResult",
    "bizmessage._reading.results": "DeliveryResult",
    "bizmessage._reading.statuses": "DeliveryStatus SmsStatus Verdict",
    "bizmessage.kakao.words": (
        "KakaoMessageStatus KakaoSubstituteStatus KakaoMassStatus KakaoTemplateStatus KakaoBrandTemplateStatus "
        "KakaoReviewStatus KakaoSenderProfileStatus KakaoKakaoStatus KakaoKakaoProfileStatus KakaoProfileSpamLevel "
        "KakaoMessageSpamLevel KakaoVideoStatus KakaoMessageType KakaoEvent"
    ),
    "bizmessage.kakao.transport": (
        "KakaoGatewayError KakaoGatewayRateLimited KakaoGatewayQuotaExceeded KakaoGatewayCircuitOpen "
        "KakaoGatewayTimedOut KakaoServerFailed KakaoMalformedResponse KakaoUnreadableOutcome KakaoConnectionFailed "
        "KakaoConnectionNotTrusted KakaoResponseNotReceived"
    ),
    "bizmessage.kakao.authentication": (
        "KakaoAuthenticationError InvalidAppKey InvalidSecretKey AppKeyNotFound AppKeyDisabled"
    ),
    "bizmessage.kakao.provider_access": "KakaoProviderAccessError InvalidHubPartnerKey HubPartnerNotFound",
    "bizmessage.kakao.account": (
        "KakaoAccountError ProductDeactivationNotAllowed ProjectAlreadyShared SelfVerificationRequired "
        "ContractNotFound InvalidAppConnection InvalidBusinessRegistrationNumber BusinessRegistrationNumberMismatch"
    ),
    "bizmessage.kakao.request": (
        "KakaoRequestError ParameterValidationFailed DuplicateIdempotencyKey InvalidUuid FieldTooLong "
        "BlankFieldNotAllowed NullFieldNotAllowed FieldTooShort FieldOutOfRange FieldLimitExceeded InvalidRequestBody "
        "MissingRequiredField InputValueOutOfRange ChatBubbleFieldNotAllowed InvalidParameter DataNotFound "
        "FriendtalkApiNotSupported MissingRequestPart InvalidArgumentType ContentTypeNotSupported InvalidRequest "
        "ApiNotFound InvalidRequestId MissingRequestId CreateUserTooLong InvalidJsonRequestBody MissingNameField "
        "DeliveryInvalidParameter DeliveryInvalidRequestId InvalidChatBubbleOrMessageType MessagePayloadCreationFailed "
        "InvalidRequestIdPattern DuplicateRequestId"
    ),
    "bizmessage.kakao.rate_limit": "KakaoRateLimitError BrandMessageLimitExceeded SendingLimitExceeded",
    "bizmessage.kakao.sender_profile": (
        "KakaoSenderProfileError SenderProfileKeyNotFound SenderProfileBlocked SenderProfileNotFound "
        "SenderProfileInactive ProjectSenderProfileNotFound InvalidSenderKey SenderProfileDeleted "
        "DeliverySenderProfileBlocked DeliverySenderProfileNotFound"
    ),
    "bizmessage.kakao.sender_profile_group": (
        "KakaoSenderProfileGroupError SenderProfileGroupNotFound SenderProfileGroupAlreadyExists "
        "SenderProfileGroupMemberAlreadyExists SenderProfileGroupMemberNotFound SenderProfileGroupSizeLimitExceeded "
        "SenderProfileGroupDeletionNotAllowed SenderProfileGroupMemberLimitExceeded BlacklistedSenderProfileNotAllowed "
        "SenderProfileGroupSendingNotAllowed"
    ),
    "bizmessage.kakao.channel": (
        "KakaoChannelError ChannelBlocked ChannelClosed ChannelDeleted ChannelDeletionPending ChannelRestricted "
        "ChannelMessagingRestricted TestServerChannelNotAdded"
    ),
    "bizmessage.kakao.template": (
        "KakaoTemplateError RestrictedUserTemplateValueTooLong TemplateNotFound InvalidTemplateParameter "
        "InvalidTemplateStatus TemplateContentMismatch InvalidTemplateVariableValue InvalidTemplateParameterKey "
        "TemplateAlreadyExists TemplateModificationNotAllowed TemplateModificationAlreadyExists "
        "MissingTemplateTitleOrSubtitle TemplateSubtitleVariableNotAllowed MissingTemplateExtraForExtraType "
        "MissingTemplateExtraForMixedType TemplateExtraVariableNotAllowed TemplateTitleOrSubtitleNotAllowed "
        "BasicTemplateExtraNotAllowed ChannelAddTemplateExtraNotAllowed MissingTemplateImage "
        "TemplateFontStyleNotAllowed TemplateCommentNotAllowed DormantTemplateReleaseFailed "
        "ChannelAddConversionButtonLimitExceeded InvalidChannelAddConversionTemplateStatus "
        "RecentlySentTemplateDeletionNotAllowed TemplateParameterTooLong TemplateParameterMismatch "
        "ChatBubbleTypeMismatch DeliveryTemplateNotFound DeliveryTemplateContentMismatch VariableTooLong "
        "TemplateTitleMismatch EmphasizeTypeMismatch InvalidTemplateRequest TemplateVariableMismatch TemplateSuspended "
        "TemplateChanged"
    ),
    "bizmessage.kakao.item_list": (
        "KakaoItemListError InvalidTemplateItemParameter InvalidItemHighlightParameter "
        "ItemSummaryTitleVariableNotAllowed ThumbnailItemHighlightTooLong ItemListTitleVariableNotAllowed "
        "TemplateHeaderTooLong MissingItemListTemplateField SecurityItemListTemplateNotAllowed "
        "MissingItemListForSummary TemplateHeaderMismatch ItemListOrItemHighlightMismatch "
        "DeliveryTemplateHeaderMismatch DeliveryTemplateHeaderTooLong ItemHighlightMismatch ItemHighlightTitleTooLong "
        "ItemHighlightDescriptionTooLong ItemListMismatch ItemDescriptionTooLong ItemSummaryMismatch "
        "ItemSummaryDescriptionTooLong InvalidItemSummaryDescriptionCharacter"
    ),
    "bizmessage.kakao.content": (
        "KakaoContentError ItemListContentTooLong TemplateContentTooLong WideImageContentTooLong TemplateTitleTooLong "
        "MissingAuthenticationPhrase BannedWordNotAllowed BannedWordNotFound BannedWordAlreadyExists "
        "FriendtalkImageContentTooLong FriendtalkTextContentTooLong FriendtalkVideoContentTooLong "
        "FriendtalkVideoHeaderTooLong MissingMessageContent InvalidMessageLength InvalidMessageSyntax "
        "DeliveryTemplateTitleTooLong AdditionalInformationTooLong BodyTooLong"
    ),
    "bizmessage.kakao.button": (
        "KakaoButtonError InvalidButtonParameter InvalidQuickReplyParameter ButtonNameVariableNotAllowed "
        "MissingButtonName InvalidChannelAddButtonName InvalidPhoneButtonName MissingPhoneButtonTelNumber "
        "InvalidPhoneNumberFormat MissingQuickReplyName QuickReplyNameVariableNotAllowed MissingCommerceButtons "
        "ChannelAddButtonNotFirst ChannelAddButtonNotLast ButtonTypeNotAllowed BizFormButtonNotFirstVertically "
        "ButtonNameNotAllowed BizFormButtonNotSecondVertically BizFormButtonNotSecondHorizontally "
        "BizFormButtonNotFirstHorizontally InvalidBrandMessageChannelAddName TooManyCarouselChannelAddButtons "
        "TooManyButtonsWithQuickReplies ChannelAddButtonNotAllowed InvalidChannelAddButtonPosition "
        "MissingChannelAddButton InvalidButtonOrQuickReplyFormat TooManyWideImageButtons ButtonOrQuickReplyMismatch "
        "ButtonOrQuickReplyNotFound InvalidBizFormButtonPosition InvalidBizFormButton InvalidFriendtalkButtonCount "
        "InvalidFriendtalkCarouselButtonCount ButtonExtraOrEventTooLong DeliveryButtonOrQuickReplyMismatch "
        "CarouselButtonMismatch"
    ),
    "bizmessage.kakao.link": (
        "KakaoLinkError InvalidRepresentLinkParameter MissingWebLinkButtonLinkMo InvalidLinkUrl TooFewAppLinkFields "
        "MissingLinkTypeField MissingMultipleLinkTypeFields TooFewBrandMessageLinkFields InvalidBrandMessageLinkUrl "
        "RepresentLinkMismatch DeliveryRepresentLinkMismatch"
    ),
    "bizmessage.kakao.image": (
        "KakaoImageError InvalidImageUrl MissingImageField InvalidBrandMessageImageUrl InvalidImageLink "
        "InvalidImageFile ImageNotFound ImageUploadFailed ImageParameterCountMismatch MissingImageSeq "
        "ImageDeletionFailed InvalidImageType ImageReadFailed InvalidMessageImage ImageVariableCountMismatch"
    ),
    "bizmessage.kakao.media": "KakaoMediaError MissingVideoField InvalidVideoUrl InvalidFriendtalkVideoUrl",
    "bizmessage.kakao.file": (
        "KakaoFileError FileTooLarge InvalidFileExtension FileNotFound MissingRecipientNumberHeader FileUploadFailed "
        "FileReadFailed StorageNotSetUp TemplateFileTooLarge TooManyUploadedTemplates InvalidTemplateFileHeader "
        "DataExportFailed"
    ),
    "bizmessage.kakao.carousel": (
        "KakaoCarouselError InvalidCarouselItemCount MissingCarouselHeadLinkMo MissingCarouselHeadField "
        "MissingCarouselTailField MissingCarouselCommerceField CarouselCommerceFieldNotAllowed "
        "MissingCarouselItemField CarouselItemFieldNotAllowed MissingFriendtalkCarouselHeader "
        "MissingFriendtalkCarouselMessage MissingFriendtalkCarouselAttachment MissingFriendtalkCarouselImage "
        "InvalidFriendtalkCarouselItemCount MissingFriendtalkCarouselTailLinkMo FriendtalkCarouselFeedHeadNotAllowed "
        "FriendtalkFeedAdditionalContentNotAllowed FriendtalkCarouselFeedCommerceNotAllowed "
        "CarouselCommerceHeaderMessageNotAllowed DeliveryInvalidCarouselItemCount CarouselItemMessageTooLong "
        "CarouselMismatch CarouselCouponMismatch CarouselCommerceMismatch InvalidCarouselHeaderLength"
    ),
    "bizmessage.kakao.wide_item_list": (
        "KakaoWideItemListError MissingItemField MissingFriendtalkWideItemTitle MissingFriendtalkWideItemImage "
        "MissingFriendtalkWideItemLinkMo InvalidFriendtalkWideItemList FriendtalkNonAdTypeNotAllowed "
        "FriendtalkWideItemTitleTooLong InvalidWideItemCount InvalidWideItemListTitleLength"
    ),
    "bizmessage.kakao.coupon": (
        "KakaoCouponError InvalidCouponLink MissingCouponField InvalidCouponTitle "
        "MissingFriendtalkCouponTitleOrDescription FriendtalkCouponDescriptionTooLong InvalidFriendtalkCouponTitle "
        "MissingFriendtalkCouponLink CouponVariableMismatch"
    ),
    "bizmessage.kakao.commerce": (
        "KakaoCommerceError MissingCommerceField InvalidCommerceVariableCombination MissingFriendtalkCommerceDiscount "
        "CommerceVariableMismatch CommerceProductNameTooLong"
    ),
    "bizmessage.kakao.targeting": (
        "KakaoTargetingError MarketingConsentFileUploadFailed MnTypeApplicationFailed InvalidTargeting "
        "MarketingConsentDisabled TargetingOptionUnavailable InvalidGroupTagKey ConsentRefusalTypeNotSupported"
    ),
    "bizmessage.kakao.recipient": (
        "KakaoRecipientError RecipientListNotFound InvalidRecipientNo InvalidRecipientNumber InvalidUserKeyFormat "
        "InvalidAppUserId InvalidPhoneOrAppUserId InvalidPhoneNumber RecipientUnavailable RecipientNotKakaotalkUser "
        "AlimtalkBlockedByRecipient InvalidMessageTarget"
    ),
    "bizmessage.kakao.capability": "KakaoCapabilityError KakaotalkVersionNotSupported",
    "bizmessage.kakao.unsubscribe": (
        "KakaoUnsubscribeError InvalidFallbackUnsubscribeNumber InvalidUnsubscribeNumber InvalidUnsubscribeAuthCode "
        "UnsubscribeInformationUpdateFailed UnsubscribeNumberNotFound RecipientUnsubscribed"
    ),
    "bizmessage.kakao.fallback": (
        "KakaoFallbackError InvalidSmsAppKey InvalidSmsSenderNumber FallbackNotSetUp InvalidFallbackMessage"
    ),
    "bizmessage.kakao.schedule": (
        "KakaoScheduleError SendTimeInPast SendTimeTooFarAhead InvalidRequestDateFormat SendTimeNotAllowed "
        "InvalidRequestDate RequestExpired"
    ),
    "bizmessage.kakao.message": (
        "KakaoMessageError MessageNotFound AllRecipientsFailed CancelableMessageNotFound MassMessageRequestNotFound "
        "SendRequestDeadlineExpired ReceiptUnconfirmed DeliveryMessageNotFound MessageResultNotFound "
        "UndeterminedMessageStatus MessageResultLookupFailed MessageRequestFailed4137 MessageRequestFailed4139 "
        "MessageRequestFailed4140 MessageRequestFailed4141 MessageRequestFailed4142 MessageInProgress"
    ),
    "bizmessage.kakao.search": (
        "KakaoSearchError SearchPeriodTooLong InvalidSearchParameter InvalidRequestIdOrDates "
        "MessageSearchPeriodExpired InvalidKakaoStatisticsParameter"
    ),
    "bizmessage.kakao.service": (
        "KakaoServiceError VendorRequestFailed SystemFailure UnexpectedSendingFailure UnexpectedFailure3000 "
        "InternalSendingFailure UnexpectedFailure3010 KakaoCommunicationFailed ServiceUnavailable "
        "UnspecifiedSystemFailure"
    ),
}
"""The public names by the module that has them, in one text each: taking that apart can wait until one is asked for."""
_HELPFUL = (
    "KakaoSendError api_error_class delivery_error_class raise_for_response error_from_response send_results "
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
