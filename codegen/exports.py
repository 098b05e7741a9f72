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
        *_decoding(provider),
        Export("transport", tuple(error.name for error in transport_errors(provider))),
        *(
            Export(module.module, (module.error, *(code.name for part in module.sections for code in part.codes)))
            for module in provider.modules
        ),
    )


def _decoding(provider: Provider) -> Iterator[Export]:
    if provider.api:
        results = ("raise_for_response", "error_from_response", "send_results", provider.group, "SendResult")
        yield Export("responses", results)
    if provider.delivery:
        results = ("delivery_results", "raise_for_delivery", "DeliveryResult", "DeliveryStatus", "Verdict")
        yield Export("deliveries", results)
