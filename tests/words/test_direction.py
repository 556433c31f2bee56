"""A name that turns the direction of writing turns nothing but itself, in any sentence and in any list."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netmap.model import SupportMap
from netmap.model.edits import with_alter
from netmap.model.value import is_seen
from netmap.words.direction import isolated, shut_in
from netmap.words.map_in_words import map_in_words
from netmap.words.names import initials, labels, listed
from tests.hostile_names import HOSTILE
from tests.likely_maps import likely_maps
from tests.words.spoken import said_of

SIGNS = st.text(st.sampled_from("aא1 \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), max_size=12)


def leaks(text: str) -> bool:
    """Whether something in a text turns what comes after it, or ends what was opened before it: by the rules
    of UAX 9 (X1 to X8), written down a second time."""
    open_signs: list[str] = []
    for sign in text:
        name = unicodedata.bidirectional(sign)
        if name in ("LRE", "RLE", "LRO", "RLO", "LRI", "RLI", "FSI"):
            open_signs.append(name)
        elif name == "PDF":
            if not open_signs or open_signs[-1] in ("LRI", "RLI", "FSI"):
                return True
            open_signs.pop()
        elif name == "PDI":
            while open_signs and open_signs[-1] not in ("LRI", "RLI", "FSI"):
                open_signs.pop()
            if not open_signs:
                return True
            open_signs.pop()
    return bool(open_signs)


@given(SIGNS | st.text() | st.sampled_from(HOSTILE))
@example("\u2069\u202e")
def test_whatever_turns_is_shut_in_and_nothing_that_is_seen_is_lost(text: str) -> None:
    shut = shut_in(text)
    assert not leaks(shut)
    assert "".join(filter(is_seen, shut)) == "".join(filter(is_seen, text))
    assert shut_in(shut) == shut


@given(SIGNS, SIGNS)
def test_two_of_them_side_by_side_are_shut_in_each_by_itself(one: str, other: str) -> None:
    for direction in ("ltr", "rtl"):
        assert not leaks(isolated(one, direction) + isolated(other, direction))
        assert not leaks(isolated(f"{isolated(one, direction)} and {isolated(other, direction)}", direction))


@pytest.mark.parametrize("text", ["", "Ana", "محمد", "a\u200db", "\u2067a\u2069"])
def test_what_turns_nothing_beyond_itself_stays_as_it_was_typed(text: str) -> None:
    assert shut_in(text) == text


def test_the_name_that_turned_whole_sentences_round() -> None:
    assert listed(["\u202eA", "B"]) == "\u2068\u202eA\u2069 and B"


@pytest.mark.parametrize("name", HOSTILE)
def test_the_initials_of_any_name_can_be_seen(name: str) -> None:
    assert is_seen(initials(name)[0])


def test_a_name_nobody_can_see_has_initials_all_the_same() -> None:
    assert (initials("\u202eA"), initials("\u202e\u200b"), initials("\u202d💙")) == ("A", "?", "💙")


@given(likely_maps(least=1), st.data())
def test_nothing_said_of_any_map_turns_what_stands_after_it(m: SupportMap, data: st.DataObject) -> None:
    """Names and words of their own hold anything; titles too."""
    for id in m.ids:
        name, own = (data.draw(SIGNS.filter(str.strip) | st.sampled_from(HOSTILE)) for _ in "ab")
        m = with_alter(m, id, name=name, form_words=own)
    assert not any(map(leaks, labels(m).values()))
    said = [*said_of(m), *(sentence for part in map_in_words(m) for sentence in part.paragraphs)]
    assert [text for text in said if leaks(text)] == []
