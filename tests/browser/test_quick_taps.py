"""A tap counts, also while the page is still answering the one before."""

import pytest
from playwright.sync_api import Page, expect

from netmap.words import frame
from tests.browser.hands import Hands

TURNS = 8
TAP_ALL = """([boxes, pause]) => boxes.reduce(
  (before, box) => before.then(() => { box.click(); return new Promise(go => setTimeout(go, pause)); }),
  Promise.resolve())"""


@pytest.mark.parametrize("pause", [0, 40])
def test_taps_in_quick_order_all_count(page: Page, pause: int) -> None:
    """Three are answered about one after the other, milliseconds apart, many times over."""
    person = Hands(page)
    person.visits(frame.EXAMPLES)
    person.tap(page.locator(".st-key-sample-well_held button"))
    expect(person.map).to_be_visible()
    person.rest()
    person.goes_to("question")
    rows = page.get_by_role("radiogroup")
    for turn in range(TURNS):
        answers = [rows.nth(at).get_by_role("radio").nth(1 + (turn + at) % 3) for at in range(3)]
        page.evaluate(TAP_ALL, [[answer.element_handle() for answer in answers], pause])
        person.rest()
        for answer in answers:
            expect(answer, f"turn {turn}").to_be_checked()
