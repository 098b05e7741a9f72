"""The examples of the README, as a user would copy them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path


def examples(document: Path) -> list[str]:
    """The Python examples of a Markdown document."""
    return re.findall(r"^```python\n(.*?)^```", document.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def run(example: str, python: str, folder: Path, warnings: str = "error") -> str:
    """Run an example by itself; what it wrote to standard error, with its own errors in it."""
    command = [python, "-I", "-X", "utf8", "-W", warnings, "-c", example]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8").stderr


def tested(example: str, python: str, folder: Path) -> str:
    """Run an example whose functions are tests; what pytest wrote, and nothing if all of them passed."""
    (folder / "test_example.py").write_text(example, encoding="utf-8")
    command = [python, "-X", "utf8", "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_example.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8")
    return f"Error: {done.stdout}" if done.returncode else ""
