"""Leave has a place of its own on every page and every screen: it is over nothing, and nothing is over it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from netmap.words import frame, quick_exit
from tests.browser.conftest import settled
from tests.browser.hands import Hands
from tests.serving import Server

SIZES = {"1280": (1280, 800), "390": (390, 844), "360": (360, 640), "844": (844, 390)}
WITHOUT_A_MAP = ("", "begin", "open", "examples", "privacy", "help")
WITH_A_MAP = (frame.MAP, frame.SHOWS, frame.STEP, frame.MINE, frame.SUPPORT)
COVERED = """leave => {
  const at = leave.getBoundingClientRect();
  const shown = { visibilityProperty: true };
  const meets = ({ left, right, top, bottom }) =>
    right > at.left && left < at.right && bottom > at.top && top < at.bottom;
  // What is cut away by what it stands in is not seen there.
  const seen = (box, inside) => {
    let { left, right, top, bottom } = box;
    for (let around = inside; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === "visible") continue;
      const cut = around.getBoundingClientRect();
      left = Math.max(left, cut.left), right = Math.min(right, cut.right);
      top = Math.max(top, cut.top), bottom = Math.min(bottom, cut.bottom);
    }
    return left < right && top < bottom && meets({ left, right, top, bottom });
  };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode());) {
    const holder = text.parentElement;
    if (!text.data.trim() || leave.contains(text) || !holder.checkVisibility(shown)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some((box) => seen(box, holder))) found.push(text.data);
  }
  for (const control of document.querySelectorAll("button, a, input, textarea, summary, svg, [role=radio]"))
    if (!leave.contains(control) && control.checkVisibility(shown)
        && seen(control.getBoundingClientRect(), control.parentElement)) found.push(control.outerHTML);
  return found;
}"""


def _is_free(page: Page) -> None:
    leave = page.locator("#nm-leave")
    box = leave.bounding_box()
    width, height = (page.viewport_size or {}).values()
    assert box and box["height"] >= 44 and box["width"] >= 44
    assert box["x"] >= 0 and box["x"] + box["width"] <= width and 0 <= box["y"] <= height / 4
    assert leave.evaluate(COVERED) == [], page.url
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert page.evaluate("([x, y]) => document.elementFromPoint(x, y).closest('#nm-leave') !== null", middle)


@pytest.fixture(params=SIZES)
def person(request: pytest.FixtureRequest, open_page: Callable[[Server], Page], server: Server) -> Hands:
    page = open_page(server)
    page.set_viewport_size(dict(zip(("width", "height"), SIZES[request.param], strict=True)))  # type: ignore[arg-type]  # these two are what it asks for
    return Hands(page)


def test_without_a_map(person: Hands, server: Server) -> None:
    for path in WITHOUT_A_MAP:
        person.page.goto(f"{server.address}/{path}")
        settled(person.page)
        _is_free(person.page)
    assert person.button(quick_exit.BUTTON).is_visible()


def test_with_a_map(person: Hands) -> None:
    person.visits(frame.EXAMPLES)
    person.tap(person.page.locator(".st-key-sample-well_held button"))
    for page in WITH_A_MAP:
        person.visits(page)
        _is_free(person.page)
        person.page.evaluate("document.querySelector('[data-testid=stMain]').scrollTo(0, 250)")
        box = person.page.locator("#nm-leave").bounding_box()
        assert box
        corner = [box["x"] - 1, box["y"] + 1]
        on_top = "([x, y]) => Boolean(document.elementFromPoint(x, y).closest('#nm-bar, .st-key-nm-head'))"
        assert person.page.evaluate(on_top, corner), "what is scrolled goes beneath the head"


def test_the_row_of_pages_stands_or_opens_beside_it(person: Hands) -> None:
    person.visits(frame.EXAMPLES)
    menu = person.page.locator(".st-key-nm-menu button")
    if menu.is_visible():  # else there is room for the row itself
        person.tap(menu)
    assert person.page.get_by_role("link", name=frame.PRIVACY, exact=True).is_visible()
    _is_free(person.page)
