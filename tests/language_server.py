"""A client of a language server over standard input and output: just enough to complete and to hover."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Self


class LanguageServer:
    """A running language server with one open document at a time."""

    def __init__(self, command: list[str], folder: Path) -> None:
        """Start it on an empty workspace, with the interpreter that runs this."""
        self._folder = folder
        self._number = 0
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> Self:
        folder = {"uri": self._folder.as_uri(), "name": "workspace"}
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self._ask(
            "initialize", processId=None, rootUri=folder["uri"], workspaceFolders=[folder], capabilities=capabilities
        )
        self._tell("initialized")
        return self

    def __exit__(self, *_: object) -> None:
        self._ask("shutdown")
        self._tell("exit")
        self._process.communicate(timeout=20)

    def completed(self, code: str) -> set[str]:
        """What it offers at the end of a piece of code."""
        answer = self._at_the_end("completion", code, 0)
        return {each["label"] for each in (answer["items"] if isinstance(answer, dict) else answer)}

    def hovered(self, code: str) -> str:
        """What it shows of the last thing in a piece of code."""
        return str((self._at_the_end("hover", code, 1) or {}).get("contents"))

    def _at_the_end(self, what: str, code: str, back: int) -> Any:
        self._number += 1
        document = {"uri": (self._folder / f"code{self._number}.py").as_uri()}
        self._tell(
            "textDocument/didOpen", textDocument={**document, "languageId": "python", "version": 1, "text": code}
        )
        lines = code.splitlines()
        position = {"line": len(lines) - 1, "character": len(lines[-1]) - back}
        return self._ask(f"textDocument/{what}", textDocument=document, position=position)

    def _ask(self, method: str, **params: object) -> Any:
        self._number += 1
        number = self._number
        self._write({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("method") == "workspace/configuration":
                settings = [{"pythonPath": sys.executable} for _ in message["params"]["items"]]
                self._write({"id": message["id"], "result": settings})
            elif "method" in message and "id" in message:
                self._write({"id": message["id"], "result": None})
            elif message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    def _tell(self, method: str, **params: object) -> None:
        self._write({"method": method, "params": params})

    def _write(self, message: dict[str, object]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message
