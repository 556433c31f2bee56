"""Choosing which questions a map is drawn with."""

from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("guide-choice")


WHICH: str
OWN: str
OWN_ABOUT: str
DOWNLOAD: str
OPEN: str
REFUSED: str


def from_a_file(title: str) -> str:
    return say("guide-choice-from-a-file", title=title)
