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
from netmap.views.looks import ME, SHAPE
from netmap.views.palette import LIGHT
from netmap.views.picture.circles import circles_scene
from netmap.views.picture.map_picture import map_scene
from netmap.views.plan import plan
from tests.strategies import support_maps

SIZE = (820.0, 680.0)
HAIR = 1e-3
"""Pixels: two who are nearer than this stand on the very same spot."""


@settings(deadline=None, max_examples=150)
@given(support_maps(most=9))
def test_a_line_round_a_group_takes_in_its_members_and_nobody_else(m: SupportMap) -> None:
    here, points = plan(SIZE, len(layout(m).tray)), layout(m).points
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
    here = plan(SIZE, 0)
    (outline,) = map_scene(m, SIZE, LENSES["ties"], LIGHT).outlines
    assert len(outline.loops) == 1
    assert min(dist(spot, here.middle) for spot in outline.loops[0]) > here.me


def test_a_group_is_outlined_with_its_members_and_not_with_who_stands_between() -> None:
    m = new_map()
    for name, kind in (("Choir", "group"), ("Ana", "person"), ("Ben", "person"), ("Cem", "person")):
        m = add(m, name, kind)
    choir, ana, ben, cem = m.ids
    for id, ring, angle in ((choir, 1, 180.0), (ana, 3, 45.0), (ben, 3, 315.0), (cem, 3, 0.0)):
        m = place(m, id, ring, angle, 0.5)
    m = set_members(m, choir, (ana, ben))
    where = layout(m)
    outline = _lines(m)[choir]
    assert all(_holds(outline, where.points[id]) for id in (choir, ana, ben))
    # A convex outline would hold Cem, who stands to the right of the line from Ana to Ben no further than
    # the shapes reach; the arms to Ana and Ben leave Cem out.
    assert not _holds(outline, where.points[cem])


def test_an_outline_reaches_no_further_behind_its_middle_than_its_room() -> None:
    # One member straight to the right: to the left the outline is the circle of radius 0.1 about the middle.
    (outline,) = contour([((0, 0), (1, 0))], [(0, 0), (1, 0)], (), 0.1)
    assert min(x for x, _ in outline) == pytest.approx(-0.1, abs=0.001)
    assert max(x for x, _ in outline) == pytest.approx(1.1, abs=0.001)
    assert max(abs(y) for _, y in outline) == pytest.approx(0.1)


def test_an_outline_round_two_far_apart_is_straight_between_them() -> None:
    (outline,) = contour([((-1.5, 0), (1.5, 0))], [(-1.5, 0), (1.5, 0)], (), 0.9)
    assert {round(abs(y), 9) for x, y in _along(outline) if abs(x) <= 1.4} == {0.9}


def test_a_group_that_is_not_placed_is_outlined_round_its_placed_members() -> None:
    m = add(add(new_map(), "Choir", "group"), "Ana")
    choir, ana = m.ids
    m = set_members(place(m, ana, 2, 30.0, 0.5), choir, (ana,))
    assert _holds(_lines(m)[choir], layout(m).points[ana])


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
    assert min(x for x, _ in loop) == pytest.approx(-20, abs=1)
    assert max(x for x, _ in loop) == pytest.approx(120, abs=1)
    assert max(abs(y) for _, y in loop) == pytest.approx(20, abs=1)


def _hugging(points: list[tuple[float, float]], room: float) -> tuple[Loop, ...]:
    return contour(tree(points), points, (), room)


def _lines(m: SupportMap) -> dict[str, Loop]:
    """The one line round each group, in units of the disc."""
    found = group_contours(
        m, layout(m).points, (0.0, 0.0), room=SHAPE * 0.8, keep=SHAPE / 2 + 0.01, me=ME + 0.01
    )
    return {id: loops[0] for id, loops in found.items()}


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
