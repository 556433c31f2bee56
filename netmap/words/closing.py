"""What a page says while its server is about to close."""

from datetime import datetime
from typing import TYPE_CHECKING

from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("closing")


NOT_KEPT: str
TO_DOWNLOAD: str
TAKEN: str
KEPT: str
NO_MAP: str


def closes(at: datetime) -> str:
    """at: when it closes at the latest, on the clock of whoever reads it."""
    return say("closing-closes", time=times.clock(at))
