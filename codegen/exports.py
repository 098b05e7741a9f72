"""What a provider's package offers, by the module it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.model import Provider
from codegen.transport import transport_errors


@dataclass(frozen=True)
class Export:
    """The public names of one module, in the order of the module; ``module`` is its dotted name."""

    module: str
    names: tuple[str, ...]

    @property
    def text(self) -> str:
        """The names in one text."""
        return " ".join(self.names)


def exports(provider: Provider) -> tuple[Export, ...]:
    """Every public name of a provider, module by module: what all of them have, then the categories."""
    own = (
        ("errors", ("OutcomeUnknown", "RecipientUnreachable", "TryLater", provider.error, *provider.lookup_errors)),
        ("codes", tuple(table.enum for table in provider.tables)),
        ("_lookup", provider.lookups),
        ("_answers", decoding(provider)),
    )
    more = (
        ("words", tuple(words.enum for words in provider.wire.vocabularies)),
        ("transport", tuple(error.name for error in transport_errors(provider))),
        *(
            (
                module.module,
                (module.error, *(code.name for part in module.sections for code in part.codes if not code.retired)),
            )
            for module in provider.modules
        ),
    )
    return (*_own(provider, own), *_results(provider), *_own(provider, more))


def decoding(provider: Provider) -> tuple[str, ...]:
    """What the module that reads answers has, by the tables that the provider has."""
    names: tuple[str, ...] = ()
    if provider.api:
        names += ("raise_for_response", "error_from_response", "send_results")
    if provider.group:
        names += (provider.group,)
    if provider.delivery:
        names += ("delivery_results", "raise_for_delivery")
    return names


def helpful(provider: Provider) -> tuple[str, ...]:
    """What help() of the package shows: the root of the errors and the functions."""
    return (provider.error, *provider.lookups, *(name for name in decoding(provider) if name != provider.group))


def _own(provider: Provider, modules: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[Export]:
    """What modules of the provider's own package offer; those without a name are not there."""
    for module, names in modules:
        if names:
            yield Export(f"{provider.package}.{module}", names)


def _results(provider: Provider) -> Iterator[Export]:
    """What the functions that read answers give: the same for every provider."""
    if provider.api:
        yield Export("bizmessage.errors._recipients", ("SendResult",))
    if provider.delivery:
        yield Export("bizmessage._reading.results", ("DeliveryResult",))
        yield Export("bizmessage._reading.statuses", ("DeliveryStatus", "SmsStatus", "Verdict"))
