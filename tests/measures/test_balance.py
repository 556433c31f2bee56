"""Who gives and who gets, and when it is spoken of."""

from typing import Any

import pytest

from netmap.measures.balance import balance, both_ways, dyadic_reciprocity, leaning, weighted_reciprocity
from netmap.model import Connection
from tests.likely_maps import entry, map_of


@pytest.mark.parametrize(
    ("give", "get", "b"),
    [
        (4, 0, -1),
        (3, 1, -0.5),
        (2, 1, -1 / 3),
        (2, 2, 0),
        (1, 3, 0.5),
        (0, 1, 1),
        (0, 0, None),  # nothing goes either way
        (None, 4, None),
        (4, None, None),
        (None, None, None),
    ],
)
def test_balance_lies_between_all_from_me_and_all_to_me(
    give: int | None, get: int | None, b: float | None
) -> None:
    assert balance(Connection(alter="a", give=give, get=get)) == (None if b is None else pytest.approx(b))


@pytest.mark.parametrize(
    ("give", "get", "leans"),
    [
        (3, 1, True),
        (1, 3, True),
        (3, 0, True),
        (2, 1, False),  # 2 : 1 does not lean
        (2, 0, False),  # together below 3
        (0, 2, False),
        (4, 2, False),  # 2 : 1 again
        (4, 1, True),
    ],
)
def test_it_leans_beyond_two_to_one_and_from_three_together(give: int, get: int, leans: bool) -> None:
    assert (leaning(map_of(entry("a", safety=4, give=give, get=get)), "a") is not None) is leans


@pytest.mark.parametrize(
    "answers",
    [
        *({"role": role} for role in (
            "i_care_for_them", "they_care_for_me", "professional", "guides_me", "i_guide_them")),
        *({"form": form} for form in (
            "child", "therapist", "doctor_or_helper", "mentor", "elder", "animal", "ancestor", "place")),
        *({"status": status} for status in ("past", "ended_by_harm", "died")),
        {"season": True},
        {"fit": "works"},
        # kept apart: safety comes first
        {"safety": 2}, {"warm": 2}, {"limits_respected": 1}, {"felt": "on_guard"},
        {"wish": "step_back"}, {"wish": "not_now"}, {"wish": "no_contact"},
        {"power": True, "strain": 3},
        # nothing is asked where either holds power over the other
        {"power": True}, {"holds_power": True},
        # not asked whether it is a child
        {"form": "other_family"},
    ],
)  # fmt: skip
@pytest.mark.parametrize(("give", "get"), [(4, 0), (0, 4)])
def test_what_is_not_weighed_or_works_is_not_spoken_of(answers: dict[str, Any], give: int, get: int) -> None:
    m = map_of(entry("a", **{"safety": 4, "give": give, "get": get, **answers}))
    assert leaning(m, "a") is None


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"role": "peer", "form": "mentor"},  # the role outweighs the form
        {"season": False},
        {"fit": "mixed"},
        {"fit": "does_not_work"},
        {"safety": 3},
        {"safety": None},
        {"wish": "closer"},
        {"strain": 4},
        {"form": "other_family", "grown_up": True},
    ],
)
def test_everything_else_that_leans_is_spoken_of(answers: dict[str, Any]) -> None:
    assert leaning(map_of(entry("a", **{"safety": 4, "give": 4, "get": 0, **answers})), "a") == -1


@pytest.mark.parametrize("answers", [{"strain": 3}, {"safety": 3}])
def test_no_debt_is_made_of_what_comes_with_strain_or_unease(answers: dict[str, Any]) -> None:
    assert leaning(map_of(entry("a", **{"safety": 4, "give": 1, "get": 4, **answers})), "a") is None


@pytest.mark.parametrize(
    "answers",
    [
        {"fit": "mixed"}, {"fit": "does_not_work"}, {"strain": 3}, {"safety": 3}, {"power": True},
        {"holds_power": True}, {"role": "professional"}, {"form": "therapist"}, {"form": "child"},
        {"grown_up": False}, {"form": "other_family"}, {"role": "i_care_for_them"}, {"form": "animal"},
        {"season": True}, {"wish": "not_now"}, {"give": 4, "get": 1}, {"give": 1, "get": 1},
    ],
)  # fmt: skip
def test_both_ways_is_not_said_against_what_was_said(answers: dict[str, Any]) -> None:
    even = {"safety": 4, "give": 3, "get": 3}
    assert both_ways(map_of(entry("a", **even)), "a")
    assert not both_ways(map_of(entry("a", **{**even, **answers})), "a")


def test_reciprocity_counts_answered_connections_of_today() -> None:
    m = map_of(
        entry("a", give=2, get=1),
        entry("b", give=3, get=0),
        entry("c", give=0, get=0),
        entry("d", give=4),  # one side open
        entry("e", give=4, get=0, status="past"),
    )
    assert dyadic_reciprocity(m) == 1 / 2  # a of a, b
    assert weighted_reciprocity(m) == pytest.approx(2 / 6)  # 2 · (1 + 0 + 0) / (3 + 3 + 0)


def test_reciprocity_is_undefined_where_no_support_goes() -> None:
    m = map_of(entry("a", give=0, get=0))
    assert (dyadic_reciprocity(m), weighted_reciprocity(m)) == (None, None)
