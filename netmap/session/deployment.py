"""What this netmap is: on one person's own computer, or on the server of an organisation.

Pages ask it which places there are; nobody asks what it is, but for its words.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from netmap.session.places.place import Place, PlaceName

DeploymentName = Literal["own_computer", "hosted"]


class Deployment(Protocol):
    """One netmap, for the life of a process."""

    @property
    def name(self) -> DeploymentName:
        """By which its words are looked up."""

    @property
    def keep_days(self) -> int | None:
        """How many days after its last change a map is kept here; None: for as long as its person wants."""

    def places(self) -> Mapping[PlaceName, Place]:
        """Where a map can live here, for one tab, in the order in which they are offered."""

    def asks(self, told: Sequence[str], peer: str | None) -> str:
        """Who asks, as it is counted; "" where there is one person alone.

        told: lines of X-Forwarded-For. peer: the other end of the connection, where it is known.
        """
