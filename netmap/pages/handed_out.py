"""Files that pages hand out: each is exactly what the page showed, and gone when its page is gone."""

import sys

from streamlit.runtime import Runtime, memory_media_file_storage


def tell_apart_by_every_byte() -> None:
    """From now on, in this process. Streamlit looks at parts of large files alone, takes two that differ
    between those for the same, and hands out the older one."""
    memory_media_file_storage._PARTIAL_HASH_THRESHOLD = sys.maxsize  # type: ignore[misc]


def remove(session: str) -> None:
    """Forget the files that were handed out to this session, and to no other."""
    files = Runtime.instance().media_file_mgr
    files.clear_session_refs(session)
    # A file that can be saved is only marked the first time, and goes the second.
    for _ in range(2):
        files.remove_orphaned_files()
