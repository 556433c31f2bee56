"""Where a guide asks for groups before people, so does the bench; what is said is of those chosen."""

import pytest

from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.pages import routes
from netmap.words import bench, group_ties
from netmap.words.guides import shipped
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

GROUPS = map_of(*(entry(id, name=id.title(), kind="group", ring=2) for id in ("choir", "team", "online")))
EMPTY = SupportMap(id="m", device_private="yes")


def on_its_map(m: SupportMap) -> Drawn:
    return Drawn(drawn_from(m)).visits(routes.MAP)


def offered(person: Drawn) -> list[str]:
    return [one["name"] for one in person.bench["ties"]["actions"]]


@pytest.mark.parametrize("guide", ["groups", "recovery"])
def test_an_empty_map_asks_for_a_group_and_takes_the_first_name_as_one(guide: str) -> None:
    person = on_its_map(changed(EMPTY, guide=shipped(guide)))
    assert person.bench["names"]["title"] == group_ties.EMPTY_TITLE
    assert person.bench["names"]["kind"] == person.live["kind"] == "group"
    assert [chip["kind"] for chip in person.bench["names"]["chips"][:2]] == ["group", "community"]
    person.adds("Choir")
    assert [a.kind for a in person.map.alters] == ["group"]


def test_with_any_other_guide_people_come_first() -> None:
    person = on_its_map(EMPTY)
    assert person.bench["names"]["title"] == bench.NAMES_TITLE
    assert person.bench["names"]["kind"] == person.live["kind"] == "person"


def test_two_groups_or_more_are_said_to_go_together_or_to_pull_and_it_can_be_taken_back() -> None:
    person = on_its_map(GROUPS)
    person.does("tie_all", ids=["choir", "team"], kind="fits")
    assert {tie.pair: tie.kind for tie in person.map.ties} == {("choir", "team"): "fits"}
    person.does("tie_all", ids=["choir", "team", "online"], kind="pulls")
    assert [tie.kind for tie in person.map.ties] == ["pulls"] * 3
    person.does("tie_all", ids=["choir", "team", "online"], kind=None)
    assert person.map.ties == ()
    person.does("undo")
    assert len(person.map.ties) == 3


def test_what_is_offered_follows_who_is_there() -> None:
    assert offered(on_its_map(GROUPS)) == ["knows", "fits", "pulls", "tense", "none"]
    with_ana = on_its_map(changed(GROUPS, alters=(*GROUPS.alters, entry("ana")[0])))
    assert offered(with_ana) == ["knows", "belongs_to", "fits", "pulls", "tense", "none"]
    assert offered(on_its_map(map_of(entry("ana"), entry("ben")))) == ["knows", "tense", "none"]


def test_the_look_at_groups_is_offered_where_there_is_a_group() -> None:
    def looks(m: SupportMap) -> list[str]:
        return [one["name"] for one in on_its_map(m).bench["lenses"]]

    assert "groups" in looks(GROUPS)
    assert "groups" not in looks(map_of(entry("ana"), entry("ben")))
