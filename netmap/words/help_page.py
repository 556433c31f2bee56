"""Support right now: lines that whoever runs this program can change."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("help-page")


TITLE: str
ABOUT: str
EMERGENCY: str
BILL: str


FAILED: str
WAYS: Mapping[str, str] = Each("help-page-ways", ("phone", "text", "chat", "url"))

HOLDS_DAYS = 180


def for_whom(who: str, region: str, languages: str) -> str:
    region = region.capitalize() if region.islower() else region
    return say("help-page-for-whom", who=who, region=region, languages=languages)


def way(by: str, value: str) -> str:
    """One way to reach a line. by: "phone", "text", "chat" or "url"."""
    return say("help-page-way", way=WAYS[by], value=value)


def checked(on: date | None, today: date) -> str:
    """When the line was looked up, and whether that was long ago."""
    if on is None:
        return say("help-page-not-checked")
    if (today - on).days > HOLDS_DAYS:
        return say("help-page-old")
    return say("help-page-checked", day=times.day(on))
