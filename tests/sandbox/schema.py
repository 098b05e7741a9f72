"""Have schemathesis ask the sandbox's own API for everything that its OpenAPI says: ``make sandbox-schema``."""

from __future__ import annotations

import subprocess
import sys

from bizmessage.sandbox import Settings, running

_ENDLESS = "/_sandbox/events"
"""Server-sent events have no end, and schemathesis waits for one."""

NOT_CHECKED = (
    "positive_data_acceptance",  # a URL or a failure's name that is none is of the right type all the same
    "allow_header_conformance",  # the framework has a route for each method, and names that of the first
)

OPTIONS = (
    *("--checks=all", f"--exclude-checks={','.join(NOT_CHECKED)}", f"--exclude-path={_ENDLESS}"),
    *("--phases=examples,coverage,fuzzing", "--max-examples=40", "--seed=1", "--workers=2"),
    "--generation-database=none",
)


def main(command: list[str]) -> int:
    """Run the command that is given against a sandbox; its exit status."""
    with running(Settings(seed=1, webhook_pause=0.01, webhook_attempts=1)) as server:
        schema = f"{server.control_url}/openapi.json"
        asked = [*command, "run", schema, f"--url={server.base_url}", *OPTIONS]
        return subprocess.run(asked, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
