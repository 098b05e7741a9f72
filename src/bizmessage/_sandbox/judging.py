"""The rules of checks: whether a value is refused. What is not there is refused by the rules that ask for it alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from bizmessage._catalogue.sandbox import Check
from bizmessage._sandbox.call import Call, File
from bizmessage._sandbox.objects import Objects
from bizmessage._sandbox.paths import MISSING, Found, steps, walk
from bizmessage._sandbox.store import Store
from bizmessage._sandbox.templates import Templates

_DAY = 86400.0
_MINUTE = 60.0
_KEY_MINUTES = 10
"""For how long an idempotency key is refused where the check does not say it."""


class Helpers(NamedTuple):
    """What looks things up."""

    store: Store
    objects: Objects
    templates: Templates
    is_found: Callable[[Call], bool]
    """Whether what the operation is about is there."""


class Surroundings(NamedTuple):
    """What a rule can look at beside the value."""

    call: Call
    helpers: Helpers
    check: Check
    source: dict[str, object]
    """What the field stands in: the body, the query."""

    found: Found

    def others(self, field: str) -> Iterator[object]:
        """The values of another field, in the same row."""
        for other in walk(self.source, steps(field)):
            if all(a == b for a, b in zip(self.found.rows, other.rows, strict=False)):
                yield other.value

    def contents(self) -> Iterator[Found]:
        """The text of each message, its variables filled in."""
        call = self.call
        for number, recipient in enumerate(call.recipients):
            content = self.helpers.templates.content(call.vendor, recipient, call.body)
            yield Found((number,), MISSING if content is None else content)


Judge = Callable[[object, Surroundings], bool]


def is_there(value: object) -> bool:
    """Whether a value is one: neither missing nor null nor empty."""
    return value is not MISSING and value is not None and value not in ("", [], {})


def _required(value: object, _: Surroundings) -> bool:
    return value is MISSING or value is None or (isinstance(value, File) and not value.name)


def _blank(value: object, _: Surroundings) -> bool:
    return isinstance(value, str) and not value.strip()


def _there(value: object, _: Surroundings) -> bool:
    return value is not MISSING and value is not None


def _one_of_required(_: object, around: Surroundings) -> bool:
    alternatives = [part.split() for part in around.check.value.split("|")]
    return not any(all(any(map(is_there, around.others(name))) for name in fields) for fields in alternatives)


def _not_with(value: object, around: Surroundings) -> bool:
    return is_there(value) and any(any(map(is_there, around.others(name))) for name in around.check.value.split())


def _too_long(value: object, around: Surroundings) -> bool:
    return isinstance(value, str) and len(value) > int(around.check.value)


def _too_short(value: object, around: Surroundings) -> bool:
    return isinstance(value, str) and len(value) < int(around.check.value)


def _too_many(value: object, around: Surroundings) -> bool:
    if isinstance(value, str) and around.check.where == "query":
        value = value.split(",")
    return isinstance(value, list) and len(value) > int(around.check.value)


def _too_few(value: object, around: Surroundings) -> bool:
    return isinstance(value, list) and len(value) < int(around.check.value)


def _too_many_bytes(value: object, around: Surroundings) -> bool:
    if isinstance(value, File):
        return value.size > int(around.check.value)
    return isinstance(value, str) and len(value.encode(errors="replace")) > int(around.check.value)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):  # JSON has whole numbers that no float has
        return None


def _too_large(value: object, around: Surroundings) -> bool:
    number = _number(value)
    return number is not None and number > float(around.check.value)


def _too_small(value: object, around: Surroundings) -> bool:
    number = _number(value)
    return number is not None and number < float(around.check.value)


@cache
def limits(value: str) -> tuple[int, int]:
    """The two numbers that a value of ``between`` has: ``"2 10"``, ``"0-100"``."""
    least, most = re.findall("[0-9]+", value)
    return int(least), int(most)


def _out_of_range(value: object, around: Surroundings) -> bool:
    least, most = limits(around.check.value)
    size = len(value) if isinstance(value, str | list) else _number(value)
    return size is not None and not least <= size <= most


def _no_integer(value: object, _: Surroundings) -> bool:
    if not is_there(value):
        return False
    if isinstance(value, str):
        return re.fullmatch(r"-?[0-9]{1,18}", value) is None
    return isinstance(value, bool) or not isinstance(value, int)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _unlike(value: object, around: Surroundings) -> bool:
    return isinstance(value, str) and value != "" and _pattern(around.check.value).fullmatch(value) is None


def _none_of(value: object, around: Surroundings) -> bool:
    if not is_there(value):
        return False
    return _shown(value) not in around.check.value.split()


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _no_moment(value: object, around: Surroundings) -> bool:
    return is_there(value) and around.call.vendor.parsed_moment(value, around.check.value) is None


def _ahead(value: object, around: Surroundings) -> float | None:
    """How many seconds a moment is ahead of now; ``None`` if it is no moment."""
    moment = around.call.vendor.parsed_moment(value)
    return None if moment is None else moment - around.call.now


def _too_far_ahead(value: object, around: Surroundings) -> bool:
    ahead = _ahead(value, around)
    return ahead is not None and ahead > float(around.check.value) * _DAY


def _too_old(value: object, around: Surroundings) -> bool:
    ahead = _ahead(value, around)
    return ahead is not None and -ahead > float(around.check.value) * _DAY


def _in_the_past(value: object, around: Surroundings) -> bool:
    ahead = _ahead(value, around)
    return ahead is not None and ahead < -_MINUTE  # which a moment without seconds may be behind


def _too_far_apart(_: object, around: Surroundings) -> bool:
    moments = [
        around.call.vendor.parsed_moment(value)
        for field in around.check.field.split()
        for value in around.others(field)
    ]
    known = [each for each in moments if each is not None]
    return len(known) == 2 and abs(known[1] - known[0]) > float(around.check.value) * _DAY


def _objects(value: object, collection: str, around: Surroundings) -> list[dict[str, object]]:
    """The objects that a field names; those of another sender than the request's are none of its."""
    vendor = around.call.vendor
    about = vendor.collection(collection)
    name = around.check.field.rpartition(".")[2].removesuffix("[]")
    field = name if name in about.also else about.key
    found = around.helpers.objects.with_field(vendor.provider, collection, field, value)
    sender = vendor.key_of("sender")
    asked = around.call.path.get(sender) or around.call.field("sender")
    if not sender or sender == field or asked is None:
        return found
    return [each for each in found if each.get(sender) in (None, asked)]


