"""One sandbox for most tests, cleared for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bizmessage.sandbox import Running, Settings, running
from tests.sandbox.using import Sandbox


@pytest.fixture(scope="session")
def server() -> Iterator[Running]:
    """A sandbox that runs for all tests."""
    with running(Settings(webhook_pause=0.05, webhook_attempts=4, seed=1)) as found:
        yield found


@pytest.fixture(scope="session")
def _client(server: Running) -> Iterator[Sandbox]:
    with Sandbox(server) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(_client: Sandbox) -> Sandbox:
    """A client of the sandbox, in which nothing has happened yet and time passes only when a test says so."""
    _client.clear()
    _client.control("POST", "/clock", {"frozen": True})
    return _client
