"""How this process serves: one person on their own computer, or, hosted, many people for an organisation."""

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import streamlit as st

from netmap.store.guess_throttle import GuessThrottle
from netmap.store.rate_limit import RateLimit, group_of, told_by_proxies
from netmap.words import hosted_problems as problems

if TYPE_CHECKING:  # a netmap on one's own computer need not load what a server needs
    from netmap.store import Kept
    from netmap.store.hosted_maps import HostedMap, HostedMaps

    FoundMap = tuple[HostedMap, Kept]

NEW_MAPS = 400, 4000, 3600.0
"""New maps from one address and in all, in so many seconds. A convention of ours: two hundred people in one
building may each begin anew once."""


@dataclass(frozen=True)
class Hosting:
    """How an organisation hosts netmap.

    database: where maps are kept, `postgresql://…` or `sqlite:////path`; it may hold a password.
    keep_days: how many days after its last change a map is kept.
    behind_proxy: whether a proxy stands before this server, whose word on who asks is taken.
    """

    database: str = field(repr=False)
    keep_days: int
    behind_proxy: bool = False


_said: list[Hosting] = []


def host(how: Hosting) -> None:
    """Serve so, for the life of this process. To be said once, before the first page.

    Raises NetmapError for a database that netmap cannot use.
    """
    if _said:
        raise RuntimeError
    _said.append(how)
    maps()


def hosted() -> Hosting | None:
    """How this server is hosted; None on a person's own computer."""
    return _said[0] if _said else None


def settings() -> Hosting:
    """How this server is hosted. For what is there on a hosted one alone."""
    return _said[0]


@cache
def maps() -> "HostedMaps":
    """The maps on this server."""
    from netmap.store.hosted_maps import HostedMaps

    return HostedMaps(settings().database, settings().keep_days)


@cache
def wrong_phrases() -> GuessThrottle:
    """Phrases that led nowhere, on this server, of late."""
    return GuessThrottle()


@cache
def new_maps() -> RateLimit:
    """Places for new maps given on this server of late."""
    return RateLimit(*NEW_MAPS)


def way_back(typed: str) -> "FoundMap":
    """The map behind the phrase that was typed, and what is kept there.

    Raises NetmapError for a phrase that is none (no guess: nothing is looked up), for one that leads nowhere
    (slowly, where many of those are tried from one address), and where the database is away. A phrase that
    leads to a map is never refused, and never waits.
    """
    from netmap.store.hosted_maps import NothingThere
    from netmap.store.recovery_phrase import read_phrase

    phrase = read_phrase(typed)
    found = maps().behind(phrase)
    try:
        return found, found.load()
    except NothingThere:
        if not wrong_phrases().wait(who_asks()):
            raise problems.hosted_none_of_many() from None
        raise


def new_place(phrase: str) -> "HostedMap":
    """The place of a new map, behind this phrase. Raises NetmapError where too many were given of late."""
    reached = new_maps().reached(who_asks())
    if reached:
        raise problems.too_many_new_maps(new_maps().minutes, reached == "all")
    new_maps().count(who_asks())
    return maps().behind(phrase)


def group() -> str:
    """As `who_asks`; "" on a person's own computer, where nobody else does."""
    return who_asks() if hosted() else ""


def who_asks() -> str:
    """The address that this page is asked from, as it is counted."""
    told = st.context.headers.get_all("x-forwarded-for") if settings().behind_proxy else []
    return group_of(told_by_proxies(told) or st.context.ip_address or "")