def _not_there(value: object, around: Surroundings) -> bool:
    return is_there(value) and not _objects(value, around.check.value, around)


def _there_already(value: object, around: Surroundings) -> bool:
    return is_there(value) and bool(_objects(value, around.check.value, around))


def _not_found(_: object, around: Surroundings) -> bool:
    return not around.helpers.is_found(around.call)


def _in_another_state(value: object, around: Surroundings) -> bool:
    collection, _, condition = around.check.value.partition(".")
    field, _, words = condition.partition("=")
    found = _objects(value, collection, around) if is_there(value) else []
    return bool(found) and _shown(found[0].get(field)) not in words.split()


def _parameters_missing(value: object, around: Surroundings) -> bool:
    """Whether a variable of the template that a request names has no value."""
    vendor, templates = around.call.vendor, around.helpers.templates
    text = templates.text(vendor, templates.of_request(vendor, around.call.body))
    given = value if isinstance(value, Mapping) else {}
    return text is not None and any(given.get(name) is None for name in vendor.variables(text))


def _another_text(value: object, around: Surroundings) -> bool:
    """Whether a text is not the template's with something in the place of its variables."""
    vendor, templates = around.call.vendor, around.helpers.templates
    text = templates.text(vendor, templates.of_request(vendor, around.call.body))
    return isinstance(value, str) and text is not None and vendor.shape_of(text).fullmatch(value) is None


def _used(value: object, around: Surroundings) -> bool:
    since = around.call.now - float(around.check.value or _KEY_MINUTES) * _MINUTE
    return isinstance(value, str) and around.helpers.store.key_is_used(around.call.account, value, since)


def _other_extension(value: object, around: Surroundings) -> bool:
    name = value.name if isinstance(value, File) else value
    if not isinstance(name, str):
        return False
    return name.rpartition(".")[2].lower() not in around.check.value.lower().split()


JUDGES: Mapping[str, Judge] = {
    "required": _required,
    "not-blank": _blank,
    "absent": _there,
    "one-of-required": _one_of_required,
    "not-with": _not_with,
    "max-length": _too_long,
    "min-length": _too_short,
    "max-items": _too_many,
    "min-items": _too_few,
    "max-bytes": _too_many_bytes,
    "maximum": _too_large,
    "minimum": _too_small,
    "between": _out_of_range,
    "integer": _no_integer,
    "pattern": _unlike,
    "one-of": _none_of,
    "moment": _no_moment,
    "within-days": _too_far_ahead,
    "not-past": _in_the_past,
    "not-older": _too_old,
    "range-days": _too_far_apart,
    "exists": _not_there,
    "not-exists": _there_already,
    "found": _not_found,
    "state": _in_another_state,
    "template-parameters": _parameters_missing,
    "template-content": _another_text,
    "unused": _used,
    "extension": _other_extension,
}
"""Whether a rule refuses a value."""
