"""Which provider an URL belongs to."""

from __future__ import annotations

from urllib.parse import urlsplit

HOSTS = {
    "kakaotalk-bizmessage.api.nhncloudservice.com": "kakao",
    "api-alimtalk.cloud.toast.com": "kakao",
    "rcs-bizmessage.api.nhncloudservice.com": "rcs",
}
"""The hosts of NHN Cloud, and the provider behind each."""

PATHS = {"alimtalk": "kakao", "friendtalk": "kakao", "brand-message": "kakao", "common": "kakao", "rcs": "rcs"}
"""The first part of a path, and the provider that has such paths: for proxies and test doubles on other hosts."""


def provider_of(url: str) -> str | None:
    """The provider that an URL belongs to by its host, or else by its path; ``None`` if it is neither's."""
    parts = urlsplit(url)
    return HOSTS.get(parts.hostname or "") or PATHS.get(parts.path.lstrip("/").partition("/")[0])


def is_nhn_host(url: str) -> bool:
    """Whether an URL is on a host of NHN Cloud itself, where every answer has to be one of the API's."""
    return urlsplit(url).hostname in HOSTS
