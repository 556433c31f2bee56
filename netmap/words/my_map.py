"""My map: its title, where it lives, its file, its moments."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("my-map")


TITLE: str
NAME: str
SITUATION: str
SITUATION_HELP: str
WHERE: str
DEVICE: str
AT_START: str
AT_START_ABOUT: str
AT_START_CHOICE: Mapping[str, str] = Each("my-map-at-start-choice", ("go_on", "nothing"))
"""Whether the first screen offers to go on with this map."""
DOWNLOAD: str
FILE_NAME: str
MOMENTS: str
MOMENTS_NONE: str
STEPS: str
CLOSE: str
NOT_KEPT_YET: str
CHANGED_SINCE: str
CLOSE_ALL_THE_SAME: str
CLOSE_SURE: str
OPEN_ANOTHER: str
UNTITLED_MOMENT: str


def moment_line(title: str, on: date | None) -> str:
    name = title or say("my-map-untitled-moment")
    return say("my-map-moment-of-a-day", name=name, day=times.day(on)) if on else name
