# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about images."""

from bizmessage.categories import ImageError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsImageError(RcsSendError, ImageError):
    """An error of RCS Bizmessage about images.

    이미지
    """


class MissingImageAlignment(RcsDeliveryError, RcsImageError):
    """The image alignment is missing.

    RCS Bizmessage delivery result code 42037.

    Missing image alignment
    """

    code: str = "42037"
    summary = "The image alignment is missing."
    description = "Missing image alignment"
    message_template = ""


class InvalidImageAlignment(RcsDeliveryError, RcsImageError):
    """The image alignment is invalid.

    RCS Bizmessage delivery result code 42038.

    Invalid image alignment
    """

    code: str = "42038"
    summary = "The image alignment is invalid."
    description = "Invalid image alignment"
    message_template = ""


class RedundantImageAlignment(RcsDeliveryError, RcsImageError):
    """The image alignment is redundant.

    RCS Bizmessage delivery result code 42039.

    Redundant image alignment
    """

    code: str = "42039"
    summary = "The image alignment is redundant."
    description = "Redundant image alignment"
    message_template = ""


class MissingImageUrl(RcsDeliveryError, RcsImageError):
    """The image URL is missing.

    RCS Bizmessage delivery result code 42505.

    Missing image url
    """

    code: str = "42505"
    summary = "The image URL is missing."
    description = "Missing image url"
    message_template = ""


class MissingImageType(RcsDeliveryError, RcsImageError):
    """The image type is missing.

    RCS Bizmessage delivery result code 42506.

    Missing image type
    """

    code: str = "42506"
    summary = "The image type is missing."
    description = "Missing image type"
    message_template = ""


class InvalidImageUrl(RcsDeliveryError, RcsImageError):
    """The address of the image URL is invalid.

    RCS Bizmessage delivery result code 42511.

    Invalid image url address
    """

    code: str = "42511"
    summary = "The address of the image URL is invalid."
    description = "Invalid image url address"
    message_template = ""
