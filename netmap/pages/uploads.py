"""Files on their way in: no more at once than a page can use, so that nobody fills the memory of a server."""

import re
from collections import Counter

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import Runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from netmap.pages.handed_out import whose
from netmap.words.server import TOO_MANY_FILES

OF_A_PAGE, IN_ALL = 8, 64
"""Files held for one page, and for all of them; each has `server.maxUploadSize` at most."""
_UPLOAD = re.compile(r"/_stcore/upload_file/([^/]+)/[^/]+")


class Uploads:
    """ASGI: 413 for a file that is one too many."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._under_way: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        upload = scope["type"] == "http" and scope["method"] == "PUT" and _UPLOAD.search(scope["path"])
        if not upload:
            return await self.app(scope, receive, send)
        page = upload[1]
        if not self._has_room(page):
            return await PlainTextResponse(TOO_MANY_FILES, status_code=413)(scope, receive, send)
        self._under_way[page] += 1
        try:
            await self.app(scope, receive, send)
        finally:
            self._under_way[page] -= 1
            self._under_way += Counter()  # forgets those that are at nothing

    def _has_room(self, page: str) -> bool:
        held = Counter({of: len(files) for of, files in _uploads().file_storage.items()}) + self._under_way
        return held[page] < OF_A_PAGE and held.total() < IN_ALL


def let_go() -> None:
    """Forget the files that this page was given: what was in them is read."""
    _uploads().remove_session_files(whose())


def held() -> int:
    """Bytes of files that are held for pages."""
    if not Runtime.exists():
        return 0
    return sum(
        len(file.data) for files in tuple(_uploads().file_storage.values()) for file in tuple(files.values())
    )


def _uploads() -> MemoryUploadedFileManager:
    found = Runtime.instance().uploaded_file_mgr
    assert isinstance(found, MemoryUploadedFileManager)
    return found
