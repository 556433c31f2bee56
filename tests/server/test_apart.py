"""Twenty people on one hosted server at the same time: nobody hears a word of anybody else."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from netmap.store.recovery_phrase import read_phrase
from netmap.words import hosted, places, start_page
from tests.server.visitor import visiting
from tests.serving import Server, serving

PEOPLE = 20


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--port", "{port}"]
    with serving(tmp_path / "home", command) as started:
        yield started


def marks(number: int) -> list[str]:
    """Names that are on the map of this person and on no other."""
    return [f"Mark{number:02}x{turn}" for turn in range(2)]


def heard_by(server: Server, number: int, together: Barrier) -> tuple[bytes, str]:
    """All that one person hears who enters names, leaves, and comes back; and their words."""
    with visiting(server) as person:
        together.wait()
        person.press(start_page.MAP_MY_SUPPORT)
        person.press(start_page.DEVICE_CHOICE["yes"])
        person.press(places.TO_CHOOSE["hosted"])
        phrase = person.code
        person.press(hosted.PHRASE_KEPT)
        for name in marks(number):
            together.wait()
            person.adds(name)
        heard = person.heard
    together.wait()
    with visiting(server) as back:
        back.press(hosted.GO_ON)
        assert marks(number)[0].encode() not in back.heard
        back.press(hosted.RESUME, **{hosted.RESUME_LABEL: phrase})
        for name in marks(number):
            assert name.encode() in back.heard
        return heard + back.heard, phrase


def test_twenty_at_once_hear_their_own_names_and_words_and_nobody_else_s(server: Server) -> None:
    together = Barrier(PEOPLE, timeout=120)
    with ThreadPoolExecutor(PEOPLE) as threads:
        heard = list(threads.map(lambda number: heard_by(server, number, together), range(PEOPLE)))
    assert len({phrase for _, phrase in heard}) == PEOPLE
    for mine, (all_i_heard, phrase) in enumerate(heard):
        assert phrase.encode() in all_i_heard  # else it would prove nothing that those of others are not
        for other in range(PEOPLE):
            found = [name for name in marks(other) if name.encode() in all_i_heard]
            assert found == (marks(mine) if other == mine else [])
            theirs = heard[other][1]
            forms = [theirs.encode(), read_phrase(theirs).encode()]
            assert other == mine or not any(form in all_i_heard for form in forms)
    print(f"{PEOPLE} people heard {sum(len(said) for said, _ in heard) / 1e6:.0f} MB")
