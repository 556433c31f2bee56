"""Lines for whoever hosts, each kind at most once in a while: what fails all the time fills no disk."""

import logging
import time
from collections.abc import Callable
from threading import Lock


class ThrottledLog:
    """Says each line at most once in `seconds`; what is not said is counted, and told with the next one.

    Any thread may call it. clock: seconds that never run backwards.
    """

    def __init__(
        self, log: logging.Logger, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._log, self._seconds, self._clock = log, seconds, clock
        self._said: dict[str, float] = {}
        self._unsaid: dict[str, int] = {}
        self._lock = Lock()

    def say(self, kind: str, line: str) -> None:
        """kind: what counts as the same line; one of a few, never drawn from what people write."""
        with self._lock:
            now = self._clock()
            if now - self._said.get(kind, float("-inf")) < self._seconds:
                self._unsaid[kind] = self._unsaid.get(kind, 0) + 1
                return
            self._said[kind] = now
            unsaid = self._unsaid.pop(kind, 0)
        self._log.error(
            "%s (and %d times before)" if unsaid else "%s", *((line, unsaid) if unsaid else (line,))
        )
