"""What hands did on the live map is not lost, and nobody else moves: in a hurry, and with the server away."""

from collections.abc import Callable
from math import cos, hypot, sin
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Page, expect

from netmap.words import frame
from tests.browser.conftest import let_in
from tests.browser.hands import Hands
from tests.browser.live import NAMES, drop, id_of, kept, place, ring_of, waiting_in_the_tray
from tests.serving import Server, serving

DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    """Someone with four people and a group waiting in the tray of a kept map."""
    return waiting_in_the_tray(open_page, fresh_server)


def test_two_quick_drags_both_count_and_each_is_one_step_back(person: Hands, fresh_server: Server) -> None:
    person.drags(person.spot("Ana"), place(person, 1))
    person.drags(person.spot("Ben"), place(person, 3, (0, 1)))
    person.rest()

    def are_in(ana: int | None, ben: int | None) -> None:
        person.until(lambda: (ring_of(fresh_server, "Ana"), ring_of(fresh_server, "Ben")) == (ana, ben))

    are_in(1, 3)
    person.keys("Control+z")
    are_in(1, None)
    person.keys("Control+z")
    are_in(None, None)


def test_a_drag_while_the_server_is_away_is_not_lost(
    open_page: Callable[[Server], Page], tmp_path: Path
) -> None:
    """The server goes, someone is moved, the server comes back: the move is on the map."""
    home = tmp_path / "home"
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
        let_in(person.page.context, server)
        person.until(lambda: ring_of(server, "Ben") is not None)
        expect(person.page.locator(".late")).to_be_hidden()
        person.rest()
        assert (ring_of(server, "Ana"), ring_of(server, "Ben")) == (1, 3)


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
    person.button(frame.UNDO).focus()  # what keys did last is told on leaving
    person.rest()
    last = person.where_they_stand()
    person.reload()
    person.press(frame.GO_TO_START)
    person.tap(person.page.locator(".st-key-go-on button"))
    person.map_is_drawn(len(kept(fresh_server).alters))
    again = person.where_they_stand()
    placed = [id for id in ids.values() if kept(fresh_server).connection(id).ring]
    assert placed and all(hypot(again[id].x - last[id].x, again[id].y - last[id].y) <= 1 for id in placed)
