"""The first screens: four doors, the question about the device, where the map lives."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("start-page")


WELCOME: str
ABOUT: str
MAP_MY_SUPPORT: str
GO_ON: str
SCOPE: str
PICTURE: str
"""What the invented map says to a screen reader."""

DEVICE_QUESTION: str
DEVICE_ABOUT: str
DEVICE_CHOICE: Mapping[str, str] = Each("start-page-device-choice", ("yes", "no", "not_sure"))
DEVICE_MEANS: Mapping[str, str] = Each("start-page-device-means", ("yes", "no", "not_sure"))

KEEP_QUESTION: str
KEEP_ABOUT: str
BACK: str

OPEN_TITLE: str
OPEN_KEPT: str
OPEN_NONE_KEPT: str
OPEN_FILE: str
OPEN_FILE_ABOUT: str
OPEN_FILE_LABEL: str
NOT_TAKEN: str
LEFT_OUT_TITLE: str
LEFT_OUT_READ: str
OLD_MAP_SAFE: str

EXAMPLES_TITLE: str
EXAMPLES_ABOUT: str
EXAMPLE_OPEN: str


def kept_line(title: str, changed_on: datetime, alters: int) -> str:
    """One kept map in a list."""
    return say(
        "start-page-kept-line", title=title, entries=entries(alters), day=times.day_and_clock(changed_on)
    )


def changed_line(changed_on: datetime, alters: int) -> str:
    """A kept map that is not named."""
    return say("start-page-changed-line", entries=entries(alters), day=times.day_and_clock(changed_on))


def entries(alters: int) -> str:
    return say("start-page-entries", alters=alters)
