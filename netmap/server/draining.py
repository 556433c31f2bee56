"""Closing a hosted server without losing what is kept nowhere.

Its pages are told, nobody new is let in, and it ends when no page is left that holds something kept nowhere
else, or after the minutes it was given.
"""

import asyncio
import time
from collections.abc import Callable

from netmap.pages import state
from netmap.pages.page_sessions import known_pages, open_pages
from netmap.session.draining import DRAINING

EACH = 1.0
"""Seconds from one look for pages that are left to the next."""
TO_FETCH = 30.0
"""Seconds in which a browser fetches the file that was made for it last: until then it is nowhere else."""
APART = 0.05
"""Seconds from telling one page to telling the next: each draws itself anew for it."""


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
    open_maps = (state.held(page.session_state) for page in known_pages())
    return any(here is not None and here.would_be_lost for here in open_maps)


async def _tell_all() -> None:
    """Each open page draws itself anew, and the notice with it."""
    for page in open_pages():
        page.request_rerun(page._client_state)
        await asyncio.sleep(APART)
