"""netmap on one person's own computer: their maps lie in their data folder, open or locked."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from netmap.session.deployment import DeploymentName
from netmap.session.places.device import OnDevice
from netmap.session.places.locked import Locked
from netmap.session.places.not_written import InFile, Nowhere
from netmap.session.places.place import Place, PlaceName
from netmap.store import MapStore, Vault


@dataclass(frozen=True)
class OwnComputer:
    """As `netmap.session.deployment.Deployment` says.

    store: the one of this process; what it found sound once it need not read through at every save.
    vault: its locked maps. Each tab opens them for itself.
    """

    store: MapStore = field(default_factory=MapStore)
    vault: Vault = field(default_factory=Vault)
    name: DeploymentName = "own_computer"
    keep_days: int | None = None

    def places(self) -> dict[PlaceName, Place]:
        offered: tuple[Place, ...] = OnDevice(self.store), Locked(self.vault), InFile(), Nowhere()
        return {place.name: place for place in offered}

    def asks(self, told: Sequence[str], peer: str | None) -> str:
        return ""
