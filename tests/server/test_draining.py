"""A hosted server that is to close: its pages are told and stay usable, and nothing is lost by it."""

import http.client
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from netmap.files import open_bytes
from netmap.words import closing, download, frame, hosted, places, refused, start_page
from tests.server.asking import ask
from tests.server.hosted import hosted as hosted_server
from tests.server.visitor import Visitor, visiting
from tests.serving import Server, serving

NAME = "Wilhelmina"
SOON = 20.0
TO_FETCH = 3.0
_FETCHED_SOON = f"from netmap.server import draining; draining.TO_FETCH = {TO_FETCH}"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path / "home", hosted_server("--drain-minutes", "5", first=_FETCHED_SOON)) as started:
        yield started


def draws(person: Visitor, lives: str) -> None:
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE[lives])
    if lives == "hosted":
        person.press(hosted.PHRASE_KEPT)
    person.adds(NAME)


def is_to_close(server: Server) -> None:
    os.kill(server.process.pid, signal.SIGTERM)
    end = time.monotonic() + SOON
    while ask(server, "/health").status != 404:
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_map_kept_nowhere_stays_usable_and_can_be_downloaded(server: Server) -> None:
    with visiting(server) as person:
        draws(person, "nowhere")
        is_to_close(server)
        assert json.loads(ask(server, "/health").body)["status"] == "closing"
        person.hear(closing.NOT_KEPT)
        person.adds("Someone else")
        assert server.process.poll() is None
        with pytest.raises(InvalidStatus), visiting(server):
            pass
        page = ask(server, "/", accept="text/html")
        assert page.status == 503 and refused.refused("closing").what in page.body.decode()
        session = person.session
    with visiting(server, session=session) as back:
        assert back.session == session
        back.visits(frame.MINE)
        before = time.monotonic()  # the file is made; that it is fetched may take a while
        file = ask(server, back.download(download.DOWNLOAD)).body
        taken = open_bytes(file, "x.netmap.json").file.current
        assert {alter.name for alter in taken.alters} == {NAME, "Someone else"}
        assert server.process.wait(SOON) == 0  # now it is elsewhere
        assert time.monotonic() - before > TO_FETCH - 1  # and the browser had time to fetch it
    assert "Traceback" not in server.log.read_text()


def test_it_waits_for_a_page_that_is_away_and_ends_when_that_is_left(server: Server) -> None:
    with visiting(server) as person:
        draws(person, "nowhere")
    is_to_close(server)
    time.sleep(1.5)
    assert server.process.poll() is None
    connection = http.client.HTTPConnection(server.host, timeout=SOON)
    connection.request("POST", "/leave", body=person.session, headers={"Origin": server.address})
    assert connection.getresponse().status == 204
    assert server.process.wait(SOON) == 0


@pytest.mark.parametrize("lives", ["hosted", None])
def test_what_is_kept_or_not_begun_holds_nothing_up(server: Server, lives: str | None) -> None:
    with visiting(server) as person:
        if lives is not None:
            draws(person, lives)
        os.kill(server.process.pid, signal.SIGTERM)
        assert server.process.wait(SOON) == 0


@pytest.mark.parametrize("second", [signal.SIGTERM, signal.SIGINT])
def test_a_second_signal_ends_it_at_once(server: Server, second: signal.Signals) -> None:
    with visiting(server) as person:
        draws(person, "nowhere")
        is_to_close(server)
        os.kill(server.process.pid, second)
        assert server.process.wait(SOON) == 0


@pytest.mark.parametrize(
    ("minutes", "seconds"), [("0.05", 3.0), ("0", 0.0)], ids=["some seconds", "not at all"]
)
def test_it_waits_no_longer_than_it_may(tmp_path: Path, minutes: str, seconds: float) -> None:
    command = hosted_server("--drain-minutes", minutes)
    with serving(tmp_path / "home", command) as server, visiting(server) as person:
        draws(person, "nowhere")
        begun = time.monotonic()
        os.kill(server.process.pid, signal.SIGTERM)
        assert server.process.wait(seconds + SOON) == 0
        assert time.monotonic() - begun >= seconds
