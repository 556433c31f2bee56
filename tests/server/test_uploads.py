"""Files that are given to pages: bounded, never the reason why others cannot give one, and on no disk."""

import http.client
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from netmap.server import upload_space
from netmap.server.upload_space import IN_ALL, MB, OF_A_PAGE, OF_AN_ADDRESS, READ, HeldFile, HeldFiles
from netmap.words.server import TOO_MANY_FILES
from tests.server.asking import ask
from tests.server.hosted import hosted
from tests.server.visitor import visiting
from tests.serving import Server, serving

NAME = b"Wilhelmina"
SOON = 12.0
"""Seconds: longer than it takes a busy computer to give as many files as a page may have."""
_SOON = f"from netmap.server import upload_space; upload_space.READ = {SOON}"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server whose temporary folder is empty, and for which files are old after some seconds."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    with serving(tmp_path / "home", hosted(first=_SOON)) as started:
        yield started


def gives(server: Server, page: str, name: str, data: bytes, meanwhile: Callable[[], None] = bool) -> int:
    """Gives a file to this page, in two halves. Returns the status."""
    token = ask(server, "/_stcore/health").headers["set-cookie"].partition(";")[0].partition("=")[2]
    about = 'Content-Disposition: form-data; name="x"; filename="x"'
    body = f"--edge\r\n{about}\r\n\r\n".encode() + data + b"\r\n--edge--\r\n"
    connection = http.client.HTTPConnection(server.host, timeout=20)
    connection.putrequest("PUT", f"/_stcore/upload_file/{page}/{name}")
    connection.putheader("Origin", server.address)
    connection.putheader("Cookie", f"_streamlit_xsrf={token}")
    connection.putheader("X-Xsrftoken", token)
    connection.putheader("Content-Type", "multipart/form-data; boundary=edge")
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders()
    half = len(body) // 2
    connection.send(body[:half])
    meanwhile()
    connection.send(body[half:])
    answer = connection.getresponse()
    said = answer.read()
    connection.close()
    assert answer.status in {204, 413} or said.decode() == TOO_MANY_FILES
    return answer.status


def test_nothing_of_a_large_file_is_on_a_disk_while_it_comes_or_after(server: Server, tmp_path: Path) -> None:
    """A file without a name lies in no folder; what the server has open shows it."""
    found: list[str] = []

    def looks() -> None:
        time.sleep(0.3)  # what came so far is read
        for file in Path(f"/proc/{server.process.pid}/fd").iterdir():
            with suppress(FileNotFoundError):  # closed meanwhile
                found.extend(name for name in [str(file.readlink())] if str(tmp_path / "tmp") in name)
        found.extend(str(file) for file in (tmp_path / "tmp").rglob("*"))

    with visiting(server) as person:
        assert gives(server, person.session, "large", NAME * 300_000, looks) == 204
        looks()
    assert found == []


def test_idle_pages_with_files_keep_nobody_from_opening_one(server: Server) -> None:
    with visiting(server) as idle, visiting(server) as other:
        for number in range(OF_A_PAGE.files):
            assert gives(server, idle.session, f"x{number}", NAME) == 204
        assert gives(server, idle.session, "one-too-many", NAME) == 503
        assert gives(server, other.session, "x", NAME) == 204
        time.sleep(SOON + 0.1)
        assert gives(server, idle.session, "one-more", NAME) == 204


def test_a_file_is_too_large_however_much_room_there_is(server: Server) -> None:
    with visiting(server) as person:
        assert gives(server, person.session, "x", bytes(6 * MB)) == 413


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def held(page: str, address: str, bytes: int = 1, read: float = 0.0) -> HeldFile:
    return HeldFile(page, address, bytes, read, arrived=True)


@pytest.mark.parametrize("small", [True, False], ids=["many small", "few large"])
@pytest.mark.parametrize("bounded", ["page", "address", "all"])
def test_the_oldest_of_those_that_take_the_room_makes_room(small: bool, bounded: str) -> None:
    clock = Clock()
    files = HeldFiles(clock)
    room = {"page": OF_A_PAGE, "address": OF_AN_ADDRESS, "all": IN_ALL}[bounded]
    count, size = (room.files, 1) if small else (room.bytes // (4 * MB), 4 * MB)
    for number in range(count):
        page = "p" if bounded == "page" else f"p{number}"
        address = f"a{number}" if bounded == "all" else "a"
        files.held[page, str(number)] = held(page, address, size, read=float(number))
    new = held("p" if bounded == "page" else "new", "new" if bounded == "all" else "a", size)
    assert files.room_for(new) is None
    elsewhere = held("new", "new", size)
    assert files.room_for(elsewhere) == (None if bounded == "all" else [])
    clock.now = READ + 1
    first, second = list(files.held)[:2]
    assert files.room_for(new) == [first]
    files.held[first].read = clock.now
    assert files.room_for(new) == ([second] if count > 1 else None)
    files.held[second].arrived = False
    assert files.room_for(new) is None


def test_one_address_can_never_take_all_the_room() -> None:
    assert OF_AN_ADDRESS.files * 2 < IN_ALL.files and OF_AN_ADDRESS.bytes * 2 < IN_ALL.bytes
    assert upload_space.OF_A_PAGE.bytes * 2 < OF_AN_ADDRESS.bytes


def test_many_who_open_a_file_at_once_all_can(server: Server) -> None:
    answers: list[int] = []
    with visiting(server) as person:
        threads = [
            Thread(target=lambda n=n: answers.append(gives(server, person.session, f"t{n}", NAME * 100)))
            for n in range(OF_A_PAGE.files)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers == [204] * OF_A_PAGE.files
