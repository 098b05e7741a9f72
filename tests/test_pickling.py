"""Every error survives pickling and copying, whole, and in a process that never imported its module."""

from __future__ import annotations

import copy
import pickle
import pickletools
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

from bizmessage import results, webhooks
from bizmessage.advice import Fault, Retry
from bizmessage.errors import BizMessageError
from bizmessage.errors.causes import Cause, CauseGroup, stand_in
from bizmessage.kakao import (
    DeliveryStatus,
    FieldOutOfRange,
    KakaoApiCode,
    KakaoMessageStatus,
    KakaoSendErrorGroup,
    SmsStatus,
    TemplateNotFound,
    UnknownKakaoApiError,
    Verdict,
    delivery_results,
    error_from_response,
    send_results,
)
from bizmessage.webhooks import SignatureWrong, WebhookKind, read_webhook
from tests.catalogue import error_classes
from tests.webhooks import about_messages, about_templates

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


class Custom(TemplateNotFound):
    """A user's subclass whose signature is not the base's."""

    def __init__(self, order: int, *, retries: int) -> None:
        super().__init__(f"order {order}")
        self.order = order
        self.retries = retries


class NeedsTwo(Exception):
    """A foreign exception that pickles but does not come back."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one)
        self.two = two


def made(cls: type[BizMessageError]) -> BizMessageError:
    """An instance with everything that an instance can have."""
    values = {name: 7 if kind is int else "value 값" for name, kind in cls.parameter_types.items()}
    error = cls("the server's own text", **values)
    error.__cause__ = TemplateNotFound("cause")
    error.__context__ = Cause("KeyError", "'context'")
    error.add_note("a note")
    error.extra = {"order": [1, 2]}  # type: ignore[attr-defined]
    if cls.__name__.startswith("Unknown"):
        error.code = -1
    return error


def state(error: BaseException) -> tuple[object, ...]:
    return (
        type(error),
        error.args,
        str(error),
        repr(error),
        error.__dict__,
        repr(error.__cause__),
        repr(error.__context__),
        error.__suppress_context__,
    )


@pytest.mark.slow
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_class_survives_pickling(protocol: int) -> None:
    for cls in error_classes():
        error = made(cls)
        assert state(pickle.loads(pickle.dumps(error, protocol))) == state(error)
        assert state(pickle.loads(pickle.dumps(cls(), protocol))) == state(cls())


@pytest.mark.slow
@pytest.mark.parametrize("function", [copy.copy, copy.deepcopy])
def test_every_class_survives_copying(function: object) -> None:
    assert callable(function)
    for cls in error_classes():
        error = made(cls)
        copied = function(error)
        assert copied is not error
        assert state(copied) == state(error)


def test_a_copy_shares_and_a_deep_copy_does_not() -> None:
    error = TemplateNotFound()
    error.extra = [1]  # type: ignore[attr-defined]
    assert copy.copy(error).extra is error.extra  # type: ignore[attr-defined]
    assert copy.deepcopy(error).extra is not error.extra  # type: ignore[attr-defined]
    error.itself = error  # type: ignore[attr-defined]
    copied = copy.deepcopy(error)
    assert copied.itself is copied  # type: ignore[attr-defined]


@pytest.mark.slow
def test_another_process_that_has_imported_nothing(tmp_path: Path) -> None:
    path = tmp_path / "errors.pickle"
    errors = [made(cls) for cls in error_classes()]
    path.write_bytes(pickle.dumps(errors))
    script = (
        "import pickle, sys\n"
        "assert not any(name.startswith('bizmessage') for name in sys.modules)\n"
        "for error in pickle.load(open(sys.argv[1], 'rb')):\n"
        "    print(type(error).__module__, repr(error), error.__notes__, repr(error.__cause__), error.extra)\n"
    )
    command = [sys.executable, "-I", "-X", "utf8", "-c", script, str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert result.stdout.splitlines() == [
        f"{type(error).__module__} {error!r} {error.__notes__} {error.__cause__!r} {error.extra}"  # type: ignore[attr-defined]
        for error in errors
    ]


def test_a_users_subclass_with_another_signature() -> None:
    error = Custom(5, retries=2)
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(copied) is Custom
        assert (copied.order, copied.retries, str(copied)) == (5, 2, "-3003: order 5")


def test_raise_from_keeps_the_chain() -> None:
    try:
        try:
            raise ValueError("first")
        except ValueError as first:
            raise FieldOutOfRange(field="content", minimum=1, maximum=2) from first
    except FieldOutOfRange as error:
        back = pickle.loads(pickle.dumps(error))
    assert repr(back.__cause__) == "Cause('ValueError', 'first')"
    assert str(back.__cause__) == "ValueError: first"
    assert back.__suppress_context__ is True
    assert back.__context__ is back.__cause__


@pytest.mark.parametrize("cause", [NeedsTwo("one", "two"), OSError(threading.Lock())])
def test_a_cause_that_cannot_be_pickled_does_not_take_the_error_with_it(cause: Exception) -> None:
    error = TemplateNotFound("text")
    error.__cause__ = cause
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is TemplateNotFound
    assert type(back.__cause__) is Cause
    assert type(cause).__qualname__ in back.__cause__.kind
    assert copy.copy(error).__cause__ is cause
    assert copy.deepcopy(error).__cause__ is cause


def test_a_long_chain_takes_linear_time() -> None:
    error: BizMessageError = UnknownKakaoApiError(code=1)
    for _ in range(60):  # twice the work at each link would take longer than the universe has
        outer = TemplateNotFound()
        outer.__cause__ = outer.__context__ = error
        error = outer
    assert type(pickle.loads(pickle.dumps(error))) is TemplateNotFound


def test_a_traceback_stays_behind() -> None:
    with pytest.raises(TemplateNotFound) as caught:
        raise TemplateNotFound
    assert caught.value.__traceback__ is not None
    assert pickle.loads(pickle.dumps(caught.value)).__traceback__ is None


NUMBER = "01012345678"


class Loaded(Exception):
    """A foreign exception with a whole request in its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.request = {"X-Secret-Key": NUMBER, "body": NUMBER}


