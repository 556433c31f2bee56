"""What a server keeps of a map: nothing that can be read, and a length that tells little."""

import random
from string import ascii_letters

import pytest

from netmap.model import Alter, MapFile, NetmapError, SupportMap
from netmap.store.map_encryption import SHORTEST, seal, unseal
from netmap.store.recovery_phrase import keys_of, new_phrase
from netmap.words import hosted_problems as problems

KEYS = keys_of(new_phrase())
OVERHEAD = 12 + 4 + 16
"""Bytes beside the filled-up map: the nonce, its length, and the seal."""


def of(entries: int, note: str = "") -> MapFile:
    alters = tuple(Alter(id=f"a{i}", name=f"Wilhelmina {i}", note=note) for i in range(entries))
    return MapFile(current=SupportMap(id="m1", title="Frühling", alters=alters))


def test_what_is_sealed_opens_again_with_what_lay_beside_it() -> None:
    file = of(3, "a note\nof two lines")
    beside = {"taken": {"page": 4}, "looks": {"lens": "ties"}}
    assert unseal(KEYS, 7, seal(KEYS, 7, file, beside)) == (file, beside)


def test_nothing_of_it_can_be_read_and_no_two_are_alike() -> None:
    one, two = (seal(KEYS, 1, of(50), {}) for _ in range(2))
    assert b"Wilhelmina" not in one and b"netmap" not in one
    assert one[:12] != two[:12] and one != two


def test_an_empty_map_and_one_of_forty_have_the_same_length() -> None:
    assert len(seal(KEYS, 1, of(0), {})) == len(seal(KEYS, 1, of(40, "a note"), {})) == SHORTEST + OVERHEAD


def test_larger_maps_have_one_of_a_few_lengths() -> None:
    chance = random.Random(3)
    lengths = {len(seal(KEYS, 1, noisy(size, chance), {})) - OVERHEAD for size in range(0, 200, 20)}
    assert lengths == {SHORTEST * 2**n for n in range(5)}


def noisy(size: int, chance: random.Random) -> MapFile:
    """Notes that hardly grow shorter when they are compressed."""
    notes = ("".join(chance.choices(ascii_letters, k=1000)) for _ in range(size))
    alters = tuple(Alter(id=f"a{i}", name="x", note=note) for i, note in enumerate(notes))
    return MapFile(current=SupportMap(id="m1", alters=alters))


@pytest.mark.parametrize("what", ["key", "version", "flipped", "short", "empty"])
def test_what_was_changed_or_belongs_elsewhere_does_not_open(what: str) -> None:
    body = seal(KEYS, 2, of(1), {})
    keys = keys_of(new_phrase()) if what == "key" else KEYS
    version = 3 if what == "version" else 2
    body = {
        "flipped": body[:500] + bytes([body[500] ^ 1]) + body[501:],
        "short": body[:-1],
        "empty": b"",
    }.get(what, body)
    with pytest.raises(NetmapError) as refused:
        unseal(keys, version, body)
    assert refused.value.what == problems.hosted_damaged().what
