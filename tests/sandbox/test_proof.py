"""Every client, with every way to ask for a failure and to hear of it, for a sample of the codes.

``make sandbox-proof`` goes over all of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.proving import API_WAYS, CLIENTS, DELIVERY_WAYS, Prover, codes, provers
from tests.sandbox.test_webhooks import serving
from tests.sandbox.using import Sandbox

STEP = 61
"""One code of so many is in the sample: another one for each client and way, of each provider."""


def sample(table: str, client: str, way: int) -> list[type]:
    """Some codes of a table, for a client and the number of a way."""
    first = (list(CLIENTS).index(client) * 7 + way * 3) % STEP
    return codes(table)[first::STEP]


@pytest.fixture(params=CLIENTS)
def prover(sandbox: Sandbox, request: pytest.FixtureRequest) -> Iterator[Prover]:
    with serving() as target:
        yield from provers(sandbox, target, [request.param])


def test_codes_of_the_api(prover: Prover) -> None:
    for number, way in enumerate(API_WAYS):
        prover.api(way, sample("api", prover.client, number))
    prover.gateway()
    assert prover.wrong == []
    assert prover.counts.total() > 25


def test_broken_answers(prover: Prover) -> None:
    prover.faults()
    assert prover.wrong == []
    assert prover.counts.total() == 20


def test_codes_of_deliveries(prover: Prover) -> None:
    for number, way in enumerate(DELIVERY_WAYS):
        prover.deliveries(way, sample("delivery", prover.client, number))
    assert prover.wrong == []
    assert len(prover.counts) == len(DELIVERY_WAYS) * 4
