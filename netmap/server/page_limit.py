"""How many pages are open at once, in all and from one address: one that is too many is told so, and waits.

A page is refused before anything is made for it. One whose connection was lost and is back is always let in.
Whoever opens a live connection and then says nothing on it is not waited for.
"""

import asyncio
from collections import Counter

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from netmap.pages.page_sessions import is_known
from netmap.pages.quick_exit import CALENDAR
from netmap.server import disconnected
from netmap.server.capacity import bounds
from netmap.server.client_address import asked_from
from netmap.server.plain_page import plain_page
from netmap.session import events
from netmap.session.draining import DRAINING
from netmap.words.refused import Refused, refused

LIVE = "/_stcore/stream"
FIRST_WORD = 30.0
"""Seconds in which a page says what it wants, once it is connected."""
ON_THE_WAY = 20
"""Every so many-th place is kept for pages that are shown already and about to connect."""
AGAIN = 20
"""Seconds after which the browser of someone who was refused asks again by itself."""


class PageLimit:
    """ASGI: 503 for a page that is one too many, or comes while the server closes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._open: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and scope["path"].endswith(LIVE):
            return await self._page(scope, receive, send)
        if scope["type"] == "http" and _is_a_page(scope):
            reason = self._why_not(asked_from(scope), ON_THE_WAY)
            if reason is not None:
                return await _sorry(reason)(scope, receive, send)
        return await self.app(scope, receive, send)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = asked_from(scope)
        reason = None if _comes_back(scope) else self._why_not(address)
        if reason is not None:
            events.tell("refused")
            answer = PlainTextResponse(reason.what, status_code=503, headers={"Retry-After": str(AGAIN)})
            return await answer(scope, receive, send)
        self._open[address] += 1
        try:
            await self.app(scope, _soon(receive), send)
        finally:
            self._open[address] -= 1
            self._open += Counter()  # forgets those that have none

    def _why_not(self, address: str, kept: int = 0) -> Refused | None:
        """Why another page from this address is refused. kept: every so many-th place is not given away."""
        if DRAINING.begun:
            return refused("closing")
        most, each = bounds().pages, bounds().pages_each
        if kept:
            most, each = most - most // kept, each - each // kept
        if self._open.total() >= most:
            return refused("full")
        waited_for = disconnected.waiting()
        while waited_for is not None and self._open[address] + waited_for.of(address) >= each:
            nothing_to_lose = waited_for.first_to_go(address)
            if nothing_to_lose is None:
                return refused("full-here")
            disconnected.let_go(nothing_to_lose, waited_for)
        return refused("full-here") if self._open[address] >= each else None


def _is_a_page(scope: Scope) -> bool:
    """Whether a browser asks for a page to show, rather than for a part of one."""
    if scope["method"] != "GET" or scope["path"] == CALENDAR:
        return False
    headers = Headers(scope=scope)
    wanted = headers.get("sec-fetch-dest")
    return wanted == "document" if wanted else "text/html" in headers.get("accept", "")


def _comes_back(scope: Scope) -> bool:
    """Whether this is a page that the server knows, by the name of its session, which nobody else has."""
    spoken = scope.get("subprotocols") or []
    return len(spoken) > 2 and is_known(spoken[2])


def _sorry(reason: Refused) -> Response:
    events.tell("refused")
    return plain_page(reason.what, (reason.remedy,), 503, AGAIN, {"Retry-After": str(AGAIN)})


def _soon(receive: Receive) -> Receive:
    """The messages of a page; one that says nothing at the beginning is taken to have left."""
    begun = asyncio.get_running_loop().time()
    said = False

    async def received() -> Message:
        nonlocal said
        if said:
            return await receive()
        try:
            left = begun + FIRST_WORD - asyncio.get_running_loop().time()
            message = await asyncio.wait_for(receive(), left)
        except TimeoutError:
            return {"type": "websocket.disconnect", "code": 1001}
        said = message["type"] == "websocket.receive"
        return message

    return received
