from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.views.geometry import layout
from netmap.views.label_choices import Box, Label, shared
from netmap.views.label_places import SLIVER, overlap_area, place_labels
from netmap.views.looks import NAME_SIZE
from netmap.views.plan import plan
from netmap.views.sizes import sizes
from netmap.views.text_width import CUT, letters, shortened, text_width
from tests.views.maps import placed_map

WORDS = (
    "Ana",
    "Mohammed",
    "Aleksandra",
    "Grandmother",
    "choir",
    "of",
    "the",
    "Tuesday",
    "group",
    "李小龍",
    "محمد",
)


def names_for(count: int, seed: int) -> list[str]:
    """Names of 3 to 40 signs."""
    random = Random(seed)
    found = []
    for _ in range(count):
        length, name = random.randint(3, 40), ""
        while len(name) < length:
            name += random.choice(WORDS) + " "
        found.append(name[:length].strip())
    return found


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("count", "size"), [(40, (800, 680)), (25, (370, 520))])
def test_no_two_names_cover_each_other(count: int, size: tuple[int, int], seed: int) -> None:
    m = placed_map(count)
    here = plan(size, 0)
    points = {id: here.at(point) for id, point in layout(m).points.items()}
    names = dict(zip(m.ids, names_for(count, seed), strict=True))
    labels = place_labels(points, names, size, dict.fromkeys(points, sizes(here.radius, count).shape))
    covered = [shared(a.box, b.box) for a, b in combinations(labels.values(), 2)]
    assert max(covered) <= SLIVER
    for id, label in labels.items():
        kept = label.text.removesuffix(CUT)
        assert names[id].startswith(kept)
        assert label.text == names[id] or len(letters(kept)) >= 4 or names[id].startswith(kept + " ")


def test_one_name_with_room_stands_whole_beside_its_shape_and_outward() -> None:
    label = place_labels({"a": (170.0, 200.0)}, {"a": "Grandmother Rosa"}, (400, 400), {"a": 10})["a"]
    assert (label.text, label.side) == ("Grandmother Rosa", "left")


def test_a_name_keeps_off_what_is_taken() -> None:
    wall = Box(215, 190, 400, 210)
    label = place_labels({"a": (200.0, 200.0)}, {"a": "Ana"}, (400, 400), {"a": 10}, [wall])["a"]
    assert shared(label.box, wall) == 0


def test_the_same_map_has_the_same_labels() -> None:
    points = {str(i): (40.0 + 37 * i % 300, 40.0 + 53 * i % 300) for i in range(20)}
    names = dict(zip(points, names_for(20, 1), strict=True))
    shapes = dict.fromkeys(points, 9.0)
    once = place_labels(points, names, (380, 380), shapes)
    assert once == place_labels(points, names, (380, 380), shapes)


def test_no_points_have_no_labels() -> None:
    assert place_labels({}, {}, (400, 400), {}) == {}


def test_overlap_is_counted_in_square_pixels_and_slivers_are_not() -> None:
    # 10 by 5 pixels are shared; the third box shares 1 by 1 with the first.
    boxes = (Box(0, 0, 20, 10), Box(10, 5, 40, 15), Box(-9, -9, 1, 1))
    assert overlap_area(Label("x", "right", box) for box in boxes) == 50


def test_a_long_name_is_cut_at_a_word() -> None:
    assert shortened("The Tuesday evening choir", 130) == "The Tuesday…"


def test_a_name_of_one_long_word_is_cut_inside_it_and_keeps_four_letters() -> None:
    assert shortened("Aleksandrowicz", 0) == "Alek…"
    assert shortened("Marie", 0) == "Marie"


def test_a_joined_emoji_is_never_cut_apart() -> None:
    family = "👩‍👩‍👧‍👦"
    assert letters(family + "🇫🇷e\u0301") == (family, "🇫🇷", "e\u0301")
    assert shortened(family * 9, 60).rstrip(CUT).replace(family, "") == ""


@given(st.text(max_size=60), st.floats(0, 400))
def test_a_cut_name_fits_or_has_four_letters(text: str, room: float) -> None:
    cut = shortened(text, room)
    assert cut == text or text_width(cut) <= room or len(letters(cut.removesuffix(CUT))) <= 4


def test_wide_scripts_are_counted_wide() -> None:
    assert text_width("李小龍") == pytest.approx(3 * NAME_SIZE)
    assert text_width("") == 0
