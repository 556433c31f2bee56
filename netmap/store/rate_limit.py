"""How often something may happen on a server, from one address and in all. Kept in memory alone, for a while.

New maps are limited so, which keeps one address from filling the disk.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from ipaddress import IPv6Address, ip_address
from threading import Lock
from typing import Literal

Reached = Literal["each", "all"]


class RateLimit:
    """What happened in the last `seconds`. Any thread may call any method.

    each, all: how often it may happen from one address, and in all. clock: seconds that never run backwards.
    """

    def __init__(
        self, each: int, all: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.each, self.all, self.seconds = each, all, seconds
        self._clock = clock
        self._happened: deque[tuple[float, str]] = deque()
        self._lock = Lock()

    @property
    def minutes(self) -> int:
        """How long to wait, at most, until it may happen again."""
        return max(1, round(self.seconds / 60))

    def reached(self, address: str) -> Reached | None:
        """Whether it happened too often, from this address or in all. What is refused for this is not
        counted, so whoever waits gets in."""
        with self._lock:
            self._forget_old()
            if sum(one == address for _, one in self._happened) >= self.each:
                return "each"
            return "all" if len(self._happened) >= self.all else None

    def count(self, address: str) -> None:
        """To be said each time it has happened."""
        with self._lock:
            self._happened.append((self._clock(), address))

    def _forget_old(self) -> None:
        while self._happened and self._happened[0][0] <= self._clock() - self.seconds:
            self._happened.popleft()


def group_of(address: str) -> str:
    """The address as it is counted: one household or organisation has a whole /64 of IPv6."""
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
