"""What the page about files says is so."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

import netmap
from netmap.cli import app
from netmap.files.bounded_read import MEGABYTE, MOST_BYTES
from netmap.files.formats.netmap_json import json_schema
from tests.files.plain import NEWEST

PACKAGE = Path(netmap.__path__[0])
PAGE = (PACKAGE / "docs" / "files.md").read_text("utf-8")


def test_each_format_has_its_line() -> None:
    said = [line.split(" | ")[:4] for line in PAGE.splitlines() if line.startswith("| ")][2:]
    assert said == [
        [
            f"| {known.name}",
            ", ".join(f"`{suffix}`" for suffix in known.suffixes),
            "yes" if known.reads else "no",
            "yes" if known.writes else "no",
        ]
        for known in netmap.formats()
    ]


def test_the_files_it_names_are_there_and_the_size_is_that_of_the_code() -> None:
    for path in re.findall(r"`((?:netmap|tests)/[\w./-]+)`", PAGE):
        assert (PACKAGE.parent / path).exists(), path
    assert str(json_schema.PATH.relative_to(PACKAGE.parent)) in PAGE
    assert f"at most {MOST_BYTES // MEGABYTE} MB" in PAGE


def test_the_commands_do_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(NEWEST, "map.netmap.json")
    Path("new.txt").write_text("vier leise Enten im Garten\n", "utf-8")
    (commands,) = re.findall(r"```\n(.*?)```", PAGE, re.DOTALL)
    for command in commands.splitlines():
        done = CliRunner().invoke(app, shlex.split(command)[1:])
        assert done.exit_code == 0, (command, done.output)
    people = [alter.name for alter in netmap.read("map.netmap.json").alters]
    assert [alter.name for alter in netmap.read("map.easynwk.json").alters] == people
