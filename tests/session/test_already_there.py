"""A name that stands on the map, or twice in a list, is asked about; nobody is doubled or joined unasked."""

import pytest
from hypothesis import given

from netmap.measures.contact import kept_apart
from netmap.model import History, SupportMap
from netmap.model.edits import with_connection
from netmap.model.name_list import Listed, with_list
from netmap.session.already_there import Resemblance, already_there
from netmap.session.namesakes import is_asked_about
from netmap.session.open_map import OpenMap
from tests.likely_maps import entry, likely_maps, map_of
from tests.session.test_namesakes import SAFE

M = map_of(entry("a", name="Ana"), entry("z", name="Zoë"), entry("b", name="ANA", kind="group"))


@pytest.mark.parametrize("name", ["Ana", "ana", " ANA ", "A\u200bna", "\u202eAna", "Ａｎａ"])
def test_the_same_plain_name_is_told(name: str) -> None:
    assert already_there(M, ["Eve", name]) == (Resemblance(1, ("a", "b"), ()),)


def test_how_a_letter_is_put_together_makes_no_difference_but_its_marks_do() -> None:
    assert already_there(M, ["Zoe\u0308"]) == (Resemblance(0, ("z",), ()),)
    assert already_there(M, ["Zoe", "Anna", ""]) == ()


def test_a_name_that_stands_in_the_list_before_is_told_too() -> None:
    assert already_there(map_of(), ["A", "B", "a", "A"]) == (
        Resemblance(2, (), (0,)),
        Resemblance(3, (), (0, 2)),
    )


@given(likely_maps(least=1))
def test_everyone_on_a_map_is_found_again(m: SupportMap) -> None:
    found = already_there(m, [alter.name.upper() for alter in m.alters])
    assert [one.place for one in found] == list(range(len(m.alters)))
    assert all(id in one.ids for id, one in zip(m.ids, found, strict=True))


def test_another_of_the_name_of_one_kept_apart_is_still_asked_about_and_left_out() -> None:
    here = OpenMap(History(map_of(entry("t", name="Tom", status="ended_by_harm"))))
    assert already_there(here.map, ["tom"])
    here.change(with_list(here.map, (Listed(name="tom"),)))
    id = here.map.ids[-1]
    here.change(with_connection(here.map, id, **SAFE))
    assert is_asked_about(here.map, id) and id in kept_apart(here.map)
