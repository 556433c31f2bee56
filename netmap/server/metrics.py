"""Where a hosted server says how it is: in Prometheus' form, at an address for whoever watches it.

Served by a thread of its own, so that it answers when the pages cannot. Numbers alone: no names, no addresses
of people, nothing that anyone wrote.
"""

import io
import json
import socket
from collections.abc import Callable, Iterable
from ipaddress import ip_address
from socketserver import ThreadingMixIn
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import CollectorRegistry, make_wsgi_app

from netmap.model import NetmapError
from netmap.server import health
from netmap.server.metric_values import registry
from netmap.words import server as words

JSON, TEXT = "application/json", "text/plain;charset=utf-8"
PATIENCE = 10.0
"""Seconds for who asks."""


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
        raise NetmapError(words.METRICS_UNKNOWN) from None
    if int(number) == port:
        raise NetmapError(words.METRICS_PUBLIC)

    class OfThisFamily(_Server):
        address_family = family

    try:
        server: WSGIServer = make_server(host, int(number), _App(registry()), OfThisFamily, _Quiet)
    except OSError:
        raise NetmapError(words.metrics_not_free(at), remedy=words.METRICS_NOT_FREE_REMEDY) from None
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
        said = json.dumps({"status": status}) if path == "/health" else words.NOT_HERE
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

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: who asks and goes before the answer is no failure of ours."""


class _Quiet(WSGIRequestHandler):
    timeout = PATIENCE

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: who asks, and when, is in no log."""

    def get_stderr(self) -> io.StringIO:
        return io.StringIO()
