"""A tap counts, also while the page is still answering the one before."""

import pytest
from playwright.sync_api import Page, expect

from netmap.words import frame, map_page
from tests.browser.hands import Hands

TURNS = 8
TAP_ALL = """([boxes, pause]) => boxes.reduce(
  (before, box) => before.then(() => { box.click(); return new Promise(go => setTimeout(go, pause)); }),
  Promise.resolve())"""


@pytest.mark.parametrize("pause", [0, 40])
def test_taps_in_quick_order_all_count(page: Page, pause: int) -> None:
    """Three rows are answered one after the other, milliseconds apart, many times over."""
    person = Hands(page)
    person.visits(frame.EXAMPLES)
    person.tap(page.locator(".st-key-sample-well_held button"))
    expect(person.map).to_be_visible()
    person.rest()
    for turn in range(TURNS):
        first = turn % 2 == 0
        names = (
            map_page.LENSES["safety" if first else "closeness"],
            map_page.ADD_KIND["group" if first else "person"],
            map_page.SIDES["self" if first else "card"],
        )
        answers = [page.get_by_role("radio", name=name, exact=True) for name in names]
        page.evaluate(TAP_ALL, [[answer.element_handle() for answer in answers], pause])
        person.rest()
        for answer in answers:
            expect(answer, f"turn {turn}").to_have_attribute("aria-checked", "true")
