"""Two moments in words: one sentence a group, plain, and an open question at the end."""

import re
from dataclasses import fields
from datetime import date

from hypothesis import given

from netmap.measures.change_to_tell import ChangeToTell, change_to_tell
from netmap.model import Moment, SupportMap
from netmap.model.scales import SUPPORTS
from netmap.words import moments as words
from netmap.words.names import labels
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.two_moments import two_moments
from tests.words.spoken import FORBIDDEN
from tests.words.test_wording import sound

VERDICT = re.compile(r"\b(better|worse|improv\w*|progress\w*|grew|great|declin\w*|gain\w*|loss)\b", re.I)


def said(earlier: SupportMap, later: SupportMap) -> tuple[str, ...]:
    return words.differences(change_to_tell(earlier, later, later), labels(earlier) | labels(later))


@given(two_moments())
def test_each_group_is_one_short_sentence_without_a_verdict(pair: tuple[SupportMap, SupportMap]) -> None:
    earlier, later = pair
    *lines, question = said(earlier, later)
    assert lines
    assert question.endswith("?")
    for line in lines:
        assert sound(line) and len(line.split()) < 40, line
        assert line.count(".") == 1
        assert not FORBIDDEN.search(line) and not VERDICT.search(line)


@given(two_moments())
def test_everyone_named_is_someone_told_of(pair: tuple[SupportMap, SupportMap]) -> None:
    earlier, later = pair
    found = change_to_tell(earlier, later, later)
    text = " ".join(words.differences(found, labels(earlier) | labels(later)))
    assert {name[0] for name in NAMES if re.search(rf"\b{name}\b", text)} <= found.everyone


def test_the_longest_of_it_is_still_short() -> None:
    ids = tuple(name[0] for name in NAMES)
    kinds = tuple((kind, ids) for kind in SUPPORTS)
    parts = [field.name for field in fields(ChangeToTell)]
    every = ChangeToTell(**{part: kinds if part in words.OF_SUPPORT else ids for part in parts})
    lines = words.differences(every, {name[0]: name for name in NAMES})
    assert len(lines) == len(parts) + 1
    assert all(len(line.split()) < 40 for line in lines), lines


def test_every_group_has_its_sentence() -> None:
    assert {*words.ONE_OR_MORE, *words.OF_SUPPORT} == {field.name for field in fields(ChangeToTell)}


@given(likely_maps())
def test_two_that_are_the_same_say_so(m: SupportMap) -> None:
    assert said(m, m) == (words.NOTHING, words.QUESTION)


def test_a_change_as_a_person_reads_it() -> None:
    gives = {"safety": 5, "gets": frozenset({"listens"})}
    then = map_of(entry("a", name="Ana", ring=2, **gives), entry("b", name="Ben"), entry("d", name="Dina"))
    now = map_of(
        entry("a", name="Ana", ring=1, **gives),
        entry("c", name="Cem", **gives),
        entry("d", name="Dina", status="died"),
    )
    assert said(then, now) == (
        "New on the map: Cem.",
        "No longer on the map: Ben.",
        "You marked that Dina has died.",
        "You moved Ana closer.",
        "You marked one place to turn to then, and more than one later, for being listened to (Cem).",
        "What do you make of it?",
    )


def test_moments_of_one_day_are_told_apart() -> None:
    m = SupportMap(id="m")
    day = date(2024, 3, 1)
    moments = [Moment(on=day, map=m), Moment(on=day, map=m), Moment(on=day, title="Then", map=m)]
    assert words.moment_lines([*moments, moments[0]]) == (
        "A moment, 1 March 2024",
        "A moment, 1 March 2024 · 2",
        "Then, 1 March 2024",
        "A moment, 1 March 2024 · 3",
    )
