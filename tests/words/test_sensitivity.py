"""How sure a finding is, in words: plain, short, and silent about those who are kept apart."""

import re

from hypothesis import given, settings

from netmap.findings import every_finding
from netmap.findings.missing_people import missing_people
from netmap.findings.sensitivity import flips_of
from netmap.measures import measure
from netmap.measures.contact import kept_apart
from netmap.model import SupportMap
from netmap.words.finding_feeling import with_word
from netmap.words.sensitivity import AT_MOST, LEAD, NOTHING, NOTHING_TAKES_BACK, STAYS, SureWords, sure_words
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.words.spoken import FORBIDDEN


def said(m: SupportMap, kind: str | None = None) -> list[SureWords]:
    found = [finding for finding in every_finding(m, measure(m)) if kind in (None, finding.kind)]
    return [sure_words(finding, flips_of(m, finding), missing_people(m, finding), m) for finding in found]


@given(likely_maps(least=1))
@settings(max_examples=60)
def test_nobody_who_is_kept_apart_is_named_and_every_sentence_is_whole(m: SupportMap) -> None:
    apart = kept_apart(m)
    for words in said(m):
        told = " ".join((words.lead, *words.answers, *words.beside, words.question, words.note))
        assert not any(re.search(rf"\b{name}\b", told) for name in NAMES if name[0] in apart)
        assert not FORBIDDEN.search(told) and "{" not in told and "None" not in told
        assert len(words.answers) <= AT_MOST + 1
        assert all(sentence.endswith(".") for sentence in (*words.beside, words.note))
        assert words.lead.endswith(":" if words.answers else ".")
        assert words.question.endswith("?") or not words.answers


def test_one_answer_that_can_step_both_ways_is_told_once() -> None:
    # give 1 leaves 2 together; give 3 is 3 : 1
    (words,) = said(map_of(entry("a", name="Ana", give=2, get=1)), "mutual")
    assert words.lead == LEAD["step"]
    assert words.answers == (
        "what you give to Ana (now “some”; “a little” or “a lot” would do)",
        "what you get from Ana (now “a little”; “none” would do)",
    )
    assert words.beside == ("So could one answer that is open now.", STAYS)  # whether it works for me


def test_three_are_told_and_how_many_more_there_are() -> None:
    (words,) = said(map_of(*(entry(id, safety=4, felt="settled") for id in "abcde")), "safe_people")
    assert words.answers[0] == "how safe it feels with a (now “mostly safe”; “in between” would do)"
    assert words.answers[-1] == "and 2 more" and len(words.answers) == 4
    assert "So could 25 answers that are open now." in words.beside  # four cues and the limits, five times


def test_who_is_kept_apart_is_counted_and_not_named() -> None:
    full = {"predictable": 5, "attuned": 5, "warm": 5, "with_me": 5, "limits_respected": 5, "felt": "settled"}
    m = map_of(
        entry("a", name="Ana", safety=5, **full),
        entry("b", name="Ben", safety=3, wish="no_contact", **full),
        entry("c", name="Cem", safety=2, **full),
    )
    (words,) = said(m, "few_safe")  # one step with Ben would make two
    assert (words.lead, words.answers) == ("One answer that is not shown here would change this.", ())


def test_what_is_sure_is_said_to_be() -> None:
    (words,) = said(map_of(*(entry(id) for id in "abc")), "no_group")
    assert words.lead == NOTHING and words.question == ""
    sure = {"felt": "settled", "predictable": 5, "attuned": 5, "warm": 5, "with_me": 5, "limits_respected": 5}
    (words,) = said(map_of(entry("a", safety=5, **sure), entry("b", safety=3, **sure)), "safe_people")
    assert words.lead == NOTHING_TAKES_BACK
    assert (
        words.beside[0] == "With one other answer it would say more, and all of this as well."
    )  # b's safety


def test_a_tick_is_told_by_its_kind() -> None:
    m = map_of(entry("a", name="Ana", safety=5, gets=frozenset({"settles"}), felt="settled"))
    (words,) = said(m, "settles_near")
    assert words.answers == ("which kinds of support you get from Ana (without “calm company”)",)


def test_a_tie_is_a_guess() -> None:
    ties = (("a", "b"), ("b", "c"))
    (words,) = said(map_of(*(entry(id, name=id.upper()) for id in "abcd"), ties=ties), "stands_apart")
    assert words.answers == (
        "no tie between A and B",
        "no tie between B and C",
        "a tie between D and, say, A",
    )
    assert words.note.startswith("Who knows whom is what you believe today")


def test_a_word_that_is_borrowed_stands_at_the_end_and_once() -> None:
    assert with_word("", "calm") == "calm"
    assert with_word("calm", "sad") == "calm, sad"
    assert with_word("calm, sad", "calm") == "calm, sad"
