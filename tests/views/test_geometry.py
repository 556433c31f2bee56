from itertools import combinations
from math import cos, dist, hypot, radians, sin

import pytest
from hypothesis import given, settings

from netmap.model import Connection, SupportMap
from netmap.model.edits import add, new_map, place, with_connection, without
from netmap.views.free_places import free_place, settled
from netmap.views.geometry import layout, nearest_place, place_of, point_at
from netmap.views.looks import EDGES, SHAPE
from tests.strategies import support_maps


def test_a_point_follows_from_ring_angle_and_depth_by_hand() -> None:
    # Ring 2 runs from 0.53 to 0.78; 0.062 stay free at each edge: 0.592 to 0.718, at depth 0.5 that is 0.655;
    # 90 degrees is straight up.
    x, y = point_at(2, 90, 0.5)
    assert (x, y) == pytest.approx((0, 0.655))


def test_who_has_no_ring_stands_nowhere() -> None:
    assert place_of(Connection(alter="a", angle=10.0, depth=0.5)) is None
    assert layout(new_map()).points == {}


@pytest.mark.parametrize("ring", [1, 2, 3])
@pytest.mark.parametrize("depth", [0.0, 1.0])
def test_at_the_edge_of_a_ring_a_shape_still_lies_inside_it_whole(ring: int, depth: float) -> None:
    far = hypot(*point_at(ring, 70, depth))
    assert EDGES[ring - 1] + SHAPE / 2 <= far <= EDGES[ring] - SHAPE / 2


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_everyone_placed_stands_inside_their_ring_whole(m: SupportMap) -> None:
    for id, point in layout(m).points.items():
        ring = m.connection(id).ring
        assert ring is not None
        far = hypot(*point)
        assert EDGES[ring - 1] + SHAPE / 2 <= far <= EDGES[ring] - SHAPE / 2


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_nobody_moves_when_someone_is_added_rated_or_taken_off(m: SupportMap) -> None:
    before = layout(m).points
    newcomer = add(m, "Someone")
    placed = place(newcomer, newcomer.ids[-1], 1, *free_place(newcomer, 1))
    after = layout(placed).points
    assert all(after[id] == point for id, point in before.items())
    for id in m.ids:
        rated = layout(with_connection(m, id, safety=1, give=4)).points
        assert rated == before
        fewer = layout(without(m, id)).points
        assert fewer == {other: point for other, point in before.items() if other != id}


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_the_tray_holds_everyone_without_a_ring_in_the_order_of_the_map(m: SupportMap) -> None:
    where = layout(m)
    assert where.tray == tuple(id for id in m.ids if id not in where.points)


@pytest.mark.parametrize("rings", [(1,), (2,), (3,), (1, 2, 3)])
def test_forty_newcomers_find_places_without_touching(rings: tuple[int, ...]) -> None:
    m = new_map()
    for i in range(40):
        m = add(m, "Someone")
        ring = rings[i % len(rings)]
        m = place(m, m.ids[-1], ring, *free_place(m, ring))
    points = layout(m).points.values()
    assert min(dist(one, other) for one, other in combinations(points, 2)) >= SHAPE


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_settling_gives_everyone_with_a_ring_a_place_and_moves_no_one_who_has_one(m: SupportMap) -> None:
    after = settled(m)
    for before, now in zip(m.connections, after.connections, strict=True):
        if before.ring is None:
            assert now == before
        else:
            assert now.angle is not None and now.depth is not None
            assert before.angle in (None, now.angle)
            assert before.depth in (None, now.depth)
    assert settled(after) == after


def test_a_file_of_sixty_without_angles_settles_without_overlap() -> None:
    m = new_map()
    for i in range(60):
        m = add(m, "Someone")
        m = with_connection(m, m.ids[-1], ring=1 + i % 3)
    points = layout(settled(m)).points.values()
    assert min(dist(one, other) for one, other in combinations(points, 2)) >= SHAPE


@pytest.mark.parametrize(("ring", "angle", "depth"), [(1, 20.0, 0.0), (2, 200.0, 0.5), (3, 359.0, 1.0)])
def test_a_point_leads_back_to_ring_angle_and_depth(ring: int, angle: float, depth: float) -> None:
    assert nearest_place(*point_at(ring, angle, depth)) == pytest.approx((ring, angle, depth))


def test_a_finger_on_me_or_beside_the_disc_still_means_a_ring() -> None:
    assert nearest_place(0.01, 0.0)[0] == 1
    assert nearest_place(2 * cos(radians(40)), 2 * sin(radians(40))) == pytest.approx((3, 40, 1))
