"""Who could …? in words: every name that is meant and no other, whole sentences, a question, no promise."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ideas.who_could import WhoCould, places_to_go, who_could, who_could_go
from netmap.measures.routes import Route
from netmap.model import SupportMap, Tie
from netmap.model.edits import changed
from netmap.model.guide import SupportWords
from netmap.model.scales import SUPPORTS, Support
from netmap.words import who_could as words
from netmap.words.guides import general
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.words.spoken import FORBIDDEN
from tests.words.test_wording import sound, with_plain_names

M = map_of(
    entry("a", name="Aylin"), entry("b", name="Bako"), entry("c", name="Chen", kind="group"),
    ties=[("a", "b"), Tie(a="b", b="c", kind="belongs_to")],
)  # fmt: skip


def called(text: str) -> set[str]:
    return {name[0] for name in NAMES if re.search(rf"\b{name}\b", text)}


def told(who: WhoCould, m: SupportMap) -> list[str]:
    """Every sentence about one kind of support."""
    said = [*words.gives_words(who, m), *words.might_words(who, m), *words.open_words(who)]
    said += words.named_words(who, m)
    return [text for text in (*said, words.question(who), words.counts_words(who, m)) if text]


@given(likely_maps(namesakes=False), st.sampled_from(SUPPORTS))
def test_everyone_meant_is_named_and_nobody_else(m: SupportMap, kind: Support) -> None:
    found = who_could(m, kind)
    assert called(words.gives_words(found, m)[0]) == set(found.gives)
    assert called(words.might_words(found, m)[0]) == set(found.might)
    assert called(" ".join(words.named_words(found, m))) == set(found.named_and_open)
    assert not called(
        " ".join(words.open_words(found)) + words.counts_words(found, m) + words.question(found)
    )
    for id in places_to_go(m):
        if route := who_could_go(m, id):
            assert called(" ".join(words.company_words(route, m)[1])) == set(route.ids)
            assert called(words.beside_words(route, m)) == set(route.beside)
        else:
            assert called(words.no_company_words(id, m)) == {id}


@given(likely_maps(), st.sampled_from(SUPPORTS))
def test_what_is_said_is_whole_and_holds_no_forbidden_word(m: SupportMap, kind: Support) -> None:
    m = with_plain_names(m)
    who = who_could(m, kind)
    said = told(who, m)
    for id in places_to_go(m):
        route = who_could_go(m, id)
        said.append(words.no_company_words(id, m))
        if route:
            offer, steps, question = words.company_words(route, m)
            said += [offer, *steps, question, words.beside_words(route, m)]
    names = (words.gives_words(who, m)[0], words.might_words(who, m)[0])
    assert [text for text in said if FORBIDDEN.search(text)] == []
    assert [text for text in said if text and text not in names and not sound(text)] == []
    assert all(len(text.split()) < 40 for text in said if text not in names)


@pytest.mark.parametrize("gives", [(), ("a",)])
@pytest.mark.parametrize("might", [(), ("b",)])
def test_it_ends_in_a_question(gives: tuple[str, ...], might: tuple[str, ...]) -> None:
    assert words.question(WhoCould("listens", gives, might, len(gives), len(might), 0)).endswith("?")
    assert words.company_words(Route(("a", "b"), 4), M)[2].endswith("?")
    assert words.NO_COMPANY_QUESTION.endswith("?")


def test_the_question_asks_what_the_numbers_say_where_nobody_is_named() -> None:
    named, counted = WhoCould("listens", ("a",), ("b",), 1, 1, 0), WhoCould("listens", (), (), 1, 1, 0)
    nobody = WhoCould("listens", (), (), 0, 0, 0)
    child = WhoCould("listens", (), (), 0, 0, 0, {"a": "perhaps_a_child"})
    assert words.question(child) == words.question(nobody)
    assert words.question(counted) == words.question(named) != words.question(nobody)


def test_a_route_is_told_step_by_step() -> None:
    offer, steps, _ = words.company_words(Route(("a", "b", "c"), 4), M)
    assert offer == "Aylin is someone who could go with you or introduce you."
    assert steps == ("Aylin and Bako know each other.", "Bako belongs to Chen.")


def test_might_is_never_a_promise_and_a_no_is_fine() -> None:
    who = WhoCould("listens", (), ("a",), 0, 1, 0)
    assert "might not" in words.might_words(who, M)[1] and "no is fine" in words.might_words(who, M)[1]
    assert "no promise" in words.ABOUT and "no promise" in words.ASK_FIRST


def test_kinds_are_called_as_the_guide_of_the_map_calls_them() -> None:
    own = SupportWords(label="tea and quiet", about="quiet over tea")
    m = changed(M, guide=changed(general(), supports={"warmth": own}))
    who = WhoCould("warmth", ("a",), (), 1, 0, 0)
    assert words.could("warmth", m) == "tea and quiet" and words.could("warmth", M) == "give me warmth"
    assert words.could("listens", m) == words.COULD["listens"]
    assert "quiet over tea" in words.gives_words(who, m)[1] and "quiet over tea" in words.counts_words(who, m)


def test_counts_are_said_in_words() -> None:
    said = words.counts_words(WhoCould("warmth", (), (), giving=0, perhaps=2, open=0), M)
    assert said == "For warmth, the number who give this now is zero, and the number who might is two."
    assert words.open_words(WhoCould("warmth", (), (), 0, 0, open=0)) == ()
    assert words.open_words(WhoCould("warmth", (), (), 0, 0, open=1))[0].startswith("One more on your map is")
    said = words.open_words(WhoCould("warmth", (), (), 0, 0, open=12, little_known=1))
    assert said[0].startswith("12 more on your map are") and said[1].startswith("One more, marked as safe")
    assert [words.company_counts_words(count)[:10] for count in (0, 1, 2)] == [
        "Your map d", "For one gr", "For two gr",
    ]  # fmt: skip
