"""What the server itself says: in the terminal, and where a page could not be shown."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("server")


def opening(address: str, minutes: int) -> str:
    return say("server-opening", address=address, minutes=minutes)


def opening_behind(path: str, minutes: int) -> str:
    return say("server-opening-behind", path=path, minutes=minutes)


ENTER: str


def opening_again(address: str, minutes: int) -> str:
    return say("server-opening-again", address=address, minutes=minutes)


def taken(port: int, free: int) -> str:
    return say("server-taken", port=port, free=free)


PORT_OUT_OF_RANGE: str
NO_PORT: str
NO_PORT_REMEDY: str
STREAMLIT_DIFFERS_REMEDY: str
SETTINGS_LOST: str
SETTINGS_LOST_REMEDY: str


def serving(hosts: str, address: str, port: int, days: int) -> str:
    return say("server-serving", hosts=hosts, address=address, port=port, days=days)


def kept_in(place: str) -> str:
    return say("server-kept-in", place=place)


MADE_PRIVATE: str
DATABASE_AWAY: str
HOST_UNKNOWN: str
HOST_UNKNOWN_REMEDY: str
ADDRESS_UNKNOWN: str
ADDRESS_UNKNOWN_REMEDY: str


def not_allowed(port: int) -> str:
    return say("server-not-allowed", port=port)


NOT_ALLOWED_REMEDY: str


def metrics_at(place: str) -> str:
    return say("server-metrics-at", place=place)


METRICS_UNKNOWN: str
METRICS_PUBLIC: str


def metrics_not_free(place: str) -> str:
    return say("server-metrics-not-free", place=place)


METRICS_NOT_FREE_REMEDY: str


def not_free(port: int) -> str:
    return say("server-not-free", port=port)


NOT_FREE_REMEDY: str


def more_like_this(line: str, count: int) -> str:
    return say("server-more-like-this", line=line, count=count)


CLOSED: str
FAILED: str
NOT_FROM_HERE: str
NOT_LET_IN: str
NOT_LET_IN_DO: Mapping[str, str] = Each("server-not-let-in", ("not-known", "press-enter", "go-on"))
TOO_MANY_FILES: str
NOT_HERE: str


def room(pages: int, each: int, wished: int, files: int | None) -> str:
    """How much a server takes on. wished: pages that it was asked for. files: that it may open; None: any."""
    if files is None:
        return say("server-room", pages=pages, each=each)
    id = "server-room-for-fewer" if pages < wished else "server-room-for-all"
    return say(id, pages=pages, each=each, files=files)


def streamlit_differs(version: str, places: Sequence[str]) -> str:
    """places: what is not as it was, by its name in Streamlit."""
    return say("server-streamlit-differs", version=version, places=", ".join(places))
