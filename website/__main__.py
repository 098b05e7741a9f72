"""Build the site, or build and serve it on this machine: ``python -m website build|serve``."""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from website.building import SITE, build


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m website", description=__doc__)
    parser.add_argument("command", choices=["build", "serve"])
    parser.add_argument("--to", type=Path, default=SITE, help="The folder of the site.")
    parser.add_argument("--port", type=int, default=8000)
    arguments = parser.parse_args()
    begun = time.monotonic()
    built = build(arguments.to)
    print(f"{built.pages} pages, {built.bytes / 1e6:.1f} MB, the largest {built.largest / 1e3:.0f} kB", end=", ")
    print(f"in {time.monotonic() - begun:.1f} s: {arguments.to}")
    if arguments.command == "serve":
        handler = partial(SimpleHTTPRequestHandler, directory=str(arguments.to))
        with ThreadingHTTPServer(("127.0.0.1", arguments.port), handler) as server:
            print(f"http://127.0.0.1:{arguments.port}/ (Ctrl-C ends it)")
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                return 130
    return 0


sys.exit(main())
