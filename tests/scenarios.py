"""Every fault with every client and every retry library, against a server that counts what it carried out.

``python -m tests.scenarios --runs 800`` prints a table, and fails if a message was carried out twice, or if a call
returned although it was not carried out.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import product
from typing import NamedTuple

import stamina
import stamina.instrumentation
import tenacity

from bizmessage._catalogue.installed import wire_of
from bizmessage.errors import BizMessageError, OutcomeUnknown
from bizmessage.kakao import KakaoSendErrorGroup
from bizmessage.retrying.stamina import advised
from bizmessage.retrying.tenacity import retry_if_advised, wait_as_advised
from tests import clients, faults

ATTEMPTS = 5
KEY = wire_of("kakao").idempotency_header

Call = Callable[[], bytes]


class Scenario(NamedTuple):
    """A message, and what happens to each attempt to send it; after the last, attempts succeed."""

    client: str
    library: str
    service: str
    keyed: bool
    script: tuple[str, ...]

    def __str__(self) -> str:
        key = " with a key" if self.keyed else ""
        return f"{self.service}{key}, {self.client}, {self.library}: {', '.join(self.script)}"


class Outcome(NamedTuple):
    """What became of a message: how often it was sent, carried out, and by the last attempt, and how that ended."""

    attempts: int
    executed: int
    by_the_last: int
    error: BizMessageError | None

    @property
    def duplicates(self) -> int:
        return max(0, self.executed - 1)

    @property
    def is_silent(self) -> bool:
        """Whether the call returned and nothing was carried out."""
        return self.error is None and self.executed == 0

    @property
    def is_denied(self) -> bool:
        """Whether the error says that its attempt was not carried out, and it was."""
        open_ = isinstance(self.error, OutcomeUnknown | KakaoSendErrorGroup)
        denied = self.error is not None and not open_ and self.error.retry != "unknown"
        return denied and self.by_the_last > 0


def without(call: Call) -> bytes:
    return call()


def with_tenacity(call: Call) -> bytes:
    retrying = tenacity.Retrying(
        retry=retry_if_advised,
        wait=wait_as_advised(first=0),
        stop=tenacity.stop_after_attempt(ATTEMPTS),
        reraise=True,
    )
    return retrying(call)


def with_stamina(call: Call) -> bytes:
    # The hook is the real one; only its waits are cut.
    def on(error: Exception) -> bool | float:
        return 0.0 if advised(error) else False

    retry = stamina.retry(on=on, attempts=ATTEMPTS, timeout=None, wait_initial=0, wait_max=0, wait_jitter=0)
    return retry(call)()


LIBRARIES: dict[str, Callable[[Call], bytes]] = {
    "none": without,
    "tenacity": with_tenacity,
    "stamina": with_stamina,
}
STEPS = tuple(name for name in (*faults.FAULTS, *faults.BESIDE) if name != "elsewhere")


def scenarios(runs: int, seed: int) -> Iterator[Scenario]:
    """As many scenarios as asked for: first each fault with each client and library, then whatever comes."""
    chosen = random.Random(seed)  # noqa: S311 - to be had again
    every = [*product(STEPS, [client.__name__ for client in clients.ALL], LIBRARIES)]
    chosen.shuffle(every)
    for number in range(runs):
        step, client, library = every[number % len(every)]
        service = chosen.choice(["alimtalk", "alimtalk", "rcs"])
        more = chosen.choices(STEPS, k=chosen.randrange(4))
        yield Scenario(client, library, service, chosen.random() < 0.5, (step, *more))


def play(scenario: Scenario, number: int, server: faults.Server, send: clients.Send) -> Outcome:
    """Send the message of a scenario, as a user of the retry library would."""
    message = f"message-{number}"
    headers = {KEY: message} if scenario.keyed else {}
    body = json.dumps({"message": message}).encode()
    attempts = before = 0

    def call() -> bytes:
        nonlocal attempts, before
        before = server.executed[message]
        step = scenario.script[attempts] if attempts < len(scenario.script) else "success"
        attempts += 1
        url = server.url(step, message, scenario.service)
        return send("POST", url, body, seconds=faults.TOO_LONG, **headers)

    ended = None
    try:
        LIBRARIES[scenario.library](call)
    except BizMessageError as error:
        ended = error
    executed = server.executed[message]
    return Outcome(attempts, executed, executed - before, ended)


def run(runs: int, seed: int) -> list[tuple[Scenario, Outcome]]:
    """Play scenarios, one after the other; a client is kept for all of its runs, as people do."""
    hooks = stamina.instrumentation.get_on_retry_hooks()
    stamina.instrumentation.set_on_retry_hooks([])  # which would log each retry
    try:
        with ExitStack() as stack:
            server = stack.enter_context(faults.serving())
            hosts = {**clients.LOOPBACK, "nowhere.invalid/rcs": "rcs"}
            senders = {client.__name__: stack.enter_context(client(hosts=hosts)) for client in clients.ALL}
            return [
                (scenario, play(scenario, number, server, senders[scenario.client]))
                for number, scenario in enumerate(scenarios(runs, seed))
            ]
    finally:
        stamina.instrumentation.set_on_retry_hooks(hooks)


def wrong(played: list[tuple[Scenario, Outcome]]) -> list[str]:
    """A line for each scenario that went wrong."""
    lines = []
    for scenario, outcome in played:
        if outcome.duplicates:
            lines.append(f"carried out {outcome.executed} times: {scenario}")
        if outcome.is_silent:
            lines.append(f"returned and not carried out: {scenario}")
        if outcome.is_denied:
            lines.append(f"carried out, and {type(outcome.error).__name__} says it was not: {scenario}")
    return lines


def table(played: list[tuple[Scenario, Outcome]]) -> str:
    """What came of the scenarios, by client and library."""
    totals: dict[tuple[str, str], Counter[str]] = {}
    for scenario, outcome in played:
        counts = totals.setdefault((scenario.client, scenario.library), Counter())
        counts["runs"] += 1
        counts["attempts"] += outcome.attempts
        counts["returned"] += outcome.error is None
        counts["duplicates"] += outcome.duplicates
        counts["silent"] += outcome.is_silent
        counts["denied"] += outcome.is_denied
    columns = ("runs", "attempts", "returned", "duplicates", "silent", "denied")
    lines = [f"{'client':18}{'library':10}" + "".join(f"{name:>11}" for name in columns)]
    lines += [
        f"{client:18}{library:10}" + "".join(f"{counts[name]:>11}" for name in columns)
        for (client, library), counts in sorted(totals.items())
    ]
    whole: Counter[str] = sum(totals.values(), Counter())
    return "\n".join([*lines, f"{'all':28}" + "".join(f"{whole[name]:>11}" for name in columns)])


def main() -> int:
    """Play as many scenarios as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=800)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    played = run(arguments.runs, arguments.seed)
    print(table(played))
    faulty = wrong(played)
    print("\n".join(faulty))
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
