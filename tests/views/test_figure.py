import json
from itertools import combinations
from math import dist
from typing import get_args

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings

from netmap.model import SupportMap
from netmap.model.edits import add, new_map, place, with_alter
from netmap.views.figure import ENTRIES, map_figure
from netmap.views.frame import HIT, frame
from netmap.words.map_view import Lens
from tests.strategies import support_maps
from tests.views.maps import placed_map, with_power_and_belonging

LENSES: tuple[Lens, ...] = get_args(Lens)
SIZES = [(820, 680), (370, 520), (600, 600)]


def entries_of(figure: go.Figure) -> go.Scatter:
    (trace,) = (trace for trace in figure.data if trace.name == ENTRIES)
    return trace


def texts_of(figure: go.Figure) -> list[str]:
    return [text for trace in figure.data for text in (trace.text or ())]


@settings(deadline=None, max_examples=40)
@given(support_maps())
def test_everyone_has_exactly_one_point_with_their_id(m: SupportMap) -> None:
    for lens in LENSES:
        points = entries_of(map_figure(m, lens=lens))
        assert [id for (id,) in points.customdata] == list(m.ids)
        assert len(points.x) == len(points.y) == len(m.ids)


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_every_figure_is_one_plotly_accepts(lens: Lens, dark: bool, size: tuple[int, int]) -> None:
    m = placed_map(14, waiting=3)
    figure = map_figure(m, size, lens, dark)
    go.Figure(json.loads(figure.to_json()))  # checks every field
    assert (figure.layout.width, figure.layout.height) == size


@pytest.mark.parametrize("count", [0, 1, 2])
def test_tiny_maps_are_drawn(count: int) -> None:
    assert len(entries_of(map_figure(placed_map(count))).x) == count


@pytest.mark.parametrize("lens", LENSES)
def test_a_lens_moves_no_one(lens: Lens) -> None:
    m = with_power_and_belonging(placed_map(20, waiting=2))
    plain, other = entries_of(map_figure(m)), entries_of(map_figure(m, lens=lens))
    assert list(plain.x) == list(other.x) and list(plain.y) == list(other.y)


def test_placing_the_last_one_from_the_tray_moves_no_one_else() -> None:
    m = placed_map(8, waiting=1)
    after = place(m, m.ids[-1], 3, 40.0, 0.5)
    for size in SIZES:
        before, now = entries_of(map_figure(m, size)), entries_of(map_figure(after, size))
        assert list(before.x[:-1]) == list(now.x[:-1])
        assert list(before.y[:-1]) == list(now.y[:-1])


def test_a_name_that_is_markup_is_shown_as_it_was_typed() -> None:
    m = add(add(new_map(), "<b>Ana</b> & <a href='x'>"), "$x$")
    m = place(m, m.ids[0], 1, 0.0, 0.5)
    figure = map_figure(m, (1400, 900))
    shown = texts_of(figure)
    assert "&lt;b&gt;Ana&lt;/b&gt; &amp; &lt;a href='x'&gt;" in shown
    assert "&#36;x&#36;" in shown
    assert not any("<" in text or "$" in text for text in (*shown, *entries_of(figure).hovertext))


def test_hovering_shows_the_whole_name_also_where_it_is_cut() -> None:
    long = "The Tuesday evening neighbourhood choir of the old harbour"
    m = add(new_map(), long)
    m = place(m, m.ids[0], 1, 0.0, 0.5)
    figure = map_figure(m, (370, 520))
    assert long not in texts_of(figure)
    assert list(entries_of(figure).hovertext) == [long]


def test_lines_to_me_are_drawn_in_the_lens_that_asks_for_them_and_never_for_open_answers() -> None:
    m = placed_map(1)  # its answers are all open
    assert len(map_figure(m, lens="give_and_get").data) == len(map_figure(m, lens="closeness").data)
    rated = placed_map(3)
    assert len(map_figure(rated, lens="give_and_get").data) > len(map_figure(rated, lens="safety").data)


def test_nothing_about_colours_alone_says_who_has_died() -> None:
    m = placed_map(2)
    died = with_alter(m, m.ids[0], status="died")
    assert len(map_figure(died).data) > len(map_figure(m).data)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("waiting", [0, 1, 7, 14, 30, 60])
def test_everyone_who_waits_fits_into_the_picture_and_can_be_hit(size: tuple[int, int], waiting: int) -> None:
    plan = frame(size, waiting)
    assert len(plan.tray) == waiting
    for x, y in plan.tray:
        assert plan.shape <= x <= size[0] - plan.shape
        assert plan.shape <= y <= size[1] - plan.shape
        assert dist((x, y), plan.middle) > plan.radius + plan.shape
    if waiting > 1:
        assert min(dist(one, other) for one, other in combinations(plan.tray, 2)) >= 2 * plan.shape
    assert plan.radius > min(size) * 0.22


def test_targets_are_as_large_as_a_finger() -> None:
    assert HIT >= 44
    assert entries_of(map_figure(placed_map(1))).marker.size == HIT


def test_the_picture_asks_for_nothing_and_cannot_be_zoomed() -> None:
    layout = map_figure(placed_map(3)).layout
    assert layout.xaxis.fixedrange and layout.yaxis.fixedrange
    assert layout.dragmode is False
    assert layout.paper_bgcolor == layout.plot_bgcolor == "rgba(0,0,0,0)"
