"""Which version follows from what changed."""

from __future__ import annotations

from enum import IntEnum

from packaging.version import Version


class Bump(IntEnum):
    """Which part of a version has to grow at least."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        """The bump as people write it."""
        return self.name.lower()


def while_zero(bump: Bump, version: Version) -> Bump:
    """The bump for what builds on this version: until 1.0, a minor version may break, as SemVer says."""
    return Bump.MINOR if bump is Bump.MAJOR and version.major == 0 else bump


def after(version: Version, bump: Bump) -> Version:
    """The lowest version that may follow: ``0.1.0`` and a minor bump give ``0.2.0``."""
    major, minor, micro = version.major, version.minor, version.micro
    numbers = {
        Bump.NONE: (major, minor, micro),
        Bump.PATCH: (major, minor, micro + 1),
        Bump.MINOR: (major, minor + 1, 0),
        Bump.MAJOR: (major + 1, 0, 0),
    }
    return Version(".".join(map(str, numbers[bump])))
