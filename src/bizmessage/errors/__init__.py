"""The root of every exception in the catalogue.

The classes below it are generated from ``spec/``; what they share is written here by hand. This module is on the import
path of every provider, so it imports nothing, not even ``__future__``: annotations that need an import are quoted.
"""

# Type checkers go by the name alone. An editor's jedi goes by the value and would take a literal False at its word.
TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Self, SupportsIndex, TypeVar

    from bizmessage._privacy.masking import HiddenNumber
    from bizmessage.advice import Fallback, Fault, Retry
    from bizmessage.errors._advising import Advice

    Error = TypeVar("Error", bound="BizMessageError")

# What pickling and copying carry beside the instance's own attributes.
_CHAIN = ("__cause__", "__context__", "__suppress_context__")


class _Advised:
    """A class attribute whose value is loaded when somebody asks for it."""

    def __init__(self, vocabulary: str = "") -> None:
        self._vocabulary = vocabulary

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, error: "BizMessageError | None", owner: "type[BizMessageError]") -> str:
        from bizmessage import advice

        word: str = getattr(owner._advice(), self._name)
        if error is not None:
            word = error.__dict__.get(f"_{self._name}", word)
        return getattr(advice, self._vocabulary)(word) if self._vocabulary else word


def _advised(vocabulary: str = "") -> "Any":
    """Make such an attribute: its type is what it gives, not what it is."""
    return _Advised(vocabulary)


class _Page:
    """A class attribute: the address of the page about a class, made when somebody asks for it."""

    def __get__(self, _error: "BizMessageError | None", owner: "type[BizMessageError]") -> str:
        from bizmessage.errors._pages import address, path_of

        return address(path_of(owner))


def _page() -> "Any":
    """Make such an attribute: its type is what it gives."""
    return _Page()


