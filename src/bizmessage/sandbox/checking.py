"""What the real API checks, as far as its guides state it: compiled once for each endpoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bizmessage.catalogue.sandbox import Check, Endpoint
from bizmessage.sandbox import failures
from bizmessage.sandbox.call import Call, Refused
from bizmessage.sandbox.failures import Failure
from bizmessage.sandbox.judging import JUDGES, Judge, Surroundings
from bizmessage.sandbox.objects import Objects
from bizmessage.sandbox.paths import MISSING, Found, Step, steps, walk
from bizmessage.sandbox.store import Store
from bizmessage.sandbox.vendor import Vendor

_LIMITS = {"max": "maximum", "maximum": "maximum", "min": "minimum", "minimum": "minimum"}
"""What the first word of a rule that has a number is called in the placeholders of a message."""


@dataclass(frozen=True)
class _Compiled:
    check: Check
    way: tuple[Step, ...]
    judge: Judge
    failure: Failure
    values: Mapping[str, int | str]
    condition: tuple[tuple[Step, ...], frozenset[str]] | None

    def refused(self, source: object, around: Surroundings) -> Iterator[Found]:
        """The values of the field that the check refuses."""
        for found in walk(source, self.way):
            if self._applies(source, found) and self.judge(found.value, around._replace(found=found)):
                yield found

    def _applies(self, source: object, found: Found) -> bool:
        if self.condition is None:
            return True
        way, words = self.condition
        others = walk(source, way)
        return any(_shown(other.value) in words for other in others if _same_row(found.rows, other.rows))


class Checker:
    """Checks requests to one endpoint."""

    def __init__(self, vendor: Vendor, endpoint: Endpoint, store: Store, objects: Objects) -> None:
        """Take the endpoint, and where what is stored can be looked up."""
        self._vendor = vendor
        self._store = store
        self._objects = objects
        place = f"{endpoint.recipients}[]."
        mine = [check for check in vendor.data.checks if _concerns(check, endpoint)]
        self._of_request: list[_Compiled] = []
        self._of_recipients: list[_Compiled] = []
        for check in mine:
            compiled = _compiled(check, mine, vendor)
            if compiled is not None:
                below = check.where == "body" and endpoint.recipients != "." and check.field.startswith(place)
                (self._of_recipients if below else self._of_request).append(compiled)

    def check_request(self, call: Call) -> None:
        """Raise :class:`Refused` for the first check that a request does not pass."""
        around = self._around(call)
        for each in self._of_request:
            for _ in each.refused(_source(call, each.check.where), around):
                raise Refused(each.failure, **each.values)

    def refused_recipients(self, call: Call) -> dict[int, Refused]:
        """The first check that each recipient does not pass, by the recipient's number, counted from 0."""
        found: dict[int, Refused] = {}
        around = self._around(call)
        for each in self._of_recipients:
            for value in each.refused(call.body, around):
                found.setdefault(value.rows[0], Refused(each.failure, **each.values))
        return found

    def _around(self, call: Call) -> Surroundings:
        return Surroundings(call, self._store, self._objects, Check("", "", "", "", 0), Found((), None))


def _concerns(check: Check, endpoint: Endpoint) -> bool:
    return check.operation == endpoint.operation and (not check.kinds or bool(set(check.kinds) & set(endpoint.kinds)))


def _compiled(check: Check, others: Sequence[Check], vendor: Vendor) -> _Compiled | None:
    failure = failures.of_code(vendor.provider, failures.API, check.code)
    judge = JUDGES.get(check.rule)
    if failure is None or judge is None:
        return None
    field = check.field.split()[0] if check.field else ""
    if check.where == "header":
        field = field.lower()
    condition = None
    if check.when:
        name, _, words = check.when.partition("=")
        condition = (steps(name), frozenset(words.split()))
    way = (Step(field, False),) if check.where != "body" else steps(field)

    def bound(value: object, around: Surroundings) -> bool:
        return judge(value, around._replace(check=check))

    return _Compiled(check, way, bound, failure, _values(check, others), condition)


def _values(check: Check, others: Sequence[Check]) -> Mapping[str, int | str]:
    """What the placeholders of the message say: the field, and its limits of all checks of it."""
    values: dict[str, int | str] = {"field": check.field.split()[0].rpartition(".")[2].removesuffix("[]")}
    for each in (*others, check):
        if (each.where, each.field) == (check.where, check.field):
            name = _LIMITS.get(each.rule.partition("-")[0])
            if name and each.value.isdigit():
                values[name] = int(each.value)
    return values


def _source(call: Call, where: str) -> object:
    if where == "body":
        if isinstance(call.body, Mapping) and call.files:
            return {**call.body, **call.files}
        return call.body if isinstance(call.body, Mapping) else dict(call.files)
    return {"header": call.headers, "path": call.path, "query": call.query}[where]


def _same_row(rows: tuple[int, ...], others: tuple[int, ...]) -> bool:
    """Whether two values stand in the same row of each list that both are in."""
    return all(a == b for a, b in zip(rows, others, strict=False))


def _shown(value: object) -> str:
    if value is MISSING or value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
