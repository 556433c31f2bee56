"""Where what is told may reach someone I keep away from: nothing is told there, and nobody is introduced."""

from typing import Any

import pytest

from netmap.model import Alter, Connection, SupportMap, Tie
from netmap.model.edits import changed
from tests.ideas.contact import every_idea
from tests.ideas.test_no_contact import FAR, GOOD, WELL_KNOWN, kinds_about
from tests.likely_maps import Entry, entry, map_of


def passing_on(talks: bool | None, apart: Entry) -> SupportMap:
    friend = entry("friend", **{**GOOD, **WELL_KNOWN, "gets": frozenset({"settles"})})
    return map_of(friend, apart, FAR, ties=[Tie(a="friend", b="apart", talks_about_me=talks)])


def asked_for(m: SupportMap) -> set[str]:
    return {kind for idea in every_idea(m) if idea.kind == "small_ask" for kind in idea.supports}


def test_nothing_is_told_to_someone_who_talks_about_me_with_one_who_is_kept_apart() -> None:
    m = passing_on(True, entry("apart", safety=1))
    assert "honest_sentence" not in kinds_about(m, "friend")
    assert asked_for(m) == {"good_times"}  # the first that is scarce and needs no telling
    assert asked_for(passing_on(None, entry("apart", safety=1))) == {"good_times"}
    assert asked_for(passing_on(False, entry("apart", safety=1))) == {"listens"}


@pytest.mark.parametrize("apart", [{"safety": 1}, {"status": "ended_by_harm"}, {"wish": "no_contact"}])
def test_where_it_was_not_said_whether_they_talk_about_me_nothing_is_told_and_nobody_introduced(
    apart: dict[str, Any],
) -> None:
    m = passing_on(None, entry("apart", **apart))
    m = changed(m, alters=(*m.alters, Alter(id="ben", name="Ben")),
        connections=(*m.connections, Connection(alter="ben", safety=5, introduce_ok=True)))  # fmt: skip
    assert {"honest_sentence", "need_or_limit", "introduce"}.isdisjoint(kinds_about(m, "friend"))
    assert "introduce" in kinds_about(with_tie_said(m, False), "friend")


def with_tie_said(m: SupportMap, talks: bool) -> SupportMap:
    return changed(m, ties=tuple(changed(tie, talks_about_me=talks) for tie in m.ties))


@pytest.mark.parametrize(("talks", "safety"), [(False, 1), (True, None), (True, 5)])
def test_otherwise_an_honest_sentence_stays_possible(talks: bool | None, safety: int | None) -> None:
    assert "honest_sentence" in kinds_about(passing_on(talks, entry("apart", safety=safety)), "friend")


@pytest.mark.parametrize(("talks", "told"), [(None, False), (True, False), (False, True)])
def test_nothing_is_told_to_one_who_shares_a_group_with_someone_i_keep_away_from(
    talks: bool | None, told: bool
) -> None:
    ties = (
        Tie(a="a", b="g", kind="belongs_to", talks_about_me=talks), Tie(a="ex", b="g", kind="belongs_to"),
    )  # fmt: skip
    m = map_of(
        entry("a", **GOOD, **WELL_KNOWN), entry("b", **GOOD), entry("ex", safety=1),
        entry("g", kind="group", safety=5), ties=ties,
    )  # fmt: skip
    assert ({"honest_sentence", "need_or_limit", "introduce"} <= kinds_about(m, "a")) == told
