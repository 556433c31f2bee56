"""The server around the pages: its routes, its guards, its headers, and what it does at its start."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from netmap.pages.quick_exit import CALENDAR, PATH
from netmap.server import first_page, health, quick_exit
from netmap.server.background_tasks import running
from netmap.server.closed_pages import forget_what_is_closed
from netmap.server.disconnected import Disconnected, look_after
from netmap.server.headers import Headers
from netmap.server.host_guard import ClosedDoors, HostGuard
from netmap.server.log_privacy import keep_words_out
from netmap.server.own_browser import OwnBrowser, welcome
from netmap.server.page_limit import PageLimit
from netmap.server.preload import PRELOAD
from netmap.server.request_language import RequestLanguage
from netmap.server.small_files import SmallFiles
from netmap.server.streamlit_patches import patching, script_event_loop
from netmap.server.streamlit_patches.media_files import leave_time_to_fetch, tell_apart_by_every_byte
from netmap.server.streamlit_patches.message_limits import no_longer_than_a_page_says
from netmap.server.streamlit_patches.whole_runs import one_run_after_the_other
from netmap.server.streamlit_patches.widget_values import only_what_widgets_can_give
from netmap.server.uploads import Uploads, keep_in_memory
from netmap.session import hosting
from netmap.words import catalogue
from netmap.words import server as words

SCRIPT = str(Path(__file__).parents[1] / "pages" / "main.py")
"""The script that runs on every change."""

_FROM_OUTSIDE_IN = (
    RequestLanguage, Headers, HostGuard, OwnBrowser, ClosedDoors, SmallFiles, PageLimit, Uploads
)  # fmt: skip
MIDDLEWARE = [Middleware(each) for each in _FROM_OUTSIDE_IN]
"""The outermost first: what the host guard refuses carries our headers too."""


async def _health(_: Request) -> JSONResponse:
    status = health.status()
    return JSONResponse({"status": status, "warm": PRELOAD.done.is_set()}, health.code(status))


ROUTES = [
    Route("/health", _health),
    Route(PATH, quick_exit.leave, methods=["POST"]),
    Route(CALENDAR, quick_exit.calendar),
    Route(quick_exit.ITS_SCRIPT, quick_exit.its_script),
    *first_page.ROUTES,
]


def prepare() -> None:
    """To be said before the app is made. Raises NetmapError for a Streamlit that it cannot be run with, and
    CatalogueError for words that are broken."""
    catalogue.check_translations()
    patching.check()
    no_longer_than_a_page_says()


@asynccontextmanager
async def warm_while_open(_: Any) -> AsyncIterator[None]:
    """Opens at once, says where, and loads the rest meanwhile; from here on no error's words reach a log."""
    keep_words_out()
    one_run_after_the_other()
    only_what_widgets_can_give()
    tell_apart_by_every_byte()
    leave_time_to_fetch()
    keep_in_memory()
    script_event_loop.share_one()
    forget_what_is_closed()
    PRELOAD.start()
    if hosting.hosted() is None:
        print(welcome(), flush=True)
    async with running(look_after(Disconnected()), health.PULSE.beat()):
        yield


def say_that_it_failed(_: Exception) -> bool:
    """In place of an error's own words, which may hold a name. The log has its kind and place.

    Returns True: the page has been told.
    """
    st.error(words.FAILED)
    return True
