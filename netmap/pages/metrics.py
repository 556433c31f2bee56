"""How a hosted server is, in figures, for whoever watches it: in Prometheus' form, at an address of its own.

Served by a thread of its own, so that it answers when the pages cannot. Numbers alone: no names, no addresses
of people, nothing that anyone wrote.
"""

import json
import shutil
import socket
from collections.abc import Callable, Iterable, Iterator
from ipaddress import ip_address
from socketserver import ThreadingMixIn
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    make_wsgi_app,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from streamlit.runtime import Runtime

from netmap.model import NetmapError
from netmap.pages import away, happening, health, hosting, uploads
from netmap.pages.bounds import bounds
from netmap.words import metrics as words
from netmap.words import server as says

SECONDS = 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0
"""Between which the times of runs are counted."""
JSON, TEXT = "application/json", "text/plain;charset=utf-8"
PATIENCE = 10.0
"""Seconds for who asks."""


class _Now(Collector):
    """What there is at this moment, asked when it is read."""

    def collect(self) -> Iterator[Metric]:
        now: list[tuple[str, str, Callable[[], float | None]]] = [
            ("netmap_pages_open", words.PAGES_OPEN, _open),
            ("netmap_pages_most", words.PAGES_MOST, lambda: bounds().pages),
            ("netmap_pages_away", words.PAGES_AWAY, _away),
            ("netmap_upload_bytes", words.UPLOAD_BYTES, uploads.held),
            ("netmap_lag_seconds", words.LAG, _lag),
            ("netmap_disk_free_bytes", words.DISK_FREE, _free),
            ("netmap_closing", words.CLOSING, _closing),
        ]
        for name, about, ask in now:
            value = ask()
            if value is not None:
                yield GaugeMetricFamily(name, about, value=value)


def registry() -> CollectorRegistry:
    """All that is counted from now on."""
    disable_created_metrics()  # type: ignore[no-untyped-call]
    all = CollectorRegistry()
    all.register(_Now())
    ProcessCollector(registry=all)  # open files and how many may be, memory, time of the processor
    runs = Histogram("netmap_run_seconds", words.RUNS, buckets=SECONDS, registry=all)
    happening.hear("run", runs.observe)
    happening.hear("edit", Counter("netmap_edits", words.EDITS, registry=all).inc)
    happening.hear("refused", Counter("netmap_pages_refused", words.PAGES_REFUSED, registry=all).inc)
    return all


def serve_metrics(at: str, address: str, port: int) -> str:
    """From now on answers at `at` (`address:port`), in a thread of its own. Returns where.

    address, port: where people reach the server. Raises NetmapError where that is the same port, and for an
    address that is none of this computer's, or not free.
    """
    host, _, number = at.rpartition(":")
    host = host.strip("[]")
    try:
        family = socket.AF_INET if ip_address(host).version == 4 else socket.AF_INET6
        if not 1 <= int(number) <= 65535:
            raise ValueError
    except ValueError:
        raise NetmapError(says.METRICS_UNKNOWN) from None
    if int(number) == port:
        raise NetmapError(says.METRICS_PUBLIC)

    class OfThisFamily(_Server):
        address_family = family

    try:
        server: WSGIServer = make_server(host, int(number), _App(registry()), OfThisFamily, _Quiet)
    except OSError:
        taken = says.METRICS_NOT_FREE.format(place=at)
        raise NetmapError(taken, remedy=says.METRICS_NOT_FREE_REMEDY) from None
    Thread(target=server.serve_forever, name="metrics", daemon=True).start()
    return at


class _App:
    """WSGI: the figures, whether the server is well, and nothing else."""

    def __init__(self, all: CollectorRegistry) -> None:
        self._figures = make_wsgi_app(all, disable_compression=True)

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ.get("PATH_INFO")
        if path == "/metrics":
            figures: Iterable[bytes] = self._figures(environ, start)
            return figures
        status = health.status()
        code = health.code(status) if path == "/health" else 404
        said = json.dumps({"status": status}) if path == "/health" else says.NOT_HERE
        kind = JSON if path == "/health" else TEXT
        start(f"{code} {status}", [("Content-Type", kind)])
        return [said.encode()]


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def server_bind(self) -> None:
        # The usual one asks the name service what this computer is called.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])
        self.setup_environ()


class _Quiet(WSGIRequestHandler):
    timeout = PATIENCE

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: who asks, and when, is in no log."""


def _open() -> float:
    return len(Runtime.instance()._session_mgr.list_active_sessions()) if Runtime.exists() else 0


def _away() -> float:
    waiting = away.waiting() if Runtime.exists() else None
    return 0 if waiting is None else len(waiting)


def _lag() -> float:
    return health.PULSE.lag


def _closing() -> float:
    return float(health.status() == "closing")


def _free() -> float | None:
    file = hosting.maps().place.removeprefix("sqlite:///")
    try:
        return None if "://" in file else shutil.disk_usage(file).free
    except OSError:
        return None
