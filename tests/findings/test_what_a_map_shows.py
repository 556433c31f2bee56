"""Each kind of finding: a map that shows it, and one that nearly does."""

from typing import Any

import pytest

from netmap.findings import RULE_OF, Finding, every_finding, find
from netmap.measures import measure
from netmap.model import SupportMap, Tie
from netmap.model.scales import SUPPORTS
from tests.likely_maps import Entry, entry, map_of

LISTENS, NONE = frozenset({"listens"}), frozenset[str]()


def findings(m: SupportMap) -> dict[str, Finding]:
    return {finding.kind: finding for finding in every_finding(m, measure(m))}


def shown(*entries: Entry, ties: tuple[Any, ...] = ()) -> dict[str, Finding]:
    return findings(map_of(*entries, ties=ties))


def people(ids: str, **answers: Any) -> tuple[Entry, ...]:
    return tuple(entry(id, **answers) for id in ids)


# How a map begins


def test_a_map_at_its_beginning_has_words_of_its_own() -> None:
    assert list(shown()) == ["empty"]
    assert shown(entry("a")).keys() == {"one_entry"}
    assert shown(entry("a"), entry("b")).keys() == {"two_entries"}
    assert "nothing_rated" in shown(*people("abc"))
    assert shown(*people("abc", status="past")).keys() == {"only_past"}


@pytest.mark.parametrize(
    "answer", [{"safety": 1}, {"felt": "mixed"}, {"give": 0}, {"gets": NONE}, {"honest": "no"}]
)
def test_one_answer_is_enough_for_something_to_be_rated(answer: dict[str, Any]) -> None:
    assert "nothing_rated" not in shown(entry("a", **answer), *people("bc"))


def test_one_or_two_answers_say_nothing_of_all() -> None:
    """As where the one who is not safe is rated, and those who are close are not yet."""
    assert "no_safe_yet" not in shown(*people("ab", safety=3))
    assert "no_safe_yet" not in shown(entry("a", safety=1), *people("bcdef", ring=1, gets=LISTENS))


def test_all_rated_and_none_safe_enough() -> None:
    found = shown(*people("abc", safety=2))
    assert "no_safe_yet" in found and "few_safe" not in found and "safe_people" not in found


# Strengths


def test_safe_people_are_those_with_an_answer_that_says_so() -> None:
    found = shown(entry("a", safety=4), entry("b", safety=3), entry("c"), entry("g", kind="group", safety=5))
    assert found["safe_people"].about == ("a",)


def test_mutual_is_at_most_two_to_one_and_at_least_three_together() -> None:
    found = shown(entry("a", give=2, get=1), entry("b", give=1, get=1), entry("c", give=3, get=1))
    assert found["mutual"].about == ("a",)


def test_many_sources_begins_with_two() -> None:
    one, two = entry("a", safety=4, gets=LISTENS), entry("b", safety=4, named_for=LISTENS)
    assert "many_sources" not in shown(one)
    assert shown(one, two)["many_sources"].supports == ("listens",)


def test_settling_honesty_and_belonging() -> None:
    found = shown(
        entry("a", safety=5, gets=frozenset({"settles"}), honest="yes"),
        entry("b", safety=5, honest="partly"),
        entry("c", honest="yes"),
        entry("g", kind="community", form="neighbourhood"),
    )
    assert found["settles_near"].about == ("a",)
    assert found["honest_core"].about == ("a",)
    assert found["belonging"].about == ("g",)


@pytest.mark.parametrize(
    "apart",
    [{"wish": "no_contact"}, {"wish": "not_now"}, {"felt": "on_guard"}, {"power": True, "strain": 3}],
)
def test_no_strength_is_told_of_someone_who_is_kept_apart(apart: dict[str, Any]) -> None:
    good: dict[str, Any] = {
        "safety": 5, "give": 3, "get": 3, "honest": "yes", "gets": frozenset({"settles", "listens"}),
    }  # fmt: skip
    found = shown(
        entry("a", **good, **apart), entry("b", **good), entry("g", **good, **apart, kind="group"),
        *people("cd", safety=5, gets=NONE),
    )  # fmt: skip
    praised = {id for f in found.values() if RULE_OF[f.kind].family == "strength" for id in f.about}
    assert praised == {"b", "c", "d"}
    assert "one_person_for" not in found or not {"a", "g"} & set(found["one_person_for"].about)


# Where the map holds little


def test_few_safe_needs_three_rated_people() -> None:
    assert "few_safe" not in shown(entry("a", safety=5), entry("b", safety=3), entry("c"))
    assert shown(entry("a", safety=5), *people("bc", safety=3))["few_safe"].about == ("a",)
    assert "few_safe" not in shown(*people("ab", safety=5), entry("c", safety=3))


