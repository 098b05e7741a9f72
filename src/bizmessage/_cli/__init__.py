"""The command ``bizmessage``: result codes explained, searched and found in logs, in a terminal.

Needs ``pip install "bizmessage[cli]"``.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        from bizmessage._cli.app import app
    except KeyboardInterrupt:
        sys.exit(130)  # as bizmessage._cli.manners has it for later
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] == "bizmessage":
            raise
        sys.exit(f'bizmessage: {error.name} is missing; install it with: pip install "bizmessage[cli]"')
    app(prog_name="bizmessage")
