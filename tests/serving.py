"""The real server, as a person starts it, with an empty home. For tests, benchmarks and pictures."""

import http.client
import os
import random
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from netmap.server.launch import answers

OPEN_APP = (
    "import sys; from netmap.server.launch import open_app; "
    "sys.exit(open_app(int(sys.argv[1]), browser=False))"
)


@dataclass(frozen=True)
class Server:
    """A server that runs: its address, its home (empty at the start), and the file it writes its words to.

    way_in: the address with a key that it showed; "" where it is hosted, and open to everyone.
    cookie: what that gave to a browser, as `name=value`; "" where it is hosted, or where nobody went in.
    """

    address: str
    home: Path
    log: Path
    process: "subprocess.Popen[bytes]"
    way_in: str = ""
    cookie: str = ""

    @property
    def host(self) -> str:
        return self.address.partition("://")[2]


TO_START, TO_END = 90.0, 30.0
"""Seconds in which a program is there, and in which it ends when told to; a computer may do much else."""
_FIRST, _EACH = 20_000, 1_500
_given: set[int] = set()


def a_free_port() -> int:
    """A port that nobody has, and that nobody takes before it is used, however much later that is.

    Linux gives the ports from 32768 on to whoever connects to something, for a minute or longer, and one of
    those may be gone by then. So it is one below them, another one each time, and each process that tests at
    the same time has ports of its own.
    """
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 8
    while True:
        port = random.SystemRandom().randrange(_FIRST + number * _EACH, _FIRST + (number + 1) * _EACH)
        with suppress(OSError), socket.socket() as found:
            found.bind(("127.0.0.1", port))
            if port not in _given:
                _given.add(port)
                return port


def environment(home: Path) -> dict[str, str]:
    """Nothing of the person who runs the tests: an empty home, no proxies, no settings of Streamlit."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "TMPDIR"}}
    return {**kept, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "PYTHONDONTWRITEBYTECODE": "1"}


def goes_in(address: str) -> str:
    """The cookie that a browser gets at this address, as `name=value`."""
    host, path = address.removeprefix("http://").split("/", 1)
    connection = http.client.HTTPConnection(host, timeout=TO_END)
    try:
        connection.request("GET", f"/{path}")
        answer = connection.getresponse()
        assert answer.status == 303, answer.read()
        return str(answer.headers["Set-Cookie"]).partition(";")[0]
    finally:
        connection.close()


@contextmanager
def serving(
    home: Path, command: list[str] | None = None, port: int | None = None, enter: bool = True
) -> Iterator[Server]:
    """A server started by `command` (or as `netmap` does it) from another folder, until the block ends.

    enter: go in at the address that it shows, as the browser does which it opens.
    """
    port = port or a_free_port()
    log = home.parent / f"{home.name}.log"
    env = environment(home)
    command = command or [sys.executable, "-c", OPEN_APP, str(port)]
    with log.open("wb") as words:
        process = subprocess.Popen(
            [part.replace("{port}", str(port)) for part in command],
            cwd=home.parent, env=env, stdin=subprocess.DEVNULL, stdout=words, stderr=subprocess.STDOUT,
        )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        assert answers(address, TO_START), log.read_text()
        shown = re.search(r"http://\S+\?key=\S+", log.read_text())
        way_in = shown[0] if shown else ""
        yield Server(address, home, log, process, way_in, goes_in(way_in) if way_in and enter else "")
    finally:
        process.terminate()
        process.wait(TO_END)
