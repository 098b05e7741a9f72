"""What a provider's package offers, by the module it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.model import Provider


@dataclass(frozen=True)
class Export:
    """The public names of one module, in the order of the module."""

    module: str
    names: tuple[str, ...]


def exports(provider: Provider) -> tuple[Export, ...]:
    """Every public name of a provider, module by module: base errors, enums, lookup functions, then the categories."""
    return (
        Export("errors", (provider.error, *provider.lookup_errors)),
        Export("codes", tuple(table.enum for table in provider.tables)),
        Export("lookup", provider.lookups),
        *(
            Export(module.module, (module.error, *(code.name for part in module.sections for code in part.codes)))
            for module in provider.modules
        ),
    )
