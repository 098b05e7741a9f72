"""Every class of the catalogue, for tests that go over all of them."""

from __future__ import annotations

from types import ModuleType

import bizmessage.kakao
import bizmessage.rcs
from bizmessage.errors import BizMessageError

PROVIDERS: tuple[ModuleType, ...] = (bizmessage.kakao, bizmessage.rcs)


def public_names(provider: ModuleType) -> list[str]:
    """What a provider's package says that it offers."""
    names: list[str] = provider.__all__
    return names


def error_classes() -> list[type[BizMessageError]]:
    """Every exception class of every provider, base classes and those for unknown codes included, groups not."""
    found = (getattr(provider, name) for provider in PROVIDERS for name in public_names(provider))
    classes = [each for each in found if isinstance(each, type) and issubclass(each, BizMessageError)]
    return [each for each in classes if not issubclass(each, ExceptionGroup)]


def code_classes() -> list[type[BizMessageError]]:
    """The class of every failing code."""
    return [each for each in error_classes() if each.code is not None and each.table in ("api", "delivery")]