class Mute(Exception):
    """A foreign exception whose text cannot be had."""

    def __str__(self) -> str:
        raise RuntimeError(NUMBER)


def loaded(text: str = NUMBER) -> Loaded:
    """A foreign exception with secrets everywhere that an exception can have them."""
    error = Loaded(text)
    error.add_note(f"a note about {NUMBER}")
    error.__cause__ = Loaded(f"cause {NUMBER}")
    error.__cause__.__context__ = Mute()
    return error


def webs() -> list[BaseException]:
    """Foreign exceptions in every way in which they hang together."""
    ring = loaded("ring")
    ring.__cause__.__context__ = ring  # type: ignore[union-attr]
    group = ExceptionGroup(f"group {NUMBER}", [loaded(), ExceptionGroup("inner", [loaded(), TemplateNotFound()])])
    group.exceptions[0].__context__ = group
    base = BaseExceptionGroup("base", [KeyboardInterrupt(NUMBER)])
    over_ours = loaded("over")
    over_ours.__cause__ = TemplateNotFound()
    over_ours.__cause__.__cause__ = loaded("under")
    long = loaded("long")
    for _ in range(3000):
        outer = loaded("link")
        outer.__cause__ = outer.__context__ = long
        long = outer
    deep: Exception = loaded("deep")
    for _ in range(200):
        deep = ExceptionGroup("deep", [deep, loaded()])
    return [loaded(), Mute(), ring, group, base, over_ours, long, deep]


@pytest.mark.parametrize("place", ["__cause__", "__context__"])
@pytest.mark.parametrize("number", range(len(webs())))
def test_nothing_of_a_foreign_exception_but_type_and_masked_text_crosses(place: str, number: int) -> None:
    error = TemplateNotFound()
    foreign = webs()[number]
    before = (foreign.args, dict(vars(foreign)))
    setattr(error, place, foreign)
    pickled = pickle.dumps(error)
    assert NUMBER.encode() not in pickled
    assert b"X-Secret-Key" not in pickled
    back = getattr(pickle.loads(pickled), place)
    assert isinstance(back, Cause | CauseGroup)
    assert type(foreign).__name__ in str(back)
    assert pickle.dumps(error) == pickled  # copying changes nothing
    assert (foreign.args, dict(vars(foreign))) == before


def test_groups_notes_and_chains_come_along() -> None:
    error = TemplateNotFound()
    error.__cause__ = ExceptionGroup("both", [loaded(), TemplateNotFound("ours")])
    error.__cause__.add_note(f"of {NUMBER}")
    back = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(error)))).__cause__
    assert isinstance(back, CauseGroup)
    assert back.message == "ExceptionGroup: both"
    assert back.__notes__ == ["of 010****5678"]
    first, second = back.exceptions
    assert first.__notes__ == ["a note about 010****5678"]
    assert str(first.__cause__) == "tests.test_pickling.Loaded: cause 010****5678"
    assert str(first.__cause__.__context__) == "tests.test_pickling.Mute"  # type: ignore[union-attr]
    assert repr(second) == "TemplateNotFound('ours')"
    matched, rest = back.split(TemplateNotFound)
    assert type(matched) is type(rest) is CauseGroup


