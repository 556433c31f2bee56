"""Files to take along: locked, or a copy with what was chosen; nothing open from a shared device."""

from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from netmap.files.formats import netmap_json
from netmap.files.locked_file import unlock
from netmap.model import Alter, MapFile, Moment, SupportMap
from netmap.model.edits import place
from netmap.words import download, frame, labels, locked, my_map
from tests.browser.hands import Hands
from tests.browser.test_locked import PASSPHRASE, types
from tests.server.asking import ask
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
    assert inside is not None and netmap_json.from_bytes(inside).current.alters[0].name == NAME

    other = Hands(open_page(server))
    other.visits(frame.OPEN)
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
    other.answers(my_map.DEVICE, labels.DEVICE["yes"])
    expect(other.button(download.DOWNLOAD)).to_be_visible()


def test_a_copy_shows_what_was_chosen(open_page: Callable[[Server], Page], server: Server) -> None:
    person = Hands(open_page(server))
    person.begins(kept=False)
    person.adds([NAME, "Ben"])
    person.visits(frame.MINE)
    person.tap(person.page.get_by_text(download.COPY))
    assert NAME.encode() not in taken(person, download.COPY_BUTTON)
    person.answers(download.SHOWS, download.SHOW["names"])
    assert NAME.encode() in taken(person, download.COPY_BUTTON)


def test_a_file_waits_for_a_slow_browser_while_others_go_on(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    """Streamlit clears away, with every change of anyone, what no page shows."""
    person, other = Hands(open_page(server)), Hands(open_page(server))
    for each in (person, other):
        each.begins(kept=False)
        each.adds([NAME])
    person.visits(frame.MINE)
    person.tap(person.page.get_by_text(download.COPY))
    for button in (download.DOWNLOAD, download.COPY_BUTTON):
        with person.page.expect_download() as waiting:
            person.button(button).click()
        other.adds(["Ana", "Ben", "Dina"])
        person.page.wait_for_timeout(1500)  # the slow browser: what is to be cleared away is by then
        other.adds(["Ana", "Ben", "Dina"])
        assert ask(server, urlsplit(waiting.value.url).path).status == 200


def test_a_large_file_is_the_map_as_the_page_shows_it(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    """Also where it differs from the one before in a few bytes in its middle."""
    people = tuple(Alter(id=f"a{i}", name=f"Name {i}", note="a long note " * 150) for i in range(40))
    now = place(SupportMap(id="m1", alters=people), "a0", 1, 45, 0.5)
    large = MapFile(current=now, moments=tuple(Moment(on=date(2026, 1, 1), map=now) for _ in range(20)))
    person = Hands(open_page(server))
    person.visits(frame.OPEN)
    person.opens(netmap_json.to_bytes(large))
    person.settles_in(kept=False)
    person.opens_card("Name 0")
    person.block("safe")
    for safety in (4, 5):
        person.says("safety", labels.SAFETY[safety])
    person.visits(frame.MINE)
    for step, safety in (("", 5), (frame.UNDO, 4), (frame.REDO, 5)):
        if step:
            person.press(step)
        data = taken(person, download.DOWNLOAD)
        assert len(data) > 1024 * 1024
        assert netmap_json.from_bytes(data).current.connection("a0").safety == safety
