"""Lines of a log that say the same again and again: some of each, then how many more there were."""

import time
from collections.abc import Callable, Hashable
from threading import Lock, Timer

MOST = 5
"""Lines of one kind in `SECONDS`."""
SECONDS = 60.0
KINDS = 500
"""Kinds of lines that are told apart at once; beyond that, all others count as one more."""


class Repeated:
    """Counts lines by what they are. Any thread may ask.

    tells: is told, at the end of the time, the line that came too often, and how many times more.
    """

    def __init__(self, tells: Callable[[str, int], None], now: Callable[[], float] = time.monotonic) -> None:
        self._tells, self._now = tells, now
        self._lines: dict[Hashable, tuple[float, int, str]] = {}
        self._lock = Lock()

    def lets(self, kind: Hashable, line: str) -> bool:
        """Whether a line of this kind is written now."""
        with self._lock:
            kind = self._room_for(kind)
            begun, count, first = self._lines.get(kind, (self._now(), 0, line))
            if count <= MOST and self._now() >= begun + SECONDS:
                begun, count = self._now(), 0
            self._lines[kind] = begun, count + 1, first
            if count == MOST:
                timer = Timer(begun + SECONDS - self._now(), self.over, (kind,))
                timer.daemon = True
                timer.start()
        return count < MOST

    def over(self, kind: Hashable) -> None:
        """The time of lines that came too often is over: the next one is the first again."""
        with self._lock:
            _, count, line = self._lines.pop(kind, (0.0, 0, ""))
        if count > MOST:
            self._tells(line, count - MOST)

    def _room_for(self, kind: Hashable) -> Hashable:
        if kind in self._lines or len(self._lines) < KINDS:
            return kind
        since = self._now() - SECONDS
        old = [other for other, (begun, count, _) in self._lines.items() if begun <= since and count <= MOST]
        for other in old:
            del self._lines[other]
        return kind if old else None
