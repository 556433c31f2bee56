"""What holds of the findings of any map."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from netmap.findings import (
    AT_ONCE,
    RULE_OF,
    RULES,
    Evidence,
    Finding,
    every_finding,
    find,
    in_turn,
    joined,
    load,
    reach,
    together,
    wishes,
)
from netmap.findings.turns import HEARD_AT_ONCE, ONE_IS_ENOUGH
from netmap.findings.weighing import JOINED
from netmap.measures import measure
from netmap.measures.balance import balance
from netmap.measures.contact import kept_apart, power_between
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, could_be_child, is_cared_for
from netmap.model import Alter, SupportMap
from netmap.model.edits import add, changed, with_connection
from tests.likely_maps import OF_THE_ENTRY, TWISTS, likely_maps

OF_ENTRIES_AND_TIES = {
    "empty", "begun", "only_past", "one_entry", "two_entries", "belonging", "only_professionals",
    "through_one", "stands_apart", "no_group", "so_far", "they_know_each_other",
}  # fmt: skip
"""Findings that count entries, forms or ties. All others rest on ratings alone."""


CHILDREN_TOO = (
    "out_of_reach", "closer_and_safe", "far_away", "all_further_out", "close_but_seldom", "small_circles",
    "among_people_i_know",
)  # fmt: skip
"""Kinds that tell of where someone stands or of a wish of mine, and ask for nothing: children may be among
them."""
OF_TODAY = frozenset(rule.kind for module in (joined, together, reach, load, wishes) for rule in module.RULES)
SOME_ANSWERS = [(field, value) for field, value in TWISTS if field not in OF_THE_ENTRY and value is not None]


def family(finding: Finding) -> str:
    return RULE_OF[finding.kind].family


def findings(m: SupportMap) -> tuple[Finding, ...]:
    return find(m, measure(m))


def answer_in(m: SupportMap, piece: Evidence) -> object:
    if piece.tie:
        return next((tie.kind for tie in m.ties if tie.pair == piece.tie), "no such tie")
    assert piece.alter is not None
    if piece.field == "ties":
        return len(m.ties_of(piece.alter))
    source = m.alter(piece.alter) if piece.field in Alter.model_fields else m.connection(piece.alter)
    value = getattr(source, piece.field)
    return tuple(sorted(value)) if isinstance(value, frozenset) else value


@given(likely_maps())
def test_all_evidence_is_in_the_map_and_none_of_it_is_an_open_answer(m: SupportMap) -> None:
    for finding in findings(m):
        for piece in finding.evidence:
            assert piece.value is not None
            assert piece.value == answer_in(m, piece)


@given(likely_maps())
def test_whoever_is_named_is_on_the_map_once(m: SupportMap) -> None:
    for finding in findings(m):
        named = (*finding.about, *finding.beyond)
        assert len(set(named)) == len(named) and set(named) <= set(m.ids)


@given(likely_maps())
def test_every_finding_but_that_of_an_empty_map_has_evidence_shown_or_counted(m: SupportMap) -> None:
    for finding in findings(m):
        assert finding.evidence or finding.unnamed or finding.kind == "empty"


@given(likely_maps())
def test_in_each_handful_how_a_map_begins_is_first_and_then_strengths(m: SupportMap) -> None:
    for handful in in_turn(findings(m)):
        places = [
            ("opening", "strength").index(f) if f in ("opening", "strength") else 2
            for f in map(family, handful)
        ]
        assert places == sorted(places)


@given(likely_maps())
def test_handfuls_hold_at_most_three_and_lose_nothing(m: SupportMap) -> None:
    all_of_them = findings(m)
    handfuls = in_turn(all_of_them)
    assert all(1 <= len(handful) <= AT_ONCE for handful in handfuls)
    assert sorted((f for handful in handfuls for f in handful), key=all_of_them.index) == list(all_of_them)
    assert tuple(f for handful in handfuls for f in handful) == all_of_them  # and that is how they are told


@given(likely_maps())
def test_each_handful_holds_a_strength_where_one_is_left(m: SupportMap) -> None:
    handfuls = in_turn(findings(m))
    for place, handful in enumerate(handfuls):
        left = [finding for other in handfuls[place:] for finding in other]
        if "strength" in map(family, left):
            assert "strength" in map(family, handful)
            ahead = [finding.weight for finding in left if family(finding) == "strength"]
            assert max(ahead) in [finding.weight for finding in handful]


@given(likely_maps())
def test_what_is_not_told_is_said_by_what_is(m: SupportMap) -> None:
    told = findings(m)
    for finding in every_finding(m, measure(m)):
        if finding not in told:
            rule = RULE_OF[finding.kind]
            said = [
                f for f in told if f.kind in rule.gives_way_to and {*finding.about} <= {*f.about, *f.beyond}
            ]
            alone = [f.kind for f in told] == ["so_far"] and rule.never_first
            assert said or alone or ((rule.joins == 0 or told[0].kind in ONE_IS_ENOUGH) and told)


@given(likely_maps())
def test_of_one_and_two_entries_one_thing_is_told(m: SupportMap) -> None:
    if 0 < len(m.current()) <= 2:
        assert len(findings(m)) == 1 or findings(m)[0].kind not in ONE_IS_ENOUGH


@given(likely_maps())
def test_nobody_is_named_twice_by_strengths_of_one_handful_nor_the_very_same_by_any(m: SupportMap) -> None:
    """But for what is good with someone, and what rests or leans there: the two are told together."""
    both = ({"strength", "load"}, {"strength", "one_sided"})
    for handful in in_turn(findings(m)):
        for one, other in combinations(handful, 2):
            names, others = ({*f.about, *f.beyond} for f in (one, other))
            if names and others:
                assert names != others or {family(one), family(other)} in both
                if (
                    family(one) == family(other) == "strength"
                    and max(len(names), len(others)) <= HEARD_AT_ONCE
                ):
                    assert not names <= others and not others <= names


@given(likely_maps(least=3))
def test_what_is_missed_is_never_the_very_first(m: SupportMap) -> None:
    assert not RULE_OF[in_turn(findings(m))[0][0].kind].never_first


@given(likely_maps())
def test_no_two_that_are_told_name_the_same_thing(m: SupportMap) -> None:
    told = {finding.kind: set(finding.about) for finding in findings(m)}
    same = [(rule.kind, kind) for rule in RULES for kind in rule.gives_way_to]
    assert {
        ("one_person_for", "rests_on_one"),
        ("settles_near", "honest_core"),
        ("getting_more", "held"),
    } <= {*same}
    for one, other in same:
        assert one not in told or other not in told or told[one] != told[other]


@given(likely_maps(least=3), st.data())
def test_whoever_gave_three_answers_is_told_something(m: SupportMap, data: st.DataObject) -> None:
    """Any three answers, of anyone, on a map of three or more of today: none is too odd to be told anything
    of."""
    bare = changed(m, connections=(), alters=tuple(changed(a, status="current") for a in m.alters))
    for _ in range(3):
        field, value = data.draw(st.sampled_from(SOME_ANSWERS))
        bare = with_connection(bare, data.draw(st.sampled_from(bare.ids)), **{field: value})
    assert in_turn(findings(bare))[0][0]
    assert in_turn(findings(m))[0][0]


@given(likely_maps())
def test_a_weight_is_never_negative_and_bounded_by_what_is_joined(m: SupportMap) -> None:
    for finding in every_finding(m, measure(m)):
        assert 0 <= finding.weight <= 3 * JOINED[min(RULE_OF[finding.kind].joins, 4)]
        assert (finding.weight == 0) <= (RULE_OF[finding.kind].joins == 0 or not m.current())


@given(likely_maps())
def test_nobody_kept_apart_and_no_child_is_named_where_support_or_a_wish_is_told_of(m: SupportMap) -> None:
    apart = kept_apart(m)
    for finding in every_finding(m, measure(m)):
        if finding.kind not in OF_TODAY:
            continue
        named = {*finding.about, *finding.beyond}
        assert apart.isdisjoint(named)
        if finding.kind not in ("they_know_each_other", *CHILDREN_TOO):
            assert not any(is_cared_for(m, id) or could_be_child(m, id) for id in finding.about)
        if finding.kind not in ("small_circles", *CHILDREN_TOO):
            assert not any(m.alter(id).form in NOT_COUNTED_AS_PEOPLE for id in named)
        if finding.kind in ("wished_from_them", "in_between_carries"):
            assert not any(power_between(m.connection(id)) for id in finding.about)


@given(likely_maps())
def test_one_sided_is_said_of_connections_that_lean_and_of_no_others(m: SupportMap) -> None:
    one_sided = [finding for finding in findings(m) if RULE_OF[finding.kind].family == "one_sided"]
    spoken = {id for finding in one_sided for id in finding.about}
    for id in spoken:
        b, said, alter = balance(m.connection(id)), m.connection(id), m.alter(id)
        assert b is not None and abs(b) > 1 / 3
        assert said.fit != "works" and not said.season and alter.status == "current"
        assert said.role in (None, "peer")
        assert said.wish in (None, "closer", "keep_as_is") and said.felt != "on_guard"


@given(likely_maps())
def test_renaming_everyone_changes_no_measure_and_no_finding(m: SupportMap) -> None:
    names = list(dict.fromkeys(alter.name for alter in m.alters))
    numbers = (9 - names.index(alter.name) for alter in m.alters)  # two who share a name still share one
    alters = tuple(changed(alter, name=f"Zz {n}") for alter, n in zip(m.alters, numbers, strict=True))
    renamed = changed(m, alters=alters)
    assert measure(renamed) == measure(m)
    assert findings(renamed) == findings(m)
    assert [f.weight for f in findings(renamed)] == [f.weight for f in findings(m)]


@given(likely_maps(least=3, most=6))
def test_a_newcomer_of_whom_nothing_is_said_changes_nothing_that_rests_on_ratings(m: SupportMap) -> None:
    more = add(m, "Newcomer")
    before, after = measure(m), measure(more)
    assert after.coverage == before.coverage
    assert {id: after.balance[id] for id in m.ids} == before.balance
    assert after.balance[more.ids[-1]] is None
    for name in (
        "support_concentration", "equal_supporters", "dyadic_reciprocity", "weighted_reciprocity",
        "safe_enough",
    ):  # fmt: skip
        assert getattr(after, name) == getattr(before, name)
    rating_based = [f for f in every_finding(m, before) if f.kind not in OF_ENTRIES_AND_TIES]
    if len(m.current()) >= 3:  # below that, "nothing rated" is not what a map begins with
        assert [f for f in every_finding(more, after) if f.kind not in OF_ENTRIES_AND_TIES] == _and_newcomer(
            rating_based, more
        )


def _and_newcomer(before: list[Finding], more: SupportMap) -> list[Finding]:
    """The same findings; "nothing is rated" now also rests on the newcomer being there."""
    extra = Evidence("kind", "person", alter=more.ids[-1])
    return [replace(f, evidence=(*f.evidence, extra)) if f.kind == "nothing_rated" else f for f in before]
