"""Leaving at once, and what it cannot hide."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("quick-exit")


BUTTON: str
ABOUT: str
CALENDAR: str
"""The title of the page that is shown instead."""

LINE: str
MORE: str
CANNOT: Mapping[str, str] = Each("quick-exit-cannot", ("history", "downloads", "watched"))
LOSES: str
