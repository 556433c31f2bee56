"""Bringing two together: of very many who would be glad of it, the pairs of those who come first."""

from itertools import combinations

from netmap.ideas import decline
from netmap.ideas.people import MOST_PAIRS
from netmap.model import SupportMap
from tests.ideas.contact import every_idea
from tests.likely_maps import entry, map_of

MANY = [entry(f"x{n:03}", safety=5, introduce_ok=True) for n in range(200)]


def pairs(m: SupportMap) -> list[tuple[str, ...]]:
    return [idea.about for idea in every_idea(m) if idea.kind == "introduce"]


def test_of_very_many_no_more_pairs_are_looked_at_than_that() -> None:
    found = pairs(map_of(*MANY))
    assert len(set(found)) == len(found) == MOST_PAIRS
    assert found[:3] == [("x000", "x001"), ("x000", "x002"), ("x001", "x002")]


def test_those_who_know_each_other_make_room_for_others() -> None:
    first = [id for alter, _ in MANY[:12] for id in [alter.id]]
    found = pairs(map_of(*MANY, ties=list(combinations(first, 2))))
    assert len(found) == MOST_PAIRS and not any(set(pair) <= set(first) for pair in found)


def test_a_pair_that_was_let_go_makes_room_for_another() -> None:
    m = map_of(*MANY)
    gone = next(idea for idea in every_idea(m) if idea.kind == "introduce")
    found = pairs(decline(m, gone))
    assert gone.about not in found and len(found) == MOST_PAIRS


def test_those_wished_closer_come_first() -> None:
    closer = [entry(id, safety=5, introduce_ok=True, wish="closer") for id in ("y", "z")]
    assert pairs(map_of(*MANY[:50], *closer))[0] == ("y", "z")
