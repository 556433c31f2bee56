"""A leaf: what I give to the right of its stem, as seen from me, what I get to the left; wider, the more."""

from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import SupportMap
from netmap.views.leaves import leaf
from netmap.views.lenses import LENSES
from netmap.views.palette import LIGHT
from netmap.views.picture.map_picture import map_scene
from netmap.views.sizes import sizes
from netmap.words.map_view import LENS, Lens
from tests.strategies import support_maps

ME = (0.0, 0.0)
FEW, MANY = sizes(316, 12), sizes(316, 60)
AMOUNT = st.one_of(st.none(), st.integers(0, 4))
SPOTS = st.tuples(st.floats(-316, 316), st.floats(-316, 316))


def test_of_nobody_unrated_and_of_nobody_who_stands_at_me() -> None:
    assert leaf(ME, (200, 0), (), None, None, FEW) is None
    assert leaf(ME, (40, 0), (), 4, 4, FEW) is None


def test_none_both_ways_is_the_bare_stem() -> None:
    drawn = leaf(ME, (200, 0), (), 0, 0, FEW)
    assert drawn and not drawn.give and not drawn.get and not drawn.veins
    assert drawn.stem[0][0] < drawn.stem[-1][0] < 200


@pytest.mark.parametrize("size", [FEW, MANY])
@pytest.mark.parametrize("amount", range(1, 5))
def test_what_i_give_lies_to_the_right_and_what_i_get_to_the_left_each_as_wide_as_it_is_much(
    size: object, amount: int
) -> None:
    assert isinstance(size, type(FEW))
    drawn = leaf(ME, (200, 0), (), amount, 5 - amount, size)
    assert drawn
    # From me to the right of the picture, where y leads down: my right hand is below.
    assert max(y for _, y in drawn.give) == pytest.approx(size.halves[amount], rel=0.02)
    assert min(y for _, y in drawn.give) == pytest.approx(0, abs=1e-9)
    assert -min(y for _, y in drawn.get) == pytest.approx(size.halves[5 - amount], rel=0.02)
    assert max(y for _, y in drawn.get) == pytest.approx(0, abs=1e-9)


@settings(deadline=None)
@given(SPOTS, st.lists(SPOTS, max_size=8), AMOUNT, AMOUNT)
def test_it_lies_between_me_and_them_whoever_stands_around(
    at: tuple[float, float], others: list[tuple[float, float]], give: int | None, get: int | None
) -> None:
    for size in (FEW, MANY):
        drawn = leaf(ME, at, others, give, get, size)
        assert (drawn is None) == ((give is None and get is None) or dist(ME, at) - size.tip - size.me < 13)
        for spot in (*drawn.give, *drawn.get, *drawn.stem) if drawn else ():
            assert dist(spot, ME) >= size.me
            assert dist(spot, at) >= min(size.shape, dist(spot, ME))


@pytest.mark.parametrize("lens", LENS)
@settings(deadline=None, max_examples=30)
@given(m=support_maps())
def test_who_has_died_or_is_from_before_has_none_and_a_look_that_shows_something_else_neither(
    lens: Lens, m: SupportMap
) -> None:
    drawn = map_scene(m, (820, 680), LENSES[lens], LIGHT).leaves
    rated = [
        alter
        for alter in m.alters
        if alter.status == "current"
        and m.connection(alter.id).ring
        and (m.connection(alter.id).give, m.connection(alter.id).get) != (None, None)
    ]
    assert len(drawn) == (len(rated) if LENSES[lens].leaves else 0)
