"""Files on their way in: in memory alone, and so many that nobody fills it or keeps others out."""

import re
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from types import MappingProxyType

import streamlit as st
from starlette.datastructures import Headers
from starlette.formparsers import MultiPartParser
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import Runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from netmap.pages.page_sessions import this_page
from netmap.server.client_address import asked_from
from netmap.server.streamlit_patches.patching import change
from netmap.server.upload_queue import UploadQueue
from netmap.server.upload_space import MB, HeldFile, HeldFiles
from netmap.server.upload_stream import UploadStream
from netmap.session import events
from netmap.words import server as words

_UPLOAD = re.compile(r"/_stcore/upload_file/([^/]+)/([^/]+)")
FILES = HeldFiles()
"""Those of this process."""
_LINE = UploadQueue()
_UPLOADS = "streamlit.runtime.memory_uploaded_file_manager:MemoryUploadedFileManager"
_COMING: dict[tuple[str, str], UploadStream] = {}
"""Those of them that are on their way."""


def keep_in_memory() -> None:
    """From now on, in this process: what comes as a file is on no disk, when it was read is known, and what
    a page does not need any more is forgotten."""
    # Streamlit reads a file with Starlette's parser, which writes what is larger than this to the disk.
    MultiPartParser.spool_max_size = 2 * MB * int(st.get_option("server.maxUploadSize"))
    change(
        "streamlit.runtime.memory_uploaded_file_manager:MemoryUploadedFileManager.get_files",
        _note_what_is_read,
    )
    events.hear("read", _forget_what_was_read)


def _forget_what_was_read(_: float) -> None:
    _uploads().remove_session_files(this_page())


def _note_what_is_read(read: Callable[..., list[UploadedFileRec]]) -> Callable[..., list[UploadedFileRec]]:
    def get_files(
        self: MemoryUploadedFileManager, session_id: str, file_ids: Sequence[str]
    ) -> list[UploadedFileRec]:
        for file in file_ids:
            one = FILES.held.get((session_id, file))
            if one is not None:
                one.read = time.monotonic()
        return read(self, session_id, file_ids)

    return get_files


class Uploads:
    """ASGI: 503 for a file that there is no room for, or that comes too slowly."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        upload = scope["type"] == "http" and scope["method"] == "PUT" and _UPLOAD.search(scope["path"])
        if not upload:
            return await self.app(scope, receive, send)
        async with AsyncExitStack() as had:
            try:
                await had.enter_async_context(_LINE.turn(upload[1], asked_from(scope)))
            except TimeoutError:
                return await _refuse(scope, receive, send)
            return await self._come((upload[1], upload[2]), scope, receive, send)

    async def _come(self, name: tuple[str, str], scope: Scope, receive: Receive, send: Send) -> None:
        _forget_what_is_gone()
        new = HeldFile(name[0], asked_from(scope), _length(scope), time.monotonic())
        going = FILES.room_for(new)
        if going is None or name in FILES.held:
            return await _refuse(scope, receive, send)
        for other in going:
            del FILES.held[other]
            if other in _COMING:
                _COMING[other].stop()
            _uploads().remove_file(*other)
        FILES.held[name] = new
        coming = _COMING[name] = UploadStream(receive)
        try:
            await self.app(scope, coming.receive, send)
        except ClientDisconnect:
            if coming.stopped:
                await _refuse(scope, receive, send, more={"connection": "close"})
        finally:
            if _COMING.get(name) is coming:
                del _COMING[name]
            if FILES.held.get(name) is new:
                new.arrived, new.read = True, time.monotonic()
                came = _uploads().file_storage.get(name[0], {}).get(name[1])
                new.bytes = 0 if came is None else len(came.data)
            elif name not in FILES.held:
                _uploads().remove_file(*name)
            _forget_what_is_gone()


async def _refuse(
    scope: Scope, receive: Receive, send: Send, more: Mapping[str, str] = MappingProxyType({})
) -> None:
    headers = {"Retry-After": "60", **more}
    await PlainTextResponse(words.TOO_MANY_FILES, status_code=503, headers=headers)(scope, receive, send)


def held() -> int:
    """Bytes of files that are held for pages."""
    return sum(one.bytes for one in tuple(FILES.held.values()))


def _length(scope: Scope) -> int:
    """How many bytes come at most."""
    most = MB * int(st.get_option("server.maxUploadSize"))
    said = Headers(scope=scope).get("content-length", "")
    return min(int(said), most) if said.isdecimal() else most


def _forget_what_is_gone() -> None:
    """Files that their page gave back, or that never came, are not held any more."""
    there = _uploads().file_storage
    for page, file in [name for name, one in FILES.held.items() if one.arrived]:
        if file not in there.get(page, ()):
            del FILES.held[page, file]


def _uploads() -> MemoryUploadedFileManager:
    found = Runtime.instance().uploaded_file_mgr
    assert isinstance(found, MemoryUploadedFileManager)
    return found
