"""``make bench-peers``: the errors of libraries that people know, beside ours, doing the same work in the same run.

Prints the table of ``docs/peers.md``. Each figure is the ratio to ``raise E("x")``, caught, in the same process; that
of an import is the ratio to the import of 700 bare classes. Runs in an environment that has the libraries and not this
package, which is imported from the tree.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
RUNS = 15
PROCESSES = 3


@dataclass(frozen=True)
class Peer:
    """A library, and what it does of each kind of work, as Python source."""

    name: str
    package: str
    setup: str
    """What makes ready and does not count."""
    works: dict[str, str] = field(default_factory=dict)
    """``import`` is run in a fresh process; ``look-up`` and ``raise`` are statements, ``decode`` one that raises
    ``Failure``, and ``kept`` an expression for an error."""


REFUSED = (
    'REFUSED = (b\'{"header": {"resultCode": -3003, "resultMessage": "Client Error. Not exist template.", \'\n'
    "    b'\"isSuccessful\": false}}')"
)

PEERS = [
    Peer(
        "bizmessage",
        "",
        "from bizmessage.kakao import KakaoSendError as Failure, TemplateNotFound, api_error_class\n"
        "from bizmessage.kakao import error_from_response, raise_for_response\n"
        f"{REFUSED}\n",
        {
            "import": "from bizmessage.kakao import KakaoSendError, TemplateNotFound",
            "look-up": "api_error_class(-3003)",
            "raise": 'raise TemplateNotFound("Client Error. Not exist template.")',
            "decode": "raise_for_response(REFUSED)",
            "kept": "error_from_response(REFUSED)",
        },
    ),
    Peer(
        "bizmessage: all of KakaoTalk; an answer that is parsed",
        "",
        "import json\n"
        "from bizmessage.kakao import KakaoSendError as Failure, error_from_response, raise_for_response\n"
        f"{REFUSED}\n"
        "PARSED = json.loads(REFUSED)\n",
        {
            "import": "from bizmessage import kakao\nfor name in kakao.__all__: getattr(kakao, name)",
            "decode": "raise_for_response(PARSED)",
            "kept": "error_from_response(PARSED)",
        },
    ),
    Peer(
        "psycopg",
        "psycopg",
        "import psycopg\n"
        "from psycopg.errors import Error as Failure, UndefinedTable, error_from_result, lookup\n"
        "class Result:\n"
        '    def error_field(self, field): return b"42P01"\n'
        "    def get_error_message(self, encoding): return 'relation \"x\" does not exist'\n"
        "RESULT = Result()\n",
        {
            "import": "from psycopg.errors import Error, UndefinedTable",
            "look-up": 'lookup("42P01")',
            "raise": "raise UndefinedTable('relation \"x\" does not exist')",
            "decode": "raise error_from_result(RESULT)",
            "kept": "error_from_result(RESULT)",
        },
    ),
    Peer(
        "asyncpg",
        "asyncpg",
        "from asyncpg.exceptions import PostgresError as Failure, UndefinedTableError\n"
        "from asyncpg.exceptions._base import PostgresMessageMeta\n"
        "look_up = PostgresMessageMeta.get_message_class_for_sqlstate\n"
        "FIELDS = {'S': 'ERROR', 'V': 'ERROR', 'C': '42P01', 'M': 'relation \"x\" does not exist', 'P': '15'}\n",
        {
            "import": "from asyncpg.exceptions import PostgresError, UndefinedTableError",
            "look-up": 'look_up("42P01")',
            "raise": "raise UndefinedTableError('relation \"x\" does not exist')",
            "decode": "raise Failure.new(FIELDS)",
            "kept": "Failure.new(FIELDS)",
        },
    ),
    Peer(
        "botocore",
        "botocore",
        "import botocore.session, botocore.parsers\n"
        "from botocore.exceptions import ClientError as Failure\n"
        "client = botocore.session.get_session().create_client(\n"
        "    'sqs', region_name='us-east-1', aws_access_key_id='x', aws_secret_access_key='x')\n"
        "model = client.meta.service_model\n"
        "shape = model.operation_model('GetQueueUrl').output_shape\n"
        "parser = botocore.parsers.create_parser(model.resolved_protocol)\n"
        "CODE = 'QueueDoesNotExist'\n"
        "RESPONSE = {'status_code': 400, 'headers': {}, 'body':\n"
        '    b\'{"__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "The queue does not exist."}\'}\n'
        "def decoded():\n"
        "    parsed = parser.parse(RESPONSE, shape)\n"
        "    return client.exceptions.from_code(parsed['Error']['Code'])(parsed, 'GetQueueUrl')\n"
        "assert type(decoded()) is client.exceptions.from_code(CODE) is not Failure, decoded()\n"
        "PARSED = parser.parse(RESPONSE, shape)\n",
        {
            "import": "from botocore.exceptions import ClientError",
            "look-up": "client.exceptions.from_code(CODE)",
            "raise": "raise Failure(PARSED, 'GetQueueUrl')",
            "decode": "raise decoded()",
            "kept": "decoded()",
        },
    ),
    Peer(
        "stripe",
        "stripe",
        "import stripe\n"
        "from stripe import CardError, StripeError as Failure\n"
        "from stripe._api_requestor import _APIRequestor\n"
        "requestor = _APIRequestor()\n"
        'BODY = (b\'{"error": {"type": "card_error", "code": "card_declined", \'\n'
        '    b\'"message": "Your card was declined.", "param": "source"}}\')\n'
        "def kept():\n"
        "    try: requestor._interpret_response(BODY, 402, {}, 'V1')\n"
        "    except Failure as error: return error.with_traceback(None)\n"
        "assert type(kept()) is CardError\n",
        {
            "import": "from stripe import CardError, StripeError",
            "raise": "raise CardError('Your card was declined.', 'source', 'card_declined')",
            "decode": "requestor._interpret_response(BODY, 402, {}, 'V1')",
            "kept": "kept()",
        },
    ),
    Peer(
        "httpx",
        "httpx",
        "import httpx\n"
        "from httpx import HTTPStatusError as Failure\n"
        "REQUEST = httpx.Request('POST', 'https://api.example.com/v1/messages')\n"
        'RESPONSE = httpx.Response(400, request=REQUEST, content=b\'{"message": "no"}\')\n'
        "def kept():\n"
        "    try: RESPONSE.raise_for_status()\n"
        "    except Failure as error: return error.with_traceback(None)\n",
        {
            "import": "from httpx import HTTPStatusError",
            "raise": "raise Failure('Client error', request=REQUEST, response=RESPONSE)",
            "decode": "RESPONSE.raise_for_status()",
            "kept": "kept()",
        },
    ),
]

_TIMED = """
import gc, json, sys, timeit, tracemalloc
from statistics import median
class E(Exception): pass
def caught(what, failure, names):
    return timeit.Timer(f"try:\\n {{what}}\\nexcept {{failure}}:\\n pass", globals=names)
{setup}
names = globals()
works = {works!r}
timers = {{"bare": caught('raise E("x")', "E", names)}}
if "look-up" in works: timers["look-up"] = timeit.Timer(works["look-up"], globals=names)
for name in ("raise", "decode"):
    if name in works: timers[name] = caught(works[name], "Failure", names)
