"""Who waits for heavy work: in turn, and so many at once that the rest stays quick.

The addresses take turns, and of each those who came first: whoever asks for much waits for it themselves.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Condition

from netmap.words import locking as words

Meanwhile = Callable[[int], None]
"""Hears several times a second how many are before this one, 0 at its turn. To leave, it raises."""
LOOK = 0.25
"""Seconds from one look at the line, or at the work, to the next."""


@dataclass(frozen=True, eq=False)
class _One:
    memory_kib: int
    of: str


class WorkQueue:
    """at_once, memory_kib: how many work at the same time, and how much memory they take in all.
    most: how many may wait; most_of_one: how many of them from one address: nobody takes all places."""

    def __init__(self, at_once: int, memory_kib: int, most: int, most_of_one: int) -> None:
        self._at_once, self._memory_kib = at_once, memory_kib
        self._most, self._most_of_one = most, most_of_one
        self._change = Condition()
        self._waiting: list[_One] = []
        self._working: list[_One] = []
        self._turns: Counter[str] = Counter()
        """How many each address had, for as long as somebody of it waits or works."""

    @contextmanager
    def turn(self, memory_kib: int, of: str, meanwhile: Meanwhile) -> Iterator[None]:
        """Waits for a turn with so much memory, and has it until the block ends.

        of: who asks, "" for the person at this computer. Raises NetmapError where too many wait already, and
        whatever `meanwhile` raises.
        """
        one = _One(memory_kib, of)
        with self._change:
            same = sum(other.of == of for other in self._waiting)
            if len(self._waiting) >= self._most or (of and same >= self._most_of_one):
                raise words.too_many()
            self._waiting.append(one)
        try:
            begins = self._begins(one, 0.0)
            while not begins:
                meanwhile(self._before(one))
                begins = self._begins(one, LOOK)
            meanwhile(0)
            yield
        finally:
            with self._change:
                for line in (self._waiting, self._working):
                    if one in line:
                        line.remove(one)
                if not any(other.of == one.of for other in self._waiting + self._working):
                    del self._turns[one.of]
                self._change.notify_all()

    def _begins(self, one: _One, wait: float) -> bool:
        with self._change:
            begins = self._change.wait_for(lambda: self._is_next(one), wait)
            if begins:
                self._waiting.remove(one)
                self._working.append(one)
                self._turns[one.of] += 1
                self._change.notify_all()
            return begins

    def _is_next(self, one: _One) -> bool:
        taken = sum(other.memory_kib for other in self._working)
        room = not self._working or (
            len(self._working) < self._at_once and taken + one.memory_kib <= self._memory_kib
        )
        return room and self._in_turn()[0] is one

    def _in_turn(self) -> list[_One]:
        """Those who wait, in the order in which it is their turn."""
        turns, places = self._turns.copy(), dict[_One, int]()
        for one in self._waiting:
            places[one] = turns[one.of]
            turns[one.of] += 1
        return sorted(self._waiting, key=places.__getitem__)

    def _before(self, one: _One) -> int:
        with self._change:
            return self._in_turn().index(one) + len(self._working)


def half_of_the_cores() -> int:
    """How many may work at once where pages are to stay quick: half of the cores, at least one."""
    return max(1, (os.cpu_count() or 1) // 2)
