"""The live map under a mouse: what is drawn is what the map says."""

import re
from collections.abc import Callable
from math import hypot

import pytest
from playwright.sync_api import Page, expect

from netmap.words import bench, frame, labels, live_map, map_page
from netmap.words.names import initials
from tests.browser.conftest import SCREENS
from tests.browser.hands import Hands
from tests.browser.live import (
    GROUP,
    NAMES,
    circle,
    comes_to,
    drop,
    id_of,
    kept,
    place,
    pull,
    ring_of,
    tray,
    waiting_in_the_tray,
)
from tests.serving import Server


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    """Someone with four people and a group waiting in the tray of a kept map."""
    return waiting_in_the_tray(open_page, fresh_server)


@pytest.mark.parametrize("screen", SCREENS, indirect=True)
def test_dropping_on_a_ring_sets_it_and_no_one_else_moves(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ben", 2, (-1, 0))
    for ring in (1, 2, 3):
        before = person.where_they_stand()
        drop(person, "Ana", ring)
        comes_to(person, fresh_server, "Ana", ring)
        after = person.where_they_stand()
        ben = id_of(kept(fresh_server), "Ben")
        assert hypot(after[ben].x - before[ben].x, after[ben].y - before[ben].y) < 1
    person.drags(person.spot("Ana"), tray(person))
    person.rest()
    comes_to(person, fresh_server, "Ana", None)
    person.press(frame.UNDO)
    comes_to(person, fresh_server, "Ana", 3)
    person.press(frame.REDO)
    comes_to(person, fresh_server, "Ana", None)


def test_a_double_tap_adds_someone_right_there(person: Hands, fresh_server: Server) -> None:
    spot = place(person, 2, (0, -1))
    person.page.mouse.dblclick(*spot)
    person.types_a_name("Émile")
    person.keys("Enter")
    comes_to(person, fresh_server, "Émile", 2)
    m = kept(fresh_server)
    there = person.spot("Émile")
    assert hypot(there.x - spot.x, there.y - spot.y) < 2
    person.page.mouse.dblclick(*place(person, 3, (-1, 0)))
    person.types_a_name("No one")
    person.keys("Escape")
    assert len(kept(fresh_server).alters) == len(m.alters)


def test_one_is_selected_and_the_view_stays(person: Hands) -> None:
    drop(person, "Ana", 2)
    drop(person, "Ben", 2, (0, 1))
    person.page.mouse.move(*place(person, 2, (0.5, 0.5)))
    far = person.where_they_stand()
    person.page.keyboard.down("Control")
    person.page.mouse.wheel(0, -60)
    person.until(lambda: person.where_they_stand() != far)
    person.page.keyboard.up("Control")
    person.map_is_drawn(len(far))
    near = person.where_they_stand()
    person.tap(person.entry("Ana"))
    expect(person.bench).to_have_attribute("data-view", "person")
    expect(person.entry("Ana")).to_have_attribute("aria-pressed", "true")
    person.block("safe")
    person.says("safety", labels.SAFETY[5])
    expect(person.entry("Ana")).to_have_accessible_name(re.compile(live_map.SAFETY[5]))
    person.looks("table")
    person.looks("closeness")
    person.map_is_drawn(len(near))
    assert person.where_they_stand() == near


def test_several_are_chosen_tied_moved_and_taken_off_together(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ana", 2, (0.7, 0.7))
    drop(person, "Ben", 2, (0.9, 0.3))
    drop(person, "Dina", 3, (-1, 0))
    for name in ("Ana", "Ben"):
        person.entry(name).click(modifiers=["Shift"])
    person.rest()
    person.press(bench.TIES["knows"])
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

    pull(person, person.spot("Ben"))
    pull(person, person.spot(GROUP))
    person.rest()
    m = kept(fresh_server)
    assert {tie.kind for tie in m.ties} == {"knows", "belongs_to"}
    expect(person.map.locator(f'[data-group="{id_of(m, GROUP)}"]')).to_have_count(1)
    expect(person.entry("Ana")).to_have_accessible_name(re.compile(r"Knows Ben\. Belongs to Choir"))
    pull(person, person.spot("Ben"))
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
        person.looks(lens)
        after = person.where_they_stand()
        moved = {round(after[id].x - spot.x, 1) for id, spot in before.items()}
        assert moved == {0.0}
        before = after if lens == "support" else before
    person.press(live_map.TOOLS["more"])
    person.page.get_by_label(map_page.HIDE, exact=True).check()
    person.rest()
    person.keys("Escape")
    expect(person.entry(initials("Ben"))).to_have_count(1)
    shown = (person.map.text_content() or "") + person.map.aria_snapshot()
    assert [name for name in (*NAMES, GROUP) if name in shown] == []
    person.reload()
    person.press(frame.GO_TO_START)
    person.tap(person.page.locator(".st-key-go-on button"))
    expect(person.page.get_by_label(map_page.LENS_LABEL, exact=True)).to_have_value("support")
    expect(person.entry(initials("Ben"))).to_have_count(1)


def test_a_circle_is_drawn_around_several(person: Hands) -> None:
    drop(person, "Ana", 2, (0.7, 0.7))
    drop(person, "Ben", 2, (0.95, 0.3))
    drop(person, "Dina", 2, (-1, 0))
    person.press(live_map.TOOLS["circle"])
    circle(person, "Ana", "Ben")
    chosen = person.map.locator('.entry[aria-pressed="true"]')
    expect(chosen).to_have_count(2)
    expect(person.button(bench.TIES["knows"])).to_be_enabled()


def test_the_map_fills_the_screen_and_comes_back(person: Hands) -> None:
    high = height_of(person)
    person.page.get_by_role("button", name=live_map.TOOLS["full"]).click()
    expect(person.page.get_by_role("button", name=live_map.TOOLS["small"])).to_be_visible()
    window = person.page.viewport_size
    assert window is not None
    person.until(lambda: height_of(person) == window["height"] > high + 40)
    person.page.get_by_role("button", name=live_map.TOOLS["small"]).click()
    expect(person.page.get_by_role("button", name=live_map.TOOLS["full"])).to_be_visible()
    person.until(lambda: height_of(person) == high)


def height_of(person: Hands) -> float:
    box = person.bench.bounding_box()
    return box["height"] if box else 0
