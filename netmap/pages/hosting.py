"""How this process serves: one person on their own computer, or, hosted, many people for an organisation."""

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import streamlit as st

from netmap.store.limits import Limit, group_of, told_by_proxies
from netmap.words import hosted_problems as problems

if TYPE_CHECKING:  # a netmap on one's own computer need not load what a server needs
    from netmap.store import Kept
    from netmap.store.hosted import HostedMap, HostedMaps

    FoundMap = tuple[HostedMap, Kept]

GUESSES = 30, 300, 600.0
"""Wrong phrases from one address and in all, in so many seconds. A convention of ours (safety.md, D13)."""
NEW_MAPS = 400, 4000, 3600.0
"""New maps, likewise: two hundred people in one building may each begin anew once."""


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
    from netmap.store.hosted import HostedMaps

    return HostedMaps(settings().database, settings().keep_days)


@cache
def guesses() -> Limit:
    """Phrases that led nowhere, on this server, of late."""
    return Limit(*GUESSES)


@cache
def new_maps() -> Limit:
    """Places for new maps given on this server of late."""
    return Limit(*NEW_MAPS)


def way_back(typed: str) -> "FoundMap":
    """The map behind the phrase that was typed, and what is kept there.

    Raises NetmapError for a phrase that is none (no guess: nothing is looked up), for one that leads nowhere,
    where too many of those were tried, and where the database is away.
    """
    from netmap.store.hosted import NothingThere
    from netmap.store.phrase import read_phrase

    phrase = read_phrase(typed)
    reached = guesses().reached(who_asks())
    if reached:
        raise problems.too_many_guesses(guesses().minutes, reached == "all")
    found = maps().behind(phrase)
    try:
        return found, found.load()
    except NothingThere:
        guesses().count(who_asks())
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
