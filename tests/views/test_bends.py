"""Ways bend round whoever stands on them, and never come near me."""

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.views.bends import way_round
from netmap.views.routes import XY, clear

SPOTS = st.tuples(st.floats(-200, 200), st.floats(-200, 200))
ME = (0.0, 0.0)


def nearest(way: tuple[XY, ...], point: XY) -> float:
    return min(clear(a, b, point) for a, b in pairwise(way))


@given(SPOTS, SPOTS, st.lists(SPOTS, max_size=10))
def test_whoever_stands_around_it_leads_from_one_to_the_other_and_round_me(
    a: XY, b: XY, others: list[XY]
) -> None:
    way = way_round(a, b, others, 25, ME, 33)
    assert way[0] == pytest.approx(a) and way[-1] == pytest.approx(b, abs=1e-6)
    assert nearest(way, ME) >= min(33, dist(a, ME), dist(b, ME)) - 1e-6


@given(SPOTS, SPOTS)
def test_where_nobody_is_in_the_way_it_is_straight(a: XY, b: XY) -> None:
    if clear(a, b, ME) >= 33:
        assert way_round(a, b, (), 25, ME, 33) == (a, b)


def test_one_who_stands_on_the_way_is_passed_at_a_distance() -> None:
    a, b, one = (-150.0, 120.0), (150.0, 120.0), (0.0, 120.0)
    way = way_round(a, b, [one], 25, ME, 33)
    assert nearest(way, one) >= 20
