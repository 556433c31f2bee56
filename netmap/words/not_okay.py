"""I am not okay right now: findings and ideas rest, and nothing is asked."""

from typing import TYPE_CHECKING

from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("not-okay")


BUTTON: str
ABOUT: str
RESTS: str
SAID: str
SMALL: str
TO_SUPPORT: str
BACK: str
