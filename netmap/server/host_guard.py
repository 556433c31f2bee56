"""Who may ask: pages of this very address. Everyone else is refused before Streamlit hears of it.

Another site in the same browser could otherwise reach a server on this computer, by a name of its own
that it points here.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from netmap.words import server as words

LOOPBACK = ("localhost", "127.0.0.1", "::1")
CLOSED = (
    "/_stcore/metrics",
    "/_stcore/agent",
    "/_stcore/script-health-check",
    "/auth/",
    "/oauth2callback",
)
"""Doors of Streamlit that netmap has no use for: counts of sessions, remote control, logging in."""

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:[0-9]{1,5})?", re.IGNORECASE)


def host_allowed(host: str | None, allowed: Sequence[str]) -> bool:
    """True if the Host header names one of the allowed hosts, with any port.

    allowed: names, "*.name" for all below a name, or "*" for any; empty means this computer alone.
    """
    found = _HOST.fullmatch(host or "")
    if found is None:
        return False
    name = found[1].strip("[]").lower().rstrip(".")
    return any(
        pattern == "*" or name == pattern or (pattern.startswith("*.") and name.endswith(pattern[1:]))
        for pattern in (entry.strip().lower().rstrip(".") for entry in (allowed or LOOPBACK))
    )


def same_origin(origin: str, host: str | None) -> bool:
    """True if the page that asks came from the very host and port that it asks."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and parts.netloc.lower() == (host or "").lower()


class HostGuard:
    """ASGI: 403 for another host or origin, and for a live connection without one."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            return await self.app(scope, receive, send)
        if not _from_here(Headers(scope=scope), live=scope["type"] == "websocket"):
            return await PlainTextResponse(words.NOT_FROM_HERE, status_code=403)(scope, receive, send)
        return await self.app(scope, receive, send)


class ClosedDoors:
    """ASGI: 404 for the doors of Streamlit that netmap has no use for."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in {"http", "websocket"} and any(door in scope["path"] for door in CLOSED):
            return await PlainTextResponse(words.NOT_HERE, status_code=404)(scope, receive, send)
        return await self.app(scope, receive, send)


def _from_here(headers: Headers, live: bool) -> bool:
    host, origin = headers.get("host"), headers.get("origin")
    if not host_allowed(host, st.get_option("server.allowedHosts")):
        return False
    return not live if origin is None else same_origin(origin, host)
