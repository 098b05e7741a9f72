"""Find e-mail addresses, and the names and passwords in URLs."""

from __future__ import annotations

import re

from bizmessage._privacy.shown import hidden, replaced

# Nobody's privacy is behind the address of a help desk, and vendors have theirs in their messages.
_MAIL = re.compile(
    r"(?<![\w.+-])(?!(?i:support|help|helpdesk|no-?reply)@)[\w.+-]++"
    r"(?=@(?:[\w-]+(?:\.[\w-]+)*\.(?!(?:png|jpe?g|gif|svg|webp)\b)[^\W\d_]{2}|\[?[0-9]{1,3}(?:\.[0-9]{1,3}){3}))"
)
# Up to the last "@" before the path, since passwords have some; "host:8080?to=a@b.c" has a port and no password.
_IN_URL = re.compile(
    r"(?:(?<=://)|(?<=:\\/\\/))(?![^\s:/?#@]*:[0-9]+[?#])"
    r"(?:[^\s/?#\"'<>\\@:]*+:[^\s/\"'<>\\]*|[^\s/?#\"'<>\\:]+)(?=@[^\s@])"
)


def hide_addresses(text: str, spelled: str) -> str:
    """The text with ``****@example.com`` and ``https://****@host``; ``spelled`` is the same in ASCII."""
    spans = [match.span() for match in _IN_URL.finditer(spelled)]
    text, spelled = replaced(text, spans, hidden), replaced(spelled, spans, hidden)
    return replaced(text, [match.span() for match in _MAIL.finditer(spelled)], hidden)
