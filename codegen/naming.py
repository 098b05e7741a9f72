"""How names in the generated code follow from names in the spec, and which names are taken."""

from __future__ import annotations

import builtins
import keyword
import re

CLASS_NAME = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+|[0-9])*")
"""A class name: words of two letters or more and numbers, acronyms being words (``InvalidSmsAppKey``)."""

MODULE_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
"""A provider, table or parameter."""

CATEGORY_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
"""A category, in kebab case."""

LONGEST_NAME = 24
"""How long a provider or a table may be called."""

LONGEST_MODULE = 40
"""How long a category, a vocabulary or a parameter may be called."""

LONGEST_CLASS = 40
"""How long a class may be called, and the enum, of a provider, a table or a category."""

LONGEST_MEMBER = 64
"""How long the enum member of a code may be called. With these, no line of the generated code gets too wide."""

PLACEHOLDER = re.compile(r"\{((?:[A-Za-z0-9_]+(?: [A-Za-z0-9_]+)*)?)\}")
"""A placeholder of a vendor's message: ``{}``, ``{0}``, ``{name}``, ``{two words}``."""


def placeholders(message: str) -> tuple[str, ...]:
    """The distinct placeholders of a message, in order: a name that comes twice is one, each ``{}`` its own."""
    found = PLACEHOLDER.findall(message)
    return tuple(name for position, name in enumerate(found) if not name or name not in found[:position])


def member_name(class_name: str) -> str:
    """The enum member of a class: ``TemplateNotFound`` gives ``TEMPLATE_NOT_FOUND``.

    No two class names that match :data:`CLASS_NAME` give the same member.
    """
    return "_".join(re.findall(r"[A-Z][a-z]+|[0-9]+", class_name)).upper()


def module_name(category: str) -> str:
    """The module of a category: ``sender-profile`` gives ``sender_profile``."""
    return category.replace("-", "_")


def lookup(table: str) -> str:
    """The function that finds the class of a code of a table: ``api_error_class``."""
    return f"{table}_error_class"


def pascal_case(name: str) -> str:
    """A provider or table as part of a class name: ``kakao`` gives ``Kakao``."""
    return "".join(word.capitalize() for word in name.split("_"))


def taken_by_python(name: str) -> str | None:
    """Why a name may not be defined in Python source, or ``None`` if it may."""
    if keyword.iskeyword(name):
        return "a Python keyword"
    if hasattr(builtins, name):
        return "a Python built-in"
    # Behind the built-ins: "type" became such a keyword in 3.12, and a fault says the same with any Python.
    return "a Python keyword" if keyword.issoftkeyword(name) else None
