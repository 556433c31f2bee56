"""In which language a request is answered: that of its browser, where netmap speaks it, else English."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from netmap.words.catalogue import languages
from netmap.words.language import best, speaking, wished_in


class RequestLanguage:
    """ASGI: whatever the server says itself, it says in this language. Pages ask for their own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            return await self.app(scope, receive, send)
        wished = wished_in(Headers(scope=scope).get("accept-language", ""))
        with speaking(best(wished, languages())):
            return await self.app(scope, receive, send)
