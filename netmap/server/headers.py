"""What every answer carries, so that a page can load nothing from elsewhere and tell nothing to anyone."""

import base64
import re
from functools import cache
from hashlib import sha256

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from netmap.server import first_page
from netmap.server.small_files import STREAMLIT

_INLINE_SCRIPT = re.compile(r"<script(?P<marks>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)


def policy(html: str) -> str:
    """The content security policy for a page whose own inline scripts are those of this HTML, and no others.

    Nothing comes from another host: a name that is written like a picture loads nothing.
    Styles are inline because Streamlit writes its styles while it runs.
    """
    hashes = " ".join(f"'sha256-{digest}'" for digest in _hashes(html))
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' {hashes}".strip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ]
    )


MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
"""For files a person opened or is offered: even opened as a page of its own, such a file runs nothing."""


@cache
def _page_policy() -> str:
    """For every page there is: ours, in each language, and Streamlit's own, which an unknown address gets."""
    theirs = (STREAMLIT / "index.html").read_text("utf-8")
    return policy("".join((theirs, *first_page.pages())))


def _hashes(html: str) -> list[str]:
    scripts = [found["text"] for found in _INLINE_SCRIPT.finditer(html) if "src=" not in found["marks"]]
    return [base64.b64encode(sha256(text.encode()).digest()).decode() for text in dict.fromkeys(scripts)]


ALWAYS = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": ", ".join(
        f"{thing}=()"
        for thing in (
            "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
            "magnetometer", "microphone", "midi", "payment", "usb",
        )
    ),
}  # fmt: skip


class Headers:
    """ASGI: sets our headers on every answer, in place of any that stood there; also where a live connection
    is refused."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            return await self.app(scope, receive, send)

        async def send_with_ours(message: Message) -> None:
            if message["type"] in {"http.response.start", "websocket.http.response.start"}:
                message = {**message, "headers": _with_ours(scope["path"], message.get("headers", ()))}
            await send(message)

        return await self.app(scope, receive, send_with_ours)


def _with_ours(path: str, given: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    ours = {
        **ALWAYS,
        "content-security-policy": MEDIA_POLICY if path.startswith("/media/") else _page_policy(),
    }
    if not (path.startswith("/static/") and _lasts(given)):
        ours["cache-control"] = "no-store"
    kept = [(name, value) for name, value in given if name.decode("latin-1").lower() not in ours]
    return kept + [(name.encode(), value.encode()) for name, value in ours.items()]


def _lasts(given: list[tuple[bytes, bytes]]) -> bool:
    """True for Streamlit's own files, whose names change with what is in them: they hold nothing of a map."""
    return any(name.lower() == b"cache-control" and b"immutable" in value for name, value in given)
