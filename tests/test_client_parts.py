"""What the clients' modules have in common, without a network: whose request it is, what became of it."""

from __future__ import annotations

import asyncio
import json
import ssl
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from types import SimpleNamespace

import pytest

from bizmessage import kakao
from bizmessage._catalogue.installed import providers
from bizmessage.clients._fates import chain, failed_in_handshake, fate_before_sending, passed
from bizmessage.clients._judging import Exchange, Judge
from bizmessage.clients._routing import Routes
from bizmessage.clients._shielding import METHODS, shield, shielded, shielded_async
from bizmessage.clients._waiting import read_retry_after
from bizmessage.errors import BizMessageError
from bizmessage.errors.causes import Cause
from bizmessage.errors.transport import ConnectionFailed, ConnectionNotTrusted, ResponseNotReceived
from tests.payloads import header, refusal

URL = "https://api-alimtalk.cloud.toast.com/alimtalk/v2.3/appkeys/A/messages"
KEY = "X-NC-API-IDEMPOTENCY-KEY"


def exchange(method: str = "POST", headers: dict[str, str] | None = None) -> Exchange:
    found = Judge().exchange(method, URL, headers or {})
    assert found is not None
    return found


# --- whose request it is, and what is known of it ---------------------------------------------------------------


def test_whose_request_it_is() -> None:
    assert Judge().exchange("POST", "https://other.example/alimtalk", {}) is None
    for judge in (Judge("kakao"), Judge(hosts={"other.example": "kakao"})):
        assert judge.exchange("POST", "https://other.example/alimtalk", {}) is not None


@pytest.mark.parametrize(
    ("method", "changes_nothing"),
    [
        *(("GET", True), ("get", True), ("HEAD", True), ("OPTIONS", True), ("TRACE", True)),
        *(("POST", False), ("post", False), ("PUT", False), ("PATCH", False), ("DELETE", False), ("CONNECT", False)),
    ],
)
def test_what_changes_nothing_may_be_repeated(method: str, changes_nothing: bool) -> None:
    sent = exchange(method)
    assert sent.changes_nothing is changes_nothing
    assert sent.error_of_failure(OSError(), ResponseNotReceived).repeatable is changes_nothing


@pytest.mark.parametrize(("headers", "repeatable"), [({KEY: "k"}, True), ({KEY: ""}, False), ({"X-Other": "k"}, False)])
def test_what_has_a_key_may_be_repeated(headers: dict[str, str], repeatable: bool) -> None:
    sent = exchange(headers=headers)
    assert sent.error_of_failure(OSError(), ResponseNotReceived).repeatable is repeatable
    error = sent.error_of_answer(answer(-3003), 200, {})
    assert error is not None
    assert error.repeatable is repeatable


def answer(code: int | None = None) -> bytes:
    return json.dumps({"header": header()} if code is None else refusal(code)).encode()


def test_the_error_of_an_answer() -> None:
    error = exchange().error_of_answer(answer(-3003), 429, {"Retry-After": "7"})
    assert type(error) is kakao.TemplateNotFound
    assert (error.http_status, error.retry_after, error.repeatable) == (429, 7.0, False)
    assert error.__traceback__ is None
    error = exchange().error_of_answer(answer(-3003), 200, {"retry-after": "7"})  # which a plain dict does not find
    assert error is not None
    assert error.retry_after is None
    assert exchange().error_of_answer(answer(), 200, {}) is None
    assert exchange("head").error_of_answer(b"", 502, {}) is None
    assert exchange("GET").error_of_answer(b"", 502, {}) is not None


@pytest.mark.parametrize(
    ("fate", "own"),
    [
        (ConnectionFailed, kakao.KakaoConnectionFailed),
        (ConnectionNotTrusted, kakao.KakaoConnectionNotTrusted),
        (ResponseNotReceived, kakao.KakaoResponseNotReceived),
    ],
)
def test_the_error_of_a_failure(fate: type[BizMessageError], own: type[BizMessageError]) -> None:
    cause = OSError("no way to 010-1234-5678")
    error = exchange().error_of_failure(cause, fate)
    assert type(error) is own
    assert isinstance(error.__cause__, Cause)
    assert repr(error.__cause__) == "Cause('OSError', 'no way to 010-****-5678')"
    assert "OSError: no way to 010-****-5678" in str(error)
    assert cause.args == ("no way to 010-1234-5678",)


