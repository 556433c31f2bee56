"""Hosting netmap for many people: the same app, in which nothing is kept that the server could read."""

import errno
import re
import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from ipaddress import ip_address
from threading import Thread

from netmap.model import NetmapError
from netmap.server import open_files
from netmap.server.capacity import MOST_PAGES, MOST_PAGES_EACH, hold_to
from netmap.server.metrics import serve_metrics
from netmap.server.runner import run
from netmap.server.settings import settings
from netmap.session import hosting
from netmap.session.draining import DRAINING
from netmap.store.admin_database import usual_address
from netmap.words import server as words

HOUR = 3600.0


def serve(
    hosts: Sequence[str],
    port: int,
    address: str,
    database: str | None = None,
    keep_days: int = 90,
    behind_proxy: bool = False,
    metrics: str | None = None,
    most_pages: int = MOST_PAGES,
    most_pages_each: int = MOST_PAGES_EACH,
    drain_minutes: float = 0.0,
) -> int:
    """Serves netmap until Ctrl+C. Returns 0 when it was closed that way.

    hosts: the names under which people reach it; it answers to no other. address, port: where it listens.
    address is one of this computer's own, in numbers.
    database: where maps are kept, `postgresql://…` or `sqlite:////path`; None is a file in the data folder.
    keep_days: how many days after its last change a map is kept.
    behind_proxy: take the word of a proxy before it on who asks (X-Forwarded-For).
    metrics: `address:port` at which it says how it is, in figures, and nothing else; None: nowhere.
    most_pages, most_pages_each: pages open at once, in all and from one address.
    drain_minutes: how long it waits, once it is to close, for pages whose map is kept nowhere else.
    Raises NetmapError for a host that is no name, an address that is not this computer's, a port that is
    taken or not allowed, or a database it can never use. One that does not answer yet is waited for.
    """
    if not hosts or not all(_NAME.fullmatch(host) for host in hosts):
        raise NetmapError(words.HOST_UNKNOWN, remedy=words.HOST_UNKNOWN_REMEDY)
    _check_free(address, port)
    kept = usual_address() if database is None else database
    hosting.host(hosting.Hosting(kept, keep_days, behind_proxy))
    answers = hosting.settings().maps.try_out()
    Thread(target=_forget_old, name="forget old maps", daemon=True).start()
    said = words.serving(hosts=", ".join(hosts), address=address, port=port, days=keep_days)
    print(f"{said}\n{words.kept_in(hosting.settings().maps.place)}", flush=True)
    if hosting.settings().maps.made_private:
        print(words.MADE_PRIVATE, flush=True)
    files = open_files.allow_all()
    held = hold_to(most_pages, most_pages_each)
    print(words.room(held.pages, held.pages_each, most_pages, files), flush=True)
    DRAINING.allow(drain_minutes)
    if metrics is not None:
        print(words.metrics_at(serve_metrics(metrics, address, port)), flush=True)
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
    with suppress(KeyboardInterrupt):
        run(ours)
    hosting.settings().maps.close()
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
        if error.errno == errno.EACCES:
            raise NetmapError(words.not_allowed(port), remedy=words.NOT_ALLOWED_REMEDY) from None
        raise NetmapError(words.not_free(port), remedy=words.NOT_FREE_REMEDY) from None


def _forget_old() -> None:
    """Every hour, as long as the server runs. A database that is away is asked again the next time."""
    while True:
        with suppress(NetmapError):
            hosting.settings().maps.forget_old()
        time.sleep(HOUR)
