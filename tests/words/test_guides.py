"""The words of a map's own guide stand wherever the general ones stood; nothing in them is read as code."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from netmap.analysis import analyse
from netmap.ideas import Idea
from netmap.measures.change_to_tell import change_to_tell
from netmap.measures.chart_data import kinds
from netmap.model import Guide, SupportMap
from netmap.model.edits import changed
from netmap.model.guide import IdeaText, SupportWords
from netmap.report.redaction import redact
from netmap.views.charts.kinds_of_support import grid_html
from netmap.views.charts.numbers import givers
from netmap.views.table import table_html
from netmap.words.charts import about_kinds
from netmap.words.guides import SHIPPED, form_choice, form_choices, form_words, general, guide_of, shipped
from netmap.words.ideas import first_words, idea_words
from netmap.words.map_in_words import map_in_words
from netmap.words.moments import differences
from netmap.words.names import labels
from netmap.words.what_if import would_change
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.strategies import GUIDES, support_maps
from tests.words.spoken import FORBIDDEN, said_of

OURS = Guide(
    id="ours",
    title="Ours",
    forms={"friend": "chosen family", "colleague": None},
    own_forms=("from the choir",),
    supports={"listens": SupportWords(label="listens over tea", about="being heard over tea")},
    ideas={"thanks": IdeaText(title="A card for {who}", details="a {card} for {who}, {0} {ask}.")},
)
TEA = map_of(
    entry("A", name="Ana", form="friend", ring=1, safety=5, get=3, gets=frozenset({"listens"})), guide=OURS
)


# What ships is said as netmap speaks


def lines_of(guide: Guide) -> list[str]:
    ideas = [
        line
        for text in guide.ideas.values()
        for line in (text.title, text.details, *(text.first_words or ()))
    ]
    supports = [
        line
        for words in guide.supports.values()
        for line in (words.label, words.about, words.ask, words.ask_little, words.ask_from_afar)
    ]
    forms = [words for words in guide.forms.values() if words]
    questions = [prompt.question for prompt in guide.prompts]
    return [guide.title, guide.about, guide.credit, *questions, *forms, *guide.own_forms, *supports, *ideas]


@pytest.mark.parametrize("id", SHIPPED)
def test_no_shipped_guide_holds_a_word_that_is_not_said(id: str) -> None:
    assert [line for line in lines_of(shipped(id)) if FORBIDDEN.search(line)] == []


NEVER = re.compile(
    r"\b(reconcil|forgiv|forgav|confront|apolog|abus|disclos|mend |repair|make (it )?(up|peace)"
    r"|patch(ing)? up"
    r"|(leave|report) (them|him|her|\{who\})|break (up|off|with)|end (it|things)|cut (them|\{who\}|off))",
    re.IGNORECASE,
)
"""What no idea ever is, however gently: to make peace, confront, forgive, tell of abuse, or leave someone."""


@pytest.mark.parametrize("id", SHIPPED)
def test_no_idea_is_to_make_peace_to_confront_to_forgive_to_tell_of_abuse_or_to_leave(id: str) -> None:
    guide = shipped(id)
    said = [line for text in guide.ideas.values() for line in (text.title, text.details)]
    said += [line for text in guide.ideas.values() for line in text.first_words or ()]
    said += [
        ask for words in guide.supports.values() for ask in (words.ask, words.ask_little, words.ask_from_afar)
    ]
    assert [line for line in said if NEVER.search(line)] == []


@pytest.mark.parametrize(
    "text", ["forgive {who}", "leave {who}", "Make peace with {who}", "tell of the abuse"]
)
def test_the_scan_for_these_finds_what_it_looks_for(text: str) -> None:
    assert NEVER.search(text) and not NEVER.search("leave when you want")


@pytest.mark.parametrize("id", SHIPPED)
def test_questions_ask_and_steps_are_whole_sentences(id: str) -> None:
    guide = shipped(id)
    questions = [prompt.question for prompt in guide.prompts]
    assert all(question.endswith("?") for question in questions)
    assert len(set(questions)) == len(questions)
    for text in guide.ideas.values():
        assert not text.details or (text.details.endswith(".") and not text.details[:1].isupper())
        assert len(text.details.split()) < 40
    for words in guide.supports.values():
        for ask in (words.ask, words.ask_little, words.ask_from_afar):
            assert not ask[:1].isupper() and not ask.endswith(".")


@pytest.mark.parametrize("id", SHIPPED)
@given(m=likely_maps())
def test_all_that_is_said_of_a_map_with_a_shipped_guide_is_said_so(id: str, m: SupportMap) -> None:
    said = list(said_of(changed(m, guide=shipped(id))))
    assert [text for text in said if FORBIDDEN.search(text) or re.search(r"\{|\}", text)] == []


# A map's own guide speaks


def test_without_a_guide_the_general_one_speaks() -> None:
    assert guide_of(SupportMap(id="m")) is general()


def test_a_map_in_words_as_a_table_and_in_its_reasons_speaks_as_its_guide() -> None:
    said = " ".join(said for part in map_in_words(TEA) for said in part.paragraphs)
    assert "Ana (chosen family). " in said
    assert "You get being heard over tea." in said
    assert "chosen family" in table_html(TEA) and "listens over tea" in table_html(TEA)
    assert any("listens over tea" in text for text in said_of(map_of_three()))


def map_of_three() -> SupportMap:
    listening = {"safety": 5, "give": 2, "get": 2, "gets": frozenset({"listens"})}
    return map_of(*(entry(name[0], name=name, **listening) for name in NAMES[:3]), guide=OURS)


@given(likely_maps())
def test_a_guide_changes_words_and_nothing_that_is_counted(m: SupportMap) -> None:
    ours = analyse(changed(m, guide=OURS))
    usual = analyse(m)
    assert ours.measures.as_dict() == usual.measures.as_dict()
    assert (ours.findings, ours.ideas) == (usual.findings, usual.ideas)


# Places are filled, and nothing else is


def test_a_stray_brace_is_a_sign_and_a_name_is_never_a_place() -> None:
    m = map_of(entry("A", name="{ask} {who}"), guide=OURS)
    words = idea_words(Idea("thanks", ("A",), "support_received"), m)
    assert words.title == "A card for {ask} {who}"
    assert words.details == "a {card} for {ask} {who}, {0} {ask}."
    ask = idea_words(Idea("small_ask", ("A",), "little_support_of_a_kind", ("warmth",)), m)
    assert ask.details.startswith("ask for a hug, a call or a kind word. Make it easy for {ask} {who}")


def test_where_no_community_is_named_the_open_place_speaks() -> None:
    m = map_of(entry("A", name="Ana"))
    assert (
        idea_words(Idea("community_space", (), "few_places"), m).title == general().ideas["open_place"].title
    )


@settings(max_examples=50)
@given(likely_maps(), GUIDES)
def test_whatever_a_guide_says_ideas_call_those_they_are_about_and_nobody_else(
    m: SupportMap, guide: Guide
) -> None:
    m = changed(m, guide=guide)
    for idea in analyse(m).ideas:
        words = idea_words(idea, m)
        said = f"{words.title} {words.reason} {words.step}"
        called = {name for name in NAMES if re.search(rf"\b{name}\b", said)}
        assert called <= {m.alter(id).name for id in idea.about}


@settings(max_examples=50)
@given(support_maps(most=3))
def test_any_guide_can_be_spoken_with(m: SupportMap) -> None:
    assert all(isinstance(text, str) for text in said_of(m))
    assert "<script" not in table_html(m) and "<img" not in table_html(m)


# First words, forms


def test_first_words_are_those_of_the_guide_and_a_guide_may_have_none() -> None:
    quiet = changed(OURS, ideas={"thanks": IdeaText(first_words=())})
    assert first_words(TEA, "thanks") == general().ideas["thanks"].first_words
    assert first_words(changed(TEA, guide=quiet), "thanks") == ()
    assert first_words(TEA, "own") == first_words(TEA, "keep_as_is") == ()


def test_a_form_that_is_not_offered_is_shown_where_someone_has_it() -> None:
    m = map_of(entry("A", form="colleague"), entry("B", form="friend"), guide=OURS)
    assert ("colleague", "") not in form_choices(m)
    assert form_choices(m, "colleague")["colleague", ""] == "colleague" == form_words(m, "colleague")
    assert form_choices(m)["friend", ""] == "chosen family"


def test_a_form_of_the_guide_s_own_is_kept_as_other_in_its_words() -> None:
    m = map_of(entry("A", form="other"), guide=OURS)
    assert list(form_choices(m))[-2:] == [("other", "from the choir"), ("other", "")]
    assert form_choice(m, m.alter("A")) == ("other", "")
    ours = changed(m.alter("A"), form_words="from the choir")
    assert form_choice(m, ours) == ("other", "from the choir")
    assert form_choice(m, changed(ours, form_words="from work")) == ("other", "")


@given(support_maps(most=3))
def test_whatever_someone_is_can_be_chosen(m: SupportMap) -> None:
    for alter in m.alters:
        choices = {(None, ""), *form_choices(m, alter.form)}
        assert form_choice(m, alter) in choices


def test_a_redacted_map_leaves_its_guide_at_home() -> None:
    assert redact(TEA).guide is None


def test_pictures_moments_and_what_if_speak_as_the_guide_too() -> None:
    m = map_of_three()
    assert "being heard over tea" in " ".join(about_kinds(m, kinds(m)))
    assert "listens over tea" in grid_html(m, kinds(m))
    assert next(givers(m, kinds(m)))[0] == "listens over tea"
    gained = replace(change_to_tell(m, m, m), support_gained=(("listens", ("A",)),))
    assert "being heard over tea" in " ".join(differences(gained, labels(m), guide_of(m)))
    assert "being heard over tea" in would_change(("listens",), (), False, guide_of(m))
