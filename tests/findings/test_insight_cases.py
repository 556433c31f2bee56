"""Small maps, each with one kind of fault that was said once: what is said of them now."""

import re
from pathlib import Path

import pytest

from netmap.files import read
from netmap.findings import Finding, every_finding
from netmap.measures import measure
from netmap.measures.chart_data import give_and_get
from netmap.model import SupportMap
from netmap.words.charts import about_give_and_get
from netmap.words.findings import finding_words

CASES = Path(__file__).parent.parent / "cases" / "insight"


def case(name: str) -> SupportMap:
    (path,) = CASES.glob(f"{name}_*.netmap.json")
    return read(path)


def shown(m: SupportMap) -> dict[str, Finding]:
    return {finding.kind: finding for finding in every_finding(m, measure(m))}


def all_words(m: SupportMap) -> str:
    said = (finding_words(finding, m) for finding in shown(m).values())
    return "\n".join(f"{words.text} {words.another_reading} {words.question}" for words in said)


def kinds_about(m: SupportMap, id: str) -> set[str]:
    return {kind for kind, finding in shown(m).items() if id in (*finding.about, *finding.beyond)}


@pytest.mark.parametrize("name", ["F1", "F37"])
def test_who_is_kept_apart_is_named_nowhere(name: str) -> None:
    assert not re.search(r"\bTom\b", all_words(case(name)))


def test_the_only_entry_is_not_asked_about_fondly() -> None:
    m = case("F37")
    assert shown(m).keys() == {"begun"}
    assert "think of them" not in all_words(m)


def test_who_sing_in_one_choir_are_not_linked_by_one_of_them() -> None:
    assert "through_one" not in shown(case("F2"))


def test_a_dog_an_ancestor_and_a_place_are_company_and_no_people() -> None:
    m = case("F3")
    assert shown(m)["other_company"].about == ("Rex", "Grandma", "Lake")
    assert "people" not in all_words(m) and "mutual" not in shown(m)


def test_a_child_is_joy_and_care_and_nothing_else() -> None:
    assert kinds_about(case("F4"), "Mia") == {"joy_and_care"}


def test_nothing_is_asked_about_who_holds_power_over_housing() -> None:
    m = case("F6")
    assert not kinds_about(m, "Landlord") & {"giving_more", "giving_pattern", "mutual"}
    assert "need" not in all_words(m)


def test_a_clinic_and_a_job_centre_are_no_place_to_belong() -> None:
    assert not kinds_about(case("F22"), "Clinic") and not kinds_about(case("F22"), "Jobcentre")


def test_that_a_balance_does_not_work_comes_before_its_numbers() -> None:
    m = case("F30")
    assert "mutual" not in kinds_about(m, "Ina")
    bars = " ".join(about_give_and_get(m, give_and_get(m)))
    assert "both ways" not in bars


def test_no_debt_is_made_of_what_comes_with_strain() -> None:
    m = case("F35")
    assert not kinds_about(m, "Dad") & {"getting_more", "getting_pattern", "held", "mutual"}
    assert "offer" not in all_words(m)
