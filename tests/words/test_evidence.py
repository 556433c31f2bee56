"""What is told of a rule of thumb is what the code counts."""

import pytest
from hypothesis import given

from netmap.findings import RULES, Finding, every_finding
from netmap.findings.isolation import ENOUGH_ANSWERS
from netmap.measures import measure
from netmap.measures.safety import CUES_NEEDED, SAFE_FROM
from netmap.measures.support import MUCH
from netmap.model import SupportMap
from netmap.model.scales import BARRIERS, CUES, SUPPORTS
from netmap.words.evidence import RULES_OF_THUMB, evidence_words, rule_words
from netmap.words.labels import FIVE, SAFETY
from netmap.words.who_could import RULES as RULES_OF_WHO
from tests.likely_maps import entry, likely_maps, map_of

NUMBER = {2: "two", 3: "three", 4: "four"}


def test_safe_enough_is_told_with_the_answers_from_which_it_begins() -> None:
    told = RULES_OF_THUMB["safe_people"]
    assert " or ".join(f"“{SAFETY[answer]}”" for answer in range(SAFE_FROM, 6)) in told
    assert f"at least {NUMBER[CUES_NEEDED]} of the {NUMBER[len(CUES)]} cues" in told
    assert f"“{FIVE[SAFE_FROM]}” or more" in told


def test_what_is_left_out_for_open_cues_is_told_with_their_number() -> None:
    too_many = NUMBER[len(CUES) - CUES_NEEDED + 1]
    assert f"{too_many} or more of the {NUMBER[len(CUES)]} questions" in " ".join(RULES_OF_WHO.values())


def test_from_how_many_answers_on_something_is_said() -> None:
    assert f"{NUMBER[ENOUGH_ANSWERS]} or more entries" in RULES_OF_THUMB["one_person_for"]
    assert "half or more" in RULES_OF_THUMB["rests_on_one"] and MUCH == 1 / 2
    assert "at least half of the people" in RULES_OF_THUMB["stands_apart"]


SAID = {
    **dict.fromkeys(("safety", *CUES, "limits_respected", "part_of_me", "positive"), 5),
    **dict.fromkeys(("gets", "gives", "named_for", "would_like"), frozenset(SUPPORTS)),
    "felt": "settled", "honest": "yes", "give": 2, "get": 3, "fit": "mixed", "wish": "closer",
    "season": False, "frequency": "rarely", "barriers": frozenset(BARRIERS),
    "strain": 1, "repair": "has_happened", "ring": 1,
}  # fmt: skip
MOST_WORDS = 45


def evidence_of(m: SupportMap) -> list[tuple[Finding, tuple[str, ...]]]:
    return [(finding, evidence_words(finding, m)) for finding in every_finding(m, measure(m))]


def test_where_all_is_answered_no_line_is_too_long_to_read_and_no_answer_is_left_out() -> None:
    groups = [entry(id, kind="group", form="creative_group", **SAID) for id in "gh"]
    m = map_of(*(entry(id, form="friend", role="peer", **SAID) for id in "abc"), *groups)
    found = evidence_of(m)
    assert len(found) > 10
    for finding, lines in found:
        assert all(len(line.split()) <= MOST_WORDS for line in lines), lines
        answers = [piece for piece in finding.evidence if piece.alter]
        assert sum(line.count(": ") for line in lines if " — " in line) == len(answers)
    assert any(line.startswith("a — ") for _, lines in found for line in lines[1:2])


@given(likely_maps())
def test_nor_is_one_on_any_map(m: SupportMap) -> None:
    assert all(len(line.split()) <= MOST_WORDS for _, lines in evidence_of(m) for line in lines)


@pytest.mark.parametrize("kind", [rule.kind for rule in RULES])
def test_no_rule_of_thumb_is_longer_than_sixty_words(kind: str) -> None:
    assert len(rule_words(Finding(kind)).split()) < 60
