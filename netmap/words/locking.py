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


def needs_passphrase() -> NetmapError:
    return problem("locking-needs-passphrase")


def not_by_passphrase() -> NetmapError:
    return problem("locking-not-by-passphrase")


def wrong_passphrase() -> NetmapError:
    return problem("locking-wrong-passphrase")


def needs_new_passphrase() -> NetmapError:
    return problem("locking-needs-new-passphrase")


def passphrase_not_usable() -> NetmapError:
    return problem("locking-passphrase-not-usable")


def name_is_not_of_a_locked_file() -> NetmapError:
    return problem("locking-name-is-not-of-a-locked-file")
