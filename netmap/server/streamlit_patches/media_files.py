"""Files that pages hand out: exactly what the page showed, waiting to be fetched, gone with their page."""

import sys
import time
from collections.abc import Callable
from threading import Lock
from typing import Any

from streamlit.runtime import Runtime, memory_media_file_storage
from streamlit.runtime.media_file_manager import MediaFileManager

from netmap.pages.page_sessions import this_page
from netmap.server.streamlit_patches.patching import change

TO_FETCH = 60.0
"""Seconds in which a browser comes for the file that was made for it last."""
_FILES = "streamlit.runtime.media_file_manager:MediaFileManager"
_waiting: dict[str, tuple[str, float]] = {}
"""For each page the file it was told of last, and until when it is there."""
_lock = Lock()


def tell_apart_by_every_byte() -> None:
    """From now on, in this process. Streamlit looks at parts of large files alone, takes two that differ
    between those for the same, and hands out the older one."""
    change("streamlit.runtime.memory_media_file_storage:_PARTIAL_HASH_THRESHOLD", lambda _: sys.maxsize)


def leave_time_to_fetch() -> None:
    """From now on, in this process. Streamlit clears away a file that is made on a click with the second
    change that anyone makes, and the browser it was made for may still be on its way to it."""
    change(f"{_FILES}.add_deferred", _note_what_is_made)
    change(f"{_FILES}._get_inactive_file_ids", _but_what_is_waited_for)


def _note_what_is_made(add: Callable[..., str]) -> Callable[..., str]:
    def add_deferred(
        self: MediaFileManager,
        data_callable: Callable[[], bytes],
        mimetype: str | None,
        coordinates: str,
        file_name: str | None = None,
        **more: Any,
    ) -> str:
        page = this_page()

        def made() -> bytes:
            data = data_callable()
            file = memory_media_file_storage._calculate_file_id(data, mimetype or "", file_name)
            with _lock:
                _waiting[page] = file, time.monotonic() + TO_FETCH
            return data

        return add(self, made, mimetype, coordinates, file_name, **more)

    return add_deferred


def _but_what_is_waited_for(cleared: Callable[[MediaFileManager], set[str]]) -> Callable[..., set[str]]:
    def cleared_but_waiting(self: MediaFileManager) -> set[str]:
        with _lock:
            return cleared(self) - {file for file, end in _waiting.values() if time.monotonic() < end}

    return cleared_but_waiting


def remove(page: str) -> None:
    """Forget the files that were handed out to this page, and to no other."""
    with _lock:
        _waiting.pop(page, None)
    files = Runtime.instance().media_file_mgr
    files.clear_session_refs(page)
    # A file that can be saved is only marked the first time, and goes the second.
    for _ in range(2):
        files.remove_orphaned_files()
