"""The reference: what users import, out of the docstrings, read by Griffe without running anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import griffe

from bizmessage._catalogue.installed import providers
from website.spec import ROOT

MODULES = (
    "errors",
    "errors.groups",
    "errors.transport",
    "errors.causes",
    "advice",
    "categories",
    "results",
    "codes",
    "clients.httpx",
    "clients.requests",
    "clients.aiohttp",
    "retrying",
    "retrying.tenacity",
    "retrying.stamina",
    "webhooks",
    "webhooks.fastapi",
    "webhooks.django",
    "answering",
    "answering.fastapi",
    "sentry",
    "report",
    "sandbox",
    "testing",
)
"""What is documented of the package, besides the providers' own modules."""

_PROVIDER_MODULES = ("", ".errors", ".transport", ".words")

_READER = "bizmessage._reading.reader"

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
    own = [f"{provider}{module}" for provider in providers() for module in _PROVIDER_MODULES]
    return [_module(f"bizmessage.{name}") for name in (*MODULES, *own)]


def _module(name: str) -> Module:
    """The page of a module."""
    found = _read(name, ("/__init__.py", ".py"))
    summary, _, rest = _text(found).partition("\n")
    body = "\n\n".join((rest.strip(), *(text for member in _public(name) for text in _member(member))))
    return Module(name, summary, body)


@cache
def _read(name: str, ends: tuple[str, ...]) -> griffe.Module:
    path = name.replace(".", "/")
    files = (ROOT / root / f"{path}{end}" for end in ends for root in ("src", "generated"))
    file = next(each for each in files if each.exists())
    return griffe.visit(name, filepath=file, code=file.read_text(encoding="utf-8"))


def _public(name: str) -> Iterator[griffe.Object]:
    """What a module offers: what it defines, and what it says to have from modules that are private by name."""
    whole = _read(name, ("/__init__.pyi", "/__init__.py", ".py"))
    says = set(whole.exports or (whole.members if str(whole.filepath).endswith(".pyi") else ()))
    for member in whole.members.values():
        if isinstance(member, griffe.Object):
            if not member.name.startswith("_"):
                yield member
        elif member.name in says and _is_from_private(member.target_path, name):
            yield _defined(*member.target_path.rsplit(".", 1))


def _is_from_private(target: str, name: str) -> bool:
    """Whether something has no other page: what all providers have stands on that of the results."""
    home = name if name.removeprefix("bizmessage.") in providers() else "bizmessage"
    return target.startswith(f"{home}.") and "._" in target


def _defined(module: str, name: str) -> griffe.Object:
    """What a private module defines; of a function that is a method of the one reader of a provider, the method."""
    found = _read(module, ("/__init__.py", ".py")).members[name]
    if isinstance(found, griffe.Attribute) and str(found.value).startswith("_READER."):
        found = _read(_READER, (".py",)).members["Reader"].members[name]
    if not isinstance(found, griffe.Object):
        raise TypeError(f"{module}.{name} is defined elsewhere")
    return found


def _member(member: griffe.Object) -> Iterator[str]:
    if isinstance(member, griffe.Class):
        bases = ", ".join(str(base) for base in member.bases)
        yield f"## class `{member.name}`"
        yield f"```python\nclass {member.name}{f'({bases})' if bases else ''}\n```"
        yield _text(member)
        yield from _of_class(member)
    elif isinstance(member, griffe.Function):
        yield f"## `{member.name}`"
        yield f"```python\n{_of_instance(member)}\n```"
        yield _text(member)
    elif isinstance(member, griffe.Attribute) and member.docstring:
        yield f"## `{member.name}`"
        yield _text(member)


def _of_class(cls: griffe.Class) -> Iterator[str]:
    for member in cls.members.values():
        if member.is_alias or (member.name.startswith("_") and member.name != "__init__"):
            continue
        if isinstance(member, griffe.Function):
            yield f"### `{cls.name if member.name == '__init__' else member.name}`"
            yield f"```python\n{_of_instance(member)}\n```"
            yield _text(member)
        elif isinstance(member, griffe.Attribute) and member.docstring:
            yield f"### `{member.name}`"
            yield _text(member)


def _of_instance(function: griffe.Function) -> str:
    return _signature(function).replace("(self, ", "(").replace("(self)", "()").replace("(cls, ", "(")


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
