"""What whoever hosts maps is told about clocks, and about maps that are old."""

from datetime import datetime
from typing import TYPE_CHECKING

from netmap.model import NetmapError
from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import messages, problem

if not TYPE_CHECKING:
    __getattr__ = messages("hosted-upkeep")


DELETE: str
CLOCK_RIGHT: str
NONE_DELETED: str


def clock_doubted(clock: datetime, agreed: datetime) -> str:
    return say("hosted-upkeep-clock-doubted", clock=times.exact(clock), agreed=times.exact(agreed))


def old_held_back(count: int, of: int) -> str:
    return say("hosted-upkeep-old-held-back", count=count, of=of)


def clock_asked(clock: datetime, agreed: datetime) -> str:
    return say("hosted-upkeep-clock-asked", clock=times.exact(clock), agreed=times.exact(agreed))


def old(count: int, of: int, clock: datetime) -> str:
    return say("hosted-upkeep-old", count=count, of=of, clock=times.exact(clock))


def deleted(count: int) -> str:
    return say("hosted-upkeep-deleted", count=count)


def clock_unsure() -> NetmapError:
    return problem("hosted-upkeep-clock-unsure")


def nobody_answered() -> NetmapError:
    return problem("hosted-upkeep-nobody-answered")
