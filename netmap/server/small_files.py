"""Files that are the same for everyone, made small once: Streamlit's own scripts, and those of netmap.

Streamlit sends its scripts as they are, and leaves making them small to a proxy, which a person's own
computer and many a server does not have: on a slow line they took most of a minute. Each is made small when
it is first asked for, and those of the first page at the start.
"""

import gzip
from functools import cache
from pathlib import Path

import anyio.to_thread
import streamlit
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from netmap.pages.start_html import ASSETS, START_MAP

STREAMLIT = Path(streamlit.__file__).parent / "static"
AROUND = "/_stcore/bidi-components/netmap.around/"
"""Where the page asks for the scripts that stand around every page."""
MAP = "/_stcore/bidi-components/netmap.map/"
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
FOR_A_YEAR = "public, immutable, max-age=31536000"


@cache
def _files() -> dict[str, Path]:
    """By their paths. Nothing else is given out here."""
    theirs = (file for folder in ("js", "css") for file in (STREAMLIT / "static" / folder).iterdir())
    ours = {AROUND: ASSETS, MAP: ASSETS / "map"}
    return {
        **{f"/{file.relative_to(STREAMLIT).as_posix()}": file for file in theirs if file.suffix in KINDS},
        **{
            at + file.name: file
            for at, folder in ours.items()
            for file in folder.iterdir()
            if file.suffix in KINDS
        },
        START_MAP: ASSETS / "start_map.svg",
    }


@cache
def small(path: str) -> bytes:
    """The file at this path, made small. Raises KeyError where there is none."""
    return gzip.compress(_files()[path].read_bytes(), 9, mtime=0)


class SmallFiles:
    """ASGI: answers for those files, for a browser that can read them small, which all do."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not (scope["type"] == "http" and scope["method"] == "GET" and scope["path"] in _files()):
            return await self.app(scope, receive, send)
        asked = Headers(scope=scope)
        if "gzip" not in asked.get("accept-encoding", "") or "range" in asked:
            return await self.app(scope, receive, send)
        path = scope["path"]
        headers = {"content-encoding": "gzip", "vary": "accept-encoding"}
        if path.startswith("/static/"):
            headers["cache-control"] = FOR_A_YEAR
        content = await anyio.to_thread.run_sync(small, path)
        return await Response(content, headers=headers, media_type=KINDS[Path(path).suffix])(
            scope, receive, send
        )
