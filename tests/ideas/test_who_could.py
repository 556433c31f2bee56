"""Who gives a kind of support, who might, and who is counted and never named."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ideas.who_could import (
    WhoCould,
    kinds_wanted_first,
    places_to_go,
    places_with_company,
    who_could,
    who_could_go,
)
from netmap.measures.contact import within_reach
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE
from netmap.model import SupportMap, Tie
from netmap.model.edits import changed
from netmap.model.scales import SUPPORTS, DevicePrivate, Support
from tests.ideas.contact import (
    must_be_left_out,
    perhaps_a_child,
    tied_to,
    was_answered_to_be_kept_away,
)
from tests.ideas.test_no_contact import KEPT_AWAY, LEFT_OUT
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps

WARMTH = frozenset({"warmth"})
GIVES = entry("gives", safety=5, gets=WARMTH)
MIGHT = entry("might", safety=4)
KINDS = st.sampled_from(SUPPORTS)


def test_who_gives_it_and_who_might() -> None:
    other = entry("other", safety=4, gets=frozenset({"good_times"}))
    named = entry("named", safety=4, named_for=WARMTH)
    m = map_of(GIVES, MIGHT, other, named, entry("unrated"))
    assert who_could(m, "warmth") == WhoCould(
        "warmth", ("gives", "named"), ("might", "other"), giving=2, perhaps=2, open=1
    )


def test_those_wished_closer_come_first_and_then_the_order_of_the_map() -> None:
    closer = entry("closer", safety=4, wish="closer")
    near = entry("near", safety=4, gets=WARMTH, wish="closer")
    found = who_could(map_of(MIGHT, GIVES, entry("z", safety=4), closer, near), "warmth")
    assert (found.gives, found.might) == (("near", "gives"), ("closer", "might", "z"))


@pytest.mark.parametrize("answers", LEFT_OUT)
def test_one_answer_is_enough_to_be_named_on_neither_side(answers: dict[str, Any]) -> None:
    """But for animals and places, which can give and are not asked for anything."""
    one = entry("one", **{"safety": 5, "gets": WARMTH, **answers})
    other = entry("other", **{"safety": 5, **answers})
    found = who_could(map_of(one, other), "warmth")
    if answers.get("form") in NOT_COUNTED_AS_PEOPLE:
        assert (found.gives, found.might) == (("one",), ())
    else:
        assert (found.gives, found.might, found.giving, found.perhaps) == ((), (), 0, 0)


@pytest.mark.parametrize(
    "answers",
    [
        {"role": "professional"},
        {"form": "therapist"},
        {"power": True},
        {"holds_power": True},
        {"role": "they_care_for_me"},
    ],
)
def test_work_power_and_those_who_care_for_me_give_and_are_not_asked_for_more(
    answers: dict[str, Any],
) -> None:
    found = who_could(
        map_of(entry("a", safety=5, gets=WARMTH, **answers), entry("b", safety=5, **answers)), "warmth"
    )
    assert (found.gives, found.might) == (("a",), ())


def test_nor_is_someone_from_whom_half_of_all_comes() -> None:
    def might(of_four: int) -> bool:
        m = map_of(entry("a", safety=5, get=of_four), entry("far", get=4 - of_four))
        return who_could(m, "warmth").might == ("a",)

    assert [might(get) for get in range(5)] == [True, True, False, False, False]


def test_what_means_telling_is_not_hoped_for_from_one_who_could_pass_it_on() -> None:
    known = entry("might", safety=4, predictable=4, attuned=4, warm=4)
    m = map_of(known, entry("apart", safety=1), ties=[Tie(a="might", b="apart", talks_about_me=True)])
    held = {kind for kind in SUPPORTS[:7] if not who_could(m, kind).might}
    assert held == {"listens", "guidance", "mirror", "settles", "warmth"}


def test_nor_from_one_with_whom_two_cues_are_open_who_is_counted() -> None:
    found = {kind: who_could(map_of(MIGHT), kind) for kind in SUPPORTS[:7]}
    assert {kind for kind in found if not found[kind].might} == {"listens", "guidance", "mirror"}
    assert all((who.perhaps + who.little_known, who.open) == (1, 0) for who in found.values())
    known = entry("known", safety=4, predictable=4, attuned=4, warm=4)
    assert who_could(map_of(known), "listens").might == ("known",)


def test_what_is_asked_of_groups_is_not_hoped_for_from_persons() -> None:
    m = map_of(MIGHT, entry("g", kind="group", safety=4), entry("h", kind="group"), entry("p"))
    assert who_could(m, "belonging") == WhoCould("belonging", (), ("g",), 0, 1, open=1)
    assert who_could(m, "warmth") == WhoCould("warmth", (), ("might", "g"), 0, 2, open=2)


@pytest.mark.parametrize("answers", [{"form": "animal"}, {"form": "child"}, {"wish": "not_now"}, {"warm": 2}])
def test_open_counts_those_for_whom_safety_is_all_that_is_missing(answers: dict[str, Any]) -> None:
    assert who_could(map_of(entry("a")), "warmth").open == 1
    assert who_could(map_of(entry("a", **answers)), "warmth").open == 0


@pytest.mark.parametrize("answers", KEPT_AWAY)
@pytest.mark.parametrize("said", [{}, {"safety": 5}, {"safety": 5, "gets": frozenset({"belonging"})}])
def test_a_group_that_holds_someone_kept_apart_is_neither_named_nor_counted(
    answers: dict[str, Any], said: dict[str, Any]
) -> None:
    apart = entry("apart", **{"safety": 5, **answers})
    m = map_of(apart, entry("g", kind="group", **said), ties=[Tie(a="apart", b="g", kind="belongs_to")])
    assert who_could(m, "belonging") == WhoCould("belonging", (), (), 0, 0, 0)


@pytest.mark.parametrize("member", [{"status": "died"}, {"status": "past"}, {"safety": 3}])
def test_a_group_whose_member_died_or_is_in_between_gives_all_the_same(member: dict[str, Any]) -> None:
    one = entry("one", **{"safety": 5, **member})
    group = entry("g", kind="group", safety=4, gets=frozenset({"belonging"}))
    assert who_could(
        map_of(one, group, ties=[Tie(a="g", b="one", kind="belongs_to")]), "belonging"
    ).gives == ("g",)


def test_what_i_would_like_more_of_comes_first() -> None:
    assert kinds_wanted_first(map_of()) == SUPPORTS
    first, second, *rest = kinds_wanted_first(map_of(wants=frozenset({"mirror", "warmth"})))
    assert (first, second, rest[0]) == ("warmth", "mirror", "listens")
    assert len(rest) == len(SUPPORTS) - 2


# Named for exactly this, with something open


NAMED = frozenset({"warmth"})


@pytest.mark.parametrize(
    ("answers", "open"),
    [
        ({}, "safety_not_known"), ({"safety": 3}, "not_safe_enough"), ({"safety": 5, "strain": 3}, "strain"),
        ({"safety": 5, "form": "other_family"}, "perhaps_a_child"),
        ({"safety": 3, "form": "other_family"}, "perhaps_a_child"),
    ],
)  # fmt: skip
def test_who_was_named_for_exactly_this_is_shown_with_what_is_open(
    answers: dict[str, Any], open: str
) -> None:
    m = map_of(MIGHT, entry("named", named_for=NAMED, **answers))
    found = who_could(m, "warmth")
    assert (found.gives, found.might, found.named_and_open) == ((), ("might",), {"named": open})
    assert found.open == 0 and who_could(m, "practical").named_and_open == {}
    assert who_could(changed(m, device_private="no"), "warmth").named_and_open == {}


@pytest.mark.parametrize(
    "answers",
    [
        {"safety": 2}, {"felt": "on_guard"}, {"wish": "not_now"}, {"status": "died"},
        {"status": "ended_by_harm"}, {"form": "child"}, {"grown_up": False}, {"role": "i_care_for_them"},
        {"power": True}, {"namesake": "open"}, {"repair": "not_now"}, {"form": "animal"},
    ],
)  # fmt: skip
def test_but_nobody_kept_apart_no_child_and_nobody_with_power(answers: dict[str, Any]) -> None:
    m = map_of(MIGHT, entry("named", **{"safety": 3, "named_for": NAMED, **answers}))
    assert who_could(m, "warmth").named_and_open == {}


@pytest.mark.parametrize(("kind", "shown"), [("listens", False), ("practical", True)])
def test_nor_for_what_means_telling_where_it_may_be_passed_on(kind: Support, shown: bool) -> None:
    one = entry("one", safety=3, named_for=frozenset({kind}))
    m = map_of(one, entry("apart", safety=1), ties=[("apart", "one")])
    assert bool(who_could(m, kind).named_and_open) == shown


# On a device that is not private


@pytest.mark.parametrize("private", ["no", "not_sure", None])
def test_where_others_may_look_there_are_counts_and_no_names(private: DevicePrivate | None) -> None:
    ben = entry("ben", safety=4, introduce_ok=True)
    choir = entry("choir", kind="group", safety=4)
    m = map_of(GIVES, ben, choir, ties=[Tie(a="ben", b="choir", kind="belongs_to")], device_private=private)
    assert who_could(m, "warmth") == WhoCould("warmth", (), (), giving=1, perhaps=2, open=0)
    assert places_to_go(m) == () and who_could_go(m, "choir") is None
    assert places_with_company(m) == 1
    open_again = changed(m, device_private="yes")
    assert places_to_go(open_again) == ("choir",)
    found = who_could_go(open_again, "choir")
    assert found is not None and found.ids == ("ben", "choir")


# Whatever the map


@given(likely_maps() | support_maps(most=4))
def test_nobody_is_named_whom_no_idea_may_name(m: SupportMap) -> None:
    every = [who_could(m, kind) for kind in SUPPORTS]
    going = [route for id in m.ids if (route := who_could_go(m, id))]
    named = {id for found in every for id in (*found.gives, *found.might)} | set(places_to_go(m))
    named |= {id for route in going for id in (*route.ids, *route.beside)}
    assert m.device_private == "yes" or not named
    for id in named:
        assert not must_be_left_out(m, id) and not perhaps_a_child(m, id)
        assert m.alter(id).kind == "person" or not any(
            was_answered_to_be_kept_away(m, t) for t in tied_to(m, id)
        )


@given(likely_maps(), st.sampled_from(("listens", "guidance", "mirror")))
def test_nobody_is_hoped_for_what_means_telling_where_two_cues_are_open(m: SupportMap, kind: Support) -> None:
    for id in who_could(changed(m, device_private="yes"), kind).might:
        c = m.connection(id)
        assert sum(cue is None for cue in (c.predictable, c.attuned, c.warm, c.with_me)) < 2


@given(likely_maps(), KINDS)
def test_counts_are_the_same_on_every_device_and_nobody_is_on_both_sides(
    m: SupportMap, kind: Support
) -> None:
    mine, theirs = (who_could(changed(m, device_private=said), kind) for said in ("yes", "no"))
    named = [open for open in mine.named_and_open.values() if open == "safety_not_known"]
    assert (mine.giving, mine.perhaps, mine.little_known) == (
        theirs.giving, theirs.perhaps, theirs.little_known,
    )  # fmt: skip
    assert theirs.open - len(named) <= mine.open <= theirs.open
    assert (len(mine.gives), len(mine.might)) == (mine.giving, mine.perhaps)
    assert not set(mine.gives) & set(mine.might)
    assert set(mine.might) <= set(within_reach(m))
