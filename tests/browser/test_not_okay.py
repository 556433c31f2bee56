"""I am not okay right now: nothing is pointed out or suggested anywhere until the person wants it again."""

import pytest
from playwright.sync_api import Page, expect

from netmap.words import (
    frame,
    help_page,
    map_page,
    moments,
    not_okay,
    shows_page,
    step_page,
    today,
    what_if,
    who,
)
from tests.browser.hands import Hands

POINTS_OUT = {
    frame.SHOWS: (shows_page.TO_STEP, what_if.TO_WHAT_IF, who.LINK),
    frame.STEP: (today.GO_ON, step_page.CHOOSE, step_page.CHOOSE_OTHER, step_page.OWN_BUTTON),
}


@pytest.mark.parametrize("asked_from", [frame.STEP])
def test_all_that_points_out_rests_until_it_is_wanted_again(page: Page, asked_from: str) -> None:
    person = Hands(page)
    person.press(frame.EXAMPLES)
    person.tap(page.locator(".st-key-sample-resting_on_one button"))
    stands_out = page.locator(".st-key-nm-stands-out")
    expect(stands_out).to_be_visible()
    person.visits(frame.MINE)
    person.press(moments.KEEP)
    person.sees(moments.BESIDE)
    person.visits(asked_from)
    person.press(not_okay.BUTTON)
    person.sees(help_page.TITLE)
    expect(page.get_by_text(not_okay.SAID)).to_be_in_viewport()

    for link, buttons in POINTS_OUT.items():
        person.visits(link)
        person.sees(not_okay.RESTS)
        expect(page.locator("[class*=st-key-finding], [class*=st-key-choose]")).to_have_count(0)
        for button in buttons:
            expect(person.button(button)).to_have_count(0)
    person.visits(frame.MINE)
    expect(page.get_by_text(moments.BESIDE)).to_have_count(0)
    person.visits(frame.MAP)
    expect(person.map).to_be_visible()
    expect(stands_out).to_have_count(0)
    expect(page.get_by_text(map_page.TO_SHOWS)).to_have_count(0)

    person.visits(frame.SHOWS)
    person.press(not_okay.BACK)
    expect(page.locator("[class*=st-key-finding]").first).to_be_visible()
    person.visits(frame.MAP)
    expect(stands_out).to_be_visible()
