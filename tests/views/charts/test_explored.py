"""Charts that are explored: what they hold, and that Plotly takes no name for markup."""

import ast
import json
from datetime import date
from pathlib import Path

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings

import netmap
from netmap.files import open_sample
from netmap.measures.chart_data import kinds
from netmap.measures.contact import kept_apart
from netmap.model import SupportMap
from netmap.views.charts.explored import kinds_figure, moments_figure
from netmap.words.names import labels
from tests.hostile_names import HOSTILE
from tests.likely_maps import entry, likely_maps, map_of

GOLDEN = open_sample("golden").current


@pytest.mark.parametrize("dark", [False, True])
def test_every_figure_is_one_plotly_accepts(dark: bool) -> None:
    for figure in (
        kinds_figure(GOLDEN, kinds(GOLDEN), dark),
        moments_figure([(date(2024, 1, 2), GOLDEN), (date(2025, 1, 2), GOLDEN)], dark),
    ):
        go.Figure(json.loads(figure.to_json()))  # checks every field


def test_bars_are_as_long_as_the_numbers_beside_them() -> None:
    found = kinds(GOLDEN)
    safe, still_open = kinds_figure(GOLDEN, found).data
    assert list(safe.x) == [len(found.givers(kind, "safe_enough")) for kind in found.kinds]
    assert sum(still_open.x) == 0
    assert "Paul" in "".join(safe.customdata)


@settings(max_examples=40, deadline=None)
@given(likely_maps())
def test_nobody_kept_apart_is_named(m: SupportMap) -> None:
    told = "".join(who for bar in kinds_figure(m, kinds(m)).data for who in bar.customdata)
    assert not [id for id in kept_apart(m) if labels(m)[id] in told]


def test_a_name_that_is_markup_is_shown_as_it_was_typed() -> None:
    said = {"safety": 5, "gets": frozenset({"warmth"})}
    m = map_of(*(entry(f"n{at}", name=name, **said) for at, name in enumerate(HOSTILE)))
    told = "".join(who for bar in kinds_figure(m, kinds(m)).data for who in bar.customdata)
    assert "<" not in told and "$" not in told and "&lt;script&gt;" in told


def test_moments_count_who_stood_where() -> None:
    m = map_of(entry("a", ring=1), entry("b", ring=1), entry("c", ring=3), entry("d"))
    figure = moments_figure([(date(2024, 1, 2), map_of(entry("a", ring=2))), (date(2024, 6, 2), m)])
    assert [list(line.y) for line in figure.data] == [[0, 2], [1, 0], [0, 1], [0, 1]]
    assert len({line.line.dash for line in figure.data}) == 4


def test_nothing_loads_plotly_until_such_a_chart_is_open() -> None:
    root = Path(netmap.__path__[0])
    loads = {"plotly": set[str](), "netmap.views.charts.explored": set[str]()}
    for file in root.rglob("*.py"):
        for node in ast.parse(
            file.read_text("utf-8")
        ).body:  # what stands in a function is loaded when it is called
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [one.name for one in node.names] if isinstance(node, ast.Import) else []
            for module, files in loads.items():
                if any(name == module or name.startswith(f"{module}.") for name in names):
                    files.add(file.name)
    assert loads == {"plotly": {"explored.py"}, "netmap.views.charts.explored": set()}


def test_moments_of_one_day_stand_side_by_side_and_days_are_said_as_everywhere() -> None:
    one_day = [(date(2024, 1, 2), GOLDEN)] * 2
    days = moments_figure([*one_day, (date(2024, 6, 2), GOLDEN)]).data[0].x
    assert len(set(days)) == 3
    assert [day.rstrip("\u200b") for day in days] == ["2 January 2024", "2 January 2024", "2 June 2024"]
