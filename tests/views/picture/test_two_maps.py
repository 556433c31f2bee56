"""Two moments beside each other: the same places, whoever is on one alone faint on the other."""

import re
from base64 import b64decode
from xml.etree import ElementTree

from hypothesis import given, settings

from netmap.model import SupportMap
from netmap.model.edits import add, new_map, place, unplace, without
from netmap.views.geometry import place_of, point_at
from netmap.views.picture.two_maps import FAINT_DASH, two_maps_html
from netmap.views.same_places import joint, same_places
from netmap.words.names import labels
from tests.strategies import support_maps
from tests.views.maps import placed_map

SVG = "{http://www.w3.org/2000/svg}"


def drawn(
    earlier: SupportMap, later: SupportMap, told: tuple[str, ...] = (), *, ties: bool = False
) -> list[ElementTree.Element]:
    names = labels(joint(earlier, later))
    html = "".join(two_maps_html(earlier, later, told, names, ("then & now", "now"), ties=ties))
    return [
        ElementTree.fromstring(b64decode(data))
        for data in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', html)
    ]


def paths(drawing: ElementTree.Element) -> int:
    return len(list(drawing.iter(f"{SVG}path")))


def faint(drawing: ElementTree.Element) -> int:
    return sum(1 for path in drawing.iter(f"{SVG}path") if path.get("stroke-dasharray") == FAINT_DASH)


@settings(max_examples=25)
@given(support_maps(), support_maps())
def test_everyone_of_either_has_a_place_or_a_seat_on_both(earlier: SupportMap, later: SupportMap) -> None:
    places = same_places(earlier, later)
    everyone = {*earlier.ids, *later.ids}
    assert set(places.everyone.ids) == everyone
    for side in (places.then, places.now):
        assert set(side) | set(places.waiting) == everyone
    for id in set(earlier.ids) ^ set(later.ids):
        assert places.then.get(id) == places.now.get(id)
    for drawing in drawn(earlier, later, tuple(everyone)[:2]):
        _, _, width, height = (float(x) for x in drawing.attrib["viewBox"].split())
        assert width == 360 <= height


@settings(max_examples=40)
@given(support_maps(), support_maps())
def test_who_is_on_both_stands_where_the_later_one_says_in_the_ring_of_then(
    earlier: SupportMap, later: SupportMap
) -> None:
    places = same_places(earlier, later)
    for id in set(earlier.ids) & set(later.ids):
        was, now = earlier.connection(id), later.connection(id)
        assert places.now.get(id) == place_of(now)
        if was.ring == now.ring:
            assert places.then.get(id) == places.now.get(id)
            assert id not in places.moved


def test_who_moved_did_so_in_one_direction() -> None:
    m = add(new_map(), "Ana")
    (ana,) = m.ids
    places = same_places(place(m, ana, 3, 200.0, 0.1), place(m, ana, 1, 40.0, 0.5))
    assert places.then[ana] == places.moved[ana] == point_at(3, 40.0, 0.5)
    assert places.now[ana] == point_at(1, 40.0, 0.5)
    waiting = same_places(place(m, ana, 3, 200.0, 0.1), unplace(m, ana))
    assert (waiting.moved, waiting.waiting) == ({}, (ana,))


def test_who_went_and_who_came_are_drawn_faint_where_they_are_not() -> None:
    both = placed_map(3)
    earlier, later = without(both, both.ids[0]), without(without(both, both.ids[1]), both.ids[2])
    assert [faint(drawing) for drawing in drawn(earlier, later)] == [1, 2]
    assert [faint(drawing) for drawing in drawn(both, both)] == [0, 0]


def test_of_many_those_are_named_who_are_told_of() -> None:
    m = placed_map(30)
    one, _ = drawn(m, m, m.ids[:2])
    me, *named = one.iter(f"{SVG}text")
    assert (me.text, len(named)) == ("me", 2)
    few = placed_map(5, waiting=2)
    one, _ = drawn(few, few)
    named = sorted(text.text or "" for text in one.iter(f"{SVG}text"))
    assert named == [*(f"Entry {n}" for n in range(5)), "me"]


def test_ties_are_drawn_where_they_are_asked_for_of_those_who_are_told_of() -> None:
    m = placed_map(5)
    assert len(m.ties) == 4
    lines = [paths(drawn(m, m, m.ids[1:2], ties=ties)[0]) for ties in (False, True)]
    assert lines[1] - lines[0] == 2
