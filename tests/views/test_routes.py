"""Ways round me."""

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.views.routes import XY, apart, doubled, route, shorter, zigzag

SPOTS = st.tuples(st.floats(-200, 200), st.floats(-200, 200))
ME = (0.0, 0.0)


def nearest(way: tuple[XY, ...]) -> float:
    return min(
        dist(ME, (a[0] + (b[0] - a[0]) * step / 50, a[1] + (b[1] - a[1]) * step / 50))
        for a, b in pairwise(way)
        for step in range(51)
    )


@given(SPOTS, SPOTS, st.floats(0, 80))
def test_a_way_begins_and_ends_where_it_should_and_keeps_away_from_me(a: XY, b: XY, room: float) -> None:
    way = route(a, b, ME, room)
    assert (way[0], way[-1]) == (a, b)
    assert nearest(way) >= min(room, dist(a, ME), dist(b, ME)) - 1e-6


@given(SPOTS, SPOTS)
def test_where_nothing_is_in_the_way_it_is_straight(a: XY, b: XY) -> None:
    if nearest((a, b)) > 30:
        assert route(a, b, ME, 30) == (a, b)


def test_the_way_there_and_the_way_back_are_one() -> None:
    for a, b in (((-100.0, 0.0), (100.0, 0.0)), ((0.0, -90.0), (0.0, 70.0)), ((-60.0, 5.0), (80.0, 9.0))):
        there, back = route(a, b, ME, 30), route(b, a, ME, 30)
        assert [pytest.approx(spot) for spot in there] == list(back[::-1])


def test_straight_across_it_leads_above_me() -> None:
    # Two tangents to the circle of radius 30 from 100 away, and 25 corners at most on the arc between them.
    way = route((-100.0, 0.0), (100.0, 0.0), ME, 30)
    assert all(y <= 0 for _, y in way) and min(y for _, y in way) == pytest.approx(-30, abs=0.2)


def test_a_way_ends_at_the_edge_of_shapes_and_there_is_none_where_they_touch() -> None:
    assert shorter(((0, 0), (100, 0)), 10, 20) == ((10, 0), (80, 0))
    assert shorter(((0, 0), (30, 0)), 10, 20) is None
    assert shorter(((0, 0), (5, 0), (5, 50)), 10, 10) == ((5, 5), (5, 40))


def test_a_jagged_way_strays_no_further_than_its_teeth() -> None:
    way = zigzag(((0, 0), (60, 0)), 3.2, 6, most=100)
    assert len(way) == 11 and {abs(y) for _, y in way[1:-1]} == {3.2}
    assert zigzag(((0, 0), (11, 0)), 3.2, 6, most=100) == ((0, 0), (11, 0))


def test_a_long_way_is_jagged_in_its_middle_alone_and_turns_its_corners_still() -> None:
    way = zigzag(((0, 0), (100, 0), (100, 100)), 4, 6, most=24)
    jagged = [spot for spot in way if abs(spot[1]) == 4 and 88 < spot[0] < 100]
    assert way[0] == (0, 0) and way[-1] == (100, 100) and jagged
    assert all(dist(spot, (100, 0)) <= 13 for spot in way[1:-1])


def test_a_double_line_lies_as_far_to_the_left_as_to_the_right_of_its_way() -> None:
    assert doubled(((0, 0), (30, 0)), 2) == (((0, 2), (30, 2)), ((0, -2), (30, -2)))


def test_a_way_that_leads_apart_is_open_in_its_middle_and_its_tips_point_away_from_it() -> None:
    first, second, left, right = apart(((0, 0), (100, 0)), 20, 10)
    assert (first, second) == (((0, 0), (40, 0)), ((60, 0), (100, 0)))
    # Arms of ten reach seven along the line, into the gap, and eight aside.
    assert left == ((47, 8), (40, 0), (47, -8))
    assert right == ((53, -8), (60, 0), (53, 8))


def test_of_a_short_way_half_is_open() -> None:
    first, second, *_ = apart(((0, 0), (20, 0)), 30, 6)
    assert (first, second) == (((0, 0), (5, 0)), ((15, 0), (20, 0)))
