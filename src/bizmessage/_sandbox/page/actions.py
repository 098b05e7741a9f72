"""What the buttons of the page do. Pages of other origins cannot press them: ``app.py`` refuses their requests."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import ValidationError

from bizmessage._sandbox.core import Core
from bizmessage._sandbox.faults import NotUnderstood
from bizmessage._sandbox.page.rendering import Renderer
from bizmessage._sandbox.page.security import FRESH
from bizmessage._sandbox.records import Clearing, Delivering, NewRule
from bizmessage._sandbox.routes.common import Number
from bizmessage._sandbox.store import Condition
from bizmessage._sandbox.targets import TargetRefused

Text = Annotated[str, Form(max_length=2000)]

_MOST_MINUTES: Final = 60 * 24 * 366


def router(core: Core, renderer: Renderer) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter(prefix="/_sandbox/page")

    def told(request: Request, text: str, detail: object = "", *, is_error: bool = False) -> Response:
        """What came of it: for the page's line of news, or the page again for a browser without scripts."""
        if "hx-request" not in request.headers and not is_error:
            return RedirectResponse("/", 303, FRESH)
        return renderer.answer(
            request, "notice.html", 400 if is_error else 200, text=text, detail=str(detail), is_error=is_error
        )

    @routes.post("/messages/{number}/deliver")
    async def deliver(
        request: Request, number: Number, code: Text = "", chosen: Text = "", substitute: Text = ""
    ) -> Response:
        """Have a message delivered, or fail with a code, now; one that was chosen goes before what was typed."""
        code = (chosen or code).strip()
        found = core.store.messages([Condition("id = ?", (number,))])
        if not found or found[0].status != "pending":
            return told(request, "not-pending", is_error=True)
        try:
            core.deliver(found[0], Delivering.model_validate({"code": code or None, "substitute": substitute or None}))
        except (NotUnderstood, ValidationError):
            return told(request, "no-such-code", code, is_error=True)
        return told(request, "failed" if code else "delivered", code)

    @routes.post("/deliver")
    async def deliver_all(request: Request) -> Response:
        """Give every message that is on its way its result."""
        return told(request, "all-delivered", core.deliver_all())

    @routes.post("/clock")
    async def advance(request: Request, minutes: Text = "") -> Response:
        """Put the clock forward."""
        number = int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 8 else 0
        if not 0 < number <= _MOST_MINUTES or not core.advance(60 * number):
            return told(request, "no-minutes", is_error=True)
        return told(request, "advanced", number)

    @routes.post("/clear")
    async def clear(request: Request) -> Response:
        """Forget what was sent; rules and stored objects stay."""
        cleared = core.clear(Clearing(rules=False, objects=False))
        return told(request, "cleared", cleared.messages)

    @routes.post("/rules")
    async def add_rule(
        request: Request,
        answer: Text = "",
        provider: Text = "",
        sender: Text = "",
        template: Text = "",
        recipient: Text = "",
        operation: Text = "",
        times: Text = "",
        probability: Text = "",
        seed: Text = "",
    ) -> Response:
        """Make a rule; what is left empty may be anything."""
        words = {"provider": provider, "sender": sender, "template": template, "recipient": recipient}
        given = {**words, "answer": answer, "operation": operation, "times": times, "seed": seed}
        cells = {name: value.strip() for name, value in given.items() if value.strip()}
        percent = probability.strip() or "100"
        if cells.get("provider", next(iter(core.vendors))) not in core.vendors:
            return told(request, "rule-wrong", "provider", is_error=True)
        try:
            asked = {**cells, "probability": float(percent) / 100}
            core.rules.add(NewRule.model_validate(asked, strict=False))  # forms have texts alone
        except NotUnderstood:
            return told(request, "rule-not-understood", cells["answer"], is_error=True)
        except ValueError as error:  # pydantic's is one too
            return told(request, "rule-wrong", _fields(error), is_error=True)
        return told(request, "rule-made", cells["answer"])

    @routes.post("/rules/{number}/remove")
    async def remove_rule(request: Request, number: Number) -> Response:
        """Remove a rule."""
        found = core.rules.remove(number)
        return told(request, "rule-removed") if found else told(request, "gone", is_error=True)

    @routes.post("/targets")
    async def add_target(request: Request, url: Text = "", provider: Text = "", signature: Text = "") -> Response:
        """Have webhooks go somewhere."""
        try:
            await core.webhooks.add(provider or None, url.strip(), signature)
        except TargetRefused as refused:
            return told(request, "target-refused", refused, is_error=True)
        core.events.publish("webhook")
        return told(request, "target-added")

    @routes.post("/targets/{number}/remove")
    async def remove_target(request: Request, number: Number) -> Response:
        """Have webhooks go to one place less."""
        if not core.store.remove("targets", number):
            return told(request, "gone", is_error=True)
        core.events.publish("webhook")
        return told(request, "target-removed")

    @routes.post("/posts/{number}/again")
    async def post_again(request: Request, number: Number) -> Response:
        """Post a webhook again."""
        found = core.webhooks.post(number)
        if found is None:
            return told(request, "gone", is_error=True)
        after = await core.webhooks.post_again(found)
        return told(request, "posted", after.status or after.error or "", is_error=after.state != "delivered")

    return routes


def _fields(error: ValueError) -> str:
    """The fields that a rule cannot have so."""
    if not isinstance(error, ValidationError):
        return "probability"
    return ", ".join(dict.fromkeys(".".join(map(str, each["loc"])) for each in error.errors()))
