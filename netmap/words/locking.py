"""Locking or opening a file takes its time: what the page says meanwhile, and what can come between."""

from typing import TYPE_CHECKING

from netmap.model.errors import NetmapError
from netmap.words.catalogue import say
from netmap.words.lookup import messages, problem

if not TYPE_CHECKING:
    __getattr__ = messages("locking")


BEGINS_BY_ITSELF: str
STOP: str


def before_you(people: int) -> str:
    """Where in the line this page is; people: at least one."""
    return say("locking-before-you", people=people)


def too_many() -> NetmapError:
    return problem("locking-too-many")


def broken_off() -> NetmapError:
    return problem("locking-broken-off")


def took_too_long() -> NetmapError:
    return problem("locking-took-too-long")


def asks_too_much() -> NetmapError:
    return problem("locking-asks-too-much")
