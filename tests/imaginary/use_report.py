"""What became of messages of all three, counted: they have no word for half of what there is."""

import ibis
import pyarrow as pa

from bizmessage import report


def verdicts(provider: str, rows: list[dict[str, object]]) -> list[tuple[object, ...]]:
    table = ibis.memtable(pa.Table.from_pylist([{"at": at, **row} for at, row in enumerate(rows)]))
    assert report.summary(table).to_pyarrow().to_pylist() == report.summary(table, provider).to_pyarrow().to_pylist()
    found = report.annotated(table, provider).order_by("at").to_pyarrow().to_pylist()
    return [(row["name"], row["verdict"], row["fallback"]) for row in found]


assert verdicts(
    "pigeon",
    [
        {"outcome": "home", "state": "landed", "sms": None, "smsOutcome": None, "perch": "01012345678"},
        {"outcome": "Q1", "state": "lost", "sms": "unasked", "smsOutcome": None, "perch": "01012345678"},
        {"outcome": "Q1", "state": "lost", "sms": "sent", "smsOutcome": "7", "perch": "01012345678"},
        {"outcome": "Q2", "state": None, "sms": None, "smsOutcome": None, "perch": "01012345678"},
        {"outcome": None, "state": "flying", "sms": None, "smsOutcome": None, "perch": "01012345678"},
    ],
) == [
    (None, "delivered", None),
    ("PigeonEaten", "not delivered", "yes"),
    ("PigeonEaten", "delivered by sms", "no"),
    ("PigeonLate", "unknown", "check-first"),
    (None, "pending", None),
]
assert [
    verdict for _, verdict, _ in verdicts("telex", [{"ans": "no such code", "to": "1"}, {"ans": None, "to": "1"}])
] == [
    "unknown",
    "pending",
]
assert verdicts("smoke_signal", [{"statusCode": "7777777", "hill": "1"}])[0][1] == "unknown"
print("done")
