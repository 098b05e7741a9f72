"""Measure the sandbox under load: ``make bench-sandbox``.

The sandbox runs in a process of its own, and so do those who send, over plain sockets that are kept open: what is
measured is the server and not a client library. Printed are requests a second, the 50th and 99th percentile, the memory
after ``--messages`` messages, and what is missing of what was acknowledged before the server was killed in the middle.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

from bizmessage.kakao._sandbox import SANDBOX

FOLDER = "/alimtalk/v2.3/appkeys/load/messages"
SENDER = SANDBOX.samples["senders"][0]["senderKey"]
_COMMAND = "from bizmessage._cli import main; main()"
HEADERS = "Host: 127.0.0.1\r\nX-Secret-Key: load\r\nContent-Type: application/json\r\n"


class Answer(NamedTuple):
    """An answer that came whole."""

    status: int
    body: bytes


def raw_send(recipients: int) -> bytes:
    """The bytes of a request that sends to so many."""
    body = {
        "senderKey": SENDER,
        "templateCode": "sample-plain",
        "recipientList": [{"recipientNo": f"0109{number:07}"} for number in range(recipients)],
    }
    raw = json.dumps(body).encode()
    return f"POST {FOLDER} HTTP/1.1\r\n{HEADERS}Content-Length: {len(raw)}\r\n\r\n".encode() + raw


def raw_get(path: str) -> bytes:
    """The bytes of a request that looks something up."""
    return f"GET {path} HTTP/1.1\r\n{HEADERS}\r\n".encode()


async def answer_to(reader: asyncio.StreamReader) -> Answer:
    """Read one answer."""
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    body = await reader.readexactly(int(lengths[0].partition(b":")[2]))
    return Answer(int(head.split()[1]), body)


@contextmanager
def server(*options: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A sandbox in a process of its own, and its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [sys.executable, "-c", _COMMAND, "sandbox", "--quiet", "--port", str(port), *options]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield process, port
    finally:
        process.kill()
        process.wait()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


async def load(port: int, request: Callable[[int], bytes], seconds: float, connections: int) -> list[float]:
    """How long each request took, of those that were sent one after the other over each connection."""
    took: list[float] = []
    end = time.perf_counter() + seconds

    async def one(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while (began := time.perf_counter()) < end:
            writer.write(request(number))
            answer = await answer_to(reader)
            took.append(time.perf_counter() - began)
            assert answer.status == 200, answer
            number += connections
        writer.close()

    await asyncio.gather(*map(one, range(connections)))
    return took


def measured(name: str, port: int, request: Callable[[int], bytes], seconds: float, connections: int = 16) -> None:
    """Print what load there can be."""
    took = asyncio.run(load(port, request, seconds, connections))
    parts = quantiles(took, n=100)
    p50, p99 = (f"{parts[percent - 1] * 1e3:7.1f} ms" for percent in (50, 99))
    print(f"{name:24} {len(took) / seconds:8.0f} requests/s   p50 {p50}   p99 {p99}", flush=True)


def speed(seconds: float, *options: str) -> None:
    """Measure single sends, batches and look-ups."""
    with server(*options) as (_, port):
        single, batch = raw_send(1), raw_send(100)
        measured("single sends", port, lambda _: single, seconds)
        measured("batches of 100", port, lambda _: batch, seconds)
        requests = asyncio.run(_sent(port, 200))
        gets = [raw_get(f"{FOLDER}/{each}/1") for each in requests]
        measured("look-ups", port, lambda number: gets[number % len(gets)], seconds)


async def _sent(port: int, count: int, recipients: int = 1) -> list[str]:
    """The ids of requests that were accepted."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    found = []
    for _ in range(count):
        writer.write(raw_send(recipients))
        found.append(json.loads((await answer_to(reader)).body)["message"]["requestId"])
    writer.close()
    return found


def memory(messages: int, *options: str) -> None:
    """Print what the process keeps in memory after so many messages."""
    with server(*options) as (process, port):
        before = _resident(process.pid)
        began = time.perf_counter()
        asyncio.run(_sent(port, messages // 1000, 1000))
        took = time.perf_counter() - began
        after = _resident(process.pid)
        print(f"{messages:,} messages in {took:.0f} s ({messages / took:,.0f}/s): {before} -> {after} MiB resident")
        last = asyncio.run(_sent(port, 1))
        get = raw_get(f"{FOLDER}/{last[0]}/1")
        measured("look-ups after that", port, lambda _: get, 2)


def _resident(process: int) -> int:
    """MiB of memory that a process has."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


async def _until_killed(port: int, acknowledged: list[tuple[str, int]]) -> None:
    """Send until the connection breaks, and note what was acknowledged."""
    recipients = 1 + port % 3
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while True:
            writer.write(raw_send(recipients))
            answer = json.loads((await answer_to(reader)).body)
            acknowledged.append((answer["message"]["requestId"], recipients))
            recipients = recipients % 20 + 1
    except (OSError, asyncio.IncompleteReadError):
        return


async def _kill_amid(process: subprocess.Popen[bytes], port: int, seconds: float) -> list[tuple[str, int]]:
    acknowledged: list[tuple[str, int]] = []
    senders = [asyncio.create_task(_until_killed(port, acknowledged)) for _ in range(8)]
    await asyncio.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    await asyncio.gather(*senders)
    return acknowledged


async def _missing(port: int, acknowledged: list[tuple[str, int]]) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    missing = 0
    for request, recipients in acknowledged:
        for number in range(1, recipients + 1):
            writer.write(raw_get(f"{FOLDER}/{request}/{number}"))
            missing += not json.loads((await answer_to(reader)).body)["header"]["isSuccessful"]
    writer.close()
    return missing


def kills(times: int, seconds: float, folder: Path) -> int:
    """Kill the server amid the load, start it again and look everything up; how many messages are missing."""
    options = ("--database", str(folder / "killed.db"))
    everything: list[tuple[str, int]] = []
    for _ in range(times):
        with server(*options) as (process, port):
            everything += asyncio.run(_kill_amid(process, port, seconds))
    with server(*options) as (_, port):
        missing = asyncio.run(_missing(port, everything))
    messages = sum(recipients for _, recipients in everything)
    print(f"{times} x kill -9: {messages:,} messages of {len(everything):,} requests acknowledged, {missing} missing")
    return missing


def main() -> int:
    """Measure; fail if something that was acknowledged is lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sandbox", description=__doc__.split("\n")[0])
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--kills", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        for title, database in (("in memory", ()), ("in a file", ("--database", f"{name}/load.db"))):
            print(f"-- {title}", flush=True)
            speed(options.seconds, *database)
            if options.messages:
                memory(options.messages, *database)
        print("-- killed", flush=True)
        return 1 if kills(options.kills, 1.5, Path(name)) else 0


if __name__ == "__main__":
    raise SystemExit(main())
