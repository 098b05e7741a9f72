"""Keys and secrets are neither kept nor logged."""

from __future__ import annotations

from collections.abc import Iterable

from bizmessage.privacy.shown import HIDDEN
from bizmessage.sandbox.vendor import Vendor

_TELLING = ("secret", "token", "auth", "cookie", "password", "signature", "api-key", "app-key", "appkey", "apikey")
"""What the name of a header has in it whose value nobody else may see."""


def masked_headers(headers: Iterable[tuple[str, str]], vendor: Vendor) -> dict[str, str]:
    """The headers of a request, keys and secrets masked."""
    harmless = vendor.wire.idempotency_header.lower()
    hidden = {vendor.secret_header, vendor.app_key_header}
    return {
        name: HIDDEN if name in hidden or (name != harmless and any(part in name for part in _TELLING)) else value
        for name, value in headers
    }


def masked_path(path: str, vendor: Vendor) -> str:
    """The path of a request without the app key in it, whether there is such a path or not."""
    segments = path.split("/")
    for number, before in enumerate(segments[:-1]):
        if before in vendor.before_app_key and segments[number + 1]:
            segments[number + 1] = HIDDEN
    return "/".join(segments)
