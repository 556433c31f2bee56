"""Where what I say may reach someone I keep away from, over which tie: the same as contact says of whom."""

import pytest
from hypothesis import given

from netmap.measures.contact import avoided, could_pass_it_on, holds_one_of, open_to_contact, within_reach
from netmap.measures.passing_on import open_ties, passing_on, passing_on_from
from netmap.model import SupportMap, Tie
from netmap.model.edits import with_tie
from tests.likely_maps import entry, likely_maps, map_of

SAFE = {"safety": 5}


@pytest.mark.parametrize(("talks", "said"), [(None, "open"), (True, "said"), (False, None)])
def test_not_known_is_no_no(talks: bool | None, said: str | None) -> None:
    known = Tie(a="a", b="x", talks_about_me=talks)
    m = map_of(entry("a", **SAFE), entry("x", safety=1), entry("z", **SAFE), ties=[known, ("a", "z")])
    assert passing_on(m, known) == passing_on_from(m, "a") == said
    assert open_ties(m, "a") == ((("a", "x"),) if said == "open" else ())
    assert passing_on(m, m.ties[1]) is None and passing_on_from(m, "z") is None
    assert passing_on_from(m, "x") is None


def test_a_group_tied_to_a_group_that_holds_someone_is_asked_about_and_so_is_a_person_in_one() -> None:
    m = map_of(
        entry("choir", kind="group", **SAFE), entry("club", kind="group", **SAFE), entry("x", safety=1),
        entry("a", **SAFE), ties=[("choir", "club"), ("x", "club"), ("a", "club")],
    )  # fmt: skip
    assert open_ties(m, "choir") == (("choir", "club"),)
    assert passing_on_from(m, "a") == "open" and passing_on_from(m, "club") is None


@given(likely_maps(least=2))
def test_it_is_said_of_the_same_people_and_groups_that_ideas_are_careful_with(m: SupportMap) -> None:
    away = avoided(m)
    for id in m.ids:
        if m.alter(id).kind == "person":
            assert (passing_on_from(m, id) is not None) == (id in could_pass_it_on(m))
        elif id in open_to_contact(m) and not holds_one_of(m, id, away):
            assert (passing_on_from(m, id) is None) == (id in within_reach(m) or is_no_place(m, id))


@given(likely_maps(least=2))
def test_saying_no_to_each_question_settles_it(m: SupportMap) -> None:
    for id in m.ids:
        for a, b in open_ties(m, id):
            m = with_tie(m, a, b, talks_about_me=False)
        assert passing_on_from(m, id) != "open"


def is_no_place(m: SupportMap, id: str) -> bool:
    return m.alter(id).form in ("animal", "ancestor", "place")
