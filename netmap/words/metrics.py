"""What the figures of a server mean, for whoever watches it."""

from typing import TYPE_CHECKING

from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("metrics")


PAGES_OPEN: str
PAGES_MOST: str
PAGES_AWAY: str
PAGES_REFUSED: str
UPLOAD_BYTES: str
LAG: str
DISK_FREE: str
CLOSING: str
RUNS: str
EDITS: str
DATABASE_DONE: str
DATABASE_FAILED: str
DATABASE_SECONDS: str
DATABASE_ANSWERS: str
CLOCK_OFF: str
HELD_BACK: str
DATABASE_LAST: str
