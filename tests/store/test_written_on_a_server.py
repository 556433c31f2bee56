"""A save writes in proportion to the map: what goes to the disk, measured, is at most twice the map."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from netmap.model import Alter, MapFile, Moment, SupportMap
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase

MAPS, SAVES = 50, 4
"""So many people edit in turn, and each map is saved so often."""


def written(address: str) -> Callable[[], int]:
    """Bytes that were written up to now: by this process, or into PostgreSQL's log."""
    if address.startswith("sqlite"):
        return lambda: int(Path("/proc/self/io").read_text().split("wchar: ")[1].split()[0])
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))

    def log() -> int:
        with engine.connect() as connection:
            end = "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')"
            return int(connection.execute(text(end)).scalar_one())

    return log


def file(entries: int, moments: int, turn: int) -> MapFile:
    alters = tuple(
        Alter(id=f"a{i}", name=f"Person {i}", note=f"A few words {i} {turn}") for i in range(entries)
    )
    m = SupportMap(id="m1", title=f"{turn}", alters=alters)
    return MapFile(
        current=m, moments=tuple(Moment(title="", on=date(2026, 1, 1 + i), map=m) for i in range(moments))
    )


@pytest.mark.parametrize(("entries", "moments"), [(1, 0), (30, 3), (300, 8)])
def test_a_save_writes_at_most_twice_the_map(address: str, entries: int, moments: int) -> None:
    """Of a small map, the 16 KiB are meant that each has at least, so that its length says little."""
    maps = HostedMaps(address, 30)
    people = [maps.behind(new_phrase()) for _ in range(MAPS)]
    seen = [one.save(file(entries, moments, 0), None) for one in people]
    now = written(address)
    before = now()
    for turn in range(1, SAVES + 1):
        for place, one in enumerate(people):
            seen[place] = one.save(file(entries, moments, turn), seen[place], {"looks": turn})
    maps.close()  # what stands in SQLite's log goes into the file as well
    saved = now() - before
    again = HostedMaps(address, 30)
    kept = sum(len(again.get(one._keys.identifier).body) for one in people)
    again.close()
    print(f"{entries} entries, {moments} moments: {saved / kept / SAVES:.2f} times the map")
    assert saved <= 2 * kept * SAVES
