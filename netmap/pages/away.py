"""Pages that are away: the server waits for them a while, and then lets go of all it holds for them.

A phone that sleeps and a laptop that is closed lose the connection, and their map is to be there when they
are back. A tab that is closed says so itself (`leave.js`); where it could not, its time comes here. The store
that Streamlit has for it forgets a page only when another one comes, and then without its files.
"""

import asyncio
import logging
import time
from collections.abc import Callable

from streamlit.runtime import Runtime
from streamlit.runtime.session_manager import SessionInfo, SessionStorage

from netmap.pages import handed_out, state

EACH = 5.0
"""Seconds from one look to the next."""
PATIENCE = 300.0
"""Seconds for a page whose map can be opened again, or that has none."""
LONGEST = 3600.0
"""Seconds for a page that holds the one copy of a map."""
MOST = 1000
"""Pages waited for at once; whose time is over first is let go first."""
_log = logging.getLogger(__name__)


class Away(SessionStorage):
    """The sessions of pages that are away, each with the time at which it is no longer waited for."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._away: dict[str, tuple[float, SessionInfo]] = {}

    def get(self, session_id: str) -> SessionInfo | None:
        return self._away[session_id][1] if session_id in self._away else None

    def save(self, session_info: SessionInfo) -> None:
        session = session_info.session
        self._away[session.id] = self._now() + patience(state.held(session.session_state)), session_info

    def delete(self, session_id: str) -> None:
        self._away.pop(session_id, None)

    def list(self) -> list[SessionInfo]:
        return [info for _, info in self._away.values()]

    def over(self) -> tuple[str, ...]:
        """Those whose time is over, and as many as there are too many."""
        ends = sorted((end, id) for id, (end, _) in self._away.items())
        too_many = max(0, len(ends) - MOST)
        return tuple(id for place, (end, id) in enumerate(ends) if place < too_many or end <= self._now())


def patience(here: state.Session | None) -> float:
    """Seconds to wait for a page with this map, or none."""
    return LONGEST if here is not None and (not here.kept or here.behind) else PATIENCE


async def look_after(away: Away) -> None:
    """As long as the server runs, lets go of pages that were waited for long enough."""
    manager = Runtime.instance()._session_mgr
    manager._session_storage = away  # type: ignore[attr-defined]
    while True:
        await asyncio.sleep(EACH)
        for session in away.over():
            try:
                Runtime.instance().close_session(session)
                handed_out.remove(session)
            except Exception as error:  # the next one is to be let go of all the same
                away.delete(session)
                _log.error("%s", type(error).__name__)
