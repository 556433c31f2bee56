"""What the server does when a page says that it is left."""

import http.client

from netmap.pages.quick_exit import CALENDAR, PATH
from netmap.server.quick_exit import ITS_SCRIPT, MOST_AT_ONCE
from tests.files_read import contents
from tests.server.asking import ask
from tests.server.crowd import until
from tests.server.visitor import visiting
from tests.serving import TO_END, Server


def says(server: Server, mark: bytes, **headers: str) -> int:
    connection = http.client.HTTPConnection(server.host, timeout=TO_END)
    try:
        connection.request("POST", PATH, body=mark, headers={"Origin": server.address, **headers})
        return connection.getresponse().status
    finally:
        connection.close()


def test_every_mark_is_answered_alike(server: Server) -> None:
    """So that nobody learns by asking which marks there are."""
    assert says(server, b"") == 204
    assert says(server, b"0" * 36) == 204
    assert says(server, b"\xff" * 36) == 204
    assert says(server, b"0" * 1_000_000) == 204


def test_marks_of_nobody_keep_no_page_from_being_left(server: Server) -> None:
    with visiting(server) as person:
        for number in range(MOST_AT_ONCE):
            assert says(server, f"{number:036}".encode()) == 204
        assert says(server, person.session.encode()) == 204

    def is_forgotten() -> bool:
        with visiting(server, session=person.session) as back:
            return back.session != person.session

    until(is_forgotten)


def test_a_page_from_elsewhere_cannot_say_it(server: Server) -> None:
    for origin in ("http://elsewhere.example", "null"):
        assert says(server, b"0" * 36, Origin=origin) == 403


def test_a_mark_is_in_no_log(own_server: Server) -> None:
    mark = b"3e0e3f6a-canary"
    assert says(own_server, mark) == 204
    files = contents((own_server.log, *own_server.home.rglob("*")))
    assert not [file for file, data in files if mark in data]


def test_the_calendar_tells_nothing_of_what_it_stands_for(server: Server) -> None:
    for path in (CALENDAR, ITS_SCRIPT):
        given = ask(server, path)
        assert given.status == 200
        assert b"netmap" not in given.body.lower() and b"map" not in given.body.lower().replace(b".map(", b"")
