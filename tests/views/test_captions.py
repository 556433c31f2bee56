"""The name of a ring stands on its line where nothing else does, or nowhere."""

from math import atan2, cos, dist, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.views.captions import Caption, place_captions
from netmap.views.label_choices import Box
from netmap.views.looks import EDGES
from netmap.words.map_view import ON_RING

MIDDLE, RADIUS, SIZE = (300.0, 300.0), 270.0, (600.0, 600.0)
RINGS = {ring: ON_RING[ring] for ring in (1, 2, 3)}
BOXES = st.builds(
    lambda x, y, wide, high: Box(x, y, x + wide, y + high),
    st.floats(0, 560), st.floats(0, 560), st.floats(10, 120), st.floats(10, 40),
)  # fmt: skip


def spots(caption: Caption) -> list[tuple[float, float]]:
    """On the foot of its words and half a line above, over its middle half, which its words fill."""
    start, end = (atan2(MIDDLE[1] - y, x - MIDDLE[0]) for x, y in (caption.start, caption.end))
    turn = (end - start + pi) % (2 * pi) - pi
    turns = [start + turn * (0.25 + step / 40) for step in range(21)]
    far = caption.radius + (4 if caption.upper else -4)
    return [(MIDDLE[0] + far * cos(at), MIDDLE[1] - far * sin(at)) for at in turns]


@given(st.lists(BOXES, max_size=30))
def test_it_never_lies_under_what_stands_there(taken: list[Box]) -> None:
    for caption in place_captions(RINGS, MIDDLE, RADIUS, SIZE, taken).values():
        for x, y in spots(caption):
            assert 0 <= x <= SIZE[0] and 0 <= y <= SIZE[1]
            assert not any(box.left < x < box.right and box.top < y < box.bottom for box in taken)


def test_where_nothing_is_in_the_way_they_stand_at_the_top_of_their_lines() -> None:
    found = place_captions(RINGS, MIDDLE, RADIUS, SIZE, ())
    assert {ring: one.words for ring, one in found.items()} == RINGS
    for ring, caption in found.items():
        assert caption.upper and caption.start[0] + caption.end[0] == pytest.approx(2 * MIDDLE[0])
        assert (
            dist(caption.start, MIDDLE) == pytest.approx(caption.radius)
            and caption.radius > EDGES[ring] * RADIUS
        )


def test_where_there_is_no_room_it_is_left_out() -> None:
    assert place_captions(RINGS, MIDDLE, RADIUS, SIZE, [Box(0, 0, *SIZE)]) == {}
