"""On the person's own device, in their data folder."""

from netmap.session.places.place import Place, PlaceName
from netmap.store import MapStore


class OnDevice(Place):
    """The maps of this device, for whoever can use it."""

    name: PlaceName = "device"
    opens_unasked = True

    def __init__(self, store: MapStore) -> None:
        self._store = store

    @property
    def maps(self) -> MapStore:
        return self._store
