"""How a kept map was before a pause: looked at, brought back, taken back, forgotten."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page

from netmap.words import earlier, frame, map_page
from tests.browser.hands import Hands
from tests.browser.live import kept
from tests.serving import Server


def an_hour_passes(server: Server) -> None:
    """What is kept was changed an hour ago."""
    before = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    with sqlite3.connect(server.home / "data" / "netmap" / "maps.sqlite") as store:
        store.execute("UPDATE maps SET changed_on = ?", (before,))
    store.close()


def names(server: Server) -> list[str]:
    return [alter.name for alter in kept(server).alters]


def test_a_map_comes_back_as_it_was_before_a_pause(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    person.begins(kept=True)
    person.adds(["Ana", "Ben"])
    person.visits(frame.MINE)
    person.tap(person.page.get_by_text(earlier.PICK, exact=True))
    person.sees(earlier.NONE)

    an_hour_passes(fresh_server)
    person.visits(frame.MAP)
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    person.answers(map_page.TIES_PICK, "Ana")
    person.press(map_page.TIES_REMOVE)
    assert names(fresh_server) == ["Ben"]

    person.visits(frame.MINE)
    if not person.page.get_by_role("combobox", name=earlier.PICK).is_visible():
        person.tap(person.page.get_by_text(earlier.PICK, exact=True))
    person.page.get_by_role("combobox", name=earlier.PICK).click()
    person.tap(person.page.get_by_role("option"))
    person.press(earlier.BRING_BACK)
    assert names(fresh_server) == ["Ana", "Ben"]
    person.press(frame.UNDO)
    assert names(fresh_server) == ["Ben"]
    person.press(earlier.FORGET)
    person.sees(earlier.NONE)
