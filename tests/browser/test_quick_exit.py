"""Leaving at once: covered first, dropped on the server, and a calendar that needs and knows nothing."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Playwright, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from netmap.words import frame, live_map, map_page, my_map, quick_exit
from tests.browser.conftest import PATIENCE, QUIET_CHROMIUM, chromium, let_in, settled
from tests.browser.hands import Hands
from tests.browser.live import kept
from tests.files_read import contents
from tests.server.asking import ask
from tests.serving import OPEN_APP, TO_END, Server, serving

NAME, NOTE = "Canary-Amara", "canary note of hers"
SOON = 100
"""Milliseconds until nothing of the page is to be seen."""
_WHEN_COVERED = """() => {
  let touched = 0;
  const touch = event => touched = event.timeStamp;
  for (const kind of ['pointerup', 'keydown']) addEventListener(kind, touch, true);
  const look = () => getComputedStyle(document.body).display === 'none' && told(performance.now() - touched);
  new MutationObserver(look).observe(document.body, {attributes: true});
}"""
_SLOW_PRESSES = """() => {
  for (const at of [0, 2600, 5200]) for (const kind of ['keydown', 'keyup']) {
    const press = new KeyboardEvent(kind, {key: 'Shift'});
    Object.defineProperty(press, 'timeStamp', {value: at});
    dispatchEvent(press);
  }
}"""
SLOW = """
import time
import netmap.analysis
analyse = netmap.analysis.analyse
def slow(m):
    time.sleep(3)
    return analyse(m)
netmap.analysis.analyse = slow
"""


def leaves_by_button(person: Hands) -> None:
    person.button(quick_exit.BUTTON).click()


def leaves_by_keys(person: Hands) -> None:
    for _ in range(3):
        person.page.keyboard.press("Shift")


def sees_a_calendar(page: Page) -> None:
    expect(page).to_have_title(quick_exit.CALENDAR)
    expect(page.get_by_role("columnheader")).to_have_count(7)
    expect(page.locator("[aria-current=date]")).to_have_count(1)
    assert "netmap" not in page.content().lower() and NAME not in page.content()


def looks_at_an_example(person: Hands) -> None:
    person.visits(frame.EXAMPLES)
    person.tap(person.page.locator(".st-key-sample-well_held button"))
    expect(person.map).to_be_visible()


def with_a_note(person: Hands, *, kept: bool) -> None:
    """A map with one name, and a note that was typed and not yet sent."""
    person.begins(kept=kept)
    person.adds([NAME])
    person.block("more")
    person.page.get_by_label(person.asks("note"), exact=True).press_sequentially(NOTE)


def keeps(person: Hands, server: Server, expected: list[tuple[str, str]]) -> None:
    """Sees that these names and notes are in the store, at once or soon."""
    person.until(lambda: [(alter.name, alter.note) for alter in kept(server).alters] == expected)


def test_what_was_typed_is_kept_and_nothing_comes_back(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    page = person.page
    with_a_note(person, kept=True)
    person.rest()
    leaves_by_keys(person)
    sees_a_calendar(page)
    keeps(person, fresh_server, [(NAME, NOTE)])
    page.reload()
    sees_a_calendar(page)
    page.go_back()
    while urlsplit(page.url).netloc == fresh_server.host:
        sees_a_calendar(page)
        page.go_back()
    page.goto(fresh_server.address)  # who opens it anew has come back
    expect(settled(page)).to_have_title(frame.TITLE)


def test_a_name_that_was_being_typed_is_kept(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    person.begins(kept=True)
    person.page.get_by_label(map_page.ADD_LABEL, exact=True).press_sequentially(NAME)
    leaves_by_button(person)
    sees_a_calendar(person.page)
    keeps(person, fresh_server, [(NAME, "")])


@pytest.fixture(scope="module")
def slow_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that takes three seconds for the page that shows what a map says."""
    home = tmp_path_factory.mktemp("slow") / "home"
    with serving(home, [sys.executable, "-c", SLOW + OPEN_APP, "{port}"]) as started:
        yield started


@pytest.mark.parametrize("leaves", [leaves_by_button, leaves_by_keys])
def test_the_page_is_covered_at_once_also_while_the_server_is_busy(
    open_page: Callable[[Server], Page], slow_server: Server, leaves: Callable[[Hands], None]
) -> None:
    person = Hands(open_page(slow_server))
    page = person.page
    looks_at_an_example(person)
    took: list[float] = []
    page.expose_function("told", lambda ms: took.append(ms))
    page.evaluate(_WHEN_COVERED)
    page.get_by_role("link", name=frame.SHOWS, exact=True).click()
    expect(page.locator('[data-test-script-state="running"]')).to_be_attached()
    leaves(person)
    sees_a_calendar(page)
    print(f"covered after {took[0]:.1f} ms")
    assert took[0] < SOON


