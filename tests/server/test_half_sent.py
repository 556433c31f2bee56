"""Files of which only a part comes: they keep others from opening one neither for long nor at all."""

import http.client
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from netmap.server.silent_connections import SLOWEST, TO_SAY_IT, SilentConnections
from netmap.server.silent_connections import WHOLE as WHOLE_REQUEST
from netmap.server.upload_space import IN_ALL, MB, OF_AN_ADDRESS, HeldFile, HeldFiles
from netmap.words.server import TOO_MANY_FILES
from tests.server.asking import ask
from tests.server.crowd import is_open, knock, until
from tests.server.hosted import hosted
from tests.server.test_uploads import Clock, gives
from tests.server.visitor import visiting
from tests.serving import Server, serving

RECENT, WHOLE = 2.0, 5.0
_SHORT = f"""
from netmap.server import upload_queue, upload_stream
upload_stream.RECENT, upload_stream.WHOLE, upload_queue.TO_WAIT = {RECENT}, {WHOLE}, 0.5
"""
_HEAD = b'--edge\r\nContent-Disposition: form-data; name="x"; filename="x"\r\n\r\n'


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that waits for seconds where others wait for minutes."""
    with serving(tmp_path_factory.mktemp("half") / "home", hosted(first=_SHORT)) as started:
        yield started


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that waits for its usual time."""
    with serving(tmp_path_factory.mktemp("patient") / "home", hosted()) as started:
        yield started


def token_of(server: Server) -> str:
    return ask(server, "/_stcore/health").headers["set-cookie"].partition(";")[0].partition("=")[2]


def begins(
    server: Server, page: str, name: str, sends: int = 0, source: str = "127.0.0.1", token: str = ""
) -> socket.socket:
    """The beginning of a file of 4 MB."""
    token = token or token_of(server)
    said = (
        f"PUT /_stcore/upload_file/{page}/{name} HTTP/1.1\r\nHost: {server.host}\r\n"
        f"Origin: {server.address}\r\nCookie: _streamlit_xsrf={token}\r\nX-Xsrftoken: {token}\r\n"
        f"Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: {4 * MB}\r\n\r\n"
    )
    return knock(server, said.encode() + _HEAD + bytes(sends), source)


def answer_of(one: socket.socket) -> str:
    """What it is answered; "" where it is only closed."""
    answer = http.client.HTTPResponse(one)
    try:
        answer.begin()
        return answer.read().decode()
    except (OSError, http.client.HTTPException):
        return ""


def test_what_came_before_gives_no_time_to_be_silent_in(server: Server) -> None:
    with visiting(server) as person:
        began = time.monotonic()
        one = begins(server, person.session, "x", sends=100_000)
        assert answer_of(one) == TOO_MANY_FILES
        assert RECENT * 0.9 < time.monotonic() - began < RECENT * 3
        assert gives(server, person.session, "x", b"a") == 204


def test_a_file_that_keeps_coming_has_its_time_and_no_more(server: Server) -> None:
    with visiting(server) as person:
        began = time.monotonic()
        one = begins(server, person.session, "y")
        while is_open(one):
            try:
                one.sendall(bytes(8000))
            except OSError:
                break
            assert time.monotonic() - began < WHOLE * 3
            time.sleep(0.3)
        assert time.monotonic() - began > WHOLE * 0.9
        assert gives(server, person.session, "y", b"a") == 204


def test_few_of_a_page_come_at_once(server: Server) -> None:
    with visiting(server) as person, visiting(server) as other:
        first = [begins(server, person.session, f"f{number}") for number in range(2)]
        until(lambda: gives(server, person.session, "third", b"a") == 503)  # once both are on their way
        assert gives(server, other.session, "other", b"a") == 204
        for one in first:
            one.close()
        until(lambda: gives(server, person.session, f"free{time.monotonic()}", b"a") == 204)


def test_five_addresses_that_send_halves_keep_nobody_from_opening_a_large_file(patient: Server) -> None:
    """Each time somebody comes, those who have most make room, and the ones that came stay."""
    token = token_of(patient)
    with ExitStack() as stack:
        halves = []
        for address in range(2, 7):
            for page in range(6):
                source = f"127.0.0.{address}"
                there = stack.enter_context(visiting(patient))
                halves += [
                    begins(patient, there.session, f"{page}{k}", source=source, token=token) for k in range(2)
                ]
        time.sleep(0.5)
        assert sum(map(is_open, halves)) * 4 * MB > IN_ALL.bytes - 5 * MB
        person = stack.enter_context(visiting(patient))
        for number in range(3):
            assert gives(patient, person.session, f"x{number}", bytes(3_900_000)) == 204
        stack.callback(lambda: [one.close() for one in halves])


def test_what_a_visitor_breaks_off_is_no_failure(server: Server) -> None:
    before = server.log.read_text()
    with visiting(server) as person:
        one = begins(server, person.session, "gone", sends=100_000)
        time.sleep(0.3)  # it is read
        one.close()
        person.sends("text")
        time.sleep(0.3)
    with visiting(server) as person:
        person.sends("text")  # and goes at once
    with visiting(server) as person:
        assert gives(server, person.session, "after", b"a") == 204
    assert server.log.read_text() == before


class Slow:
    """A connection of which a part was heard."""

    address = "a"
    heard = 0
    gone = False

    def give_up(self) -> None:
        self.gone = True


def test_what_was_heard_of_a_request_gives_no_time_to_be_silent_in() -> None:
    clock, one = Clock(), Slow()
    silent = SilentConnections(10, now=clock)
    silent.begins(one)
    one.heard = 100_000
    silent.look()
    clock.now = TO_SAY_IT - 1
    silent.look()
    assert not one.gone
    clock.now = TO_SAY_IT + 1
    silent.look()
    assert one.gone


def test_a_request_that_keeps_coming_ends_some_time() -> None:
    clock, one = Clock(), Slow()
    silent = SilentConnections(10, now=clock)
    silent.begins(one)
    while clock.now < WHOLE_REQUEST:
        clock.now += 1
        one.heard += 2 * SLOWEST
        silent.look()
        assert not one.gone
    clock.now += 1
    silent.look()
    assert one.gone


def test_who_has_more_makes_room_and_what_is_on_its_way_goes_first() -> None:
    files = HeldFiles(Clock())
    for number in range(IN_ALL.bytes // (4 * MB)):
        of = number % 5
        files.held[f"p{number}", "x"] = HeldFile(f"p{number}", f"a{of}", 4 * MB, number, arrived=of != 3)
    new = HeldFile("new", "new", 5 * MB, 99.0)
    assert files.room_for(new) == [("p3", "x"), ("p8", "x")]
    for one in files.held.values():
        one.arrived = True
    assert files.room_for(new) == [("p0", "x"), ("p1", "x")]
    files.held["p0", "x"].address = "new"
    assert files.room_for(HeldFile("new", "a1", 4 * MB, 99.0)) is None


def test_pages_from_one_address_make_room_for_each_other_too() -> None:
    files = HeldFiles(Clock())
    for number in range(OF_AN_ADDRESS.bytes // (4 * MB)):
        files.held["busy", str(number)] = HeldFile("busy" if number else "p", "a", 4 * MB, number)
    assert files.room_for(HeldFile("new", "a", 4 * MB, 99.0)) == [("busy", "1")]
    assert files.room_for(HeldFile("busy", "a", 4 * MB, 99.0)) is None
