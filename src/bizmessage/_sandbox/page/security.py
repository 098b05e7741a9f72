"""What browsers are told about every answer of the page."""

from __future__ import annotations

from typing import Final

_POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
)

HEADERS: Final = {
    "Content-Security-Policy": "; ".join(_POLICY),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Nothing is loaded from another host, no script stands in the HTML, nobody may put the page into theirs."""

FRESH: Final = {**HEADERS, "Cache-Control": "no-store", "Vary": "Accept-Language, Cookie"}
"""The same for what was sent, which no cache may keep: it has phone numbers."""
