"""Where PyInstaller finds its hook for this package: it asks the entry point ``pyinstaller40``."""

from __future__ import annotations

import os


def get_hook_dirs() -> list[str]:
    """The folder of the hook."""
    return [os.path.dirname(__file__)]  # noqa: PTH120 - PyInstaller takes texts
