"""Closing a hosted server without losing what is kept nowhere.

Its pages are told, nobody new is let in, and it ends when no page is left that holds something kept nowhere
else, or after the minutes it was given.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession

from netmap.pages import keeping, state

EACH = 1.0
"""Seconds from one look for pages that are left to the next."""
TO_FETCH = 30.0
"""Seconds in which a browser fetches the file that was made for it last: until then it is nowhere else."""
APART = 0.05
"""Seconds from telling one page to telling the next: each draws itself anew for it."""


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


async def close_when_left(end: Callable[[], None]) -> None:
    """As long as the server runs: once it is to close, tells every page, and says `end` when it may."""
    while not DRAINING.begun:
        await asyncio.sleep(EACH)
    telling = asyncio.create_task(_tell_all())
    lost_until = float("-inf")
    try:
        while not DRAINING.over:
            if _any_would_lose():
                lost_until = time.monotonic()
            elif time.monotonic() >= lost_until + TO_FETCH:
                break
            await asyncio.sleep(EACH)
    finally:
        telling.cancel()
    end()


def _any_would_lose() -> bool:
    """Whether a page, here or away, holds something that is kept nowhere else."""
    return any(keeping.would_be_lost(state.held(page.session_state)) for page in _pages())


async def _tell_all() -> None:
    """Each open page draws itself anew, and the notice with it."""
    for page in [info.session for info in Runtime.instance()._session_mgr.list_active_sessions()]:
        page.request_rerun(page._client_state)
        await asyncio.sleep(APART)


def _pages() -> Iterator[AppSession]:
    manager = Runtime.instance()._session_mgr
    for info in manager.list_sessions():
        yield info.session
