"""Keys and secrets are neither kept nor logged."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bizmessage._privacy.shown import HIDDEN
from bizmessage._sandbox.vendor import Vendor

_TELLING = ("secret", "token", "auth", "cookie", "password", "signature", "api-key", "app-key", "appkey", "apikey")
"""What the name of a header has in it whose value nobody else may see."""

_TELLING_FIELDS = ("secret", "token", "password", "appkey", "app-key")
"""The same of a field of a body or a query."""

_NAME = "|".join(_TELLING_FIELDS)
_IN_QUERY = re.compile(f"((?:^|&)[^&=]*(?:{_NAME})[^&=]*=)[^&]*", re.IGNORECASE)
_IN_JSON = re.compile(rf'("[^"\\]*(?:{_NAME})[^"\\]*"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|[-+.\w]+)', re.IGNORECASE)


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
    before = {each.lower() for each in vendor.before_app_key}
    is_next = False
    for number, segment in enumerate(segments):
        if is_next and segment:  # not the nothing between two slashes
            segments[number] = HIDDEN
            is_next = False
        is_next = is_next or segment.lower() in before
    return "/".join(segments)


def masked_query(query: str) -> str:
    """A query string, keys and secrets masked."""
    return _IN_QUERY.sub(rf"\1{HIDDEN}", query)


def masked_json(text: str) -> str:
    """The text of JSON, keys and secrets masked."""
    small = text.lower()
    return _IN_JSON.sub(rf'\1"{HIDDEN}"', text) if any(word in small for word in _TELLING_FIELDS) else text
