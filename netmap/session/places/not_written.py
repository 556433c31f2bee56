"""The two places where netmap writes nothing: none at all, and a file that its person takes along."""

from netmap.session.places.place import Place, PlaceName


class Nowhere(Place):
    """A map that is gone when its tab is closed."""

    name: PlaceName = "nowhere"
    kept = False


class InFile(Place):
    """A map in a file that was downloaded."""

    name: PlaceName = "file"
    kept = False
    saved_by_download = True