# --- hosts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "provider"),
    [
        ("https://kakaotalk-bizmessage.api.nhncloudservice.com/alimtalk/v2.3/appkeys/A/messages", "kakao"),
        ("https://KAKAOTALK-BIZMESSAGE.api.nhncloudservice.com:443/anything", "kakao"),
        ("http://kakaotalk-bizmessage.api.nhncloudservice.com.:8080", "kakao"),
        ("https://user:word@api-alimtalk.cloud.toast.com/common/v2.2/appkeys/A/senders", "kakao"),
        ("https://rcs-bizmessage.api.nhncloudservice.com/rcs/v1.0/messages", "rcs"),
        ("ftp://rcs-bizmessage.api.nhncloudservice.com/rcs/v1.0/messages", None),
        ("https://rcs-bizmessage.api.nhncloudservice.com.example.com/rcs/v1.0", None),
        ("http://127.0.0.1:8000/brand-message/v1.0/x", None),
        ("https://other.example/common/v1.0/x", None),
        ("http://127.0.0.1:8000/rcs/v1.0/x", None),
        ("https://PROXY.example.:8443/x", "kakao"),
        ("https://proxy.example/x", None),
        ("https://gateway.example/nhn/rcs", "rcs"),
        ("https://gateway.example:444/nhn/rcs/v1.0?x=1", "rcs"),
        ("https://gateway.example/nhn/rcs/kakao/x", "kakao"),
        ("https://gateway.example/nhn/rcsx", None),
        ("https://gateway.example/other", None),
        ("https://[::1]:9000/x", "kakao"),
        ("https://standard.example/x", "rcs"),
        ("http://standard.example/x", None),
        ("https://example.com:port/", None),
        ("https://[bad", None),
        ("https://example.com", None),
        ("/alimtalk/v2.3", None),
        ("", None),
    ],
)
def test_the_provider_of_an_url(url: str, provider: str | None) -> None:
    routes = Routes(
        hosts={
            "Proxy.example:8443": "kakao",
            "gateway.example./nhn/rcs/": "rcs",
            "gateway.example/nhn/rcs/kakao": "kakao",
            "[::1]:9000": "kakao",
            "standard.example:443": "rcs",
        }
    )
    assert routes.provider_of(url) == provider


def test_what_the_caller_says_is_checked() -> None:
    assert Routes("rcs").provider_of("https://anything.example") == "rcs"
    for wrong in ("telegraph", "errors", ""):
        with pytest.raises(ValueError, match=f"is no provider; installed are {', '.join(providers())}"):
            Routes(wrong)
        with pytest.raises(ValueError, match="is no provider"):
            Routes(hosts={"proxy.example": wrong})
    for host in ("https://proxy.example", "", "proxy.example:port", "[bad"):
        with pytest.raises(ValueError, match="is no host"):
            Routes(hosts={host: "kakao"})


def test_the_more_special_place_counts() -> None:
    hosts = {"a.example": "kakao", "a.example:81": "rcs", "a.example/long/path": "rcs", "a.example:81/long": "kakao"}
    for order in (list(hosts), list(reversed(hosts))):
        routes = Routes(hosts={host: hosts[host] for host in order})
        assert routes.provider_of("http://a.example/x") == "kakao"
        assert routes.provider_of("http://a.example:81/x") == "rcs"
        assert routes.provider_of("http://a.example:81/long/x") == "kakao"
        assert routes.provider_of("http://a.example:81/long/path/") == "rcs"
    routes = Routes(hosts={"a.example": "kakao", "a.example:1": "rcs", "b.example/X": "kakao"})
    assert routes.provider_of("http://a.example:1/x") == "rcs"
    assert routes.provider_of("http://b.example/x") is None
    own = "rcs-bizmessage.api.nhncloudservice.com"
    assert Routes(hosts={own: "kakao"}).provider_of(f"https://{own}/rcs") == "kakao"


def test_ports_that_are_not_written() -> None:
    routes = Routes(hosts={"a.example:80": "kakao", "a.example:443": "rcs"})
    assert routes.provider_of("http://a.example/") == "kakao"
    assert routes.provider_of("https://a.example/") == "rcs"
    assert routes.provider_of("https://a.example:80/") == "kakao"
    assert routes.provider_of("http:///alimtalk") is None
    assert Routes("kakao").provider_of("http:///alimtalk") is None
    assert Routes("kakao", {"a.example": "rcs"}).provider_of("http://a.example") == "kakao"


def test_what_is_said_of_a_wrong_host() -> None:
    with pytest.raises(ValueError, match=r"^'http://a' is no host; expected host, host:port or host/path$"):
        Routes(hosts={"http://a": "kakao"})
    with pytest.raises(ValueError, match=rf"^'smoke' is no provider; installed are {', '.join(providers())}$"):
        Routes("smoke")


# --- waiting ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Wed, 21 Oct 2026 07:28:30 GMT", 30),
        ("Wed, 21 Oct 2026 07:28:30", 30),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("-5", None),
        ("soon", None),
        ("1e9", None),
        ("", None),
        (None, None),
        ("9" * 400, 999999999999),
        ("Wed, 99 Oct 2026 07:28:30 GMT", None),
    ],
)
def test_how_long_the_server_asks_to_wait(text: str | None, seconds: float | None) -> None:
    assert read_retry_after(text, datetime(2026, 10, 21, 7, 28, tzinfo=UTC)) == seconds


