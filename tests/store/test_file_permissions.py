"""Maps that others could read are never taken as they are."""

import stat
from pathlib import Path

import pytest

from netmap.model import NetmapError
from netmap.store import MapStore, Vault, key_slots
from netmap.words import kept_problems
from tests.store.kept import map_file


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Netmap's own folder with plain and locked maps, all of it open to others."""
    made = tmp_path / "netmap"
    MapStore(made / "maps.sqlite").save(map_file(), None)
    Vault(made).make("first words")[0].save(map_file(), None)
    for path in (made, *made.iterdir()):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return made


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def use(folder: Path) -> None:
    MapStore(folder / "maps.sqlite").load("m1")
    locked = Vault(folder).unlock("first words")
    assert locked is not None
    locked.load("m1")


def test_what_others_may_read_is_made_its_owners_alone_when_it_is_opened(folder: Path) -> None:
    use(folder)
    assert modes(folder) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_of_another_name_is_left_as_it_is(folder: Path) -> None:
    shared = folder.rename(folder.with_name("shared"))
    use(shared)
    assert modes(shared) == {0o600}
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


def test_where_others_cannot_be_kept_out_it_is_refused_and_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the files are somebody else's, or on a drive that knows no such rights."""
    before = {file: file.read_bytes() for file in folder.iterdir()}

    def refused(*_: object) -> None:
        raise PermissionError

    for of_no_effect in (refused, lambda *_: None):
        monkeypatch.setattr(Path, "chmod", of_no_effect)
        plain = MapStore(folder / "maps.sqlite")
        for attempt in (
            plain.list,
            lambda: plain.load("m1"),  # noqa: B023 - asked at once
            lambda: plain.save(map_file("m2"), None),  # noqa: B023
            lambda: plain.forget("m1"),  # noqa: B023
            lambda: Vault(folder).unlock("first words"),
            lambda: Vault(folder).change("first words", "passphrase", "second words"),
        ):
            with pytest.raises(NetmapError) as said:
                attempt()
            assert said.value.what == kept_problems.kept_readable_by_others().what
    assert {file: file.read_bytes() for file in folder.iterdir()} == before
