"""The reference: what users import, out of the docstrings, read by Griffe without running anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import griffe

from bizmessage.catalogue.installed import providers
from website.spec import ROOT

MODULES = (
    "errors",
    "errors.groups",
    "errors.recipients",
    "errors.transport",
    "errors.causes",
    "errors.pages",
    "advice",
    "categories",
    "reading.reader",
    "reading.results",
    "reading.statuses",
    "catalogue.codes",
    "clients.httpx",
    "clients.requests",
    "clients.aiohttp",
    "retrying",
    "retrying.tenacity",
    "retrying.stamina",
    "webhooks",
    "webhooks.events",
    "webhooks.receiving",
    "webhooks.signature",
    "webhooks.seen",
    "webhooks.fastapi",
    "webhooks.django",
    "answering",
    "answering.fastapi",
)
"""What is documented of the package, besides the providers' own modules. Those that do not exist are left out."""

_PROVIDER_MODULES = ("errors", "lookup", "answers", "transport", "words")

_ROLE = re.compile(r":[a-z]+:`~?([^`<]+)`")


@dataclass(frozen=True)
class Module:
    """A page of the reference."""

    name: str
    summary: str
    body: str

    @property
    def path(self) -> str:
        """Where it stands on the site."""
        return f"reference/{self.name.removeprefix('bizmessage.')}"


def modules() -> list[Module]:
    """The pages of the reference: what is across providers, and the providers."""
    own = [f"{provider}.{module}" for provider in providers() for module in _PROVIDER_MODULES]
    return [module for name in (*MODULES, *own) if (module := _module(f"bizmessage.{name}")) is not None]


def _module(name: str) -> Module | None:
    """The page of a module; ``None`` if it is not there."""
    path = name.replace(".", "/")
    files = (ROOT / root / f"{path}{end}" for root in ("src", "generated") for end in (".py", "/__init__.py"))
    file = next((each for each in files if each.exists()), None)
    if file is None:
        return None
    found = griffe.visit(name, filepath=file, code=file.read_text(encoding="utf-8"))
    summary, _, rest = _text(found).partition("\n")
    body = "\n\n".join((rest.strip(), *_members(found)))
    return Module(name, summary, body)


def _members(module: griffe.Module) -> Iterator[str]:
    for member in module.members.values():
        if member.is_alias or member.name.startswith("_"):
            continue
        if isinstance(member, griffe.Class):
            bases = ", ".join(str(base) for base in member.bases)
            yield f"## class `{member.name}`"
            yield f"```python\nclass {member.name}{f'({bases})' if bases else ''}\n```"
            yield _text(member)
            yield from _of_class(member)
        elif isinstance(member, griffe.Function):
            yield f"## `{member.name}`"
            yield f"```python\n{_signature(member)}\n```"
            yield _text(member)
        elif isinstance(member, griffe.Attribute) and member.docstring:
            yield f"## `{member.name}`"
            yield _text(member)


def _of_class(cls: griffe.Class) -> Iterator[str]:
    for member in cls.members.values():
        if member.is_alias or (member.name.startswith("_") and member.name != "__init__"):
            continue
        if isinstance(member, griffe.Function):
            shown = _signature(member).replace("(self, ", "(").replace("(self)", "()").replace("(cls, ", "(")
            yield f"### `{cls.name if member.name == '__init__' else member.name}`"
            yield f"```python\n{shown}\n```"
            yield _text(member)
        elif isinstance(member, griffe.Attribute) and member.docstring:
            yield f"### `{member.name}`"
            yield _text(member)


def _signature(function: griffe.Function) -> str:
    parameters: list[str] = []
    kinds = griffe.ParameterKind
    for parameter in function.parameters:
        name = {kinds.var_positional: "*", kinds.var_keyword: "**"}.get(parameter.kind or kinds.positional_only, "")
        text = f"{name}{parameter.name}"
        if parameter.annotation is not None:
            text += f": {parameter.annotation}"
        if parameter.default is not None and not name:
            text += f" = {parameter.default}"
        if parameter.kind is kinds.keyword_only and not any(each.startswith("*") for each in parameters):
            parameters.append("*")
        parameters.append(text)
    name = "__init__" if function.name == "__init__" else function.name
    returns = f" -> {function.returns}" if function.returns is not None else ""
    keyword = "async def" if "async" in function.labels else "def"
    return f"{keyword} {name}({', '.join(parameters)}){returns}"


def _text(of: griffe.Object) -> str:
    """A docstring as Markdown: roles are names in code."""
    text = of.docstring.value if of.docstring else ""
    text = _ROLE.sub(lambda match: f"`{match[1].rpartition('.')[2] or match[1]}`", text)
    return re.sub(r"::$", ":", text, flags=re.MULTILINE)
