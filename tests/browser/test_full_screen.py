"""The map on the whole screen: Escape leads back from it, from someone, from a button and where the browser
gives no screen away."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from netmap.words import live_map
from tests.browser.live import waiting_in_the_tray
from tests.serving import Server

REFUSED = "() => {Element.prototype.requestFullscreen = () => Promise.reject(new Error('no'))}"
IS_FULL = "map => map.closest('.netmap').matches(':fullscreen, .filled')"


@pytest.mark.parametrize("refused", [False, True])
def test_escape_leads_back_from_the_whole_screen(
    open_page: Callable[[Server], Page], fresh_server: Server, refused: bool
) -> None:
    person = waiting_in_the_tray(open_page, fresh_server)
    if refused:
        person.page.evaluate(REFUSED)
    for focus in (lambda: person.map.locator(".entry").first.focus(), lambda: None):
        person.page.get_by_role("button", name=live_map.TOOLS["full"]).click()
        person.until(lambda: bool(person.map.evaluate(IS_FULL)))
        focus()
        person.page.keyboard.press("Escape")
        person.until(lambda: not person.map.evaluate(IS_FULL))
        expect(person.page.get_by_role("button", name=live_map.TOOLS["full"])).to_be_visible()
