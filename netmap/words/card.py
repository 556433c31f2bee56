"""The card of one entry: a little at a time, and every question can stay open."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("card")


GROWN_UP_ABOUT: str
WOULD_LIKE_ABOUT: str
NONE_OF_THESE: str
POWER_SAID: Mapping[str, str] = Each("card-power-said", ("theirs", "both", "neither", "mine"))
WORDS_HIDDEN: str

FORM_OPEN: str
