"""What is heavier in words: names once, no praise and no order, and nothing asked of anyone it names."""

import re

import pytest
from hypothesis import given

from netmap.findings import Finding
from netmap.findings.heavier import HEAVIER, heavier_findings
from netmap.measures import measure
from netmap.measures.change import RATINGS, Rating, RatingChange
from netmap.model import SupportMap
from netmap.words import heavier as words
from netmap.words.evidence import evidence_words
from tests.findings.test_heavier import heavy_maps
from tests.likely_maps import entry, map_of
from tests.words.spoken import FORBIDDEN
from tests.words.test_moments import VERDICT
from tests.words.test_wording import sound

KINDS = [rule.kind for rule in HEAVIER]
FEW = map_of(
    entry("A", name="Aylin"), entry("B", name="Bako"), entry("C", name="Chen", safety=5),
    entry("D", name="Dinara", safety=5),
)  # fmt: skip
ASKS_FOR_CONTACT = re.compile(
    r"\b(tell|ask|call|write|message|meet|visit|talk to|confront|forgive|leave (them|him|her)|thank)\b", re.I
)


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_short_whole_words_that_name_in_the_text_alone(kind: str, count: int) -> None:
    about = ("A", "B")[:count]
    said = words.heavier_words(Finding(kind, about), FEW)
    assert "Aylin" in said.text and ("Bako" in said.text) == (count == 2)
    assert said.question.endswith("?")
    for text in (said.text, said.another_reading, said.counted, *said.for_me):
        assert sound(text) and len(text.split()) < 40, text
        assert not FORBIDDEN.search(text)
    for text in (said.another_reading, said.question, said.counted, *said.for_me):
        assert "Aylin" not in text and "Bako" not in text


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_is_said_or_offered_asks_for_contact(kind: str) -> None:
    said = words.heavier_words(Finding(kind, ("A",)), FEW)
    for text in (said.text, said.another_reading, said.question, *said.for_me):
        assert not ASKS_FOR_CONTACT.search(text.replace("a line to call", "")), text


@given(heavy_maps())
def test_every_map_is_told_in_sound_words_with_answers_that_have_words(m: SupportMap) -> None:
    for finding in heavier_findings(m, measure(m)):
        said = words.heavier_words(finding, m)
        for text in (said.text, said.another_reading, *said.for_me):
            assert sound(text) and not FORBIDDEN.search(text), text
        assert evidence_words(finding, m)


def test_of_many_two_are_named() -> None:
    said = words.heavier_words(Finding("rests_on_unsafe", ("A", "B", "C", "D")), FEW)
    assert "Aylin and Bako, among others" in said.text and "Chen" not in said.text


def test_two_to_lean_on_are_named_and_without_them_nobody() -> None:
    mixed = Finding("mixed", ("A",))
    assert words.heavier_words(mixed, FEW).for_me[-1] == (
        "Someone else to lean on, such as Chen or Dinara, whom you marked as safe enough."
    )
    alone = map_of(entry("A", name="Aylin"))
    assert words.heavier_words(mixed, alone).for_me[-1] == (
        f"Someone else to lean on, or a line to call: “{words.SUPPORT}” below leads there."
    )


@pytest.mark.parametrize("field", RATINGS)
def test_a_change_is_told_by_its_answers_without_a_verdict(field: Rating) -> None:
    for earlier, later in ((4, 2), (2, 4)):
        said = words.change_words(RatingChange("A", field, earlier, later), {"A": "Aylin"})
        assert said.startswith(("How safe it feels with Aylin", "What you", "The strain with Aylin"))
        assert not VERDICT.search(said.replace("a great deal", "")) and not FORBIDDEN.search(said)


def test_a_change_as_a_person_reads_it() -> None:
    change = RatingChange("M", "give", 4, 2)
    said = words.change_words(change, {"M": "Mum"})
    assert said == "What you give to Mum: “a great deal” then, “some” later."
