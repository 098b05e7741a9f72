"""What the modules of the single clients have in common: whose answer it is, and what error it or its failure is."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

from bizmessage.catalogue.installed import wire_of
from bizmessage.clients.routing import is_own_host, provider_of
from bizmessage.errors import BizMessageError
from bizmessage.errors.transport import ConnectionFailed, ResponseNotReceived
from bizmessage.privacy.masking import mask
from bizmessage.reading.values import as_object, at

_CHAIN = 20
"""How far down the causes of a failure are masked."""


class Judge:
    """Tells the errors of one client's requests."""

    def __init__(self, provider: str | None = None) -> None:
        """Judge the answers of one provider, or, without a name, those of whichever provider the URL belongs to."""
        self._provider = provider

    def is_ours(self, url: str) -> bool:
        """Whether a request goes to a provider at all."""
        return self._name(url) is not None

    def error_of_answer(self, url: str, body: bytes, http_status: int) -> BizMessageError | None:
        """The error that the answer to a request reports; ``None`` for success, and for what is not a provider's.

        What was delivered is no matter of the request: the look-up of a failed message is a success.
        """
        package = self._package(url)
        if package is None:
            return None
        if self._provider is None and not is_own_host(url) and not _is_envelope(body, package.__name__):
            return None  # the path only looks like one of a provider's
        try:
            package.raise_for_response(body, http_status=http_status)
        except BizMessageError as error:
            return error.with_traceback(None)
        return None

    def failure(self, url: str, cause: BaseException, *, sent: bool) -> BizMessageError | None:
        """The error for a request that got no answer; ``None`` for one that does not go to a provider.

        ``sent`` says whether the request may have reached the server. Keys and numbers in the texts of ``cause``, which
        a traceback shows as well, are masked.
        """
        package = self._package(url)
        if package is None:
            return None
        _mask_chain(cause)
        own = _own_class(package, ResponseNotReceived if sent else ConnectionFailed)
        return own(f"{type(cause).__name__}: {cause}")

    def _name(self, url: str) -> str | None:
        return self._provider or provider_of(url)

    def _package(self, url: str) -> ModuleType | None:
        name = self._name(url)
        return None if name is None else _package_of(name)


def _package_of(name: str) -> ModuleType:
    return import_module(f"bizmessage.{name}")


def _own_class(package: ModuleType, base: type[BizMessageError]) -> type[BizMessageError]:
    """A provider's own class of a transport error."""
    own: type[BizMessageError] = getattr(package, wire_of(package.__name__.rpartition(".")[2]).transport[base.__name__])
    return own


def _is_envelope(body: bytes, package: str) -> bool:
    wire = wire_of(package.rpartition(".")[2])
    values = as_object(body)
    header = None if values is None else at(values, wire.header)
    return isinstance(header, dict) and wire.key("success") in header


def _mask_chain(error: BaseException) -> None:
    """Mask the texts of an error and of what led to it, in place: they are shown with it."""
    link: BaseException | None = error
    for _ in range(_CHAIN):
        if link is None:
            return
        text = str(link)
        if mask(text) != text:
            link.args = (mask(text),)
        link.args = tuple(_masked_argument(argument) for argument in link.args)
        link = link.__cause__ or link.__context__


def _masked_argument(argument: Any) -> Any:
    return mask(argument) if isinstance(argument, str) else argument
