"""The live map under a finger, and with keys alone."""

import re
from collections.abc import Callable
from math import hypot

import pytest
from playwright.sync_api import Page, expect

from netmap.words import live_map
from tests.browser.hands import Hands
from tests.browser.live import GROUP, Finger, comes_to, drop, id_of, kept, place, waiting_in_the_tray
from tests.serving import Server


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    """Someone with four people and a group waiting in the tray of a kept map."""
    return waiting_in_the_tray(open_page, fresh_server)


@pytest.mark.parametrize("screen", ["phone", "tablet"], indirect=True)
def test_a_finger_drags_someone_and_the_page_stays(person: Hands, fresh_server: Server) -> None:
    finger = Finger(person.page)
    main = person.page.locator('[data-testid="stMain"]')
    before = main.evaluate("main => main.scrollTop")
    finger.drags(person.spot("Ana"), place(person, 2, (0, -1)))
    person.rest()
    comes_to(person, fresh_server, "Ana", 2)
    assert main.evaluate("main => main.scrollTop") == before
    near = person.where_they_stand()
    finger.pinches(place(person, 1, (0, 1)), (30, 90))
    person.rest()
    ana = id_of(kept(fresh_server), "Ana")

    def is_nearer() -> bool:
        there = person.where_they_stand()[ana]
        return hypot(there.x - near[ana].x, there.y - near[ana].y) > 20

    person.until(is_nearer)
    person.press(live_map.TOOLS["fit"])
    person.until(lambda: person.where_they_stand() == near)
    empty = place(person, 3, (-0.7, 0.7))
    finger.taps(empty)
    finger.taps(empty)
    person.types_a_name("Gül")
    person.keys("Enter")
    comes_to(person, fresh_server, "Gül", 3)


def test_everything_is_done_with_keys_alone(person: Hands, fresh_server: Server) -> None:
    drop(person, "Ana", 2)
    drop(person, "Ben", 3, (0, 1))
    spoken = person.page.locator(".netmap .spoken")
    person.entry("Ana").focus()
    person.keys("[")
    comes_to(person, fresh_server, "Ana", 1)
    expect(spoken).to_have_text(live_map.SAY.say("ring1", name="Ana"))
    person.keys("]")
    person.keys("]")
    comes_to(person, fresh_server, "Ana", 3)
    before = person.spot("Ana")
    for _ in range(2):
        person.page.keyboard.press("ArrowLeft")
    person.presses("ArrowLeft")
    assert 15 < before.x - person.spot("Ana").x < 40
    person.keys("t")
    expect(spoken).to_have_text(live_map.SAY.say("tying", name="Ana"))
    person.entry("Ben").focus()
    person.keys("Enter")
    m = kept(fresh_server)
    pair = tuple(sorted((id_of(m, "Ana"), id_of(m, "Ben"))))
    person.until(lambda: [tie.pair for tie in kept(fresh_server).ties] == [pair])
    expect(spoken).to_have_text(live_map.SAY.say("tied", name="Ana", other="Ben"))
    person.entry("Ana").focus()
    person.keys("Enter")
    expect(person.bench).to_have_attribute("data-view", "person")
    person.entry("Ana").focus()
    person.keys("u")
    comes_to(person, fresh_server, "Ana", None)
    person.page.keyboard.press("?")
    sheet = person.page.get_by_role("dialog", name=live_map.HELP_TITLE)
    expect(sheet).to_be_visible()
    person.page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    person.entry("Ben").focus()
    person.page.keyboard.press("n")
    person.types_a_name("Fatou")
    person.keys("Enter")
    person.until(lambda: "Fatou" in [alter.name for alter in kept(fresh_server).alters])
    person.entry("Fatou").focus()
    person.keys("Delete")
    person.until(lambda: "Fatou" not in [alter.name for alter in kept(fresh_server).alters])


def test_tab_goes_from_the_middle_outward_and_then_to_those_who_wait(person: Hands) -> None:
    drop(person, "Ana", 3)
    drop(person, "Ben", 1)
    person.page.evaluate("document.activeElement.blur()")  # while a hand is on the map nobody changes places
    person.map.locator(".entry").first.focus()
    met = []
    for _ in range(5):
        met.append(person.page.evaluate("document.querySelector('.st-key-map *')?.shadowRoot?.activeElement"))
        said = person.map.locator(".entry:focus").get_attribute("aria-label") or ""
        met[-1] = re.split(r"[,.]", said)[0]
        person.page.keyboard.press("Tab")
    assert met == ["Ben", "Ana", GROUP, "Dina", "محمد"]
