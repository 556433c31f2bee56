"""Every page on which a map is locked, unlocked, taken along or found again: it fits, and all can read it."""

from collections.abc import Callable

from playwright.sync_api import Page

from netmap.words import download, earlier_versions, frame, hosted, locked, my_map, places, start_page
from tests.browser.hands import Hands
from tests.browser.looks import amiss
from tests.browser.test_accessible import grave
from tests.browser.test_every_page import Look
from tests.browser.test_hosted import hosted_server as hosted_server
from tests.browser.test_hosted import writes_down
from tests.browser.test_locked import PASSPHRASE, types
from tests.serving import Server

SCREENS = ("desktop", "phone")


class Reading(Look):
    """Looks as `Look` does, and asks axe-core."""

    def at(self, what: str) -> None:
        super().at(what, SCREENS)
        page = self.person.page
        self.amiss += [f"{self.name} {what}: {found}" for found in amiss(page, lambda: grave(page))]


def test_of_a_locked_map(open_page: Callable[[Server], Page], fresh_server: Server) -> None:
    person = Hands(open_page(fresh_server))
    look = Reading(person, "locked")
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE["locked"])
    types(person, (locked.PASSPHRASE, "short"), (locked.AGAIN, "short"))
    person.press(locked.MAKE)
    look.at("passphrase")
    types(person, (locked.PASSPHRASE, PASSPHRASE), (locked.AGAIN, PASSPHRASE))
    person.press(locked.MAKE)
    look.at("code")
    person.press(locked.CODE_KEPT)
    person.adds(["Ana"])
    person.visits(frame.MINE)
    for drawer in (earlier_versions.PICK, download.LOCKED, download.COPY):
        person.tap(person.page.get_by_text(drawer, exact=True))
    look.at("mine")
    person.press(locked.LOCK)
    types(person, (locked.PASSPHRASE, PASSPHRASE + "."))
    person.press(locked.UNLOCK)
    person.tap(person.page.get_by_text(locked.FORGOTTEN))
    look.at("unlock")
    person.visits(frame.START)
    look.at("start")
    look.is_well()


def test_of_a_hosted_map(open_page: Callable[[Server], Page], hosted_server: Server) -> None:
    person = Hands(open_page(hosted_server))
    look = Reading(person, "hosted")
    look.at("start")
    person.press(hosted.GO_ON)
    person.page.get_by_label(hosted.RESUME_LABEL, exact=True).fill("these are no words")
    person.press(hosted.RESUME)
    look.at("resume")
    person.visits(frame.PRIVACY)
    look.at("privacy")
    person.visits(frame.START)
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    look.at("where")
    person.press(places.TO_CHOOSE["hosted"])
    person.tap(person.page.get_by_text(hosted.PHRASE_CODE))
    look.at("phrase")
    writes_down(person)
    person.adds(["Ana"])
    look.at("map")
    person.visits(frame.MINE)
    person.sees(my_map.WHERE)
    look.at("mine")
    look.is_well()
