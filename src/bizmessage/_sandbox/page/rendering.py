"""From what is kept to HTML. Everything in it that came with a request is escaped: requests are hostile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import jinja2
from fastapi import Request
from fastapi.responses import HTMLResponse

from bizmessage._sandbox import listing, showing
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.page.filters import Filters
from bizmessage._sandbox.page.languages import language_of
from bizmessage._sandbox.page.security import FRESH
from bizmessage._sandbox.page.texts import TEXTS
from bizmessage._sandbox.page.views import Provider, readable_json

_LAST_POSTS: Final = 10
_LAST_REQUESTS: Final = 20


class Renderer:
    """Fills the templates for one sandbox."""

    def __init__(self, core: Core) -> None:
        """Take the sandbox."""
        self._core = core
        self.providers = {vendor.provider: Provider(core, vendor) for vendor in core.vendors.values()}
        self._templates = jinja2.Environment(
            loader=jinja2.PackageLoader(__package__),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["json"] = readable_json
        self._templates.globals["providers"] = self.providers

    def answer(self, request: Request, template: str, status: int = 200, **values: object) -> HTMLResponse:
        """A template filled in, in the language of who asks."""
        language = language_of(request)
        html = self.html(language, template, **values)
        # A request can have letters that are none (half of a pair), which UTF-8 has no bytes for.
        response = HTMLResponse(html.encode("utf-8", "replace"), status, FRESH)
        response.headers["Content-Language"] = language
        return response

    def html(self, language: str, template: str, **values: object) -> str:
        """A template filled in."""
        return self._templates.get_template(template).render(t=TEXTS[language], language=language, **values)

    def messages(self, language: str, filters: Filters) -> Mapping[str, Any]:
        """What the list of messages shows."""
        core = self._core
        core.settle()
        wanted = listing.conditions(core, **filters.wanted)
        found = listing.latest(core, wanted, filters.limit)
        counts = core.message_counts()
        return {
            "filters": filters,
            "messages": [self.providers[each.provider].shown(each, language) for each in found],
            "found": core.store.count("messages", wanted),
            "counts": counts,
            "total": sum(counts.values()),
        }

    def requests(self) -> Mapping[str, Any]:
        """What the list of requests that made no message shows."""
        found = listing.latest_exchanges(self._core, without_messages=True, limit=_LAST_REQUESTS)
        return {"requests": [self.providers[each.provider].asked(each) for each in found]}

    def rules(self) -> Mapping[str, Any]:
        """What the list of rules shows."""
        return {"rules": list(self._core.rules)}

    def webhooks(self) -> Mapping[str, Any]:
        """What the list of webhooks shows."""
        webhooks = self._core.webhooks
        return {
            "targets": [showing.target(each) for each in webhooks.targets()],
            "posts": [showing.post(each) for each in webhooks.posts(limit=_LAST_POSTS)],
            "senders": webhooks.senders(),
        }

    def clock(self) -> Mapping[str, Any]:
        """What the clock shows."""
        now = showing.iso(self._core.clock.now())
        zone = next(iter(self.providers.values()))
        return {"now": now, "moment": zone.moment(now), "frozen": self._core.clock.frozen}
