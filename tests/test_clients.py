"""Real clients against a real server: every code and every shape goes over the wire and comes back as its type."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator

import httpx
import pytest
import requests

from bizmessage import kakao, rcs
from bizmessage.clients import httpx as typed_httpx
from bizmessage.clients import requests as typed_requests
from bizmessage.errors import BizMessageError, OutcomeUnknown, transport
from bizmessage.errors.causes import Cause
from tests import clients, loopback
from tests.catalogue import code_classes, error_classes, provider_of
from tests.clients import LOOPBACK, Send
from tests.payloads import header, kakao_shapes, refusal, send_answer

# Put together, so that the lines of these tests, which a traceback shows, do not hold it.
APP_KEY = "".join(["SECRET", "APPKEY", "1234"])
NUMBER = "".join(["010", "1234", "5678"])


def service_of(error: type[BizMessageError]) -> str:
    """The first part of the path of a provider's requests to the server of these tests."""
    return {"kakao": "alimtalk"}.get(str(error.provider), str(error.provider))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with loopback.serving() as url:
        yield url


@pytest.fixture(params=clients.ALL, ids=lambda client: client.__name__)
def send(request: pytest.FixtureRequest) -> Iterator[Send]:
    with request.param() as function:
        yield function


def test_every_code(server: str, send: Send) -> None:
    for error_class in code_classes():
        provider = provider_of(error_class)
        url = f"{server}/{service_of(error_class)}/raise/{error_class.table}/{error_class.code}"
        if error_class.table == "api":
            with pytest.raises(error_class) as caught:
                send("POST", url)
            assert type(caught.value) is error_class
            assert caught.value.http_status == 200
        else:
            # The look-up of a message that failed is a success; what it says is another matter.
            (result,) = provider.delivery_results(send("POST", url))
            assert type(result.error) is error_class


def test_every_error_beside_the_tables(server: str, send: Send) -> None:
    for error_class in error_classes():
        if issubclass(error_class, transport.GatewayError | transport.ServerFailed) and error_class.code is not None:
            service = service_of(error_class)
            with pytest.raises(error_class) as caught:
                send("POST", f"{server}/{service}/raise/{error_class.__name__}")
            assert type(caught.value) is error_class
            assert caught.value.http_status == (error_class.http_status or 500)


def test_a_partial_failure(server: str, send: Send) -> None:
    with pytest.raises(kakao.KakaoSendErrorGroup) as caught:
        send("POST", f"{server}/alimtalk/echo", json.dumps(send_answer(0, -3003)).encode())
    assert caught.value.failed[0].recipient_seq == 2


def test_success_passes(server: str, send: Send) -> None:
    assert json.loads(send("GET", f"{server}/alimtalk/success")) == {"header": header()}
    for shape in kakao_shapes({}):
        if shape != "webhook":
            (result,) = kakao.delivery_results(send("GET", f"{server}/alimtalk/shapes/{shape}"))
            assert type(result.error) is kakao.RecipientNotKakaotalkUser


@pytest.mark.parametrize("client", clients.ALL)
def test_what_is_not_a_providers_passes_untouched(server: str, client: object) -> None:
    assert callable(client)
    with client(hosts={"127.0.0.1/rcs": "rcs"}) as send:
        for path, body in (
            ("other/echo", json.dumps(refusal(-3003)).encode()),
            ("alimtalk/echo", json.dumps(refusal(-3003)).encode()),
            ("alimtalk/echo?status=502&type=text/html", b"<html>"),
            ("common/echo?status=404", b'{"detail": "nothing of the kind"}'),
        ):
            assert send("POST", f"{server}/{path}", body) == body


@pytest.mark.parametrize("client", clients.ALL)
def test_with_the_provider_named_every_answer_has_to_be_one_of_the_apis(server: str, client: object) -> None:
    assert callable(client)
    with client("rcs") as send:
        with pytest.raises(rcs.RcsUnreadableOutcome) as caught:
            send("POST", f"{server}/other/echo?status=502&type=text/html", b"<html>bad gateway</html>")
        assert caught.value.http_status == 502
        assert caught.value.body == "<html>bad gateway</html>"
        with pytest.raises(rcs.RcsMalformedResponse) as refused:
            send("POST", f"{server}/other/echo?status=404&type=text/html", b"<html>not found</html>")
        assert not isinstance(refused.value, OutcomeUnknown)
        with pytest.raises(rcs.TemplateNotFound):
            send("POST", f"{server}/other/echo", json.dumps(refusal(-4020)).encode())


def test_no_connection(send: Send) -> None:
    with pytest.raises(kakao.KakaoConnectionFailed) as caught:
        send("POST", f"{loopback.closed_port()}/alimtalk/v2.3/appkeys/{APP_KEY}/messages")
    check_failure(caught.value)
    assert not isinstance(caught.value, OutcomeUnknown)


def test_no_answer_in_time(server: str, send: Send) -> None:
    with pytest.raises(kakao.KakaoResponseNotReceived) as caught:
        send("GET", f"{server}/alimtalk/slow?appKey={APP_KEY}&to={NUMBER}", seconds=0.3)
    check_failure(caught.value)
    assert isinstance(caught.value, OutcomeUnknown)


def test_cut_off(send: Send) -> None:
    with loopback.cutting_off() as url, pytest.raises(kakao.KakaoResponseNotReceived) as caught:
        send("POST", f"{url}/alimtalk/v2.3/appkeys/{APP_KEY}/messages")
    check_failure(caught.value)


def check_failure(error: BizMessageError) -> None:
    assert isinstance(error.__cause__, Cause)
    assert error.__cause__.kind.split(".")[0] in ("httpx", "requests", "aiohttp", "TimeoutError")
    text = "".join(traceback.format_exception(error))
    assert error.__cause__.kind in text
    assert APP_KEY not in text
    assert NUMBER not in text


def test_failures_of_others_stay_as_they_are(send: Send) -> None:
    with pytest.raises(Exception, match=r"refused|Connect|connect") as caught:
        send("GET", f"{loopback.closed_port()}/other")
    assert not isinstance(caught.value, BizMessageError)


def test_streaming_passes_untouched(server: str) -> None:
    body = json.dumps(refusal(-3003)).encode()
    url = f"{server}/alimtalk/echo"
    client = typed_httpx.raise_typed_errors(httpx.Client(), hosts=LOOPBACK)
    with client, client.stream("POST", url, content=body) as response:
        assert b"".join(response.iter_raw()) == body
    with typed_requests.raise_typed_errors(requests.Session(), hosts=LOOPBACK) as session:
        answer = session.post(url, data=body, stream=True)
        assert b"".join(answer.iter_content(7)) == body


def test_the_same_client_comes_back() -> None:
    session = requests.Session()
    assert typed_requests.raise_typed_errors(session) is session
    client = httpx.Client()
    assert typed_httpx.raise_typed_errors(client) is client
