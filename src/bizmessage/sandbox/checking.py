"""What the real API checks, as far as its guides state it: compiled once for each endpoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bizmessage.catalogue.sandbox import Check, Endpoint
from bizmessage.sandbox import failures
from bizmessage.sandbox.call import Call, Refused
from bizmessage.sandbox.failures import Failure
from bizmessage.sandbox.judging import JUDGES, Helpers, Judge, Surroundings, limits
from bizmessage.sandbox.paths import Found, Step, steps, walk
from bizmessage.sandbox.vendor import Vendor
from bizmessage.sandbox.when import Condition, conditions, is_of_endpoint

_CONTENT = "$content"
"""The field that stands for the text of a message with its variables filled in."""

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
            concerned = all(condition.is_true(source, found) for condition in self.conditions)
            if concerned and self.judge(found.value, around._replace(found=found)):
                yield found


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
        for each in self._of_request:
            for _ in each.refused(self._around(call, each.check)):
                raise Refused(each.failure, **each.values)

    def refused_recipients(self, call: Call) -> dict[int, Refused]:
        """The first check that each recipient does not pass, by the recipient's number, counted from 0."""
        found: dict[int, Refused] = {}
        for each in self._of_recipients:
            for value in each.refused(self._around(call, each.check)):
                found.setdefault(value.rows[0], Refused(each.failure, **each.values))
        return found

    def _around(self, call: Call, check: Check) -> Surroundings:
        return Surroundings(call, self._helpers, check, _source(call, check.where), Found((), None))


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


def _source(call: Call, where: str) -> Mapping[str, object]:
    if where == "body":
        body = call.body if isinstance(call.body, Mapping) else {}
        return {**body, **call.files} if call.files else body
    return {"header": call.headers, "path": call.path, "query": call.query}[where]
