"""Every measure for nobody, one person and two. What is undefined is None, never 0 and never NaN."""

from typing import Any

import pytest

from netmap.measures import measure
from netmap.model.scales import SUPPORTS
from tests.likely_maps import Entry, entry, map_of

ANN = entry("a", safety=5, give=1, get=3, gets=frozenset({"listens"}))
BEN = entry("b", safety=3, give=2, get=1, gets=frozenset({"listens"}))

NO_SUPPORT: dict[str, Any] = {
    "dyadic_reciprocity": None,
    "weighted_reciprocity": None,
    "support_concentration": None,
    "equal_supporters": None,
    "coverage": dict.fromkeys(SUPPORTS, ()),
}
HEARD_BY_A = {**dict.fromkeys(SUPPORTS, ()), "listens": ("a",)}
NOBODY = {
    "alters": 0, "people": 0, "alter_ties": 0, "density": None, "circles": (), "fragmentation": None,
    "isolates": (), "articulation_points": (), "reached_through": {}, "bridges": (),
    "effective_size": None, "efficiency": None,
    "constraint": None, "hierarchy": None, "ego_betweenness": None, "balance": {}, "safe_enough": (),
    **NO_SUPPORT,
}  # fmt: skip
ONE = {
    "alters": 1, "people": 1, "alter_ties": 0,
    "density": None, "fragmentation": None, "ego_betweenness": None,  # no pair of people
    "circles": (("a",),), "isolates": ("a",), "articulation_points": (), "reached_through": {},
    "bridges": (),
    "effective_size": 1, "efficiency": 1,  # 1 − 0
    "constraint": 1, "hierarchy": 1,  # all attention in one person
    "balance": {"a": 0.5},  # (3 − 1) / 4
    "dyadic_reciprocity": 1, "weighted_reciprocity": 0.5,  # 2 · 1 / 4
    "support_concentration": 1, "equal_supporters": 1,
    "coverage": HEARD_BY_A, "safe_enough": ("a",),
}  # fmt: skip
TWO = {
    "alters": 2, "people": 2,
    "articulation_points": (), "reached_through": {}, "hierarchy": 0,  # evenly spread
    "balance": {"a": 0.5, "b": -1 / 3},
    "dyadic_reciprocity": 1, "weighted_reciprocity": 4 / 7,  # 2 · (1 + 1) / (4 + 3)
    "support_concentration": 10 / 16, "equal_supporters": 1.6,  # (9 + 1) / 4²
    "coverage": HEARD_BY_A, "safe_enough": ("a",),  # b is rated 3
}  # fmt: skip
TWO_APART = {
    **TWO, "alter_ties": 0, "density": 0, "fragmentation": 1,
    "circles": (("a",), ("b",)), "isolates": ("a", "b"), "bridges": (),
    "effective_size": 2, "efficiency": 1,
    "constraint": 0.5,  # 2 · (1/2)²
    "ego_betweenness": 1,  # the one pair meets through me
}  # fmt: skip
TWO_TIED = {
    **TWO, "alter_ties": 1, "density": 1, "fragmentation": 0,
    "circles": (("a", "b"),), "isolates": (), "bridges": (("a", "b"),),
    "effective_size": 1, "efficiency": 0.5,  # 2 − 2/2
    "constraint": 1.125,  # 2 · (1/2 + 1/2 · 1/2)² = 2 · 9/16
    "ego_betweenness": 0,
}  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "ties", "expected"),
    [
        pytest.param((), (), NOBODY, id="nobody"),
        pytest.param((ANN,), (), ONE, id="one"),
        pytest.param((ANN, BEN), (), TWO_APART, id="two apart"),
        pytest.param((ANN, BEN), (("a", "b"),), TWO_TIED, id="two who know each other"),
    ],
)
def test_every_measure_of_a_map_that_has_hardly_begun(
    entries: tuple[Entry, ...], ties: tuple[tuple[str, str], ...], expected: dict[str, Any]
) -> None:
    measures = measure(map_of(*entries, ties=ties)).as_dict()
    assert set(measures) == set(expected)
    for name, value in expected.items():
        if isinstance(value, (float, int)):
            assert measures[name] == pytest.approx(value), name
        else:
            assert measures[name] == value, name


def test_one_person_of_whom_nothing_is_known_gives_no_number_about_support() -> None:
    measures = measure(map_of(entry("a"))).as_dict()
    assert {name: measures[name] for name in NO_SUPPORT} == NO_SUPPORT
    assert measures["balance"] == {"a": None}


def test_a_group_alone_is_an_entry_and_not_a_person() -> None:
    measures = measure(map_of(entry("g", kind="group")))
    assert (measures.alters, measures.people, measures.effective_size) == (1, 0, None)
    assert measures.circles == (("g",),)
