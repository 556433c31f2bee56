"""Each kind of finding has one rule, and with it words, a row in the docs and a source."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

import netmap
from netmap.findings import RULE_OF, RULES, Finding, Rule
from netmap.findings.answer_changes import SCALES, SETS, WITHOUT_ORDER
from netmap.findings.finding import Facts
from netmap.findings.rule import Family
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.words.evidence import OUR_RULE, RULES_OF_THUMB, rule_words
from netmap.words.findings import finding_words
from netmap.words.sensitivity import ASKED, FORGOTTEN
from tests.likely_maps import entry, likely_maps, map_of
from tests.tables import rows

PAGE = (Path(netmap.__path__[0]) / "docs" / "findings_and_ideas.md").read_text("utf-8")
TWO = map_of(entry("A", name="Aylin"), entry("B", name="Bako"), entry("C", name="Chen"))


def test_no_two_rules_are_of_one_kind() -> None:
    assert len(RULE_OF) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_each_rule_has_a_meaning_a_family_and_a_source(rule: Rule) -> None:
    assert rule.find.__doc__ and rule.find.__name__ == rule.kind
    assert rule.family in get_args(Family)
    assert rule.source.strip()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_each_rule_has_words(rule: Rule) -> None:
    words = finding_words(Finding(rule.kind, ("A",), supports=("listens",), beyond=("C",)), TWO)
    assert words.text and words.another_reading and words.question.endswith("?")
    assert rule.missing in FORGOTTEN
    if rule.explained:
        assert rule_words(Finding(rule.kind)) == f"{RULES_OF_THUMB[rule.explained]} {OUR_RULE}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_each_answer_a_rule_counts_can_be_tried_otherwise_and_told(rule: Rule) -> None:
    assert set(rule.counts) <= {"gets", *SCALES, *WITHOUT_ORDER, *SETS}
    assert set(rule.counts) <= ASKED.keys()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_each_rule_has_one_row_in_the_docs_with_its_source(rule: Rule) -> None:
    (row,) = (row for row in rows(PAGE) if row[0] == f"`{rule.kind}`")
    _, says, when, source, pass_over = row
    assert says and when and pass_over
    assert source == rule.source


def test_each_rule_gives_way_to_kinds_there_are() -> None:
    for rule in RULES:
        assert set(rule.gives_way_to) <= RULE_OF.keys() - {rule.kind}
        # So whoever is told is looked at before those that give way to them.
        assert all(len(RULE_OF[kind].gives_way_to) <= len(rule.gives_way_to) for kind in rule.gives_way_to)


def test_the_page_has_a_row_for_each_rule_in_the_order_on_screen() -> None:
    findings = PAGE[PAGE.index("## Findings") : PAGE.index("## Ideas")]
    assert [row[0].strip("`") for row in rows(findings)][1:] == list(RULE_OF)


@given(likely_maps())
def test_each_rule_finds_its_own_kind_and_the_list_is_in_order_of_families(m: SupportMap) -> None:
    facts = Facts.of(m, measure(m))
    for rule in RULES:
        found = rule.find(facts)
        assert found is None or found.kind == rule.kind
    families = [get_args(Family).index(rule.family) for rule in RULES]
    assert families == sorted(families)
