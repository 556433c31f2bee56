"""The live map under a mouse, a finger and a keyboard: what is drawn is what the map says."""

import re
from collections.abc import Callable
from math import cos, hypot, sin
from random import Random

import pytest
from playwright.sync_api import Page, expect

from netmap.model import SupportMap
from netmap.store import MapStore
from netmap.words import card, frame, labels, live_map, map_page
from netmap.words.names import initials
from tests.browser.conftest import SCREENS
from tests.browser.hands import Hands, Spot
from tests.serving import Server, serving

NAMES = ("Ana", "Ben", "محمد", "Dina")
GROUP = "Choir"
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
EDGES = (0.15, 0.54, 0.79, 1.0)


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    """Someone with four people and a group waiting in the tray of a kept map."""
    here = Hands(open_page(fresh_server))
    here.begins(kept=True)
    here.adds(NAMES)
    here.adds([GROUP], "group")
    here.map.scroll_into_view_if_needed()
    return here


def kept(server: Server) -> SupportMap:
    store = MapStore(server.home / "data" / "netmap" / "maps.sqlite")
    return store.load(store.list()[0].id).file.current


def id_of(m: SupportMap, name: str) -> str:
    return next(alter.id for alter in m.alters if alter.name == name)


def ring_of(server: Server, name: str) -> int | None:
    m = kept(server)
    return m.connection(id_of(m, name)).ring


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


