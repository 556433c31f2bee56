"""Sealed on the server of an organisation: one map behind each phrase."""

from typing import TYPE_CHECKING, Protocol

from netmap.session.places.place import Place, PlaceName

if TYPE_CHECKING:
    from netmap.store import Kept
    from netmap.store.hosted_maps import HostedMap


class Server(Protocol):
    """What hands out places, as `netmap.session.hosting.Hosting` does."""

    @property
    def keep_days(self) -> int: ...

    def new_place(self, phrase: str, asks: str) -> "HostedMap": ...

    def way_back(self, typed: str, asks: str) -> "tuple[HostedMap, Kept]": ...


class Hosted(Place):
    """A map on this server, or (keeper None) the way to one: a place is reached with a phrase alone."""

    name: PlaceName = "hosted"
    has_a_door = True
    tries_again = True
    holds_one = True

    def __init__(self, server: Server, keeper: "HostedMap | None" = None) -> None:
        self._server = server
        self._keeper = keeper
        self.keep_days = server.keep_days

    @property
    def is_open(self) -> bool:
        return self._keeper is not None

    @property
    def keeper(self) -> "HostedMap | None":
        return self._keeper

    def new(self, phrase: str, asks: str) -> "Hosted":
        """The place of a new map (`Hosting.new_place`)."""
        return Hosted(self._server, self._server.new_place(phrase, asks))

    def behind(self, typed: str, asks: str) -> "tuple[Hosted, Kept]":
        """The place that a typed phrase leads to, and what is kept there (`Hosting.way_back`)."""
        keeper, found = self._server.way_back(typed, asks)
        return Hosted(self._server, keeper), found
