"""The words for each place where a map can live, and for each netmap, looked up by its name.

place: as `netmap.session.places.place.PlaceName`. netmap: as `netmap.session.deployment.DeploymentName`.
days: how many days after its last change a map is kept there; None: for as long as its person wants.
"""

from netmap.words import frame, hosted, locked, my_map, privacy_page, start_page
from netmap.words.lookup import Each

PLACES = ("device", "locked", "file", "nowhere", "hosted")
TO_CHOOSE = Each("places-to-choose", PLACES)
"""A place among others."""
STATE = Each("places-state", PLACES)
"""In the line above every page."""
CLOSED = Each("places-closed", PLACES)
"""What it means to close a map that lives there."""
BEFORE = Each("places-before", PLACES)
KEPT = Each("places-kept", PLACES)


def before(place: str, days: int | None = None) -> str:
    """What it means to choose it."""
    return BEFORE[place] if days is None else BEFORE.say(place, days=days)


def kept(place: str, days: int | None = None) -> str:
    """What it means that a map lives there."""
    return KEPT[place] if days is None else KEPT.say(place, days=days)


def closed_unkept(place: str) -> str:
    """What it means to close a map of which something could not be kept there."""
    return hosted.NOT_KEPT_YET if place == "hosted" else my_map.NOT_KEPT_YET


def save_failed(place: str) -> str:
    return hosted.SAVE_FAILED if place == "hosted" else frame.SAVE_FAILED


def door(place: str) -> tuple[str, str]:
    """The way to the maps there that are behind a door, and what opens it."""
    doors = {
        "locked": (locked.GO_ON, locked.GO_ON_ABOUT),
        "hosted": (hosted.GO_ON, hosted.GO_ON_ABOUT),
    }
    return doors[place]


def private_device(netmap: str) -> str:
    """What it means that a device is private."""
    return hosted.DEVICE_YES if netmap == "hosted" else start_page.DEVICE_MEANS["yes"]


def choosing_a_place(netmap: str) -> str:
    return hosted.KEEP_ABOUT if netmap == "hosted" else start_page.KEEP_ABOUT


def opening_a_file(netmap: str) -> str:
    return hosted.OPEN_FILE_ABOUT if netmap == "hosted" else start_page.OPEN_FILE_ABOUT


def privacy(netmap: str, days: int | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How a netmap keeps a person private; what this is not is the same wherever it runs."""
    if netmap != "hosted" or days is None:
        return privacy_page.parts()
    return *hosted.privacy(days), privacy_page.parts()[-1]
