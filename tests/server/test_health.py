"""How a server is: said at its own port to a proxy, and in figures to whoever watches it and nobody else."""

import json
import os
import signal
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from netmap.model import NetmapError
from netmap.server import health
from netmap.server.health import LATE, LATELY, STUCK, Pulse
from netmap.server.metrics import serve_metrics
from netmap.server.serve import serve
from netmap.words import hosted as words_hosted
from netmap.words import places, start_page
from netmap.words import server as words
from tests.server.asking import ask
from tests.server.crowd import until
from tests.server.hosted import hosted
from tests.server.visitor import visiting
from tests.serving import TO_END, Server, a_free_port, serving

NAME = "Wilhelmina"
STANDS_STILL = """
import asyncio, os, time
from netmap.server import health
beat = health.Pulse.beat
async def stands_still():
    while not os.path.exists(os.environ["HOME"] + "/stand-still"):
        await asyncio.sleep(0.05)
    time.sleep(6)
async def beats(self):
    task = asyncio.create_task(stands_still())
    await beat(self)
health.Pulse.beat = beats
"""


@pytest.fixture
def at() -> str:
    return f"127.0.0.1:{a_free_port()}"


@pytest.fixture
def server(tmp_path: Path, at: str) -> Iterator[Server]:
    with serving(tmp_path / "home", hosted("--metrics", at, first=STANDS_STILL)) as started:
        yield started


def figures(at: str) -> dict[str, float]:
    with urllib.request.urlopen(f"http://{at}/metrics", timeout=TO_END) as answer:
        text = answer.read().decode()
    found = text_string_to_metric_families(text)
    return {one.name: one.value for family in found for one in family.samples if not one.labels}


def status(at: str) -> str:
    with urllib.request.urlopen(f"http://{at}/health", timeout=TO_END) as answer:
        said: dict[str, str] = json.loads(answer.read())
    return said["status"]


def test_the_figures_say_what_there_is_and_no_names(server: Server, at: str) -> None:
    with visiting(server) as person:
        person.press(start_page.MAP_MY_SUPPORT)
        person.press(start_page.DEVICE_CHOICE["yes"])
        person.press(places.TO_CHOOSE["hosted"])
        person.press(words_hosted.PHRASE_KEPT)
        person.adds(NAME)
        now = figures(at)
        assert now["netmap_pages_open"] == 1 and now["netmap_pages_away"] == 0
        assert now["netmap_edits_total"] == 1
        assert now["netmap_run_seconds_count"] >= 5 and now["netmap_run_seconds_sum"] > 0
        assert now["netmap_database_operations_total"] >= 2 and now["netmap_database_failures_total"] == 0
        assert abs(now["netmap_database_last_done_seconds"] - time.time()) < 60
        assert now["netmap_disk_free_bytes"] > 0 and now["netmap_pages_most"] == 600
        assert 10 < now["process_open_fds"] < now["process_max_fds"]
        assert now["process_resident_memory_bytes"] > 50e6
        with urllib.request.urlopen(f"http://{at}/metrics", timeout=TO_END) as answer:
            text = answer.read().decode()
        assert NAME not in text and str(server.home) not in text and "_created" not in text
    until(lambda: figures(at)["netmap_pages_away"] == 1)


def test_the_public_port_has_no_figures_and_theirs_has_nothing_else(server: Server, at: str) -> None:
    assert "process_open_fds" not in ask(server, "/metrics").body.decode()
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"http://{at}/", timeout=TO_END)


def test_a_server_that_stands_still_says_so_where_it_is_watched(server: Server, at: str) -> None:
    until(lambda: status(at) == "ok")
    (server.home / "stand-still").touch()
    until(lambda: status(at) == "busy")
    assert figures(at)["netmap_lag_seconds"] > LATE
    answer = ask(server, "/health")  # once it goes on
    assert answer.status == 200 and json.loads(answer.body)["status"] == "busy"
    until(lambda: json.loads(ask(server, "/health").body)["status"] == "ok", LATELY + 30)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_is_busy_while_it_was_late_and_stuck_when_nothing_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    pulse = Pulse(clock)
    monkeypatch.setattr(health, "PULSE", pulse)
    assert health.status() == "ok"
    pulse.felt(0.1)
    assert health.status() == "ok" and pulse.lag == 0.1
    pulse.felt(LATE + 1)
    assert health.status() == "busy"
    clock.now += LATELY + 0.1
    pulse.felt(0.0)
    assert health.status() == "ok"
    clock.now += health.EACH + LATE + 0.1
    assert health.status() == "busy"
    clock.now += STUCK
    assert health.status() == "stuck" and health.code("stuck") == 503


@pytest.mark.parametrize(
    "at", ["", "18501", "here:18501", "127.0.0.1:0", "127.0.0.1:http", "127.0.0.1:70000"]
)
def test_an_address_that_is_none_is_refused(at: str) -> None:
    with pytest.raises(NetmapError, match="--metrics"):
        serve_metrics(at, "127.0.0.1", 8501)


def test_the_figures_are_never_at_the_port_of_the_pages() -> None:
    with pytest.raises(NetmapError, match="not for everyone"):
        serve_metrics("127.0.0.1:8501", "127.0.0.1", 8501)


def test_an_address_that_is_taken_is_refused(server: Server) -> None:
    with pytest.raises(NetmapError, match="not free"):
        serve_metrics(server.host, "127.0.0.1", 8501)


def test_a_port_that_needs_rights_is_told_from_one_that_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("socket.socket.bind", refused)
    with pytest.raises(NetmapError) as problem:
        serve(["maps.example"], 80, "127.0.0.1")
    assert problem.value.what == words.not_allowed(80)
    assert problem.value.remedy == words.NOT_ALLOWED_REMEDY


def test_it_ends_cleanly_however_it_is_told_to(server: Server) -> None:
    os.kill(server.process.pid, signal.SIGTERM)
    assert server.process.wait(TO_END) == 0
    assert server.log.read_text().endswith(f"\n{words.CLOSED}\n")
