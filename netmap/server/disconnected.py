"""Pages that are away: the server waits for them a while, and then lets go of all it holds for them.

A phone that sleeps and a laptop that is closed lose the connection, and their map is to be there when they
are back. A tab that is closed says so itself; where it could not, its time comes here. The store that
Streamlit has for it forgets a page only when another one comes, and then without its files.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

from streamlit.runtime import Runtime
from streamlit.runtime.session_manager import SessionInfo, SessionStorage

from netmap.pages import state
from netmap.pages.page_sessions import connection_of, manager
from netmap.server.client_address import counted_as
from netmap.server.streamlit_patches import media_files

EACH = 5.0
"""Seconds from one look to the next."""
NOTHING_YET = 30.0
"""Seconds for a page on which nothing was said yet."""
PATIENCE = 300.0
"""Seconds for a page whose map can be opened again, or that has none."""
LONGEST = 3600.0
"""Seconds for a page that holds the one copy of a map."""
MOST = 1000
"""Pages waited for at once; whose time is over first is let go first."""
_log = logging.getLogger(__name__)


class Disconnected(SessionStorage):
    """The sessions of pages that are away, each with the time at which it is no longer waited for."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._away: dict[str, tuple[float, SessionInfo]] = {}
        self._from: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._away)

    def get(self, session_id: str) -> SessionInfo | None:
        return self._away[session_id][1] if session_id in self._away else None

    def save(self, session_info: SessionInfo) -> None:
        session = session_info.session
        self._away[session.id] = self._now() + patience(session.session_state), session_info
        self._from[session.id] = _opened_from(session.id)

    def delete(self, session_id: str) -> None:
        self._away.pop(session_id, None)
        self._from.pop(session_id, None)

    def list(self) -> list[SessionInfo]:
        return [info for _, info in self._away.values()]

    def over(self) -> tuple[str, ...]:
        """Those whose time is over, and as many as there are too many."""
        ends = sorted((end, id) for id, (end, _) in self._away.items())
        too_many = max(0, len(ends) - MOST)
        return tuple(id for place, (end, id) in enumerate(ends) if place < too_many or end <= self._now())

    def of(self, address: str) -> int:
        """How many pages are away that were opened from this address."""
        return sum(one == address for one in self._from.values())

    def first_to_go(self, address: str) -> str | None:
        """Of those, the one away longest that holds nothing which is nowhere else, if there is one."""
        return next(
            (id for id, one in self._from.items() if one == address and not self._would_lose(id)), None
        )

    def _would_lose(self, id: str) -> bool:
        return patience(self._away[id][1].session.session_state) == LONGEST


def waiting() -> Disconnected | None:
    """The pages that are away from this server; None before it looks after them."""
    storage = getattr(manager(), "_session_storage", None)
    return storage if isinstance(storage, Disconnected) else None


def patience(of_a_page: Any) -> float:
    """Seconds to wait for a page with this state of Streamlit's."""
    here = state.held(of_a_page)
    if here is not None:
        return LONGEST if not here.kept or here.behind else PATIENCE
    return PATIENCE if state.has_begun(of_a_page) else min(NOTHING_YET, PATIENCE)


def _opened_from(session: str) -> str:
    """The address that this page was open from until now."""
    info = connection_of(session)
    if info is None:
        return ""
    asks = info.client.client_context
    told = [line for name, line in asks.headers if name.lower() == "x-forwarded-for"] if asks else []
    return counted_as(told, asks.remote_ip if asks else None)


async def look_after(away: Disconnected) -> None:
    """As long as the server runs, lets go of pages that were waited for long enough."""
    setattr(manager(), "_session_storage", away)  # noqa: B010 Streamlit's own attribute, see `patching`
    while True:
        await asyncio.sleep(EACH)
        for session in away.over():
            let_go(session, away)


def let_go(session: str, away: Disconnected) -> None:
    """Forget all that is held for this page."""
    try:
        Runtime.instance().close_session(session)
        media_files.remove(session)
    except Exception as error:  # the next one is to be let go of all the same
        _log.error("%s", type(error).__name__)
    away.delete(session)
