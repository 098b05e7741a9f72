"""A project with a history: a real git repository of a small spec, for tests of comparing and releasing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.small_spec import SmallSpec

_CONFIG = ("user.name=Tester", "user.email=tester@example.com", "commit.gpgsign=false", "tag.gpgsign=false")

PROJECT = """[project]
name = "toy"
version = "{version}"

[tool.hatch.build.targets.wheel]
packages = ["src/toy"]
"""


class History:
    """A repository in a folder, with a spec that a test changes, and what a release needs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = SmallSpec(folder / "spec")
        self.spec.write()
        self.project("0.1.0")
        self.changelog("## [0.1.0] - 2024-01-01", "- The first release.")
        self.source("def send(text: str) -> None:\n    ...\n")
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        config = [part for each in _CONFIG for part in ("-c", each)]
        # A hook that runs the tests has variables of its own repository, which would win over the folder.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        result = subprocess.run(
            ["git", "-C", str(self.folder), *config, *arguments],  # noqa: S607
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
        return result.stdout

    def commit(self, tag: str = "") -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", tag or "change")
        if tag:
            self.git("tag", tag)

    def project(self, version: str) -> None:
        (self.folder / "pyproject.toml").write_text(PROJECT.format(version=version), encoding="utf-8")

    def changelog(self, *lines: str) -> None:
        (self.folder / "CHANGELOG.md").write_text("\n".join(("# Changelog", "", *lines, "")), encoding="utf-8")

    def source(self, text: str) -> None:
        path = self.folder / "src" / "toy" / "__init__.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
