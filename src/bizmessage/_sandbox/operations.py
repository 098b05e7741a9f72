"""What each operation of the provider's API does and answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bizmessage._sandbox import finding, sending, texts
from bizmessage._sandbox.call import Call
from bizmessage._sandbox.checking import Checker
from bizmessage._sandbox.deliveries import Deliveries
from bizmessage._sandbox.judging import Helpers
from bizmessage._sandbox.messages import Draft, Message
from bizmessage._sandbox.objects import Body, Kept, Objects
from bizmessage._sandbox.scopes import Bodies, CallScope, Ids, MessageScope, ObjectScope
from bizmessage._sandbox.store import Condition, Store
from bizmessage._sandbox.templates import Templates


@dataclass
class Done:
    """What an operation answers, and the messages that it sent."""

    body: texts.Json
    drafts: list[Draft] = field(default_factory=list)
    numbers: range = range(0)
    """The numbers of these messages."""

    cancelled: list[int] = field(default_factory=list)


class Operations:
    """Carries requests out."""

    def __init__(self, store: Store, objects: Objects, deliveries: Deliveries, ids: Ids) -> None:
        """Take what operations read and change."""
        self._store = store
        self._objects = objects
        self._deliveries = deliveries
        self.ids = ids
        self.templates = Templates(objects)
        self._helpers = Helpers(store, objects, self.templates, self._is_found)
        self._checkers: dict[object, Checker] = {}
        self._of: Mapping[str, Callable[[Call, CallScope], Done]] = {
            "send": self._send,
            "list": self._list,
            "updates": self._list,
            "updates-count": self._list,
            "look-up": self._look_up,
            "cancel": self._cancel,
            "create": self._create,
            "upload": self._create,
            "find": self._find,
            "mass-list": self._find,
            "mass-recipients": self._find,
            "mass-recipient": self._get,
            "get": self._get,
            "change": self._change,
            "delete": self._delete,
        }

    def checker(self, call: Call) -> Checker:
        """The checks of an endpoint, compiled when it is first asked."""
        key = (call.vendor.provider, call.endpoint)
        found = self._checkers.get(key)
        if found is None:
            found = self._checkers[key] = Checker(call.vendor, call.endpoint, self._helpers)
        return found

    def scope(self, call: Call) -> CallScope:
        """What is known of a request."""
        return CallScope(call, self.ids, self.templates)

    def carry_out(self, call: Call) -> Done:
        """Do what a request asks for; :class:`~bizmessage._sandbox.call.Refused` if it does not pass the checks."""
        self.checker(call).check_request(call)
        scope = self.scope(call)
        return self._of.get(call.endpoint.operation, self._answer)(call, scope)

    def _answer(self, call: Call, scope: CallScope) -> Done:
        """The documented success, without rows: nothing is kept of what it is about."""
        return Done(texts.success(call.vendor.wire, call.vendor.answer(call.endpoint.answer)(scope)))

    # Messages

    def _send(self, call: Call, scope: CallScope) -> Done:
        found = sending.drafted(call, scope, self.checker(call).refused_recipients(call), self._deliveries.delay)
        scope.of_rows = found.rows
        numbers = self._store.add_messages(found.drafts)
        self._use_key(call)
        one = call.endpoint.recipients == "."
        if found.refusal is not None and (one or not call.vendor.wire.recipients):
            _, body = texts.refusal(call.vendor.wire, found.refusal.failure, **found.refusal.values)
            return Done(body, found.drafts, numbers)
        filled = call.vendor.answer(call.endpoint.answer)(found.rows[0] if found.rows else scope)
        if found.refusal is None:
            return Done(texts.success(call.vendor.wire, filled), found.drafts, numbers)
        code, text = call.vendor.of_all_refused or (
            found.refusal.failure.code,
            texts.text_of(found.refusal.failure, **found.refusal.values),
        )
        body = texts.with_header(call.vendor.wire, filled, code, text, successful=False)
        return Done(body, found.drafts, numbers)

    def _use_key(self, call: Call) -> None:
        key = call.headers.get(call.vendor.wire.idempotency_header.lower())
        if key and call.endpoint.idempotent:
            self._store.use_key(call.account, key, call.now)

    def _list(self, call: Call, scope: CallScope) -> Done:
        conditions = _asked_for(call)
        order = "id DESC"
        if call.endpoint.operation != "list":
            conditions.append(Condition("updated_at IS NOT NULL"))
            order = "updated_at, id"
        scope.offset, scope.limit = finding.page(call)
        scope.total = self._store.count("messages", conditions)
        found = self._store.messages(conditions, order=order, limit=scope.limit, offset=scope.offset)
        scope.of_rows = self._scopes(scope, found)
        return self._answer(call, scope)

    def _look_up(self, call: Call, scope: CallScope) -> Done:
        found = self._store.messages(_asked_for(call), limit=1)
        if not found:
            return _nothing(call)
        (row,) = self._scopes(scope, found)
        return Done(texts.success(call.vendor.wire, call.vendor.answer(call.endpoint.answer)(row)))

    def _scopes(self, scope: CallScope, found: Iterable[Message]) -> list[MessageScope]:
        bodies = Bodies(self._store)
        return [
            MessageScope(scope, message, bodies.body(message.exchange_id), bodies.recipient(message))
            for message in found
        ]

    def _cancel(self, call: Call, scope: CallScope) -> Done:
        cancelled = self._deliveries.cancel(_asked_for(call), call.now)
        done = self._answer(call, scope)
        done.cancelled = cancelled
        return done

    def _is_found(self, call: Call) -> bool:
        """Whether what an operation is about is there: a message, one that can be cancelled, an object."""
        if call.endpoint.operation == "look-up":
            return self._store.count("messages", _asked_for(call)) > 0
        if call.endpoint.operation == "cancel":
            return bool(self._deliveries.reserved(_asked_for(call), call.now))
        return bool(self._named(call))

    # Stored objects

    def _create(self, call: Call, scope: CallScope) -> Done:
        about = call.vendor.collection(_collection(call))
        body: Body = {**_of_path(call), **(call.body if isinstance(call.body, dict) else {})}
        scope.stored = body
        body.update(_fields(about.new(scope)))
        body.update(self._changes(call, scope))
        self._objects.add(call.vendor.provider, _collection(call), body)
        return self._answer(call, scope)

    def _changes(self, call: Call, scope: CallScope) -> Body:
        """What the endpoint sets in an object beside the fields of the body."""
        change = call.vendor.collection(_collection(call)).changes.get(call.endpoint.change)
        return {} if change is None else _fields(change(scope))

    def _find(self, call: Call, scope: CallScope) -> Done:
        filters = call.vendor.collection(_collection(call)).filters
        query = {filters.get(name, name): value for name, value in call.query.items() if value}
        found = self._objects.like(call.vendor.provider, _collection(call), {**_of_path(call), **query})
        scope.offset, scope.limit = finding.page(call)
        scope.total = len(found)
        scope.of_rows = [ObjectScope(scope, each.body) for each in found[scope.offset : scope.offset + scope.limit]]
        return self._answer(call, scope)

    def _get(self, call: Call, scope: CallScope) -> Done:
        found = self._named(call)
        if not found:
            return _nothing(call)
        scope.stored = found[0].body
        scope.of_rows = [ObjectScope(scope, each.body) for each in found]
        return self._answer(call, scope)

    def _change(self, call: Call, scope: CallScope) -> Done:
        for kept in self._named(call)[:1]:
            scope.stored = kept.body
            by_body = _fields(call.body) if not call.endpoint.change else {}
            changes = {**by_body, **self._changes(call, scope)}
            self._objects.change(call.vendor.provider, _collection(call), kept, changes)
            scope.stored = kept.body
        return self._answer(call, scope)

    def _delete(self, call: Call, scope: CallScope) -> Done:
        for kept in self._named(call):
            self._objects.remove(call.vendor.provider, _collection(call), kept)
            scope.stored = kept.body
        return self._answer(call, scope)

    def _named(self, call: Call) -> list[Kept]:
        """The objects that a request names: by its path, or else by their key in its query or body."""
        provider, collection = call.vendor.provider, _collection(call)
        about = call.vendor.collection(collection)
        path = _of_path(call)
        if path:
            found = self._objects.like(provider, collection, path)
            return [kept for kept in found if any(name in kept.body for name in path)]
        keys = call.query.get(about.key, "").split(",") if about.key in call.query else []
        if keys:
            return [kept for kept in self._objects.all(provider, collection) if str(kept.body.get(about.key)) in keys]
        named = {
            name: value for name in (about.key, *about.also) if (value := _fields(call.body).get(name)) is not None
        }
        return self._objects.like(provider, collection, named) if named else []


def _collection(call: Call) -> str:
    return next(iter(call.endpoint.kinds), "")


def _fields(value: object) -> Body:
    return value if isinstance(value, dict) else {}


def _of_path(call: Call) -> Body:
    """What the path says of an object; the app key is no field of it."""
    return {name: value for name, value in call.path.items() if not call.vendor.is_app_key(name)}


def _asked_for(call: Call) -> list[Condition]:
    """Which messages a request is about."""
    return [*finding.of_account(call), *finding.of_path(call), *finding.of_query(call)]


def _nothing(call: Call) -> Done:
    """A success without anything in it, for what is not there and no check refuses."""
    template = call.vendor.data.answers[call.endpoint.answer]
    empty = dict.fromkeys(template) if isinstance(template, dict) else {}
    return Done(texts.success(call.vendor.wire, empty))
