"""What each operation of the provider's API does and answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bizmessage.sandbox import finding, sending, texts
from bizmessage.sandbox.call import Call, Refused
from bizmessage.sandbox.checking import Checker
from bizmessage.sandbox.deliveries import Deliveries
from bizmessage.sandbox.filling import compiled
from bizmessage.sandbox.messages import Draft, Message
from bizmessage.sandbox.objects import Body, Kept, Objects
from bizmessage.sandbox.scopes import Bodies, CallScope, Ids, MessageScope, ObjectScope
from bizmessage.sandbox.store import Condition, Store


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
            "get": self._get,
            "change": self._change,
            "delete": self._delete,
        }

    def checker(self, call: Call) -> Checker:
        """The checks of an endpoint, compiled when it is first asked."""
        key = (call.vendor.provider, call.endpoint)
        found = self._checkers.get(key)
        if found is None:
            found = self._checkers[key] = Checker(call.vendor, call.endpoint, self._store, self._objects)
        return found

    def scope(self, call: Call) -> CallScope:
        """What is known of a request."""
        return CallScope(call, self.ids, self._objects)

    def carry_out(self, call: Call) -> Done:
        """Do what a request asks for; :class:`~bizmessage.sandbox.call.Refused` if it does not pass the checks."""
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
        text = texts.text_of(found.refusal.failure, **found.refusal.values)
        body = texts.with_header(call.vendor.wire, filled, found.refusal.failure.code, text, successful=False)
        return Done(body, found.drafts, numbers)

    def _use_key(self, call: Call) -> None:
        key = call.headers.get(call.vendor.wire.idempotency_header.lower())
        if key and call.endpoint.idempotent:
            self._store.use_key(call.account, key, call.now)

    def _list(self, call: Call, scope: CallScope) -> Done:
        conditions = [*finding.of_account(call), *finding.of_path(call), *finding.of_query(call)]
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
        conditions = [*finding.of_account(call), *finding.of_path(call), *finding.of_query(call)]
        found = self._store.messages(conditions, limit=1)
        if not found:
            return self._missing(call, "unknown-message")
        (row,) = self._scopes(scope, found)
        return Done(texts.success(call.vendor.wire, call.vendor.answer(call.endpoint.answer)(row)))

    def _scopes(self, scope: CallScope, found: Iterable[Message]) -> list[MessageScope]:
        bodies = Bodies(self._store)
        return [
            MessageScope(scope, message, bodies.body(message.exchange_id), bodies.recipient(message))
            for message in found
        ]

    def _missing(self, call: Call, what: str) -> Done:
        """What the API answers for what it does not have: the refusal that the provider has for it, or nothing."""
        failure = call.vendor.refusal(what)
        if failure is not None:
            raise Refused(failure)
        template = call.vendor.data.answers[call.endpoint.answer]
        empty = dict.fromkeys(template) if isinstance(template, dict) else {}
        return Done(texts.success(call.vendor.wire, empty))

    def _cancel(self, call: Call, scope: CallScope) -> Done:
        conditions = [*finding.of_account(call), *finding.of_path(call), *finding.of_query(call)]
        cancelled = self._deliveries.cancel(conditions, call.now)
        if not cancelled:
            known = self._store.count("messages", conditions)
            failure = call.vendor.refusal("not-cancellable" if known else "unknown-message")
            if failure is not None:
                raise Refused(failure)
        done = self._answer(call, scope)
        done.cancelled = cancelled
        return done

    # Stored objects

    def _create(self, call: Call, scope: CallScope) -> Done:
        collection = _collection(call)
        if not collection:
            return self._answer(call, scope)
        new = compiled(call.vendor.data.objects.get(collection, {}).get("new", {}))
        body: Body = {**call.path, **(call.body if isinstance(call.body, dict) else {})}
        scope.stored = body
        filled = new(scope)
        body.update(filled if isinstance(filled, dict) else {})
        if call.vendor.app_key_in_path:
            body.pop(call.vendor.app_key_name, None)
        self._objects.add(call.vendor.provider, collection, body)
        return self._answer(call, scope)

    def _find(self, call: Call, scope: CallScope) -> Done:
        fields = {**_fields(call), **_filters(call)}
        found = self._objects.like(call.vendor.provider, _collection(call), fields)
        scope.offset, scope.limit = finding.page(call)
        scope.total = len(found)
        scope.of_rows = [ObjectScope(scope, each.body) for each in found[scope.offset : scope.offset + scope.limit]]
        return self._answer(call, scope)

    def _get(self, call: Call, scope: CallScope) -> Done:
        kept = self._kept(call)
        if kept is None:
            return self._missing(call, "unknown-object")
        scope.stored = kept.body
        scope.of_rows = [ObjectScope(scope, kept.body)]
        return self._answer(call, scope)

    def _change(self, call: Call, scope: CallScope) -> Done:
        kept = self._kept(call)
        if kept is None:
            return self._missing(call, "unknown-object")
        fields = call.body if isinstance(call.body, dict) else {}
        self._objects.change(call.vendor.provider, _collection(call), kept, fields)
        scope.stored = kept.body
        return self._answer(call, scope)

    def _delete(self, call: Call, scope: CallScope) -> Done:
        kept = self._kept(call)
        if kept is None:
            return self._missing(call, "unknown-object")
        self._objects.remove(call.vendor.provider, _collection(call), kept)
        scope.stored = kept.body
        return self._answer(call, scope)

    def _kept(self, call: Call) -> Kept | None:
        """The object that path and query name by the key of its collection and the fields that it has."""
        collection = _collection(call)
        key = call.vendor.data.objects.get(collection, {}).get("key")
        fields = {**_fields(call), **_filters(call)}
        found = self._objects.like(call.vendor.provider, collection, fields)
        named = isinstance(key, str) and key in fields
        return found[0] if found and (named or len(found) == 1) else None


def _collection(call: Call) -> str:
    return next(iter(call.endpoint.kinds), "")


def _fields(call: Call) -> dict[str, object]:
    """What the path says of an object; the app key is no field of it."""
    return {name: value for name, value in call.path.items() if name != call.vendor.app_key_name}


def _filters(call: Call) -> dict[str, object]:
    return {name: value for name, value in call.query.items() if value}