@pytest.mark.parametrize("screen", SCREENS, indirect=True)
def test_dropping_on_a_ring_sets_it_and_no_one_else_moves(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ben", 2, (-1, 0))
    for ring in (1, 2, 3):
        before = person.where_they_stand()
        drop(person, "Ana", ring)
        assert ring_of(fresh_server, "Ana") == ring
        after = person.where_they_stand()
        ben = id_of(kept(fresh_server), "Ben")
        assert hypot(after[ben].x - before[ben].x, after[ben].y - before[ben].y) < 1
    person.drags(person.spot("Ana"), tray(person))
    person.rest()
    assert ring_of(fresh_server, "Ana") is None
    person.press(frame.UNDO)
    assert ring_of(fresh_server, "Ana") == 3
    person.press(frame.REDO)
    assert ring_of(fresh_server, "Ana") is None


def test_two_quick_drags_both_count_and_each_is_one_step_back(person: Hands, fresh_server: Server) -> None:
    person.drags(person.spot("Ana"), place(person, 1))
    person.drags(person.spot("Ben"), place(person, 3, (0, 1)))
    person.rest()
    assert (ring_of(fresh_server, "Ana"), ring_of(fresh_server, "Ben")) == (1, 3)
    person.keys("Control+z")
    assert (ring_of(fresh_server, "Ana"), ring_of(fresh_server, "Ben")) == (1, None)
    person.keys("Control+z")
    assert (ring_of(fresh_server, "Ana"), ring_of(fresh_server, "Ben")) == (None, None)


def test_a_double_tap_adds_someone_right_there(person: Hands, fresh_server: Server) -> None:
    spot = place(person, 2, (0, -1))
    person.page.mouse.dblclick(*spot)
    person.page.keyboard.type("Émile")
    person.keys("Enter")
    m = kept(fresh_server)
    connection = m.connection(id_of(m, "Émile"))
    assert connection.ring == 2
    there = person.spot("Émile")
    assert hypot(there.x - spot.x, there.y - spot.y) < 2
    person.page.mouse.dblclick(*place(person, 3, (-1, 0)))
    person.page.keyboard.type("No one")
    person.keys("Escape")
    assert len(kept(fresh_server).alters) == len(m.alters)


def test_one_is_selected_and_the_view_stays(person: Hands) -> None:
    drop(person, "Ana", 2)
    drop(person, "Ben", 2, (0, 1))
    person.page.mouse.move(*place(person, 2, (0.5, 0.5)))
    person.page.keyboard.down("Control")
    person.page.mouse.wheel(0, -60)
    person.page.keyboard.up("Control")
    near = person.where_they_stand()
    person.tap(person.entry("Ana"))
    expect(person.row(card.BLOCKS_LABEL)).to_be_visible()
    expect(person.entry("Ana")).to_have_attribute("aria-pressed", "true")
    person.block("safe")
    person.answers(card.SAFETY, labels.SAFETY[5])
    expect(person.entry("Ana")).to_have_accessible_name(re.compile(live_map.SAFETY[5]))
    person.answers(map_page.VIEW_LABEL, map_page.VIEWS["table"])
    person.answers(map_page.VIEW_LABEL, map_page.VIEWS["map"])
    assert person.where_they_stand() == near


def test_several_are_chosen_tied_moved_and_taken_off_together(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ana", 2, (0.7, 0.7))
    drop(person, "Ben", 2, (0.9, 0.3))
    drop(person, "Dina", 3, (-1, 0))
    for name in ("Ana", "Ben"):
        person.entry(name).click(modifiers=["Shift"])
    person.rest()
    person.press(map_page.TIES_KNOW)
    m = kept(fresh_server)
    assert [tie.kind for tie in m.ties] == ["knows"]
    for name in ("Ana", "Ben"):
        person.entry(name).click(modifiers=["Shift"])
    person.rest()
    person.drags(person.spot("Ana"), place(person, 1, (0.7, 0.7)))
    person.rest()
    assert ring_of(fresh_server, "Ana") == 1 and ring_of(fresh_server, "Ben") in (1, 2)
    assert m.connection(id_of(m, "Ben")).angle != kept(fresh_server).connection(id_of(m, "Ben")).angle
    person.press(map_page.TIES_REMOVE)
    assert {alter.name for alter in kept(fresh_server).alters} == {"محمد", "Dina", GROUP}
    person.press(frame.UNDO)
    assert len(kept(fresh_server).alters) == 5


def test_a_tie_is_pulled_and_taken_away_the_same_way(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ana", 2)
    drop(person, "Ben", 2, (0, 1))
    drop(person, GROUP, 2, (-1, 0))
    person.tap(person.entry("Ana"))

    def pull(end: Spot) -> None:
        person.rest()
        box = person.map.locator(".handle .dot").bounding_box()
        assert box is not None
        person.drags(Spot(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), end)

    pull(person.spot("Ben"))
    pull(person.spot(GROUP))
    person.rest()
    m = kept(fresh_server)
    assert {tie.kind for tie in m.ties} == {"knows", "belongs_to"}
    expect(person.map.locator(f'[data-group="{id_of(m, GROUP)}"]')).to_have_count(1)
    expect(person.entry("Ana")).to_have_accessible_name(re.compile(r"Knows Ben\. Belongs to Choir"))
    pull(person.spot("Ben"))
    person.rest()
    assert {tie.kind for tie in kept(fresh_server).ties} == {"belongs_to"}
    box = person.map.locator(".handle .dot").bounding_box()
    assert box is not None
    person.page.mouse.move(box["x"] + 6, box["y"] + 6)
    person.page.mouse.down()
    person.page.mouse.move(*person.spot("Ben"), steps=4)
    expect(person.map.locator(".pull")).to_have_count(1)
    person.page.keyboard.press("Escape")
    expect(person.map.locator(".pull")).to_have_count(0)
    person.page.mouse.up()
    person.rest()
    assert {tie.kind for tie in kept(fresh_server).ties} == {"belongs_to"}


def test_escape_leaves_a_drag_as_if_it_had_not_begun(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ana", 2)
    before, m = person.where_they_stand(), kept(fresh_server)
    person.page.mouse.move(*person.spot("Ana"))
    person.page.mouse.down()
    person.page.mouse.move(*place(person, 1, (-1, 0)), steps=4)
    person.page.keyboard.press("Escape")
    person.page.mouse.up()
    person.rest()
    assert person.where_they_stand() == before
    assert kept(fresh_server) == m


def test_a_lens_changes_how_things_look_and_never_where(person: Hands, fresh_server: Server) -> None:
    for number, name in enumerate(NAMES):
        drop(person, name, 1 + number % 3, (0.8 - 0.5 * number, 0.5))
    before = person.where_they_stand()
    for lens in ("safety", "give_and_get", "ties", "support"):
        person.answers(map_page.LENS_LABEL, map_page.LENSES[lens])
        after = person.where_they_stand()
        moved = {round(after[id].x - spot.x, 1) for id, spot in before.items()}
        assert moved == {0.0}
        before = after if lens == "support" else before
    person.press(map_page.MORE)
    person.page.get_by_text(map_page.HIDE).click()
    person.rest()
    person.keys("Escape")
    shown = (person.map.text_content() or "") + person.map.aria_snapshot()
    assert [name for name in (*NAMES, GROUP) if name in shown] == []
    expect(person.entry(initials("Ben"))).to_have_count(1)
    person.reload()
    person.press(frame.GO_TO_START)
    person.tap(person.page.locator(".st-key-go-on button"))
    person.answered(map_page.LENS_LABEL, map_page.LENSES["support"])
    expect(person.entry(initials("Ben"))).to_have_count(1)


def test_everything_is_done_with_keys_alone(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ana", 2)
    drop(person, "Ben", 3, (0, 1))
    spoken = person.page.locator(".netmap .spoken")
    person.entry("Ana").focus()
    person.keys("[")
    assert ring_of(fresh_server, "Ana") == 1
    expect(spoken).to_have_text(live_map.SAY["ring1"].format(name="Ana"))
    person.keys("]")
    person.keys("]")
    assert ring_of(fresh_server, "Ana") == 3
    before = person.spot("Ana")
    for _ in range(3):
        person.page.keyboard.press("ArrowLeft")
    person.page.wait_for_timeout(600)
    person.rest()
    assert 15 < before.x - person.spot("Ana").x < 33
    person.keys("t")
    expect(spoken).to_have_text(live_map.SAY["tying"].format(name="Ana"))
    person.entry("Ben").focus()
    person.keys("Enter")
    m = kept(fresh_server)
    assert [tie.pair for tie in m.ties] == [tuple(sorted((id_of(m, "Ana"), id_of(m, "Ben"))))]
    expect(spoken).to_have_text(live_map.SAY["tied"].format(name="Ana", other="Ben"))
    person.entry("Ana").focus()
    person.keys("Enter")
    expect(person.row(card.BLOCKS_LABEL)).to_be_visible()
    person.entry("Ana").focus()
    person.keys("u")
    assert ring_of(fresh_server, "Ana") is None
    person.page.keyboard.press("?")
    sheet = person.page.get_by_role("dialog", name=live_map.HELP_TITLE)
    expect(sheet).to_be_visible()
    person.page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    person.entry("Ben").focus()
    person.page.keyboard.press("n")
    person.page.keyboard.type("Fatou")
    person.keys("Enter")
    assert "Fatou" in [alter.name for alter in kept(fresh_server).alters]
    person.entry("Fatou").focus()
    person.keys("Delete")
    assert "Fatou" not in [alter.name for alter in kept(fresh_server).alters]


def test_tab_goes_from_the_middle_outward_and_then_to_those_who_wait(person: Hands) -> None:
    drop(person, "Ana", 3)
    drop(person, "Ben", 1)
    person.map.locator(".entry").first.focus()
    met = []
    for _ in range(5):
        met.append(person.page.evaluate("document.querySelector('.st-key-map *')?.shadowRoot?.activeElement"))
        said = person.map.locator(".entry:focus").get_attribute("aria-label") or ""
        met[-1] = re.split(r"[,.]", said)[0]
        person.page.keyboard.press("Tab")
    assert met == ["Ben", "Ana", "محمد", "Dina", GROUP]


def test_a_drag_while_the_server_is_away_is_not_lost(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    """The server goes, someone is moved, the server comes back: the move is on the map."""
    home = fresh_server.home.parent / "away"
    with serving(home) as server:
        port = int(server.host.split(":")[1])
        person = Hands(open_page(server))
        person.begins(kept=True)
        person.adds(["Ana", "Ben"])
        drop(person, "Ana", 2)
    person.drags(person.spot("Ana"), place(person, 1))
    person.drags(person.spot("Ben"), place(person, 3, (0, 1)))
    expect(person.page.locator(".late")).to_be_visible()
    with serving(home, port=port) as server:
        expect(person.button(frame.GO_TO_START)).to_be_visible()
        person.rest()
        person.press(frame.GO_TO_START)
        person.tap(person.page.locator(".st-key-go-on button"))
        expect(person.map).to_be_visible()
        person.page.wait_for_timeout(4000)
        person.rest()
        assert (ring_of(server, "Ana"), ring_of(server, "Ben")) == (1, 3)
        expect(person.page.locator(".late")).to_be_hidden()


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


@pytest.mark.parametrize("screen", ["phone", "tablet"], indirect=True)
def test_a_finger_drags_someone_and_the_page_stays(person: Hands, fresh_server: Server) -> None:
    finger = Finger(person.page)
    main = person.page.locator('[data-testid="stMain"]')
    before = main.evaluate("main => main.scrollTop")
    finger.drags(person.spot("Ana"), place(person, 2, (0, -1)))
    person.rest()
    assert ring_of(fresh_server, "Ana") == 2
    assert main.evaluate("main => main.scrollTop") == before
    near = person.where_they_stand()
    finger.pinches(place(person, 1, (0, 1)), (30, 90))
    person.rest()
    ana = id_of(kept(fresh_server), "Ana")
    assert (
        hypot(person.where_they_stand()[ana].x - near[ana].x, person.where_they_stand()[ana].y - near[ana].y)
        > 20
    )
    person.press(live_map.TOOLS["fit"])
    assert person.where_they_stand() == near
    finger.taps(place(person, 3, (-0.7, 0.7)))
    finger.taps(place(person, 3, (-0.7, 0.7)))
    expect(person.page.get_by_label(live_map.NEW_NAME, exact=True)).to_be_focused()
    person.page.keyboard.type("Gül")
    person.keys("Enter")
    assert ring_of(fresh_server, "Gül") == 3


def test_a_circle_is_drawn_around_several(person: Hands) -> None:
    drop(person, "Ana", 2, (0.7, 0.7))
    drop(person, "Ben", 2, (0.95, 0.3))
    drop(person, "Dina", 2, (-1, 0))
    person.press(live_map.TOOLS["circle"])
    a, b = person.spot("Ana"), person.spot("Ben")
    left, right, top, bottom = min(a.x, b.x) - 30, max(a.x, b.x) + 30, min(a.y, b.y) - 30, max(a.y, b.y) + 30
    mouse = person.page.mouse
    mouse.move(left, top)
    mouse.down()
    for x, y in ((right, top), (right, bottom), (left, bottom), (left, top)):
        mouse.move(x, y, steps=4)
    mouse.up()
    person.rest()
    chosen = person.map.locator('.entry[aria-pressed="true"]')
    expect(chosen).to_have_count(2)
    expect(person.button(map_page.TIES_KNOW)).to_be_enabled()


def test_the_map_fills_the_screen_and_comes_back(person: Hands) -> None:
    box = person.map.bounding_box()
    person.page.get_by_role("button", name=live_map.TOOLS["full"]).click()
    expect(person.page.get_by_role("button", name=live_map.TOOLS["small"])).to_be_visible()
    person.page.wait_for_timeout(300)
    wide = person.map.bounding_box()
    assert box is not None and wide is not None and wide["width"] > box["width"] + 200
    person.page.get_by_role("button", name=live_map.TOOLS["small"]).click()
    expect(person.page.get_by_role("button", name=live_map.TOOLS["full"])).to_be_visible()
    person.page.wait_for_timeout(300)
    again = person.map.bounding_box()
    assert again is not None and again["width"] == box["width"]


def test_over_two_hundred_edits_no_one_untouched_moves(person: Hands, fresh_server: Server) -> None:
    """Moves, ties, a tray visit, keys: after each, everyone else stands where they stood."""
    chance = Random(7)
    for number, name in enumerate(NAMES):
        drop(person, name, 1 + number % 3, (cos(number), sin(number)))
    ids = {name: id_of(kept(fresh_server), name) for name in NAMES}
    keys = ("[", "ArrowLeft", "ArrowUp", "]", "Shift+ArrowDown", "t", "Escape", "Enter")
    before = person.where_they_stand()
    for turn in range(200):
        name = chance.choice(NAMES)
        if turn % 10 == 0:
            turned = chance.uniform(0, 6.28)
            person.drags(
                person.spot(name), place(person, chance.randint(1, 3), (cos(turned), sin(turned))), 2
            )
        else:
            person.entry(name).focus()
            person.page.keyboard.press(chance.choice(keys))
        person.page.evaluate(DRAWN)
        after = person.where_they_stand()
        for other, id in ids.items():
            if other != name:
                far = hypot(after[id].x - before[id].x, after[id].y - before[id].y)
                assert far <= 1, (turn, name, other)
        before = after
    person.page.wait_for_timeout(600)
    person.rest()
    last = person.where_they_stand()
    person.reload()
    person.press(frame.GO_TO_START)
    person.tap(person.page.locator(".st-key-go-on button"))
    again = person.where_they_stand()
    placed = [id for id in ids.values() if kept(fresh_server).connection(id).ring]
    assert placed and all(hypot(again[id].x - last[id].x, again[id].y - last[id].y) <= 1 for id in placed)
