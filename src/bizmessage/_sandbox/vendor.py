"""What the sandbox has to know of one provider, ready to use: its data, its wire, its words and moments."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from functools import cache, cached_property, lru_cache
from importlib import import_module
from itertools import pairwise
from typing import Any, NamedTuple

import bizmessage
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._catalogue.sandbox import Sandbox
from bizmessage._sandbox.filling import Filler, compiled
from bizmessage._sandbox.paths import at, text_or_none

_ZONE = "+09:00"
_SMS_FAILED = "3001"
"""A code of the SMS service, which is no table of the catalogue."""


class Collection(NamedTuple):
    """What the provider's data says of a collection of stored objects."""

    key: str = ""
    """The field that tells its objects apart."""

    also: tuple[str, ...] = ()
    """Further fields by which a request may name one."""

    new: Filler = compiled({})
    filters: Mapping[str, str] = {}
    """The fields of query parameters that are called otherwise."""

    changes: Mapping[str, Filler] = {}
    """What endpoints set in an object."""


class Vendor:
    """One provider."""

    def __init__(self, data: Sandbox) -> None:
        """Take the provider's generated data."""
        self.data = data
        self.provider = data.provider
        self.wire = wire_of(data.provider)
        zone = datetime.strptime(data.setting("format", "zone") or _ZONE, "%z").tzinfo
        self.zone = zone or timezone(timedelta(0))
        self.secret_header = data.setting("http", "secret-header").lower()
        self.app_key_header = data.setting("http", "app-key-header").lower()
        self.max_body = int(data.setting("http", "max-body") or 10 * 1024 * 1024)
        self.page_size = int(data.setting("default", "page-size") or 15)
        place, _, name = data.setting("request", "app-key").partition(".")
        self._app_key_name = name.lower()
        self.app_key_in_path = place == "path"
        self.delivered_code = min(self.wire.delivered, key=lambda code: (not code.isdigit(), code))
        self._answer_format = data.setting("format", "answer") or "%Y-%m-%d %H:%M:%S"
        self._request_formats = data.settings("format", "request") or ("%Y-%m-%d %H:%M",)
        self._fields = {
            name: tuple(tuple(place.split(".")) for place in places)
            for name, places in data.settings_of("request").items()
        }

    @cached_property
    def message_words(self) -> Mapping[str, str]:
        """The provider's word for each status that a message can have here."""
        of = _by_meaning(self.wire.message_status)
        failed = of.get("failed", [""])
        found = {
            "pending": of.get("pending", [""])[0],
            "delivered": of.get("delivered", [""])[0],
            "failed": failed[0],
            "cancelled": failed[-1],
        }
        return {status: self.data.setting("message-word", status) or word for status, word in found.items()}

    @cached_property
    def substitute_words(self) -> Mapping[str, str]:
        """The provider's word for each status that a substitute can have here."""
        of = _by_meaning(self.wire.substitute_status)
        none, pending = of.get("none", [""])[0], of.get("pending", [""])
        found = {
            "none": none,
            "subject": pending[0] if len(pending) > 1 else none,
            "pending": pending[-1],
            "delivered": (of.get("delivered") or of.get("done") or [""])[0],
            "failed": of.get("failed", [""])[0],
        }
        return {status: self.data.setting("substitute-word", status) or word for status, word in found.items()}

    @cached_property
    def substitute_codes(self) -> Mapping[str, str]:
        """The codes of the SMS service that stand for what became of a substitute."""
        delivered = min(self.wire.substitute_delivered, default="1000")
        return {
            "delivered": self.data.setting("substitute-sms", "delivered") or delivered,
            "failed": self.data.setting("substitute-sms", "failed") or _SMS_FAILED,
        }

    @cached_property
    def substitute_titles(self) -> Mapping[str, str]:
        """What each word for a substitute's status means, in the vendor's language."""
        try:
            titles = import_module(f"bizmessage.{self.provider}.words").TITLES.get("substitute-status", {})
        except ModuleNotFoundError:
            return {}
        return {word: title["ko"] for word, title in titles.items()}

    @cache  # noqa: B019 - as many as there are answers, and vendors live as long as the process
    def answer(self, name: str) -> Filler:
        """What fills in an answer."""
        return compiled(self.data.answers[name])

    @cache  # noqa: B019
    def collection(self, name: str) -> Collection:
        """What the data says of a collection."""
        about: dict[str, Any] = dict(self.data.objects.get(name, {}))
        changes = {change: compiled(template) for change, template in about.get("changes", {}).items()}
        new = compiled(about.get("new", {}))
        return Collection(about.get("key", ""), tuple(about.get("also", ())), new, about.get("filters", {}), changes)

    def app_key(self, path: Mapping[str, str], headers: Mapping[str, str]) -> str:
        """The app key of a request; empty if it has none."""
        if not self.app_key_in_path:
            return headers.get(self.app_key_header, "")
        return next((value for name, value in path.items() if self.is_app_key(name)), "")

    def is_app_key(self, name: str) -> bool:
        """Whether a name in a path stands for the app key, which the guides do not spell in one way."""
        return self.app_key_in_path and name.lower() == self._app_key_name

    @cached_property
    def before_app_key(self) -> frozenset[str]:
        """What stands before the app key in paths."""
        paths = [endpoint.path.split("/") for endpoint in self.data.endpoints]
        pairs = [pair for path in paths for pair in pairwise(path)]
        return frozenset(before for before, name in pairs if self.is_app_key(name.strip("{}")) and name.startswith("{"))

    def field(self, name: str, *sources: object) -> object:
        """A field of a request by our name for it: the first of its places that has a value in one of the sources."""
        for place in self._fields.get(name, ()):
            for source in sources:
                value = at(source, place)
                if value is not None:
                    return value
        return None

    def text(self, name: str, *sources: object) -> str | None:
        """The same, if it is a text or a number."""
        return text_or_none(self.field(name, *sources))

    def key_of(self, name: str) -> str:
        """The last key of a field of a request, by which stored objects have it too; empty if there is none."""
        places = self._fields.get(name, ())
        return places[0][-1] if places else ""

    def moment(self, at: float | None) -> str | None:
        """A moment as answers have it."""
        return None if at is None else datetime.fromtimestamp(at, self.zone).strftime(self._answer_format)

    def compact_moment(self, at: float) -> str:
        """A moment as the ids of requests begin with."""
        return datetime.fromtimestamp(at, self.zone).strftime("%Y%m%d%H%M%S")

    def parsed_moment(self, text: object, *formats: str) -> float | None:
        """A moment of a request as seconds since 1970; ``None`` if it is none."""
        if not isinstance(text, str):
            return None
        for each in formats or (*self._request_formats, "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"):
            try:
                read = datetime.strptime(text, each)
            except ValueError:
                continue
            try:
                return (read if read.tzinfo else read.replace(tzinfo=self.zone)).timestamp()
            except (OverflowError, ValueError):
                return None
        return None

    @cached_property
    def _variable(self) -> re.Pattern[str] | None:
        shape = self.data.setting("format", "template-variable")
        before, name, after = shape.partition("NAME")
        return re.compile(f"{re.escape(before)}(.+?){re.escape(after)}", re.DOTALL) if name and after else None

    def variables(self, text: str) -> list[str]:
        """The names of the variables in a template's text."""
        return [] if self._variable is None else self._variable.findall(text)

    def with_variables(self, text: str, values: object) -> str:
        """A template's text with the values of its variables; one without a value stays."""
        if self._variable is None or not isinstance(values, dict):
            return text
        return self._variable.sub(lambda found: str(values.get(found[1], found[0])), text)

    @lru_cache(maxsize=256)  # noqa: B019
    def shape_of(self, text: str) -> re.Pattern[str]:
        """What a template's text looks like with anything in the place of its variables."""
        if self._variable is None:
            return re.compile(re.escape(text))
        pieces = self._variable.split(text)[::2]  # the names of the variables stand between them
        return re.compile(".*?".join(map(re.escape, pieces)), re.DOTALL)

    def gateway(self, name: str, status: int) -> tuple[int, object, str]:
        """What the gateway answers to what the API never sees: HTTP status, code and text."""
        code, _, text = self.data.setting("gateway", name).partition(" ")
        if not code:
            return status, status * self.code_unit, ""
        number = int(code)
        return (number // self.code_unit if number >= 100 * self.code_unit else 200), number, text

    @cached_property
    def of_all_refused(self) -> tuple[object, str] | None:
        """Code and text of a request that is refused because each recipient is; ``None`` for those of the first."""
        code, _, text = self.data.setting("gateway", "all-recipients-refused").partition(" ")
        return (int(code) if self.wire.api_codes == "int" else code, text) if code else None

    @cached_property
    def code_unit(self) -> int:
        """How much the gateway's codes have for each HTTP status."""
        name = self.wire.transport.get("GatewayError")
        cls = getattr(import_module(f"bizmessage.{self.provider}"), name) if name else None
        return getattr(cls, "_code_unit", 0) or 10_000


def vendors() -> tuple[Vendor, ...]:
    """Every provider that has a sandbox."""
    return tuple(Vendor(import_module(f"bizmessage.{name}._sandbox").SANDBOX) for name in providers() if _has_one(name))


def _has_one(name: str) -> bool:
    folders = [f"{folder}/{name}" for folder in bizmessage.__path__]
    return any(module.name == "_sandbox" for module in pkgutil.iter_modules(folders))


def _by_meaning(words: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word, meaning in words.items():
        found.setdefault(meaning, []).append(word)
    return found
