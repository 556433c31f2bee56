"""Eleven on a map with all that the walk asks, by hand: how many taps that takes, by screen.

Relationship, ring, safety, what is given and got, and kinds of support of the five who are closest. The taps
that lead from the first screen to the map are counted too. Names are typed, each with Enter, which is no tap.
"""

import sys

from playwright.sync_api import Locator

from netmap.model.edits import new_map
from netmap.words import bench, labels, map_page, places, start_page
from netmap.words.guides import form_choices
from tests.browser.conftest import SCREENS
from tests.browser.hands import Hands
from tests.browser.pictures import app_and_browser, page_at

NAMES = ("Ana", "Ben", "Choir", "Dina", "Emil", "Fatou", "Georg", "Hana", "Imani", "Jo", "محمد")
WHO = (
    "partner",
    "parent",
    "",
    "sibling",
    "friend",
    "friend",
    "colleague",
    "neighbour",
    "friend",
    "child",
    "mentor",
)
AIM = 80
_COUNT = """() => {
  window.taps = 0;
  addEventListener('pointerdown', () => { window.taps += 1; }, true);
}"""


def main() -> int:
    print(f"taps from the first screen to eleven with all answers (aim: at most {AIM})")
    with app_and_browser() as (server, browser):
        for screen, (width, height) in SCREENS.items():
            page = page_at(browser, server, screen=screen)
            person = Hands(page)
            page.evaluate(_COUNT)
            person.press(start_page.MAP_MY_SUPPORT)
            person.press(start_page.DEVICE_CHOICE["yes"])
            person.press(places.TO_CHOOSE["nowhere"])
            _names(person)
            person.press(bench.GO_ON)
            _walk(person)
            print(f"  {screen:8} {width}x{height}  {page.evaluate('window.taps')}")
            page.context.close()
    return 0


def _names(person: Hands) -> None:
    for name, form in zip(NAMES, WHO, strict=True):
        person.writes(map_page.ADD_LABEL, name, leave="Enter")
        said = form_choices(new_map())[form, ""] if form else labels.KIND["group"]
        row = person.row(bench.who(name))
        if not row.get_by_role("button", name=said, exact=True).count():
            person.tap(row.get_by_role("button", name=bench.WORDS["more"]))
        person.answers(bench.who(name), said)


def _walk(person: Hands) -> None:
    """Question by question, until nothing more is asked."""
    at = 0
    while person.bench.get_attribute("data-view") == "question":
        rows = person.page.get_by_role("radiogroup")
        for row in range(rows.count()):
            at += 1
            _answers(person, rows.nth(row).get_by_role("radio").nth(1 + at % 3))
        for box in person.page.locator(".panel [data-about]").all()[: 5 if not rows.count() else 0]:
            kinds = box.get_by_role("checkbox")
            if kinds.count():
                _answers(person, kinds.first)
        if person.bench.get_attribute("data-view") == "question" and _is_asked_still(person, rows):
            person.tap(person.bench.locator(".foot .main"))


def _answers(person: Hands, answer: Locator) -> None:
    answer.click()
    person.page.wait_for_timeout(400)
    person.rest()


def _is_asked_still(person: Hands, rows: Locator) -> bool:
    """Whether the way on is for a hand: on a phone one answer leads on by itself."""
    return not (person.bench.get_attribute("data-fit") in ("phone", "side") and rows.count())


if __name__ == "__main__":
    sys.exit(main())
