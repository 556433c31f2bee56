"""The page for whoever hosts netmap says what the command and the code do."""

import re
from pathlib import Path

import typer

import netmap
from netmap.cli import app
from netmap.pages.hosting import NEW_MAPS
from netmap.store.sealed import SHORTEST
from netmap.store.server_database import ServerDatabase
from netmap.store.slowed import FORGOTTEN, FREE, LONGEST, WAITING

DOCS = Path(netmap.__path__[0]) / "docs"
PAGE = (DOCS / "hosting.md").read_text("utf-8")


def options() -> dict[str, object]:
    """Every option of `netmap serve`, with what it is when nobody gives it."""
    command = typer.main.get_command(app).commands["serve"]  # type: ignore[attr-defined]
    return {option.opts[0]: option.default for option in command.params}


def test_every_option_is_on_the_page_and_no_other() -> None:
    assert set(re.findall(r"--[a-z][a-z-]+", PAGE)) == options().keys()


def test_what_holds_unless_said_otherwise_is_what_the_page_says() -> None:
    given = options()
    assert f"{given['--port']} at {given['--address']}" in PAGE
    assert f"a map is kept ({given['--keep-days']})" in PAGE


def test_the_limits_on_the_page_are_those_of_the_code() -> None:
    assert (FREE, LONGEST, FORGOTTEN, WAITING) == (5, 5, 600, 20)
    assert "five in ten minutes" in PAGE and "up to five seconds" in PAGE and "No more than 20 wait" in PAGE
    assert f"{NEW_MAPS[0]} an hour from one address, {NEW_MAPS[1]} in all" in PAGE
    assert NEW_MAPS[2] == 3600
    assert f"{SHORTEST // 1024}, 32, 64 … KiB" in PAGE


def test_the_addresses_of_databases_on_the_page_are_ones_that_netmap_takes() -> None:
    named = re.findall(r"(?:postgresql|sqlite):///?/?[^`]+", PAGE)
    assert len(named) == 2
    for address in named:
        ServerDatabase(address)


def test_the_example_for_a_proxy_is_there_and_keeps_no_log() -> None:
    example = (DOCS / "haproxy.cfg").read_text("utf-8")
    assert "haproxy.cfg" in PAGE
    assert not re.search(r"^\s*(log|option (http|tcp)log)\b", example, re.MULTILINE)
