"""Have a FastAPI or Starlette app answer with NHN Cloud's envelope where it raises an error of the catalogue.

For services in front of the API, proxies, and test doubles. Needs ``pip install "bizmessage[fastapi]"``.
"""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bizmessage.answering import http_status
from bizmessage.errors import BizMessageError


def answer_errors(app: Starlette) -> None:
    """Register the handler on an app; a ``FastAPI`` is a ``Starlette``."""
    app.add_exception_handler(BizMessageError, _answer)


async def _answer(_request: Request, error: Exception) -> Response:
    if not isinstance(error, BizMessageError):  # it is registered for nothing else
        raise error
    return JSONResponse(error.to_response(), status_code=http_status(error))
