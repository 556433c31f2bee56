"""Whether the server that holds the open maps is about to close, and until when it waits for them."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Draining:
    """Whether this server is closing, and until when it waits at most."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._end: float | None = None
        self._allowed = 0.0
        self.closes_at: datetime | None = None
        """When it closes at the latest, in UTC; None while it does not."""

    def allow(self, minutes: float) -> None:
        """It may wait so long for its pages, once it is to close. 0: it does not wait."""
        self._allowed = 60.0 * minutes

    @property
    def begun(self) -> bool:
        return self._end is not None

    @property
    def over(self) -> bool:
        """Whether it has waited long enough."""
        return self._end is not None and self._now() >= self._end

    def begin(self) -> bool:
        """Begin to close, if it may wait and has not begun. Returns whether it began just now.

        Called where a signal comes in, in the middle of anything: it only notes the time.
        """
        if self.begun or not self._allowed:
            return False
        self._end = self._now() + self._allowed
        self.closes_at = datetime.now(UTC) + timedelta(seconds=self._allowed)
        return True


DRAINING = Draining()
"""The one of this process."""
