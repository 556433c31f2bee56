"""Every page in a language that nobody speaks: nothing is left in English, and what is longer still fits.

The tests speak it too: what they look for is what the page says.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from playwright.sync_api import Page, expect

import netmap
from netmap.words import (  # fmt: skip
    charts,
    download,
    frame,
    locked,
    moments,
    my_map,
    places,
    start_page,
    today,
    what_if,
    who_could,
)
from netmap.words.language import speaking
from netmap.words.pseudo import ACCENTED, LEFTWARDS
from tests.browser.conftest import settled
from tests.browser.hands import Hands
from tests.browser.test_every_page import Look, _draws_ties, _looks_at_cards, _opens
from tests.browser.test_locked import types
from tests.serving import OPEN_APP, Server, serving

SCREENS = ("desktop", "phone")
SAMPLE = Path(netmap.__path__[0]).parent / "sample_networks" / "well_held.netmap.json"
# Icons are letters of a font; a picture's description of its parts is in the picture's own words.
_SAID = """() => {
  const found = new Set();
  const passed = 'script, style, code, svg title, [data-testid=stIconMaterial], [data-testid=stDecoration]';
  const shows = e => e.checkVisibility?.({visibilityProperty: true}) ?? true;
  const look = root => {
    for (const e of root.querySelectorAll('*')) {
      if (e.shadowRoot) look(e.shadowRoot);
      if (e.closest(passed) || !shows(e)) continue;
      for (const node of e.childNodes)
        if (node.nodeType === 3 && node.data.trim()) found.add(node.data.trim());
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        if (e.getAttribute(name)?.trim()) found.add(e.getAttribute(name).trim());
    }
  };
  look(document.body);
  return [...found];
}"""


@pytest.fixture(scope="module")
def pseudo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that speaks the pseudo-languages too."""
    command = ["env", "NETMAP_PSEUDO_LANGUAGES=1", sys.executable, "-c", OPEN_APP, "{port}"]
    with serving(tmp_path_factory.mktemp("pseudo") / "home", command) as started:
        yield started


def own_words(value: object) -> Iterator[str]:
    """All words of a map that a person wrote, or that only a file holds."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from own_words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from own_words(inner)
    elif isinstance(value, str):
        yield from re.findall(r"[^\W\d_]+", value)


MONTHS = frozenset(Locale("en").months["format"]["wide"].values())
"""As CLDR has them for this language: the months of English."""
OWN = MONTHS | frozenset(own_words(json.loads(SAMPLE.read_text(encoding="utf-8"))))


OF_STREAMLIT = re.compile(
    r"Skip to main content|\d+ options? available\.|Open|Choose date|(day|month|year), .*"
    r"|\d+MB per file|Upload|file upload|Show password|Choose an option"
)
"""What Streamlit says by itself and lets nobody change: to screen readers, or beneath words of ours."""


def in_english(text: str) -> list[str]:
    """Words that nobody gave another face: of plain letters alone, and of nobody's own."""
    if OF_STREAMLIT.fullmatch(text):
        return []
    return [word for word in re.findall(r"[^\W\d_]{2,}", text) if word.isascii() and word not in OWN]


class Reading(Look):
    """Looks as `Look` does, and reads."""

    def at(self, what: str, screens: object = SCREENS) -> None:
        super().at(what, SCREENS)
        # The table of everyone moves within its own frame where words are so long.
        self.amiss = [line for line in self.amiss if not line.endswith("a table to push aside")]
        self.amiss += [
            f"{self.name} {what}: in English: {text}"
            for text in self.person.page.evaluate(_SAID)
            if in_english(text)
        ]


def keeps_a_moment_of_today(person: Hands) -> None:
    days = {date.today()}
    person.press(moments.KEEP)
    days.add(date.today())  # at midnight it may be of either
    said = [person.page.get_by_text(moments.kept(my_map.moment_line("", day))) for day in days]
    expect(said[0].or_(said[-1]).first).to_be_visible()


