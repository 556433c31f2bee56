"""What the page about languages says is so."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from typer.testing import CliRunner

import netmap
from netmap.cli import app
from netmap.words import catalogue
from netmap.words.checking import patterns_of
from netmap.words.message_files import parts_of
from netmap.words.pseudo import PSEUDO

PACKAGE = Path(netmap.__path__[0])
PAGE = (PACKAGE / "docs" / "languages.md").read_text("utf-8")
ENGLISH = PACKAGE / "words" / "en"


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """netmap's words with a folder `de` beside them, in a folder as the page has it."""
    there = tmp_path / "netmap" / "words"
    there.mkdir(parents=True)
    shutil.copytree(ENGLISH, there / "en")
    monkeypatch.chdir(tmp_path)
    (command,) = re.findall(r"`cp -r (\S+) (\S+)`", PAGE)
    shutil.copytree(*command)
    for module in ("catalogue", "checking"):
        monkeypatch.setattr(f"netmap.words.{module}.files", lambda _: there)
    for made in (catalogue.languages, catalogue._catalogue):
        made.cache_clear()
    yield there / "de"
    for made in (catalogue.languages, catalogue._catalogue):
        made.cache_clear()


def test_the_example_says_what_netmap_says() -> None:
    (example,) = re.findall(r"```ftl\n(.*?)```", PAGE, re.DOTALL)
    shown = dict(patterns_of(FluentParser().parse(example)))
    assert len(shown) == 4
    ours = {id: pattern for part in parts_of(ENGLISH).values() for id, pattern in patterns_of(part)}
    for id, pattern in shown.items():
        if id != "problems-empty.remedy":  # English says it by another message
            assert pattern.equals(ours[id]), id


def test_a_folder_is_a_language_and_what_it_lacks_is_said_in_english(german: Path) -> None:
    for file in german.glob("*.ftl"):
        if file.name != "frame.ftl":
            file.unlink()
    text = (german / "frame.ftl").read_text("utf-8")
    (german / "frame.ftl").write_text(
        text.replace("The connection is gone", "Die Verbindung ist weg"), "utf-8"
    )
    assert catalogue.languages() == ("en", "de")
    de = catalogue._catalogue("de")
    assert de.say("frame-lost", {}) == "Die Verbindung ist weg"
    assert de.say("start-page-entries", {"alters": 2}) == "2 entries"


def test_the_commands_check_it(german: Path) -> None:
    commands = re.findall(r"^netmap words check.*$", PAGE, re.MULTILINE)
    assert len(commands) == 3
    for command in commands:
        done = CliRunner().invoke(app, shlex.split(command)[1:])
        assert done.exit_code == 0, done.output
    (german / "frame.ftl").unlink()
    for command in commands:
        assert CliRunner().invoke(app, shlex.split(command)[1:]).exit_code == 1


def test_the_files_and_languages_it_names_are_there() -> None:
    for path in re.findall(r"`(netmap/(?:words/en|docs)/[\w./]*)`", PAGE):
        assert (PACKAGE.parent / path).exists(), path
    assert all(f"`{language}`" in PAGE for language in PSEUDO)
