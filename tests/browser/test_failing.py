"""What a person and the log are told when a page fails on a map full of names."""

import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from netmap.words import frame
from netmap.words.server import FAILED
from tests.browser.hands import Hands
from tests.serving import OPEN_APP, Server, serving

NAME, NOTE = "CANARY-Amara", "canary note"
BREAK_ONE_PAGE = """
import netmap.analysis
def analyse(m):
    raise ValueError(" ".join([m.alters[0].name, m.alters[0].note, repr(m)]))
netmap.analysis.analyse = analyse
"""


def test_a_page_that_fails_says_so_and_tells_no_one_a_name(
    open_page: Callable[[Server], Page], tmp_path: Path
) -> None:
    """One page of a real server is broken, and fails with all that is on the map in its words."""
    with serving(tmp_path / "home", [sys.executable, "-c", BREAK_ONE_PAGE + OPEN_APP, "{port}"]) as server:
        person = Hands(open_page(server))
        person.begins(kept=False)
        person.adds([NAME])
        person.block("more")
        person.writes(person.asks("note"), NOTE)
        person.visits(frame.SHOWS)
        person.sees(FAILED)
        expect(person.page.get_by_text(NAME)).to_have_count(0)
        person.until(lambda: "[ValueError at pages/findings.py:" in server.log.read_text())
        log = server.log.read_text()
        assert NAME not in log and NOTE not in log
        person.visits(frame.MAP)
        expect(person.page.get_by_label(person.asks("note"), exact=True)).to_have_value(NOTE)
