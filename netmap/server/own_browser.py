"""On a person's own computer netmap opens in their browser, and for nobody else who uses that computer.

All users of a computer reach what listens there. So each start has a secret of its own, which a browser
keeps as a cookie until it is closed. It gets that for a key in the address that netmap opens or shows. A key
that was used, or has grown old, opens nothing: nor does what a browser's history keeps of it.
"""

import secrets
import time
from threading import Lock

import anyio.to_thread
import streamlit as st
from starlette.datastructures import QueryParams
from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import config

from netmap.pages.quick_exit import CALENDAR, PATH
from netmap.server.connection_owner import of_own_user
from netmap.server.quick_exit import ITS_SCRIPT
from netmap.server.refusal_page import not_let_in
from netmap.session import hosting
from netmap.words import server as words

WAY_IN = "/enter"
MINUTES = 10
"""How long a key waits for its browser."""
MOST_KEYS = 20
FOR_ALL = {("POST", PATH), ("GET", CALENDAR), ("GET", ITS_SCRIPT)}
"""Leaving at once never asks who someone is."""

_secret = secrets.token_urlsafe(32)


class Keys:
    """Keys that open once and soon. The oldest gives way where more than `MOST_KEYS` wait."""

    def __init__(self, minutes: float = MINUTES) -> None:
        self._seconds = 60 * minutes
        self._until: dict[str, float] = {}
        self._lock = Lock()

    def new(self) -> str:
        key = secrets.token_urlsafe(24)
        with self._lock:
            self._until[key] = time.monotonic() + self._seconds
            while len(self._until) > MOST_KEYS:
                del self._until[next(iter(self._until))]
        return key

    def take(self, said: str) -> bool:
        """True, once, for a key that still waits."""
        with self._lock:
            for key in self._until:
                if _same(key, said):
                    return time.monotonic() < self._until.pop(key)
        return False


KEYS = Keys()
"""Those of this start."""


def way_in(address: str = "") -> str:
    """This address, as `http://127.0.0.1:8501`, with a new key in it."""
    return f"{address}{WAY_IN}?key={KEYS.new()}"


def welcome() -> str:
    """What the terminal shows at the start: where netmap is, with a key."""
    if config._server_mode == "asgi-server":  # another program has chosen the port, and shows it itself
        return words.opening_behind(way_in(), MINUTES)
    address = f"http://{st.get_option('server.address')}:{st.get_option('server.port')}"
    return words.opening(way_in(address), MINUTES)


class OwnBrowser:
    """ASGI: 403 without the cookie of this start, but for leaving at once. A hosted netmap is for everyone.

    Where something is given, at the way in and at a live connection, Linux is asked as well who is there:
    other users can read an address while it is handed to a browser, and a browser shows its cookies to
    all that listens on this computer.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"} or hosting.hosted() or _for_all(scope):
            return await self.app(scope, receive, send)
        asks = HTTPConnection(scope)
        live = scope["type"] == "websocket"
        if scope["path"] == WAY_IN and not live and scope["method"] == "GET":
            return await (await _let_in(asks))(scope, receive, send)
        if _known(asks) and (not live or await _of_own_user(asks)):
            return await self.app(scope, receive, send)
        return await not_let_in(asks.headers.get("accept", ""))(scope, receive, send)


def _for_all(scope: Scope) -> bool:
    return (scope.get("method"), scope["path"]) in FOR_ALL


async def _let_in(asks: HTTPConnection) -> Response:
    """To the first page, with the cookie; a browser that has it goes there with any key."""
    if not _known(asks):
        # Who may not come in must not spend the key of the one who may.
        said = QueryParams(asks.scope["query_string"]).get("key", "")
        if not (await _of_own_user(asks) and KEYS.take(said)):
            return not_let_in(asks.headers.get("accept", ""))
    answer = RedirectResponse("/", status_code=303)
    answer.set_cookie(_cookie(asks), _secret, path="/", httponly=True, samesite="lax")
    return answer


def _known(asks: HTTPConnection) -> bool:
    return _same(_secret, asks.cookies.get(_cookie(asks), ""))


async def _of_own_user(asks: HTTPConnection) -> bool:
    if "x-forwarded-for" in asks.headers:  # no proxy stands here; whoever says so tells of another connection
        return False
    return await anyio.to_thread.run_sync(of_own_user, asks.scope["client"], asks.scope["server"])


def _cookie(asks: HTTPConnection) -> str:
    """A browser keeps one jar for all ports of a computer: each netmap has a name of its own in it."""
    return f"nm-{asks.scope['server'][1]}"


def _same(ours: str, said: str) -> bool:
    return secrets.compare_digest(ours.encode(), said.encode("utf-8", "replace"))
