"""The page about the picture of the map names files that are there and every lens there is."""

import re
from pathlib import Path

import netmap
from netmap.views.lenses import LENSES
from netmap.views.picture.drawing import LAYERS

ROOT = Path(netmap.__path__[0])
PAGE = (ROOT / "docs" / "map_picture.md").read_text("utf-8")


def test_every_file_it_names_is_there() -> None:
    named = re.findall(r"`((?:netmap/|views/|pages/|tests/)[\w/.]+)`", PAGE)
    assert len(named) > 12
    for name in named:
        inside = ROOT if name.startswith(("views/", "pages/")) else ROOT.parent
        assert (inside / name).exists(), name
    scripts = ROOT / "pages" / "assets" / "map"
    assert all((scripts / name).exists() for name in re.findall(r"`(\w+\.js)`", PAGE))


def test_every_lens_has_its_line_and_no_other() -> None:
    table = PAGE.split("| lens | what it marks |")[1].split("\n\n")[0]
    assert re.findall(r"^\| `(\w+)`", table, re.MULTILINE) == list(LENSES)


def test_the_layers_are_those_that_are_drawn() -> None:
    assert f"SVG: {', '.join(LAYERS)}" in PAGE
