"""Me with me in words: each answer by itself, and nothing where nothing was said."""

from typing import get_args

from hypothesis import given, settings

from netmap.model import SelfConnection, SupportMap
from netmap.model.edits import add, new_map, with_self
from netmap.model.signs import Sign
from netmap.report.redaction import redact
from netmap.report.veil import veiled
from netmap.words import card, map_view, self_card
from netmap.words.labels import OPEN
from netmap.words.map_in_words import map_in_words
from tests.strategies import SELF_CONNECTIONS, support_maps


def titles(m: SupportMap) -> list[str]:
    return [part.title for part in map_in_words(m)]


def test_each_answer_is_one_sentence() -> None:
    m = with_self(add(new_map(), "Ana"), rest=2, own_needs=5, note="slow\n mornings")
    assert map_in_words(m)[-1].paragraphs == (
        "You get the rest you need: some days. You make room for what you need: nearly always. "
        "In your own words: “slow mornings”.",
    )


def test_it_is_told_of_an_empty_map_too_and_of_none_where_nothing_was_said() -> None:
    assert titles(new_map()) == ["Your map"]
    assert titles(with_self(new_map(), kindness=3)) == ["Your map", self_card.TITLE]


@settings(max_examples=50)
@given(support_maps())
def test_on_a_shared_screen_and_in_a_copy_without_names_there_is_none_of_it(m: SupportMap) -> None:
    assert veiled(m).self_connection == redact(m).self_connection == SelfConnection()
    assert self_card.TITLE not in titles(veiled(m)) + titles(redact(m))


@given(SELF_CONNECTIONS)
def test_there_is_a_sentence_for_each_answer_and_for_no_other(me: SelfConnection) -> None:
    answers = [getattr(me, field) for field in self_card.QUESTION]
    said = self_card.with_me(me)
    assert len(said) == sum(answer is not None for answer in answers) + bool(me.note.split())


def test_every_question_and_every_point_has_words() -> None:
    ratings = set(SelfConnection.model_fields) - {"note"}
    assert set(self_card.QUESTION) == set(self_card.SAID) == ratings
    assert list(self_card.POINT) == [1, 2, 3, 4, 5] and OPEN not in self_card.POINT.values()
    assert len(set(self_card.POINT.values())) == 5
    assert set(map_view.SIGN_WORDS) == set(get_args(Sign))
    assert len({OPEN, *card.POWER_SAID.values()}) == 5
