"""I am not okay right now: what is said then is in sight at once."""

from playwright.sync_api import Page, expect

from netmap.words import frame, help_page, not_okay
from tests.browser.hands import Hands


def test_what_is_said_first_is_in_sight(page: Page) -> None:
    """What rests from then on is in `tests/pages/test_not_okay.py`."""
    person = Hands(page)
    person.visits(frame.EXAMPLES)
    person.tap(page.locator(".st-key-sample-resting_on_one button"))
    person.visits(frame.STEP)
    person.press(not_okay.BUTTON)
    person.sees(help_page.TITLE)
    expect(page.get_by_text(not_okay.SAID)).to_be_in_viewport()
    person.visits(frame.MAP)
    expect(person.map).to_be_visible()
