"""netmap as an organisation hosts it: a map behind 12 words, on a server that cannot read it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from netmap.store.recovery_phrase import keys_of, read_phrase
from netmap.words import deleting, frame, hosted, my_map, places, start_page
from netmap.words import hosted_problems as problems
from tests.browser.hands import Hands
from tests.browser.test_locked import holders_of
from tests.serving import Server, serving
from tests.store.postgresql import PostgreSQL, postgresql

NAME, OTHER = "Wilhelmina", "Balduin"
DAYS = 45


@contextmanager
def hosting(home: Path, *more: str, port: int | None = None) -> Iterator[Server]:
    """A server started as an organisation starts it."""
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--keep-days", str(DAYS)]
    with serving(home, [*command, "--port", "{port}", *more], port) as started:
        yield started


@pytest.fixture(scope="module")
def hosted_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with hosting(tmp_path_factory.mktemp("hosted") / "home") as started:
        yield started


def begins_on_server(person: Hands) -> str:
    """From the first screen to an empty map that is kept on the server; its phrase."""
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE["hosted"])
    return writes_down(person)


def writes_down(person: Hands) -> str:
    phrase = person.page.locator("code").inner_text()
    person.press(hosted.PHRASE_KEPT)
    expect(person.button(hosted.PHRASE_KEPT)).to_have_count(0)
    return phrase


def comes_back(person: Hands, phrase: str) -> None:
    person.page.goto(person.page.url.partition("?")[0].rpartition("/")[0])
    person.reload()
    person.press(hosted.GO_ON)
    person.page.get_by_label(hosted.RESUME_LABEL, exact=True).fill(phrase)
    person.press(hosted.RESUME)


def test_twelve_words_lead_back_to_a_map_that_the_server_cannot_read(
    open_page: Callable[[Server], Page], hosted_server: Server
) -> None:
    person = Hands(open_page(hosted_server))
    phrase = begins_on_server(person)
    twelve = read_phrase(phrase)
    person.adds([NAME])
    person.sees(places.STATE["hosted"])
    keys = keys_of(twelve)
    assert holders_of(hosted_server, keys.identifier)
    assert holders_of(hosted_server, NAME, twelve, twelve.upper(), keys.key.hex()) == []

    other = Hands(open_page(hosted_server))
    comes_back(other, phrase)  # as it was shown, with its numbers
    expect(other.entry(NAME)).to_be_visible()
    other.adds([OTHER])
    person.adds(["Chen"])
    person.sees(frame.CLASH)
    person.press(frame.CLASH_THEIRS)
    expect(person.entry(OTHER)).to_be_visible()

    person.visits(frame.MINE)
    person.sees(places.kept("hosted", DAYS))
    person.answers(my_map.WHERE, places.TO_CHOOSE["nowhere"])
    person.press(deleting.MOVE)
    person.sees(places.KEPT["nowhere"])
    assert holders_of(hosted_server, keys.identifier) == []
    comes_back(other, twelve.upper().replace(" ", ", "))
    other.sees(problems.hosted_none(DAYS).what)
    log = hosted_server.log.read_text()
    assert not any(word in log for word in (NAME, OTHER, twelve, keys.identifier, "127.0.0.1 -"))


def test_a_second_version_gets_words_of_its_own(
    open_page: Callable[[Server], Page], hosted_server: Server
) -> None:
    person, other = Hands(open_page(hosted_server)), Hands(open_page(hosted_server))
    first = begins_on_server(person)
    comes_back(other, first)
    other.adds([OTHER])
    person.adds([NAME])
    person.press(frame.CLASH_MINE)
    second = writes_down(person)
    assert second != first
    person.sees(places.STATE["hosted"])
    comes_back(other, second)
    expect(other.entry(NAME)).to_be_visible()
    expect(other.entry(OTHER)).to_have_count(0)


@pytest.fixture
def database() -> Iterator[PostgreSQL]:
    with postgresql() as started:
        yield started


def test_while_the_database_is_away_the_work_stays_and_is_kept_when_it_is_back(
    open_page: Callable[[Server], Page], tmp_path: Path, database: PostgreSQL
) -> None:
    with hosting(tmp_path / "home", "--database", database.address) as server:
        person = Hands(open_page(server))
        phrase = begins_on_server(person)
        person.adds([NAME])
        database.stop()
        person.adds([OTHER])
        person.sees(hosted.SAVE_FAILED)
        expect(person.entry(OTHER)).to_be_visible()
        database.start()
        expect(person.page.get_by_text(hosted.SAVE_FAILED)).to_have_count(0)
        person.rest()
        other = Hands(open_page(server))
        comes_back(other, phrase)
        expect(other.entry(OTHER)).to_be_visible()
        person.until(lambda: "OperationalError" in server.log.read_text())
        assert "netmap@" not in server.log.read_text()
