"""How many wrong guesses are borne, from one address and in all. Kept in memory alone, for some minutes.

A phrase has 128 random bits, so no number of guesses that a server could answer finds one; the limits keep
guessing from costing the server much, and hold for shorter codes as well (safety.md, D13).
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from ipaddress import IPv6Address, ip_address
from threading import Lock

from netmap.words import hosted_problems as problems

EACH, ALL = 30, 300
"""Wrong guesses in ten minutes, from one address and in all. A convention of ours."""
SECONDS = 600.0


class Guesses:
    """Wrong guesses of the last ten minutes. Right ones are never counted. Any thread may call any method.

    clock: seconds that never run backwards.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        each: int = EACH,
        all: int = ALL,
        seconds: float = SECONDS,
    ) -> None:
        self._clock = clock
        self._each, self._all, self._seconds = each, all, seconds
        self._wrong: deque[tuple[float, str]] = deque()
        self._lock = Lock()

    def check(self, address: str) -> None:
        """To be asked before a guess is looked at.

        Raises NetmapError where too many were wrong, from this address or in all. What is refused is not
        counted, so whoever waits gets in.
        """
        with self._lock:
            self._forget_old()
            minutes = max(1, round(self._seconds / 60))
            if sum(one == address for _, one in self._wrong) >= self._each:
                raise problems.too_many_guesses(minutes)
            if len(self._wrong) >= self._all:
                raise problems.too_many_guesses_in_all(minutes)

    def was_wrong(self, address: str) -> None:
        """To be said after a guess that was."""
        with self._lock:
            self._wrong.append((self._clock(), address))

    def _forget_old(self) -> None:
        while self._wrong and self._wrong[0][0] <= self._clock() - self._seconds:
            self._wrong.popleft()


def group_of(address: str) -> str:
    """The address as guesses are counted by it: one household or organisation has a whole /64 of IPv6."""
    try:
        read = ip_address(address)
    except ValueError:
        return ""
    if not isinstance(read, IPv6Address):
        return str(read)
    return str(read.ipv4_mapped or IPv6Address(int(read) >> 64 << 64))


def told_by_proxies(lines: Sequence[str]) -> str:
    """Who asked the last proxy: the last entry. Those before it are anyone's to write."""
    return lines[-1].rpartition(",")[2].strip() if lines else ""
