"""What is peculiar to a provider's JSON: where things stand in an answer, what they are called, what words mean.

A provider's generated ``wire`` module has it, as ``spec/<provider>/wire.csv`` and ``words.csv`` say. Reading and
writing answers go by it, so that no provider is named in either.
"""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Path = tuple[str, ...]

OWN_MARK = "bizmessage"
"""Beside the header of an answer, this names the error whose answer it is, where no code of the provider says it."""


HEADER_WITHOUT_CODE = 500
"""What the header of such an answer has in its code's place."""


class Wire:
    """The shapes and words of one provider. Fields that it does not have are empty."""

    def __init__(
        self,
        provider: str,
        *,
        title_en: str,
        title_ko: str,
        page_date: str = "",
        names: "Sequence[str]" = (),
        hosts: "Sequence[str]" = (),
        paths: "Sequence[str]" = (),
        idempotency_header: str = "",
        signature_header: str = "",
        header: str = "",
        request: str = "",
        recipients: "Sequence[str]" = (),
        recipient: "Sequence[str]" = (),
        deliveries: "Sequence[str]" = (),
        delivery: "Sequence[str]" = (),
        hooks: str = "",
        fields: "Mapping[str, Sequence[str]]",
        api_codes: str = "",
        api_success: "Sequence[str]" = (),
        success_message: str = "",
        message_prefix: str = "",
        transport: "Mapping[str, str]",
        transport_codes: "Mapping[str, str]",
        delivered: "Sequence[str]" = (),
        failed: "Sequence[str]" = (),
        substitute_delivered: "Sequence[str]" = (),
        substitute_pending: "Sequence[str]" = (),
        message_status: "Mapping[str, str]",
        substitute_status: "Mapping[str, str]",
        events: "Mapping[str, str]",
        template_status: "Mapping[str, str]",
        review_status: "Mapping[str, str]",
    ) -> None:
        """Take what the spec says of a provider.

        ``page_date`` is the date of the vendor's page of result codes (``2026-05-27``); ``names`` are what its services
        are called, in logs for example. Places are paths of keys, joined by dots; ``"."`` is the answer itself.
        ``fields`` gives the keys of each thing, the usual one first. ``api_codes`` is the type of the API's codes,
        ``int`` or ``str``, and empty without an API table. ``transport`` gives the provider's own class for each of
        :mod:`bizmessage.errors.transport`, and ``transport_codes`` which of those a code (``500``) or a range of them
        (``4000000-5999999``) in a header means. The words of ``message_status``, ``substitute_status``, ``events``,
        ``template_status`` and ``review_status`` come with their meaning.
        """
        self.provider = provider
        self.title_en = title_en
        self.title_ko = title_ko
        self.page_date = page_date
        self.names = tuple(names)
        self.hosts = frozenset(hosts)
        self.paths = frozenset(paths)
        self.idempotency_header = idempotency_header
        self.signature_header = signature_header
        self.header = _path(header)
        self.request = _path(request)
        self.recipients = _paths(recipients)
        self.recipient = _paths(recipient)
        self.deliveries = _paths(deliveries)
        self.delivery = _paths(delivery)
        self.hooks = _path(hooks)
        self.has_header = bool(header)
        self.has_hooks = bool(hooks)
        self.api_codes = api_codes
        self.api_success: frozenset[int | str] = frozenset(map(int, api_success) if api_codes == "int" else api_success)
        self.success_code = next(iter(map(int, api_success) if api_codes == "int" else api_success), None)
        self.success_message = success_message
        self.message_prefix = message_prefix
        self.transport = transport
        self.delivered = frozenset(delivered)
        self.failed = frozenset(failed)
        self.substitute_delivered = frozenset(substitute_delivered)
        self.substitute_pending = frozenset(substitute_pending)
        self.message_status = message_status
        self.substitute_status = substitute_status
        self.events = events
        self.template_status = template_status
        self.review_status = review_status
        self._fields = fields
        own = {code: transport[error] for code, error in transport_codes.items()}
        self._transport_codes = {code: error for code, error in own.items() if "-" not in code}
        self.transport_ranges = [_range(code, error) for code, error in own.items() if "-" in code]

    def keys(self, field: str) -> "tuple[str, ...]":
        """The keys of a field (``"request-id"``), the usual one first; empty if the provider does not have it."""
        return tuple(self._fields.get(field, ()))

    def key(self, field: str) -> str:
        """The usual key of a field; empty if the provider does not have it."""
        return self.keys(field)[0] if self.keys(field) else ""

    def transport_error(self, code: int | str) -> str | None:
        """The provider's class of a transport error that a header's code means; ``None`` for a code of the table."""
        found = self._transport_codes.get(str(code))
        if found is None and isinstance(code, int):
            found = next((error for first, last, error in self.transport_ranges if first <= code <= last), None)
        return found


def _range(codes: str, error: str) -> "tuple[int, int, str]":
    first, _, last = codes.partition("-")
    return int(first), int(last), error


def _path(place: str) -> "Path":
    return tuple(part for part in place.split(".") if part)


def _paths(places: "Sequence[str]") -> "tuple[Path, ...]":
    return tuple(map(_path, places))
