"""Nobody gets in who was not let in, and nothing gets out."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from bizmessage.sandbox import Settings, running
from tests.sandbox.using import HEADERS, MESSAGES, NUMBER, Sandbox, alimtalk


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example"},
        {"Host": "[broken"},
        {"Host": ""},
    ],
)
@pytest.mark.parametrize("path", ["/_sandbox/clear", "/_sandbox/state", "/_sandbox/openapi.json", "/"])
def test_pages_of_others_cannot_ask(sandbox: Sandbox, headers: dict[str, str], path: str) -> None:
    response = sandbox.http.post(path, headers=headers)
    assert response.status_code == 403
    assert "--allow-remote" in response.json()["detail"]


def test_its_own_page_can(sandbox: Sandbox) -> None:
    own = {"Origin": sandbox.server.base_url}
    assert sandbox.http.post("/_sandbox/clear", headers=own).status_code == 200
    port = sandbox.server.port
    for host in (f"localhost:{port}", f"[::1]:{port}", "127.0.0.1"):
        assert sandbox.http.get("/_sandbox/state", headers={"Host": host}).status_code == 200


def test_the_providers_paths_take_any_host(sandbox: Sandbox) -> None:
    answer = sandbox.send(alimtalk(NUMBER), MESSAGES, Host="kakaotalk-bizmessage.api.nhncloudservice.com")
    assert answer["header"]["isSuccessful"]


@pytest.fixture(scope="module")
def open_to_all() -> Iterator[str]:
    with running(Settings(allow_remote=True)) as server:
        yield server.base_url


def test_others_are_let_in_with_a_flag_and_their_pages_are_not(open_to_all: str) -> None:
    with httpx.Client(base_url=open_to_all, headers=HEADERS, trust_env=False) as client:
        assert client.get("/_sandbox/state", headers={"Host": "sandbox:8080"}).status_code == 200
        foreign = {"Host": "sandbox:8080", "Origin": "http://evil.example"}
        assert client.get("/_sandbox/state", headers=foreign).status_code == 403
