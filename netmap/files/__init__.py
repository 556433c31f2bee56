"""Reading and writing maps. A file that does not pass is refused with one clear sentence, and nothing else
happens: what was open stays open, what was on the disk stays there."""

from netmap.files.format import Format
from netmap.files.formats.netmap_json import to_bytes
from netmap.files.reading import (
    Opened,
    bytes_in,
    check,
    check_bytes,
    guide_in,
    guide_in_bytes,
    open_bytes,
    open_file,
    open_sample,
    read,
)
from netmap.files.writing import is_locked_name, write

__all__ = [
    "Format", "Opened", "bytes_in", "check", "check_bytes", "guide_in", "guide_in_bytes",
    "is_locked_name", "open_bytes", "open_file", "open_sample", "read", "to_bytes", "write",
]  # fmt: skip
