"""Files that a passphrase opens."""

import pytest

from netmap.files.locked_file import is_locked, lock, unlock

SECRET = "vier leise Wörter hier"
INSIDE = b"Wilhelmina" * 100


@pytest.fixture(scope="module")
def locked() -> bytes:
    return lock(INSIDE, SECRET)


def test_its_passphrase_opens_it_and_no_other_does(locked: bytes) -> None:
    assert is_locked(locked) and b"Wilhelmina" not in locked
    assert unlock(locked, SECRET) == INSIDE
    assert unlock(locked, SECRET + " ") is None


@pytest.mark.parametrize("damage", ["cut", "turned", "other"])
def test_a_damaged_one_opens_for_nobody(locked: bytes, damage: str) -> None:
    broken = {
        "cut": locked[:-20],
        "turned": locked[:-5] + bytes([locked[-5] ^ 1]) + locked[-4:],
        "other": b"age-encryption.org/v1\nnothing of it\n",
    }[damage]
    assert is_locked(broken)
    assert unlock(broken, SECRET) is None


def test_one_that_asks_for_hours_of_work_is_not_tried(locked: bytes) -> None:
    head, _, rest = locked.partition(b"\n")
    stanza, _, rest = rest.partition(b"\n")
    *words, _ = stanza.split(b" ")
    bomb = b"\n".join((head, b" ".join((*words, b"40")), rest))
    assert unlock(bomb, SECRET) is None
