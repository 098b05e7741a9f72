"""Rules about what goes wrong."""

from __future__ import annotations

from fastapi import APIRouter

from bizmessage._sandbox.core import Core
from bizmessage._sandbox.faults import NotUnderstood
from bizmessage._sandbox.records import NewRule, Removed, Rule, RuleList
from bizmessage._sandbox.routes.common import NOT_FOUND, REFUSED, Number, none_of, refusal


def router(core: Core) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter(prefix="/rules", tags=["rules"])

    @routes.get("")
    async def list_rules() -> RuleList:
        """The rules, the oldest first."""
        return RuleList(rules=list(core.rules))

    @routes.post("", status_code=201, responses=REFUSED)
    async def add_rule(new: NewRule) -> Rule:
        """Have something go wrong."""
        if new.provider is not None and new.provider not in core.vendors:
            raise refusal(f"{new.provider!r} is none of {', '.join(core.vendors)}")
        try:
            return core.rules.add(new)
        except NotUnderstood as error:
            raise refusal(error) from None

    @routes.delete("")
    async def remove_rules() -> Removed:
        """Have nothing go wrong any more."""
        return Removed(removed=core.rules.clear())

    @routes.delete("/{number}", responses=NOT_FOUND)
    async def remove_rule(number: Number) -> Rule:
        """Remove a rule."""
        found = core.rules.remove(number)
        if found is None:
            raise none_of("rule", number)
        return found

    return routes
