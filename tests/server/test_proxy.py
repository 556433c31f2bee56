"""The HAProxy of the documentation, and what people, strangers and servers do to it."""

import http.client
import json
import os
import resource
import signal
import socket
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.error import HTTPError

import pytest

from netmap.words import hosted, places, start_page
from tests.server.behind_haproxy import haproxy
from tests.server.visitor import unchecked, visiting
from tests.serving import TO_END, Server, serving

STRANGER = "127.0.0.2"
"""Another address than the one from which everybody else here asks."""
EACH, SILENT, UNASKED = 2000, 20.0, 5.0
"""Connections of one address; seconds after which a silent one is let go, without TLS and with it."""


class Echo(BaseHTTPRequestHandler):
    """Says which server answers, and with which headers it was asked."""

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, StandIn)
        status = server.health if self.path == "/health" else server.pages
        body = json.dumps({"server": server.name, "headers": self.headers.items()}).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


class StandIn(ThreadingHTTPServer):
    """Stands in for a netmap server: the proxy sees no difference in what is asked of it here."""

    daemon_threads = True

    def __init__(self, name: str) -> None:
        super().__init__(("127.0.0.1", 0), Echo)
        self.name, self.health, self.pages = name, 200, 200

    def handle_error(self, request: object, client_address: object) -> None:
        """A check that has read enough hangs up."""

    def as_server(self) -> Server:
        return Server(f"http://127.0.0.1:{self.server_port}", Path(), Path(), None)


@contextmanager
def standing_in(name: str) -> Iterator[StandIn]:
    with StandIn(name) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def stand_ins(tmp_path: Path) -> Iterator[tuple[str, dict[str, StandIn]]]:
    """A proxy before three servers: its address, and the servers by their names in its file."""
    with ExitStack() as stack:
        servers = [stack.enter_context(standing_in(name)) for name in ("one", "two", "three")]
        address = stack.enter_context(haproxy(tmp_path, *(server.as_server() for server in servers)))
        yield address, {server.name: server for server in servers}


@pytest.fixture
def front(tmp_path: Path) -> Iterator[Server]:
    """A proxy before two netmap servers that keep maps in one database."""
    more = ["--behind-proxy", "--database", f"sqlite:///{tmp_path / 'shared' / 'maps.sqlite'}"]
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", *more, "--port", "{port}"]
    with (
        serving(tmp_path / "one", command) as one,
        serving(tmp_path / "two", command) as two,
        haproxy(tmp_path, one, two) as address,
    ):
        front = Server(address, tmp_path, one.log, one.process)
        for of in ("one", "two"):
            begins_a_map(front, of)  # what the first one waits for is loaded
        yield front


def asked(address: str, **headers: str) -> dict[str, object]:
    request = urllib.request.Request(f"{address}/", headers=headers)
    with urllib.request.urlopen(request, context=unchecked(), timeout=30) as answer:
        found: dict[str, object] = json.loads(answer.read())
        return found


def servers_of_new_people(address: str) -> set[object]:
    return {asked(address)["server"] for _ in range(9)}


def soon(holds: Callable[[], bool], within: float = 20.0) -> None:
    end = time.monotonic() + within
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def begins_a_map(front: Server, of: str | None = None) -> float:
    """Opens a page, writes down twelve words and leaves: the seconds it took."""
    start = time.monotonic()
    with visiting(front, [("Cookie", f"nm={of}")] if of else None) as visitor:
        visitor.press(start_page.MAP_MY_SUPPORT)
        visitor.press(start_page.DEVICE_CHOICE["yes"])
        visitor.press(places.TO_CHOOSE["hosted"])
        visitor.press(hosted.PHRASE_KEPT)
    return time.monotonic() - start


def test_a_server_that_closes_keeps_its_people_and_gets_no_new_ones(
    stand_ins: tuple[str, dict[str, StandIn]],
) -> None:
    address, servers = stand_ins
    soon(lambda: servers_of_new_people(address) == {"one", "two", "three"})
    servers["two"].health = 404
    soon(lambda: servers_of_new_people(address) == {"one", "three"})
    assert asked(address, Cookie="nm=two")["server"] == "two"
    servers["two"].health = 200
    soon(lambda: servers_of_new_people(address) == {"one", "two", "three"})


