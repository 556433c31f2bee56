"""netmap on the server of an organisation: many people, and nothing of theirs that the server could read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from netmap.session.deployment import DeploymentName
from netmap.session.places.hosted import Hosted
from netmap.session.places.not_written import InFile, Nowhere
from netmap.session.places.place import Place, PlaceName
from netmap.session.this_netmap import serve_as, this_netmap
from netmap.store.guess_throttle import GuessThrottle
from netmap.store.rate_limit import RateLimit, group_of, told_by_proxies
from netmap.words import hosted_problems as problems

if TYPE_CHECKING:  # a netmap on one's own computer need not load what a server needs
    from netmap.store import Kept
    from netmap.store.hosted_maps import HostedMap, HostedMaps

NEW_MAPS = 400, 4000, 3600.0
"""New maps from one address and in all, in so many seconds. A convention of ours: two hundred people in one
building may each begin anew once."""


@dataclass(frozen=True)
class Hosting:
    """How an organisation hosts netmap; else as `netmap.session.deployment.Deployment` says.

    database: where maps are kept, `postgresql://…` or `sqlite:////path`; it may hold a password.
    keep_days: how many days after its last change a map is kept.
    behind_proxy: whether a proxy stands before this server, whose word on who asks is taken.
    wrong_phrases: phrases that led nowhere of late. new_maps: places for new maps given of late.
    """

    database: str = field(repr=False)
    keep_days: int
    behind_proxy: bool = False
    name: DeploymentName = "hosted"
    wrong_phrases: GuessThrottle = field(default_factory=GuessThrottle)
    new_maps: RateLimit = field(default_factory=lambda: RateLimit(*NEW_MAPS))

    @cached_property
    def maps(self) -> "HostedMaps":
        """The maps on this server. Raises NetmapError for a database that netmap cannot use."""
        from netmap.store.hosted_maps import HostedMaps

        return HostedMaps(self.database, self.keep_days)

    def places(self) -> dict[PlaceName, Place]:
        offered: tuple[Place, ...] = Hosted(self), InFile(), Nowhere()
        return {place.name: place for place in offered}

    def asks(self, told: Sequence[str], peer: str | None) -> str:
        return group_of((told_by_proxies(told) if self.behind_proxy else "") or peer or "")

    def way_back(self, typed: str, asks: str) -> "tuple[HostedMap, Kept]":
        """The map behind the phrase that was typed, and what is kept there. asks: who does, as `asks` says.

        Raises NetmapError for a phrase that is none (no guess: nothing is looked up), for one that leads
        nowhere (slowly, where many of those are tried from one address), and where the database is away. A
        phrase that leads to a map is never refused, and never waits.
        """
        from netmap.store.hosted_maps import NothingThere
        from netmap.store.recovery_phrase import read_phrase

        phrase = read_phrase(typed)
        found = self.maps.behind(phrase)
        try:
            return found, found.load()
        except NothingThere:
            if not self.wrong_phrases.wait(asks):
                raise problems.hosted_none_of_many() from None
            raise

    def new_place(self, phrase: str, asks: str) -> "HostedMap":
        """The place of a new map, behind this phrase. Raises NetmapError where too many were given of
        late, to this address or in all."""
        reached = self.new_maps.reached(asks)
        if reached:
            raise problems.too_many_new_maps(self.new_maps.minutes, reached == "all")
        self.new_maps.count(asks)
        return self.maps.behind(phrase)


def host(how: Hosting) -> None:
    """Serve so, for the life of this process. To be said once, before the first page.

    Raises NetmapError for a database that netmap cannot use.
    """
    serve_as(how)
    _ = how.maps


def hosted() -> Hosting | None:
    """How this server is hosted; None on a person's own computer. For the server: no page needs to know."""
    here = this_netmap()
    return here if isinstance(here, Hosting) else None


def settings() -> Hosting:
    """How this server is hosted. For what is there on a hosted one alone."""
    how = hosted()
    if how is None:
        raise LookupError("not hosted")
    return how
