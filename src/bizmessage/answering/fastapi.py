"""Have a FastAPI or Starlette app answer with NHN Cloud's envelope where it raises an error of the catalogue.

For services in front of the API, proxies, and test doubles. Needs ``pip install "bizmessage[fastapi]"``.
"""

from __future__ import annotations

import json

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from bizmessage.answering import http_status
from bizmessage.errors import BizMessageError


def answer_errors(app: Starlette) -> None:
    """Register the handler on an app; a ``FastAPI`` is a ``Starlette``."""
    app.add_exception_handler(BizMessageError, _answer)


async def _answer(_request: Request, error: Exception) -> Response:
    if not isinstance(error, BizMessageError):  # it is registered for nothing else
        raise error
    # In ASCII, because an error that was made by hand may hold what UTF-8 has no bytes for.
    return Response(json.dumps(error.to_response()), http_status(error), media_type="application/json")
