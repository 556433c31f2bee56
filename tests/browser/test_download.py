"""Files to take along: locked, or a copy with what was chosen; nothing open from a shared device."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from netmap.files import own
from netmap.files.locked_file import unlock
from netmap.words import download, frame, labels, locked, map_page, mine_page
from tests.browser.hands import Hands
from tests.browser.test_locked import PASSPHRASE, types
from tests.serving import Server

NAME = "Wilhelmina"


def taken(person: Hands, button: str) -> bytes:
    with person.page.expect_download() as waiting:
        person.button(button).click()
    assert NAME not in waiting.value.suggested_filename and "map" not in waiting.value.suggested_filename[:5]
    return waiting.value.path().read_bytes()


def locks_a_file(person: Hands) -> bytes:
    types(person, (locked.PASSPHRASE, PASSPHRASE), (locked.AGAIN, PASSPHRASE))
    person.press(download.MAKE)
    return taken(person, download.READY)


def test_a_file_is_locked_and_opens_here_with_its_passphrase(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    person.begins(kept=False)
    person.adds([NAME])
    person.visits(frame.MINE)
    person.tap(person.page.get_by_text(download.LOCKED))
    file = locks_a_file(person)
    assert NAME.encode() not in file
    inside = unlock(file, PASSPHRASE)
    assert inside is not None and own.from_bytes(inside).current.alters[0].name == NAME

    other = Hands(open_page(server))
    other.press(frame.OPEN)
    other.opens(file, "notes.age")
    types(other, (locked.PASSPHRASE, "something else"))
    other.press(locked.UNLOCK)
    other.sees(download.WRONG)
    types(other, (locked.PASSPHRASE, PASSPHRASE))
    other.press(locked.UNLOCK)
    other.settles_in(kept=False, private="no")
    expect(other.entry(NAME)).to_be_visible()
    other.visits(frame.MINE)
    expect(other.button(download.DOWNLOAD)).to_have_count(0)
    expect(other.page.get_by_text(download.COPY)).to_have_count(0)
    assert unlock(locks_a_file(other), PASSPHRASE) is not None
    other.answers(mine_page.DEVICE, labels.DEVICE["yes"])
    expect(other.button(download.DOWNLOAD)).to_be_visible()


def test_a_copy_shows_what_was_chosen(open_page: Callable[[Server], Page], server: Server) -> None:
    person = Hands(open_page(server))
    person.begins(kept=False)
    person.adds([NAME, "Ben"])
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["card"])
    person.visits(frame.MINE)
    person.tap(person.page.get_by_text(download.COPY))
    assert NAME.encode() not in taken(person, download.COPY_BUTTON)
    person.answers(download.SHOWS, download.SHOW["names"])
    assert NAME.encode() in taken(person, download.COPY_BUTTON)
