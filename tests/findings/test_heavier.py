"""What is heavier: told where it may be, of whom it holds, and found by nothing else."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import netmap
from netmap.analysis import analyse
from netmap.files import to_bytes
from netmap.findings import RULE_OF, Rule, find
from netmap.findings.finding import Facts
from netmap.findings.heavier import HEAVIER, OFFERS, heavier_findings, mixed, to_lean_on
from netmap.ideas import suggest
from netmap.measures import measure
from netmap.measures.contact import (
    avoided,
    could_pass_it_on,
    kept_apart,
    reasons_against_contact,
    within_reach,
)
from netmap.measures.heavier import has_unsafe, may_be_opened, said_unsafe
from netmap.measures.relationship import is_cared_for
from netmap.model import MapFile, SupportMap
from netmap.model.edits import changed
from netmap.report.redaction import copied, redact
from netmap.report.veil import veiled
from tests.findings.test_every_map import answer_in
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps
from tests.tables import rows

PAGE = (Path(netmap.__path__[0]) / "docs" / "findings_and_ideas.md").read_text("utf-8")
HEAVY: tuple[dict[str, Any], ...] = (
    {"safety": 2, "give": 4, "get": 1, "ring": 1, "form": "parent"},
    {"safety": 4, "strain": 4, "give": 1, "get": 4},
    {"safety": 4, "role": "i_care_for_them", "give": 4, "get": 0, "fit": "does_not_work", "strain": 4},
    {"safety": 3, "power": True, "get": 4},
    {"felt": "on_guard", "get": 4, "give": 1},
    {"safety": 5, "status": "died", "get": 4},
    {"safety": 1, "wish": "no_contact", "strain": 4, "give": 3},
)


@st.composite
def heavy_maps(draw: st.DrawFn) -> SupportMap:
    """Maps on which something is heavier more often than not, among others as people draw them."""
    m = draw(likely_maps(most=4))
    taken = [draw(st.sampled_from(HEAVY)) for _ in range(draw(st.integers(0, 3)))]
    more = [entry(f"h{place}", **fields) for place, fields in enumerate(taken)]
    return changed(
        m,
        alters=(*m.alters, *(alter for alter, _ in more)),
        connections=(*m.connections, *(connection for _, connection in more)),
    )


MAPS = heavy_maps() | support_maps(most=4)


def kinds(m: SupportMap) -> dict[str, tuple[str, ...]]:
    return {finding.kind: finding.about for finding in heavier_findings(m, measure(m))}


# Where it is told


@given(MAPS, st.sampled_from(("no", "not_sure", None)))
def test_nothing_is_told_where_the_device_is_not_private(m: SupportMap, device: Any) -> None:
    m = changed(m, device_private=device)
    assert heavier_findings(m, measure(m)) == ()
    assert not may_be_opened(m)


@given(MAPS)
def test_nothing_is_told_where_it_is_not_wanted(m: SupportMap) -> None:
    m = changed(m, device_private="yes", heavier_wanted=False)
    assert heavier_findings(m, measure(m)) == ()


@given(MAPS, st.booleans(), st.booleans())
def test_nothing_is_told_of_a_map_for_other_eyes(m: SupportMap, names: bool, notes: bool) -> None:
    m = changed(m, device_private="yes", heavier_wanted=None)
    for other in (veiled(m), redact(m), copied(m, names=names, ratings=True, notes=notes)):
        assert heavier_findings(other, measure(other)) == ()


@given(MAPS)
def test_no_finding_no_idea_and_no_analysis_knows_of_it(m: SupportMap) -> None:
    """Whether it is wanted, or was never asked, changes nothing that is said elsewhere."""
    m = changed(m, device_private="yes", heavier_wanted=None)
    ours = {rule.kind for rule in HEAVIER}
    assert not ours & RULE_OF.keys()
    measures = measure(m)
    assert not ours & {finding.kind for finding in find(m, measures)}
    text = analyse(m).as_json()
    assert not ours & {finding["kind"] for finding in json.loads(text)["findings"]}
    for wanted in (True, False):
        other = changed(m, heavier_wanted=wanted)
        assert analyse(other).as_json() == text
        assert suggest(other, measure(other)) == suggest(m, measures)


@given(MAPS)
def test_what_leaves_with_a_redacted_map_does_not_tell_whether_anything_is_heavier(m: SupportMap) -> None:
    """Every copy says the same of it, whatever is on the map and whatever was wanted."""
    copies = [redact(changed(m, heavier_wanted=wanted)) for wanted in (None, True, False)]
    assert copies[0].heavier_wanted is False
    assert len({to_bytes(MapFile(current=copy)) for copy in copies}) == 1


def test_nothing_but_the_door_and_its_words_asks_for_it() -> None:
    """No report, file, command, chart or workshop, and no other page, can tell of it: none imports it."""
    root = Path(netmap.__path__[0])
    asking = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if re.search(r"findings\.heavier|heavier_change|heavier_findings", path.read_text("utf-8"))
    }
    assert asking == {
        "findings/heavier.py", "findings/rule.py", "measures/change_to_tell.py", "pages/heavier.py",
        "words/heavier.py",
    }  # fmt: skip


# Of whom


@given(MAPS)
def test_nobody_is_spoken_of_twice_and_all_evidence_is_of_the_map(m: SupportMap) -> None:
    told = [id for finding in heavier_findings(m, measure(m)) for id in finding.about]
    assert len(told) == len(set(told)) and set(told) <= set(m.ids)
    for finding in heavier_findings(m, measure(m)):
        assert finding.about and finding.evidence and not finding.beyond
        assert {piece.alter for piece in finding.evidence} == set(finding.about)
        assert all(piece.value == answer_in(m, piece) for piece in finding.evidence)


@given(MAPS)
def test_nobody_cared_for_is_told_of_as_a_source_and_danger_never_as_common(m: SupportMap) -> None:
    told = kinds(m)
    for kind in ("rests_on_unsafe", "support_and_power", "mixed"):
        assert not any(is_cared_for(m, id) for id in told.get(kind, ()))
    for id in told.get("mixed", ()):
        said = m.connection(id)
        assert not said_unsafe(said) and not said.power and said.wish != "no_contact"
        assert "harm" not in reasons_against_contact(m, id)


@given(MAPS)
def test_whoever_is_offered_to_lean_on_is_within_reach_and_nobody_it_is_about(m: SupportMap) -> None:
    for finding in heavier_findings(m, measure(m)):
        leaning = set(to_lean_on(m, finding))
        assert leaning <= set(within_reach(m)) - set(finding.about) - kept_apart(m) - could_pass_it_on(m)


@given(MAPS)
def test_no_idea_is_about_anyone_whose_safety_is_told_of(m: SupportMap) -> None:
    told = kinds(m)
    unsafe = {*told.get("rests_on_unsafe", ()), *told.get("giving_unsafe", ())}
    assert unsafe <= avoided(m)
    for idea in suggest(m, measure(m)):
        assert unsafe.isdisjoint(idea.about)


def test_every_kind_offers_rest_and_someone_to_lean_on_and_asks_nothing_of_anyone() -> None:
    assert OFFERS.keys() == {rule.kind for rule in HEAVIER}
    for offers in OFFERS.values():
        assert offers[0] == "rest" and "lean" in offers


@pytest.mark.parametrize("rule", HEAVIER, ids=lambda rule: rule.kind)
def test_each_rule_has_a_meaning_a_source_and_a_row_in_the_docs(rule: Rule) -> None:
    assert rule.find.__doc__ and rule.find.__name__ == rule.kind and rule.family == "heavier"
    (row,) = (row for row in rows(PAGE) if row[0] == f"`{rule.kind}`")
    assert row[3] == rule.source and all(row)


# Each kind


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"safety": 2, "give": 4, "get": 1, "ring": 1}, "giving_unsafe"),
        ({"felt": "on_guard", "give": 3}, "giving_unsafe"),
        ({"limits_respected": 1, "safety": 3, "give": 3}, "giving_unsafe"),
        ({"safety": 2, "give": 4, "get": 3}, "rests_on_unsafe"),
        ({"safety": 1, "get": 2}, "rests_on_unsafe"),
        ({"safety": 4, "strain": 4, "give": 1, "get": 4}, "mixed"),
        ({"safety": 3, "strain": 3, "get": 3, "wish": "step_back"}, "mixed"),
        ({"safety": 4, "strain": 3, "give": 4, "get": 1}, "giving_under_strain"),
        ({"role": "i_care_for_them", "give": 4, "fit": "does_not_work"}, "worn_out_carer"),
        ({"role": "i_care_for_them", "strain": 3}, "worn_out_carer"),
        ({"form": "child", "strain": 4, "give": 4}, "worn_out_carer"),
        ({"season": True, "give": 4, "fit": "does_not_work"}, "worn_out_carer"),
        ({"power": True, "get": 4}, "support_and_power"),
        ({"power": True, "get": 4, "safety": 4, "strain": 4, "fit": "works"}, "support_and_power"),
        ({"status": "died", "get": 3}, "supporter_died"),
        ({"status": "died", "gets": frozenset({"listens", "warmth"})}, "supporter_died"),
    ],
)
def test_what_is_told(fields: dict[str, Any], kind: str) -> None:
    m = map_of(entry("h", **fields), entry("a", safety=5, get=2, give=2))
    assert kinds(m) == {kind: ("h",)}


@pytest.mark.parametrize(
    "fields",
    [
        {"safety": 4, "give": 4, "get": 1},
        {"safety": 3, "give": 4, "get": 1},
        {"safety": 4, "attuned": 2, "give": 4},
        {"safety": 5, "limits_respected": 2, "give": 4},
        {"safety": 2, "give": 2, "get": 1},
        {"safety": 4, "strain": 2, "give": 4, "get": 4},
        {"safety": 4, "strain": 4, "give": 4, "get": 1, "fit": "works"},
        {"role": "i_care_for_them", "give": 4, "fit": "mixed"},
        {"role": "i_care_for_them", "strain": 4, "fit": "works"},
        {"power": True, "get": 4, "safety": 5, "fit": "works"},
        {"power": True, "get": 4, "safety": 4, "role": "professional"},
        {"status": "died", "get": 2},
        {"status": "died", "get": 4, "safety": 1},
        {"status": "died", "get": 4, "form": "ancestor"},
        {"status": "past", "safety": 2, "give": 4},
        {"status": "ended_by_harm", "safety": 1, "give": 4},
    ],
)
def test_what_is_passed_over(fields: dict[str, Any]) -> None:
    m = map_of(entry("h", **fields), entry("a", safety=5, get=3, give=3))
    assert kinds(m) == {}


@pytest.mark.parametrize(
    "danger", [{"safety": 2}, {"felt": "on_guard"}, {"power": True}, {"wish": "no_contact"}]
)
def test_danger_is_never_called_common_whatever_is_told_before(danger: dict[str, Any]) -> None:
    strained = {"safety": 4, "get": 4, "strain": 4}
    for fields, found in ((strained, True), (strained | danger, False)):
        m = map_of(entry("h", **fields))
        assert (mixed(Facts.of(m, measure(m))) is not None) == found


def test_who_holds_power_or_carries_more_than_half_is_not_offered_to_lean_on() -> None:
    mother = entry("h", safety=2, give=4)
    m = map_of(
        mother, entry("a", safety=5, get=1), entry("b", safety=5, get=4),
        entry("c", safety=5, get=1, power=True), entry("d", safety=5, get=1), ties=[("d", "h")],
    )  # fmt: skip
    (finding,) = heavier_findings(m, measure(m))
    assert to_lean_on(m, finding) == ("a",)


def test_who_gets_more_than_they_give_or_gives_nothing_is_not_offered_to_lean_on() -> None:
    m = map_of(
        entry("h", safety=2, give=4), entry("a", safety=5, give=3, get=2), entry("b", safety=5, get=0),
        entry("c", safety=5, give=2, get=2), entry("d", safety=5, give=1), entry("e", safety=5, get=2),
    )  # fmt: skip
    (finding,) = heavier_findings(m, measure(m))
    assert to_lean_on(m, finding) == ("c", "d", "e")


# What was answered not to be safe


@pytest.mark.parametrize(
    ("fields", "answered"),
    [
        ({"safety": 2}, True), ({"felt": "on_guard", "safety": 5}, True), ({"warm": 1}, True),
        ({"status": "ended_by_harm"}, True), ({"limits_respected": 1}, True),
        ({"safety": 4, "attuned": 2}, False), ({"safety": 3}, False), ({"wish": "no_contact"}, False),
        ({}, False),
    ],
)  # fmt: skip
def test_what_is_answered_was_said_to_be_unsafe(fields: dict[str, Any], answered: bool) -> None:
    assert has_unsafe(map_of(entry("h", **fields), entry("a", safety=5))) == answered


@given(MAPS)
def test_it_is_answered_where_any_answer_says_so_and_no_idea_leads_there(m: SupportMap) -> None:
    unsafe = {id for id in m.ids if {"unsafe", "harm"} & reasons_against_contact(m, id)}
    assert not has_unsafe(m) or unsafe
    if any(said_unsafe(m.connection(id)) or m.alter(id).status == "ended_by_harm" for id in m.ids):
        assert has_unsafe(m)
    for idea in suggest(m, measure(m)):
        assert unsafe.isdisjoint(idea.about)
