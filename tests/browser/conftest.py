"""A sandbox and a browser that looks at its page, and that notices what nobody should see."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from bizmessage.sandbox import Settings, running
from tests.sandbox.using import Sandbox

_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_LOCALES = {"en": "en-US", "ko": "ko-KR"}


_REPLACED = ("htmx:afterRequest", "htmx:sendAbort")
"""What htmx says of a request that a later one took the place of. Of one that failed it says more than the first."""


class Visitor:
    """Somebody who looks at the page of a sandbox."""

    def __init__(self, browser: Browser, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.faults: list[str] = []
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def open(
        self, path: str = "/", *, language: str = "en", scheme: str = "light", size: tuple[int, int] = (1280, 900)
    ) -> Page:
        """Open the page and wait until it is live."""
        context = self._browser.new_context(
            locale=_LOCALES[language],
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": size[0], "height": size[1]},
        )
        context.set_default_timeout(10_000)
        self._contexts.append(context)
        page = context.new_page()
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", self._asked)
        with page.expect_response("**/_sandbox/page/rules"):  # the first events make each piece ask for itself
            page.goto(self.sandbox.server.base_url + path)
        return page

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(_REPLACED):
            self.faults.append(message.text)

    def _asked(self, request: Request) -> None:
        if urlsplit(request.url).netloc != urlsplit(self.sandbox.server.base_url).netloc:
            self.faults.append(request.url)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window. Gone after each module: its event loop would be in the way of others."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        missing = "Chromium is not installed; tools/install-chromium.sh installs it on Debian"
        if os.environ.get("BROWSER_TESTS") == "required":
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def _client() -> Iterator[Sandbox]:
    with running(Settings(delay=3600, webhook_pause=0.05)) as server, Sandbox(server) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(_client: Sandbox) -> Sandbox:
    """A sandbox in which nothing has happened yet, and nothing does by itself."""
    _client.clear()
    return _client


@pytest.fixture
def visitor(browser: Browser, sandbox: Sandbox) -> Iterator[Visitor]:
    """Somebody who looks at its page. Nothing may be said on the console, and no other host be asked for anything."""
    found = Visitor(browser, sandbox)
    yield found
    found.close()
    assert found.faults == []
