"""Typed errors of messaging providers: ``bizmessage.kakao``, ``bizmessage.rcs``."""

import os
import sys

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    __version__: str

# What is generated, and providers that come with other distributions, may lie in other places of the path.
__path__ += [
    folder
    for entry in sys.path
    if (folder := os.path.join(entry, "bizmessage")) not in __path__ and os.path.isdir(folder)  # noqa: PTH112, PTH118
]


def __getattr__(name: str) -> object:
    """The version of the distribution, looked up when it is asked for: that takes ten times as long as the import."""
    if name == "__version__":
        from importlib.metadata import version

        return version("bizmessage")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])