def test_who_was_met_once_is_not_among_the_few() -> None:
    met = people("bcde", safety=3, ring=3, get=1)
    assert "few_safe" not in shown(entry("a", safety=5, ring=1), *met)
    assert "few_safe" not in shown(entry("a", safety=5, ring=1), *people("bcde", safety=3, get=1))
    near = shown(entry("a", safety=5, ring=1), *met, *people("fg", safety=3, ring=2))
    assert near["few_safe"].about == ("a",)
    assert "few_safe" in shown(entry("a", safety=5, ring=1), *people("bc", safety=3, ring=3, get=2))


def test_only_professionals_counts_people_of_today() -> None:
    workers = (entry("a", role="professional"), entry("b", form="therapist"))
    past = entry("c", form="friend", status="past")
    assert "only_professionals" in shown(*workers, past, entry("d", form="animal"))
    assert "only_professionals" not in shown(*workers, entry("c"))
    assert "only_professionals" not in shown(workers[0])


def test_kinds_without_a_source_and_with_one_are_told_after_three_answers() -> None:
    listens = entry("a", safety=5, gets=LISTENS)
    assert not {"nobody_for", "one_person_for"} & shown(listens, entry("b", gets=NONE)).keys()
    found = findings(map_of(listens, *people("bc", safety=3, gets=NONE), wants=frozenset(SUPPORTS)))
    assert found["one_person_for"].supports == ("listens",)
    assert "listens" not in found["nobody_for"].supports
    assert len(found["nobody_for"].supports) == 6  # the other six of seven


def test_a_source_whose_safety_is_open_keeps_the_kind_open() -> None:
    others = people("bcd", safety=3, gets=NONE)
    found = findings(map_of(entry("a", gets=LISTENS), *others, wants=frozenset(SUPPORTS)))
    assert "listens" not in found["nobody_for"].supports
    assert "one_person_for" not in found


def test_no_kind_is_missed_before_three_were_rated_as_to_safety() -> None:
    def missed(*on_it: Entry, wants: frozenset[Any] = LISTENS) -> bool:
        return "nobody_for" in findings(map_of(*on_it, wants=wants))

    assert missed(*people("abc", safety=4, gets=NONE))
    assert not missed(*people("ab", safety=4, gets=NONE), *people("cdef", gets=NONE))
    assert not missed(*people("ab", safety=4, gets=NONE), entry("c", safety=4, form="child", gets=NONE))
    assert not missed(*(entry(id, kind="group", safety=4, gets=NONE) for id in "abcd"))


def test_only_a_kind_that_came_up_is_missed() -> None:
    """That I would like more of, or that I get or would like from someone."""
    bare = people("abc", safety=4, gets=NONE)
    assert "nobody_for" not in shown(*bare)
    assert shown(*bare, entry("d", would_like=LISTENS))["nobody_for"].supports == ("listens",)
    assert shown(*bare, entry("d", safety=3, gets=LISTENS))["nobody_for"].supports == ("listens",)


def test_what_is_missed_is_never_told_first_nor_alone() -> None:
    power: dict[str, Any] = {"safety": 4, "gets": NONE, "power": True}
    alone = map_of(*people("abc", **power), entry("g", kind="group", wish="not_now"), wants=LISTENS)
    assert "nobody_for" in findings(alone)
    assert [finding.kind for finding in find(alone, measure(alone))] == ["so_far"]
    with_more = map_of(*people("abc", **power), entry("d", ring=1, frequency="rarely"), wants=LISTENS)
    told = [finding.kind for finding in find(with_more, measure(with_more))]
    assert "nobody_for" in told and told[0] != "nobody_for"


def test_half_of_all_support_is_much_to_rest_on_one() -> None:
    def rests(*gets: int | None) -> bool:
        return "rests_on_one" in shown(*(entry(str(n), get=get) for n, get in enumerate(gets)))

    assert rests(4, 2, 1)  # 4/7
    assert rests(2, 1, 1)  # one half, and two others
    assert not rests(2, 2, 0)  # half each: of neither is it said
    assert not rests(2, 2, 1)  # 2/5
    assert not rests(4, 1)  # two answers
    assert not rests(4, 1, None)


def test_nothing_is_said_to_rest_on_someone_who_is_kept_apart() -> None:
    assert "rests_on_one" not in shown(entry("a", get=4, safety=1), *people("bc", get=1))


BOW_TIE = (("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e"))
"""a, b and c know each other; d and e are on the other side of c."""


