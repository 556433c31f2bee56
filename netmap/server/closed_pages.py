"""A page that is closed is forgotten wholly and soon, whether or not anyone else comes.

Streamlit's loop keeps the last page it served in its hands, and what a page held goes round in circles that
Python clears away only now and then. So a closed page lets go of what it holds once its last run is through,
and the circles are cleared soon after, beside the pages.
"""

import ctypes
import gc
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Any

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession, AppSessionState
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.state import SessionState

from netmap.pages.page_sessions import open_pages
from netmap.server import disconnected
from netmap.server.preload import PRELOAD
from netmap.server.streamlit_patches.patching import change

AFTER = 1.0
"""Seconds from when a page is closed until what it held is cleared away."""
REST = 5.0
"""Seconds between two times: it costs about a tenth of a second, in which nothing else runs."""
_closed, _clearing = Event(), Event()
_SESSION = "streamlit.runtime.app_session:AppSession"


def forget_what_is_closed() -> None:
    """From now on, in this process."""
    change(f"{_SESSION}.shutdown", _let_go_at_the_end)
    change(f"{_SESSION}._handle_scriptrunner_event_on_event_loop", _let_go_after_the_last_run)
    if not _clearing.is_set():
        _clearing.set()
        Thread(target=_clear_away, name="forget", daemon=True).start()


def _let_go_at_the_end(shut_down: Callable[[AppSession], None]) -> Callable[[AppSession], None]:
    def shutdown(self: AppSession) -> None:
        before = self._state
        shut_down(self)
        if before != AppSessionState.SHUTDOWN_REQUESTED and self._scriptrunner is None:
            _let_go(self)

    return shutdown


def _let_go_after_the_last_run(hear: Callable[..., None]) -> Callable[..., None]:
    def heard(self: AppSession, *given: Any, **named: Any) -> None:
        runs = self._scriptrunner
        hear(self, *given, **named)
        over = runs is not None and self._scriptrunner is None
        if over and self._state == AppSessionState.SHUTDOWN_REQUESTED:
            _let_go(self)

    return heard


def _let_go(session: AppSession) -> None:
    """Of all that the page held. Its last run is through: nothing asks for it any more."""
    session._session_state = SessionState()
    session._fragment_storage = MemoryFragmentStorage()
    session._client_state = ClientState()
    session._browser_queue.flush()
    _closed.set()


def _clear_away() -> None:
    """As long as the server runs."""
    while True:
        _closed.wait()
        time.sleep(AFTER)
        _closed.clear()
        _clear()
        _give_back()
        time.sleep(REST)


def _clear() -> None:
    """What goes round in circles. What lives as long as the server is left out of it (`preload`), where no
    page was there to be left out with it."""
    if not PRELOAD.done.is_set():
        gc.collect()
        return
    if PRELOAD.kept_pages or not _pages():
        gc.unfreeze()
        PRELOAD.kept_pages = False
    gc.collect()
    if not _pages():
        gc.freeze()
        PRELOAD.kept_pages = _pages()


def _pages() -> bool:
    """Whether there is any page, here or away."""
    return bool(open_pages() or (Runtime.exists() and disconnected.waiting()))


def _give_back() -> None:
    """The memory that is free now, to the system, where its library can."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
