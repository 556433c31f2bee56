"""What stands around the ideas, by keyboard: one let go and called back, one left out and asked about."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from netmap.model import MapFile
from netmap.model.edits import changed
from netmap.words import held_back, map_page, step_page, today
from tests.browser.conftest import SCREENS
from tests.browser.hands import Hands
from tests.browser.live import PRIVATE, kept, store_of
from tests.likely_maps import entry, map_of
from tests.serving import Server

SAFE = {"safety": 5, "get": 2, "frequency": "weekly", "ring": 1}
M = map_of(
    entry("k", name="Kim", **SAFE), entry("z", name="Zoe", **SAFE),
    entry("x", name="Ulrich", safety=1, ring=3),
    entry("c", name="Choir", kind="group", **SAFE), entry("f", name="Fair", kind="group", **SAFE),
    ties=[("c", "x"), ("c", "f")],
)  # fmt: skip


def enters(person: Hands, thing: Locator) -> None:
    """Goes there as Tab does, and presses Enter."""
    thing.focus()
    expect(thing).to_be_focused()
    person.keys("Enter")


@pytest.mark.parametrize("screen", ["desktop", "phone"], indirect=True)
def test_all_around_the_ideas_is_done_by_keyboard(
    open_page: Callable[[Server], Page], fresh_server: Server, screen: str
) -> None:
    store_of(fresh_server).save(MapFile(current=changed(M, id=screen)), None, PRIVATE)
    person = Hands(open_page(fresh_server))
    person.tap(person.page.locator(".st-key-go-on button"))
    person.visits("One small step")
    enters(person, person.button(today.GO_ON))
    front = person.page.locator(".st-key-nm-front")
    first = front.inner_text()
    enters(person, front.get_by_role("button", name=step_page.NOT_THIS_ONE))
    expect(front).not_to_have_text(first)
    assert len(kept(fresh_server).declined) == 1
    enters(person, person.page.locator(".st-key-let-go summary"))
    enters(person, person.button(step_page.BRING_BACK))
    assert front.inner_text() == first and kept(fresh_server).declined == ()
    enters(person, person.page.locator(".st-key-held-back summary"))
    person.sees(held_back.ABOUT)
    width = person.page.evaluate("document.documentElement.scrollWidth")
    assert width <= SCREENS[screen][0]
    enters(person, person.button("Say more about Fair"))
    expect(person.row(map_page.TIES_TALK_OF_GROUPS)).to_be_in_viewport()
    person.answers(map_page.TIES_TALK_OF_GROUPS, map_page.TIES_TALKS[False])
    person.visits("One small step")
    enters(person, person.page.locator(".st-key-held-back summary"))
    expect(person.button("Look at Choir on the map")).to_be_visible()
    expect(person.button("Say more about Fair")).to_have_count(0)


@pytest.mark.parametrize("screen", ["phone"], indirect=True)
def test_where_safety_is_open_the_page_begins_at_its_top_and_leads_to_the_question(
    open_page: Callable[[Server], Page], fresh_server: Server, screen: str
) -> None:
    m = map_of(entry("k", name="Kim", ring=1), entry("z", name="Zoe", ring=2))
    store_of(fresh_server).save(MapFile(current=changed(m, id=screen)), None, PRIVATE)
    person = Hands(open_page(fresh_server))
    person.tap(person.page.locator(".st-key-go-on button"))
    person.visits("One small step")
    enters(person, person.button(today.GO_ON))
    person.sees(step_page.NOBODY_NAMED["safety_open"])
    expect(person.page.get_by_role("heading", name=step_page.TITLE)).to_be_in_viewport()
    enters(person, person.button(step_page.RATE_ONE))
    expect(person.row(person.asks("safety"))).to_be_in_viewport()
    assert kept(fresh_server).connections == m.connections
