"""What leads nowhere is answered later and later to whoever goes on trying, and nobody else waits for it.

A phrase has 128 random bits, so no number of guesses finds one: slowing them keeps guessing from costing the
server much. Few answers wait at once, so that slow ones cannot pile up; whoever comes while so many wait is
told at once, and to wait a moment.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import BoundedSemaphore, Lock

FREE = 5
"""Slips that anybody may make, in so many minutes, before an answer is slow."""
FIRST, LONGEST = 0.25, 5.0
"""Seconds that the next answer takes; each takes twice as long as the one before, up to the longest."""
FORGOTTEN = 600.0
"""Seconds after which an address is as good as new."""
WAITING = 20
ADDRESSES = 4096
"""Whose slips are remembered; those of whoever was heard longest ago are forgotten first."""


class GuessThrottle:
    """Kept in memory alone. Any thread may call any method. clock, sleep: for tests."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], object] = time.sleep
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._slips: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._lock = Lock()
        self._places = BoundedSemaphore(WAITING)

    def wait(self, address: str) -> bool:
        """To be said of each try that led nowhere; comes back when it may be answered. False where it did not
        wait though it should have, for too many others do."""
        seconds = self._count(address)
        if not seconds:
            return True
        if not self._places.acquire(blocking=False):
            return False
        try:
            self._sleep(seconds)
        finally:
            self._places.release()
        return True

    def _count(self, address: str) -> float:
        """Seconds that the answer is to take."""
        with self._lock:
            now = self._clock()
            slips, last = self._slips.pop(address, (0, now))
            slips = 1 if now - last >= FORGOTTEN else slips + 1
            self._slips[address] = slips, now
            while len(self._slips) > ADDRESSES:
                self._slips.popitem(last=False)
        beyond = min(slips - FREE, 32)
        return min(LONGEST, FIRST * 2.0 ** (beyond - 1)) if beyond > 0 else 0.0
