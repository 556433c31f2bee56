"""How a kept map was before a pause: looked at, brought back, taken back, forgotten."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from netmap.pages import routes
from netmap.session.own_computer import OwnComputer
from netmap.store import MapStore, Vault
from netmap.words import earlier_versions, frame
from tests.pages.drawn import Drawn


def an_hour_passes(file: Path) -> None:
    """What is kept was changed an hour ago."""
    before = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    with sqlite3.connect(file) as store:
        store.execute("UPDATE maps SET changed_on = ?", (before,))
    store.close()


def names(store: MapStore) -> list[str]:
    (kept,) = store.list()
    return [alter.name for alter in store.load(kept.id).file.current.alters]


def test_a_map_comes_back_as_it_was_before_a_pause(tmp_path: Path) -> None:
    file = tmp_path / "maps.sqlite"
    store = MapStore(file)
    person = Drawn(places=OwnComputer(store, Vault(tmp_path / "netmap")).places())
    person.begins("device")
    person.adds("Ana", "Ben")
    person.visits(routes.MINE)
    person.opens(earlier_versions.PICK)
    assert person.says(earlier_versions.NONE)

    an_hour_passes(file)
    person.visits(routes.MAP)
    person.does("remove", ids=[person.map.ids[0]])
    assert names(store) == ["Ben"]

    person.visits(routes.MINE)
    person.opens(earlier_versions.PICK)
    (only,) = person.listed(earlier_versions.PICK)
    person.picks(earlier_versions.PICK, only)
    person.press(earlier_versions.BRING_BACK)
    assert names(store) == ["Ana", "Ben"]
    person.press(frame.UNDO)
    assert names(store) == ["Ben"]
    person.press(earlier_versions.FORGET)
    assert person.says(earlier_versions.NONE)
