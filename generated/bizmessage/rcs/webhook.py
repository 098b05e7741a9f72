# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about webhooks."""

from bizmessage.categories import WebhookError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsWebhookError(RcsSendError, WebhookError):
    """An error of RCS Bizmessage about webhooks.

    웹훅
    """


class WebhookNotExecutable(RcsDeliveryError, RcsWebhookError):
    """The webhook is in a status in which it cannot be executed.

    RCS Bizmessage delivery result code 51904.

    Webhook Execute Imposible Status Failure
    """

    code: str = "51904"
    summary = "The webhook is in a status in which it cannot be executed."
    description = "Webhook Execute Imposible Status Failure"
    message_template = ""


class WebhookCdrLogWritingFailed(RcsDeliveryError, RcsWebhookError):
    """Writing the CDR log of the webhook fails.

    RCS Bizmessage delivery result code 51905.

    Webhook CDR Log Writing Failure
    """

    code: str = "51905"
    summary = "Writing the CDR log of the webhook fails."
    description = "Webhook CDR Log Writing Failure"
    message_template = ""


class InvalidWebhookUrl(RcsDeliveryError, RcsWebhookError):
    """The webhook URL is invalid.

    RCS Bizmessage delivery result code 51906.

    Invalid Webhook Url
    """

    code: str = "51906"
    summary = "The webhook URL is invalid."
    description = "Invalid Webhook Url"
    message_template = ""


class WebhookMessageExpired(RcsDeliveryError, RcsWebhookError):
    """The webhook message has expired.

    RCS Bizmessage delivery result code 51907.

    Expired Webhook Message
    """

    code: str = "51907"
    summary = "The webhook message has expired."
    description = "Expired Webhook Message"
    message_template = ""


class WebhookMessageNotFound(RcsDeliveryError, RcsWebhookError):
    """The webhook message does not exist.

    RCS Bizmessage delivery result code 51909.

    Non Existing Webhook Message
    """

    code: str = "51909"
    summary = "The webhook message does not exist."
    description = "Non Existing Webhook Message"
    message_template = ""


class WebhookGwVendorNotFound(RcsDeliveryError, RcsWebhookError):
    """The gateway vendor of the webhook does not exist.

    RCS Bizmessage delivery result code 51910.

    Non Existing Webhook GW Vendor
    """

    code: str = "51910"
    summary = "The gateway vendor of the webhook does not exist."
    description = "Non Existing Webhook GW Vendor"
    message_template = ""


class SubscriptionNotFound(RcsDeliveryError, RcsWebhookError):
    """There is no subscription.

    RCS Bizmessage delivery result code 51911.

    No Subscription
    """

    code: str = "51911"
    summary = "There is no subscription."
    description = "No Subscription"
    message_template = ""
