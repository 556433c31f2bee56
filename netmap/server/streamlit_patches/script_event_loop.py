"""One event loop for the scripts of all pages, which none of them uses: it costs three open files, not each.

Streamlit makes a loop for every page and keeps it until the page is let go of, in case its script wants to
run something on it. netmap's does not: a page costs the one connection it has, and one that is away nothing.
"""

import asyncio
from functools import cache
from typing import Any

from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession


@cache
def _shared() -> asyncio.AbstractEventLoop:
    return asyncio.new_event_loop()


def share_one() -> None:
    """From now on, in this process."""
    if AppSession.__init__.__module__ == __name__:
        return
    make, close = AppSession.__init__, app_session._close_script_event_loop

    def made(self: AppSession, *given: Any, **named: Any) -> None:
        make(self, *given, **named)
        self._script_event_loop.close()
        self._script_event_loop = _shared()

    def close_but_the_shared(loop: asyncio.AbstractEventLoop) -> None:
        if loop is not _shared():
            close(loop)

    AppSession.__init__ = made  # type: ignore[method-assign]
    app_session._close_script_event_loop = close_but_the_shared
