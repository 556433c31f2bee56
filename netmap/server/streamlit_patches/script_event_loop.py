"""One event loop for the scripts of all pages, which none of them uses: it costs three open files, not each.

Streamlit makes a loop for every page and keeps it until the page is let go of, in case its script wants to
run something on it. netmap's does not: a page costs the one connection it has, and one that is away nothing.
"""

from asyncio import AbstractEventLoop, new_event_loop
from collections.abc import Callable
from functools import cache
from typing import Any

from streamlit.runtime.app_session import AppSession

from netmap.server.streamlit_patches.patching import change


@cache
def _shared() -> AbstractEventLoop:
    return new_event_loop()


def share_one() -> None:
    """From now on, in this process."""
    change("streamlit.runtime.app_session:AppSession.__init__", _with_the_shared)
    change("streamlit.runtime.app_session:_close_script_event_loop", _close_but_the_shared)


def _with_the_shared(make: Callable[..., None]) -> Callable[..., None]:
    def made(self: AppSession, *given: Any, **named: Any) -> None:
        make(self, *given, **named)
        self._script_event_loop.close()
        self._script_event_loop = _shared()

    return made


def _close_but_the_shared(close: Callable[[AbstractEventLoop], None]) -> Callable[[AbstractEventLoop], None]:
    def closed(loop: AbstractEventLoop) -> None:
        if loop is not _shared():
            close(loop)

    return closed
