"""Locked maps by hand: making the lock, closing it, back to the same place, and nothing on the disk."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from netmap.store import Vault
from netmap.store.passphrase_strength import SUGGESTED
from netmap.words import deleting, frame, labels, locked, my_map, places, start_page
from netmap.words import passphrase as words_passphrase
from tests.browser.hands import Hands
from tests.compressed import with_what_is_compressed
from tests.files_read import contents
from tests.serving import Server

PASSPHRASE = "vier leise Wörter hier"
NAME = "Wilhelmina"


def types(person: Hands, *secrets: tuple[str, str]) -> None:
    for label, secret in secrets:
        person.page.get_by_label(label, exact=True).fill(secret)


def makes_a_lock(person: Hands) -> str:
    """From the two questions to an empty map that lives in the lock; the recovery code."""
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE["locked"])
    types(person, (locked.PASSPHRASE, PASSPHRASE), (locked.AGAIN, PASSPHRASE))
    person.press(locked.MAKE)
    code = person.page.locator("code").inner_text()
    person.press(locked.CODE_KEPT)
    return code


def on_disk(server: Server) -> dict[str, bytes]:
    return {str(file): with_what_is_compressed(data) for file, data in contents(server.home.rglob("*"))}


def holders_of(server: Server, *words: str) -> list[str]:
    """Every file of this home in which one of these words can be read."""
    forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le")]
    return [file for file, data in on_disk(server).items() if any(form in data for form in forms)]


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    return Hands(open_page(fresh_server))


def test_a_locked_map_comes_back_to_the_same_place_and_cannot_be_read_on_the_disk(
    person: Hands, fresh_server: Server
) -> None:
    code = makes_a_lock(person)
    person.adds([NAME, "Ben"])
    person.opens_card(NAME)
    person.says("ring", labels.RING[2])
    person.sees(places.STATE["locked"])
    person.visits(frame.MINE)
    person.writes(my_map.NAME, "Wilhelminas Karte")
    person.visits(frame.MAP)

    person.press(locked.LOCK)
    for name in (NAME, "Ben", places.STATE["locked"]):
        expect(person.page.get_by_text(name)).to_have_count(0)
    assert holders_of(fresh_server, NAME, PASSPHRASE, code, code.replace("-", "")) == []
    types(person, (locked.PASSPHRASE, PASSPHRASE + "."))
    person.press(locked.UNLOCK)
    person.sees(locked.WRONG)
    types(person, (locked.PASSPHRASE, PASSPHRASE))
    person.press(locked.UNLOCK)
    expect(person.entry(NAME)).to_have_attribute("aria-pressed", "true")
    person.said("ring", labels.RING[2])

    person.reload()
    person.visits(frame.OPEN)
    person.press(locked.GO_ON)
    person.tap(person.page.get_by_text(locked.FORGOTTEN))
    types(person, (locked.CODE, code.lower()))
    person.tap(person.button(locked.UNLOCK).last)
    person.tap(person.page.get_by_role("button", name="Wilhelminas Karte"))
    expect(person.entry(NAME)).to_be_visible()


def test_words_can_be_taken_for_a_passphrase_and_are_shown_until_they_are(
    person: Hands, fresh_server: Server
) -> None:
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["no"])
    person.press(places.TO_CHOOSE["locked"])
    person.press(words_passphrase.SUGGEST)
    offered = person.page.locator("code").inner_text()
    person.press(words_passphrase.SUGGEST_AGAIN)
    words = person.page.locator("code").inner_text()
    assert len(words.split()) == SUGGESTED and words != offered
    types(person, (locked.PASSPHRASE, words), (locked.AGAIN, words[:-1]))
    person.press(locked.MAKE)
    person.sees(locked.NOT_THE_SAME)
    assert person.page.locator("code").inner_text() == words
    types(person, (locked.PASSPHRASE, words), (locked.AGAIN, words))
    person.press(locked.MAKE)
    person.press(locked.CODE_KEPT)
    expect(person.page.get_by_text(words)).to_have_count(0)
    assert Vault(fresh_server.home / "data" / "netmap").unlock(words) is not None
    assert holders_of(fresh_server, words) == []


def test_a_map_moves_from_home_to_home_and_leaves_none_behind(person: Hands, fresh_server: Server) -> None:
    makes_a_lock(person)
    person.adds([NAME])
    person.visits(frame.MINE)
    homes = {"device": 1, "locked": 0, "device ": 1, "file": 0, "locked ": 0, "nowhere": 0}
    for lives, readable in homes.items():
        person.answers(my_map.WHERE, places.TO_CHOOSE[lives.strip()])
        if lives in ("file", "nowhere"):  # it was kept before
            person.press(deleting.MOVE)
        person.sees(places.STATE[lives.strip()])
        assert bool(holders_of(fresh_server, NAME)) is bool(readable)
    vault = Vault(fresh_server.home / "data" / "netmap").unlock(PASSPHRASE)
    assert vault is not None and vault.list() == ()
    person.visits(frame.MAP)
    expect(person.entry(NAME)).to_be_visible()


def test_who_presses_the_lock_locks_every_tab(person: Hands) -> None:
    makes_a_lock(person)
    person.adds([NAME])
    page = person.page.context.new_page()
    page.goto(person.page.url.rpartition("/")[0])
    other = Hands(page)
    other.visits(frame.OPEN)
    other.press(locked.GO_ON)
    types(other, (locked.PASSPHRASE, PASSPHRASE))
    other.press(locked.UNLOCK)
    other.press(locked.LOCK)
    other.sees(locked.UNLOCK_ABOUT)
    person.sees(locked.UNLOCK_ABOUT)
    person.rest()  # what the page before it showed is gone once this one is whole
    assert NAME not in person.page.content()


@pytest.mark.parametrize("pause", [30, 60])
def test_a_lock_that_is_pressed_twice_locks_and_leads_to_the_passphrase(person: Hands, pause: int) -> None:
    """As where the server is slow and the clock presses once more."""
    makes_a_lock(person)
    person.adds([NAME])
    person.button(locked.LOCK).evaluate(
        "(button, pause) => { button.click(); setTimeout(() => button.click(), pause); }", pause
    )
    person.rest()
    person.sees(locked.UNLOCK_ABOUT)
    types(person, (locked.PASSPHRASE, PASSPHRASE))
    person.press(locked.UNLOCK)
    expect(person.entry(NAME)).to_be_visible()
