"""Files to take along: the whole map, open or locked, and a copy for someone else."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("download")


ABOUT: str
NOT_PRIVATE: str
DOWNLOAD: str
LOCKED: str
LOCKED_ABOUT: str
MAKE: str
MAKING: str
READY: str
CHANGED: str
COPY: str
COPY_ABOUT: str
SHOWS: str
SHOW: Mapping[str, str] = Each("download-show", ("names", "ratings", "notes"))
NOTES_HOLD: str
COPY_BUTTON: str
PRIVACY: str
UNLOCK_ABOUT: str
UNLOCKING: str
WRONG: str
