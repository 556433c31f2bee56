"""How a kept map was before: looked at, and brought back."""

from datetime import datetime
from typing import TYPE_CHECKING

from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import messages
from netmap.words.start_page import entries

if not TYPE_CHECKING:
    __getattr__ = messages("earlier-versions")


TITLE: str
ABOUT: str
NONE: str
PICK: str
PICK_NONE: str
BRING_BACK: str
BRING_BACK_ABOUT: str
FORGET: str
FORGET_ABOUT: str


def line(on: datetime, alters: int) -> str:
    """One of them in a list."""
    return say("earlier-versions-line", day=times.day_and_clock(on), entries=entries(alters))
