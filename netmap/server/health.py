"""Whether this server is well: it measures how late it is with what is due, and tells busy from dead."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Literal

from netmap.session.draining import DRAINING

EACH = 0.25
"""Seconds from one beat to the next."""
LATE = 1.0
"""Seconds behind from which it counts as busy."""
LATELY = 5.0
"""Seconds for which it is remembered how late it was."""
STUCK = 60.0
"""Seconds without any beat after which nobody may hope for another."""

Status = Literal["ok", "busy", "closing", "stuck"]


class Pulse:
    """How late the loop of this server was with what was due. Any thread may ask."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._beats: deque[tuple[float, float]] = deque()

    async def beat(self) -> None:
        """As long as the server runs."""
        due = self._now()
        while True:
            self.felt(max(0.0, self._now() - due))
            due = self._now() + EACH
            await asyncio.sleep(EACH)

    def felt(self, late: float) -> None:
        """A beat, so many seconds late."""
        self._beats.append((self._now(), late))
        while self._beats[0][0] < self._now() - LATELY:
            self._beats.popleft()

    @property
    def silent(self) -> float:
        """Seconds since a beat was due; 0.0 before the first."""
        return max(0.0, self._now() - self._beats[-1][0] - EACH) if self._beats else 0.0

    @property
    def lag(self) -> float:
        """Seconds: the worst of the last few, up to this moment."""
        return max([self.silent, *(late for at, late in tuple(self._beats) if at >= self._now() - LATELY)])


PULSE = Pulse()
"""The one of this process."""


def status() -> Status:
    """How this server is: asked from any thread, so that it is answered although the loop stands still."""
    if PULSE.silent > STUCK:
        return "stuck"
    if DRAINING.begun:
        return "closing"
    return "busy" if PULSE.lag > LATE else "ok"


def code(status: Status) -> int:
    """As a proxy reads it: busy is alive; who is closing is sent nobody new."""
    return {"ok": 200, "busy": 200, "closing": 404, "stuck": 503}[status]
