"""The pytest plugin: the fixture ``bizmessage_sandbox``, found by its entry point.

It loads nothing but pytest before a test asks for the fixture.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage.sandbox import Running, Settings
    from bizmessage.testing import BizmessageSandbox

_MISSING = 'the fixture bizmessage_sandbox needs {name}: pip install "bizmessage[pytest]"'


@pytest.fixture(scope="session")
def bizmessage_sandbox_settings() -> Settings:
    """What is to differ from the sandbox's defaults in all tests: a fixture to override in ``conftest.py``."""
    from bizmessage.sandbox import Settings

    return Settings(seed=1, webhook_pause=0.05)


@pytest.fixture(scope="session")
def _bizmessage_sandbox_server(bizmessage_sandbox_settings: Settings) -> Iterator[Running]:
    """One server for all tests of a process: with pytest-xdist, each worker has its own, on a port of its own."""
    try:
        from bizmessage._sandbox.serving import running
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "bizmessage":
            raise
        pytest.fail(_MISSING.format(name=error.name), pytrace=False)
    with running(bizmessage_sandbox_settings) as server:
        yield server


@pytest.fixture
def bizmessage_sandbox(_bizmessage_sandbox_server: Running) -> Iterator[BizmessageSandbox]:
    """The API of every provider on this machine: nothing sent yet, the clock stands still until a test advances it."""
    from bizmessage.testing import BizmessageSandbox

    with BizmessageSandbox(_bizmessage_sandbox_server) as sandbox:
        sandbox.reset()
        yield sandbox
