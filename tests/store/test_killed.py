"""A kill at any moment loses nothing that was said to be saved, and leaves every map readable."""

import random
from pathlib import Path

import pytest

from netmap.store import key_slots
from tests.store.conftest import fresh
from tests.store.killed import hosted, killed, kinds
from tests.store.killed_change import LEAST_MEMORY, killed_changes

KILLS = 300
CHANGES = 60


@pytest.mark.parametrize("kind", ["SQLite", "SQLCipher"])
def test_three_hundred_kills_lose_nothing(tmp_path: Path, kind: str) -> None:
    outcome = killed(kinds(tmp_path)[kind], KILLS, random.Random(7))
    print(kind, outcome)
    assert (outcome.kills, outcome.lost, outcome.unreadable) == (KILLS, 0, 0)
    assert outcome.inside >= 0.9 * KILLS  # else the kills came where they could not hurt


@pytest.mark.parametrize("kills", [pytest.param(KILLS, id="postgresql"), pytest.param(30, id="sqlite")])
def test_kills_lose_nothing_on_a_server(tmp_path: Path, request: pytest.FixtureRequest, kills: int) -> None:
    """Fewer where the file is SQLite's: the tests above are of the same kind of file."""
    address = f"sqlite:///{tmp_path}/hosted.sqlite"
    if kills == KILLS:
        address = fresh(request.getfixturevalue("database_server"))
    outcome = killed(hosted(address), kills, random.Random(7))
    print(address.partition(":")[0], outcome)
    assert (outcome.kills, outcome.lost, outcome.unreadable) == (kills, 0, 0)
    assert outcome.inside >= 0.9 * kills


def test_a_naive_writer_does_not_live_through_them(tmp_path: Path) -> None:
    """That this way of killing would show a loss."""
    outcome = killed(kinds(tmp_path)["naive"], 100, random.Random(7))
    print("naive", outcome)
    assert outcome.unreadable > 33


def test_kills_while_a_passphrase_is_changed_leave_the_old_way_in_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_slots, "MEMORY_KIB", LEAST_MEMORY)
    outcome = killed_changes(tmp_path / "netmap", CHANGES, random.Random(7))
    print(outcome)
    assert (outcome.kills, outcome.neither, outcome.left) == (CHANGES, 0, 0)
    assert outcome.inside >= CHANGES / 3  # else the kills came where they could not hurt
