"""Phone numbers that say what is to go wrong: ``010``, a digit for the kind, seven digits.

========== ==================================================================================
``010 1…`` the API refuses this recipient with the code in the last seven digits
``010 2…`` the message is accepted and its delivery fails with the code
``010 3…`` the whole request is refused with the code, of the API or of the gateway
``010 4…`` the answer comes after so many seconds
``010 5…`` the answer does not come as it should: :data:`BROKEN`
``010 6…`` the delivery fails with the code, and the substitute arrives
``010 7…`` the delivery fails with the code, and the substitute fails too
========== ==================================================================================

A code is written without its sign, with zeros on the left. Digits that are no code make an ordinary number.
"""

from __future__ import annotations

from typing import NamedTuple

from bizmessage._sandbox import failures
from bizmessage._sandbox.failures import Failure
from bizmessage.errors import BizMessageError

REFUSED, FAILED, REQUEST, DELAY, BROKEN_ANSWER, SUBSTITUTED, SUBSTITUTE_FAILED = "1234567"

BROKEN = {1: "reset", 2: "cut", 3: "html", 4: "empty", 5: "reset-after"}
"""How an answer is broken, by the last digits of a number of kind 5: the connection is reset before anything is done;
the body is cut off in the middle; a proxy's HTML comes with 502; nothing comes with 200; the connection is reset after
the request was carried out."""

_LENGTH = 7


class Magic(NamedTuple):
    """What a number asks for."""

    kind: str
    """The digit behind ``010``."""

    value: int
    """The last seven digits."""


def read(number: object) -> Magic | None:
    """What a phone number asks for, in whatever way it is written; ``None`` for an ordinary one."""
    if not isinstance(number, str):
        return None
    digits = plain(number)
    if len(digits) != 3 + 1 + _LENGTH or not digits.startswith("010") or digits[3] not in "1234567":
        return None
    return Magic(digits[3], int(digits[4:]))


def plain(number: object) -> str:
    """A phone number without what people write between its digits, and as it is dialled in the country."""
    digits = "".join(each for each in str(number) if each in "0123456789")
    return "0" + digits[2:].removeprefix("0") if digits.startswith("82") else digits


def failure_of(magic: Magic, provider: str) -> Failure | None:
    """The failure that a magic number asks for at a provider; ``None`` if its digits are no code there."""
    if magic.kind in (DELAY, BROKEN_ANSWER):
        return None
    if magic.kind in (FAILED, SUBSTITUTED, SUBSTITUTE_FAILED):
        return failures.of_code(provider, failures.DELIVERY, magic.value)
    code = magic.value
    found = failures.of_code(provider, failures.API, -code) or failures.of_code(provider, failures.API, code)
    if found is None and magic.kind == REQUEST:
        return failures.of_transport(provider, code)
    return found


def magic_number(
    error: BizMessageError | type[BizMessageError] | str, *, substitute: str = "", whole_request: bool = False
) -> str:
    """The phone number to send to for an error to come of it in the sandbox.

    ``error`` is a class, an error, a path (``"kakao/api/-3003"``), a code or a name. ``substitute`` is ``"delivered"``
    or ``"failed"``, for a delivery that fails while a substitute goes out. With ``whole_request`` the request is
    refused and not one of its recipients; a code of a gateway always does that.

    Raises ``ValueError`` for what has no number, and for what several errors are called that have different ones.
    """
    asked = _named(error)
    numbers = {_number(failure, substitute, whole_request) for failure in asked} - {""}
    if len(numbers) != 1:
        what = "no magic number" if not numbers else f"several magic numbers ({', '.join(sorted(numbers))})"
        raise ValueError(f"{_shown(error)} has {what}; a path (provider/table/code) names one failure")
    return numbers.pop()


def _named(error: BizMessageError | type[BizMessageError] | str) -> tuple[Failure, ...]:
    if isinstance(error, str):
        return failures.named(error)
    return failures.named(f"{error.provider}/{error.table}/{error.code}")


def _shown(error: object) -> str:
    return repr(error) if isinstance(error, str) else error.__name__ if isinstance(error, type) else repr(error)


def _number(failure: Failure, substitute: str, whole_request: bool) -> str:
    """The number of a failure; empty if its code is none that a number can have."""
    digits = str(failure.code).removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > _LENGTH:
        return ""
    kind = FAILED if failure.is_delivery else REFUSED
    if failure.is_delivery and substitute:
        kind = {"delivered": SUBSTITUTED, "failed": SUBSTITUTE_FAILED}[substitute]
    elif not failure.is_delivery and (whole_request or failure.table != failures.API):
        kind = REQUEST
    return f"010{kind}{digits:0>{_LENGTH}}"
