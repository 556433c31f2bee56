"""One end for all that an operation waits for: said once, and heeded by every wait inside it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import local

_of_thread = local()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """What this thread does in the block is to be done within so many seconds. A block inside another one
    ends no later than that one."""
    outer: float | None = getattr(_of_thread, "end", None)
    end = time.monotonic() + seconds
    _of_thread.end = end if outer is None else min(outer, end)
    try:
        yield
    finally:
        _of_thread.end = outer


def extend(seconds: float) -> None:
    """Long work gets along: from now on this thread has so many seconds for what comes next."""
    _of_thread.end = time.monotonic() + seconds


def remaining() -> float | None:
    """Seconds that are left to this thread, 0 where its time is over, None where it has no end."""
    end: float | None = getattr(_of_thread, "end", None)
    return None if end is None else max(0.0, end - time.monotonic())
