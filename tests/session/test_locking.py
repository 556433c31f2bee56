"""What a tab still has of locked maps once they are locked, and what becomes of what could not be kept."""

import gc
from pathlib import Path

import pytest

from netmap.model import History
from netmap.model.edits import add, new_map
from netmap.session.locking import come_back, lock
from netmap.session.open_map import OpenMap
from netmap.session.places.locked import Locked
from netmap.store import MapStore, Vault, key_slots
from netmap.words import kept_problems

PASSPHRASE = "vier leise Wörter hier"


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Vault:
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
    return Vault(tmp_path / "netmap")


def draws_a_locked_map(place: Locked) -> OpenMap:
    place.make(PASSPHRASE)
    here = OpenMap(History(add(new_map(), "Ana")), place=place)
    here.save()
    return here


def holders(secret: bytes) -> list[type]:
    """What kinds of living objects have this key in them, as bytes or as it is written in SQL.

    Asked for their type alone: what only stands for something that is gone fails at any other question.
    """
    return [
        type(holder)
        for holder in gc.get_objects()
        for held in gc.get_referents(holder)
        if held is not secret
        and (
            (issubclass(type(held), bytes | bytearray) and secret in held)
            or (issubclass(type(held), str) and secret.hex() in held)
        )
    ]


def test_once_it_is_locked_nothing_has_the_key(vault: Vault) -> None:
    place = Locked(vault)
    here = draws_a_locked_map(place)
    here.change(add(here.map, "Ben"))
    store = place.maps
    assert store is not None and store._database._key is not None
    key = bytes(store._database._key)
    assert holders(key) != []  # else the search is blind
    lock(place, here, "map")
    assert holders(key) == []
    assert store is not None  # and would have it still


def test_what_was_done_after_the_passphrase_was_changed_elsewhere_is_kept_with_the_new_one(
    vault: Vault,
) -> None:
    mine, other = Locked(vault), Locked(vault)
    here = draws_a_locked_map(mine)
    id = here.map.id
    assert other.unlock(PASSPHRASE, "passphrase")
    assert other.change(PASSPHRASE, "new quiet words")
    assert other.maps is not None
    assert [kept.id for kept in other.maps.list()] == [id]  # its own maps stay open, with the new key
    here.change(add(here.map, "Ben"))
    trouble = here.trouble
    assert trouble is not None and trouble.what == kept_problems.passphrase_changed().what
    assert names(unlocked_with(vault, "new quiet words"), id) == ["Ana"]
    left = lock(mine, here, "map")
    assert mine.maps is None
    assert not mine.unlock(PASSPHRASE, "passphrase")
    assert mine.maps is None
    assert mine.unlock("new quiet words", "passphrase")
    here = come_back(mine, left)
    assert left.page == "map"
    assert [alter.name for alter in here.map.alters] == ["Ana", "Ben"]
    assert not here.behind
    assert names(unlocked_with(vault, "new quiet words"), id) == ["Ana", "Ben"]


def unlocked_with(vault: Vault, passphrase: str) -> MapStore:
    found = vault.unlock(passphrase)
    assert found is not None
    return found


def names(store: MapStore, id: str) -> list[str]:
    return [alter.name for alter in store.load(id).file.current.alters]
