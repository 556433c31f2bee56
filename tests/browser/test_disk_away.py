"""The disk is full, or what is kept is gone for a while: the page says so, keeps all that was done, and saves
it with the next change or when asked to, once it can."""

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from netmap.model import MapFile
from netmap.store import MapStore, Vault
from netmap.words import frame, locked
from tests.browser.hands import Hands
from tests.browser.test_locked import PASSPHRASE, makes_a_lock, types
from tests.serving import Server


@contextmanager
def nothing_can_be_written(server: Server, file: Path) -> Iterator[None]:
    """As on a full disk: no file of this server may have a single byte more."""
    del file
    before = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    yield
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def the_file_is_a_folder(server: Server, file: Path) -> Iterator[None]:
    """What cannot be opened for writing; permissions would not hold back whoever runs the tests as root."""
    aside = file.with_name("aside")
    file.rename(aside)
    file.mkdir()
    yield
    file.rmdir()
    aside.rename(file)


AWAY = [nothing_can_be_written, the_file_is_a_folder]


@pytest.mark.parametrize("away", AWAY)
@pytest.mark.parametrize("lives", ["device", "locked"])
def test_it_is_said_nothing_is_lost_and_it_is_saved_when_it_can_be(
    open_page: Callable[[Server], Page],
    fresh_server: Server,
    away: Callable[[Server, Path], AbstractContextManager[None]],
    lives: str,
) -> None:
    folder = fresh_server.home / "data" / "netmap"
    person = Hands(open_page(fresh_server))
    if lives == "locked":
        makes_a_lock(person)
    else:
        person.begins(kept=True)
    person.adds(["Ana"])
    file = folder / ("locked.sqlite" if lives == "locked" else "maps.sqlite")
    with away(fresh_server, file):
        person.adds(["Ben"])
        person.sees(frame.SAVE_FAILED)
        person.sees(frame.SAVE_FAILED_ACT)
        person.adds(["Cem"])
        expect(person.entry("Ben")).to_be_visible()
    person.press(frame.TRY_AGAIN)
    expect(person.page.get_by_text(frame.SAVE_FAILED)).to_have_count(0)
    assert names(folder, lives) == ["Ana", "Ben", "Cem"]
    with away(fresh_server, file):
        person.adds(["Dina"])
        person.sees(frame.SAVE_FAILED)
    person.adds(["Emil"])
    expect(person.page.get_by_text(frame.SAVE_FAILED)).to_have_count(0)
    assert names(folder, lives) == ["Ana", "Ben", "Cem", "Dina", "Emil"]


def test_what_could_not_be_saved_when_it_was_locked_is_there_and_saved_after(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    folder = fresh_server.home / "data" / "netmap"
    person = Hands(open_page(fresh_server))
    makes_a_lock(person)
    person.adds(["Ana"])
    with the_file_is_a_folder(fresh_server, folder / "locked.sqlite"):
        person.adds(["Ben"])
        person.press(locked.LOCK)
        expect(person.page.get_by_text("Ben")).to_have_count(0)
    assert names(folder, "locked") == ["Ana"]
    types(person, (locked.PASSPHRASE, PASSPHRASE))
    person.press(locked.UNLOCK)
    expect(person.entry("Ben")).to_be_visible()
    assert names(folder, "locked") == ["Ana", "Ben"]


def names(folder: Path, lives: str) -> list[str]:
    store = Vault(folder).unlock(PASSPHRASE) if lives == "locked" else MapStore(folder / "maps.sqlite")
    assert store is not None
    file: MapFile = store.load(store.list()[0].id).file
    return [alter.name for alter in file.current.alters]
