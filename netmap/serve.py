"""Hosting netmap for many people: the same app, in which nothing is kept that the server could read."""

import errno
import os
import re
import runpy
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from ipaddress import ip_address
from threading import Thread

from netmap.model import NetmapError
from netmap.pages import hosting
from netmap.pages.settings import app_file, settings
from netmap.store import usual_path
from netmap.words import server as words

HOUR = 3600.0


def serve(
    hosts: Sequence[str],
    port: int,
    address: str,
    database: str | None = None,
    keep_days: int = 90,
    behind_proxy: bool = False,
) -> int:
    """Serves netmap until Ctrl+C. Returns 0 when it was closed that way.

    hosts: the names under which people reach it; it answers to no other. address, port: where it listens.
    address is one of this computer's own, in numbers.
    database: where maps are kept, `postgresql://…` or `sqlite:////path`; None is a file in the data folder.
    keep_days: how many days after its last change a map is kept.
    behind_proxy: take the word of a proxy before it on who asks (X-Forwarded-For).
    Raises NetmapError for a host that is no name, an address that is not this computer's, a port that is
    taken, or a database it can never use. One that does not answer yet is waited for.
    """
    if not hosts or not all(_NAME.fullmatch(host) for host in hosts):
        raise NetmapError(words.HOST_UNKNOWN, remedy=words.HOST_UNKNOWN_REMEDY)
    _check_free(address, port)
    usual = f"sqlite:///{usual_path().with_name('hosted.sqlite')}"
    hosting.host(hosting.Hosting(usual if database is None else database, keep_days, behind_proxy))
    # Nobody's word on who asks is taken unasked; with a proxy in front, `hosting.who_asks` reads it.
    os.environ["FORWARDED_ALLOW_IPS"] = ""
    answers = hosting.maps().try_out()
    Thread(target=_forget_old, name="forget old maps", daemon=True).start()
    said = words.SERVING.format(hosts=", ".join(hosts), address=address, port=port, days=keep_days)
    print(f"{said}\n{words.KEPT_IN.format(place=hosting.maps().place)}", flush=True)
    if not answers:
        print(words.DATABASE_AWAY, flush=True)
    ours = {
        **settings(),
        "server.address": address,
        "server.port": port,
        "server.allowedHosts": list(hosts),
        # Streamlit compares origins by name alone; the gate before it also compares the port.
        "server.corsAllowedOrigins": [f"https://{host}" for host in hosts],
        "browser.serverAddress": hosts[0],
    }
    sys.argv = sys.argv[:1]
    with suppress(KeyboardInterrupt):
        runpy.run_path(str(app_file()))["app"].run(config=ours)
    print(f"\n{words.CLOSED}", flush=True)
    return 0


_NAME = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?", re.IGNORECASE)


def _check_free(address: str, port: int) -> None:
    if not 1 <= port <= 65535:
        raise NetmapError(words.PORT_OUT_OF_RANGE)
    not_ours = NetmapError(words.ADDRESS_UNKNOWN, remedy=words.ADDRESS_UNKNOWN_REMEDY)
    try:
        family = socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6
        with socket.socket(family) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((address, port))
    except ValueError:
        raise not_ours from None
    except OSError as error:
        if error.errno == errno.EADDRNOTAVAIL:
            raise not_ours from None
        raise NetmapError(words.NOT_FREE.format(port=port), remedy=words.NOT_FREE_REMEDY) from None


def _forget_old() -> None:
    """Every hour, as long as the server runs. A database that is away is asked again the next time."""
    while True:
        with suppress(NetmapError):
            hosting.maps().forget_old()
        time.sleep(HOUR)
