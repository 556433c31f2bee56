"""The app opens, at every size, and asks nothing of anyone else."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SCREENS
from tests.serving import Server


@pytest.mark.parametrize("screen", SCREENS, indirect=True)
def test_the_app_opens_and_fits_the_screen(page: Page, screen: str) -> None:
    expect(page.locator('[data-testid="stApp"]')).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= SCREENS[screen][0]


def test_nothing_is_kept_in_the_browser_but_one_guard_against_forged_uploads(page: Page) -> None:
    assert {cookie.get("name") for cookie in page.context.cookies()} <= {"_streamlit_xsrf"}
    kept = page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")
    assert [name for name in kept if "theme" not in name.lower()] == []


def test_opening_the_app_writes_nothing_into_the_home(page: Page, server: Server) -> None:
    assert [path for path in server.home.rglob("*") if "streamlit" in path.as_posix().lower()] == []
