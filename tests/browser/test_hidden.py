"""Initials in place of names: nothing stays in a browser of what it held before."""

from collections.abc import Callable

from playwright.sync_api import Page

from netmap.files import to_bytes
from netmap.words import bench, frame, live_map, map_page
from tests.browser.hands import Hands
from tests.pages.own_words import MARK, a_map_full_of_words
from tests.serving import Server


def reads_nothing(person: Hands) -> None:
    """Neither on the page, nor in a field, a tip or a label, once the map is drawn anew."""
    if person.map.count():
        person.map_is_drawn(person.map.locator(".entry").count())
    shown = person.page.content() + person.page.evaluate(
        "() => [...document.querySelectorAll('input, textarea')].map(field => field.value).join()"
    )
    shadows = "svg => svg.getRootNode().host ? svg.getRootNode().innerHTML : svg.outerHTML"
    shown += "".join(svg.evaluate(shadows) for svg in person.page.locator("svg.map").all())
    at = shown.find(MARK)
    assert at < 0, shown[max(0, at - 300) : at + 60]


def hides(person: Hands) -> None:
    person.press(live_map.TOOLS["more"])
    person.tap(person.page.get_by_label(map_page.HIDE, exact=True))


def test_no_name_and_no_own_word_stays_in_a_field_or_on_the_map(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    """What is sent with every page is read in `tests/pages/test_hidden.py`."""
    person = Hands(open_page(fresh_server))
    person.visits(frame.OPEN)
    person.opens(to_bytes(a_map_full_of_words()))
    person.settles_in(kept=True)
    hides(person)
    reads_nothing(person)
    person.tap(person.page.get_by_label(map_page.HIDE, exact=True))
    person.keys("Escape")
    person.opens_card(f"{MARK}a B")
    person.block("more")
    person.press(bench.WORDS["more"])
    person.block("change")
    person.visits(frame.MINE)
    person.visits(frame.MAP)
    hides(person)
    reads_nothing(person)
    person.keys("Escape")
    reads_nothing(person)
    for block in bench.BLOCKS:
        person.block(block)
        reads_nothing(person)
    person.visits(frame.MINE)
    for fold in person.page.locator("[data-testid=stExpander] summary").all():
        person.tap(fold)
    reads_nothing(person)
