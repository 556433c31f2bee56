"""How groups go together: which fit, which pulls, which would like tending; and whom none of it names."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import find as find_one
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.findings import Finding, every_finding
from netmap.findings.missing_people import missing_people
from netmap.findings.sensitivity import flips_of
from netmap.measures import measure
from netmap.measures.contact import avoided, holds_one_of, kept_apart, not_praised
from netmap.measures.relationship import is_service
from netmap.model import SupportMap, Tie
from netmap.words.findings import finding_words
from netmap.words.sensitivity import sure_words
from tests.findings.test_sensitivity import still, with_flip
from tests.likely_maps import Entry, entry, likely_maps, map_of
from tests.strategies import support_maps

OF_GROUPS = ("groups_fit", "group_pulls", "group_to_tend")
DEAR = {"part_of_me": 4, "positive": 5}


def group(id: str, **said: Any) -> Entry:
    return entry(id, **{"kind": "group", "safety": 4, **said})


def fits(*pairs: str) -> list[Tie]:
    return [Tie(a=a, b=b, kind="fits") for a, b in pairs]


def pulls(*pairs: str) -> list[Tie]:
    return [Tie(a=a, b=b, kind="pulls") for a, b in pairs]


def said(m: SupportMap) -> dict[str, Finding]:
    return {finding.kind: finding for finding in every_finding(m, measure(m)) if finding.kind in OF_GROUPS}


def fitting(*entries: Entry, ties: list[Tie]) -> tuple[str, ...]:
    found = said(map_of(*entries, ties=ties)).get("groups_fit")
    return found.about if found else ()


def pulling(*entries: Entry, ties: list[Tie]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = said(map_of(*entries, ties=ties)).get("group_pulls")
    return (found.about, found.beyond) if found else ((), ())


def tended(*entries: Entry, ties: list[Tie] | None = None) -> tuple[str, ...]:
    found = said(map_of(*entries, ties=ties or [])).get("group_to_tend")
    return found.about if found else ()


# Several that fit


def test_three_that_hang_together_by_fitting_are_said_and_two_with_a_rating_each() -> None:
    assert fitting(group("a"), group("b"), group("c"), ties=fits("ab", "bc")) == ("a", "b", "c")
    assert fitting(group("a"), group("b"), ties=fits("ab")) == ()
    assert fitting(group("a", part_of_me=4), group("b", positive=4), ties=fits("ab")) == ("a", "b")
    assert fitting(group("a", part_of_me=4), group("b", positive=3), ties=fits("ab")) == ()


def test_of_several_sets_the_largest_is_said_and_none_in_which_one_pulls_against_another() -> None:
    five = [group(id, **DEAR) for id in "abcde"]
    assert fitting(*five, ties=fits("ab", "cd", "de")) == ("c", "d", "e")
    assert fitting(*five, ties=fits("ab", "cd", "de") + pulls("ce")) == ("a", "b")


def test_a_chain_is_not_said_to_fit_each_with_each() -> None:
    m = map_of(group("a"), group("b"), group("c"), ties=fits("ab", "bc"))
    text = finding_words(said(m)["groups_fit"], m).text
    assert "3 of your groups hang together well" in text and "each" not in text
    two = map_of(group("a", **DEAR), group("b", **DEAR), ties=fits("ab"))
    assert "Two of your groups go well together" in finding_words(said(two)["groups_fit"], two).text


# One that pulls


def test_one_that_pulls_against_two_is_said_or_against_one_that_fits_with_another() -> None:
    four = [group(id) for id in "abcd"]
    assert pulling(*four, ties=pulls("ab")) == ((), ())
    assert pulling(*four, ties=pulls("da", "db")) == (("d",), ("a", "b"))
    assert pulling(*four, ties=pulls("da") + fits("ab")) == (("d",), ("a",))
    assert pulling(*four, ties=pulls("da") + fits("ab", "dc")) == ((), ())


def test_of_several_that_pull_the_one_against_the_most_is_said() -> None:
    five = [group(id) for id in "abcde"]
    assert pulling(*five, ties=pulls("ab", "ac", "eb", "ec", "ed")) == (("e",), ("b", "c", "d"))


# One that would like tending


@pytest.mark.parametrize(
    ("answers", "is_said"),
    [
        ({"wish": "closer"}, True),
        ({"get": 1}, True),
        ({"frequency": "rarely"}, True),
        ({}, False),  # nothing says that it is little
        ({"get": 2, "frequency": "weekly"}, False),
        ({"get": 0, "wish": "keep_as_is"}, False),  # my own word on it comes first
        ({"get": 0, "fit": "works"}, False),
        ({"wish": "closer", "part_of_me": 3}, False),
        ({"wish": "closer", "positive": None}, False),
    ],
)
def test_what_is_dear_and_little_would_like_tending(answers: dict[str, Any], is_said: bool) -> None:
    assert tended(group("a", **{**DEAR, **answers})) == (("a",) if is_said else ())


# Who is never named


APART: dict[str, dict[str, Any]] = {
    "unsafe": {"safety": 1},
    "on guard": {"felt": "on_guard"},
    "step back": {"wish": "step_back"},
    "ended": {"status": "past"},
    "harm": {"status": "ended_by_harm"},
    "a service": {"form": "doctor_or_helper"},
    "there through work": {"role": "professional"},
    "a place": {"form": "place"},
}


@pytest.mark.parametrize("why", APART)
def test_a_group_that_is_kept_apart_and_a_service_are_in_none(why: str) -> None:
    other = group("x", **{**DEAR, "get": 0, **APART[why]})
    m = map_of(other, group("a"), group("b"), ties=pulls("xa", "xb"))
    assert said(m) == {}
    assert fitting(other, group("a"), group("b"), ties=fits("xa", "xb")) == ()
    assert tended(other) == ()


def test_a_group_that_holds_someone_i_keep_away_from_is_in_none_and_one_who_died_closes_none() -> None:
    def with_member(**of_member: Any) -> SupportMap:
        ties = [*pulls("xa", "xb"), Tie(a="x", b="p", kind="belongs_to")]
        dear = group("x", **DEAR, get=0)
        return map_of(dear, group("a"), group("b"), entry("p", **of_member), ties=ties)

    assert said(with_member(safety=1)) == {}
    assert set(said(with_member(status="died"))) == {"group_pulls", "group_to_tend"}


def test_what_is_in_between_is_not_praised_and_its_pull_is_still_said() -> None:
    m = map_of(group("x", safety=3), group("a"), group("b"), ties=pulls("xa", "xb"))
    assert set(said(m)) == {"group_pulls"}
    assert fitting(group("x", safety=3), group("a"), group("b"), ties=fits("xa", "xb")) == ()
    assert tended(group("x", **DEAR, get=0, safety=3)) == ()


APART_OR_NOT = (*({} for _ in range(6)), {"safety": 3}, *APART.values())


@st.composite
def maps_of_groups(draw: st.DrawFn) -> SupportMap:
    """Three to six groups that were rated, some of them apart; who is in them; and how they go together."""
    groups = "abcdef"[: draw(st.integers(3, 6))]
    rating = st.sampled_from((None, 2, 4, 5, 5))
    entries = [
        group(
            id,
            part_of_me=draw(rating),
            positive=draw(rating),
            get=draw(st.sampled_from((None, 0, 1, 3))),
            **draw(st.sampled_from(APART_OR_NOT)),
        )
        for id in groups
    ]
    kinds = draw(st.sampled_from(((None, "fits"), (None, "fits", "pulls", "knows"), (None, "pulls"))))
    ties = []
    for pair in combinations(groups, 2):
        kind = draw(st.sampled_from(kinds))
        ties += [Tie(a=pair[0], b=pair[1], kind=kind)] if kind else []
    for person in "pq"[: draw(st.integers(0, 2))]:
        entries.append(entry(person, safety=draw(st.sampled_from((None, 1, 1, 4)))))
        ties.append(Tie(a=person, b=draw(st.sampled_from(groups)), kind="belongs_to"))
    return map_of(*entries, ties=ties)


def test_such_maps_show_each_of_the_three() -> None:
    for kind in OF_GROUPS:
        find_one(maps_of_groups(), lambda m, kind=kind: kind in said(m))


@settings(max_examples=200, deadline=None)
@given(maps_of_groups() | likely_maps(least=3) | support_maps(most=6))
def test_on_any_map_none_is_named_that_is_apart_or_closed_or_a_service_or_a_person(m: SupportMap) -> None:
    away, apart = avoided(m), kept_apart(m)
    for finding in said(m).values():
        for id in (*finding.about, *finding.beyond):
            assert id not in apart and not holds_one_of(m, id, away)
            assert m.alter(id).kind != "person" and not is_service(m, id)
        if finding.kind != "group_pulls":
            assert not_praised(m).isdisjoint(finding.about)


@settings(max_examples=200, deadline=None)
@given(maps_of_groups())
def test_on_any_map_what_is_said_of_groups_is_what_was_drawn(m: SupportMap) -> None:
    kinds = {tie.pair: tie.kind for tie in m.ties}

    def tied(a: str, b: str) -> str | None:
        return kinds.get((min(a, b), max(a, b)))

    found = said(m)
    if "groups_fit" in found:
        about = found["groups_fit"].about
        assert len(about) >= 2 and all(any(tied(a, b) == "fits" for b in about) for a in about)
        assert not any(tied(a, b) == "pulls" for a in about for b in about)
    if "group_pulls" in found:
        one, beyond = found["group_pulls"].about[0], found["group_pulls"].beyond
        assert beyond and all(tied(one, other) == "pulls" for other in beyond)
    for id in found["group_to_tend"].about if "group_to_tend" in found else ():
        connection = m.connection(id)
        assert min(connection.part_of_me or 0, connection.positive or 0) >= 4
        assert connection.wish in (None, "closer")


@settings(max_examples=40, deadline=None)
@given(maps_of_groups())
def test_each_answer_and_tie_that_would_change_it_does_and_says_so(m: SupportMap) -> None:
    for finding in said(m).values():
        flips = flips_of(m, finding)
        assert flips or finding.kind == "groups_fit"
        for flip in flips:
            assert not still(with_flip(m, flip), finding), flip
        assert sure_words(finding, flips, missing_people(m, finding), m).lead
