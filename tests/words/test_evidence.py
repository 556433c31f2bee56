"""What is told of a rule of thumb is what the code counts."""

from netmap.findings.isolation import ENOUGH_ANSWERS
from netmap.measures.safety import CUES_NEEDED, SAFE_FROM
from netmap.measures.support import MUCH
from netmap.model.scales import CUES
from netmap.words.evidence import RULES_OF_THUMB
from netmap.words.labels import FIVE, SAFETY
from netmap.words.who_could import RULES

NUMBER = {2: "two", 3: "three", 4: "four"}


def test_safe_enough_is_told_with_the_answers_from_which_it_begins() -> None:
    told = RULES_OF_THUMB["safe_people"]
    assert " or ".join(f"“{SAFETY[answer]}”" for answer in range(SAFE_FROM, 6)) in told
    assert f"at least {NUMBER[CUES_NEEDED]} of the {NUMBER[len(CUES)]} cues" in told
    assert f"“{FIVE[SAFE_FROM]}” or more" in told


def test_what_is_left_out_for_open_cues_is_told_with_their_number() -> None:
    too_many = NUMBER[len(CUES) - CUES_NEEDED + 1]
    assert f"{too_many} or more of the {NUMBER[len(CUES)]} questions" in " ".join(RULES.values())


def test_from_how_many_answers_on_something_is_said() -> None:
    assert f"{NUMBER[ENOUGH_ANSWERS]} or more entries" in RULES_OF_THUMB["one_person_for"]
    assert "half or more" in RULES_OF_THUMB["rests_on_one"] and MUCH == 1 / 2
    assert "at least half of the people" in RULES_OF_THUMB["stands_apart"]
