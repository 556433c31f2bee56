"""The browser that opened the address, another one, and a second page, as a person meets them."""

import sqlite3
from pathlib import Path

from playwright.sync_api import Playwright, expect

from netmap.words import frame, start_page
from netmap.words import server as words
from tests.browser.conftest import QUIET_CHROMIUM, chromium, settled
from tests.browser.test_accessible import grave
from tests.serving import serving


def test_a_browser_goes_in_once_and_its_history_opens_nothing(playwright: Playwright, tmp_path: Path) -> None:
    """A browser with a history on disk, and another one which comes by what stands there."""
    profile = tmp_path / "profile"
    with serving(tmp_path / "home", enter=False) as server:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium(), args=QUIET_CHROMIUM
        )
        page = context.pages[0]
        page.goto(server.address)
        for line in (words.NOT_LET_IN, *words.NOT_LET_IN_DO.values()):
            expect(page.get_by_text(line)).to_be_visible()
        assert grave(page) == []
        page.goto(server.way_in)
        expect(settled(page)).to_have_url(f"{server.address}/")
        settled(page.reload() and page)
        second = context.new_page()
        second.goto(server.address)
        expect(settled(second).get_by_role("button", name=start_page.MAP_MY_SUPPORT)).to_be_visible()
        expect(second).to_have_title(frame.TITLE)
        context.close()
        with sqlite3.connect(profile / "Default" / "History") as history:
            visited = [address for (address,) in history.execute("SELECT url FROM urls")]
        assert f"{server.address}/" in visited
        other = playwright.chromium.launch(executable_path=chromium(), args=QUIET_CHROMIUM)
        found = [other.new_page().goto(address) for address in visited]
        assert [answer and answer.status for answer in found] == [403] * len(visited)
        other.close()
