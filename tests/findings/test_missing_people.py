"""What a finding would say if two people had been forgotten."""

import pytest
from hypothesis import given, settings

from netmap.findings import RULE_OF, every_finding
from netmap.findings.missing_people import missing_people
from netmap.findings.rule import MissingPeople
from netmap.measures import measure
from netmap.model import SupportMap
from tests.likely_maps import Entry, entry, likely_maps, map_of

LISTENS, NONE = frozenset({"listens"}), frozenset[str]()
BOW_TIE = (("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e"))
LINE = (("a", "b"), ("b", "c"), ("c", "d"), ("a", "c"))


def entries(field: str, *answers: int) -> tuple[Entry, ...]:
    return tuple(entry(id, **{field: answer}) for id, answer in zip("abc", answers, strict=True))


OF_THE_BEGINNING = {"empty", "begun", "only_past", "one_entry", "two_entries"}


def forgotten(m: SupportMap, kind: str) -> MissingPeople | None:
    return missing_people(
        m, next(finding for finding in every_finding(m, measure(m)) if finding.kind == kind)
    )


@given(likely_maps())
@settings(max_examples=100)
def test_two_of_whom_nothing_is_said_change_nothing_that_rests_on_ratings(m: SupportMap) -> None:
    for finding in every_finding(m, measure(m)):
        who = missing_people(m, finding)
        if RULE_OF[finding.kind].missing != "anyone":
            assert who in (RULE_OF[finding.kind].missing, None)
        else:
            assert who == ("anyone" if finding.kind in OF_THE_BEGINNING else None)


WORKERS = (entry("a", role="professional"), entry("b", form="therapist"))
LEANING = tuple(entry(id, give=4, get=0) for id in "abc")


@pytest.mark.parametrize(
    ("kind", "who", "on_it", "ties"),
    [
        ("only_professionals", "not_through_work", WORKERS, ()),
        ("no_group", "a_group", tuple(entry(id) for id in "abc"), ()),
        ("few_safe", "safe_enough", entries("safety", 5, 3, 3), ()),
        ("no_safe_yet", "safe_enough", entries("safety", 3, 3, 3), ()),
        ("nobody_for", "safe_and_gives_it",
            tuple(entry(id, safety=3, gets=NONE, would_like=LISTENS) for id in "abc"), ()),
        ("one_person_for", "safe_and_gives_it",
            (entry("a", safety=5, gets=LISTENS), entry("b", gets=NONE), entry("c", gets=NONE)), ()),
        # 4 of 6 is much; with two more of 4 it is 4 of 14
        ("rests_on_one", "gives_much", entries("get", 4, 1, 1), ()),
        # 3 of 4 lean; of 6 it would be one half, which is a pattern still
        ("giving_pattern", None, (*LEANING, entry("d", give=2, get=2)), ()),
        # 3 of 5; of 7 it would be less than half
        ("giving_pattern", "even", (*LEANING, entry("d", give=2, get=2), entry("e", give=2, get=2)), ()),
        ("stands_apart", "knows_them", tuple(entry(id) for id in "abcd"), LINE[:2]),
        ("through_one", "on_both_sides", tuple(entry(id) for id in "abcde"), BOW_TIE),
        ("safe_people", None, (entry("a", safety=5),), ()),
        ("mutual", None, (entry("a", give=2, get=2),), ()),
        ("empty", "anyone", (), ()),
    ],
)  # fmt: skip
def test_who_would_change_it(
    kind: str, who: MissingPeople | None, on_it: tuple[Entry, ...], ties: tuple[tuple[str, str], ...]
) -> None:
    assert forgotten(map_of(*on_it, ties=ties), kind) == who
