"""After "nowhere" and after "locked" no file on the disk holds a word that was typed: not the server's, not
one it has open, not the browser's. Memory is another matter, and so is what the disk itself puts aside."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.sync_api import Playwright

from netmap.words import frame, locked, my_map
from tests.browser.conftest import QUIET_CHROMIUM, chromium, let_in, settled
from tests.browser.hands import Hands
from tests.browser.test_locked import PASSPHRASE, makes_a_lock
from tests.browser.test_quick_exit import held
from tests.files_read import contents
from tests.serving import Server, serving

MARK = "Quillonette"
"""Stands in each name, note and title, so that one search finds any of them."""
NAMES = [f"{MARK}-{number}" for number in range(50)]


def left_by(server: Server, place: Path, *words: str) -> list[str]:
    """All files below this place, and all that the server has open, which hold one of these words."""
    found = [file for word in words for file in held(place, word)]
    if server.process.poll() is None:
        forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le")]
        opened = contents(Path(f"/proc/{server.process.pid}/fd").iterdir())
        found += [str(file) for file, data in opened if any(form in data for form in forms)]
    return found


def fills_a_map(person: Hands) -> None:
    """Names in every way there is to type them, a note, a title, and what the map is for."""
    person.adds(NAMES[:5])
    person.block("more")
    person.writes(person.asks("note"), f"{MARK} says so")
    person.goes_to("names")
    person.pastes("\n".join(NAMES[5:]))
    person.visits(frame.MINE)
    person.writes(my_map.NAME, f"{MARK} and others")
    person.writes(my_map.SITUATION, f"What {MARK} wants")
    person.visits(frame.SHOWS)
    person.visits(frame.MAP)


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder for all that is written. Its path is short, for a browser's socket has to fit into it."""
    with TemporaryDirectory(prefix="nm") as folder:
        yield Path(folder)


@pytest.mark.parametrize("lives", ["nowhere", "locked"])
def test_none_of_fifty_names_is_found_anywhere(
    playwright: Playwright, place: Path, monkeypatch: pytest.MonkeyPatch, lives: str
) -> None:
    passing, profile = place / "passing", place / "profile"
    passing.mkdir()
    monkeypatch.setenv("TMPDIR", str(passing))
    secrets = [MARK]
    with serving(place / "home") as server:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium(), args=QUIET_CHROMIUM, env={**os.environ}
        )
        page = let_in(context, server).pages[0]
        page.goto(server.address)
        person = Hands(settled(page))
        if lives == "locked":
            secrets += [PASSPHRASE, makes_a_lock(person)]
        else:
            person.begins(kept=False)
        fills_a_map(person)
        assert left_by(server, place / "home", *secrets) == []
        assert left_by(server, passing, *secrets) == []
        if lives == "locked":
            person.press(locked.LOCK)
        context.close()
        assert held(profile, "Default") and held(profile, server.host)  # else it is not the profile
        assert left_by(server, place, *secrets) == []
    assert left_by(server, place, *secrets) == []
