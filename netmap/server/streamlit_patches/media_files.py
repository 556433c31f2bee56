"""Files that pages hand out: exactly what the page showed, waiting to be fetched, gone with their page."""

import sys
import time
from collections.abc import Callable
from threading import Lock

from streamlit.runtime import Runtime, memory_media_file_storage
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx

TO_FETCH = 60.0
"""Seconds in which a browser comes for the file that was made for it last."""
_waiting: dict[str, tuple[str, float]] = {}
"""For each session the file it was told of last, and until when it is there."""
_lock = Lock()


def tell_apart_by_every_byte() -> None:
    """From now on, in this process. Streamlit looks at parts of large files alone, takes two that differ
    between those for the same, and hands out the older one."""
    memory_media_file_storage._PARTIAL_HASH_THRESHOLD = sys.maxsize  # type: ignore[misc]


def leave_time_to_fetch() -> None:
    """From now on, in this process. Streamlit clears away a file that is made on a click with the second
    change that anyone makes, and the browser it was made for may still be on its way to it."""
    cleared = MediaFileManager._get_inactive_file_ids

    def cleared_but_waiting(files: MediaFileManager) -> set[str]:
        with _lock:
            return cleared(files) - {file for file, end in _waiting.values() if time.monotonic() < end}

    MediaFileManager._get_inactive_file_ids = cleared_but_waiting  # type: ignore[method-assign,assignment]


def whose() -> str:
    """The name of the Streamlit session that this page is; "" where there is none."""
    context = get_script_run_ctx(suppress_warning=True)
    return context.session_id if context else ""


def to_fetch(make: Callable[[], bytes], mime: str, name: str) -> Callable[[], bytes]:
    """`make`, for this session: what it gives is there for a while under this type and name."""
    session = whose()

    def made() -> bytes:
        data = make()
        file = memory_media_file_storage._calculate_file_id(data, mime, name)
        with _lock:
            _waiting[session] = file, time.monotonic() + TO_FETCH
        return data

    return made


def remove(session: str) -> None:
    """Forget the files that were handed out to this session, and to no other."""
    with _lock:
        _waiting.pop(session, None)
    files = Runtime.instance().media_file_mgr
    files.clear_session_refs(session)
    # A file that can be saved is only marked the first time, and goes the second.
    for _ in range(2):
        files.remove_orphaned_files()