class BizMessageError(Exception):
    """A messaging provider refused a request or could not deliver a message.

    Raise a class of the catalogue bare (``raise TemplateNotFound``), with the server's own text
    (``raise TemplateNotFound("Client Error. Not exist template.")``) or, where the vendor's message has placeholders,
    with parameters (``raise FieldOutOfRange(field="content", minimum=1, maximum=1000)``).

    Texts are masked as they come in: phone numbers, keys and tokens reach neither ``str()`` nor a log nor a pickle.

    The first attributes belong to the class: they can be read without an instance. They are ``None`` or empty on the
    classes that group codes (``KakaoSendError``, ``TemplateError``) and set on the classes of single codes. Those from
    :attr:`http_status` on are set on instances that were decoded from an answer.
    """

    provider: str | None = None
    """The provider whose API answered, as in ``spec/providers.csv``: ``"kakao"``, ``"rcs"``."""

    table: str | None = None
    """The table of the code, as in ``spec/tables.csv``: ``"api"`` or ``"delivery"``; ``"gateway"`` for its codes."""

    docs: str = ""
    """The address of the vendor's page of codes; empty where there is none."""

    category: str | None = None
    """What the code is about, as in ``spec/categories.csv``: ``"template"``, ``"sender-profile"``."""

    code: int | str | None = None
    """The result code, of the type that the table has: ``-3003``, ``"3019"``."""

    summary: str = "The messaging provider reported an error."
    """One English sentence of ours that says what is wrong."""

    description: str = ""
    """The vendor's description, letter for letter: Korean for most tables."""

    message_template: str = ""
    """The vendor's English message, letter for letter, with ``{}`` where the server fills in a value."""

    parameter_types: "Mapping[str, type[int | str]]" = {}  # noqa: RUF012 - the annotation says it: a Mapping
    """Name and type of each ``{}`` in :attr:`message_template`, in order."""

    fault: "Fault" = _advised("Fault")
    """Who has to act."""

    retry: "Retry" = _advised("Retry")
    """Whether the same request may be sent again."""

    fallback: "Fallback" = _advised("Fallback")
    """Whether the same content can still reach the person by SMS.

    Of an error that was decoded from a delivery, or from the answer to a send request, the substitute that the provider
    itself sends is taken into account: ``no`` where that is on its way or arrived, ``check-first`` where the answer
    does not tell.
    """

    remedy: str = _advised()
    """The next step, in one or two English sentences; :meth:`explain` has it in Korean."""

    remark: str = _advised()
    """A contradiction in the vendor's text that is easy to trip over; usually empty."""

    docs_url: str = _page()
    """The address of this library's page about the code: what it means, why, what to do, and answers with it.

    The site is that of the environment variable ``BIZMESSAGE_DOCS_URL``, if it is set. Where a class has no code, the
    page is that of its table, category or provider.
    """

    @property
    def wait(self) -> float | None:
        """How many seconds to wait before the same request may succeed; ``None`` where that is not known.

        It is what the server asked for (:attr:`retry_after`), or what the vendor says of the code, such as the end of
        the night limit. It does not say that the request may be sent again: :attr:`retry` does.
        """
        if self.retry_after is not None:
            return self.retry_after
        from bizmessage.errors._waiting import seconds_of

        return seconds_of(self._advice().wait)

    http_status: int | None = None
    """The HTTP status of the answer; ``None`` if it was not handed to the decoder."""

    retry_after: float | None = None
    """How many seconds the server asks to wait (``Retry-After``); ``None`` if it did not say, or if no client told."""

    repeatable: bool | None = None
    """Whether the request can be sent again without being carried out twice: it changes nothing, or had an idempotency
    key. Set by what knows the request, such as the clients; ``None`` if nobody knows."""

    body: str | None = None
    """The beginning of an answer that could not be read, masked; ``None`` for answers that could, and after pickling:
    what a mask does not know, such as the content of a message, does not leave the process."""

    request_id: str | None = None
    """The vendor's id of the request or message at fault, as it came."""

    recipient_seq: int | None = None
    """The vendor's number of the recipient at fault in its request."""

    sender_grouping_key: str | None = None
    """The grouping key that the sender gave to the request, as it came."""

    recipient_grouping_key: str | None = None
    """The grouping key that the sender gave to the recipient, as it came."""

    _recipient_no: "HiddenNumber | None" = None

    _advised_by: str | None = None  # the name of a class whose number means something else now

    _is_of_ours = True  # nothing in it has to be replaced where it leaves the process

    _takes_code = False  # whether the class is called with the text and the code, because it has none of its own

    _args: "tuple[Any, ...]" = BaseException.__dict__["args"]  # the server's text alone, or nothing

    def __init__(self, message: str | None = None, /) -> None:
        """Make the error; ``message`` is the text that the server sent, if there is any."""
        # Set here, not left to BaseException.__new__: a subclass may take other arguments than it passes on.
        self._args = () if message is None else (_masked(message),)

    @property
    def args(self) -> "tuple[Any, ...]":
        """What makes an equal error again, as JSON-ready values: ``type(error)(*error.args)``.

        Celery keeps an error in a JSON result like that, and other libraries do. It is the server's text if there is
        any, and behind it the parameters, or the code of an error for unknown ones.
        """
        values = [self.__dict__.get(name) for name in self.parameter_types]
        if self._takes_code:
            values = [self.__dict__.get("code")]
        return self._args if all(value is None for value in values) else (self._text(), *values)

    @args.setter
    def args(self, values: "tuple[Any, ...]") -> None:
        self._args = values

    def _text(self) -> "str | None":
        """The server's own text."""
        return self._args[0] if self._args else None

    @property
    def message(self) -> str:
        """The server's own text; else the vendor's message with the parameters filled in; else the summary."""
        return self._wire_message() or self.summary

    @property
    def parameters(self) -> dict[str, int | str | None]:
        """The value of each parameter by name, in the message's order; ``None`` for one that is not known."""
        return {name: getattr(self, name, None) for name in self.parameter_types}

    @property
    def fingerprint(self) -> str:
        """What is at fault, in the same words every time, to group and count by: ``kakao/api/-3003``."""
        what = type(self).__name__ if self.code is None else self.code
        return f"{self.provider or '-'}/{self.table or '-'}/{what}"

    @property
    def recipient_no(self) -> str | None:
        """The phone number of the recipient at fault, masked: ``010****0001``."""
        return None if self._recipient_no is None else self._recipient_no.masked

    @property
    def unmasked_recipient_no(self) -> str | None:
        """The full phone number of the recipient at fault; ``None`` if there is none, or after pickling."""
        return None if self._recipient_no is None else self._recipient_no.full

    def _wire_message(self) -> str:
        """What the server says: its own text, or the documented one; empty where no English text is documented."""
        if self._args:
            return str(self._args[0])
        if not self.parameter_types:
            return self.message_template
        from bizmessage.errors._placeholders import filled

        return filled(self.message_template, list(self.parameters.values()))

    def _set_parameters(self, **values: int | str | None) -> None:
        self._take_parameters(values)

    def _take_parameters(self, values: "dict[str, int | str | None]") -> None:
        for name, value in values.items():
            # The name of a field, which most of them are, is letters only, and spares the search.
            if isinstance(value, str) and not value.isalpha():
                values[name] = _masked(value)
        self.__dict__.update(values)

    def __str__(self) -> str:
        """The code and the message: ``-3003: Template does not exist.``."""
        return self.message if self.code is None else f"{self.code}: {self.message}"

    def __repr__(self) -> str:
        """The call that makes an equal error: ``FieldOutOfRange(field='content', minimum=1, maximum=1000)``."""
        shown = [repr(argument) for argument in self._args]
        shown += [f"{name}={value!r}" for name, value in self.parameters.items() if value is not None]
        if "code" in self.__dict__:
            shown.append(f"code={self.code!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def add_note(self, note: str, /) -> None:
        """Add a line to the traceback, masked."""
        super().add_note(_masked(note))

    @classmethod
    def explain(cls, language: str = "en") -> str:
        """What the code means and what to do about it, as lines of text: English (``"en"``) or Korean (``"ko"``)."""
        from bizmessage.errors._advising import explanation
        from bizmessage.errors._pages import address, path_of

        where = f"{cls.provider or '-'}/{cls.table or '-'}"
        return explanation(
            language,
            heading=f"{where}/{cls.code} {cls.__name__}" if cls.code is not None else f"{where} {cls.__name__}",
            summary=cls.summary,
            description=cls.description,
            message=cls.message_template,
            advice=cls._advice(),
            page=address(path_of(cls), language),
            docs=cls.docs,
        )

    @classmethod
    def _advice(cls) -> "Advice":
        from bizmessage.errors._advising import advice_of

        return advice_of(cls.provider, cls.table, cls._advised_by or cls.code, cls.__mro__)

    def as_dict(self) -> dict[str, object]:
        """The error as JSON-ready values, for logs: what looks like a phone number in an id or grouping key is masked.

        No key is an attribute of :class:`logging.LogRecord`, so that the result can be passed as ``extra=`` to the
        standard library's logging: the class name stands under ``error`` and the text under ``error_message``.
        """
        return {
            "error": type(self).__name__,
            "fingerprint": self.fingerprint,
            "provider": self.provider,
            "table": self.table,
            "code": self.code,
            "category": self.category,
            "summary": self.summary,
            "description": self.description,
            "error_message": self.message,
            "parameters": self.parameters,
            "fault": self.fault.value,
            "retry": self.retry.value,
            "fallback": self.fallback.value,
            "remedy": self.remedy,
            "http_status": self.http_status,
            "request_id": self.request_id and _masked(self.request_id),
            "recipient_seq": self.recipient_seq,
            "recipient_no": self.recipient_no,
            "sender_grouping_key": self.sender_grouping_key and _masked(self.sender_grouping_key),
            "recipient_grouping_key": self.recipient_grouping_key and _masked(self.recipient_grouping_key),
        }

    def to_response(self) -> dict[str, object]:
        """The answer that the provider would send for this error, as JSON-ready values.

        A refusal is an envelope with its header; a failed delivery is the answer to a look-up of the one message.
        ``error_from_response()`` of the provider turns it back into this error. The full number of a recipient is in it
        where the error has one. An error that no code of the provider tells (a connection that failed) is marked
        beside the header with its name; its text, which is about a connection of this process, is not in it.

        An error of no provider is its class and summary.
        """
        if self.provider is None:
            return {"error": type(self).__name__, "message": self.summary}
        from bizmessage.errors._by_name import part_of

        answered: dict[str, object] = part_of(self.provider, "_answers").to_response(self)
        return answered

    def __reduce_ex__(self, protocol: "SupportsIndex", /) -> tuple[object, ...]:
        """Pickle without calling ``__init__``, so that any subclass comes back whatever its signature is.

        Cause and context come along: the catalogue's own as they are, those of others as their type's name and masked
        text (:class:`bizmessage.errors.causes.Cause`), because their attributes may hold a whole request. Of an answer
        that could not be read, :attr:`body` stays behind.
        """
        state = self._state()
        state.pop("body", None)
        if self.__cause__ is not None or self.__context__ is not None:
            from bizmessage.errors.causes import crossing_chain

            state.update(crossing_chain(self))
        return *self._recipe(), state

    def __setstate__(self, state: dict[str, object] | None, /) -> None:
        """Take over the state that :meth:`__reduce_ex__` or a copy hands on."""
        for name, value in (state or {}).items():
            if name == "args":
                self._args = value  # type: ignore[assignment]
            elif name in _CHAIN:
                setattr(self, name, value)
            else:
                self.__dict__[name] = value

    def __copy__(self) -> "Self":
        """The same type with the same state; cause and context are shared, not copied."""
        copied = _make(type(self), self._new_arguments())
        copied.__setstate__(self._state())
        return copied

    def __deepcopy__(self, memo: dict[int, object], /) -> "Self":
        """The same type with deep copies of the attributes; cause and context are shared, because any may refuse."""
        from copy import deepcopy

        copied = _make(type(self), deepcopy(self._new_arguments(), memo))
        memo[id(self)] = copied
        state = self._state()
        state.update(deepcopy({"args": self._args, **self.__dict__}, memo))
        copied.__setstate__(state)
        return copied

    def _new_arguments(self) -> tuple[object, ...]:
        """What ``__new__`` needs; groups need their exceptions."""
        return ()

    def _recipe(self) -> "tuple[Callable[..., object], tuple[object, ...]]":
        """What makes an error of this type without its state, and the arguments for that."""
        from bizmessage.errors._by_name import reference, revived

        return revived, (reference(type(self)), self._new_arguments())

    def _state(self) -> dict[str, object]:
        # __suppress_context__ last: setting __cause__ changes it.
        return {"args": self._args, **self.__dict__, **{name: getattr(self, name) for name in _CHAIN}}


class OutcomeUnknown(BizMessageError):
    """Neither success nor failure: what was asked for may have been done, or may still be.

    Look the request up before doing anything else. Sending it again, or sending it by SMS instead, may reach the person
    twice.
    """

    summary: str = "It is not known whether the request was carried out."


class TryLater(BizMessageError):
    """The same request may succeed after waiting: :attr:`retry` is ``later``."""

    summary: str = "The same request may succeed later."


class RecipientUnreachable(BizMessageError):
    """The channel cannot reach the person, and SMS still can: not a user, an old app, an old device.

    The provider's own substitute may be on its way: look at :attr:`~BizMessageError.fallback` of the error, or at the
    ``verdict`` of its delivery, before sending one.
    """

    summary: str = "The recipient cannot be reached by this channel."


def _make(cls: "type[Error]", arguments: tuple[object, ...]) -> "Error":
    return cls.__new__(cls, *arguments)


def _masked(text: str) -> str:
    # Replaced by the real one with the first text: its patterns need a module that this one may not import.
    global _masked
    from bizmessage._privacy.masking import mask as _masked

    return _masked(text)
