"""Each kind of idea: a map that shows it, and one that nearly does."""

from typing import Any, get_args

import pytest

from netmap.model import SupportMap
from netmap.model.steps import IdeaKind
from tests.ideas.contact import every_idea
from tests.likely_maps import entry, map_of

NONE, HELPS = frozenset[str](), frozenset({"practical"})
KNOWN: dict[str, Any] = {"predictable": 4, "attuned": 5, "warm": 4, "limits_respected": 4}


def one(**answers: Any) -> SupportMap:
    return map_of(entry("a", safety=5, **answers), entry("far", get=4))


PRACTICAL = frozenset({"practical"})


def group(**answers: Any) -> SupportMap:
    return map_of(entry("g", kind="group", form="creative_group", safety=4, **answers))


def tired(many: int) -> SupportMap:
    return map_of(*(entry(id, give=3) for id in "abc"[:many]), energy="little")


def two(**answers: Any) -> SupportMap:
    return map_of(entry("a", safety=5, introduce_ok=True), entry("b", safety=5, **answers))


SHOWN_AND_NEARLY: dict[IdeaKind, tuple[SupportMap, SupportMap]] = {
    "check_in": (one(), one(wish="not_now")),
    "old_friend": (one(frequency="yearly"), one(frequency="monthly")),
    "thanks": (one(get=2), one(get=1)),
    "small_ask": (one(gets=NONE), one(gets=None)),
    "honest_sentence": (one(honest="yes", **KNOWN), one(honest="yes", **{**KNOWN, "attuned": None})),
    "need_or_limit": (one(**KNOWN), one(**{**KNOWN, "limits_respected": 3})),
    "community_space": (group(), group(wish="step_back")),
    "introduce": (two(introduce_ok=True), two(introduce_ok=False)),
    "give_less": (one(give=4, get=1), one(give=4, get=1, fit="works")),
    "let_wait": (tired(3), tired(2)),
    "service": (
        map_of(entry("p", safety=3, gets=PRACTICAL), *(entry(id, safety=5, gets=NONE) for id in "ab")),
        map_of(entry("p", safety=3, gets=PRACTICAL), entry("a", safety=5, gets=NONE)),
    ),
    "hello": (one(), map_of()),
    "notice": (one(), one()),
    "rest": (one(), one()),
    "return_to": (map_of(), map_of(barriers=frozenset({"energy"}))),
}
ALWAYS = {"notice", "rest"}


def test_no_kind_is_left_out() -> None:
    assert set(SHOWN_AND_NEARLY) == set(get_args(IdeaKind))


@pytest.mark.parametrize("kind", SHOWN_AND_NEARLY)
def test_a_map_that_shows_it_and_one_that_nearly_does(kind: IdeaKind) -> None:
    shown, nearly = SHOWN_AND_NEARLY[kind]
    assert kind in {idea.kind for idea in every_idea(shown)}
    assert (kind in {idea.kind for idea in every_idea(nearly)}) == (kind in ALWAYS)