def test_people_of_a_server_that_is_gone_are_answered_by_another_at_once(
    stand_ins: tuple[str, dict[str, StandIn]],
) -> None:
    address, servers = stand_ins
    servers["two"].shutdown()
    servers["two"].server_close()
    took = []
    for _ in range(2):  # one of them may meet with a moment in which this computer does something else
        start = time.monotonic()
        assert asked(address, Cookie="nm=two")["server"] in {"one", "three"}
        took.append(time.monotonic() - start)
    assert min(took) < 1


def test_whom_one_server_does_not_take_in_another_does(stand_ins: tuple[str, dict[str, StandIn]]) -> None:
    address, servers = stand_ins
    servers["one"].pages = servers["two"].pages = 503
    for of in ("one", "two", "three"):
        assert asked(address, Cookie=f"nm={of}")["server"] == "three"
    servers["three"].pages = 503
    with pytest.raises(HTTPError) as refused:
        asked(address)
    assert refused.value.code == 503 and json.loads(refused.value.read())["server"] in servers


def test_nobody_can_say_for_another_where_they_ask_from(stand_ins: tuple[str, dict[str, StandIn]]) -> None:
    address, _ = stand_ins
    headers = asked(address, **{"X-Forwarded-For": "192.0.2.1"})["headers"]
    assert isinstance(headers, list)
    assert [value for name, value in headers if name.lower() == "x-forwarded-for"] == ["127.0.0.1"]


def test_a_page_is_opened_four_hundred_times_in_ten_seconds_and_then_waits(
    stand_ins: tuple[str, dict[str, StandIn]],
) -> None:
    address, _ = stand_ins

    # On one connection: so many handshakes of TLS would take a busy computer longer than ten seconds.
    host = address.partition("://")[2]
    asking = http.client.HTTPSConnection(host, context=unchecked(), timeout=TO_END)

    def status() -> int:
        asking.request("GET", "/_stcore/stream")
        answer = asking.getresponse()
        said = answer.read().decode()
        assert answer.status == 200 or "try again" in said
        return answer.status

    start = time.monotonic()
    opened = [status() for _ in range(430)]
    assert time.monotonic() - start < 9, "too slow to tell"
    assert opened[:400] == [200] * 400 and opened[-1] == 429
    assert asked(address)["server"]  # what is already open goes on


def test_a_server_that_thinks_for_ten_seconds_is_busy_and_nobody_is_cut_off(front: Server) -> None:
    on_it = [("Cookie", "nm=one")]
    with visiting(front, on_it) as visitor:
        os.kill(front.process.pid, signal.SIGSTOP)
        try:
            end = time.monotonic() + 11
            while time.monotonic() < end:
                assert begins_a_map(front, of="two") < 5
                time.sleep(1)
        finally:
            os.kill(front.process.pid, signal.SIGCONT)
        visitor.press(start_page.MAP_MY_SUPPORT)  # the same connection, and the page as it was
        assert start_page.DEVICE_CHOICE["yes"].encode() in visitor.heard
        start = time.monotonic()
        begins_a_map(front, of="one")
        assert time.monotonic() - start < 5


def test_four_thousand_silent_connections_shut_nobody_out_and_are_let_go(front: Server) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    host, _, port = front.host.partition(":")
    with ExitStack() as stack:
        stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))

        def silent(with_tls: bool = False) -> socket.socket | None:
            try:
                opened = stack.enter_context(
                    socket.create_connection((host, int(port)), 10, source_address=(STRANGER, 0))
                )
                return stack.enter_context(unchecked().wrap_socket(opened)) if with_tls else opened
            except OSError:
                return None

        start = time.monotonic()
        by_tls = [silent(with_tls=True) for _ in range(20)]
        tls_at = time.monotonic()
        plain = [silent() for _ in range(4000)]
        soon(lambda: EACH - 30 <= sum(map(lasts, plain)) + 20 <= EACH)
        took = [begins_a_map(front) for _ in range(3)]
        assert max(took) < 5
        soon(lambda: not any(map(lasts, by_tls)), within=UNASKED + 3)
        assert time.monotonic() - start > UNASKED - 1
        soon(lambda: not any(map(lasts, plain)), within=SILENT + 3)
        print(f"let go after {time.monotonic() - tls_at:.0f} s; pages beside them in {max(took):.1f} s")
        assert begins_a_map(front) < 5


def lasts(connection: socket.socket | None) -> bool:
    if connection is None:
        return False
    connection.setblocking(False)
    try:
        return connection.recv(4096) != b""
    except (BlockingIOError, InterruptedError):
        return True
    except OSError as error:
        return "want" in type(error).__name__.lower()
