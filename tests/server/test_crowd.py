"""What many pages and silent connections cost a server: little, and nothing for others."""

import resource
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from netmap.words import refused, start_page
from netmap.words import server as words
from tests.server.asking import ask
from tests.server.crowd import ELSEWHERE, connected, is_open, knock, knocking, until
from tests.server.hosted import hosted
from tests.server.visitor import visiting
from tests.serving import Server, serving

EACH, ALL = 6, 9
FEW_PAGES = ("--most-pages", str(ALL), "--most-pages-each", str(EACH))
SHORT = 2.0
_IMPATIENT = """
from netmap.server import disconnected, page_limit, silent_connections
page_limit.FIRST_WORD, silent_connections.TO_SAY_IT = {first_word}, {to_say_it}
disconnected.EACH, disconnected.NOTHING_YET = 0.2, 1.0
"""


def files_of(server: Server) -> int:
    """How many connections it has, and what else stays open while it runs."""
    count = 0
    for file in Path(f"/proc/{server.process.pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed meanwhile
            count += not str(file.readlink()).startswith("/")
    return count


def files_at_rest(server: Server) -> int:
    """As `files_of`, once it has been the same for half a second."""
    counts = [-1, files_of(server)]

    def rests() -> bool:
        time.sleep(0.5)
        counts.append(files_of(server))
        return counts[-1] == counts[-2]

    until(rests)
    return counts[-1]


def all_files_of(server: Server) -> int:
    return sum(1 for _ in Path(f"/proc/{server.process.pid}/fd").iterdir())


def works(server: Server, **more: str) -> None:
    """Somebody comes and begins a map."""
    with visiting(server, list(more.items())) as person:
        person.press(start_page.MAP_MY_SUPPORT)
        assert start_page.DEVICE_CHOICE["yes"].encode() in person.heard


@pytest.fixture(scope="module")
def impatient_one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that waits two seconds for what is said, and takes few pages."""
    first = _IMPATIENT.format(first_word=3 * SHORT, to_say_it=SHORT)
    with serving(tmp_path_factory.mktemp("impatient") / "home", hosted(*FEW_PAGES, first=first)) as started:
        yield started


@pytest.fixture(scope="module")
def full_one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that takes few pages, and lets them be silent for as long as these tests can take."""
    first = _IMPATIENT.format(first_word=300.0, to_say_it=300.0)
    with serving(tmp_path_factory.mktemp("full") / "home", hosted(*FEW_PAGES, first=first)) as started:
        yield started


@pytest.fixture
def impatient(impatient_one: Server) -> Server:
    """That one, once nobody of the test before is there any more."""
    files_at_rest(impatient_one)
    return impatient_one


@pytest.fixture
def full(full_one: Server) -> Server:
    """That one, once nobody of the test before is there any more."""
    files_at_rest(full_one)
    return full_one


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("patient") / "home", hosted()) as started:
        yield started


def test_a_page_costs_one_open_file_and_one_that_is_away_none(patient: Server) -> None:
    with visiting(patient):
        pass  # what the first one makes is there
    before = files_at_rest(patient)
    with visiting(patient), visiting(patient), visiting(patient):
        assert files_at_rest(patient) == before + 3
    until(lambda: files_of(patient) == before)


def test_one_address_has_so_many_pages_and_others_come_in(full: Server) -> None:
    with connected(full, EACH + 3) as pages:
        assert len(pages) == EACH
        page = ask(full, "/", accept="text/html")
        assert page.status == 503 and page.headers["retry-after"]
        assert refused.refused("full-here").what in page.body.decode()
        assert ask(full, "/health").status == 200
        with connected(full, 1, ELSEWHERE) as others:
            assert len(others) == 1


def test_all_together_have_so_many(full: Server) -> None:
    with connected(full, EACH), connected(full, ALL, ELSEWHERE) as others:
        assert len(others) == ALL - EACH
        assert refused.refused("full").what in ask(full, "/", accept="text/html").body.decode()


def test_pages_that_say_nothing_are_let_go_and_leave_their_place(impatient: Server) -> None:
    with connected(impatient, EACH) as pages:
        assert len(pages) == EACH
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                works(impatient)
                break
            except InvalidStatus:
                time.sleep(0.2)
        else:
            raise AssertionError


