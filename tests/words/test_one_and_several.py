"""Singular and plural: what is said of one, of two and of many, in each kind of finding and beside it."""

import re

import pytest
from hypothesis import given, settings

from netmap.findings import RULE_OF, Finding, every_finding
from netmap.findings.missing_people import missing_people
from netmap.findings.sensitivity import Flip, flips_of
from netmap.measures import measure
from netmap.measures.what_if_difference import Difference
from netmap.model import SupportMap
from netmap.words.evidence import evidence_words
from netmap.words.findings import finding_words
from netmap.words.sensitivity import sure_words
from netmap.words.what_if import differences
from tests.likely_maps import entry, likely_maps, map_of

ABOUT_ONE = re.compile(
    r"\b1 (people|groups|communities|entries|answers|connections|circles|places|kinds)\b"
    r"|\b(one of them|among them|with them|of them|side by side|one each)\b"
    r"|Aylin (are|have|know|feel|stand|listen|belong|come)\b"
)
"""What no sentence about one alone holds."""
ABOUT_TWO = re.compile(
    r"\b[0-9]+ (person|answer|entry|connection|circle)\b|Bako (is|has|knows|was|feels|stands)\b"
)
M = map_of(*(entry(name[0], name=name) for name in ("Aylin", "Bako", "Chen", "Dinara", "Ewa", "Farid")))
OF_SEVERAL = {"groups_fit", "parts_of_life", "small_circles"}
"""Kinds that are about two and more, or three."""
OF_ONE = {"through_one", "rests_on_one"}
"""Kinds that are about one."""
WRONG_NUMBER = re.compile(r"\b1 [a-z]+s\b|\b[02-9][0-9]* (answer|entry|person|circle)\b")
SIDES = (("C", "D"), ("E", "F"))


def told(kind: str, about: tuple[str, ...]) -> str:
    finding = Finding(kind, about, supports=("listens",), beyond=("C", "D", "E", "F"), sides=SIDES)
    words = finding_words(finding, M)
    return f"{words.text} {words.another_reading} {words.question}"


@pytest.mark.parametrize("kind", sorted(RULE_OF.keys() - OF_SEVERAL))
def test_each_kind_speaks_of_one_as_one(kind: str) -> None:
    assert not ABOUT_ONE.search(told(kind, ("A",))), told(kind, ("A",))


@pytest.mark.parametrize("kind", sorted(RULE_OF.keys() - OF_ONE))
def test_each_kind_speaks_of_two_as_two(kind: str) -> None:
    assert not ABOUT_TWO.search(told(kind, ("A", "B"))), told(kind, ("A", "B"))


@given(likely_maps(namesakes=False))  # "Aylin 1 is" tells two of one name apart
@settings(max_examples=60)
def test_nor_is_one_told_as_several_in_what_a_map_shows(m: SupportMap) -> None:
    for finding in every_finding(m, measure(m)):
        sure = sure_words(finding, flips_of(m, finding), missing_people(m, finding), m)
        said = finding_words(finding, m)
        beside = (*evidence_words(finding, m), sure.lead, *sure.beside)
        for sentence in (said.text, said.another_reading, said.question, *beside):
            assert not WRONG_NUMBER.search(sentence), sentence


@pytest.mark.parametrize(("unnamed", "line"), [
    (1, "Answers about one more, who is not named here."),
    (2, "Answers about 2 more, who are not named here."),
])  # fmt: skip
def test_how_many_are_not_named(unnamed: int, line: str) -> None:
    assert evidence_words(Finding("no_safe_yet", unnamed=unnamed), M) == (line,)


@pytest.mark.parametrize(("ids", "line"), [
    ("a", "With one other answer it would say more, and all of this as well."),
    ("abc", "With any of 3 other answers it would say more, and all of this as well."),
])  # fmt: skip
def test_how_many_answers_would_add_something(ids: str, line: str) -> None:
    m = map_of(*(entry(id) for id in "abc"))
    flips = tuple(Flip("safety", None, 4, "open", alter=id, adds=True) for id in ids)
    assert sure_words(Finding("safe_people"), flips, None, m).beside[0] == line


def test_circles_that_meet_are_told_by_their_sides() -> None:
    assert finding_words(Finding("through_one", ("A",), sides=SIDES), M).text == (
        "As you drew it, Aylin is where two circles of yours meet: on one side Chen and Dinara, on the other "
        "Ewa and Farid."
    )
    three = Finding("through_one", ("A",), sides=(("B", "C"), ("D",), ("E", "F")))
    assert finding_words(three, M).text == (
        "As you drew it, Aylin is where circles of yours meet: Bako and Chen; Dinara; Ewa and Farid."
    )


def test_who_would_carry_something_alone_is_told_of_one_and_of_several() -> None:
    def told_of(*ids: str) -> str:
        nothing = dict.fromkeys(("uncovered", "covered", "second", "on_their_own", "split", "joined"), ())
        return differences(Difference(carry_alone=ids, **nothing), {"a": "Aylin", "b": "Bako"})[0]

    assert told_of("a") == "Something that is shared now would rest on Aylin alone."
    several = "Each of these would carry something alone that is shared now"
    assert told_of("a", "b") == f"{several}: Aylin and Bako."
