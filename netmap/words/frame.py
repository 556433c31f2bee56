"""What stands around every page."""

from datetime import datetime
from typing import TYPE_CHECKING

from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("frame")


TITLE: str
"""The title of the browser's tab. Neutral on purpose."""

ONE_MOMENT: str
"""The title of the page while it loads, and what stands on it."""
SKIP: str
NEEDS_SCRIPTS: str
PAGES: str
"""What the row of links to all pages is called."""

START: str
OPEN: str
EXAMPLES: str
PRIVACY: str
SUPPORT: str
MAP: str
SHOWS: str
STEP: str
WHAT_IF: str
WHO: str
MINE: str

UNDO: str
REDO: str
UNDO_KEYS: str
REDO_KEYS: str
LOCKED: str
GONE: str
NOT_DOWNLOADED: str
CHANGED_SINCE: str
EXAMPLE: str
UNTITLED: str


def not_saved_since(time: datetime) -> str:
    return say("frame-not-saved-since", time=times.clock(time))


SAVE_FAILED: str
SAVE_FAILED_ACT: str
TRY_AGAIN: str
CLASH: str
CLASH_FILE: str
CLASH_THEIRS: str
CLASH_MINE: str
KEEP_AGAIN: str
DO_NOT_KEEP: str
COPY_TITLE: str
LOST: str
LOST_ABOUT: str
LOST_FOR_LONG: str
FAILED: str
STILL_OPEN: str
STILL_OPEN_ABOUT: str
BACK_TO_IT: str
KEEP_IT: str
WITHOUT_IT: str
GO_TO_START: str
NO_MAP: str