def test_foreign_members_of_our_own_groups() -> None:
    group = KakaoSendErrorGroup(f"of {NUMBER}", [loaded(), TemplateNotFound()])  # type: ignore[list-item]
    pickled = pickle.dumps(group)
    assert NUMBER.encode() not in pickled
    back = pickle.loads(pickled)
    assert type(back) is KakaoSendErrorGroup
    assert [type(each) for each in back.exceptions] == [Cause, TemplateNotFound]


def test_a_stand_in_is_ours() -> None:
    cause = stand_in(loaded())
    assert isinstance(cause, Cause)
    assert cause.kind == "tests.test_pickling.Loaded"
    cause.add_note(NUMBER)
    assert NUMBER not in "".join(cause.__notes__)
    assert stand_in(cause) is cause
    assert stand_in(None) is None
    ours = TemplateNotFound()
    assert stand_in(ours) is ours
    huge = stand_in(ValueError(f"{NUMBER} " * 10**6))
    assert len(str(huge)) < 1100
    assert NUMBER[:8] not in str(huge)
    cause.__context__ = loaded()  # somebody raises it
    assert NUMBER.encode() not in pickle.dumps(cause)


def test_the_body_of_an_answer_stays_behind() -> None:
    for payload in ("<html>Dear Hong Gildong</html>", '{"header": {"resultCode": -7777, "resultMessage": "Hong"}}'):
        error = error_from_response(payload)
        assert error is not None
        assert error.body is not None
        assert copy.copy(error).body == copy.deepcopy(error).body == error.body
        assert pickle.loads(pickle.dumps(error)).body is None


def linked(count: int, attribute: str = "__cause__") -> Exception:
    """A foreign exception that so many led to, itself counted."""
    error = ValueError("the first")
    for number in range(1, count):
        outer = ValueError(f"link {number}")
        setattr(outer, attribute, error)
        error = outer
    return error


def length(error: BaseException | None, attribute: str = "__cause__") -> int:
    """How many led to an exception, itself counted."""
    return 0 if error is None else 1 + length(getattr(error, attribute), attribute)


@pytest.mark.parametrize("attribute", ["__cause__", "__context__"])
def test_how_much_of_a_long_chain_is_kept(attribute: str) -> None:
    long = linked(40, attribute)
    assert length(stand_in(long), attribute) == 21
    assert length(stand_in(linked(21, attribute)), attribute) == 21
    error = TemplateNotFound()
    setattr(error, attribute, long)
    assert length(pickle.loads(pickle.dumps(error)), attribute) == 1 + 21
    group = stand_in(ExceptionGroup("group", [long]))
    assert isinstance(group, CauseGroup)
    assert length(group.exceptions[0], attribute) == 20
    assert length(pickle.loads(pickle.dumps(CauseGroup("ours", [long]))).exceptions[0], attribute) == 21


def test_how_many_groups_in_groups_are_kept() -> None:
    deep: Exception = ValueError("innermost")
    for _ in range(40):
        deep = ExceptionGroup("deep", [deep])
    kept = stand_in(deep)
    levels = 0
    while isinstance(kept, CauseGroup):
        levels += 1
        (kept,) = kept.exceptions
    assert levels == 20
    assert repr(kept) == "Cause('ExceptionGroup', 'deep (1 sub-exception)')"


def test_what_led_to_it_is_kept_as_it_was() -> None:
    hidden, seen = ValueError("hidden"), ValueError("seen")
    hidden.__context__, hidden.__suppress_context__ = KeyError("behind"), True
    seen.__context__ = KeyError("before")
    seen.__cause__, seen.__suppress_context__ = KeyError("why"), False
    copied = stand_in(hidden)
    assert copied is not None
    assert (copied.__cause__, copied.__context__, copied.__suppress_context__) == (None, None, True)
    copied = stand_in(seen)
    assert copied is not None
    for each in (copied, pickle.loads(pickle.dumps(copied))):
        assert repr(each.__cause__) == "Cause('KeyError', \"'why'\")"
        assert repr(each.__context__) == "Cause('KeyError', \"'before'\")"
        assert each.__suppress_context__ is False


def test_what_is_in_two_places_is_copied_once() -> None:
    twice = ValueError("twice")
    outer = ExceptionGroup("outer", [twice, twice])
    outer.__cause__, outer.__context__, outer.__suppress_context__ = twice, twice, False
    kept = stand_in(outer)
    assert isinstance(kept, CauseGroup)
    assert kept.__cause__ is kept.__context__ is kept.exceptions[0] is kept.exceptions[1]
    outer = ExceptionGroup("outer", [ValueError("inner")])
    outer.exceptions[0].__cause__ = outer
    kept = stand_in(outer)
    assert isinstance(kept, CauseGroup)
    assert kept.exceptions[0].__cause__ is not None
    error = TemplateNotFound()
    error.__cause__ = error.__context__ = twice
    back = pickle.loads(pickle.dumps(error))
    assert back.__cause__ is back.__context__


