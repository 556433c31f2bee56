"""Running the server around the app: Streamlit prepares it, and a runner of ours stands in for its own."""

import runpy
import sys
from types import FrameType
from typing import Any

import streamlit as st
import uvicorn
from starlette.types import ASGIApp
from streamlit.runtime.runtime_util import get_max_widget_state_size_bytes

from netmap.server import connection_limit
from netmap.server.background_tasks import running
from netmap.server.capacity import bounds
from netmap.server.draining import close_when_left
from netmap.server.settings import app_file
from netmap.server.silent_connections import MOST_EACH, Live, SilentConnections, speaking_of
from netmap.server.streamlit_patches.patching import change
from netmap.session import hosting
from netmap.session.draining import DRAINING

PING = 20
"""Seconds between two pings to each page, and in which one is answered: who is silent longer is away."""
TO_END = 5
"""Seconds that what is under way has at the end."""


def run(config: dict[str, Any]) -> None:
    """Serve the app with these settings of Streamlit, until a signal ends it."""
    change("streamlit.web.server.starlette.starlette_server:UvicornRunner", lambda _: _Runner)
    sys.argv = sys.argv[:1]
    runpy.run_path(str(app_file()))["app"].run(config=config)


class _Runner:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def run(self) -> None:
        how = hosting.hosted()
        behind_proxy = how is not None and how.behind_proxy
        address, port = st.get_option("server.address"), int(st.get_option("server.port"))
        most = bounds().connections
        # A proxy sends what is whole; the silent ones wait at the proxy, which counts them itself.
        silent = SilentConnections(max(1, most // 2), None if behind_proxy else MOST_EACH)
        config = uvicorn.Config(
            self._app, address, port, http=speaking_of(silent), ws=Live, ws_ping_interval=PING,
            ws_ping_timeout=PING, ws_max_size=get_max_widget_state_size_bytes(), ws_per_message_deflate=False,
            access_log=False, log_level="error", use_colors=False, proxy_headers=False,
            timeout_graceful_shutdown=TO_END,
        )  # fmt: skip
        with connection_limit.listen(address, port, bounds(), behind_proxy) as listening:
            _Server(config, silent).run(sockets=[listening])


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, silent: SilentConnections) -> None:
        super().__init__(config)
        self._silent = silent

    async def main_loop(self) -> None:
        async with running(self._silent.look_after(), close_when_left(self._end)):
            await super().main_loop()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """The first signal lets a server that may wait begin to close; a second one ends it at once.

        The signal is not raised again afterwards, as uvicorn would: whoever serves has something to do then.
        """
        if self.should_exit:
            self.force_exit = True
        elif not (self.started and DRAINING.begin()):
            self.should_exit = True

    def _end(self) -> None:
        self.should_exit = True
