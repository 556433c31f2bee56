"""Why someone is left out, in words: those it is about and nobody else, whole, short, singular and plural."""

import re
from collections import defaultdict

import pytest
from hypothesis import given

from netmap.ideas import HeldBackBy, held_back
from netmap.measures.contact import AVOIDED_BY, reasons_against_contact
from netmap.measures.passing_on import open_ties, passing_on_from
from netmap.model import SupportMap
from netmap.model.edits import with_tie
from netmap.pages.held_back import OVER_A_TIE
from netmap.words import held_back as words
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.words.spoken import FORBIDDEN
from tests.words.test_wording import sound, with_plain_names


def called(text: str) -> set[str]:
    return {name for name in NAMES if re.search(rf"\b{name}\b", text)}


def names(m: SupportMap, *ids: str) -> set[str]:
    return {m.alter(id).name for id in ids}


def reasons(m: SupportMap) -> dict[HeldBackBy, tuple[str, ...]]:
    found = defaultdict(list)
    for one in held_back(m):
        found[one.by].append(one.id)
    return {by: tuple(ids) for by, ids in found.items()}


@given(likely_maps(least=3))
def test_nobody_i_keep_away_from_is_named(m: SupportMap) -> None:
    away = {id for id in m.ids if not (AVOIDED_BY - {"namesake"}).isdisjoint(reasons_against_contact(m, id))}
    for by, ids in reasons(m).items():
        assert away.isdisjoint(ids) and called(words.reason_words(by, ids, m)) <= names(m, *ids)
        assert all(called(words.look_words(by, id, m)) == names(m, id) for id in ids)
    for id in m.ids:
        how = passing_on_from(m, id)
        if how is not None:
            assert called(words.telling_words(how, id, m)) == names(m, id) and id not in away


@given(likely_maps(least=3))
def test_what_is_said_is_whole_short_and_holds_no_forbidden_word(m: SupportMap) -> None:
    m = with_plain_names(m)
    for by, ids in reasons(m).items():
        text = words.reason_words(by, ids[:1], m)
        assert sound(text) and len(text.split()) < 40 and not FORBIDDEN.search(text)
        assert sound(words.reason_words(by, ids, m))


@given(likely_maps(least=3))
def test_what_is_asked_over_a_tie_can_be_answered_there_and_is_settled_by_it(m: SupportMap) -> None:
    asked = [one for one in held_back(m) if one.by in OVER_A_TIE]
    for one in asked:
        assert open_ties(m, one.id) != ()
        after = m
        for a, b in open_ties(m, one.id):
            after = with_tie(after, a, b, talks_about_me=False)
        assert one not in held_back(after)


@pytest.mark.parametrize(("ids", "said"), [(("a",), "Aylin knows"), (("a", "b"), "Aylin and Bako know ")])
def test_one_and_several(ids: tuple[str, ...], said: str) -> None:
    m = map_of(entry("a", name="Aylin"), entry("b", name="Bako"))
    assert words.reason_words("talk_not_known", ids, m).startswith(said)


def test_of_many_a_few_are_named() -> None:
    m = map_of(*(entry(name[0], name=name) for name in NAMES))
    assert "4 more" in words.reason_words("strain", m.ids, m)
