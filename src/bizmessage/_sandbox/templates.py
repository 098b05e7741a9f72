"""Stored senders and templates that requests name, and the text that a message has."""

from __future__ import annotations

from collections.abc import Mapping

from bizmessage._privacy.texts import sound
from bizmessage._sandbox.objects import Objects
from bizmessage._sandbox.paths import text_or_none
from bizmessage._sandbox.vendor import Vendor


class Templates:
    """Finds what requests name."""

    def __init__(self, objects: Objects) -> None:
        """Take the stored objects."""
        self._objects = objects

    def named(self, vendor: Vendor, what: str, key: object, sender: object = None) -> Mapping[str, object] | None:
        """The stored ``"sender"`` or ``"template"`` of a key, of templates that of the sender if it has one."""
        if key is None:
            return None
        field = vendor.key_of(what)
        owner = vendor.key_of("sender")
        for collection in vendor.data.settings("collection", what):
            found = self._objects.with_field(vendor.provider, collection, field, key)
            if what == "template" and sender is not None:
                found = [each for each in found if each.get(owner) in (None, sender)]
            if found:
                return found[0]
        return None

    def text(self, vendor: Vendor, template: Mapping[str, object] | None) -> str | None:
        """The text of a template."""
        fields = vendor.data.settings("request", "template-content") if template else ()
        texts = (template.get(field) for field in fields) if template else ()
        return next((text for text in texts if isinstance(text, str)), None)

    def content(self, vendor: Vendor, recipient: object, body: object) -> str | None:
        """The text of a message: its own, or the template's, with its variables filled in."""
        own = vendor.field("content", recipient, body)
        parameters = vendor.field("template-parameters", recipient, body)
        if own is None:
            own = self.text(vendor, self.of_request(vendor, body))
        return sound(vendor.with_variables(own, parameters)) if isinstance(own, str) else text_or_none(own)

    def of_request(self, vendor: Vendor, body: object) -> Mapping[str, object] | None:
        """The template that a request names."""
        return self.named(vendor, "template", vendor.text("template", body), vendor.text("sender", body))
