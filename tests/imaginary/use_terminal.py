"""The command in the terminal; run where the imaginary providers are installed."""

from click.testing import CliRunner

from bizmessage._cli.app import app


def output(*arguments: str, log: str = "") -> str:
    """What the command prints."""
    return CliRunner().invoke(app, [*arguments, "--lang", "en"], input=log).output


assert output("explain", "smoke_signal/api/02000001").startswith("smoke_signal/api/02000001 FieldTooLong\n")
assert "telex/delivery/occ LineOccupied" in output("explain", "occ")
assert output("list", "--provider", "pigeon").count("pigeon/") == 6
lines = {
    'smoke_signal said {"statusCode": "02000001"}': "smoke_signal/api FieldTooLong",
    'pigeon: {"number": 2, "words": ""}': "pigeon/api NoSuchPigeon",
    'pigeon: {"outcome": "Q1"}': "pigeon/delivery PigeonEaten",
    "telex ans=occ": "telex/delivery LineOccupied",
    "see telex/delivery/occ": "telex/delivery LineOccupied",
}
for line, note in lines.items():
    assert note in output("annotate", log=line), output("annotate", log=line)
assert output("annotate", log="number 2, and resultCode: 2") == "number 2, and resultCode: 2"
print("done")
