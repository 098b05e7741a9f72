"""What the wheel has beside the two trees that it is put together from.

In a checkout, ``bizmessage`` is a namespace over ``src/`` and ``generated/``, and has no attributes. In the wheel it is
one folder, and a package with a version.

With an ``__init__.py`` in the checkout too, which adds the other folder to its path, everything still runs. But
pyright, jedi, import-linter and Griffe read and run nothing: they find the one folder, and none of what is generated.
"""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class VersionedPackage(BuildHookInterface[Any]):
    """Adds ``bizmessage/__init__.py`` to wheels; not to editable installs, where it would hide the namespace."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add it, unless ``version`` says that the build is an editable install."""
        if version == "standard":
            build_data["force_include"]["packaging/bizmessage/__init__.py"] = "bizmessage/__init__.py"
