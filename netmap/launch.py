"""Opening netmap on this computer: a free port, the server, and the browser once the server answers."""

import runpy
import socket
import sys
import time
import urllib.request
import webbrowser
from contextlib import suppress
from threading import Thread

from netmap.model import NetmapError
from netmap.pages.settings import app_file, settings
from netmap.words.server import (
    CLOSED,
    NO_PORT,
    NO_PORT_REMEDY,
    OPENING,
    PORT_OUT_OF_RANGE,
    TAKEN,
)

ADDRESS = "127.0.0.1"
USUAL_PORT = 8501
PATIENCE = 30.0
"""Seconds to wait for the server before the browser is left closed."""


def open_app(port: int | None = None, browser: bool = True) -> int:
    """Serves netmap, to this computer alone, until Ctrl+C. Returns 0 when it was closed that way.

    port: the port to use if it is free (1–65535); else, and for None, a free one is found and said.
    browser: also open the default browser, once the server answers.
    Raises NetmapError when the port is out of range, when no port is free, or when settings are missing.
    """
    chosen = free_port(USUAL_PORT if port is None else port)
    if port not in {None, chosen}:
        print(TAKEN.format(port=port, free=chosen), flush=True)
    address = f"http://{ADDRESS}:{chosen}"
    print(OPENING.format(address=address), flush=True)
    if browser:
        Thread(target=_show, args=(address,), daemon=True).start()
    ours = {**settings(), "server.address": ADDRESS, "server.port": chosen}
    sys.argv = sys.argv[:1]
    with suppress(KeyboardInterrupt):
        runpy.run_path(str(app_file()))["app"].run(config=ours)
    print(f"\n{CLOSED}", flush=True)
    return 0


def free_port(wished: int) -> int:
    """The wished port, or where it is in use, another one that is free on this computer."""
    if not 1 <= wished <= 65535:
        raise NetmapError(PORT_OUT_OF_RANGE)
    for port in (wished, *range(wished + 1, min(wished + 20, 65536)), 0):
        with suppress(OSError), socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((ADDRESS, port))
            return int(tried.getsockname()[1])
    raise NetmapError(NO_PORT, remedy=NO_PORT_REMEDY)


def answers(address: str, patience: float = PATIENCE) -> bool:
    """True as soon as the server at this address says that it is well; False after `patience` seconds."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    end = time.monotonic() + patience
    while time.monotonic() < end:
        with suppress(OSError), direct.open(f"{address}/health", timeout=2) as answer:
            if answer.status == 200:
                return True
        time.sleep(0.05)
    return False


def _show(address: str) -> None:
    if answers(address):
        webbrowser.open(address)
