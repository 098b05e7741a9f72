"""The body of a request: JSON or a form."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncGenerator, Mapping
from typing import NoReturn

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser

from bizmessage._privacy.texts import sound
from bizmessage._sandbox.call import File

_DEEPEST = 100
"""How many lists and objects may stand in each other."""


class BadBody(ValueError):
    """The body is none that the endpoint can read."""


def json_object(raw: bytes) -> dict[str, object]:
    """The JSON object that a body is; :class:`BadBody` if it is none."""
    try:
        value = json.loads(raw.decode(), parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise BadBody(str(error)) from None
    if not isinstance(value, dict) or _is_deeper(value, _DEEPEST):
        raise BadBody("no JSON object, or one with lists in lists that go too deep")
    return value


async def form(raw: bytes, headers: Mapping[str, str]) -> tuple[dict[str, object], dict[str, File]]:
    """The fields and the files of a form; :class:`BadBody` if it is none."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()

    async def stream() -> AsyncGenerator[bytes, None]:
        yield raw
        yield b""

    try:
        if kind == "multipart/form-data":
            data = await MultiPartParser(Headers(headers), stream()).parse()
        elif kind == "application/x-www-form-urlencoded":
            data = await FormParser(Headers(headers), stream()).parse()
        else:
            raise BadBody("no form")
    except (MultiPartException, KeyError, ValueError) as error:
        raise BadBody(str(error)) from None
    fields: dict[str, object] = {}
    files: dict[str, File] = {}
    for name, value in data.multi_items():
        if isinstance(value, UploadFile):
            files[sound(name)] = File(sound(value.filename or ""), value.content_type or "", value.size or 0)
        else:
            fields[sound(name)] = sound(value)
    await data.close()
    return fields, files


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number in JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number that is too large")
    return number


def _is_deeper(value: object, than: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return inner is not None and (than == 0 or any(_is_deeper(each, than - 1) for each in inner))
