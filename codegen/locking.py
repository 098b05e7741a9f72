"""One ``make gen`` at a time: the next one waits until the first is done.

It is the output folder itself that is locked, so that nothing is left behind; the system gives the lock back when its
holder ends, however it ends.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

PATIENCE = 120.0
"""For how many seconds another one is waited for."""


@contextmanager
def locked(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Be the only one to write into a folder; ``TimeoutError`` if another still does after ``patience`` seconds."""
    descriptor = _open(folder)
    try:
        ends = time.monotonic() + patience
        while not _lock(descriptor):
            if time.monotonic() >= ends:
                raise TimeoutError(f"another `make gen` has been writing for {patience:.0f} seconds")
            time.sleep(0.02)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _open(folder: Path) -> int:
        # A folder cannot be locked there; a file of its own beside all others can.
        name = f"bizmessage-gen-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}.lock"
        return os.open(Path(tempfile.gettempdir()) / name, os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY | os.O_CLOEXEC)

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
