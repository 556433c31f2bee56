"""Many connections from one address of this computer: silent ones, slow ones, and pages."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.serving import TO_END, Server

ELSEWHERE = "127.0.0.2"
"""Another address of this very computer."""


def until(is_so: Callable[[], bool], seconds: float = 20.0) -> None:
    """Waits until it is so, on a computer that has other things to do."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.1)


def knock(server: Server, says: bytes = b"", source: str = "127.0.0.1") -> socket.socket:
    """A connection from this address, on which so much was said."""
    host, _, port = server.host.partition(":")
    made = socket.create_connection((host, int(port)), timeout=20, source_address=(source, 0))
    with suppress(OSError):
        if says:
            made.sendall(says)
    return made


@contextmanager
def knocking(server: Server, count: int, source: str = "127.0.0.1") -> Iterator[list[socket.socket]]:
    """So many silent connections; those that are turned away are left out."""
    made: list[socket.socket] = []
    for _ in range(count):
        with suppress(OSError):
            made.append(knock(server, source=source))
    try:
        yield made
    finally:
        for one in made:
            one.close()


def is_open(one: socket.socket) -> bool:
    """Whether the server still holds this connection."""
    one.setblocking(False)
    try:
        while one.recv(65536):
            pass
        return False
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        one.setblocking(True)


@contextmanager
def connected(
    server: Server, count: int, source: str = "127.0.0.1", **more: Any
) -> Iterator[list[ClientConnection]]:
    """So many live connections that say nothing; those that are refused are left out."""
    with ExitStack() as stack:
        made: list[ClientConnection] = []
        for _ in range(count):
            with suppress(Exception):
                one = connect(
                    f"ws://{server.host}/_stcore/stream", origin=server.address, subprotocols=["streamlit"],
                    proxy=None, source_address=(source, 0), open_timeout=TO_END, **more,
                )  # fmt: skip
                made.append(stack.enter_context(one))
        yield made