def test_how_long_to_wait_from_now() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    seconds = read_retry_after(later)
    assert seconds is not None
    assert 3500 < seconds <= 3600
    now = datetime(2026, 10, 21, 7, 28, tzinfo=UTC)
    assert read_retry_after("Wed, 21 Oct 2026 09:28:30 +0200", now) == 30
    assert read_retry_after("\u00b2", now) is None


# --- what became of it ------------------------------------------------------------------------------------------


def led_to(*errors: BaseException, attribute: str = "__cause__") -> BaseException:
    """The first of the errors; each was led to by the next."""
    for error, reason in pairwise(errors):
        setattr(error, attribute, reason)
    return errors[0]


@pytest.mark.parametrize("attribute", ["__cause__", "__context__"])
def test_a_chain_is_followed(attribute: str) -> None:
    errors = [OSError(number) for number in range(30)]
    assert list(chain(led_to(*errors, attribute=attribute))) == errors[:20]
    assert list(chain(errors[28])) == errors[28:]
    assert list(chain(None)) == []


def test_a_cause_goes_before_a_context() -> None:
    error = OSError()
    error.__context__, error.__cause__ = OSError("context"), OSError("cause")
    assert list(chain(error)) == [error, error.__cause__]


@pytest.mark.parametrize(
    ("reason", "fate"),
    [
        (ssl.SSLError("unknown protocol"), ConnectionNotTrusted),
        (ssl.SSLCertVerificationError("expired"), ConnectionNotTrusted),
        (ssl.SSLEOFError("gone"), ConnectionFailed),
        (ssl.SSLZeroReturnError("closed"), ConnectionFailed),
        (ConnectionRefusedError(), ConnectionFailed),
    ],
)
def test_what_kept_a_request_from_being_sent(reason: Exception, fate: type) -> None:
    assert fate_before_sending(reason) is fate
    assert fate_before_sending(led_to(RuntimeError(), OSError(), reason)) is fate


def raised(error: BaseException, *names: str) -> BaseException:
    """An error that came up through functions of these names, the outermost first."""
    code = "def {}(error, names):\n    raised(error, names)"
    scope: dict[str, object] = {}

    def step(error: BaseException, rest: tuple[str, ...]) -> None:
        if not rest:
            raise error
        exec(code.format(rest[0]), {"raised": step}, scope)  # noqa: S102 - a function of any name
        function = scope[rest[0]]
        assert callable(function)
        function(error, rest[1:])

    with pytest.raises(type(error)):
        step(error, names)
    return error


def test_what_an_error_came_up_through() -> None:
    error = raised(OSError(), "connect", "do_handshake", "read")
    assert all(passed(error, name) for name in ("connect", "do_handshake", "read"))
    assert not passed(error, "write")
    assert not passed(OSError(), "connect")


def test_whether_the_handshake_failed() -> None:
    failed = raised(OSError(), "connect", "do_handshake")
    assert failed_in_handshake(failed)
    assert failed_in_handshake(led_to(RuntimeError(), failed))
    assert not failed_in_handshake(raised(OSError(), "connect"))
    assert not failed_in_handshake(raised(RuntimeError(), "do_handshake"))


# --- what frames hold -------------------------------------------------------------------------------------------


def give(*arguments: object, **options: object) -> object:
    """Give back what it gets, or raise it."""
    if isinstance(arguments[0], BaseException):
        raise arguments[0]
    return arguments, options


async def give_later(*arguments: object, **options: object) -> object:
    """The same, awaited."""
    return give(*arguments, **options)


def call(function: object, *arguments: object, **options: object) -> object:
    assert callable(function)
    found = function(*arguments, **options)
    return asyncio.run(found) if asyncio.iscoroutine(found) else found


@pytest.mark.parametrize(("wrapper", "function"), [(shielded, give), (shielded_async, give_later)])
def test_a_shielded_function(wrapper: object, function: object) -> None:
    wrapped = call(wrapper, function)
    assert wrapped.__name__ == function.__name__  # type: ignore[attr-defined]
    assert call(wrapped, 1, 2, three=3) == ((1, 2), {"three": 3})
    with pytest.raises(kakao.TemplateNotFound) as ours:
        call(wrapped, kakao.TemplateNotFound(), "secret")
    frames = [frame for frame, _ in traceback.walk_tb(ours.value.__traceback__)]
    assert not any(frame.f_code.co_name.startswith("give") for frame in frames)
    (inner,) = [frame for frame in frames if frame.f_code.co_filename.endswith("shielding.py")][-1:]
    assert "secret" not in repr(inner.f_locals)
    assert "error" not in inner.f_locals
    with pytest.raises(OSError, match="others") as other:
        call(wrapped, OSError("others"))
    assert any(frame.f_code.co_name == "give" for frame, _ in traceback.walk_tb(other.tb))


def test_the_methods_that_are_shielded() -> None:
    client = SimpleNamespace(**{name: name for name in METHODS}, send="send")
    shield(client, lambda method: f"shielded {method}")  # type: ignore[arg-type, return-value]
    assert vars(client) == {**{name: f"shielded {name}" for name in METHODS}, "send": "send"}
