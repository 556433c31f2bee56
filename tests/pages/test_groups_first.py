"""Where a guide asks for groups before people, so does the page; what is said is of those chosen."""

import pytest

from netmap.model import SupportMap, Tie
from netmap.model.edits import changed
from netmap.pages import routes
from netmap.pages.text import plain
from netmap.words import card, group_ties, labels, map_page
from netmap.words.guides import shipped
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

GROUPS = map_of(*(entry(id, name=id.title(), kind="group", ring=2) for id in ("choir", "team", "online")))
EMPTY = SupportMap(id="m", device_private="yes")


def on_its_map(m: SupportMap) -> Drawn:
    return Drawn(drawn_from(m)).visits(routes.MAP)


def ties(person: Drawn) -> dict[tuple[str, str], str]:
    assert person.tab.open_map
    return {tie.pair: tie.kind for tie in person.tab.open_map.map.ties}


@pytest.mark.parametrize("guide", ["groups", "recovery"])
def test_an_empty_map_asks_for_a_group_and_takes_the_first_name_as_one(guide: str) -> None:
    person = on_its_map(changed(EMPTY, guide=shipped(guide)))
    assert person.says(group_ties.EMPTY_TITLE) and not person.says(map_page.EMPTY_TITLE)
    assert person.answered(map_page.ADD_KIND_LABEL) == [map_page.ADD_KIND["group"]]
    person.adds("Choir")
    assert person.tab.open_map and [a.kind for a in person.tab.open_map.map.alters] == ["group"]
    person.answers(map_page.ADD_KIND_LABEL, map_page.ADD_KIND["person"])
    person.adds("Ana")
    assert [a.kind for a in person.tab.open_map.map.alters] == ["group", "person"]


def test_with_any_other_guide_people_come_first() -> None:
    person = on_its_map(EMPTY)
    assert person.says(map_page.EMPTY_TITLE)
    assert person.answered(map_page.ADD_KIND_LABEL) == [map_page.ADD_KIND["person"]]


def test_two_groups_or_more_are_said_to_go_together_or_to_pull_and_it_can_be_taken_back() -> None:
    person = on_its_map(GROUPS)
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    person.answers(map_page.TIES_PICK, "Choir")
    assert not person.rows(group_ties.QUESTION)
    person.answers(map_page.TIES_PICK, "Team")
    person.answers(group_ties.QUESTION, group_ties.GO_TOGETHER["fits"])
    assert ties(person) == {("choir", "team"): "fits"}
    person.answers(map_page.TIES_PICK, "Online")
    assert person.answered(group_ties.QUESTION) == [labels.OPEN]  # not the same of every two
    person.answers(group_ties.QUESTION, group_ties.GO_TOGETHER["pulls"])
    assert set(ties(person).values()) == {"pulls"} and len(ties(person)) == 3
    person.answers(group_ties.QUESTION, labels.OPEN)
    assert ties(person) == {}


def test_where_there_are_people_ties_among_them_are_asked_as_well() -> None:
    person = on_its_map(changed(GROUPS, alters=(*GROUPS.alters, entry("ana")[0])))
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    assert person.buttons(map_page.TIES_KNOW)
    alone = on_its_map(GROUPS)
    alone.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    assert not alone.buttons(map_page.TIES_KNOW) and alone.says(group_ties.NEED)


def test_the_look_at_groups_is_offered_where_there_is_a_group() -> None:
    look = map_page.LENSES["groups"]
    assert look in on_its_map(GROUPS).offered(map_page.LENS_LABEL)
    only_people = on_its_map(map_of(entry("ana"), entry("ben")))
    assert look not in only_people.offered(map_page.LENS_LABEL)


def test_the_guide_for_recovery_asks_in_own_words_and_only_of_groups() -> None:
    m = map_of(entry("choir", kind="group"), entry("ana"), ties=[Tie(a="ana", b="choir", kind="belongs_to")])
    person = on_its_map(changed(m, guide=shipped("recovery")))
    person.picks(map_page.PICK, "choir")
    assert plain(shipped("recovery").asks) in " ".join(person.labels())
    assert person.rows(card.PART_OF_ME)
    person.picks(map_page.PICK, "ana")
    assert plain(shipped("recovery").asks) not in " ".join(person.labels())
