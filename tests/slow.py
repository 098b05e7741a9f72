"""The same answers the slow way: straight from the spec's CSVs, one obvious step after the other, and nothing kept.

The fuzzer compares the library with these through public functions alone, so that how the library is fast is its own
affair. What is not described here is not compared: texts of more than 10,000 characters, rows that are no objects, and
answers with the mark of an error of this package.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from bizmessage._privacy.masking import mask, mask_number
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus, Verdict
from tests.catalogue import sheet

Row = dict[str, Any]

# --- masking ---------------------------------------------------------------------------------------------------------

_KEYS = "password=hunter a.b@example.com eyJhbGciOi.eyJzdWIi.abc"
_NUMBERS = "010-1234-5678 수신번호: 12345678 recipientNo: 123456789"
_BLANKS = 40 * "\n"
"""More than any pattern reaches over."""
_FEWEST_DIGITS = 8
"""With fewer digits, a text that names no number is not searched for any, whatever else stands in it."""


def masked(text: str) -> str:
    """The text masked without any short way.

    Whatever finds out quickly that a text has nothing to hide cannot say so of this one: there are a password, an
    address, a token and numbers in front of it, each with the signs that the others are looked for by. So all of the
    patterns go over all of it. Blanks keep what is in front from being read together with the text.
    """
    has_digits = sum(character.isdecimal() for character in text) >= _FEWEST_DIGITS
    secrets = f"{_KEYS} {_NUMBERS if has_digits else ''}{_BLANKS}"
    shown = mask(secrets)
    whole = mask(secrets + text)
    assert whole.startswith(shown)
    return whole[len(shown) :]


# --- look-up ---------------------------------------------------------------------------------------------------------


def row_of_code(provider: str, table: str, code: object) -> dict[str, str] | None:
    """The row of a failing code: from the first row to the last until one has it."""
    for row in rows(f"{provider}/{table}"):
        same = row["code"] == code if isinstance(code, str) else _is_number(row["code"]) and int(row["code"]) == code
        if same and row["success"] != "true":
            return row
    return None


def error_name(provider: str, table: str, code: object) -> str:
    """The name of the class of a code."""
    row = row_of_code(provider, table, code)
    return f"Unknown{_table_error(provider, table)}" if row is None else row["name"]


def _table_error(provider: str, table: str) -> str:
    return next(row["error"] for row in rows("tables") if (row["provider"], row["table"]) == (provider, table))


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdecimal()


# --- results ---------------------------------------------------------------------------------------------------------


def ids(provider: str, row: Row, request: Row) -> dict[str, object]:
    """What is known of a recipient: of the row, and of its request where the row does not say."""
    read = [_ids(provider, each) for each in (row, request)]
    found = {name: read[1][name] if value is None else value for name, value in read[0].items()}
    number = found["unmasked_recipient_no"]
    return {**found, "recipient_no": None if number is None else mask_number(str(number))}


def _ids(provider: str, row: Row) -> dict[str, object]:
    return {
        "request_id": as_text(first(row, keys(provider, "request-id"))),
        "sender_grouping_key": as_text(first(row, keys(provider, "sender-grouping-key"))),
        "recipient_seq": as_number(first(row, keys(provider, "recipient-seq"))),
        "recipient_grouping_key": as_text(first(row, keys(provider, "recipient-grouping-key"))),
        "unmasked_recipient_no": as_text(first(row, keys(provider, "recipient-number"))),
    }


def sent(provider: str, row: Row) -> dict[str, object]:
    """What became of one recipient of a send request: name, code and text of the error, if there is one."""
    code = as_number(first(row, keys(provider, "recipient-code")))
    message = as_text(first(row, keys(provider, "recipient-message")))
    if str(code) in [each["code"] for each in rows(f"{provider}/api") if each["success"] == "true"]:
        return {"name": None}
    if code is None:
        name = _table_error(provider, "api").removesuffix("Error") + "OutcomeUnknown"
        return {"name": name, "args": () if message is None else (masked(message),)}
    found = row_of_code(provider, "api", code)
    name = error_name(provider, "api", code) if found is not None else _transport(provider, code)
    return {"name": name, "code": code, "args": _args(found, message)}


def _transport(provider: str, code: int) -> str:
    """The class of a code that is in no table: one that is named alone goes before a range of them."""
    own = next(row["error"] for row in rows("providers") if row["provider"] == provider).removesuffix("SendError")
    said = [(row["value"], row["name"]) for row in rows(f"{provider}/wire") if row["part"] == "api-code"]
    for value, name in said:
        if value == str(code):
            return own + name
    for value, name in said:
        low, _, high = value.partition("-")
        if high and int(low) <= code <= int(high):
            return own + name
    return f"Unknown{_table_error(provider, 'api')}"


def _args(row: dict[str, str] | None, message: str | None) -> tuple[str, ...]:
    documented = row is not None and message == row["message"]
    return () if message is None or documented else (masked(message),)


def delivered(provider: str, row: Row) -> dict[str, object]:
    """What became of a message and of its substitute, and name and text of the error, if there is one."""
    code = as_code(row.get(keys(provider, "delivery-code")[0]))
    found = None if code is None else row_of_code(provider, "delivery", code)
    status = _status(provider, row, code, found)
    sms_status, sms_code = _sms(provider, row)
    result: dict[str, object] = {
        "code": code if found is not None or code is None else masked(code),
        "status": status,
        "sms_status": sms_status,
        "sms_code": sms_code and masked(sms_code),
        "verdict": _verdict(status, sms_status),
        "name": None,
    }
    if status in (DeliveryStatus.FAILED, DeliveryStatus.UNKNOWN):
        message = as_text(row.get(keys(provider, "delivery-message")[0]))
        unclear = _table_error(provider, "delivery").removesuffix("Error") + "OutcomeUnknown"
        unknown = unclear if status is DeliveryStatus.UNKNOWN else error_name(provider, "delivery", code)
        result["name"] = unknown if found is None else found["name"]
        if message is not None or code is not None:  # else the library writes a text of its own
            result["args"] = _args(found, message)
    return result


def _status(provider: str, row: Row, code: str | None, found: dict[str, str] | None) -> DeliveryStatus:
    arrived = [each["code"] for each in rows(f"{provider}/delivery") if each["success"] == "true"]
    key = keys(provider, "delivery-code")[0]
    word = as_text(first(row, keys(provider, "message-status")))
    if code in [*arrived, *_wire(provider, "delivery-code", "delivered")]:
        return DeliveryStatus.DELIVERED
    if found is not None:
        unknown = found["retry"] in ("check-first", "if-repeatable")
        return DeliveryStatus.UNKNOWN if unknown else DeliveryStatus.FAILED
    if code in _wire(provider, "delivery-code", "failed"):
        return DeliveryStatus.FAILED
    if word is not None:
        meaning = _meaning(provider, "message-status", word)
        return DeliveryStatus(meaning) if meaning in ("delivered", "pending", "failed") else DeliveryStatus.UNKNOWN
    if code is not None:
        return DeliveryStatus.FAILED
    return DeliveryStatus.PENDING if key in row and row[key] in (None, "") else DeliveryStatus.UNKNOWN


def _sms(provider: str, row: Row) -> tuple[SmsStatus, str | None]:
    raw = first(row, keys(provider, "substitute-code"))
    code = as_code(raw)
    word = as_text(first(row, keys(provider, "substitute-status")))
    wanted = [row.get(key) for key in keys(provider, "substitute-wanted")]
    waiting = _wire(provider, "substitute-code", "pending")
    said = None if word is None else _meaning(provider, "substitute-status", word)
    if word is None and any(each is False for each in wanted):
        said = "none"
    elif word is None and as_text(raw) in waiting:
        said = "pending"
    elif said == "none" and any(each is True for each in wanted):
        said = "unknown"
    if code is None or code in waiting:
        plain = {None: "not told", "done": "delivered"}.get(said, said)
        return SmsStatus(plain), code
    by_code = "delivered" if code in _wire(provider, "substitute-code", "delivered") else "failed"
    return SmsStatus(by_code if said in (None, "done", by_code) else "unknown"), code


def _verdict(status: DeliveryStatus, sms: SmsStatus) -> Verdict:
    if status is DeliveryStatus.DELIVERED:
        return Verdict.DELIVERED
    if sms is SmsStatus.DELIVERED:
        return Verdict.DELIVERED_BY_SMS
    if status is DeliveryStatus.UNKNOWN:
        return Verdict.UNKNOWN
    if DeliveryStatus.PENDING is status or sms is SmsStatus.PENDING:
        return Verdict.PENDING
    return Verdict.NOT_DELIVERED if sms in (SmsStatus.NONE, SmsStatus.FAILED) else Verdict.UNKNOWN


# --- parameters ------------------------------------------------------------------------------------------------------


def parameters(row: dict[str, str], text: str, prefix: str) -> dict[str, int | str]:
    """The values of a message's placeholders in a text that has its fixed parts letter for letter.

    A regular expression tries every way to split the text. Left out is what the text does not have in so many words:
    all of it if a fixed part is missing, a number that is more than its digits, a placeholder that was left unfilled.
    """
    first_part, *rest = re.split(r"\{([A-Za-z0-9_]*)\}", row["message"])
    names, parts = rest[::2], rest[1::2]
    if not first_part and any(parts):
        text = text.removeprefix(prefix).lstrip()
    pattern = re.escape(first_part) + "".join(f"(.*?){re.escape(part)}" for part in parts)
    match = re.fullmatch(pattern, text, re.DOTALL)
    found: dict[str, int | str] = {}
    left_out = set()
    values = () if match is None else match.groups()
    for name, value in zip(_parameters_in_order(names, row["params"]), values, strict=False):
        parameter, _, kind = name.partition(":")
        if value.startswith("{") or (kind == "int" and not re.fullmatch("-?[0-9]{1,18}", value)):
            left_out.add(parameter)  # the same one may stand in the text again
        elif parameter not in found:
            found[parameter] = int(value) if kind == "int" else masked(value)
    return {name: value for name, value in found.items() if name not in left_out}


def _parameters_in_order(names: list[str], declared: str) -> list[str]:
    """For each placeholder its parameter: each ``{}`` is one of its own, the same name or number is the same one."""
    left = declared.split()
    known: dict[str, str] = {}
    return [left.pop(0) if not name else known.get(name) or known.setdefault(name, left.pop(0)) for name in names]


# --- values ----------------------------------------------------------------------------------------------------------


def as_text(value: object) -> str | None:
    """A text that is not empty, without halves of characters; or a number's digits."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode() or None
    number = as_number(value)
    return None if number is None else str(number)


