"""What axe-core finds on each page, and what a screen reader is told of the live map."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from netmap import files
from netmap.words import bench, frame, today, who_could
from tests.browser.conftest import SCREENS, let_in, settled
from tests.browser.hands import Hands
from tests.browser.looks import amiss
from tests.serving import Server

GRAVE = {"serious", "critical"}


def grave(page: Page) -> list[str]:
    """What axe-core calls serious or critical, each with the element it is about."""
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['html'][:160]}"
        for one in found
        if one["impact"] in GRAVE
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_grave_on_any_page(browser: Browser, server: Server, dark: bool) -> None:
    width, height = SCREENS["desktop"]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )
    page = let_in(context, server).new_page()
    page.goto(server.address)
    person = Hands(settled(page))

    def seen() -> list[str]:
        return amiss(page, lambda: grave(page))

    found = {"start": seen()}
    for link in (frame.OPEN, frame.PRIVACY, frame.SUPPORT, frame.EXAMPLES):
        person.visits(link)
        found[link] = seen()
    person.tap(page.locator(".st-key-sample-well_held button"))
    found["map"] = seen()
    for lens in ("give_and_get", "ties"):
        person.looks(lens)
        found[lens] = seen()
    person.opens_card("Amara")
    for block in bench.BLOCKS:
        person.block(block)
        found[f"card {block}"] = seen()
    person.tap(page.locator(".ego"))
    found["me with me"] = seen()
    for view in ("table", "words"):
        person.looks(view)
        found[view] = seen()
    for link in (frame.SHOWS, frame.STEP, frame.MINE):
        person.visits(link)
        found[link] = seen()
    person.visits(frame.STEP)
    person.press(today.GO_ON)
    found["ideas"] = seen()
    person.press(who_could.LINK)
    for asked in (who_could.COULD["listens"], who_could.GO):
        person.answers(who_could.PICK, asked)
        found[asked] = seen()
    context.close()
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_the_golden_map_reads_as_a_person_would_say_it(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    person.visits(frame.OPEN)
    person.opens(files.to_bytes(files.open_sample("golden")))
    person.settles_in(kept=False)
    person.looks("ties")
    person.map_is_drawn(7)
    assert person.map.aria_snapshot() == TRANSCRIPT.strip()


TRANSCRIPT = """
- group "The map. You are in the middle. Tab goes from one to the next; the question mark shows all keys.":
  - button "Me with me. Opens how I am with myself.": me
  - button "Paul, partner. Close. It feels very safe. Knows Salma, Maren and Femi.": Paul
  - button "Salma, sister or brother. Close. It mostly feels safe. Knows Paul and Maren.": Salma
  - button "Femi, friend. A little further. It mostly feels safe. Knows Paul and Chris.": Femi
  - button "Maren, parent. A little further. It often feels uneasy. Knows Paul and Salma.": Maren
  - button "Toni, therapist. A little further. It feels very safe.": Toni
  - button "Chris, colleague. Further out. Knows Femi.": Chris
  - button "Nadia, neighbour. Further out. It mostly feels safe.": Nadia
"""
"""The accessibility tree of the map, as the browser gives it."""
