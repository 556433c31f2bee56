"""Small maps, one for each kind of fault that was seen: what is offered on them now."""

from pathlib import Path

import pytest

from netmap.files import read
from netmap.ideas import Idea, held_back, suggest
from netmap.measures import measure
from netmap.words.ideas import idea_words
from tests.ideas.contact import every_idea, wrongs

CASES = Path(__file__).parents[1] / "cases" / "insight"
OURS = sorted(path for path in CASES.glob("*.json") if path.name.startswith(("I", "F6_", "F22_")))


def everything(case: str) -> list[Idea]:
    (path,) = CASES.glob(f"{case}_*.json")
    return every_idea(read(path))


def front(case: str) -> tuple[Idea, str]:
    (path,) = CASES.glob(f"{case}_*.json")
    m = read(path)
    first = suggest(m, measure(m))[0]
    return first, idea_words(first, m).step


def held(case: str) -> dict[str, str]:
    (path,) = CASES.glob(f"{case}_*.json")
    return {found.id: found.by for found in held_back(read(path))}


def about(case: str, id: str) -> set[str]:
    return {idea.kind for idea in everything(case) if id in idea.about}


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_no_rule_of_contact_is_broken_on_any(path: Path) -> None:
    m = read(path)
    assert wrongs(m, every_idea(m)) == []


def test_strain_of_four_with_nothing_said_of_repair_leads_to_no_idea_and_the_reason_can_be_said() -> None:
    assert about("I5", "Sam") == set() and held("I5") == {"Sam": "strain"}


def test_who_passes_on_what_i_say_is_not_introduced() -> None:
    assert not any(idea.kind == "introduce" for idea in everything("I8"))
    assert about("I8", "Ana") >= {"check_in", "thanks"}


def test_a_second_one_of_the_name_is_no_stranger_until_it_was_said() -> None:
    assert about("I10", "t2") == set() and held("I10") == {"t2": "namesake"}
    assert front("I10")[0].about == ("Ana",)


def test_no_hug_is_asked_of_a_boss_and_no_warmth() -> None:
    assert not any("warmth" in idea.supports for idea in everything("I14") if idea.kind == "small_ask")


def test_someone_abroad_is_asked_for_a_call() -> None:
    idea, said = front("I20")
    assert (idea.about, idea.supports) == (("pa",), ("settles",))
    assert "call" in said and "walk" not in said


def test_nothing_that_means_telling_where_talk_is_not_known_and_that_can_be_said() -> None:
    assert {"honest_sentence", "need_or_limit", "introduce"}.isdisjoint(about("I36", "Sis"))
    asked = {kind for idea in everything("I36") if idea.about == ("Sis",) for kind in idea.supports}
    assert {"listens", "settles", "warmth", "guidance", "mirror"}.isdisjoint(asked)
    assert held("I36") == {"Sis": "talk_not_known"}


def test_who_holds_power_is_not_written_to_thanked_or_asked_and_nothing_is_said_there() -> None:
    assert about("F6", "Landlord") == set() and held("F6") == {}


def test_a_clinic_and_a_jobcentre_are_not_visited() -> None:
    assert about("F22", "Clinic") == about("F22", "Jobcentre") == set()