def test_where_circles_meet_and_who_is_on_each_side() -> None:
    found = shown(*people("abcde"), ties=BOW_TIE)["through_one"]
    assert (found.about, found.sides, found.beyond) == (
        ("c",),
        (("a", "b"), ("d", "e")),
        ("a", "b", "d", "e"),
    )
    assert "through_one" not in shown(*people("abcde"), ties=(*BOW_TIE, ("b", "d")))
    assert "through_one" not in shown(*people("abcd"), ties=BOW_TIE[:4])  # d alone on the other side


@pytest.mark.parametrize("apart", "acd")
def test_no_circles_are_said_to_meet_in_or_beside_someone_who_is_kept_apart(apart: str) -> None:
    found = shown(*(entry(id, wish="no_contact" if id == apart else None) for id in "abcde"), ties=BOW_TIE)
    assert "through_one" not in found


def test_a_shared_group_is_a_way_across_and_its_people_are_on_one_side() -> None:
    group = entry("g", kind="group")

    def in_it(*ids: str) -> tuple[Any, ...]:
        return tuple(Tie(a=id, b="g", kind="belongs_to") for id in ids)

    assert "through_one" not in shown(*people("abcde"), group, ties=(*BOW_TIE, *in_it("a", "e")))
    ties = (("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), *in_it("d", "e"))
    assert shown(*people("abcde"), group, ties=ties)["through_one"].sides == (("a", "b"), ("d", "e"))
    assert "through_one" not in shown(
        *people("abcd"), group, ties=(*BOW_TIE[:4], *in_it("d"))
    )  # d and a group


def test_circles_do_not_meet_in_a_child() -> None:
    assert "through_one" not in shown(
        *(entry(id, form="child" if id == "c" else None) for id in "abcde"), ties=BOW_TIE
    )


def test_standing_apart_is_told_where_half_of_the_people_are_tied() -> None:
    two_ties = (("a", "b"), ("b", "c"))
    assert shown(*people("abcd"), ties=two_ties)["stands_apart"].about == ("d",)
    assert "stands_apart" not in shown(*people("abcdefg"), ties=two_ties)  # 4 of 7 are untied
    assert "stands_apart" not in shown(*people("ab"), ties=(("a", "b"),))
    assert "stands_apart" not in shown(*people("abc"), ties=(("a", "b"),))  # one tie


@pytest.mark.parametrize(
    "who", [{"safety": 1}, {"wish": "no_contact"}, {"role": "professional"}, {"form": "child"}], ids=str
)
def test_nobody_kept_apart_cared_for_or_here_through_work_is_said_to_stand_apart(who: dict[str, Any]) -> None:
    found = shown(*people("abc"), entry("d", **who), ties=(("a", "b"), ("b", "c")))
    assert "stands_apart" not in found


def test_one_of_many_and_family_are_not_said_to_stand_apart() -> None:
    ties = tuple(("a", other) for other in "bcdef")
    assert "stands_apart" in shown(*people("abcdeg"), ties=ties[:-1])  # one to five
    assert "stands_apart" not in shown(*people("abcdefg"), ties=ties)  # one to six
    assert "stands_apart" not in shown(
        *people("abc"), entry("d", form="parent"), ties=(("a", "b"), ("b", "c"))
    )


def test_belonging_to_a_group_is_not_standing_apart() -> None:
    ties = (("a", "b"), Tie(a="c", b="g", kind="belongs_to"))
    assert "stands_apart" not in shown(*people("abc"), entry("g", kind="group"), ties=ties)


def test_no_group_needs_three_entries() -> None:
    assert "no_group" not in shown(*people("ab"))
    assert "no_group" in shown(*people("abc"))
    assert "no_group" not in shown(*people("abc"), entry("g", kind="community"))
    assert "no_group" in shown(*people("abc"), entry("g", kind="group", status="past"))


# Where support leans


def test_a_pattern_is_three_that_lean_one_way_and_half_of_all_rated() -> None:
    giving, even = people("abc", give=4, get=0), people("defg", give=2, get=2)
    assert shown(*giving[:2])["giving_more"].about == ("a", "b")
    assert shown(*giving, *even[:3])["giving_pattern"].about == ("a", "b", "c")  # 3 of 6
    assert "giving_more" in shown(*giving, *even)  # 3 of 7


def test_what_is_uneven_by_nature_is_not_counted_in_the_pattern() -> None:
    giving = people("abc", give=4, get=0)
    assert "giving_pattern" in shown(*giving, *people("defg", give=2, get=2, role="guides_me"))


def test_both_directions_are_told_apart() -> None:
    found = shown(entry("a", give=4, get=0), entry("b", give=0, get=4))
    assert (found["giving_more"].about, found["getting_more"].about) == (("a",), ("b",))


def test_receiving_more_can_be_a_pattern_too() -> None:
    assert "getting_pattern" in shown(*people("abc", give=0, get=4))
