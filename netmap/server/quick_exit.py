"""Leaving at once: how the server drops what the page had, and what is shown in its place."""

import asyncio
import time
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from streamlit.runtime import Runtime

from netmap.pages.page_sessions import is_known
from netmap.server.streamlit_patches import media_files
from netmap.words import quick_exit as words

ITS_SCRIPT = "/calendar.js"
LONGEST_MARK = 64
PATIENCE = 5.0
"""Seconds that a page may take to be gone, from when it said that it is left."""
STRAGGLERS = (0.0, 0.5, 1.5, 3.0)
"""Seconds before each look for files of a run that was under way: it is done whole, for what it saves."""
MOST_AT_ONCE = 200
_SCRIPT = Path(__file__).parents[1] / "pages" / "assets" / "calendar.js"
_dropping: set[asyncio.Task[None]] = set()


async def leave(request: Request) -> Response:
    """Drops the session with this mark and its files. The answer is the same for every mark."""
    mark = await _mark(request)
    # Anyone may ask: marks of no page at all take no place of those who leave one.
    if is_known(mark) and len(_dropping) < MOST_AT_ONCE:
        task = asyncio.create_task(_drop(mark))
        _dropping.add(task)
        task.add_done_callback(_dropping.discard)
    return Response(status_code=204)


async def calendar(_: Request) -> Response:
    """The page that is shown instead. Its days are drawn in the browser, by its clock and in its language."""
    return HTMLResponse(
        '<!doctype html><html data-days><meta charset="utf-8"><link rel="icon" href="data:,">'
        f"<title>{words.CALENDAR}</title>"
        f'<script type="module" src="{ITS_SCRIPT.lstrip("/")}"></script></html>'
    )


async def its_script(_: Request) -> Response:
    return FileResponse(_SCRIPT, media_type="text/javascript")


async def _drop(mark: str) -> None:
    media_files.remove(mark)
    # What was typed last comes by the live connection, which this request has overtaken.
    end = time.monotonic() + PATIENCE
    while Runtime.instance().is_active_session(mark) and time.monotonic() < end:
        await asyncio.sleep(0.01)
    Runtime.instance().close_session(mark)
    for seconds in STRAGGLERS:
        await asyncio.sleep(seconds)
        media_files.remove(mark)


async def _mark(request: Request) -> str:
    said = b""
    async for part in request.stream():
        said += part
        if len(said) > LONGEST_MARK:
            return ""
    return said.decode("ascii", "ignore")
