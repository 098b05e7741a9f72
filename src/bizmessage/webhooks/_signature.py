"""Whether a webhook comes from the provider.

The vendor sends the text that was entered as the signature in its console, as it is, in a header: a shared secret, not
a signature of the body. So it proves who sends, as long as nobody else has seen it, and says nothing about when.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Iterable, Iterator
from typing import NoReturn, Protocol, SupportsIndex

from bizmessage.webhooks._refusals import SignatureMissing, SignatureWrong
from bizmessage.webhooks._senders import sender


class HasItems(Protocol):
    """Headers as nearly every library has them: a mapping, or what gives out pairs as one does."""

    def items(self) -> Iterable[tuple[str | bytes, object]]:
        """The headers as pairs of name and value."""
        ...


Headers = HasItems | Iterable[tuple[str | bytes, str | bytes]]
"""The headers of a request: a mapping of whatever library, or pairs as in ASGI. Their case does not matter."""

_AROUND = " \t\r\n"
"""What HTTP takes off both ends of a value, and files and environment variables leave there."""


class WebhookVerifier:
    """Checks signatures. Keeps no secret: only what tells whether another text is the same."""

    __module__ = "bizmessage.webhooks"

    __slots__ = ("_header", "_key", "_known")

    def __init__(self, secret: str | Iterable[str], *, provider: str | None = None) -> None:
        """Take the signature that was entered in the vendor's console, or several, any of which is right.

        Several are for the time of a change: add the new one here, change it in the console, remove the old one here.
        Spaces around them do not count, because no header can have them. ``provider`` is only needed where more than
        one of those that are installed sends webhooks.

        Raises ``ValueError`` for an empty secret and for none at all: it would let everybody in.
        """
        encoded = _encoded(secret)
        del secret  # the frame stays with an error, and what prints local variables would print it
        if not encoded or not all(encoded):
            del encoded
            raise ValueError("a webhook's secret is missing, empty, or no text")
        self._key = os.urandom(32)
        self._known = tuple(self._digest(each) for each in encoded)
        del encoded
        self._header = sender(provider).signature_header.lower()
        if not self._header:
            raise ValueError("this provider does not sign its webhooks")

    def verify(self, headers: Headers) -> None:
        """Return if the signature is right, after the same time whatever the secret is.

        Of a header that is there more than once, each has to be right.

        Raises ``SignatureMissing`` or ``SignatureWrong``.
        """
        offered = list(_offered(headers, self._header))
        del headers
        if not offered:
            raise SignatureMissing
        right = all(self._is_right(each) for each in offered)
        del offered
        if not right:
            raise SignatureWrong

    def _is_right(self, offered: object) -> bool:
        right = False
        for form in _forms(offered):
            digest = self._digest(form)
            for known in self._known:  # all of them, so that the time does not tell which
                right |= hmac.compare_digest(digest, known)
        return right

    def _digest(self, text: bytes) -> bytes:
        """As long for every text, so that comparing does not tell the length of the secret."""
        return hmac.digest(self._key, text, "sha256")

    def __repr__(self) -> str:
        """Nothing of the secrets."""
        return f"{type(self).__name__}(...)"

    def __copy__(self) -> WebhookVerifier:
        """Itself: it never changes."""
        return self

    def __deepcopy__(self, _memo: dict[int, object], /) -> WebhookVerifier:
        """Itself: it never changes."""
        return self

    def __reduce_ex__(self, _protocol: SupportsIndex, /) -> NoReturn:
        """Refuse: what tells whether a guess is right does not leave the process."""
        raise TypeError("a WebhookVerifier cannot be pickled")


def verify_signature(headers: Headers, secret: str | Iterable[str], *, provider: str | None = None) -> None:
    """Return if the signature among the headers of a request is the secret, or one of several.

    Raises what :meth:`WebhookVerifier.verify` raises, and ``ValueError`` for an empty secret.
    """
    try:
        WebhookVerifier(secret, provider=provider).verify(headers)
    finally:
        del headers, secret


def _encoded(secret: object) -> list[bytes]:
    """The secrets as bytes; an empty one in the place of what is none."""
    secrets = [secret] if isinstance(secret, str) or not isinstance(secret, Iterable) else list(secret)
    return [_bytes(each.strip(_AROUND)) if isinstance(each, str) else b"" for each in secrets]


def _offered(headers: Headers, name: str) -> Iterator[object]:
    """Each value of a header; a mapping may have several in a list."""
    pairs = headers.items() if hasattr(headers, "items") else headers
    for key, value in pairs:
        if (key.decode("latin-1") if isinstance(key, bytes) else key).lower() == name:
            yield from value if isinstance(value, list | tuple) else (value,)


def _forms(value: object) -> Iterator[bytes]:
    """The bytes that a header's value may have been: servers decode it as Latin-1, and clients as UTF-8 too."""
    if isinstance(value, bytes | bytearray):
        yield bytes(value).strip()
    elif isinstance(value, str):
        text = value.strip(_AROUND)
        yield _bytes(text)
        try:
            yield text.encode("latin-1")
        except UnicodeEncodeError:  # no server decoded it like that
            return


def _bytes(text: str) -> bytes:
    """A text as UTF-8; what some servers make of bytes that are none becomes these bytes again."""
    try:
        return text.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        return text.encode(errors="surrogatepass")
