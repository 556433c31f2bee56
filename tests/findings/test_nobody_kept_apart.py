"""Nobody who is kept apart is in any finding: whatever the rule, and whatever is told beside it."""

import re

import pytest
from hypothesis import given, settings

from netmap.findings import RULES, Finding, Rule, every_finding, find
from netmap.findings.evidence import Evidence
from netmap.findings.finding import Facts
from netmap.findings.gate import found_by
from netmap.findings.missing_people import missing_people
from netmap.findings.sensitivity import flips_of
from netmap.measures import measure
from netmap.measures.contact import kept_apart
from netmap.model import SupportMap
from netmap.model.edits import with_alter
from netmap.words.evidence import evidence_words, rule_words
from netmap.words.findings import finding_words
from netmap.words.sensitivity import sure_words
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.realistic_maps import realistic_map

APART = ({"safety": 1}, {"wish": "no_contact"}, {"felt": "on_guard"}, {"status": "ended_by_harm"})


def ids_in(finding: Finding) -> set[str]:
    sides = (id for side in finding.sides for id in side)
    evidence = (id for piece in finding.evidence for id in (*(piece.tie or ()), piece.alter) if id)
    return {*finding.about, *finding.beyond, *sides, *evidence}


def all_that_is_told(finding: Finding, m: SupportMap) -> str:
    said = finding_words(finding, m)
    sure = sure_words(finding, flips_of(m, finding), missing_people(m, finding), m)
    return "\n".join(
        (
            said.text, said.another_reading, said.question, *evidence_words(finding, m), rule_words(finding),
            sure.lead, *sure.answers, *sure.beside, sure.question, sure.note,
        )
    )  # fmt: skip


def named_apart(m: SupportMap) -> SupportMap:
    """Everyone under a name of their own, so that whoever is read of is who is meant."""
    for id, name in zip(m.ids, NAMES, strict=False):
        if m.alter(id).name != name:
            m = with_alter(m, id, name=name, namesake=None)
    return m


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
@given(m=likely_maps())
@settings(max_examples=40)
def test_no_rule_has_anyone_kept_apart_in_what_it_finds(rule: Rule, m: SupportMap) -> None:
    finding = found_by(rule, Facts.of(m, measure(m)))
    assert finding is None or kept_apart(m).isdisjoint(ids_in(finding))


@pytest.mark.parametrize("seed", range(60))
def test_nor_has_any_finding_of_a_map_in_plausible_shares(seed: int) -> None:
    m = realistic_map(seed)
    for finding in every_finding(m, measure(m)):
        assert kept_apart(m).isdisjoint(ids_in(finding))


@given(likely_maps())
@settings(max_examples=60)
def test_no_word_told_of_a_finding_holds_the_name_of_anyone_kept_apart(drawn: SupportMap) -> None:
    m = named_apart(drawn)
    away = [m.alter(id).name for id in kept_apart(m)]
    for finding in every_finding(m, measure(m)):
        told = all_that_is_told(finding, m)
        assert not any(re.search(rf"\b{name}\b", told) for name in away)


def _names_everyone(facts: Facts) -> Finding:
    return Finding("safe_people", facts.map.ids, facts.answers(facts.map.ids, "kind"))


def _names_everyone_beyond(facts: Facts) -> Finding:
    return Finding("safe_people", beyond=facts.map.ids)


def _names_everyone_on_a_side(facts: Facts) -> Finding:
    return Finding("safe_people", sides=(facts.map.ids,))


@pytest.mark.parametrize("looks", [_names_everyone, _names_everyone_beyond, _names_everyone_on_a_side])
@pytest.mark.parametrize("apart", APART, ids=str)
def test_a_rule_of_the_future_that_names_everyone_is_silent(looks: object, apart: dict[str, object]) -> None:
    rule = Rule("safe_people", "strength", looks, source="ours")  # type: ignore[arg-type]  # one of three
    near, far = entry("a", safety=5), entry("b", **{"safety": 5, **apart})
    assert found_by(rule, Facts.of(map_of(near, far), measure(map_of(near, far)))) is None
    alone = map_of(near)
    assert found_by(rule, Facts.of(alone, measure(alone))) is not None


def test_evidence_about_who_is_kept_apart_is_left_out_and_counted() -> None:
    m = map_of(
        entry("a", name="Ana", safety=3), entry("b", name="Bo", safety=3), entry("t", name="Tom", safety=1)
    )
    (finding,) = (f for f in every_finding(m, measure(m)) if f.kind == "no_safe_yet")
    assert [piece.alter for piece in finding.evidence] == ["a", "b"] and finding.unnamed == 1
    assert evidence_words(finding, m)[-1] == "Answers about one more, who is not named here."


def test_a_tie_to_who_is_kept_apart_is_no_evidence_to_show() -> None:
    def ties(facts: Facts) -> Finding:
        return Finding("through_one", ("a",), facts.ties("a"))

    m = map_of(entry("a"), entry("b"), entry("t", wish="no_contact"), ties=(("a", "b"), ("a", "t")))
    finding = found_by(Rule("through_one", "isolation", ties, source="ours"), Facts.of(m, measure(m)))
    assert finding is not None and finding.unnamed == 1
    assert finding.evidence == (Evidence("kind", "knows", tie=("a", "b")),)


# How a map begins


@pytest.mark.parametrize("apart", APART, ids=str)
@pytest.mark.parametrize("many", [1, 2, 3])
def test_where_all_are_kept_apart_the_words_are_kind_and_dwell_on_nobody(
    apart: dict[str, object], many: int
) -> None:
    m = map_of(*(entry(id, name=f"Tom{id}", **apart) for id in "abc"[:many]))
    kinds = {finding.kind: finding for finding in find(m, measure(m))}
    assert next(iter(kinds)) == "begun" and kinds.keys() <= {"begun", "no_safe_yet"}
    assert many == 3 or kinds.keys() == {"begun"}
    for finding in kinds.values():
        told = all_that_is_told(finding, m)
        assert "Tom" not in told and "first?" not in told
        assert finding.unnamed == many


def test_of_two_of_whom_one_is_kept_apart_the_other_alone_is_spoken_of() -> None:
    m = map_of(entry("a", name="Ana"), entry("t", name="Tom", wish="no_contact"))
    finding = every_finding(m, measure(m))[0]
    assert (finding.kind, finding.about) == ("two_entries", ("a",))
    assert finding_words(finding, m).question == "What do you notice when you see Ana there?"


def test_an_earlier_time_in_which_someone_did_harm_is_not_said_to_hold_anyone() -> None:
    m = map_of(entry("a", status="past"), entry("t", status="ended_by_harm"))
    assert [finding.kind for finding in every_finding(m, measure(m))] == ["begun"]
    without = map_of(entry("a", status="past"), entry("b", status="died"))
    assert [finding.kind for finding in every_finding(without, measure(without))] == ["only_past"]
