"""Three imaginary providers of different shapes, as CSVs, and what users of each would write."""

from __future__ import annotations

from pathlib import Path

from codegen.load import CODE_COLUMNS, PROVIDER_COLUMNS
from tests.small_spec import SmallSpec, code, wire, words

FOLDER = Path(__file__).parent

# Answers under body.data, header included; a partial failure in a list of another name; webhooks by their kind.
PIGEON_WIRE = """
url host loft.pigeon.example
url path pigeon
place header body.status
place request body.data
place recipients body.data.flights
place delivery body.data.flight
place deliveries body.data.landed
place hooks landings
field success fine
field header-code number
field header-message words
field recipient-code outcome
field recipient-message why
field delivery-code outcome
field delivery-message why
field message-status state
field substitute-status sms
field substitute-code smsOutcome
field request-id flock
field recipient-seq ring
field recipient-number perch
field sender-grouping-key loft
field recipient-grouping-key nest
field event kind
field hooks-id letter
field hook-id feather
field template-code pattern
field template-status mood
field template-comments coos
field comment-text coo
http signature X-Pigeon-Ring
delivery-code delivered home
substitute-code delivered 7
api-code ServerFailed 99
"""
PIGEON_WORDS = """
message-status landed delivered
message-status flying pending
message-status lost failed
substitute-status unasked none
substitute-status sent delivered
event landings-seen deliveries
event weather -
event patterns templates
template-status good approved
mood calm -
"""

# Eight-digit codes that are text, in a header without a flag; numbered and named placeholders; one recipient a request.
SMOKE_WIRE = """
url host hill.smoke.example
place header result
place request .
place recipient .
place delivery puff
field header-code statusCode
field header-message statusText
field delivery-code statusCode
field delivery-message statusText
field request-id fire
field recipient-number hill
text prefix Smoke:
"""

# One table only, and no header: a list of what became of messages.
TELEX_WIRE = """
place deliveries tape
field delivery-code ans
field recipient-seq line
field recipient-number to
"""


def spec(folder: Path) -> SmallSpec:
    """The spec of all three."""
    made = SmallSpec(folder)
    for name in ("toy/api.csv", "toy/wire.csv"):
        del made.rows[name]
    made.rows["providers.csv"] = [
        {"provider": name, "error": error, "title_en": title, "title_ko": korean}
        for name, error, title, korean in (
            ("pigeon", "PigeonSendError", "Pigeon Post", "비둘기"),
            ("smoke_signal", "SmokeSendError", "Smoke Signal", "봉화"),
            ("telex", "TelexSendError", "Telex", "텔렉스"),
        )
    ]
    made.rows["tables.csv"] = [
        _table("pigeon", "api", "Pigeon", "int"),
        _table("pigeon", "delivery", "Pigeon", "str"),
        _table("smoke_signal", "api", "Smoke", "str"),
        _table("smoke_signal", "delivery", "Smoke", "str"),
        _table("telex", "delivery", "Telex", "str"),
    ]
    _add(made, "pigeon", PIGEON_WIRE, PIGEON_WORDS)
    _add(made, "smoke_signal", SMOKE_WIRE, "")
    _add(made, "telex", TELEX_WIRE, "")
    _codes(made)
    return made


def _table(provider: str, table: str, prefix: str, code_type: str) -> dict[str, str]:
    word = table.capitalize()
    return {
        "provider": provider,
        "table": table,
        "enum": f"{prefix}{word}Code",
        "error": f"{prefix}{word}Error",
        "code_type": code_type,
        "title_en": f"{table} code",
        "title_ko": "코드",
    }


def _add(made: SmallSpec, provider: str, its_wire: str, its_words: str) -> None:
    made.columns[f"{provider}/wire.csv"] = PROVIDER_COLUMNS["wire.csv"]
    made.rows[f"{provider}/wire.csv"] = wire(its_wire)
    if its_words:
        made.columns[f"{provider}/words.csv"] = PROVIDER_COLUMNS["words.csv"]
        made.rows[f"{provider}/words.csv"] = words(its_words)


def _codes(made: SmallSpec) -> None:
    tables = {
        "pigeon/api.csv": [
            code("200", "FlightsAccepted", message="all clear", success="true"),
            code("1", "LoftClosed", retry="later"),
            code("2", "NoSuchPigeon", message="No pigeon {}.", params="ring:int"),
            code("3", "AllPigeonsLost"),
        ],
        "pigeon/delivery.csv": [
            code("Q1", "PigeonEaten", fault="recipient", fallback="yes"),
            code("Q2", "PigeonLate", retry="check-first", fallback="check-first"),
        ],
        "smoke_signal/api.csv": [
            code("00000000", "SignalAccepted", message="up it goes", success="true"),
            code("02000001", "FieldTooLong", message="{name} over {0}, not {name}.", params="field maximum:int"),
            code("42910000", "FireOut"),
        ],
        "smoke_signal/delivery.csv": [
            code("00000000", "SignalSeen", success="true"),
            code("00000001", "PuffTooLong", message="No puff over {} s.", params="seconds:int"),
            code("E900", "SignalNotSeen"),
        ],
        "telex/delivery.csv": [code("ok", "TelexPrinted", success="true"), code("occ", "LineOccupied", retry="later")],
    }
    for name, rows in tables.items():
        made.columns[name] = CODE_COLUMNS
        made.rows[name] = rows
