"""On one's own computer: the browser that opened the address is let in, and nobody else is."""

import json
import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from netmap.server.launch import PATIENCE
from netmap.server.own_browser import FOR_ALL, MOST_KEYS, WAY_IN, Keys
from netmap.server.settings import app_file
from netmap.words import server as words
from tests.server.another_user import as_another_user
from tests.server.asking import LIVE, ask, ask_live
from tests.server.visitor import visiting
from tests.serving import OPEN_APP, TO_END, Server, a_free_port, environment, goes_in, serving

EVERY_ROUTE = """
import json, runpy
from netmap.server.settings import app_file
app = runpy.run_path(str(app_file()))["app"]._build_starlette_app()
print(json.dumps([route.path for route in app.routes]))
"""
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH")
PATHS = (
    "/", "/map", "/enter", "/enter?key=", "/enter?key=0", "/index.html", "/favicon.png", "//", "/%00",
    "/unknown",
)  # fmt: skip
"""Besides every route: pages, what is not there, and the way in without a key."""
ASKS = """
import http.client, json, sys
host, headers, asked = sys.argv[1], *map(json.loads, sys.argv[2:])
for method, path in asked:
    call = http.client.HTTPConnection(host, timeout=60)
    call.putrequest(method, path, skip_accept_encoding=True)
    for name, value in headers.items():
        call.putheader(name, value)
    call.endheaders()
    answer = call.getresponse()
    print(json.dumps([method, path, answer.status]))
    call.close()
"""
_KEY = re.compile(r"http://\S+\?key=\S+")


def port(server: Server) -> str:
    return server.host.rpartition(":")[2]


def another_user_hears(
    server: Server, asked: list[tuple[str, str]], **headers: str
) -> dict[tuple[str, str], int]:
    """The statuses that another user of this computer is answered with."""
    said = as_another_user(ASKS, server.host, json.dumps(headers), json.dumps(asked))
    return {(method, path): status for method, path, status in map(json.loads, said.splitlines())}


def live(server: Server, **more: str) -> dict[str, str]:
    said = {**LIVE, "origin": server.address, **more}
    return {name.replace("_", "-"): value for name, value in said.items()}


def every_path(server: Server) -> list[str]:
    """Of all routes that the app has, with something in place of what changes, and files that are there."""
    said = subprocess.run(
        [sys.executable, "-c", EVERY_ROUTE], env=environment(server.home), capture_output=True
    )
    routes = [re.sub(r"\{[^}]*\}", "x", path) for path in json.loads(said.stdout.splitlines()[-1])]
    assert "/_stcore/stream" in routes and "/health" in routes
    there = re.findall(r'(?:src|href)="\.?(/static/[^"]+)"', ask(server, "/").body.decode())
    assert there
    return [*routes, *PATHS, *there]


def test_another_user_is_refused_everything_but_leaving_at_once(server: Server) -> None:
    asked = [(method, path) for path in every_path(server) for method in METHODS]
    heard = another_user_hears(server, asked, origin=server.address)
    assert {each: status for each, status in heard.items() if status != 403} == {
        each: 204 if each[0] == "POST" else 200 for each in FOR_ALL
    }
    heard = another_user_hears(server, [("GET", path) for path in every_path(server)], **live(server))
    assert set(heard.values()) == {403}


def test_one_who_says_it_with_what_is_not_the_secret_is_refused(server: Server) -> None:
    name, _, secret = server.cookie.partition("=")
    assert ask(server, "/", cookie="").status == ask(server, "/", cookie=f"other={secret}").status == 403
    for value in ("", "0" * 43, "é", f"{secret}0", secret[:-1]):
        cookie = f"{name}={value}"
        assert ask(server, "/", cookie=cookie).status == 403
        assert ask(server, "/_stcore/health", cookie=cookie).status == 403
        assert ask_live(server, origin=server.address, cookie=cookie) == 403
    assert ask_live(server, origin=server.address) == 101


def test_another_user_who_saw_the_cookie_or_the_key_cannot_use_them(tmp_path: Path) -> None:
    """A key stands in the list of programs while a browser starts; a cookie is shown to each port."""
    with serving(tmp_path / "home", enter=False) as server:
        path = server.way_in.removeprefix(server.address)
        assert another_user_hears(server, [("GET", path)]) == {("GET", path): 403}
        with socket.create_connection(("127.0.0.1", int(port(server)))) as ours:
            as_if = {"x-forwarded-for": f"127.0.0.1:{ours.getsockname()[1]}"}
            assert another_user_hears(server, [("GET", path)], **as_if) == {("GET", path): 403}
        cookie = goes_in(server.way_in)
        assert ask(server, "/", cookie=cookie).status == 200
        stream = ("GET", "/_stcore/stream")
        assert another_user_hears(server, [stream], **live(server, cookie=cookie)) == {stream: 403}
        assert ask_live(server, origin=server.address, cookie=cookie) == 101


