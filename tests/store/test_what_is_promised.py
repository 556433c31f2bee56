"""What the pages say of deleting, changing and erasing, word by word, and that it is so."""

import shutil
from pathlib import Path

import pytest

from netmap.model import NetmapError
from netmap.store import MapStore, Vault, key_slots
from netmap.words import locked, privacy_page
from tests.store.kept import CANARY, map_file

README = Path(__file__).parents[2] / "README.md"
OLD, NEW = "first quiet words", "second quiet words"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "netmap"


def title(store: MapStore | None) -> str | None:
    return None if store is None else store.load("m1").file.current.title


def test_a_change_locks_all_anew_and_says_what_it_cannot_reach(folder: Path, tmp_path: Path) -> None:
    assert locked.CHANGE_ABOUT == (
        "All your locked maps are locked anew, with another key, and you get a new recovery code. The old "
        "passphrase and the old code open nothing that is kept here from then on. A copy of the folder that "
        "was made before still opens with them."
    )
    vault = Vault(folder)
    store, code = vault.make(OLD)
    seen = store.save(map_file(title="before"), None)
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    pages = (folder / "locked.sqlite").read_bytes()
    fresh = vault.change(OLD, "passphrase", NEW)
    # "… are locked anew, with another key, and you get a new recovery code."
    assert fresh not in (None, code)
    assert not set(blocks(pages)) & set(blocks((folder / "locked.sqlite").read_bytes()))
    # "The old passphrase and the old code open nothing that is kept here from then on."
    since = vault.unlock(NEW)
    assert since is not None
    since.save(map_file(title="since"), seen)
    assert (vault.unlock(OLD), vault.unlock(code, "code")) == (None, None)
    shutil.copy(copy / "locked.keys", folder)  # not even with the key file of that time
    for store in (vault.unlock(OLD), vault.unlock(code, "code")):
        with pytest.raises(NetmapError):
            title(store)
    # "A copy of the folder that was made before still opens with them."
    assert title(Vault(copy).unlock(OLD)) == title(Vault(copy).unlock(code, "code")) == "before"


def blocks(data: bytes) -> list[bytes]:
    return [data[at : at + 64] for at in range(0, len(data), 64)]


def test_erasing_takes_all_there_is_here_and_says_what_it_cannot_reach(folder: Path, tmp_path: Path) -> None:
    assert locked.ERASE_ABOUT == (
        "All locked maps on this device are gone then, and nothing on it brings them back: first the key is "
        "overwritten, then the maps. A backup, or a copy of the folder that was made before, still opens "
        "with the passphrase or the code of that time. No program can reach such copies."
    )
    vault = Vault(folder)
    store, code = vault.make(OLD)
    store.save(map_file(title="before"), None)
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    vault.erase()
    # "… are gone then"; that the blocks hold neither key nor maps is in `test_blocks`.
    assert list(folder.iterdir()) == []
    # "A backup, or a copy of the folder that was made before, still opens …"
    assert title(Vault(copy).unlock(OLD)) == title(Vault(copy).unlock(code, "code")) == "before"


@pytest.mark.usefixtures("legible")
def test_how_this_keeps_me_private_says_what_copies_keep(folder: Path, tmp_path: Path) -> None:
    nobody = dict(privacy_page.parts())["What nobody can promise"]
    assert (
        "A backup, or a copy of the folder that was made before, keeps what was in it then. If it was "
        "locked, the passphrase and the code of that time still open it."
    ) in nobody
    assert (
        "Some drives move what is written to them, and some systems keep snapshots. Old copies can stay "
        "there, where no program gets at them."
    ) in nobody
    assert any("What is taken off this device is overwritten where it stood." in line for line in lines())
    store = MapStore(folder / "maps.sqlite")
    store.save(map_file(), None)
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    store.forget("m1")
    assert not any(CANARY.encode() in file.read_bytes() for file in folder.iterdir())
    assert MapStore(copy / "maps.sqlite").load("m1").file == map_file()


def test_a_plain_map_is_a_file_that_its_account_alone_may_read(folder: Path) -> None:
    assert any("as a file that your account alone may read." in line for line in lines())
    MapStore(folder / "maps.sqlite").save(map_file(), None)
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}


def test_the_readme_says_it_too() -> None:
    said = " ".join(README.read_text().split())
    assert (
        "a backup or a copy of netmap's folder keeps what was in it then; if that was locked, what opened it "
        "then still opens it."
    ) in said


def lines() -> list[str]:
    return [line for _, part in privacy_page.parts() for line in part]
