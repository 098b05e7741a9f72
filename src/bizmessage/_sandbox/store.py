"""What the sandbox keeps: SQLite, in a file or in memory.

Only the thread of the event loop uses it, so nothing is locked. What was acknowledged is committed before; killing the
process loses nothing of it, because the write-ahead log is in the hands of the operating system by then.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bizmessage._sandbox.messages import Draft, Message
from bizmessage._sandbox.schema import SCHEMA, VERSION

_COLUMNS = ", ".join(Draft._fields)
_INSERT = f"INSERT INTO messages ({_COLUMNS}) VALUES ({', '.join('?' * len(Draft._fields))})"  # noqa: S608 - ours


_WAIT_SECONDS = 1.0
"""For how long a file that another sandbox has is waited for: one that ends lets go of it in that time."""


class StoreUnusable(Exception):
    """The file is no database of this version of the sandbox."""


class KeptExchange(NamedTuple):
    """A request and its answer."""

    id: int
    at: float
    provider: str
    method: str
    path: str
    query: str
    headers: str
    body: str
    status: int
    answer_headers: str
    answer: str
    broken: str
    told: str
    messages: int
    """How many messages it made, refused ones too."""


class Condition(NamedTuple):
    """A part of a WHERE clause, and its values."""

    sql: str
    values: tuple[object, ...] = ()


class Store:
    """The database."""

    def __init__(self, file: Path | None) -> None:
        """Open the file, or make it; ``None`` is memory.

        Raises :class:`StoreUnusable` for a file that is something else.
        """
        # The thread that makes the sandbox need not be the one that runs it.
        self.connection = sqlite3.connect(
            file or ":memory:", timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        self.is_new = False
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            self.connection.close()
            raise StoreUnusable(f"{file} cannot be used as a database: {error}") from error

    def _open(self) -> None:
        # Two sandboxes with one file would give two messages one number: the second is not let in.
        self.connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        (version,) = self.connection.execute("PRAGMA user_version").fetchone()
        (tables,) = self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if version != VERSION and (version or tables):
            raise sqlite3.DatabaseError("it was made by something else, or by another version")
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        self.connection.execute("PRAGMA temp_store = MEMORY")
        if version != VERSION:
            self.is_new = True
            self.connection.executescript(f"BEGIN; {SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")

    def close(self) -> None:
        """Close the database."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all of what is done inside, or nothing."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    # Requests and answers

    def add_exchange(self, exchange: KeptExchange) -> None:
        """Keep a request and its answer."""
        self.connection.execute("INSERT INTO exchanges VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", exchange)

    def next_exchange(self) -> int:
        """The number of the next request."""
        (last,) = self.connection.execute("SELECT max(id) FROM exchanges").fetchone()
        return (last or 0) + 1

    def exchange(self, number: int) -> KeptExchange | None:
        """A request and its answer."""
        row = self.connection.execute("SELECT * FROM exchanges WHERE id = ?", (number,)).fetchone()
        return None if row is None else KeptExchange(*row)

    def exchanges(self, conditions: Iterable[Condition], limit: int) -> list[KeptExchange]:
        """Requests and their answers of which all conditions are true, the latest first."""
        where, values = _where(conditions)
        sql = f"SELECT * FROM exchanges{where} ORDER BY id DESC LIMIT ?"  # noqa: S608
        return [KeptExchange(*row) for row in self.connection.execute(sql, (*values, limit))]

    # Messages

    def add_messages(self, drafts: Sequence[Draft]) -> range:
        """Keep messages; the numbers that they get."""
        if len(drafts) == 1:
            self.connection.execute(_INSERT, drafts[0])
        else:
            self.connection.executemany(_INSERT, drafts)
        (last,) = self.connection.execute("SELECT last_insert_rowid()").fetchone()
        return range(last - len(drafts) + 1, last + 1)

    def messages(
        self, conditions: Iterable[Condition] = (), *, order: str = "id", limit: int = -1, offset: int = 0
    ) -> list[Message]:
        """The messages of which all conditions are true."""
        where, values = _where(conditions)
        sql = f"SELECT id, {_COLUMNS} FROM messages{where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
        return [Message(*row) for row in self.connection.execute(sql, (*values, limit, offset))]

    def count(self, table: str, conditions: Iterable[Condition] = ()) -> int:
        """How many rows there are of which all conditions are true."""
        where, values = _where(conditions)
        (count,) = self.connection.execute(f"SELECT count(*) FROM {table}{where}", values).fetchone()  # noqa: S608
        return int(count)

    def counts(self, table: str, column: str) -> dict[str, int]:
        """How many rows there are of each word in a column."""
        return dict(self.connection.execute(f"SELECT {column}, count(*) FROM {table} GROUP BY {column}"))  # noqa: S608

    # Idempotency keys

    def key_is_used(self, account: str, key: str, since: float) -> bool:
        """Whether a request with the key was carried out after a moment."""
        row = self.connection.execute("SELECT at FROM keys WHERE account = ? AND key = ?", (account, key)).fetchone()
        return row is not None and row[0] > since

    def use_key(self, account: str, key: str, now: float) -> None:
        """Remember that a request with the key was carried out."""
        self.connection.execute("INSERT OR REPLACE INTO keys VALUES (?, ?, ?)", (account, key, now))

    # Documents of ours: stored objects, rules

    def objects(self) -> Iterator[tuple[int, str, str, dict[str, object]]]:
        """Every stored object: number, provider, collection, itself."""
        for number, provider, collection, body in self.connection.execute("SELECT * FROM objects ORDER BY id"):
            yield number, provider, collection, json.loads(body)

    def put_object(self, number: int, provider: str, collection: str, body: Mapping[str, object]) -> None:
        """Keep an object, in the place of what had its number."""
        row = (number, provider, collection, json.dumps(body))
        self.connection.execute("INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?)", row)

    def rules(self) -> list[str]:
        """Every rule as JSON."""
        return [body for (body,) in self.connection.execute("SELECT body FROM rules ORDER BY id")]

    def put_rule(self, number: int, body: str) -> None:
        """Keep a rule, in the place of what had its number."""
        self.connection.execute("INSERT OR REPLACE INTO rules VALUES (?, ?)", (number, body))

    def remove(self, table: str, number: int) -> bool:
        """Remove a row; whether there was one."""
        return self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (number,)).rowcount > 0  # noqa: S608

    def clear(self, *tables: str) -> None:
        """Remove everything from tables."""
        for table in tables:
            self.connection.execute(f"DELETE FROM {table}")  # noqa: S608


def _where(conditions: Iterable[Condition]) -> tuple[str, tuple[object, ...]]:
    found = list(conditions)
    values = tuple(value for condition in found for value in condition.values)
    return (" WHERE " + " AND ".join(f"({each.sql})" for each in found) if found else ""), values
