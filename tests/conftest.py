"""Servers for the tests that need one."""

import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.server.crowd import until
from tests.serving import Server, serving

settings.register_profile("netmap", max_examples=50, derandomize=True, deadline=None)
settings.load_profile("netmap")  # the same maps each time; to look further: --hypothesis-profile=default


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests. What it keeps lies in its own empty home."""
    with serving(tmp_path_factory.mktemp("server") / "home") as started:
        yield started


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server of this test alone, just started."""
    with serving(tmp_path / "home") as started:
        yield started


@pytest.fixture(scope="session")
def emptied_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("emptied") / "home") as started:
        yield started


@pytest.fixture
def fresh_server(emptied_server: Server) -> Server:
    """A server on which nothing is kept, since its home is emptied before each test; not to be stopped."""

    def is_emptied() -> bool:
        for kept in emptied_server.home.iterdir():
            shutil.rmtree(kept, ignore_errors=True)  # a page that was just closed may be at its last save
        return not any(emptied_server.home.iterdir())

    until(is_emptied)
    return emptied_server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure comes with what its server said last: the kind and the place of an error stand there."""
    report = yield
    if report.failed:
        for given in getattr(item, "funcargs", {}).values():
            if isinstance(given, Server):
                report.sections.append((f"log of {given.address}", given.log.read_text()[-2000:]))
    return report
