"""No strength names whom it is hard with: every rule of the family, there is and to come."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.findings import RULES, Rule, every_finding
from netmap.findings.finding import Facts
from netmap.findings.gate import found_by
from netmap.measures import measure
from netmap.measures.contact import could_pass_it_on
from netmap.model import SupportMap, Tie
from netmap.model.edits import with_connection
from tests.likely_maps import entry, likely_maps, map_of
from tests.realistic_maps import realistic_map

STRENGTHS = tuple(rule for rule in RULES if rule.family == "strength")
HARD: tuple[dict[str, Any], ...] = (
    {"power": True}, {"strain": 4, "repair": None}, {"strain": 3, "repair": "not_now"},
    {"fit": "does_not_work"},
)  # fmt: skip
OF_HONESTY = {"honest_core", "at_ease_with", "honest_both_ways"}


def hard(m: SupportMap, id: str) -> bool:
    said = m.connection(id)
    strained = (said.strain or 0) >= 3 and said.repair not in ("has_happened", "feels_possible")
    return bool(said.power) or strained or said.fit == "does_not_work"


def praised_by(rule: Rule, m: SupportMap) -> set[str]:
    finding = found_by(rule, Facts.of(m, measure(m)))
    return {*finding.about, *finding.beyond} if finding else set()


@pytest.mark.parametrize("rule", STRENGTHS, ids=lambda rule: rule.kind)
@given(m=likely_maps(), said=st.sampled_from(HARD), data=st.data())
@settings(max_examples=60)
def test_whoever_is_praised_is_so_no_more_once_it_is_hard(
    rule: Rule, m: SupportMap, said: dict[str, Any], data: st.DataObject
) -> None:
    praised = praised_by(rule, m)
    assert not any(hard(m, id) for id in praised)
    if praised:
        one = data.draw(st.sampled_from(sorted(praised)))
        assert one not in praised_by(rule, with_connection(m, one, **said))


@pytest.mark.parametrize("said", HARD, ids=str)
@pytest.mark.parametrize("seed", range(25))
def test_nor_on_maps_in_plausible_shares(said: dict[str, Any], seed: int) -> None:
    m = realistic_map(seed)
    for rule in STRENGTHS:
        for id in sorted(praised_by(rule, m)):
            assert id not in praised_by(rule, with_connection(m, id, **said))


@given(likely_maps())
@settings(max_examples=200)
def test_nobody_who_might_tell_whom_i_keep_away_from_is_praised_for_honesty(m: SupportMap) -> None:
    for finding in every_finding(m, measure(m)):
        if finding.kind in OF_HONESTY:
            assert could_pass_it_on(m).isdisjoint(finding.about)


def test_it_is_honest_with_her_again_once_it_is_said_that_she_keeps_it() -> None:
    said: dict[str, Any] = {"safety": 5, "honest": "yes"}
    for talks, kinds in ((None, set()), (True, set()), (False, {"honest_core"})):
        m = map_of(
            entry("a", **said), entry("t", wish="no_contact"), entry("b", safety=3),
            ties=(Tie(a="a", b="t", talks_about_me=talks),),
        )  # fmt: skip
        assert {finding.kind for finding in every_finding(m, measure(m))} & OF_HONESTY == kinds
