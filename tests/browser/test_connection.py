"""A lost connection: said in our words, taken up again without a touch, and what is gone is said to be."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from netmap.words import download, frame
from tests.browser.conftest import let_in
from tests.browser.hands import Hands
from tests.server.asking import ask
from tests.serving import Server, a_free_port, serving

NAME = "Wilhelmina"
SOON = 20.0
"""Seconds in which a server lets go of what it held for a tab that was closed, on a computer that does much
else; it would wait five minutes for a tab that is only away."""


def test_netmap_is_started_anew_and_the_page_goes_on(
    open_page: Callable[[Server], Page], tmp_path: Path
) -> None:
    port = a_free_port()
    with serving(tmp_path / "home", port=port) as server:
        kept, unkept = Hands(open_page(server)), Hands(open_page(server))
        for person, choice in ((kept, True), (unkept, False)):
            person.begins(kept=choice)
            person.adds([NAME])
            person.map_is_drawn(1)
        server.process.kill()
        kept.sees(frame.LOST)
        kept.sees(frame.LOST_ABOUT)
    with serving(tmp_path / "home", port=port) as again:
        kept.page.wait_for_event("response", lambda answer: answer.status == 403, timeout=120_000)
        kept.sees(frame.LOST_ABOUT)
        expect(kept.page.get_by_text("Streamlit").filter(visible=True)).to_have_count(0)
        for person in (kept, unkept):
            let_in(person.page.context, again)
        unkept.sees(frame.LOST_FOR_LONG)
        expect(kept.page.get_by_text(frame.LOST)).to_have_count(0)
        expect(kept.entry(NAME)).to_be_visible()
        kept.adds(["Ben"])
        expect(kept.entry("Ben")).to_be_visible()


@pytest.mark.parametrize("how", ["goes elsewhere", "is loaded again"])
def test_what_a_closed_tab_handed_out_is_gone_at_once(
    open_page: Callable[[Server], Page], server: Server, how: str
) -> None:
    person = Hands(open_page(server))
    person.begins(kept=False)
    person.adds([NAME])
    person.visits(frame.MINE)
    with person.page.expect_download() as taken:
        person.button(download.DOWNLOAD).click()
    path = taken.value.url.removeprefix(server.address)
    assert NAME.encode() in ask(server, path).body
    if how == "goes elsewhere":
        person.page.goto("about:blank")
    else:
        person.page.reload()
    end = time.monotonic() + SOON
    while ask(server, path).status != 404:
        assert time.monotonic() < end
        time.sleep(0.05)
