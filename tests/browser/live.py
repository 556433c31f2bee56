"""The live map in the hands of a person: where things are on the screen, and what the store has of it."""

from collections.abc import Callable

from playwright.sync_api import Page

from netmap.model import MapFile, SupportMap
from netmap.model.edits import add, new_map
from netmap.store import MapStore
from netmap.views import looks
from tests.browser.hands import Hands, Spot
from tests.serving import Server

NAMES = ("Ana", "Ben", "محمد", "Dina")
GROUP = "Choir"
EDGES = looks.EDGES
PRIVATE = {"private": True}
"""Kept beside a map on a device that was called private: the first screen offers to go on with it."""


def waiting_in_the_tray(open_page: Callable[[Server], Page], server: Server) -> Hands:
    """Four people and a group, none of them placed, on the map that is kept there."""
    m = new_map(device_private="yes")
    for name in NAMES:
        m = add(m, name)
    store_of(server).save(MapFile(current=add(m, GROUP, "group")), None, PRIVATE)
    here = Hands(open_page(server))
    here.tap(here.page.locator(".st-key-go-on button"))
    here.map_is_drawn(len(NAMES) + 1)
    return here


def store_of(server: Server) -> MapStore:
    return MapStore(server.home / "data" / "netmap" / "maps.sqlite")


def kept(server: Server) -> SupportMap:
    store = store_of(server)
    return store.load(store.list()[0].id).file.current


def id_of(m: SupportMap, name: str) -> str:
    return next(alter.id for alter in m.alters if alter.name == name)


def ring_of(server: Server, name: str) -> int | None:
    m = kept(server)
    return m.connection(id_of(m, name)).ring


def comes_to(person: Hands, server: Server, name: str, ring: int | None) -> None:
    """Sees that someone of this name is kept in this ring, once the server has heard of it."""

    def is_there() -> bool:
        m = kept(server)
        return ring in [m.connection(alter.id).ring for alter in m.alters if alter.name == name]

    person.until(is_there)


def place(person: Hands, ring: int, turn: tuple[float, float] = (1.0, 0.0)) -> Spot:
    """A spot in this ring, in this direction from me."""
    box = person.map.bounding_box()
    disc = person.map.locator(".bands circle")
    at = {name: float(disc.first.get_attribute(name) or 0) for name in ("cx", "cy", "r")}
    assert box is not None
    far = at["r"] * (EDGES[ring - 1] + EDGES[ring]) / 2
    return Spot(box["x"] + at["cx"] + far * turn[0], box["y"] + at["cy"] - far * turn[1])


def tray(person: Hands) -> Spot:
    box = person.map.locator(".tray").bounding_box()
    assert box is not None
    return Spot(box["x"] + box["width"] - 8, box["y"] + box["height"] / 2)


def drop(person: Hands, name: str, ring: int, turn: tuple[float, float] = (1.0, 0.0)) -> None:
    person.drags(person.spot(name), place(person, ring, turn))
    person.rest()


def pull(person: Hands, end: Spot) -> None:
    """Draws a tie from the dot of the selected one to here."""
    person.rest()
    box = person.map.locator(".handle .dot").bounding_box()
    assert box is not None
    person.drags(Spot(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), end)


def circle(person: Hands, *names: str) -> None:
    """Draws a circle with the mouse around these, who stand beside each other."""
    spots = [person.spot(name) for name in names]
    left, right = min(spot.x for spot in spots) - 30, max(spot.x for spot in spots) + 30
    top, bottom = min(spot.y for spot in spots) - 30, max(spot.y for spot in spots) + 30
    mouse = person.page.mouse
    mouse.move(left, top)
    mouse.down()
    for x, y in ((right, top), (right, bottom), (left, bottom), (left, top)):
        mouse.move(x, y, steps=4)
    mouse.up()
    person.rest()


class Finger:
    """One finger or two on the screen, as the browser's own input gives them."""

    def __init__(self, page: Page) -> None:
        self._browser = page.context.new_cdp_session(page)
        self.page = page

    def _says(self, kind: str, *spots: Spot) -> None:
        points = [{"x": spot.x, "y": spot.y, "id": number} for number, spot in enumerate(spots)]
        self._browser.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def drags(self, start: Spot, end: Spot, steps: int = 8) -> None:
        self._says("touchStart", start)
        for step in range(1, steps + 1):
            share = step / steps
            self._says(
                "touchMove",
                Spot(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share),
            )
        self._says("touchEnd")

    def taps(self, spot: Spot) -> None:
        self._says("touchStart", spot)
        self._says("touchEnd")

    def pinches(self, middle: Spot, apart: tuple[float, float]) -> None:
        first, last = apart
        self._says("touchStart", Spot(middle.x - first, middle.y), Spot(middle.x + first, middle.y))
        for step in range(1, 9):
            far = first + (last - first) * step / 8
            self._says("touchMove", Spot(middle.x - far, middle.y), Spot(middle.x + far, middle.y))
        self._says("touchEnd")