def test_the_text_of_a_stand_in() -> None:
    assert str(Cause("httpx.ConnectError")) == "httpx.ConnectError"
    assert str(Cause("httpx.ConnectError", "refused")) == "httpx.ConnectError: refused"
    assert str(Cause("", "text")) == "text"
    assert Cause("Kind", f"of {NUMBER}").args == ("Kind", "of 010****5678")
    assert Cause("Kind", "x" * 2000).args == ("Kind", "x" * 1000)
    assert repr(stand_in(Mute())) == "Cause('tests.test_pickling.Mute', '')"
    assert repr(stand_in(ValueError("builtins.x"))) == "Cause('ValueError', 'builtins.x')"
    group = stand_in(ExceptionGroup(f"{NUMBER} " + "x" * 2000, [ValueError()]))
    assert isinstance(group, CauseGroup)
    assert group.message == "ExceptionGroup: 010****5678 " + "x" * 988
    group = CauseGroup(f"{NUMBER} " + "x" * 2000, [ValueError(NUMBER)])
    back = pickle.loads(pickle.dumps(group))
    assert type(back) is CauseGroup
    assert back.message == "010****5678 " + "x" * 988
    assert repr(back.exceptions[0]) == "Cause('ValueError', '010****5678')"
    part = group.subgroup(ValueError)
    assert part is not None
    assert (part.message, part.exceptions) == (group.message, group.exceptions)


def test_the_notes_of_a_stand_in() -> None:
    error = ValueError()
    error.__notes__ = (f"of {NUMBER}", 7, "second")  # type: ignore[assignment]
    kept = stand_in(error)
    assert kept is not None
    assert kept.__notes__ == ["of 010****5678", "second"]
    assert pickle.loads(pickle.dumps(kept)).__notes__ == kept.__notes__
    error.__notes__ = NUMBER  # type: ignore[assignment]
    for each in (stand_in(error), stand_in(ValueError()), pickle.loads(pickle.dumps(Cause("Kind")))):
        assert not hasattr(each, "__notes__")
    group = CauseGroup("ours", [TemplateNotFound()])
    assert "__notes__" not in vars(pickle.loads(pickle.dumps(group)))
    group.add_note(NUMBER)
    assert pickle.loads(pickle.dumps(group)).__notes__ == ["010****5678"]


def test_pickles_name_what_is_promised() -> None:
    refused = {"recipientNo": "01012345678", "recipientSeq": 1, "resultCode": -3003, "resultMessage": ""}
    header = {"resultCode": -1000, "resultMessage": "", "isSuccessful": False}
    answer = {"header": header, "message": {"requestId": "x", "sendResults": [refused]}}
    failed = {"requestId": "x", "recipientNo": "01012345678", "resultCode": "3019"}
    group = error_from_response(answer)
    assert group is not None
    group.__cause__ = Cause("KeyError", "'context'")
    webhook, template = read_webhook(about_messages("3019")), read_webhook(about_templates())
    things = (
        *(group, *send_results(answer), *delivery_results([failed]), *Verdict, *DeliveryStatus, *SmsStatus),
        *(webhook, template, WebhookKind.DELIVERIES, KakaoApiCode.TEMPLATE_NOT_FOUND, KakaoMessageStatus.FAILED),
        *(SignatureWrong("no"), Retry.NEVER, Fault.CALLER, TemplateNotFound.fallback),
    )
    named = {module for thing in things for module in modules_in(pickle.dumps(thing, 0))}
    assert {name for name in named if "._" in name} == {
        "bizmessage.errors._by_name",  # classes of errors come back by provider, table and code
        "bizmessage.webhooks._events",  # what hides a payload
    }
    assert named > {"bizmessage.results", "bizmessage.webhooks", "bizmessage.errors.causes", "bizmessage.advice"}


@pytest.mark.parametrize("package", [results, webhooks], ids=lambda package: package.__name__)
def test_classes_say_that_they_are_of_the_public_package(package: ModuleType) -> None:
    classes = [each for name in package.__all__ if isinstance(each := getattr(package, name), type)]
    assert len(classes) > 5
    # The members of a protocol are what users write, and it is in no pickle.
    assert {each for each in classes if each.__module__ != package.__name__} <= {webhooks.HookStore}


def modules_in(pickled: bytes) -> set[str]:
    """The modules whose names a pickle of protocol 0 has."""
    return {
        str(argument).split(" ")[0]
        for opcode, argument, _ in pickletools.genops(pickled)
        if opcode.name == "GLOBAL" and str(argument).startswith("bizmessage.")
    }
