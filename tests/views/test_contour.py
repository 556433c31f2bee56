"""Lines round several: nobody stands within who does not belong, and whoever belongs does."""

from itertools import pairwise
from math import cos, dist, pi, sin
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.measures.chart_data import circles, without_avoided
from netmap.model import SupportMap
from netmap.model.edits import add, new_map, place, set_members
from netmap.views.contour import Loop, contour, group_contours, tree
from netmap.views.geometry import layout
from netmap.views.lenses import LENSES
from netmap.views.palette import LIGHT
from netmap.views.picture.circles import circles_scene
from netmap.views.picture.map_picture import map_scene
from netmap.views.plan import plan
from netmap.views.sizes import sizes
from tests.strategies import support_maps

SIZE = (820.0, 680.0)
HAIR = 1e-3
"""Pixels: two who are nearer than this stand on the very same spot."""


@settings(deadline=None, max_examples=150)
@given(support_maps(most=9))
def test_a_line_round_a_group_takes_in_its_members_and_nobody_else(m: SupportMap) -> None:
    here, points = plan(SIZE, max(1, len(layout(m).tray))), layout(m).points
    at = {id: here.at(point) for id, point in points.items()}
    scene = map_scene(m, SIZE, LENSES["ties"], LIGHT)
    groups = [a.id for a in m.alters if a.kind != "person" and any(id in at for id in m.members(a.id))]
    assert len(groups) == len(scene.outlines)
    for group, outline in zip(groups, scene.outlines, strict=True):
        belong = {group, *m.members(group)} & at.keys()
        _takes_in(outline.loops, {id: at[id] for id in belong}, {**_without(at, belong), "": here.middle})


@settings(deadline=None, max_examples=100)
@given(support_maps(most=9))
def test_a_line_round_a_circle_takes_in_who_is_in_it_and_nobody_else(m: SupportMap) -> None:
    found, m = circles(m), without_avoided(m)
    here, points = plan(SIZE, len(layout(m).tray)), layout(m).points
    at = {id: here.at(point) for id, point in points.items()}
    drawn = circles_scene(m, found, SIZE, LIGHT).outlines
    for ids, outline in zip((*found.circles, *((id,) for id in found.alone)), drawn, strict=True):
        belong = set(ids) & at.keys()
        others = {**_without(at, belong), "": here.middle} if belong else at
        _takes_in(outline.loops, {id: at[id] for id in belong}, others)


PLACES = st.tuples(st.floats(0, 120), st.floats(0, 120))


@settings(deadline=None, max_examples=150)
@given(st.lists(PLACES, min_size=1, max_size=5), st.lists(PLACES, max_size=12))
def test_however_crowded_it_is_nobody_else_stands_within(
    own: list[tuple[float, float]], others: list[tuple[float, float]]
) -> None:
    loops = contour(tree(own), own, [(place, 19.0) for place in others], 24.0)
    _takes_in(loops, dict(enumerate(own)), {-1 - i: place for i, place in enumerate(others)})


def test_whoever_stands_apart_from_the_members_keeps_the_room_of_their_shape() -> None:
    # On the very way from one member to the other, 60 from both; the line keeps 19 away.
    loops = contour([((0, 0), (120, 0))], [(0, 0), (120, 0)], [((60, 0), 19.0)], 24.0)
    for turn in range(24):
        spot = 60 + 17 * cos(turn * pi / 12), 17 * sin(turn * pi / 12)
        assert not sum(_holds(loop, spot) for loop in loops) % 2


def test_the_line_round_a_choir_goes_round_me() -> None:
    m = add(add(new_map(), "Choir", "group"), "Ana")
    choir, ana = m.ids
    m = set_members(place(place(m, ana, 1, 0.0, 0.5), choir, 1, 180.0, 0.5), choir, (ana,))
    here = plan(SIZE, 1)
    (outline,) = map_scene(m, SIZE, LENSES["ties"], LIGHT).outlines
    assert len(outline.loops) == 1
    assert min(dist(spot, here.middle) for spot in outline.loops[0]) > sizes(here.radius, 2).me


def test_a_group_is_outlined_with_its_members_and_not_with_who_stands_between() -> None:
    m = new_map()
    for name, kind in (("Choir", "group"), ("Ana", "person"), ("Ben", "person"), ("Cem", "person")):
        m = add(m, name, kind)
    choir, ana, ben, cem = m.ids
    for id, ring, angle in ((choir, 1, 180.0), (ana, 3, 45.0), (ben, 3, 315.0), (cem, 3, 0.0)):
        m = place(m, id, ring, angle, 0.5)
    m = set_members(m, choir, (ana, ben))
    points = _points(m)
    outline = _lines(m)[choir]
    assert all(_holds(outline, points[id]) for id in (choir, ana, ben))
    # A convex outline would hold Cem, who stands to the right of the line from Ana to Ben no further than
    # the shapes reach; the arms to Ana and Ben leave Cem out.
    assert not _holds(outline, points[cem])


