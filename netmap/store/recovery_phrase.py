"""The words that lead back to a map on a server, and the two keys that are drawn from them.

A phrase is 12 words of the list of BIP-39, drawn from 128 random bits; its last bits check the others.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

from netmap.words import hosted_problems as problems

WORDS, BITS = 12, 128
_UNKIND = """
abandon abuse accident accuse afraid alarm alcohol alone anger angry anxiety argue army arrest attack
awful bitter blame bleak blood bomb broken bullet burden cage cancel child control crash crazy crime cruel
crush cry damage danger deny despair destroy disease divorce dumb enemy error escape evil exclude exile
fat fatal father fault flee force fragile fury ghost grief guilt gun harsh hidden horror hunt hurt husband
ill illegal injury insane jealous judge kick kiss knife lawsuit liar lonely mad monster mother neglect
obey orphan panic parent pistol police poverty prison punch reject resist rifle risk sad scare shock shoot
shove sick siege slam spy sting strike struggle suffer suspect sword tragic trap trash trigger ugly
useless vicious warfare weapon whip wife wolf worry wreck wrong
"""
LEFT_OUT = frozenset(_UNKIND.split())
"""Words no new phrase holds: whoever needs this app may have heard enough of them. About half of all
phrases hold none of them, so this costs one of the 128 bits. What is typed may hold any word of the list."""


@dataclass(frozen=True)
class Keys:
    """What a phrase stands for: where its map lies (32 hexadecimal signs), and the key that opens it."""

    identifier: str
    key: bytes = field(repr=False)


def new_phrase() -> str:
    """12 words with spaces between, from the computer's source of chance."""
    while True:
        phrase = _list().to_mnemonic(secrets.token_bytes(BITS // 8))
        if LEFT_OUT.isdisjoint(phrase.split()):
            return phrase


def read_phrase(typed: str) -> str:
    """The phrase that was typed, whatever stands between its words: spaces, commas, lines, numbers.

    Raises NetmapError for another number of words, for a word that is in no phrase (by its place), and for
    words that are no phrase together. Nothing is looked up for that anywhere but in the public list.
    """
    words = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", typed).lower())
    for place, word in enumerate(words, start=1):
        if word not in _known():
            raise problems.phrase_word(place)
    if len(words) != WORDS:
        raise problems.phrase_length(len(words), WORDS)
    phrase = " ".join(words)
    if not _list().check(phrase):
        raise problems.phrase_together()
    return phrase


def keys_of(phrase: str) -> Keys:
    """Both keys, drawn from the 128 random bits by HKDF-SHA256 (RFC 5869) under two labels: neither tells
    anything of the other, so a server that knows the identifier knows nothing of the key.

    A slow function, as for passphrases, would add nothing: nobody can try 2^127 phrases, however fast.
    """
    bits = bytes(_list().to_entropy(phrase))
    return Keys(_drawn(bits, "identifier", 16).hex(), _drawn(bits, "key", 32))


@cache
def kind_words() -> tuple[str, ...]:
    """The words of the list that may stand in something new."""
    return tuple(word for word in _list().wordlist if word not in LEFT_OUT)


def _drawn(bits: bytes, label: str, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=f"netmap map on a server 1, {label}".encode()).derive(bits)


@cache
def _list() -> Mnemonic:
    return Mnemonic("english")


@cache
def _known() -> frozenset[str]:
    return frozenset(_list().wordlist)
