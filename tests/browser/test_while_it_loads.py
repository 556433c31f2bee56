"""While the page loads it is ours: neutral, themed, to be left at once; on it one can choose where to go."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from netmap.words import frame, places, quick_exit, start_page
from tests.browser.conftest import PATIENCE, let_in, settled
from tests.browser.test_quick_exit import sees_a_calendar
from tests.serving import Server

SIZES = {"1280": (1280, 800), "768": (768, 1024), "390": (390, 844), "360": (360, 640), "844": (844, 390)}
PAPER = {"light": "rgb(251, 248, 243)", "dark": "rgb(30, 28, 26)"}
STREAMLIT = re.compile(r"/static/js/")
TO_HAVE_COME = 700
"""Milliseconds after which what comes slowly is shown."""


class Slow:
    """A page on which Streamlit's scripts come when they are let go, and not before."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._held: list[Route] = []
        self._free = False
        page.route(STREAMLIT, self._hold)

    def _hold(self, route: Route) -> None:
        if self._free:
            route.continue_()
        else:
            self._held.append(route)

    def let_go(self) -> Page:
        self._free = True
        for route in self._held:
            route.continue_()
        return settled(self.page)


@pytest.fixture(params=SIZES)
def slow(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[Slow]:
    width, height = SIZES[request.param]
    context = let_in(browser.new_context(viewport={"width": width, "height": height}, locale="en-GB"), server)
    yield Slow(context.new_page())
    context.close()


only_one = pytest.mark.parametrize("slow", ["390"], indirect=True)


def goes_to(page: Page, server: Server, path: str = "") -> None:
    page.goto(f"{server.address}/{path}", wait_until="commit")
    page.wait_for_timeout(TO_HAVE_COME)


def test_the_first_screen_is_there_before_streamlit_and_stands_below_leave(
    slow: Slow, server: Server
) -> None:
    goes_to(slow.page, server)
    page = slow.page
    expect(page).to_have_title(frame.ONE_MOMENT)
    begin = page.get_by_role("link", name=start_page.MAP_MY_SUPPORT, exact=True)
    expect(begin).to_be_in_viewport()
    leave = page.get_by_role("button", name=quick_exit.BUTTON).bounding_box()
    assert leave and leave["height"] == 44
    for thing in page.locator("#nm-shell :is(a, h1, p, img):visible").all():
        box = thing.bounding_box()
        assert box and box["y"] >= leave["y"] + leave["height"]
    page.get_by_role("button", name=quick_exit.BUTTON).click()
    sees_a_calendar(page)
    page.go_back()
    assert urlsplit(page.url).netloc != server.host or page.title() == quick_exit.CALENDAR


@only_one
def test_shift_three_times_leaves_it_as_well(slow: Slow, server: Server) -> None:
    goes_to(slow.page, server, "map")
    for _ in range(3):
        slow.page.keyboard.press("Shift")
    sees_a_calendar(slow.page)


@only_one
def test_it_is_left_before_any_script_but_those_written_into_it(slow: Slow, server: Server) -> None:
    slow.page.route(
        "**/*.js", lambda route: None if "calendar" not in route.request.url else route.continue_()
    )
    goes_to(slow.page, server, "map")
    slow.page.get_by_role("button", name=quick_exit.BUTTON).click()
    expect(slow.page).to_have_title(quick_exit.CALENDAR)


@only_one
@pytest.mark.parametrize("scheme", PAPER)
def test_any_other_page_says_nothing_of_what_it_loads(slow: Slow, server: Server, scheme: str) -> None:
    page = slow.page
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    goes_to(page, server, "shows")
    expect(page).to_have_title(frame.ONE_MOMENT)
    shown = [line for line in page.locator("body").inner_text().split("\n") if line]
    assert shown == [frame.SKIP, quick_exit.BUTTON, frame.ONE_MOMENT]
    ground = page.evaluate("getComputedStyle(document.getElementById('nm-shell')).backgroundColor")
    assert ground == PAPER[scheme]


@only_one
def test_what_is_chosen_meanwhile_is_where_it_leads(slow: Slow, server: Server) -> None:
    goes_to(slow.page, server)
    slow.page.get_by_role("link", name=start_page.MAP_MY_SUPPORT, exact=True).click()
    expect(slow.page.get_by_text(frame.ONE_MOMENT)).to_be_visible()
    page = slow.let_go()
    expect(page.get_by_role("heading", name=start_page.DEVICE_QUESTION)).to_be_visible(timeout=PATIENCE)
    expect(page.locator("#nm-shell")).to_have_count(0)
    page.go_back()
    expect(page.get_by_role("heading", name=start_page.WELCOME)).to_be_visible()
    assert places.TO_CHOOSE["device"] not in page.content()


def test_a_server_that_is_gone_before_the_page_has_come_is_said_in_our_words(
    browser: Browser, server: Server
) -> None:
    """Streamlit's own words name a command, to whoever opened it at "localhost"."""
    at_localhost = server.address.replace("127.0.0.1", "localhost")
    context = let_in(browser.new_context(locale="en-GB"), replace(server, address=at_localhost))
    page = context.new_page()
    page.route(re.compile("/_stcore/(health|host-config)"), lambda route: route.abort())
    page.goto(at_localhost)
    expect(page.get_by_text(frame.LOST_ABOUT)).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_text("treamlit").filter(visible=True)).to_have_count(0)
    leave = page.get_by_role("button", name=quick_exit.BUTTON, include_hidden=True).bounding_box()
    assert leave
    page.mouse.click(leave["x"] + 20, leave["y"] + 20)
    sees_a_calendar(page)
    context.close()