def test_a_key_opens_once_and_the_browser_that_it_let_in_stays_in(own_server: Server) -> None:
    path = own_server.way_in.removeprefix(own_server.address)
    again = ask(own_server, path, cookie="")
    assert again.status == 403 and "set-cookie" not in again.headers
    for cookie in (own_server.cookie, f"other=1; {own_server.cookie}"):
        known = ask(own_server, path, cookie=cookie)
        assert (known.status, known.headers["location"]) == (303, "/")
        assert ask(own_server, "/", cookie=cookie).status == 200
    with visiting(own_server) as first, visiting(own_server) as second:
        assert first.session != second.session


def test_a_new_start_knows_neither_the_cookie_nor_the_key_of_the_one_before(tmp_path: Path) -> None:
    port = a_free_port()
    with serving(tmp_path / "home", port=port) as before:
        assert ask(before, "/").status == 200
    with serving(tmp_path / "home", port=port) as server:
        assert ask(server, "/", cookie=before.cookie).status == 403
        assert ask(server, before.way_in.removeprefix(server.address), cookie="").status == 403
        assert ask(server, "/").status == 200


def test_the_cookie_is_for_this_netmap_s_own_pages_until_the_browser_is_closed(server: Server) -> None:
    answer = ask(server, WAY_IN)
    cookie, *about = answer.headers["set-cookie"].split("; ")
    assert cookie == server.cookie
    name, _, secret = cookie.partition("=")
    assert name == f"nm-{port(server)}" and len(secret) >= 43  # 256 bits, six in each letter
    assert sorted(part.lower() for part in about) == ["httponly", "path=/", "samesite=lax"]
    assert answer.headers["cache-control"] == "no-store"


def test_a_key_grows_old() -> None:
    soon, long = Keys(minutes=0.05 / 60), Keys()
    old, young = soon.new(), long.new()
    time.sleep(0.1)
    assert not soon.take(old) and long.take(young) and not long.take(young)


def test_so_many_keys_wait_and_no_more() -> None:
    keys = Keys()
    made = [keys.new() for _ in range(MOST_KEYS + 1)]
    assert [keys.take(key) for key in made] == [False, *[True] * MOST_KEYS]
    assert not keys.take("") and not keys.take("é")


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-m", "streamlit", "run", str(app_file()), "--server.port={port}"],
        [sys.executable, "-m", "uvicorn", "app:app", f"--app-dir={app_file().parent}", "--port={port}"],
    ],
    ids=["streamlit run", "uvicorn"],
)
def test_it_is_shut_and_says_how_to_come_in_whatever_starts_it(tmp_path: Path, command: list[str]) -> None:
    with serving(tmp_path / "home", command, enter=False) as server:
        assert ask(server, "/").status == 403
        path = re.search(r"/enter\?key=\S+", server.log.read_text())
        assert path is not None
        assert ask(server, "/", cookie=goes_in(server.address + path[0])).status == 200


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    """netmap in a terminal of its own, as a person starts it."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", OPEN_APP, str(a_free_port())],
        cwd=tmp_path, env=environment(tmp_path / "home"), stdin=theirs, stdout=theirs, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    yield ours, process
    process.kill()
    process.wait(TO_END)
    os.close(ours)


def heard(screen: int) -> str:
    """What the terminal shows next."""
    assert select.select([screen], [], [], PATIENCE)[0], "nothing more is shown"
    return os.read(screen, 4096).decode()


def test_enter_in_the_terminal_shows_the_address_for_another_browser(
    terminal: tuple[int, "subprocess.Popen[bytes]"],
) -> None:
    screen, process = terminal
    shown = ""
    while words.ENTER not in shown:
        shown += heard(screen)
    [first] = _KEY.findall(shown)
    cookie = goes_in(first)
    os.write(screen, b"\n")
    while len(_KEY.findall(shown)) < 2 or not shown.endswith("\n"):
        shown += heard(screen)
    assert goes_in(_KEY.findall(shown)[1]) == cookie
    process.send_signal(signal.SIGINT)
    assert process.wait(TO_END) == 0
