"""The words that lead back, and what is drawn from them."""

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from netmap.model import NetmapError
from netmap.store.recovery_phrase import LEFT_OUT, keys_of, new_phrase, read_phrase
from netmap.words import hosted_problems as problems

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
"""A test vector of BIP-39: the 16 bytes 7f."""


def test_the_keys_are_those_of_the_128_bits_of_the_standard_phrase() -> None:
    def drawn(label: str, length: int) -> bytes:
        info = f"netmap map on a server 1, {label}".encode()
        return HKDF(SHA256(), length, salt=None, info=info).derive(b"\x7f" * 16)

    keys = keys_of(PHRASE)
    assert keys.identifier == drawn("identifier", 16).hex()
    assert keys.key == drawn("key", 32)
    assert keys.key.hex() not in repr(keys)


def test_new_phrases_are_whole_differ_and_hold_no_unkind_word() -> None:
    phrases = [new_phrase() for _ in range(200)]
    assert len(set(phrases)) == 200
    for phrase in phrases:
        assert read_phrase(phrase) == phrase
        assert LEFT_OUT.isdisjoint(phrase.split())
    assert set(Mnemonic("english").wordlist) >= LEFT_OUT


@pytest.mark.parametrize(
    "typed",
    [
        PHRASE.upper(),
        PHRASE.replace(" ", ", "),
        f"\n{PHRASE.replace(' ', '  ')}\t.",
        " ".join(f"{n}. {word}" for n, word in enumerate(PHRASE.split(), start=1)),
        PHRASE.replace(" ", "-").title(),
        PHRASE.replace("a", "ａ"),
    ],
)
def test_it_is_read_however_it_was_typed(typed: str) -> None:
    assert read_phrase(typed) == PHRASE


def test_a_word_that_is_in_no_phrase_is_told_by_its_place_and_no_word_is_named() -> None:
    with pytest.raises(NetmapError) as refused:
        read_phrase(PHRASE.replace("year", "yaer"))
    assert str(refused.value) == str(problems.phrase_word(4))
    assert not any(word in str(refused.value).split() for word in ("year", "yaer"))


@pytest.mark.parametrize("count", [0, 1, 11, 13])
def test_another_number_of_words_is_said(count: int) -> None:
    with pytest.raises(NetmapError) as refused:
        read_phrase(" ".join([*PHRASE.split(), "legal"][:count]))
    assert str(refused.value) == str(problems.phrase_length(count, 12))


def test_two_words_that_changed_places_are_noticed() -> None:
    words = PHRASE.split()
    words[1], words[2] = words[2], words[1]
    with pytest.raises(NetmapError) as refused:
        read_phrase(" ".join(words))
    assert str(refused.value) == str(problems.phrase_together())


@given(st.text(max_size=300))
def test_whatever_is_typed_is_answered_in_words_that_do_not_repeat_it(typed: str) -> None:
    with pytest.raises(NetmapError) as refused:
        read_phrase(typed)
    assert len(str(refused.value)) < 200
