"""Files that nobody but their owner may read."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from netmap.words import kept_problems

OURS = "netmap"
"""The name of the folder that is netmap's own; another one is left as its owner made it."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def restrict_to_owner(*files: Path) -> None:
    """Take every right to these files, and to netmap's own folder around them, from everyone but their owner.

    One that is not there is no error. Raises NetmapError where the right cannot be taken: then the maps are
    read by others, and nothing more is to be written there.
    """
    folders = {file.parent for file in files if file.parent.name == OURS}
    for path in (*folders, *files):
        if os.name == "posix" and _is_open_to_others(path):
            with suppress(OSError):
                path.chmod(stat.S_IMODE(path.stat().st_mode) & stat.S_IRWXU)
            if _is_open_to_others(path):
                raise kept_problems.kept_readable_by_others()


def _is_open_to_others(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & _OTHERS)
    except OSError:
        return False
