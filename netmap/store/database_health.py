"""How a server's database does: counts and times for whoever watches it. No names, and nothing of any map."""

import time
from threading import Lock


class DatabaseHealth:
    """What became of all operations since this process began. Any thread may read and call everything.

    done, failed: how many operations were carried out, and how many could not be.
    seconds: what all of them took together; last_seconds: what the last one took.
    last_done: when the last one was carried out, in seconds since 1970; None before the first.
    clock_off: seconds by which the clock is ahead of the time agreed on (or behind, below zero) while it is
    doubted; 0 where it is not. held_back: maps that are over and were too many to be deleted unasked.
    answers: whether the last one was carried out; True before the first.
    """

    def __init__(self) -> None:
        self.done = 0
        self.failed = 0
        self.seconds = 0.0
        self.last_seconds = 0.0
        self.last_done: float | None = None
        self.answers = True
        self.clock_off = 0.0
        self.held_back = 0
        self._lock = Lock()

    def count(self, done: bool, seconds: float) -> None:
        """To be said after each operation: whether it was carried out, and how long it took."""
        with self._lock:
            self.done += done
            self.failed += not done
            self.seconds += seconds
            self.last_seconds = seconds
            self.answers = done
            if done:
                self.last_done = time.time()
