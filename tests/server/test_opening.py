"""Starting netmap: from anywhere, with its own settings, leaving nothing behind."""

import json
import os
import signal
import socket
import sys
import time
from pathlib import Path

import pytest

from netmap.model import NetmapError
from netmap.server.launch import free_port
from netmap.server.settings import app_file, settings
from tests.server.asking import ask
from tests.serving import TO_END, Server, a_free_port, serving

STREAMLIT_RUN = [sys.executable, "-m", "streamlit", "run", str(app_file()), "--server.port={port}"]


def test_a_start_leaves_nothing_in_the_home(own_server: Server) -> None:
    """No machine id, no credentials, no settings: the home is as empty as it was."""
    assert ask(own_server, "/").status == 200
    while not json.loads(ask(own_server, "/health").body)["warm"]:
        time.sleep(0.05)
    assert list(own_server.home.rglob("*")) == []


def test_it_is_well_before_everything_is_loaded(own_server: Server) -> None:
    """The page loads in the browser while the server still loads what the page needs."""
    assert json.loads(ask(own_server, "/health").body)["status"] == "ok"
    assert json.loads(ask(own_server, "/health").body)["warm"] is False


def test_interrupting_it_ends_it_cleanly(own_server: Server) -> None:
    os.kill(own_server.process.pid, signal.SIGINT)
    assert own_server.process.wait(TO_END) == 0
    assert "Traceback" not in own_server.log.read_text()


def test_it_says_where_it_is(own_server: Server) -> None:
    assert f"netmap is at {own_server.address}/enter?key=" in own_server.log.read_text()


def test_it_says_nothing_of_streamlit(own_server: Server) -> None:
    assert "streamlit" not in own_server.log.read_text().lower()


@pytest.mark.parametrize("command", [None, STREAMLIT_RUN], ids=["netmap", "streamlit run"])
def test_its_settings_are_in_force_however_it_is_started(tmp_path: Path, command: list[str] | None) -> None:
    """From a folder that is not netmap's. What the page is told shows it: nothing counted, no frame."""
    with serving(tmp_path / "home", command) as server:
        told = json.loads(ask(server, "/_stcore/host-config").body)
        assert told["allowedOrigins"] == []
        assert told["metricsUrl"] == ""
        assert ask(server, "/", host="elsewhere.example").status == 403
        assert list(server.home.rglob("*")) == []


def test_every_setting_is_one_that_streamlit_knows() -> None:
    from streamlit import config

    assert [name for name in settings() if name not in config.get_config_options()] == []


def test_a_port_in_use_is_replaced_by_a_free_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert free_port(port) != port


def test_a_free_port_is_used_as_wished() -> None:
    port = a_free_port()
    assert free_port(port) == port


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_cannot_be_is_refused(port: int) -> None:
    with pytest.raises(NetmapError, match="1 to 65535"):
        free_port(port)
