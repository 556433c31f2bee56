"""On paper: what a page says, the map whole with its legend on the first page, and nothing to press."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from netmap import files
from netmap.model import MapFile, Step, SupportMap
from netmap.model.edits import changed, new_map, with_step
from netmap.words import frame, step_page, today
from tests.browser.hands import Hands
from tests.browser.live import PRIVATE, store_of
from tests.serving import Server

PLAN = Step(
    id="s1",
    kind="check_in",
    about=("g5",),
    text="Two lines to Rosa",
    when="Thursday",
    chosen_on=date(2026, 3, 1),
)
PAPER = {"A4": (703, 1032), "Letter": (725, 965)}
"""Pixels that the margins leave of a page."""
_TO_PRESS = """() => [...document.querySelectorAll('button, input, textarea, select, a[href]')]
  .filter(e => !e.matches('[data-selected]') && !e.closest('.stLinkButton'))
  .filter(e => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().width > 1)
  .map(e => `${e.tagName} ${(e.getAttribute('aria-label') || e.textContent).trim().slice(0, 40)}`)"""
_SAID = ".nm-text, .nm-lead, .nm-quiet, .nm-picture, .netmap-table, svg.map, li"
_CUT = """said => [...document.querySelectorAll(said)]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
  .map(e => e.textContent.trim().slice(0, 40))"""


def a_map() -> SupportMap:
    return with_step(files.open_sample("giving_far_more").current, PLAN)


@pytest.fixture
def page(open_page: Callable[[Server], Page], fresh_server: Server) -> Page:
    return open_page(fresh_server)


def at(page: Page, server: Server, m: SupportMap) -> Hands:
    """Someone at the page of this map, drawn."""
    store_of(server).save(MapFile(current=changed(m, title="Ours")), None, PRIVATE)
    page.reload()
    person = Hands(page)
    person.tap(page.locator(".st-key-go-on button"))
    person.map_is_drawn(len(m.alters))
    return person


@contextmanager
def on_paper(page: Page, paper: str = "A4") -> Iterator[None]:
    """The page as it is laid out on paper."""
    before: Any = page.viewport_size
    width, height = PAPER[paper]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(media="print")
    page.wait_for_timeout(100)
    yield
    page.emulate_media(media="screen")
    page.set_viewport_size(before)


def sheets(page: Page, paper: str, landscape: bool) -> int:
    """How many pages it takes."""
    printed = page.pdf(format=paper, prefer_css_page_size=True, landscape=landscape)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", printed))


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).bounding_box()
    assert box is not None and box["height"] > 100
    return box["y"] + box["height"]


def nothing_to_press(page: Page) -> None:
    assert page.evaluate(_TO_PRESS) == []
    assert page.evaluate(_CUT, _SAID) == []


@pytest.mark.parametrize("paper", PAPER)
@pytest.mark.parametrize("sample", ["giving_far_more", "large", ""])
def test_the_map_is_whole_on_the_first_page_with_its_legend_open(
    page: Page, fresh_server: Server, sample: str, paper: str
) -> None:
    """A dozen entries, sixty, and nobody."""
    m = files.open_sample(sample).current if sample else new_map(device_private="yes")
    at(page, fresh_server, m)
    legend = page.locator(".nm-on-paper .nm-legend")
    if sample:
        expect(legend).to_be_hidden()
    with on_paper(page, paper):
        expect(page.locator(".netmap .panel")).to_be_hidden()
        nothing_to_press(page)
        last = ".nm-on-paper .nm-legend" if sample else "svg.map"
        assert bottom(page, "svg.map") <= bottom(page, last) <= PAPER[paper][1]
    assert [sheets(page, paper, landscape) for landscape in (False, True)] == [1, 1]


def test_it_is_whole_and_light_however_it_was_looked_at(page: Page, fresh_server: Server) -> None:
    person = at(page, fresh_server, a_map())
    page.emulate_media(color_scheme="dark")
    person.reload()
    person.press(frame.GO_TO_START)
    person.tap(page.locator(".st-key-go-on button"))
    person.map_is_drawn(len(a_map().alters))
    for _ in range(4):
        person.map.focus()
        page.keyboard.press("+")
    near = person.map.get_attribute("class")
    assert near is not None and near.endswith("near")
    with on_paper(page):
        look = person.map.evaluate("svg => [svg.className.baseVal, getComputedStyle(svg.parentElement)]")
        assert not look[0].endswith("near")
        paper = person.map.evaluate("svg => getComputedStyle(svg).getPropertyValue('--paper').trim()")
        assert paper.upper() == "#FBF8F3"
        for entry in person.map.locator(".entry").all():
            box, whole = entry.bounding_box(), person.map.bounding_box()
            assert box and whole and whole["x"] - 1 <= box["x"] <= whole["x"] + whole["width"]
    assert person.map.get_attribute("class") == near


def test_no_page_has_anything_to_press_on_paper(page: Page, fresh_server: Server) -> None:
    person = at(page, fresh_server, a_map())
    for look in ("table", "words", "closeness"):
        person.looks(look)
        with on_paper(page):
            nothing_to_press(page)
    for link in (frame.SHOWS, frame.STEP, frame.MINE, frame.SUPPORT):
        person.visits(link)
        with on_paper(page):
            nothing_to_press(page)
            expect(page.locator(".nm-h1")).to_be_visible()


def test_a_plan_is_read_on_paper_and_earlier_ones_by_their_names(page: Page, fresh_server: Server) -> None:
    person = at(page, fresh_server, a_map())
    person.visits(frame.STEP)
    person.press(step_page.WENT_DONE)
    person.press(today.GO_ON)
    person.tap(page.locator(".st-key-choose-front button"))
    field = page.locator(".st-key-nm-front").get_by_label(step_page.WHEN, exact=True)
    field.fill("on Sunday")
    field.press("Tab")
    person.rest()
    (line,) = step_page.plan_lines(Step(id="x", kind="own", text="x", when="on Sunday"))
    expect(page.get_by_text(line)).to_be_hidden()
    with on_paper(page):
        expect(page.get_by_text(line)).to_be_visible()
        expect(page.get_by_text(step_page.title(PLAN))).to_be_visible()
        expect(page.get_by_text(step_page.PLAN_ABOUT).first).to_be_hidden()
        nothing_to_press(page)


def test_what_is_heavier_stays_off_paper(page: Page, fresh_server: Server) -> None:
    person = at(page, fresh_server, a_map())
    person.visits(frame.SHOWS)
    door = page.locator(".st-key-nm-heavier-door")
    expect(door).to_be_visible()
    with on_paper(page):
        expect(door).to_be_hidden()
    person.tap(page.locator(".st-key-heavier-now button"))
    told = page.locator(".st-key-nm-heavier")
    expect(told).to_be_visible()
    with on_paper(page):
        expect(told).to_be_hidden()