for timer in timers.values(): timer.timeit(100)
rounds = [{{name: timer.timeit(2000) / 2000 for name, timer in timers.items()}} for _ in range({runs})]
found = {{name: median(each[name] for each in rounds) for name in timers}}
if "kept" in works:
    make = compile(works["kept"], "kept", "eval")
    errors = [eval(make) for _ in range(10)]
    gc.collect(); tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    errors = [None] * 1000
    for number in range(1000): errors[number] = eval(make)
    gc.collect()
    found["kept"] = (tracemalloc.get_traced_memory()[0] - before) / 1000
print(json.dumps(found))
"""


def main() -> None:
    """Measure, and print the table as Markdown."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "bare.py").write_text("".join(f"class E{n}(Exception): pass\n" for n in range(700)))
        imports = _imports(folder)
    print(f"Python {sys.version.split()[0]}\n")
    print("| library | import | code to class | raise with a text | decode, raise, catch | bytes of an error |")
    print("|---|---|---|---|---|---|")
    for peer, imported in zip(PEERS, imports, strict=True):
        print(f"| {_title(peer)} | {imported:.2f} | {' | '.join(_cells(_measured(peer)))} |", flush=True)


def _title(peer: Peer) -> str:
    return f"{peer.name} {version(peer.package)}" if peer.package else peer.name


def _imports(folder: str) -> list[float]:
    """For each peer the ratio of its import to that of 700 bare classes; all of them take turns."""
    statements = ["import bare", *(peer.works["import"] for peer in PEERS)]
    rounds = [[_seconds(statement, folder) for statement in statements] for _ in range(RUNS + 1)]
    bare, *others = [median(column) for column in zip(*rounds[1:], strict=True)]
    return [each / bare for each in others]


def _seconds(statement: str, folder: str) -> float:
    script = f"from time import perf_counter\nstart = perf_counter()\n{statement}\nprint(perf_counter() - start)"
    return float(_run(script, folder))


def _measured(peer: Peer) -> dict[str, float]:
    """The ratios of its works to the bare exception, and the bytes; medians over some processes."""
    script = _TIMED.format(setup=peer.setup, works=peer.works, runs=RUNS)
    rounds: list[dict[str, float]] = [json.loads(_run(script)) for _ in range(PROCESSES)]
    found = {name: median(each[name] / each["bare"] for each in rounds) for name in rounds[0] if name != "kept"}
    return {**found, "kept": median(each["kept"] for each in rounds)}


def _cells(found: dict[str, float]) -> list[str]:
    cells = [f"{found[name]:.2f}" if name in found else "-" for name in ("look-up", "raise", "decode")]
    return [*cells, f"{found['kept']:,.0f}"]


def _run(script: str, *folders: str) -> str:
    folders = (*folders, str(ROOT / "src"), str(ROOT / "generated"))
    script = f"import sys; sys.path[:0] = {list(folders)!r}\n{script}"
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


if __name__ == "__main__":
    main()
