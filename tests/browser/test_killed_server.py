"""The server is killed while someone is typing: all that stood on the page as saved is there afterwards.

`python -m tests.browser.test_killed_server 60` does it as often as asked.
"""

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from netmap.words import map_page, start_page
from tests.browser.hands import Hands
from tests.browser.live import kept
from tests.browser.pictures import page_at
from tests.serving import Server, a_free_port, serving

LONGEST = 400
"""Milliseconds from the last key to the kill, at most: longer than it takes to save."""


def test_kills_while_typing_lose_nothing_that_was_saved(
    open_page: Callable[[Server], Page], tmp_path: Path
) -> None:
    assert lost(3, tmp_path / "home", open_page) == []


def lost(kills: int, home: Path, open_page: Callable[[Server], Page]) -> list[str]:
    """Names that stood on the page as saved before a kill, and were not there after it."""
    chance = random.Random(3)
    port = a_free_port()
    names: list[str] = []
    gone: list[str] = []
    for kill in range(kills):
        with serving(home, port=port) as server:
            person = Hands(open_page(server))
            if names:
                person.press(start_page.GO_ON)
            else:
                person.begins(kept=True)
            saved, sent = f"saved {kill}", f"sent {kill}"
            person.adds([saved])
            names.append(saved)
            field = person.page.get_by_label(map_page.ADD_LABEL, exact=True)
            field.fill(sent)
            field.press("Enter")
            person.page.wait_for_timeout(chance.uniform(0, LONGEST))  # a kill comes at any moment
            server.process.kill()
            person.page.close()
        there = [alter.name for alter in kept(server).alters]
        gone += sorted(set(names) - set(there))
        assert set(there) <= {*names, sent}
        names = there
    return gone


def main(kills: int) -> int:
    from tests.browser.conftest import launch, sync_playwright

    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = launch(playwright)
        gone = lost(kills, Path(place) / "home", lambda server: page_at(browser, server))
        print(f"{kills} kills, lost: {gone or 'none'}")
        browser.close()
    return int(bool(gone))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