def as_number(value: object) -> int | None:
    """A whole number of up to 15 digits, given as such, as a float, or as the text that Python writes for it."""
    if isinstance(value, str) and len(value) < 20 and _is_number(value) and value.isascii():
        number = int(value) if str(int(value)) == value else None
    elif isinstance(value, float) and value.is_integer():
        number = int(value)
    else:
        number = value if isinstance(value, int) and not isinstance(value, bool) else None
    return number if number is not None and abs(number) < 10**15 else None


def as_code(value: object) -> str | None:
    """A delivery code: text of up to 20 characters, without the blanks around it."""
    text = (as_text(value) or "").strip()
    return text if 0 < len(text) <= 20 else None


def first(row: Row, names: list[str]) -> object:
    """The first value that is there and not empty."""
    return next((row[name] for name in names if name in row and row[name] is not None and row[name] != ""), None)


def keys(provider: str, field: str) -> list[str]:
    """What a field is called in the provider's JSON."""
    return _wire(provider, "field", field)


def _wire(provider: str, part: str, name: str) -> list[str]:
    return [row["value"] for row in rows(f"{provider}/wire") if (row["part"], row["name"]) == (part, name)]


def _meaning(provider: str, vocabulary: str, word: str) -> str:
    for row in rows(f"{provider}/words"):
        if (row["vocabulary"], row["word"]) == (vocabulary, word.strip().upper()):
            return row["meaning"]
    return "unknown"


@cache
def rows(name: str) -> list[dict[str, str]]:
    """The rows of a file of the spec, read once."""
    return sheet(name)
