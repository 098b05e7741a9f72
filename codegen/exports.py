"""What a provider's package offers, by the module it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.model import Provider
from codegen.transport import transport_errors


@dataclass(frozen=True)
class Export:
    """The public names of one module, in the order of the module."""

    module: str
    names: tuple[str, ...]


def exports(provider: Provider) -> tuple[Export, ...]:
    """Every public name of a provider, module by module: what all of them have, then the categories."""
    return (
        Export(
            "errors", ("OutcomeUnknown", "RecipientUnreachable", "TryLater", provider.error, *provider.lookup_errors)
        ),
        Export("codes", tuple(table.enum for table in provider.tables)),
        Export("lookup", provider.lookups),
        Export("answers", decoding(provider)),
        *_words(provider),
        Export("transport", tuple(error.name for error in transport_errors(provider))),
        *(
            Export(module.module, (module.error, *(code.name for part in module.sections for code in part.codes)))
            for module in provider.modules
        ),
    )


def decoding(provider: Provider) -> tuple[str, ...]:
    """What the module that reads and writes answers offers, by the tables that the provider has."""
    names: tuple[str, ...] = ()
    if provider.api:
        names += ("raise_for_response", "error_from_response", "send_results", "SendResult")
    if provider.group:
        names += (provider.group,)
    if provider.delivery:
        names += ("delivery_results", "raise_for_delivery", "DeliveryResult", "DeliveryStatus", "SmsStatus", "Verdict")
    return names


def _words(provider: Provider) -> Iterator[Export]:
    if provider.wire.vocabularies:
        yield Export("words", tuple(words.enum for words in provider.wire.vocabularies))
