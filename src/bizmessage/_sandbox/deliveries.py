"""What becomes of messages as time passes: first nothing, then their result, then that of their substitute."""

from __future__ import annotations

from collections.abc import Iterable

from bizmessage._sandbox.messages import Message
from bizmessage._sandbox.store import Condition, Store

# What comes of a message at the moment that it is due, whenever somebody looks. A substitute goes out then, and its
# result is due after the same time again.
_RESULTS = """
UPDATE messages SET
    status = planned_status, delivery_code = planned_code, failure = planned_failure, updated_at = due_at,
    received_at = CASE WHEN planned_status = 'delivered' THEN due_at END,
    substitute_status = CASE WHEN planned_status = 'failed' AND planned_substitute != '' THEN 'pending'
        ELSE substitute_status END,
    substitute_at = CASE WHEN planned_status = 'failed' AND planned_substitute != '' THEN due_at END,
    due_at = CASE WHEN planned_status = 'failed' AND planned_substitute != '' THEN due_at + :delay END
WHERE status = 'pending' AND due_at <= :now RETURNING id
"""
_SUBSTITUTES = """
UPDATE messages SET substitute_status = planned_substitute, updated_at = due_at, due_at = NULL
WHERE substitute_status = 'pending' AND due_at <= :now RETURNING id
"""


class Deliveries:
    """Brings the messages up to date."""

    def __init__(self, store: Store, delay: float) -> None:
        """Take how many seconds pass between a message and its result."""
        self._store = store
        self.delay = delay

    def settle(self, now: float) -> tuple[list[int], list[int]]:
        """Give the messages that are due their results; their numbers, and those whose substitutes have one."""
        connection = self._store.connection
        (due,) = connection.execute(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM messages WHERE due_at <= ?)", (now,)
        ).fetchone() or (0,)
        if not due:
            return [], []
        values = {"now": now, "delay": self.delay}
        with self._store.transaction():
            messages = [number for (number,) in connection.execute(_RESULTS, values).fetchall()]
            substitutes = [number for (number,) in connection.execute(_SUBSTITUTES, values).fetchall()]
        return sorted(messages), sorted(substitutes)

    def bring_forward(self, numbers: Iterable[int], now: float) -> None:
        """Make messages due now that are still on their way, reserved ones too."""
        self._store.connection.executemany(
            "UPDATE messages SET due_at = ? WHERE id = ? AND status = 'pending'", [(now, number) for number in numbers]
        )

    def decide(self, message: Message, *, status: str, code: str, failure: str | None, substitute: str) -> None:
        """Say what is to become of a message that is on its way."""
        self._store.connection.execute(
            "UPDATE messages SET planned_status = ?, planned_code = ?, planned_failure = ?, planned_substitute = ? "
            "WHERE id = ? AND status = 'pending'",
            (status, code, failure, substitute, message.id),
        )

    def reserved(self, conditions: Iterable[Condition], now: float) -> list[int]:
        """The numbers of messages that are reserved for later."""
        reserved = Condition("status = 'pending' AND requested_at > ?", (now,))
        return [message.id for message in self._store.messages([*conditions, reserved])]

    def cancel(self, conditions: Iterable[Condition], now: float) -> list[int]:
        """Call off messages that are reserved for later; their numbers."""
        found = self.reserved(conditions, now)
        self._store.connection.executemany(
            "UPDATE messages SET status = 'cancelled', due_at = NULL, updated_at = ? WHERE id = ?",
            [(now, number) for number in found],
        )
        return found
