"""The pages for whoever hosts netmap say what the command and the code do."""

import re
from pathlib import Path

import typer

import netmap
from netmap.cli import app
from netmap.session.hosting import NEW_MAPS
from netmap.store.guess_throttle import FORGOTTEN, FREE, LONGEST, WAITING
from netmap.store.map_encryption import SHORTEST
from netmap.store.server_database import ServerDatabase
from tests.docs.commands import GUIDE

ROOT = Path(netmap.__path__[0]).parent
PAGES = {page.name: page.read_text("utf-8") for page in GUIDE.glob("*.md")}
OPTIONS = PAGES["limits.md"]


def options() -> dict[str, object]:
    """Every option of `netmap serve`, with what it is when nobody gives it."""
    command = typer.main.get_command(app).commands["serve"]
    return {option.opts[0]: option.default for option in command.params}


def test_every_option_is_on_the_page_and_no_other() -> None:
    assert set(re.findall(r"--[a-z][a-z-]+", OPTIONS)) == options().keys()


def test_what_holds_unless_said_otherwise_is_what_the_page_says() -> None:
    given = options()
    assert f"{given['--port']} at {given['--address']}" in OPTIONS
    assert f"a map is kept ({given['--keep-days']})" in OPTIONS
    assert f"in this process ({given['--most-pages']})" in OPTIONS
    assert f"from one address ({given['--most-pages-each']})" in OPTIONS
    assert f"nowhere else ({given['--drain-minutes']:.0f}:" in OPTIONS
    assert f"not changed for {given['--keep-days']} days" in PAGES["care.md"]


def test_the_limits_on_the_pages_are_those_of_the_code() -> None:
    assert (FREE, LONGEST, FORGOTTEN, WAITING) == (5, 5, 600, 20)
    for said in ("five in ten minutes", "five seconds", "No more than 20 wait"):
        assert said in OPTIONS
    assert f"{NEW_MAPS[0]} an hour from one address, {NEW_MAPS[1]} in all" in OPTIONS
    assert NEW_MAPS[2] == 3600
    assert f"{SHORTEST // 1024}, 32, 64 … KiB" in PAGES["README.md"]


def test_the_addresses_of_databases_on_the_pages_are_ones_that_netmap_takes() -> None:
    files = (GUIDE / "netmap.env").read_text("utf-8") + "".join(PAGES.values())
    named = set(re.findall(r"(?:postgresql|sqlite):///?[^`\"\'\s]+", files))
    assert len(named) > 5
    for address in named:
        ServerDatabase(address)


def test_every_link_leads_somewhere_and_every_file_is_named() -> None:
    for name, page in PAGES.items():
        for target in re.findall(r"\]\(([^)#:]+)\)", page):
            assert (GUIDE / target).is_file(), f"{name}: {target}"
    for file in GUIDE.iterdir():
        assert file.name in PAGES["README.md"] or file.name == "README.md", file
    assert "netmap/docs/hosting/README.md" in (ROOT / "README.md").read_text("utf-8")
