"""The app opens, at every size, and asks nothing of anyone else."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SCREENS
from tests.serving import Server


@pytest.mark.parametrize("screen", SCREENS, indirect=True)
def test_the_app_opens_and_fits_the_screen(page: Page, screen: str) -> None:
    expect(page.locator('[data-testid="stApp"]')).to_be_visible()
    page.wait_for_function("width => document.documentElement.scrollWidth <= width", arg=SCREENS[screen][0])


def test_nothing_is_kept_in_the_browser_but_what_lets_it_in_and_a_guard_against_forged_uploads(
    page: Page, server: Server
) -> None:
    cookies = page.context.cookies()
    assert {cookie.get("name") for cookie in cookies} <= {"_streamlit_xsrf", server.cookie.partition("=")[0]}
    assert all(cookie.get("expires") == -1 for cookie in cookies)  # gone when the browser is closed
    kept = page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")
    assert [name for name in kept if "theme" not in name.lower()] == []


def test_opening_the_app_writes_nothing_into_the_home(page: Page, server: Server) -> None:
    assert [path for path in server.home.rglob("*") if "streamlit" in path.as_posix().lower()] == []
