"""A provider made by hand, for shapes of answers that no real one has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bizmessage._catalogue.wire import Wire
from bizmessage._reading.making import Maker
from bizmessage._reading.reader import Reader
from bizmessage._reading.shapes import Shapes
from bizmessage.answering import Writer
from bizmessage.errors import BizMessageError, OutcomeUnknown, transport
from bizmessage.errors.groups import SendErrorGroup

_MODULE = "bizmessage.bird.errors"
"""Where the classes would be if they were generated."""


class BirdError(BizMessageError):
    __module__ = _MODULE
    provider = "bird"
    summary = "A bird failed."


class BirdApiError(BirdError):
    __module__ = _MODULE
    table = "api"


class NoSuchBird(BirdApiError):
    __module__ = _MODULE
    code = 2
    summary = "There is no such bird."
    message_template = "No bird {}."
    parameter_types = {"ring": int}  # noqa: RUF012 - as in the generated classes

    def __init__(self, message: str | None = None, /, *, ring: int | None = None) -> None:
        super().__init__(message)
        self._set_parameters(ring=ring)


class AllBirdsLost(BirdApiError):
    __module__ = _MODULE
    code = 3
    summary = "All birds are lost."


class UnknownBirdApiError(BirdApiError):
    __module__ = _MODULE


class BirdDeliveryError(BirdError):
    __module__ = _MODULE
    table = "delivery"


class BirdEaten(BirdDeliveryError):
    __module__ = _MODULE
    code = "Q1"


class BirdLate(BirdDeliveryError, OutcomeUnknown):
    __module__ = _MODULE
    code = "Q2"


class BirdGone(BirdDeliveryError):
    __module__ = _MODULE
    code = "Q3"
    message_template = "{} is gone."
    parameter_types = {"bird": str}  # noqa: RUF012 - as in the generated classes

    def __init__(self, message: str | None = None, /, *, bird: str | None = None) -> None:
        super().__init__(message)
        self._set_parameters(bird=bird)


class UnknownBirdDeliveryError(BirdDeliveryError):
    __module__ = _MODULE

    def __init__(self, message: str | None = None, /, *, code: str | None = None) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code


class BirdApiOutcomeUnknown(OutcomeUnknown, UnknownBirdApiError):
    __module__ = _MODULE


class BirdDeliveryOutcomeUnknown(OutcomeUnknown, UnknownBirdDeliveryError):
    __module__ = _MODULE


class BirdGatewayError(transport.GatewayError, BirdError):
    __module__ = _MODULE


class BirdServerFailed(transport.ServerFailed, BirdError):
    __module__ = _MODULE
    code = 500


class BirdMalformedResponse(transport.MalformedResponse, BirdError):
    __module__ = _MODULE


class BirdUnreadableOutcome(transport.UnreadableOutcome, BirdMalformedResponse):
    __module__ = _MODULE


class BirdConnectionFailed(transport.ConnectionFailed, BirdError):
    __module__ = _MODULE


class BirdErrorGroup(SendErrorGroup[BirdApiError], BirdError):
    __module__ = _MODULE


CLASSES = {name: each for name, each in vars().copy().items() if isinstance(each, type) and issubclass(each, BirdError)}

FIELDS = {
    "success": ["fine"],
    "header-code": ["number"],
    "header-message": ["words"],
    "recipient-code": ["outcome"],
    "recipient-message": ["why"],
    "delivery-code": ["end"],
    "delivery-message": ["story"],
    "message-status": ["state"],
    "substitute-status": ["sms", "oldSms"],
    "substitute-code": ["smsEnd", "oldSmsEnd"],
    "substitute-wanted": ["smsWanted"],
    "request-id": ["flock", "oldFlock"],
    "recipient-seq": ["ring", "oldRing"],
    "recipient-number": ["perch", "oldPerch"],
    "sender-grouping-key": ["loft", "oldLoft"],
    "recipient-grouping-key": ["nest", "oldNest"],
    "event": ["kind"],
}


def wire(**more: Any) -> Wire:
    """Everything that a wire can have, but for what is given."""
    parts: dict[str, Any] = {
        "header": "head",
        "request": "order",
        "recipients": ["order.flights"],
        "deliveries": ["landed.rows", "seen"],
        "delivery": ["landed.one", "one"],
        "hooks": "hooks",
        "fields": FIELDS,
        "api_codes": "int",
        "api_success": ["0", "7"],
        "success_message": "all clear",
        "message_prefix": "Loft:",
        "transport": {name: f"Bird{name}" for name in vars(transport) if f"Bird{name}" in CLASSES},
        "transport_codes": {"500": "ServerFailed", "4000-4999": "GatewayError"},
        "delivered": ["home"],
        "failed": ["gone"],
        "substitute_delivered": ["1"],
        "message_status": {"ARRIVED": "delivered", "FLYING": "pending", "LOST": "failed"},
        "substitute_status": {"UNASKED": "none", "SENT": "delivered", "DONE": "done"},
        "substitute_pending": ["asked"],
        "template_status": {"NEW": "requested"},
        "review_status": {"WHY": "question"},
        "events": {"LANDINGS": "deliveries", "WEATHER": ""},
    }
    return Wire("bird", title_en="Bird Post", title_ko="새", **{**parts, **more})


def fields_without(*names: str) -> Mapping[str, list[str]]:
    """The keys of a provider that does not have some."""
    return {name: keys for name, keys in FIELDS.items() if name not in names}


def shapes(**more: Any) -> Shapes:
    return Shapes(wire(**more))


def reader(**more: Any) -> Reader[Any, Any]:
    its_wire = wire(**more)
    maker = Maker(
        BirdError,
        its_wire,
        _load,
        api_error_class=_api_error_class,
        unknown_api=UnknownBirdApiError,
        unclear_api=BirdApiOutcomeUnknown,
        delivery_error_class=_delivery_error_class,
        unknown_delivery=UnknownBirdDeliveryError,
        unclear_delivery=BirdDeliveryOutcomeUnknown,
        group=BirdErrorGroup,
    )
    return Reader(BirdError, BirdDeliveryError, its_wire, maker)


def writer(**more: Any) -> Writer:
    return Writer(wire(**more), reader(**more).error_from_response)


def _api_error_class(code: int | str) -> type[BirdApiError]:
    assert code is not None
    return {"2": NoSuchBird, "3": AllBirdsLost}.get(str(code), UnknownBirdApiError)


def _delivery_error_class(code: int | str) -> type[BirdDeliveryError]:
    assert code is not None
    return {"Q1": BirdEaten, "Q2": BirdLate, "Q3": BirdGone}.get(str(code), UnknownBirdDeliveryError)


def _load(name: str) -> Any:
    if name == "NOT_A_CLASS":
        return name
    if name == "NotOfTheProvider":
        return BizMessageError
    try:
        return CLASSES[name]
    except KeyError:
        raise AttributeError(name) from None