def heard_of(server: Server, session: str) -> bytes:
    """All that a session says to someone who comes back with its name."""
    address = f"ws://{server.host}/_stcore/stream"
    ours: list[Any] = ["streamlit", "none", session]
    said = b""
    cookie = {"Cookie": server.cookie}
    with connect(
        address, origin=server.address, subprotocols=ours, additional_headers=cookie, max_size=None,
        open_timeout=TO_END,
    ) as live:  # fmt: skip
        again = BackMsg()
        again.rerun_script.page_name = "map"
        live.send(again.SerializeToString())
        while True:
            part = bytes(live.recv(PATIENCE / 1000))
            said += part
            if ForwardMsg.FromString(part).WhichOneof("type") == "script_finished":
                return said


@pytest.mark.parametrize("left", [True, False])
def test_the_server_forgets_the_session_and_its_files(
    open_page: Callable[[Server], Page], server: Server, left: bool
) -> None:
    """The file is there as long as the page is."""
    person = Hands(open_page(server))
    page = person.page
    person.begins(kept=False)
    person.adds([NAME])
    person.visits(frame.MINE)
    with page.expect_download() as download:
        person.button(my_map.DOWNLOAD).click()
    file = urlsplit(download.value.url).path
    assert ask(server, file).status == 200
    if left:
        leaves_by_button(person)
        sees_a_calendar(page)
        person.until(lambda: ask(server, file).status == 404)
    else:
        page.wait_for_timeout(300)  # nothing is to go meanwhile
    assert ask(server, file).status == (404 if left else 200)
    assert (NAME.encode() in heard_of(server, person.ears.session)) != left


def test_it_works_when_the_server_is_gone(open_page: Callable[[Server], Page], own_server: Server) -> None:
    person = Hands(open_page(own_server))
    with_a_note(person, kept=False)
    own_server.process.kill()
    own_server.process.wait(TO_END)
    person.page.context.set_offline(True)
    leaves_by_keys(person)
    sees_a_calendar(person.page)


def opens_the_help(person: Hands) -> None:
    person.map.focus()
    person.page.keyboard.press("?")
    expect(person.page.get_by_role("dialog", name=live_map.HELP_TITLE)).to_be_visible()


def fills_the_screen(person: Hands) -> None:
    person.button(live_map.TOOLS["full"]).click()
    expect(person.page.locator(":fullscreen")).to_be_attached()


@pytest.mark.parametrize("does", [opens_the_help, fills_the_screen])
def test_the_button_is_in_reach_on_a_small_screen(page: Page, does: Callable[[Hands], None]) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    person = Hands(page)
    looks_at_an_example(person)
    does(person)
    leave = page.locator("#nm-leave")

    def is_in_reach() -> bool:
        box = leave.bounding_box()
        assert box and min(box["width"], box["height"]) >= 44
        return box["x"] >= 0 and box["x"] + box["width"] <= 320 and 0 <= box["y"] <= 640 - 44

    person.until(is_in_reach)  # the screen is filled by and by
    box = leave.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    sees_a_calendar(page)


def test_shift_that_is_used_for_something_else_leaves_nothing(page: Page) -> None:
    person = Hands(page)
    person.begins(kept=False)
    keys = page.keyboard
    field = page.get_by_label(map_page.ADD_LABEL, exact=True)
    field.focus()
    for key in ("A", "B", "C", "D"):
        keys.press(f"Shift+{key}")
    for _ in range(4):
        keys.press("Control+Shift")
        keys.press("Shift")
        keys.press("x")
    for _ in range(4):
        keys.down("Shift")
        field.click()
        keys.up("Shift")
    expect(field).to_have_value("ABCDxxxx")
    page.evaluate(_SLOW_PRESSES)
    expect(field).to_be_visible()
    leaves_by_keys(person)
    sees_a_calendar(page)


def test_it_says_once_what_leaving_cannot_hide(page: Page) -> None:
    person = Hands(page)
    person.sees(quick_exit.LINE)
    page.get_by_text(quick_exit.MORE).click()
    for line in quick_exit.CANNOT.values():
        person.sees(line)
    person.visits(frame.PRIVACY)
    person.sees(quick_exit.LINE)


def test_the_browser_keeps_no_name_or_note(playwright: Playwright, server: Server, tmp_path: Path) -> None:
    """A browser with a profile on disk, as on a device that others use; all its files are searched."""
    profile = tmp_path / "profile"
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=chromium(), args=QUIET_CHROMIUM
    )
    page = let_in(context, server).pages[0]
    page.goto(server.address)
    person = Hands(settled(page))
    with_a_note(person, kept=False)
    person.writes(person.asks("note"), NOTE)
    person.visits(frame.MINE)
    person.visits(frame.MAP)
    leaves_by_button(person)
    sees_a_calendar(page)
    context.close()
    assert held(profile, "Default") and held(profile, server.host)
    assert {words: held(profile, words) for words in (NAME, NOTE) if held(profile, words)} == {}


def held(place: Path, words: str) -> list[str]:
    """The files that hold these words, in their contents or in their names."""
    forms = [words.encode(), words.encode("utf-16-le")]
    files = (file for file in place.rglob("*") if not file.is_symlink())
    return [str(file) for file, data in contents(files) if any(form in data for form in forms)]
