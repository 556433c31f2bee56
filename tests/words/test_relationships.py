"""Plain words are known as relationships, in the language of the moment and as a guide has them."""

import pytest

from netmap.model import Guide
from netmap.model.edits import new_map
from netmap.model.list_line import Relationship
from netmap.model.scales import FORMS, Form
from netmap.words import labels
from netmap.words.guides import form_words, shipped
from netmap.words.language import speaking
from netmap.words.relationships import meaning

M = new_map()
said = meaning(M)


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("partner", "partner"), ("my Wife", "partner"), ("mother", "parent"), (" MUM ", "parent"),
        ("my dad.", "parent"),
        ("my son", "child"), ("Daughter", "child"), ("sister", "sibling"), ("half-brother", "sibling"),
        ("mother-in-law", "other_family"), ("my grandson", "other_family"), ("a friend", "friend"),
        ("best friend", "friend"), ("co-worker", "colleague"), ("neighbor", "neighbour"),
        ("counsellor", "therapist"),
        ("social worker", "doctor_or_helper"), ("dog", "animal"), ("sister or brother", "sibling"),
    ],
)  # fmt: skip
def test_a_plain_word_is_known(words: str, form: Form) -> None:
    assert said(words) == Relationship(None, form)


def test_each_form_is_known_by_what_it_is_called() -> None:
    for form in FORMS:
        found = said(form_words(M, form))
        assert found is not None and found.form == form


def test_groups_are_known_by_words_that_say_so() -> None:
    assert said("group") == said(labels.KIND["group"]) == Relationship("group")
    assert said("choir") == Relationship("group", "creative_group")
    assert said("our church") == Relationship("community", "spiritual_community")


@pytest.mark.parametrize("words", ["", "Ana", "met at the sea", "my", "sisters", "s" * 5000, "my Ana"])
def test_what_is_not_in_the_table_says_nothing(words: str) -> None:
    assert said(words) is None


def test_a_relationship_without_a_form_of_its_own_stays_in_their_words() -> None:
    assert said(" ex-husband ") == Relationship(None, "other", "ex-husband")


def test_no_word_stands_for_two_relationships() -> None:
    """Each word of the table is said to be of the form under which it stands, so none stands twice."""
    from netmap.words.relationships import _FORMS

    for form in FORMS:
        for words in _FORMS[form].split(","):
            found = said(words)
            assert found is not None and found.form == form, words


def test_a_guide_has_words_of_its_own() -> None:
    pods = new_map(guide=shipped("pods"))
    assert meaning(pods)("in my pod") == Relationship(None, "other", "in my pod")
    guide = Guide(id="g", title="G", forms={"peer": "comrade", "friend": None})
    own = meaning(new_map(guide=guide))
    assert own("Comrade") == Relationship(None, "peer") and own("friend") == Relationship(None, "friend")


def test_another_language_has_words_of_its_own() -> None:
    with speaking("en-XA"):
        label = form_words(M, "friend")
        assert meaning(M)(label) == Relationship(None, "friend") and meaning(M)("friend") is None
    with speaking("ar-XB"):
        assert meaning(M)("my sister") == Relationship(None, "sibling")
