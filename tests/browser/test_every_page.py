"""Every page, with maps of every size, on every screen: it opens, it fits, finger and keyboard find it."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from netmap.words import bench, frame, server, start_page, today, who_could
from netmap.words.samples import SAMPLES
from tests.browser.conftest import SCREENS
from tests.browser.hands import Hands
from tests.browser.looks import amiss, shown_in_focus, too_low, too_wide
from tests.serving import Server

PICTURES = Path(__file__).with_name("screens")

_TO_PUSH_ASIDE = "tables => tables.map(table => table.scrollWidth > table.clientWidth + 1)"


class Look:
    """Looks at pages on every screen and says what is amiss. Where there is a folder `screens`, it keeps a
    picture of each."""

    def __init__(self, person: Hands, name: str) -> None:
        self.person = person
        self.name = name
        self.amiss: list[str] = []

    def at(self, what: str, screens: Iterable[str] = SCREENS) -> None:
        page = self.person.page
        for screen in reversed([*screens]):  # ends as wide as it began
            width, height = SCREENS[screen]
            page.set_viewport_size({"width": width, "height": height})
            self.person.rest()
            expect(page.get_by_text(server.FAILED)).to_have_count(0)
            place = f"{self.name} {what} {screen}"
            self.amiss += [f"{place}: {found}" for found in amiss(page, self._looks)]
            if PICTURES.is_dir():
                page.screenshot(path=PICTURES / f"{place.replace(' ', '-')}.png")

    def _looks(self) -> list[str]:
        page = self.person.page
        aside = page.locator(".netmap-people").evaluate_all(_TO_PUSH_ASIDE)
        return [
            *(f"too wide: {found}" for found in too_wide(page)),
            *(f"too low: {found}" for found in too_low(page)),
            *("a table to push aside" for wider in aside if wider),
        ]

    def is_well(self) -> None:
        assert not self.amiss, "\n".join(self.amiss)


def test_every_page_before_a_map_opens_and_fits(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    look = Look(person, "before")
    look.at("start")
    for link in (frame.OPEN, frame.EXAMPLES, frame.PRIVACY, frame.SUPPORT):
        person.visits(link)
        look.at(link.lower())
    person.visits(frame.START)
    person.press(start_page.MAP_MY_SUPPORT)
    look.at("device")
    person.press(start_page.DEVICE_CHOICE["no"])
    look.at("keeping")
    look.is_well()


@pytest.mark.parametrize("sample", ["empty", "well_held"])
def test_every_page_with_a_map_opens_and_fits(
    open_page: Callable[[Server], Page], server: Server, sample: str
) -> None:
    """None, and a dozen entries."""
    person = Hands(open_page(server))
    _opens(person, sample)
    look = Look(person, sample)
    look.at("map")
    if sample != "empty":
        _looks_at_cards(person, look, everywhere=sample == "well_held")
        _draws_ties(person, look)
    for view in ("table", "words"):
        person.looks(view)
        look.at(view)
    for link in (frame.SHOWS, frame.STEP, frame.MINE):
        person.visits(link)
        look.at(link.lower())
        if link == frame.STEP:
            person.press(today.GO_ON)
            look.at("ideas")
    person.visits(frame.SHOWS)
    person.press(who_could.LINK)
    person.answers(who_could.PICK, who_could.COULD["practical"])
    look.at("who")
    look.is_well()


def _opens(person: Hands, sample: str) -> None:
    person.visits(frame.EXAMPLES)
    title = person.page.get_by_role("heading", name=SAMPLES[sample], exact=True)
    frames = person.page.locator('[data-testid="stVerticalBlock"]').filter(has=title)
    person.tap(frames.last.get_by_role("button", name=start_page.EXAMPLE_OPEN))
    expect(person.map).to_be_visible()


def _looks_at_cards(person: Hands, look: Look, *, everywhere: bool) -> None:
    person.map.locator(".entry").first.focus()
    person.keys("Enter")
    for block in bench.BLOCKS:
        person.block(block)
        if everywhere or block == "balance":
            look.at(f"card {block}", ("desktop", "phone"))


def _draws_ties(person: Hands, look: Look) -> None:
    person.goes_to("ties")
    look.at("ties")


def test_the_keyboard_shows_where_it_is(page: Page) -> None:
    """Each stop of the Tab key looks different from how it looks at rest."""
    person = Hands(page)
    person.begins(kept=False)
    person.adds(["Ana", "Ben"])
    page.evaluate("document.activeElement.blur()")
    met: dict[str, bool] = {}
    for _ in range(40):
        page.keyboard.press("Tab")
        found = shown_in_focus(page)
        if found is not None:
            met[found[0]] = found[1]
    assert len(met) > 15, sorted(met)
    assert [name for name, shown in met.items() if not shown] == []


def test_the_ring_around_a_button_is_as_plain_as_the_words_in_it(page: Page) -> None:
    """Half see-through, as Streamlit has it, it cannot be found in the dark."""
    for kind in ("primary", "secondary"):
        if kind == "secondary":
            Hands(page).press(start_page.MAP_MY_SUPPORT)
        page.locator(f"button[kind={kind}]").first.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        ring, colour = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement); return [s.outline, s.color]; }"
        )
        assert ring == f"{colour} solid 2px", kind