def test_every_page_speaks_the_language_of_its_browser_and_fits(
    open_page: Callable[..., Page], pseudo_server: Server
) -> None:
    with speaking(ACCENTED):
        person = Hands(open_page(pseudo_server, ACCENTED))
        look = Reading(person, ACCENTED)
        look.at("start")
        for link in (frame.OPEN, frame.EXAMPLES, frame.PRIVACY):
            person.visits(link)
            look.at(link)
        person.visits(frame.START)
        person.press(start_page.MAP_MY_SUPPORT)
        look.at("device")
        person.press(start_page.DEVICE_CHOICE["yes"])
        look.at("keeping")
        person.press(places.TO_CHOOSE["locked"])
        types(person, (locked.PASSPHRASE, "1234"), (locked.AGAIN, "1234"))
        person.press(locked.MAKE)
        look.at("passphrase")
        person.visits(frame.START)
        _opens(person, "well_held")
        look.at("map")
        _looks_at_cards(person, look, everywhere=True)
        _draws_ties(person, look)
        for view in ("table", "words"):
            person.looks(view)
            look.at(view)
        for link in (frame.SHOWS, frame.STEP, frame.MINE):
            person.visits(link)
            look.at(link)
            if link == frame.STEP:
                person.press(today.GO_ON)
                look.at("ideas")
        person.tap(person.page.get_by_text(download.COPY, exact=True))
        keeps_a_moment_of_today(person)
        person.tap(person.page.get_by_text(moments.BESIDE, exact=True))
        person.sees(moments.QUESTION)
        look.at("moments")
        person.visits(frame.SHOWS)
        for which, name in charts.PICTURES.items():
            person.answers(charts.LABEL, name)
            person.sees(charts.READ[which])
            look.at(f"chart {which}")
        person.press(what_if.TO_WHAT_IF)
        for which in what_if.WHICHES.values():
            person.answers(what_if.WHICH, which)
            look.at(which)
        person.visits(frame.SHOWS)
        person.press(who_could.LINK)
        person.answers(who_could.PICK, who_could.COULD["practical"])
        look.at("who")
        look.is_well()


def test_from_right_to_left_every_page_fits(open_page: Callable[..., Page], pseudo_server: Server) -> None:
    with speaking(LEFTWARDS):
        person = Hands(open_page(pseudo_server, LEFTWARDS))
        look = Look(person, LEFTWARDS)
        look.at("start", SCREENS)
        _opens(person, "well_held")
        look.at("map", SCREENS)
        for link in (frame.SHOWS, frame.MINE):
            person.visits(link)
            look.at(link, SCREENS)
        look.is_well()


def test_two_who_speak_different_languages_share_a_server(
    open_page: Callable[..., Page], pseudo_server: Server
) -> None:
    """Each page, each click and each redrawn part in its own language, whoever came last."""
    english, other = Hands(open_page(pseudo_server)), Hands(open_page(pseudo_server, ACCENTED))

    def said(person: Hands) -> list[str]:
        settled(person.page)
        return [text for text in person.page.evaluate(_SAID) if any(letter.isalpha() for letter in text)]

    def each_keeps_to_its_own() -> None:
        assert [text for text in said(english) if set(text) & set("åéîöþšţ")] == []
        assert [text for text in said(other) if in_english(text)] == []

    each_keeps_to_its_own()
    for person, language in ((english, "en"), (other, ACCENTED)):
        with speaking(language):
            _opens(person, "well_held")
    each_keeps_to_its_own()
    for link in ("SHOWS", "MINE", "STEP"):
        for person, language in ((other, ACCENTED), (english, "en")):
            with speaking(language):
                person.visits(getattr(frame, link))
        each_keeps_to_its_own()
    for person, language in ((english, "en"), (other, ACCENTED)):
        with speaking(language):
            person.visits(frame.MINE)
            keeps_a_moment_of_today(person)
    each_keeps_to_its_own()


@pytest.mark.parametrize("screen", ["tablet"], indirect=True)
def test_words_however_long_push_no_way_to_support_under_leave(
    open_page: Callable[..., Page], pseudo_server: Server
) -> None:
    with speaking(ACCENTED):
        page = open_page(pseudo_server, ACCENTED)
        Hands(page).until(lambda: _can_be_touched(page))


def _can_be_touched(page: Page) -> bool:
    """Whether the way to support lies on the screen, and not under the button that leaves."""
    way = page.get_by_role("link", name=frame.SUPPORT, exact=True).bounding_box()
    leave = page.locator("#nm-leave").bounding_box()
    assert way is not None and leave is not None
    beside = way["x"] + way["width"] <= leave["x"] or way["y"] >= leave["y"] + leave["height"]
    return beside and way["x"] + way["width"] <= page.evaluate("() => innerWidth")
