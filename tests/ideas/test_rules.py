"""Each kind of idea has one rule, and with it words, a row in the docs and a source."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

import netmap
from netmap.ideas import RULE_OF, RULES
from netmap.ideas.context import Context
from netmap.ideas.idea import Family, Idea
from netmap.ideas.rule import Rule
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.guide import NAMES_NOBODY
from netmap.model.steps import IdeaKind
from netmap.words.ideas import FAMILY, idea_words
from netmap.words.step_page import KIND_TITLE
from tests.likely_maps import entry, likely_maps, map_of
from tests.tables import rows

PAGE = (Path(netmap.__path__[0]) / "docs" / "findings_and_ideas.md").read_text("utf-8")
ONE = map_of(entry("A", name="Aylin"))


def test_each_kind_of_the_model_has_one_rule() -> None:
    assert sorted(rule.kind for rule in RULES) == sorted(get_args(IdeaKind))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_each_rule_has_words(rule: Rule) -> None:
    words = idea_words(Idea(rule.kind, ("A",), supports=("listens",)), ONE)
    assert words.title and words.reason and words.details
    assert KIND_TITLE[rule.kind] and FAMILY[rule.family]
    assert rule.family in get_args(Family)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_each_rule_has_one_row_in_the_docs_with_its_source(rule: Rule) -> None:
    (row,) = (row for row in rows(PAGE) if row[0] == f"`{rule.kind}`")
    assert all(row) and row[3] == rule.source
    said = " ".join((rule.find.__doc__ or "").split())
    assert all(part == "ours" or part in said for part in rule.source.split("; "))


def test_a_guide_may_name_someone_in_what_names_someone_and_nowhere_else() -> None:
    nobody = {rule.kind for rule in RULES if not rule.names} - {"community_space", "give_less"}
    assert {kind for kind in NAMES_NOBODY if kind != "open_place"} == nobody


@given(likely_maps())
def test_each_rule_finds_its_own_kind_and_names_as_many_as_it_says(m: SupportMap) -> None:
    context = Context(m, measure(m))
    for rule in RULES:
        for idea in rule.find(context):
            assert idea.kind == rule.kind and len(idea.about) >= rule.names
            assert rule.contact or not idea.about or rule.kind == "give_less"


def test_what_is_never_hidden_asks_nothing_and_contacts_nobody() -> None:
    always = [rule for rule in RULES if rule.always_offered]
    assert always and not any(rule.effort or rule.contact or rule.hindered_by for rule in always)
    assert all(RULE_OF[rule.kind] is rule for rule in RULES)
