"""Put values where an example of the guides has the name of a type.

What a case does not give itself follows from the key first and the type second, so that an example which a case leaves
alone is a success: the header says 0 and true, every recipient was accepted, every message delivered and no substitute
wanted.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping

NUMBER = "01012345678"

_BY_KEY: dict[str, object] = {
    "requestId": "R1",
    "recipientSeq": 1,
    "recipientNo": NUMBER,
    "resultMessage": "SUCCESS",
    "messageStatus": "COMPLETED",
    "resendStatus": "RSC01",
    "resendStatusCode": "RSC01",
    "resendResultCode": None,
    "resendRequestId": None,
}

_BY_KEY_AND_TYPE: dict[tuple[str, str], object] = {
    ("resultCode", "Integer"): 0,  # of a header or of a recipient that was accepted
    ("resultCode", "String"): "1000",  # of a message that was delivered
}

_BY_TYPE: dict[str, object] = {"Boolean": True, "Integer": 1, "Long": 1, "Object": None, "String": "text"}
"""What any other type is filled with is the text as well: a file, say."""

_TYPE_NAME = re.compile(r"<(\w+)>|(String|Integer|Boolean)(?:\(.*\))?", re.DOTALL)
"""As the extraction writes what stood there without quotation marks, or as the webhook's guide quotes it."""


def filled(body: object, values: Mapping[str, object]) -> object:
    """A copy of an example with the values at their dotted paths, and every type's name that is left replaced.

    A list's rows go by their index; the next index adds a row, and a key that an object does not have is added to it.
    """
    found = copy.deepcopy(body)
    for path, value in values.items():
        _put(found, path.split("."), value)
    return _without_type_names(found, "")


def _put(holder: object, path: list[str], value: object) -> None:
    key, *rest = path
    if isinstance(holder, list):
        index = int(key)
        if rest:
            _put(holder[index], rest, value)
        else:
            holder[index : index + 1] = [value]
    elif isinstance(holder, dict):
        if rest:
            _put(holder[key], rest, value)
        else:
            holder[key] = value
    else:
        raise TypeError(f"nothing can be put at {key!r} of {holder!r}")


def _without_type_names(value: object, key: str) -> object:
    if isinstance(value, dict):
        return {_of_type(name, ""): _without_type_names(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_without_type_names(inner, key) for inner in value]
    return _of_type(value, key)


def _of_type(value: object, key: str) -> object:
    match = _TYPE_NAME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return value
    name = str(match[1] or match[2]).capitalize()
    default = _BY_KEY_AND_TYPE.get((key, name), _BY_TYPE.get(name, "text"))
    return _BY_KEY.get(key, default)
