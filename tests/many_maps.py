"""Very many small maps, cheaply: entries, answers and ties are drawn from pools that are built once.

Most on them could be named (`tests.likely_maps.USUAL`, and one who is well known), some answers turned to
anything at all, so that a rule of contact is near on nearly every map. A number, one map."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from random import Random
from typing import Any, get_args

from netmap.model import Alter, Connection, SupportMap, Tie
from netmap.model.scales import BARRIERS, SUPPORTS, Energy
from tests.likely_maps import OF_THE_ENTRY, TWISTS, USUAL, entry

WELL_KNOWN: dict[str, Any] = {
    "safety": 5, "predictable": 5, "attuned": 5, "warm": 5, "with_me": 4, "limits_respected": 5,
    "honest": "yes", "get": 2, "gets": frozenset({"settles"}), "introduce_ok": True,
}  # fmt: skip
KEPT_AWAY: dict[str, Any] = {"safety": 1, "status": "ended_by_harm"}
STARTS = (*USUAL, WELL_KNOWN, WELL_KNOWN, KEPT_AWAY)
MORE_TWISTS = (*TWISTS, *(("barriers", frozenset({kind})) for kind in BARRIERS))
IDS = "abcdefg"
TIES = (("knows", "tense", "fits", "pulls"), ("belongs_to", "knows"), ("knows", "tense"))
"""Kinds of tie between two groups, a group and a person, two persons."""
POOL = 4000
"""Of how many entries each place is drawn."""
NAMES = ("Tom", "TOM ", "Tom Klein", *(f"Name {n}" for n in range(12)))


@cache
def _entries(id: str) -> tuple[tuple[Alter, Connection], ...]:
    draw = Random(f"entries {id}")

    def one() -> tuple[Alter, Connection]:
        fields = {"kind": draw.choice(("person", "person", "person", "group", "community"))}
        fields |= draw.choice(STARTS)
        fields |= dict(draw.choices(MORE_TWISTS, k=draw.choice((0, 0, 1, 1, 2, 3))))
        name = draw.choice(NAMES) if draw.random() < 0.2 else id
        return entry(id, name=name, **{field: said for field, said in fields.items() if _fits(field)})

    return tuple(one() for _ in range(POOL))


def _fits(field: str) -> bool:
    return field in OF_THE_ENTRY or field in Connection.model_fields


@cache
def _ties(a: str, b: str, kinds: tuple[str, ...]) -> tuple[Tie, ...]:
    return tuple(
        Tie.model_validate({"a": a, "b": b, "kind": kind, "talks_about_me": talks})
        for kind in kinds
        for talks in (None, None, False, True)
    )


def many_maps(number: int, first: int = 0) -> Iterator[SupportMap]:
    """The maps of this many numbers, from the first one on: 1 to 7 entries each."""
    return (one_of_many(n) for n in range(first, first + number))


def one_of_many(number: int) -> SupportMap:
    """The map of this number."""
    draw = Random(number)
    drawn = [draw.choice(_entries(id)) for id in IDS[: draw.randint(1, len(IDS))]]
    ties = []
    for (a, _), (b, _) in combinations(drawn, 2):
        if draw.random() < 0.35:
            persons = (a.kind == "person") + (b.kind == "person")
            kinds = TIES[persons]
            ties.append(draw.choice(_ties(a.id, b.id, kinds)))
    return SupportMap(
        id="m",
        alters=tuple(alter for alter, _ in drawn),
        connections=tuple(connection for _, connection in drawn),
        ties=tuple(ties),
        device_private=draw.choice(("yes",) * 9 + ("no", "not_sure", None)),
        wants=draw.choice((None, None, frozenset({draw.choice(SUPPORTS)}), frozenset(SUPPORTS))),
        barriers=draw.choice((None, None, None, frozenset({draw.choice(BARRIERS)}))),
        energy=draw.choice((None, *get_args(Energy))),
    )
