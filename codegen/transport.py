"""The classes that every provider has for what goes wrong between a client and its API.

``src/bizmessage/errors/transport.py`` defines each of them across providers; a provider gets its own of each, under its
root class, so that ``except KakaoSendError`` catches them too.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.model import Provider


@dataclass(frozen=True)
class TransportError:
    """A provider's class of this kind: its name and bases, and what its docstring says."""

    name: str
    base: str
    own_base: str
    doc: str
    code: int | None
    code_unit: int | None


_KINDS = {
    "GatewayError": (None, "The API gateway in front of {} refused the request or did not get an answer."),
    "GatewayRateLimited": ("GatewayError", "The rate limit of the API gateway in front of {} is exceeded."),
    "GatewayQuotaExceeded": ("GatewayError", "The quota of the API gateway in front of {} is exceeded."),
    "GatewayCircuitOpen": ("GatewayError", "The API gateway does not pass requests on to {} for the time being."),
    "GatewayTimedOut": ("GatewayError", "{} did not answer its API gateway in time; the outcome is unknown."),
    "ServerFailed": (None, "The server of {} failed without naming a result code."),
    "MalformedResponse": (None, "What came is not an answer of {}."),
    "UnreadableOutcome": ("MalformedResponse", "What came is not an answer of {}, and the outcome is unknown."),
    "ConnectionFailed": (None, "No connection to {} came about; the request was not sent."),
    "ConnectionNotTrusted": (None, "No trusted connection to {} came about; the request was not sent."),
    "ResponseNotReceived": (None, "The request to {} was sent and no answer came; the outcome is unknown."),
}
"""The name across providers: the one of these that it is a kind of, and the docstring."""

BASES = tuple(_KINDS)
"""The names across providers, as ``bizmessage.errors.transport`` has them."""

ALWAYS = (
    *("MalformedResponse", "UnreadableOutcome"),
    *("ConnectionFailed", "ConnectionNotTrusted", "ResponseNotReceived"),
)
"""Those that every provider has; the others stand for codes in a header."""

WITH_CODE = tuple(name for name in BASES if name not in ALWAYS)
"""Those that a provider has if its ``wire.csv`` names a code for it."""


def transport_errors(provider: Provider) -> tuple[TransportError, ...]:
    """A provider's own classes, in an order in which each base comes before its kinds."""
    codes = {base: code for code, base in provider.wire.transport_codes.items()}
    wanted = {base for base in BASES if base in ALWAYS or base in codes}
    unit = provider.wire.value("http", "code-unit")
    wanted |= {parent for base in wanted if (parent := _KINDS[base][0]) is not None}
    return tuple(
        TransportError(
            name=provider.prefix + base,
            base=base,
            own_base=provider.error if parent is None else provider.prefix + parent,
            doc=doc.format(provider.title_en),
            code=int(codes[base]) if codes.get(base, "").isdigit() else None,
            code_unit=int(unit) if base == "GatewayError" and unit else None,
        )
        for base, (parent, doc) in _KINDS.items()
        if base in wanted
    )
