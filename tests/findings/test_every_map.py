"""What holds of the findings of any map."""

from dataclasses import replace

from hypothesis import given

from netmap.findings import AT_ONCE, RULE_OF, Evidence, Finding, find, in_turn
from netmap.measures import measure
from netmap.measures.balance import balance
from netmap.model import Alter, SupportMap
from netmap.model.edits import add, changed
from tests.likely_maps import likely_maps

FAMILIES = ("opening", "strength", "isolation", "one_sided")
OF_ENTRIES_AND_TIES = {
    "empty", "begun", "only_past", "one_entry", "two_entries", "belonging", "only_professionals",
    "through_one", "stands_apart", "no_group",
}  # fmt: skip
"""Findings that count entries, forms or ties. All others rest on ratings alone."""


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
def test_strengths_come_before_isolation_and_isolation_before_one_sided_support(m: SupportMap) -> None:
    order = [FAMILIES.index(RULE_OF[finding.kind].family) for finding in findings(m)]
    assert order == sorted(order)


@given(likely_maps())
def test_handfuls_hold_at_most_three_and_lose_nothing(m: SupportMap) -> None:
    all_of_them = findings(m)
    handfuls = in_turn(all_of_them)
    assert all(1 <= len(handful) <= AT_ONCE for handful in handfuls)
    assert sorted((f for handful in handfuls for f in handful), key=all_of_them.index) == list(all_of_them)
    for handful in handfuls:
        assert list(handful) == sorted(handful, key=all_of_them.index)


@given(likely_maps())
def test_the_first_handful_holds_a_strength_where_there_is_one(m: SupportMap) -> None:
    all_of_them = findings(m)
    if any(RULE_OF[finding.kind].family == "strength" for finding in all_of_them):
        assert any(RULE_OF[finding.kind].family == "strength" for finding in in_turn(all_of_them)[0])


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
    rating_based = [finding for finding in findings(m) if finding.kind not in OF_ENTRIES_AND_TIES]
    if len(m.current()) >= 3:  # below that, "nothing rated" is not what a map begins with
        assert [f for f in findings(more) if f.kind not in OF_ENTRIES_AND_TIES] == _and_newcomer(
            rating_based, more
        )


def _and_newcomer(before: list[Finding], more: SupportMap) -> list[Finding]:
    """The same findings; "nothing is rated" now also rests on the newcomer being there."""
    extra = Evidence("kind", "person", alter=more.ids[-1])
    return [replace(f, evidence=(*f.evidence, extra)) if f.kind == "nothing_rated" else f for f in before]
