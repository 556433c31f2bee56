"""The server around the pages: its routes, its gate, its headers, and what it does at its start."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from netmap.pages import health, hosting, leave, script_loops
from netmap.pages.answers import only_what_widgets_can_give
from netmap.pages.away import Away, look_after
from netmap.pages.forgotten import forget_what_is_closed
from netmap.pages.gate import ClosedDoors, Gate
from netmap.pages.handed_out import leave_time_to_fetch, tell_apart_by_every_byte
from netmap.pages.headers import Headers
from netmap.pages.incoming import no_longer_than_a_page_says
from netmap.pages.open_pages import OpenPages
from netmap.pages.own_browser import OwnBrowser, welcome
from netmap.pages.quiet import keep_words_out
from netmap.pages.tasks import running
from netmap.pages.uploads import Uploads, keep_in_memory
from netmap.pages.warm import WARMTH
from netmap.pages.whole import one_run_after_the_other
from netmap.words.server import FAILED

no_longer_than_a_page_says()
only_what_widgets_can_give()
SCRIPT = str(Path(__file__).with_name("main.py"))
"""The script that runs on every change."""

MIDDLEWARE = [Middleware(each) for each in (Headers, Gate, OwnBrowser, ClosedDoors, OpenPages, Uploads)]
"""The outermost first: what the gate refuses carries our headers too."""


async def _health(_: Request) -> JSONResponse:
    status = health.status()
    return JSONResponse({"status": status, "warm": WARMTH.done.is_set()}, health.code(status))


ROUTES = [
    Route("/health", _health),
    Route(leave.PATH, leave.leave, methods=["POST"]),
    Route(leave.CALENDAR, leave.calendar),
    Route(leave.ITS_SCRIPT, leave.its_script),
]


@asynccontextmanager
async def warm_while_open(_: Any) -> AsyncIterator[None]:
    """Opens at once, says where, and loads the rest meanwhile; from here on no error's words reach a log."""
    keep_words_out()
    one_run_after_the_other()
    tell_apart_by_every_byte()
    leave_time_to_fetch()
    keep_in_memory()
    script_loops.share_one()
    forget_what_is_closed()
    WARMTH.start()
    if hosting.hosted() is None:
        print(welcome(), flush=True)
    async with running(look_after(Away()), health.PULSE.beat()):
        yield


def say_that_it_failed(_: Exception) -> bool:
    """In place of an error's own words, which may hold a name. The log has its kind and place.

    Returns True: the page has been told.
    """
    st.error(FAILED)
    return True
