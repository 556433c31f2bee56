"""A page that is closed is forgotten wholly and soon, whether or not anyone else comes.

Streamlit's loop keeps the last page it served in its hands, and what a page held goes round in circles that
Python clears away only now and then. So a closed page lets go of what it holds once its last run is through,
and the circles are cleared soon after, beside the pages.
"""

import ctypes
import gc
import sys
import time
from contextlib import suppress
from threading import Event, Thread
from typing import Any

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession, AppSessionState
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.state import SessionState

from netmap.server import disconnected
from netmap.server.preload import WARMTH

AFTER = 1.0
"""Seconds from when a page is closed until what it held is cleared away."""
REST = 5.0
"""Seconds between two times: it costs about a tenth of a second, in which nothing else runs."""
_closed = Event()


def forget_what_is_closed() -> None:
    """From now on, in this process."""
    if AppSession.shutdown.__module__ == __name__:
        return
    shut_down, hear = AppSession.shutdown, AppSession._handle_scriptrunner_event_on_event_loop

    def shutdown(self: AppSession) -> None:
        before = self._state
        shut_down(self)
        if before != AppSessionState.SHUTDOWN_REQUESTED and self._scriptrunner is None:
            _let_go(self)

    def heard(self: AppSession, *given: Any, **named: Any) -> None:
        runs = self._scriptrunner
        hear(self, *given, **named)
        over = runs is not None and self._scriptrunner is None
        if over and self._state == AppSessionState.SHUTDOWN_REQUESTED:
            _let_go(self)

    AppSession.shutdown = shutdown  # type: ignore[method-assign]
    AppSession._handle_scriptrunner_event_on_event_loop = heard  # type: ignore[method-assign]
    Thread(target=_clear_away, name="forget", daemon=True).start()


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
    if not WARMTH.done.is_set():
        gc.collect()
        return
    if WARMTH.kept_pages or not _pages():
        gc.unfreeze()
        WARMTH.kept_pages = False
    gc.collect()
    if not _pages():
        gc.freeze()
        WARMTH.kept_pages = _pages()


def _pages() -> bool:
    """Whether there is any page, here or away."""
    return Runtime.exists() and bool(
        Runtime.instance()._session_mgr.list_active_sessions() or disconnected.waiting()
    )


def _give_back() -> None:
    """The memory that is free now, to the system, where its library can."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
