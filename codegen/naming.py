"""How names in the generated code follow from names in the spec, and which names are taken."""

from __future__ import annotations

import builtins
import keyword
import re

CLASS_NAME = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+|[0-9]+)*")
"""A class name: words of two letters or more and numbers, acronyms being words (``InvalidSmsAppKey``)."""

MODULE_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
"""A provider, table or parameter."""

CATEGORY_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
"""A category, in kebab case."""

RESERVED_CLASSES = frozenset(
    {
        "BizMessageError",
        "DeliveryResult",
        "DeliveryStatus",
        "IntEnum",
        "Fallback",
        "Fault",
        "OutcomeUnknown",
        "RecipientUnreachable",
        "Retry",
        "TryLater",
        "Reader",
        "ResultCode",
        "SendErrorGroup",
        "SendResult",
        "SmsStatus",
        "StrEnum",
        "Success",
        "Verdict",
        "Wire",
        "Writer",
        "Maker",
    }
)
"""Names that the generated modules take from elsewhere."""

RESERVED_MODULES = frozenset({"advice", "answers", "codes", "errors", "lookup", "transport", "wire", "words"})
"""Modules that every provider has beside those of its categories."""

RESERVED_ATTRIBUTES = frozenset(dir(Exception)) | {
    "add_note",
    "as_dict",
    "body",
    "category",
    "code",
    "description",
    "explain",
    "fallback",
    "fault",
    "fingerprint",
    "http_status",
    "message",
    "message_template",
    "overload",
    "parameter_types",
    "parameters",
    "provider",
    "recipient_grouping_key",
    "recipient_no",
    "recipient_seq",
    "remark",
    "remedy",
    "repeatable",
    "request_id",
    "retry",
    "retry_after",
    "self",
    "sender_grouping_key",
    "summary",
    "table",
    "to_response",
    "unmasked_recipient_no",
    "wait",
}
"""What an exception of the catalogue has already, or its source uses, so that no parameter may be called so."""


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


def pascal_case(name: str) -> str:
    """A provider or table as part of a class name: ``kakao`` gives ``Kakao``."""
    return "".join(word.capitalize() for word in name.split("_"))


def taken_by_python(name: str) -> str | None:
    """Why a name may not be defined in Python source, or ``None`` if it may."""
    if keyword.iskeyword(name) or keyword.issoftkeyword(name):
        return "a Python keyword"
    if hasattr(builtins, name):
        return "a Python built-in"
    return None
