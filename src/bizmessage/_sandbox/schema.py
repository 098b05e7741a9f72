"""The tables of the sandbox's database."""

from __future__ import annotations

VERSION = 1
"""What ``user_version`` says of a database with these tables."""

SCHEMA = """
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY, at REAL NOT NULL, provider TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
    query TEXT NOT NULL, headers TEXT NOT NULL, body TEXT NOT NULL, status INTEGER NOT NULL,
    answer_headers TEXT NOT NULL, answer TEXT NOT NULL, broken TEXT NOT NULL, told TEXT NOT NULL,
    messages INTEGER NOT NULL
);
CREATE INDEX exchanges_without_messages ON exchanges (id) WHERE messages = 0;
CREATE TABLE messages (
    id INTEGER PRIMARY KEY, provider TEXT NOT NULL, kind TEXT NOT NULL, account TEXT NOT NULL, request_id TEXT,
    recipient_seq INTEGER NOT NULL, recipient TEXT, sender TEXT, template TEXT, content TEXT,
    sender_grouping_key TEXT, recipient_grouping_key TEXT, place TEXT NOT NULL, status TEXT NOT NULL, failure TEXT,
    delivery_code TEXT, planned_status TEXT NOT NULL, planned_code TEXT, planned_failure TEXT,
    planned_substitute TEXT NOT NULL, substitute_wanted INTEGER NOT NULL, substitute_status TEXT NOT NULL,
    substitute_request_id TEXT, substitute_at REAL, requested_at REAL NOT NULL, created_at REAL NOT NULL, due_at REAL,
    received_at REAL, updated_at REAL, exchange_id INTEGER NOT NULL
);
CREATE INDEX messages_due ON messages (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX messages_of_request ON messages (request_id, recipient_seq);
CREATE INDEX messages_updated ON messages (updated_at) WHERE updated_at IS NOT NULL;
CREATE TABLE keys (
    account TEXT NOT NULL, key TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (account, key)
) WITHOUT ROWID;
CREATE TABLE objects (
    id INTEGER PRIMARY KEY, provider TEXT NOT NULL, collection TEXT NOT NULL, body TEXT NOT NULL
);
CREATE TABLE rules (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE targets (
    id INTEGER PRIMARY KEY, provider TEXT NOT NULL, url TEXT NOT NULL, signature TEXT NOT NULL
);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY, target_id INTEGER NOT NULL, provider TEXT NOT NULL, url TEXT NOT NULL, body TEXT NOT NULL,
    state TEXT NOT NULL, attempts INTEGER NOT NULL, status INTEGER, error TEXT, created_at REAL NOT NULL
);
CREATE INDEX posts_pending ON posts (id) WHERE state = 'pending';
"""
