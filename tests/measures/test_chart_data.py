"""What each picture holds. Expected values of the golden map are read off its answers by hand."""

from hypothesis import given, settings

from netmap.files import open_sample
from netmap.measures import measure
from netmap.measures.chart_data import Circles, GiveAndGet, circles, give_and_get, kinds
from netmap.measures.contact import kept_apart
from netmap.measures.support import can_be_turned_to
from netmap.model import SupportMap
from netmap.model.edits import add, new_map
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON
from tests.ideas.contact import was_answered_to_be_kept_away
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps

GOLDEN = open_sample("golden").current


def test_the_golden_map() -> None:
    """Maren (safety 2) stands in no picture; Toni is there through work."""
    assert give_and_get(GOLDEN) == GiveAndGet(("P", "S", "F", "C", "N"), ("T",), (), True)
    found = kinds(GOLDEN)
    assert found.kinds == SUPPORTS_OF_A_PERSON
    assert found.ids == ("P", "S", "F", "C", "T", "N") and found.safety_first
    assert found.givers("practical", "safe_enough") == ("P", "N")
    assert found.givers("settles", "safe_enough") == ("P",)
    assert set(found.marks.values()) == {"safe_enough"}
    assert circles(GOLDEN) == Circles((("P", "S", "F", "C"),), ("T", "N"), safety_first=True)


def test_an_empty_map_and_one_of_whom_nothing_is_said() -> None:
    for m in (new_map(), add(new_map(), "Ana")):
        assert give_and_get(m) == GiveAndGet((), (), m.ids, False)
        assert kinds(m).ids == () and kinds(m).still_open == m.ids
        assert circles(m) == Circles((), ())


def test_one_side_answered_is_still_open_and_none_is_an_answer() -> None:
    m = map_of(entry("a", give=3), entry("b", get=0), entry("c", give=0, get=0))
    assert give_and_get(m) == GiveAndGet(("c",), (), ("a", "b"), False)


def test_whose_safety_is_open_has_a_mark_of_its_own() -> None:
    m = map_of(entry("a", gets=frozenset({"warmth"})), entry("b", safety=4, named_for=frozenset({"ritual"})))
    assert kinds(m).marks == {("warmth", "a"): "safety_open", ("ritual", "b"): "safe_enough"}
    assert kinds(m).kinds == SUPPORTS


@settings(max_examples=60)
@given(support_maps() | likely_maps())
def test_everyone_near_is_in_one_place_of_each_picture_and_nobody_else_is(m: SupportMap) -> None:
    near = [alter.id for alter in m.current() if alter.id not in kept_apart(m)]
    bars, grid = give_and_get(m), kinds(m)
    assert sorted((*bars.answered, *bars.uneven, *bars.still_open)) == sorted(near)
    assert sorted((*grid.ids, *grid.still_open)) == sorted(near)
    assert bars.safety_first == grid.safety_first == (len(near) < len(m.current()))


@settings(max_examples=60)
@given(support_maps() | likely_maps())
def test_open_is_never_answered(m: SupportMap) -> None:
    for id in give_and_get(m).answered:
        assert m.connection(id).give is not None and m.connection(id).get is not None
    assert all(kind in m.connection(id).supports for kind, id in kinds(m).marks)


@given(likely_maps())
def test_filled_marks_are_what_covers_a_kind_but_for_those_kept_apart(m: SupportMap) -> None:
    """And what comes from those who are safe enough and no source to turn to, such as a child, is marked."""
    found, covered, apart = kinds(m), measure(m).coverage, kept_apart(m)
    for kind in SUPPORTS:
        filled = found.givers(kind, "safe_enough")
        assert tuple(id for id in filled if can_be_turned_to(m, id)) == tuple(
            id for id in covered[kind] if id not in apart
        )
        assert all(not can_be_turned_to(m, id) or id in covered[kind] for id in filled)


@settings(max_examples=40)
@given(support_maps(most=5))
def test_circles_hold_once_where_there_is_a_tie_everyone_of_today_but_those_i_keep_away_from(
    m: SupportMap,
) -> None:
    found = circles(m)
    everyone = [id for circle in found.circles for id in circle] + list(found.alone)
    here = sorted(alter.id for alter in m.current() if not was_answered_to_be_kept_away(m, alter.id))
    assert sorted(everyone) == (here if found.circles else [])
    assert found.safety_first == any(was_answered_to_be_kept_away(m, id) for id in m.ids)
    assert all(len(circle) > 1 for circle in found.circles)
