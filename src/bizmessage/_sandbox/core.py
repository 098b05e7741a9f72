"""Everything that one running sandbox has, put together."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import get_args

from bizmessage._sandbox import failures
from bizmessage._sandbox.clock import Clock
from bizmessage._sandbox.deliveries import Deliveries
from bizmessage._sandbox.events import Events
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.faults import NotUnderstood
from bizmessage._sandbox.hooks import HookWriter
from bizmessage._sandbox.messages import Message
from bizmessage._sandbox.objects import Objects
from bizmessage._sandbox.operations import Operations
from bizmessage._sandbox.records import Cleared, Clearing, Delivering, Rule, Status
from bizmessage._sandbox.routing import Router
from bizmessage._sandbox.rules import Rules
from bizmessage._sandbox.scopes import Ids
from bizmessage._sandbox.settings import Settings
from bizmessage._sandbox.store import Condition, Store
from bizmessage._sandbox.vendor import vendors
from bizmessage._sandbox.webhooks import Webhooks

LATEST = datetime.fromisoformat("2200-01-01T00:00:00+00:00").timestamp()
"""The latest moment of the clock."""


class Core:
    """A sandbox without its HTTP. It belongs to one thread."""

    def __init__(self, settings: Settings) -> None:
        """Open the database and take over what is in it."""
        self.settings = settings
        self.store = Store(settings.database)
        self.clock = Clock()
        self.events = Events()
        self.vendors = {vendor.provider: vendor for vendor in vendors()}
        self.router = Router(self.vendors.values())
        self.objects = Objects(self.store, self.vendors.values())
        self.rules = Rules(settings.seed)
        for body in self.store.rules():
            self.rules.restore(Rule.model_validate_json(body))
        self.rules.on_change = self._keep_rule
        self.deliveries = Deliveries(self.store, settings.delay)
        ids = Ids(settings.seed)
        self.operations = Operations(self.store, self.objects, self.deliveries, ids)
        self.app_keys: dict[str, str] = {}
        """The app keys of this run by what tells them apart; webhooks say them, and nothing keeps them."""
        writer = HookWriter(self.store, self.operations.templates, ids)
        self.webhooks = Webhooks(settings, self.store, self.clock, self.events, self.vendors, writer, self.app_keys)
        self.next_exchange = self.store.next_exchange()

    def account_of(self, app_key: str) -> str:
        """What tells an app key apart from others and does not tell it."""
        account = hashlib.blake2b(app_key.encode(errors="replace"), digest_size=8).hexdigest()
        self.app_keys[account] = app_key
        return account

    def settle(self) -> int:
        """Give the messages that are due their results; how many got one."""
        messages, substitutes = self.deliveries.settle(self.clock.now())
        if messages:
            self.webhooks.tell_of(messages)
        if self.events.watched:
            for number in (*messages, *substitutes):
                self.events.publish("delivery", number)
        return len(messages)

    def deliver(self, message: Message, delivering: Delivering) -> None:
        """Have a message that is on its way delivered, or fail, now.

        Raises :class:`~bizmessage._sandbox.faults.NotUnderstood` for a code that its provider does not have.
        """
        vendor = self.vendors[message.provider]
        failure = None if delivering.code is None else _delivery_failure(delivering.code, message.provider)
        wanted = delivering.substitute or message.planned_substitute
        self.deliveries.decide(
            message,
            status="delivered" if failure is None else "failed",
            code=vendor.delivered_code if failure is None else str(failure.code),
            failure=None if failure is None else failure.path,
            substitute=wanted,
        )
        self.deliveries.bring_forward([message.id], self.clock.now())
        self.settle()

    def deliver_all(self) -> int:
        """Give every message that is on its way its result; how many there were."""
        pending = [message.id for message in self.store.messages([Condition("status = 'pending'")])]
        self.deliveries.bring_forward(pending, self.clock.now())
        return self.settle()

    def advance(self, seconds: float) -> bool:
        """Put the clock forward, and give what is due by then its result; ``False`` if that is too far."""
        if self.clock.now() + seconds > LATEST:
            return False
        self.clock.advance(seconds)
        self.settle()
        self.webhooks.start()
        return True

    def message_counts(self) -> dict[str, int]:
        """How many messages there are of each status."""
        counts = dict.fromkeys(get_args(Status), 0) | self.store.counts("messages", "status")
        reserved = Condition("status = 'pending' AND requested_at > ?", (self.clock.now(),))
        counts["accepted"] = self.store.count("messages", [reserved])
        counts["pending"] -= counts["accepted"]
        return counts

    def clear(self, clearing: Clearing) -> Cleared:
        """Forget what is asked for."""
        messages = self.store.count("messages") if clearing.messages else 0
        with self.store.transaction():
            if clearing.messages:
                self.store.clear("messages", "exchanges", "keys", "posts")
            if clearing.objects:
                self.objects.reset()
            if clearing.targets:
                self.store.clear("targets")
            rules = self.rules.clear() if clearing.rules else 0
        if clearing.clock:
            self.clock.reset()
        self.events.publish("cleared")
        return Cleared(messages=messages, rules=rules)

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def _keep_rule(self, rule: Rule, is_there: bool) -> None:
        if is_there:
            self.store.put_rule(rule.id, rule.model_dump_json())
        else:
            self.store.remove("rules", rule.id)
        self.events.publish("rules", rule.id)


def _delivery_failure(code: str, provider: str) -> Failure:
    found = [each for each in failures.named(code) if each.provider == provider and each.is_delivery]
    if not found:
        raise NotUnderstood(f"{code!r} is no class, code or path of a delivery of {provider} that failed")
    return found[0]
