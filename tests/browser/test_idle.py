"""What is locked locks itself when nobody is there; it says so before, and loses nothing that was typed."""

import signal
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from netmap.store import Vault
from netmap.words import frame, locked, map_page, my_map
from tests.browser.hands import Hands
from tests.browser.test_locked import NAME, PASSPHRASE, makes_a_lock, types
from tests.serving import Server


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    page = open_page(fresh_server)
    page.clock.install()
    page.reload()
    return Hands(page)


WAKES = """() => {
    let presses = 0;
    document.querySelector(".st-key-lock button").addEventListener("click", () => presses++);
    const now = Date.now;
    Date.now = () => now() + 8 * 3600000;
    for (const look of ["covers", "a second later"])
        document.dispatchEvent(new Event("visibilitychange"));
    return presses;
}"""
"""Eight hours pass and two looks at the clock come at once; how often the lock was pressed in them."""


def in_the_vault(server: Server) -> list[str]:
    maps = Vault(server.home / "data" / "netmap").unlock(PASSPHRASE)
    assert maps is not None
    return [alter.name for alter in maps.load(maps.list()[0].id).file.current.alters]


def touches(person: Hands) -> None:
    """However long the page took to get here, the time without a touch begins now."""
    person.page.mouse.move(200, 200)
    person.page.mouse.move(210, 210)


def test_it_says_so_and_a_touch_keeps_it_open(person: Hands) -> None:
    makes_a_lock(person)
    notice = person.page.get_by_text(locked.SOON)
    touches(person)
    person.page.clock.fast_forward(275_000)
    expect(notice).not_to_be_visible()
    person.page.clock.fast_forward(10_000)
    expect(notice).to_be_visible()
    person.page.mouse.move(300, 300)
    expect(notice).not_to_be_visible()
    touches(person)
    person.page.clock.fast_forward(290_000)
    expect(notice).to_be_visible()
    expect(person.map).to_be_visible()


def test_it_locks_and_what_was_being_typed_is_there_afterwards(person: Hands, fresh_server: Server) -> None:
    makes_a_lock(person)
    person.adds([NAME])
    person.visits(frame.MINE)
    person.answers(locked.LOCKS_AFTER, locked.MINUTES[1])
    person.page.get_by_label(my_map.SITUATION).fill("half a thought")
    person.page.clock.fast_forward(61_000)
    expect(person.page.get_by_label(my_map.SITUATION)).not_to_be_visible()
    person.page.clock.fast_forward(1_000)
    person.sees(locked.UNLOCK_ABOUT)
    person.rest()  # what the page before it showed is gone once this one is whole
    assert NAME not in person.page.content() and "half a thought" not in person.page.content()
    types(person, (locked.PASSPHRASE, PASSPHRASE))
    person.press(locked.UNLOCK)
    expect(person.page.get_by_label(my_map.SITUATION)).to_have_value("half a thought")


def test_a_name_that_was_not_sent_yet_is_on_the_map_after_a_sleep(
    person: Hands, fresh_server: Server
) -> None:
    makes_a_lock(person)
    person.page.get_by_label(map_page.ADD_LABEL, exact=True).fill(NAME)
    assert person.page.evaluate(WAKES) == 0
    person.page.clock.fast_forward(1_000)
    person.sees(locked.UNLOCK_ABOUT)
    person.rest()
    assert in_the_vault(fresh_server) == [NAME]


def test_a_name_that_a_busy_server_has_not_heard_yet_is_on_the_map_after_a_sleep(
    person: Hands, fresh_server: Server
) -> None:
    makes_a_lock(person)
    person.page.get_by_label(map_page.ADD_LABEL, exact=True).fill(NAME)
    fresh_server.process.send_signal(signal.SIGSTOP)
    try:
        assert person.page.evaluate(WAKES) == 0
        person.page.wait_for_timeout(1_500)  # longer than what is typed elsewhere is given to be heard
    finally:
        fresh_server.process.send_signal(signal.SIGCONT)
    person.sees(locked.UNLOCK_ABOUT)
    person.rest()
    assert in_the_vault(fresh_server) == [NAME]


def test_it_locks_also_where_no_map_is_open(person: Hands) -> None:
    makes_a_lock(person)
    person.visits(frame.MINE)
    person.press(my_map.CLOSE_SURE)
    person.visits(frame.OPEN)
    person.press(locked.GO_ON)
    person.page.clock.fast_forward(301_000)
    person.page.clock.fast_forward(1_000)
    person.sees(locked.UNLOCK_ABOUT)
