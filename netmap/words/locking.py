"""Locking or opening a file takes its time: what the page says meanwhile, and what can come between."""

from netmap.model.errors import NetmapError

BEGINS_BY_ITSELF = "It begins by itself when it is your turn."
STOP = "Do not wait for it"

_SAFE = "Your map is safe, and nothing was changed. Please try again in a minute."


def before_you(people: int) -> str:
    """Where in the line this page is; people: at least one."""
    if people == 1:
        return f"One person is before you. {BEGINS_BY_ITSELF}"
    return f"{people} people are before you. {BEGINS_BY_ITSELF}"


def too_many() -> NetmapError:
    return NetmapError("Many people are locking or opening files right now.", remedy=_SAFE)


def broken_off() -> NetmapError:
    return NetmapError(
        "This was broken off before it was done; the computer may be short of memory.", remedy=_SAFE
    )


def took_too_long() -> NetmapError:
    return NetmapError("This took far longer than it usually does, so it was broken off.", remedy=_SAFE)


def asks_too_much() -> NetmapError:
    return NetmapError(
        "This locked file asks for far more work than is done here to open one. No file of netmap does.",
        remedy="Nothing was changed. A program for age files may open it on a computer of your own.",
    )
