"""Where nobody may be named: what is said of it, and whom the card is opened of that could be rated."""

from typing import Any

import pytest
from hypothesis import given

from netmap.ideas import first_to_rate, suggest, why_nobody_is_named
from netmap.measures import measure
from netmap.measures.contact import within_reach
from netmap.model import SupportMap
from netmap.model.edits import changed, with_connection
from netmap.model.scales import Support
from tests.ideas.contact import every_idea, was_answered_to_be_kept_away
from tests.likely_maps import entry, likely_maps, map_of

PRACTICAL: frozenset[Support] = frozenset({"practical"})
NONE = frozenset[Support]()


def test_where_safety_was_never_rated_that_is_said_and_the_nearest_is_the_one_to_rate() -> None:
    m = map_of(entry("a"), entry("b", ring=2), entry("c", ring=2))
    assert why_nobody_is_named(m, measure(m)) == "safety_open" and first_to_rate(m) == "b"


@pytest.mark.parametrize(
    "said",
    [
        {"safety": 3}, {"wish": "not_now"}, {"status": "past"}, {"power": True},
        {"role": "i_care_for_them"}, {"form": "animal"}, {"strain": 4},
        {"kind": "group", "role": "professional"},
    ],
)  # fmt: skip
def test_of_nobody_else_it_is_asked(said: dict[str, Any]) -> None:
    m = map_of(entry("a", **said))
    assert first_to_rate(m) is None and why_nobody_is_named(m, measure(m)) == "nobody_now"


def test_where_it_is_open_whether_someone_is_grown_up_that_is_said_first() -> None:
    m = map_of(entry("a", safety=5, form="other_family"), entry("b", form="other_family"), entry("c"))
    assert why_nobody_is_named(m, measure(m)) == "age_open" and first_to_rate(m) == "c"


@given(likely_maps(least=1))
def test_whoever_is_to_be_rated_is_kept_away_by_nothing_and_within_reach_once_it_is_safe(
    m: SupportMap,
) -> None:
    one = first_to_rate(m)
    if one is not None:
        assert not was_answered_to_be_kept_away(m, one) and m.connection(one).safety is None
        safe = with_connection(m, one, safety=5)
        assert one in within_reach(safe) or m.alter(one).kind != "person"
    if one is None and m.device_private == "yes" and not within_reach(m):
        assert why_nobody_is_named(m, measure(m)) in {"nobody_now", "age_open", "let_go", None}


# A service is for what came up, and no wish is answered twice


def test_a_service_is_for_help_that_came_up_and_not_for_a_map_of_professionals_alone() -> None:
    def offered(*entries: Any, **said: Any) -> bool:
        return "service" in {idea.kind for idea in every_idea(map_of(*entries, **said))}

    three = [entry(id, safety=5, gets=NONE) for id in "abc"]
    helps = entry("p", safety=3, gets=PRACTICAL)
    assert not offered(*three) and offered(*three, helps)
    assert offered(*three, wants=PRACTICAL)
    at_work = [entry(id, safety=5, gets=NONE, role="professional") for id in "ab"]
    helper = entry("p", safety=3, gets=PRACTICAL, role="professional")
    assert not offered(*at_work, helper) and offered(*at_work, helper, entry("c"))


@given(likely_maps())
def test_no_two_of_the_three_are_for_the_same_kind_of_support_where_one_names_nobody(m: SupportMap) -> None:
    three = suggest(changed(m, device_private="yes"), measure(m))
    quiet = [idea for idea in three if not idea.contact and not idea.about]
    for idea in quiet:
        others = {kind for other in three if other is not idea for kind in other.supports}
        assert others.isdisjoint(idea.supports)


@pytest.mark.parametrize("form", ["colleague", "neighbour", "mentor"])
def test_what_is_merely_scarce_is_asked_at_a_distance_where_it_suits(form: str) -> None:
    helper = entry("p", safety=5, gets=frozenset({"practical", "guidance", "good_times", "mirror"}))
    second = entry("q", safety=5, gets=frozenset({"practical", "guidance", "good_times", "mirror"}))
    m = map_of(helper, second, entry("a", safety=5, gets=NONE, form=form))
    asked = [idea for idea in every_idea(m) if idea.kind == "small_ask" and idea.about == ("a",)]
    assert asked == []