def test_a_page_that_is_back_is_let_in_however_full_it_is(full: Server) -> None:
    with visiting(full) as person:
        person.press(start_page.MAP_MY_SUPPORT)
        session = person.session
    with connected(full, EACH - 1), connected(full, ALL, ELSEWHERE):
        with visiting(full, session=session) as back:
            assert back.session == session
        with pytest.raises(InvalidStatus):
            works(full)


def test_a_page_that_is_away_and_has_nothing_makes_room(impatient: Server) -> None:
    for _ in range(EACH + 2):
        with visiting(impatient):
            pass
    works(impatient)


SAID = (
    b"",
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ",
    b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\nslow",
)
"""Nothing, half a head, and little of a body."""


def test_who_does_not_say_what_they_want_is_not_waited_for(impatient: Server) -> None:
    for _ in range(5):
        start = time.monotonic()
        made = [knock(impatient, says) for says in SAID]
        time.sleep(SHORT / 2)  # half of the time that they have
        still = [is_open(one) for one in made]
        if time.monotonic() - start < SHORT:  # else this computer was too busy for a fair look
            break
    assert still == [True] * len(SAID)
    until(lambda: not any(is_open(one) for one in made))


def test_a_file_that_keeps_coming_slowly_is_waited_for(impatient: Server) -> None:
    one = knock(impatient, b"PUT /leave HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(10):
        one.sendall(bytes(1500))
        time.sleep(0.5)
    assert is_open(one)
    one.close()


def test_silent_ones_from_one_address_are_few_and_the_oldest_goes(patient: Server) -> None:
    before = files_of(patient)
    with knocking(patient, 600) as silent:
        until(lambda: sum(is_open(one) for one in silent) <= 256)
        assert not is_open(silent[0]) and is_open(silent[-1])
        until(lambda: files_of(patient) - before <= 256)
        works(patient)
        assert ask(patient, "/health").status == 200


_FEW = 128


def test_with_few_open_files_it_says_how_many_pages_it_takes_and_goes_on(tmp_path: Path) -> None:
    """More connections from two addresses than it may have files: no error, no storm, no full log."""
    first = f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({_FEW}, {_FEW}))"
    with serving(tmp_path / "home", hosted(first=first)) as server:
        pages = (_FEW - 64) * 2 // 3
        assert words.room(pages, pages, 600, _FEW) in server.log.read_text()
        with knocking(server, 200), knocking(server, 200, source=ELSEWHERE):
            works(server)
            until(lambda: b'"warm":true' in ask(server, "/health").body)  # all is loaded
            used = cpu_of(server)
            time.sleep(2)  # nothing is to happen meanwhile
            assert cpu_of(server) - used < 1.0
            assert files_of(server) < _FEW
        assert len(server.log.read_text()) < 2000


def test_where_no_file_is_left_at_all_it_turns_away_and_then_goes_on(tmp_path: Path) -> None:
    """Something else in the process has taken them all."""
    first = f"""
import os, resource, threading, time
resource.setrlimit(resource.RLIMIT_NOFILE, ({_FEW}, {_FEW}))
def comes(name):
    while not os.access(os.environ["HOME"] + name, os.F_OK):
        time.sleep(0.05)
def takes_all():
    comes("/now")
    held = []
    try:
        while True:
            held.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        comes("/over")
    for one in held:
        os.close(one)
threading.Thread(target=takes_all, daemon=True).start()
"""
    with serving(tmp_path / "home", hosted(first=first)) as server:
        works(server)
        until(lambda: b'"warm":true' in ask(server, "/health").body)
        (server.home / "now").touch()
        until(lambda: all_files_of(server) >= _FEW - 1)
        used = cpu_of(server)
        with knocking(server, 100) as silent:
            until(lambda: sum(is_open(one) for one in silent) <= 1)  # one file may have been left
            assert cpu_of(server) - used < 1.0
        (server.home / "over").touch()
        until(lambda: all_files_of(server) < _FEW - 32)
        works(server)
        assert len(server.log.read_text()) < 3000


def test_the_soft_limit_of_open_files_is_raised(tmp_path: Path) -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    first = f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (256, {hard}))"
    with serving(tmp_path / "home", hosted(first=first)) as server:
        limits = Path(f"/proc/{server.process.pid}/limits").read_text().splitlines()
        said = next(line for line in limits if line.startswith("Max open files")).split()
        assert said[3:5] == [str(hard), str(hard)]
        assert words.room(600, 300, 600, hard) in server.log.read_text()


def cpu_of(server: Server) -> float:
    """Seconds of a processor that this server has used."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100
