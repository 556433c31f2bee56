"""How much a save writes to the disk, the journal included."""

import random
from pathlib import Path

import pytest

from netmap.files.formats import netmap_json
from netmap.model import Alter, Connection, MapFile, Moment, SupportMap
from netmap.store import MapStore
from netmap.store.key_slots import new_key

SAID = """walks with me on Sundays and listens when the river is high she knows the old songs her brother does
not call since spring we cook for each other I can say no there and it is taken well"""
WORDS = SAID.split()
LEAST = {"plain": 14_000, "locked": 26_000}
"""Bytes that a save of the smallest map writes: three pages of the file, and the journal of them."""


def drawn(entries: int, moments: int, chance: random.Random) -> MapFile:
    """A map as people draw them, with a note of a dozen words on each entry."""

    def one() -> SupportMap:
        ids = [f"{chance.getrandbits(40):010x}" for _ in range(entries)]
        return SupportMap(
            id="m1",
            alters=tuple(
                Alter(
                    id=id, name=" ".join(chance.sample(WORDS, 2)), note=" ".join(chance.choices(WORDS, k=12))
                )
                for id in ids
            ),
            connections=tuple(
                Connection(
                    alter=id,
                    ring=chance.randint(1, 3),
                    safety=chance.randint(1, 5),
                    give=chance.randint(0, 4),
                    get=chance.randint(0, 4),
                )
                for id in ids
            ),
        )

    return MapFile(current=one(), moments=tuple(Moment(title=f"{at}", map=one()) for at in range(moments)))


def written() -> int:
    """Bytes that this process has written so far, to whatever."""
    lines = Path("/proc/self/io").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("wchar"))


@pytest.mark.parametrize("moments", [0, 8])
@pytest.mark.parametrize("entries", [1, 12, 30, 60, 300])
@pytest.mark.parametrize("kind", list(LEAST))
def test_a_save_writes_less_than_twice_the_map(tmp_path: Path, kind: str, entries: int, moments: int) -> None:
    store = MapStore(tmp_path / "netmap" / "maps.sqlite", new_key() if kind == "locked" else None)
    chance = random.Random(entries)
    file, seen, each = drawn(entries, moments, chance), None, []
    for _ in range(8):
        file = MapFile(current=drawn(entries, 0, chance).current, moments=file.moments)
        before = written()
        seen = store.save(file, seen, {"taken": {"page": seen}})
        each.append(written() - before)
    size = len(netmap_json.to_bytes(file, None))
    print(kind, entries, moments, f"{size} bytes, written {each}, {max(each[1:]) / size:.2f} times")
    assert max(each[1:]) <= max(2 * size, LEAST[kind])
