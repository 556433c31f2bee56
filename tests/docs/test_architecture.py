"""What the page on how netmap is built names is there, and is all that there is."""

import re
from pathlib import Path

import pytest

import netmap

OURS = Path(netmap.__file__).parent
ROOT = OURS.parent
PAGE = (OURS / "docs" / "architecture.md").read_text("utf-8")


@pytest.mark.parametrize("named", sorted(set(re.findall(r"`(netmap/[\w./]+|\w+\.toml)`", PAGE))))
def test_each_file_and_folder_that_it_names_is_there(named: str) -> None:
    path = ROOT / named
    assert path.is_dir() if named.endswith("/") else path.is_file()


def test_its_picture_shows_every_layer_in_the_order_that_is_enforced() -> None:
    picture = PAGE.split("```")[1]
    shown = re.findall(r"^ {3}(\w+)/", picture, re.MULTILINE)
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    enforced = settings.split("layers = [")[1].split("]")[0]
    folders = [name for name in re.findall(r'"(\w+)"', enforced) if (OURS / name).is_dir()]
    assert shown == folders
    assert {folder.parent.name for folder in OURS.glob("*/__init__.py")} == set(folders)


def test_it_says_for_a_dozen_things_what_to_touch() -> None:
    rows = [line.split("|")[1:3] for line in PAGE.splitlines() if line.startswith("| a")]
    assert len(rows) == 12
    assert all(re.search(r"`netmap/", touched) for _, touched in rows)
