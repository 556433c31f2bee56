"""What was let go stays away, also once netmap was renewed."""

from typing import Any

import pytest

from netmap.ideas import Idea, call_back, decline
from netmap.ideas.declined import answers_there, is_declined
from netmap.model import Alter, Connection, Declined, SupportMap, Tie
from netmap.model.edits import changed, with_alter, with_connection

ANA = Connection(
    alter="a", ring=1, angle=90.0, depth=0.5, safety=5, warm=4, give=2, get=3,
    gets=frozenset({"listens", "practical"}), wish="closer", frequency="weekly", barriers=frozenset({"time"}),
    feeling="warm",
)  # fmt: skip
MAP = SupportMap(
    id="m",
    device_private="yes",
    wants=frozenset({"listens", "practical"}),
    energy="little",
    alters=(
        Alter(id="a", name="Ana", form="friend"),
        Alter(id="g", name="Choir", kind="group", form="creative_group"),
    ),
    connections=(ANA, Connection(alter="g", safety=4)),
    ties=(Tie(a="a", b="g", kind="belongs_to", talks_about_me=False),),
)
BEFORE: dict[Any, str] = {
    ("check_in", ("a",)): "89a86a09eb4c8748",
    ("community_space", ("g",)): "3380295e4325c2c8",
    ("hello", ()): "07e8c3b442390a75",
    ("introduce", ("a", "g")): "f6bea13c3655eb1d",
}
"""The marks of the version before, worked out with its code (27a216e)."""


@pytest.mark.parametrize("idea", BEFORE)
def test_the_mark_of_an_idea_is_that_of_the_version_before(idea: Any) -> None:
    kind, about = idea
    assert answers_there(MAP, Idea(kind, about)) == BEFORE[idea]


@pytest.mark.parametrize(
    "m",
    [
        with_connection(MAP, "a", would_like=frozenset({"warmth"})),
        with_connection(MAP, "a", would_like=frozenset()),
        with_alter(MAP, "a", grown_up=True),
        with_alter(MAP, "a", namesake="another"),
        with_connection(MAP, "a", safety=4),
    ],
)
def test_an_answer_that_came_in_since_changes_it_once_it_is_given(m: SupportMap) -> None:
    idea = Idea("check_in", ("a",))
    assert answers_there(m, idea) != answers_there(MAP, idea)


def test_an_ask_that_was_let_go_before_stays_away_and_can_be_called_back() -> None:
    ask = Idea("small_ask", ("a",), supports=("warmth",))
    before = Declined(kind="small_ask", about=("a",), said=BEFORE["check_in", ("a",)])
    m = changed(MAP, declined=(before,))
    assert is_declined(m, ask) and not is_declined(MAP, ask)
    assert call_back(decline(m, ask), [ask]) == MAP
