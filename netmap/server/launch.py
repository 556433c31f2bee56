"""Opening netmap on this computer: a free port, the server, and the browser once the server answers.

The address that is opened or shown lets one browser in, once. Other users of this computer stay out.
"""

import os
import signal
import socket
import sys
import time
import urllib.request
import webbrowser
from contextlib import suppress
from threading import Thread
from urllib.error import HTTPError

from netmap.model import NetmapError
from netmap.server import open_files
from netmap.server.own_browser import MINUTES, way_in
from netmap.server.runner import run
from netmap.server.settings import settings
from netmap.words import server as words

ADDRESS = "127.0.0.1"
USUAL_PORT = 8501
PATIENCE = 30.0
"""Seconds to wait for the server before the browser is left closed."""


def open_app(port: int | None = None, browser: bool = True) -> int:
    """Serves netmap, to this person alone, until Ctrl+C. Returns 0 when it was closed that way.

    In a terminal, Enter opens it again, and shows the address for another browser.
    port: the port to use if it is free (1–65535); else, and for None, a free one is found and said.
    browser: also open the default browser, once the server answers.
    Raises NetmapError when the port is out of range, when no port is free, or when settings are missing.
    """
    chosen = free_port(USUAL_PORT if port is None else port)
    if port not in {None, chosen}:
        print(words.taken(port=port, free=chosen), flush=True)
    address = f"http://{ADDRESS}:{chosen}"
    in_terminal = sys.stdin is not None and sys.stdin.isatty()
    if in_terminal and hasattr(signal, "SIGTTIN"):  # else it stops what waits for a key in its background
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    if browser or in_terminal:
        Thread(target=_show, args=(address, browser, in_terminal), daemon=True).start()
    ours = {**settings(), "server.address": ADDRESS, "server.port": chosen}
    open_files.allow_all()
    with suppress(KeyboardInterrupt):
        run(ours)
    print(f"\n{words.CLOSED}", flush=True)
    return 0


def free_port(wished: int) -> int:
    """The wished port, or where it is in use, another one that is free on this computer."""
    if not 1 <= wished <= 65535:
        raise NetmapError(words.PORT_OUT_OF_RANGE)
    for port in (wished, *range(wished + 1, min(wished + 20, 65536)), 0):
        with suppress(OSError), socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((ADDRESS, port))
            return int(tried.getsockname()[1])
    raise NetmapError(words.NO_PORT, remedy=words.NO_PORT_REMEDY)


def answers(address: str, patience: float = PATIENCE) -> bool:
    """True as soon as a server at this address answers, also with no; False after `patience` seconds."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            with direct.open(f"{address}/health", timeout=2):
                return True
        except HTTPError:
            return True
        except OSError:
            time.sleep(0.05)
    return False


def _show(address: str, browser: bool, in_terminal: bool) -> None:
    if not answers(address):
        return
    if browser:
        webbrowser.open(way_in(address))
    if in_terminal:
        print(words.ENTER, flush=True)
    while in_terminal:
        _wait_for_enter()
        print(words.opening_again(address=way_in(address), minutes=MINUTES), flush=True)
        if browser:
            webbrowser.open(way_in(address))


def _wait_for_enter() -> None:
    """Past Python's own buffers: a thread that waits for those cannot be ended with the program."""
    while True:
        with suppress(OSError):  # while netmap runs in the background of its terminal
            if os.read(sys.stdin.fileno(), 1024):
                return
        time.sleep(1)
