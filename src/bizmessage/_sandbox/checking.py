"""What the real API checks, as far as its guides state it: compiled once for each endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from bizmessage._catalogue.sandbox import Check, Endpoint
from bizmessage._sandbox import failures
from bizmessage._sandbox.call import Call, Refused
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.judging import JUDGES, Helpers, Judge, Surroundings, limits
from bizmessage._sandbox.paths import MISSING, Found, Step, steps, text_or_none, walk
from bizmessage._sandbox.vendor import Vendor
from bizmessage._sandbox.when import Condition, conditions, is_of_endpoint

_CONTENT = "$content"
"""The field that stands for the text of a message with its variables filled in."""

_OF_MISSING = frozenset(("required", "one-of-required", "template-parameters", "found"))
"""The rules that a field which is not there can break."""

_NOTHING = Found((), None)

_LIMITS = {"max": "maximum", "maximum": "maximum", "min": "minimum", "minimum": "minimum"}
"""What the first word of a rule that has a number is called in the placeholders of a message."""


@dataclass(frozen=True)
class _Compiled:
    check: Check
    way: tuple[Step, ...]
    judge: Judge
    failure: Failure
    values: Mapping[str, int | str]
    conditions: tuple[Condition, ...]

    def refused(self, around: Surroundings) -> Iterator[Found]:
        """The values of the field that the check refuses."""
        source = around.source
        for found in around.contents() if self.check.field == _CONTENT else walk(source, self.way):
            if found.value is MISSING and self.check.rule not in _OF_MISSING:
                continue
            concerned = all(condition.is_true(source, found) for condition in self.conditions)
            if concerned and self.judge(found.value, Surroundings(*around[:-1], found)):
                yield found

    def may_refuse(self, source: dict[str, object]) -> bool:
        """Whether there is anything to look at, told quickly: most fields are not there."""
        first = self.way[0].key
        return first in source or first == "*" or self.check.rule in _OF_MISSING or self.check.field == _CONTENT

    def refusal(self, around: Surroundings, found: Found) -> Refused:
        """The refusal of a value, with what the placeholders in its text say.

        A placeholder that is no field or limit says the field of a condition whose name ends it, or the value itself.
        """
        others = {
            snake_case(condition.way[-1].key): value
            for condition in self.conditions
            for other in walk(around.source, condition.way)
            if (value := text_or_none(other.value)) is not None
        }
        values = dict(self.values)
        for name in failures.error_class(self.failure).parameter_types:
            if name not in values:
                said = next((value for key, value in others.items() if name.endswith(key)), text_or_none(found.value))
                values |= {} if said is None else {name: said}
        return Refused(self.failure, **values)


class Checker:
    """Checks requests to one endpoint."""

    def __init__(self, vendor: Vendor, endpoint: Endpoint, helpers: Helpers) -> None:
        """Take the endpoint, and what can look things up."""
        self._helpers = helpers
        self._of_request: list[_Compiled] = []
        self._of_recipients: list[_Compiled] = []
        mine = [check for check in vendor.data.checks if _concerns(check, endpoint)]
        for check in mine:
            compiled = _compiled(check, mine, vendor)
            if compiled is not None:
                (self._of_recipients if _is_of_recipients(check, endpoint) else self._of_request).append(compiled)

    def check_request(self, call: Call) -> None:
        """Raise :class:`Refused` for the first check that a request does not pass."""
        sources = _sources(call)
        for each in self._of_request:
            source = sources[each.check.where]
            if not each.may_refuse(source):
                continue
            around = Surroundings(call, self._helpers, each.check, source, _NOTHING)
            for value in each.refused(around):
                raise each.refusal(around, value)

    def refused_recipients(self, call: Call) -> dict[int, Refused]:
        """The first check that each recipient does not pass, by the recipient's number, counted from 0."""
        found: dict[int, Refused] = {}
        body = _sources(call)["body"]
        below = set(chain.from_iterable(each for each in call.recipients if isinstance(each, dict)))
        for each in self._of_recipients:
            if len(each.way) > 1 and each.way[1].key not in below and each.check.rule not in _OF_MISSING:
                continue
            around = Surroundings(call, self._helpers, each.check, body, _NOTHING)
            for value in each.refused(around):
                if value.rows[0] not in found:
                    found[value.rows[0]] = each.refusal(around, value)
        return found


def _is_of_recipients(check: Check, endpoint: Endpoint) -> bool:
    """Whether a check refuses a recipient and not the request."""
    if check.where != "body" or endpoint.recipients in ("", "."):
        return False
    return check.field == _CONTENT or check.field.startswith(f"{endpoint.recipients}[].")


def _concerns(check: Check, endpoint: Endpoint) -> bool:
    kinds = not check.kinds or bool(set(check.kinds) & set(endpoint.kinds))
    return check.operation == endpoint.operation and kinds and is_of_endpoint(check.when, endpoint.path)


def _compiled(check: Check, others: Sequence[Check], vendor: Vendor) -> _Compiled | None:
    failure = failures.of_code(vendor.provider, failures.API, check.code)
    if failure is None:
        return None
    field = check.field.split()[0]
    if check.where == "header":
        field = field.lower()
    way = steps(field) if check.where == "body" else (Step(field, False),)
    return _Compiled(check, way, JUDGES[check.rule], failure, _values(check, others), conditions(check.when))


def _values(check: Check, others: Sequence[Check]) -> Mapping[str, int | str]:
    """What the placeholders of the message say: the field, and its limits of all checks of it."""
    name = check.field.split()[0].removesuffix(".*").rpartition(".")[2].removesuffix("[]").removeprefix("$")
    values: dict[str, int | str] = {"field": name}
    for each in (*others, check):
        if (each.where, each.field) == (check.where, check.field):
            if each.rule == "between":
                values["minimum"], values["maximum"] = limits(each.value)
            elif (limit := _LIMITS.get(each.rule.partition("-")[0])) and each.value.isdigit():
                values[limit] = int(each.value)
    return values


def snake_case(name: str) -> str:
    """``chatBubbleType`` as ``chat_bubble_type``."""
    return re.sub("(?<!^)(?=[A-Z])", "_", name).lower()


def _sources(call: Call) -> dict[str, dict[str, object]]:
    """What fields stand in, by the word for it."""
    body = call.body if isinstance(call.body, dict) else {}
    return {
        "body": {**body, **call.files} if call.files else body,
        "header": dict(call.headers),
        "path": dict(call.path),
        "query": dict(call.query),
    }
