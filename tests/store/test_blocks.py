"""What the blocks of a disk hold after a map was deleted, a passphrase changed, locked maps erased."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from signal import SIGKILL

import pytest

from netmap.model import Alter, MapFile, Moment, SupportMap
from netmap.store import MapStore, Vault, key_slots
from tests.store.disk import Disk, disk, found
from tests.store.test_earlier import Clock, later  # noqa: F401 - a fixture
from tests.store.test_upgrades import as_of

NAMES = [f"Wilhelmina-{number:03}-Kanarienvogel" for number in range(200)]
EACH = 10
"""Names on one map."""


@pytest.fixture
def drive() -> Iterator[Disk]:
    with disk() as made:
        yield made


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)


def marked(place: int, names: int = EACH) -> MapFile:
    """One of the twenty maps on which the names stand; each also in a note, in the title and in a moment."""
    its = NAMES[place * EACH : place * EACH + names]
    alters = tuple(Alter(id=f"a{at}", name=name, note=f"{name}. " * 9) for at, name in enumerate(its))
    m = SupportMap(id=f"m{place}", title=" ".join(its[:1]), alters=alters)
    return MapFile(current=m, moments=(Moment(title=m.title, map=m),))


def fills(store: MapStore, settle: Callable[[], None]) -> dict[int, int]:
    """Names one after the other onto all maps by turns, as people type them, so that all moves about."""
    seen: dict[int, int | None] = dict.fromkeys(range(len(NAMES) // EACH))
    for names in (1, 4, EACH):
        for place in seen:
            seen[place] = store.save(marked(place, names), seen[place])
        settle()
    return {place: version or 0 for place, version in seen.items()}


@pytest.mark.usefixtures("legible")
def test_of_200_names_on_maps_that_were_deleted_none_is_in_any_block(drive: Disk, later: Clock) -> None:  # noqa: F811
    store = MapStore(drive.folder / "netmap" / "maps.sqlite")
    store.save(MapFile(current=SupportMap(id="stays", title="stays")), None)
    seen = fills(store, drive.settle)
    assert found(drive.blocks(), NAMES) == NAMES  # else the search is blind
    later[0] = timedelta(hours=1)
    for place, version in seen.items():
        if place % 2:
            store.save(marked(place, 0), version)
            store.forget_earlier(f"m{place}")
        else:
            store.save(marked(place, 2), version)
        drive.settle()
    in_use = {name for place in seen if not place % 2 for name in NAMES[place * EACH : (place + 1) * EACH]}
    assert set(found(drive.blocks(), NAMES)) == in_use
    for place in seen:
        store.forget(f"m{place}")
    assert found(drive.blocks(), NAMES) == []
    assert [kept.title for kept in store.list()] == ["stays"]


@pytest.mark.usefixtures("legible")
@pytest.mark.parametrize("made_by", ["this netmap", "an earlier netmap"])
def test_what_a_killed_writer_left_is_in_no_block_either(drive: Disk, made_by: str) -> None:
    path = drive.folder / "netmap" / "maps.sqlite"
    if made_by == "this netmap":
        fills(MapStore(path), drive.settle)
        is_killed(path, "DELETE FROM maps")
        log = path.with_name(f"{path.name}-journal")
    else:
        path.parent.mkdir()
        is_killed(as_of(path, 3), *(f"UPDATE maps SET title = '{name}'" for name in NAMES))
        log = path.with_name(f"{path.name}-wal")
    assert found(log.read_bytes(), NAMES) == NAMES
    drive.settle()
    store = MapStore(path)
    assert len(store.list()) > 1
    for kept in store.list():
        store.forget(kept.id)
    assert found(drive.blocks(), NAMES) == []


def is_killed(path: Path, *changes: str) -> None:
    """Someone who changes the file so, and has no time to clear the journal or the log away."""
    if not (child := os.fork()):
        try:
            writing = sqlite3.connect(path, isolation_level=None)
            writing.execute("PRAGMA cache_size = 1")  # so that a page is written as soon as another is
            if len(changes) == 1:
                writing.execute("BEGIN")
            for change in changes:
                writing.execute(change)
            os.kill(os.getpid(), SIGKILL)
        finally:
            os._exit(1)
    os.waitpid(child, 0)


def test_of_locked_maps_no_key_that_opened_them_is_left_after_a_change_or_after_they_were_erased(
    drive: Disk,
) -> None:
    folder = drive.folder / "netmap"
    vault = Vault(folder)
    store, code = vault.make("first words")
    fills(store, drive.settle)
    store.forget("m0")
    changed: list[str | bytes] = []
    for number, passphrase in enumerate(("second words", "third words")):
        before = slots(folder) + pages(folder)
        assert found(drive.blocks(), before) == before  # else the search is blind
        assert vault.change(code if number == 0 else "second words", WAYS[number], passphrase)
        changed += before
        assert found(drive.blocks(), [*NAMES, *changed]) == []
    kept = vault.unlock("third words")
    assert kept is not None and len(kept.list()) == 19
    before = slots(folder) + pages(folder)
    vault.erase()
    assert found(drive.blocks(), [*NAMES, *changed, *before, "netmap keys"]) == []
    assert list(folder.iterdir()) == []


WAYS: tuple[key_slots.SlotName, ...] = ("code", "passphrase")


def slots(folder: Path) -> list[str | bytes]:
    """What the key file holds of its key, sealed."""
    file = json.loads((folder / "locked.keys").read_bytes())
    return [file[slot]["sealed"] for slot in ("passphrase", "recovery_code")]


def pages(folder: Path) -> list[str | bytes]:
    """Each page of the locked maps, as the key encrypts it."""
    data = (folder / "locked.sqlite").read_bytes()
    return [data[at : at + 4096] for at in range(0, len(data), 4096)]


@pytest.mark.usefixtures("legible")
def test_a_map_that_moves_leaves_no_block_behind_with_its_names(drive: Disk) -> None:
    plain = MapStore(drive.folder / "netmap" / "maps.sqlite")
    locked, _ = Vault(drive.folder / "netmap").make("first words")
    seen = fills(plain, drive.settle)
    for place, version in seen.items():
        locked.save(plain.load(f"m{place}").file, None)
        plain.forget(f"m{place}", version)
    locked.close()
    assert found(drive.blocks(), NAMES) == []


@pytest.mark.usefixtures("legible")
def test_the_search_finds_what_is_only_taken_away(drive: Disk) -> None:
    """That these tests would see names in blocks that were given back."""
    path = drive.folder / "netmap" / "maps.sqlite"
    fills(MapStore(path), drive.settle)
    for file in path.parent.iterdir():
        file.unlink()
    assert found(drive.blocks(), NAMES) == NAMES