def test_a_field_about_one_is_a_circle_of_its_room() -> None:
    # It falls to the height of the line at 1.89 * sqrt(1 - sqrt(0.52)) = 0.998 of its room; made smooth, the
    # line lies up to a tenth further in.
    (line,) = contour([((0, 0), (0, 0))], [(0, 0)], (), 30)
    far = [dist(spot, (0, 0)) for spot in line]
    assert min(far) > 27 and max(far) < 30.1


def test_between_two_far_apart_a_field_has_a_straight_waist() -> None:
    # A way reaches 0.52 of the room: 0.998 * 0.52 * 30 = 15.6.
    (line,) = contour([((-150, 0), (150, 0))], [(-150, 0), (150, 0)], (), 30)
    assert [abs(y) for x, y in line if abs(x) < 80] == pytest.approx(
        [15.6] * sum(abs(x) < 80 for x, _ in line), abs=0.2
    )
    assert 27 < max(abs(y) for _, y in line) < 32


def test_whoever_stands_near_a_way_makes_it_give_way() -> None:
    own = [(-150.0, 0.0), (150.0, 0.0)]
    plain = contour([own], own, (), 30)
    beside = contour([own], own, [((0, 24), 19)], 30)
    assert _holds(plain[0], (0, 14)) and not any(_holds(loop, (0, 14)) for loop in beside)


def test_a_group_that_is_not_placed_is_outlined_round_its_placed_members() -> None:
    m = add(add(new_map(), "Choir", "group"), "Ana")
    choir, ana = m.ids
    m = set_members(place(m, ana, 2, 30.0, 0.5), choir, (ana,))
    assert _holds(_lines(m)[choir], _points(m)[ana])


PLACES = st.tuples(st.floats(0, 300), st.floats(0, 300))


@settings(max_examples=60)
@given(st.lists(PLACES, max_size=8))
def test_a_line_that_hugs_is_closed_and_keeps_its_room_from_every_point(
    points: list[tuple[float, float]],
) -> None:
    loops = _hugging(points, 20)
    assert bool(loops) == bool(points)
    for loop in loops:
        assert loop[0] == loop[-1] and len(loop) > 3
        assert all(dist(spot, point) > 18 for spot in loop for point in points)
    for point in points:
        assert min(dist(spot, point) for loop in loops for spot in loop) < 22 or len(points) > 2


def test_a_line_that_hugs_two_goes_round_both_and_not_round_one_beside_them() -> None:
    (loop,) = _hugging([(0, 0), (100, 0)], 20)
    assert min(x for x, _ in loop) == pytest.approx(-19, abs=1)
    assert max(x for x, _ in loop) == pytest.approx(119, abs=1)
    assert max(abs(y) for _, y in loop) == pytest.approx(19, abs=1)


def _hugging(points: list[tuple[float, float]], room: float) -> tuple[Loop, ...]:
    return contour(tree(points), points, (), room)


def _lines(m: SupportMap) -> dict[str, Loop]:
    """The one line round each group, on a disc of radius 300, with y upward."""
    found = group_contours(m, _points(m), (0.0, 0.0), sizes(300, len(m.ids)))
    return {id: loops[0] for id, loops in found.items()}


def _points(m: SupportMap) -> dict[str, tuple[float, float]]:
    return {id: (300 * x, 300 * y) for id, (x, y) in layout(m).points.items()}


def _along(loop: Loop) -> list[tuple[float, float]]:
    """Forty points on each piece of a line."""
    shares = [step / 40 for step in range(41)]
    return [
        (ax + (bx - ax) * share, ay + (by - ay) * share)
        for (ax, ay), (bx, by) in pairwise(loop)
        for share in shares
    ]


def _without(at: dict[str, tuple[float, float]], ids: set[str]) -> dict[str, tuple[float, float]]:
    return {id: place for id, place in at.items() if id not in ids}


def _takes_in(
    loops: tuple[Loop, ...], own: dict[Any, tuple[float, float]], others: dict[Any, tuple[float, float]]
) -> None:
    for spot in own.values():
        if all(dist(spot, other) > HAIR for other in others.values()):
            assert sum(_holds(loop, spot) for loop in loops) % 2
    for spot in others.values():
        if all(dist(spot, one) > HAIR for one in own.values()):
            assert not sum(_holds(loop, spot) for loop in loops) % 2


def _holds(outline: tuple[tuple[float, float], ...], point: tuple[float, float]) -> bool:
    """Even-odd rule: a ray to the right crosses the outline an odd number of times."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in zip(outline, (*outline[1:], outline[0]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside
