"""What netmap says is plain and warm: no verdicts, no orders, no labels, no shouting."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

import netmap.files
import netmap.words
from netmap.analysis import analyse
from netmap.files import open_sample
from netmap.findings import RULE_OF, Finding
from netmap.ideas import RULE_OF as OFFERED
from netmap.ideas import Because, Idea
from netmap.model import Connection, SupportMap, scales
from netmap.model.edits import changed
from netmap.model.steps import IdeaKind
from netmap.words import ideas, labels, who_could
from netmap.words.evidence import QUESTION, answer, rule_words
from netmap.words.findings import finding_words
from netmap.words.guides import general
from netmap.words.ideas import idea_words
from netmap.words.samples import SAMPLES
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.words.spoken import FORBIDDEN, said_of, strings_in

MODULES = sorted(Path(netmap.words.__path__[0]).glob("*.py"))
HELP_LINES = Path(netmap.files.__path__[0]) / "resources.json"
TWO = map_of(entry("A", name="Aylin"), entry("B", name="Bako"), entry("C", name="Chen"))


def with_plain_names(m: SupportMap) -> SupportMap:
    """The map with neutral names: what a person wrote is theirs, and no concern of ours."""
    alters = tuple(changed(a, name=f"Aylin{n}", form_words="") for n, a in enumerate(m.alters))
    return changed(m, alters=alters)


# No forbidden word


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_text_holds_a_word_that_is_not_said(path: Path) -> None:
    assert [(line, text) for line, text in strings_in(path) if FORBIDDEN.search(text)] == []


def test_nor_do_the_help_lines() -> None:
    lines = json.loads(HELP_LINES.read_text(encoding="utf-8"))
    assert [text for line in lines for text in line.values() if FORBIDDEN.search(str(text))] == []


@pytest.mark.parametrize("stem", SAMPLES)
def test_nothing_said_of_a_sample_holds_one(stem: str) -> None:
    m = with_plain_names(open_sample(stem).current)
    assert [text for text in said_of(m) if FORBIDDEN.search(text)] == []


@given(likely_maps())
def test_nothing_said_of_any_map_holds_one(m: SupportMap) -> None:
    assert [text for text in said_of(m) if FORBIDDEN.search(text)] == []


@pytest.mark.parametrize("stem", SAMPLES)
def test_what_the_samples_are_called_holds_none_either(stem: str) -> None:
    m = open_sample(stem).current
    assert not FORBIDDEN.search(f"{m.title} {m.situation}")


@pytest.mark.parametrize(
    "text",
    ["You should call.", "Well done!", "a lack of support", "You are isolated", "a weak tie", "Alters"],
)
def test_the_scan_finds_what_it_looks_for(text: str) -> None:
    assert FORBIDDEN.search(text)


# Short, whole, and ending in a question


def sound(text: str) -> bool:
    """One or more whole sentences without gaps, unfilled places or Python in them."""
    return bool(re.search(r"[.?”]$", text)) and not re.search(
        r"  |\{|\}|None|\(\)|\[|: \.| ,|: ,|\s[.?]", text
    )


@given(likely_maps())
def test_observations_are_short_and_every_question_asks(m: SupportMap) -> None:
    for finding in analyse(m).findings:
        words = finding_words(finding, m)
        assert len(words.text.split()) < 40 and len(words.another_reading.split()) < 40
        assert words.question.endswith("?")
        assert sound(words.text) and sound(words.another_reading), words
        assert not re.search(r"\b(you|your) (are|is) (lonely|alone|too)\b", words.text.lower())


@pytest.mark.parametrize("stem", SAMPLES)
def test_observations_of_the_samples_are_short(stem: str) -> None:
    m = open_sample(stem).current
    assert all(len(finding_words(f, m).text.split()) < 40 for f in analyse(m).findings)


@given(likely_maps())
def test_ideas_are_offered_and_never_told(m: SupportMap) -> None:
    for idea in analyse(m).ideas:
        words = idea_words(idea, m)
        assert words.step.startswith("If you like: ")
        assert sound(words.step) and sound(words.reason), words
        assert len(words.step.split()) < 40 and len(words.reason.split()) < 40


@given(likely_maps(least=1, namesakes=False))
def test_people_are_called_as_they_were_entered_and_nobody_else_is(m: SupportMap) -> None:
    for finding in analyse(m).findings:
        words = " ".join((finding_words(finding, m).text, finding_words(finding, m).question))
        called = {name[0] for name in NAMES if re.search(rf"\b{name}\b", words)}
        assert called <= {*finding.about, *finding.beyond}
    for idea in analyse(m).ideas:
        offer = idea_words(idea, m)
        called = {n[0] for n in NAMES if re.search(rf"\b{n}\b", f"{offer.title} {offer.reason} {offer.step}")}
        assert called == set(idea.about)


# Every kind has words


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("kind", RULE_OF)
def test_every_kind_of_finding_has_words(kind: str, count: int) -> None:
    finding = Finding(kind, ("A", "B")[:count], supports=("listens", "warmth"), beyond=("C",))
    words = finding_words(finding, TWO)
    assert words.text and words.another_reading and words.question.endswith("?")
    assert not FORBIDDEN.search(f"{words} {rule_words(finding)}")


@pytest.mark.parametrize("because", get_args(Because))
@pytest.mark.parametrize("kind", get_args(IdeaKind))
def test_every_kind_of_idea_has_words(kind: IdeaKind, because: Because) -> None:
    words = idea_words(Idea(kind, ("A",), because, ("listens",)), TWO)
    assert words.title and words.reason and words.step
    assert OFFERED[kind].family in ideas.FAMILY


@pytest.mark.parametrize(
    ("table", "answers"),
    [
        (labels.KIND, scales.KINDS), (labels.KINDS, scales.KINDS), (general().forms, scales.FORMS),
        (labels.STATUS, get_args(scales.Status)), (labels.RING, (1, 2, 3)),
        (labels.SAFETY, range(1, 6)), (labels.FIVE, range(1, 6)), (labels.AMOUNT, range(5)),
        (labels.CUE, scales.CUES), (labels.FELT, get_args(scales.Felt)),
        (labels.HONEST, get_args(scales.Honest)), (labels.FIT, get_args(scales.Fit)),
        (labels.ROLE, get_args(scales.Role)), (labels.REPAIR, get_args(scales.Repair)),
        (labels.WISH, get_args(scales.Wish)), (labels.FREQUENCY, get_args(scales.Frequency)),
        (labels.BARRIER, scales.BARRIERS),
        ({kind: said.label for kind, said in general().supports.items()}, scales.SUPPORTS),
        (labels.DEVICE, get_args(scales.DevicePrivate)),
        (who_could.COULD, scales.SUPPORTS),
    ],
)  # fmt: skip
def test_every_answer_has_a_label_and_no_two_share_one(
    table: dict[object, str], answers: tuple[object, ...]
) -> None:
    assert list(table) == list(answers)
    assert len(set(table.values())) == len(table)


@given(likely_maps())
def test_every_answer_a_finding_rests_on_can_be_told(m: SupportMap) -> None:
    for finding in analyse(m).findings:
        for piece in finding.evidence:
            if piece.alter:
                assert QUESTION[piece.field] and answer(piece, m)


def test_unanswered_has_words_of_its_own_that_are_no_answer() -> None:
    tables = (labels.SAFETY, labels.FIVE, labels.AMOUNT, labels.FELT, labels.HONEST, labels.FIT)
    assert all(labels.OPEN not in table.values() for table in tables)
    assert Connection(alter="a").safety is None
