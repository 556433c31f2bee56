"""A feeling beside a finding: one for each finding, in the person's own words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import Feeling, SupportMap
from netmap.model.edits import changed, with_feeling, without
from tests.likely_maps import entry, map_of
from tests.strategies import TEXTS, support_maps


def test_it_is_there_again_for_the_same_finding_about_the_same_people() -> None:
    m = with_feeling(map_of(entry("a"), entry("b")), "safe_people", ("a",), "warm, and a bit sad")
    assert m.feeling("safe_people", ("a",)) == "warm, and a bit sad"
    assert m.feeling("safe_people", ("a", "b")) == "" == m.feeling("mutual", ("a",))
    assert without(m, "a").feelings == ()


def test_other_words_take_the_place_of_the_first_and_none_take_them_away() -> None:
    m = with_feeling(map_of(entry("a")), "mutual", ("a",), "sad")
    m = with_feeling(m, "no_group", (), "fine by me")
    m = with_feeling(m, "mutual", ("a",), "glad")
    assert [feeling.words for feeling in m.feelings] == ["fine by me", "glad"]
    left = Feeling(finding="no_group", words="fine by me")
    assert with_feeling(m, "mutual", ("a",), " \n").feelings == (left,)


@settings(max_examples=50)
@given(support_maps(), TEXTS, st.data())
def test_nothing_else_on_the_map_changes(m: SupportMap, words: str, data: st.DataObject) -> None:
    about = tuple(data.draw(st.lists(st.sampled_from(m.ids), unique=True))) if m.ids else ()
    noted = with_feeling(m, "mutual", about, words)
    others = [f for f in m.feelings if (f.finding, f.about) != ("mutual", about)]
    assert [f for f in noted.feelings if (f.finding, f.about) != ("mutual", about)] == others
    assert changed(noted, feelings=()) == changed(m, feelings=())
