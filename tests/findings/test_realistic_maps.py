"""What holds of the findings of likely maps holds of realistic ones, where each kind of finding is met."""

from collections.abc import Callable
from typing import Any

import pytest

from netmap.findings import RULE_OF, every_finding
from netmap.measures import measure
from netmap.model import SupportMap
from tests.findings import test_every_map as every
from tests.findings import test_sensitivity as sure
from tests.realistic_maps import realistic_maps
from tests.words import test_wording as wording

MAPS = realistic_maps(first=1000)
FEW = MAPS[:12]
"""For what takes long."""
ON_ALL = (
    every.test_all_evidence_is_in_the_map_and_none_of_it_is_an_open_answer,
    every.test_whoever_is_named_is_on_the_map_once,
    every.test_in_each_handful_how_a_map_begins_is_first_and_then_strengths,
    every.test_handfuls_hold_at_most_three_and_lose_nothing,
    every.test_each_handful_holds_a_strength_where_one_is_left,
    every.test_what_is_not_told_is_said_by_what_is,
    every.test_no_two_that_are_told_name_the_same_thing,
    every.test_a_weight_is_never_negative_and_bounded_by_what_is_joined,
    every.test_nobody_kept_apart_and_no_child_is_named_where_support_or_a_wish_is_told_of,
    wording.test_observations_are_short_and_every_question_asks,
    wording.test_every_answer_a_finding_rests_on_can_be_told,
)
NEVER_MET = frozenset(
    {"empty", "only_past", "begun", "one_entry", "two_entries", "groups_fit", "group_pulls"}
)
"""Kinds that tell of how a map begins, and of ties between groups: these maps have begun, and have none."""


def _inner(property_: Callable[..., Any]) -> Callable[[SupportMap], None]:
    """What a property says of one map."""
    inner: Callable[[SupportMap], None] = property_.hypothesis.inner_test  # type: ignore[attr-defined]  # by `given`
    return inner


@pytest.mark.parametrize("property_", ON_ALL, ids=lambda property_: property_.__name__)
def test_it_holds_of_realistic_maps_too(property_: Callable[..., Any]) -> None:
    for m in MAPS:
        _inner(property_)(m)


def test_each_flip_changes_what_is_said_of_realistic_maps_too() -> None:
    for m in FEW:
        _inner(sure.test_each_flip_changes_what_is_said)(m)


def test_nearly_each_kind_is_met_on_some_of_many_realistic_maps() -> None:
    many = realistic_maps(900, first=1000)
    met = {finding.kind for m in many for finding in every_finding(m, measure(m))}
    assert RULE_OF.keys() - met <= NEVER_MET
