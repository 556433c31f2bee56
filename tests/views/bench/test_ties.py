"""Said of all that are chosen: what fits is tied, and what was done, or why not, is said."""

from typing import Any

import pytest

from netmap.model import SupportMap
from netmap.model.scales import MOST_TIES
from netmap.views.live_actions import Join, Listed, TieAll
from netmap.views.live_edits import done
from netmap.words import bench as words
from tests.likely_maps import entry, map_of

CIRCLE = map_of(entry("Ana"), entry("Ben"), entry("Choir", kind="group"), entry("Team", kind="group"))


def all_of(m: SupportMap, kind: Any, *ids: str) -> tuple[list[str], str]:
    after, said = done(m, TieAll(op="tie_all", ids=ids, kind=kind))
    return [f"{tie.a} {tie.b} {tie.kind}" for tie in after.ties], said


def test_they_all_know_each_other_holds_for_groups_too() -> None:
    ties, said = all_of(CIRCLE, "knows", "Ana", "Ben", "Choir")
    assert ties == ["Ana Ben knows", "Ana Choir belongs_to", "Ben Choir belongs_to"]
    assert said == "Ana and Ben know each other now. Ana and Ben belong to Choir now."
    assert all_of(CIRCLE, "knows", "Choir", "Team")[0] == ["Choir Team knows"]


def test_what_fits_is_said_of_those_it_fits() -> None:
    assert all_of(CIRCLE, "pulls", "Ana", "Choir", "Team") == (
        ["Choir Team pulls"], "Choir and Team pull against each other now.",
    )  # fmt: skip
    assert all_of(CIRCLE, "belongs_to", "Ana", "Ben", "Team") == (
        ["Ana Team belongs_to", "Ben Team belongs_to"], "Ana and Ben and Team belong together now.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "ids", "why"),
    [
        ("knows", ("gone", "away"), "nobody"), ("knows", ("Ana",), "one"), ("tense", ("Ana", "Ana"), "one"),
        ("belongs_to", ("Ana", "Ben"), "no-group"), ("belongs_to", ("Choir", "Team"), "no-person"),
        ("fits", ("Ana", "Choir"), "no-groups"), (None, ("Ana", "Ben"), "already"),
    ],
)  # fmt: skip
def test_where_nothing_is_tied_it_is_said_why(kind: Any, ids: tuple[str, ...], why: str) -> None:
    assert all_of(CIRCLE, kind, *ids) == ([], words.TO_TIE[why])


def test_more_ties_than_a_map_holds_are_not_tied_and_that_is_said() -> None:
    m = map_of(*(entry(f"P{at}") for at in range(110)))
    assert MOST_TIES < 110 * 109 / 2
    assert all_of(m, "knows", *m.ids) == ([], words.TO_TIE["too-many"])


def test_what_was_done_is_said_with_the_names_that_may_be_shown() -> None:
    _, said = done(
        CIRCLE, TieAll(op="tie_all", ids=("Ana", "Ben"), kind="tense"), dict.fromkeys(CIRCLE.ids, "X")
    )
    assert "Ana" not in said and "X" in said


def test_a_list_is_one_step_and_two_entries_can_be_made_one() -> None:
    after, said = done(CIRCLE, Listed(op="list", text="- Cem, friend\n2. Dora", kind="person"))
    assert [alter.name for alter in after.alters[4:]] == ["Cem", "Dora"]
    assert said.startswith("2 names are on the map now")
    joined, said = done(after, Join(op="join", keep="Ana", gone="Ben"))
    assert (joined.ids[:2], said[:21]) == (("Ana", "Choir"), "Ana is one entry now.")
    assert done(after, Join(op="join", keep="Ana", gone="Choir")) == (after, "")
