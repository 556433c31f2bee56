"""Another passphrase for the locked maps: the old one opens nothing, and nothing is lost on the way."""

import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from netmap.model import NetmapError
from netmap.store import Vault
from netmap.words import kept_problems, problems
from tests.store.kept import CANARY, map_file
from tests.store.locked import PASSPHRASE, everything, filled, opened


def test_after_another_passphrase_the_old_one_and_the_old_code_open_nothing(vault: Vault) -> None:
    old = filled(vault)
    assert vault.change("wrong", "passphrase", "new") is None
    fresh = vault.change(old, "code", "new words for it")
    assert fresh is not None and fresh != old
    assert vault.unlock(PASSPHRASE) is None
    assert vault.unlock(old, "code") is None
    assert opened(vault.unlock("new words for it")) == CANARY
    assert opened(vault.unlock(fresh, "code")) == CANARY


def test_a_change_that_is_cut_off_leaves_the_old_way_in(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = filled(vault)

    def cut_off(*_: object) -> None:
        raise OSError

    for step in ("fsync", "replace"):
        with monkeypatch.context() as broken:
            broken.setattr(os, step, cut_off)
            broken.setattr(Path, "replace", cut_off)
            with pytest.raises(NetmapError, match="cannot be kept"):
                vault.change(PASSPHRASE, "passphrase", "new")
    assert opened(vault.unlock(PASSPHRASE)) == CANARY
    assert opened(vault.unlock(code, "code")) == CANARY
    assert {file.name for file in folder.iterdir()} == {
        "locked.keys",
        "locked.sqlite",
        "locked.sqlite-journal",
    }


def test_another_passphrase_keeps_all_maps_their_versions_and_their_past(vault: Vault) -> None:
    store, _ = vault.make(PASSPHRASE)
    seen = [
        store.save(map_file(f"m{number}", f"{number}", number), None, {"looks": number})
        for number in range(9)
    ]
    listed = store.list()
    assert vault.change(PASSPHRASE, "passphrase", "new words")
    after = vault.unlock("new words")
    assert after is not None and after.list() == listed
    for number, version in enumerate(seen):
        kept = after.load(f"m{number}")
        assert (kept.file, kept.version, kept.beside) == (
            map_file(f"m{number}", f"{number}", number),
            version,
            {"looks": number},
        )


def test_an_older_copy_of_the_key_file_opens_nothing_that_is_there_after_a_change(
    vault: Vault, folder: Path
) -> None:
    old = filled(vault)
    copied = (folder / "locked.keys").read_bytes()
    assert vault.change(PASSPHRASE, "passphrase", "new words")
    (folder / "locked.keys").write_bytes(copied)
    for store in (vault.unlock(PASSPHRASE), vault.unlock(old, "code")):
        assert store is not None  # the key that they lead to is that of no maps any more
        for attempt in (store.list, lambda: store.save(map_file("m9"), None)):  # noqa: B023 - asked at once
            with pytest.raises(NetmapError) as refused:
                attempt()
            assert refused.value.what == kept_problems.kept_damaged().what


def test_a_window_that_was_open_before_a_change_is_told_and_writes_nothing(
    vault: Vault, folder: Path
) -> None:
    code = filled(vault)
    other = vault.unlock(code, "code")
    assert other is not None
    seen = other.load("m1").version
    assert vault.change(PASSPHRASE, "passphrase", "new words")
    before = everything(folder)
    for attempt in (
        other.list,
        lambda: other.load("m1"),
        lambda: other.save(map_file("m1", "mine"), seen),
        lambda: other.save(map_file("m2"), None),
        lambda: other.forget("m1"),
    ):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert refused.value.what == kept_problems.passphrase_changed().what
    assert everything(folder) == before
    after = vault.unlock("new words")
    assert after is not None
    assert after.save(map_file("m1", "mine"), seen) > seen


def test_a_window_that_kept_nothing_before_a_change_makes_no_file_with_the_old_key(vault: Vault) -> None:
    other, _ = vault.make(PASSPHRASE)
    assert vault.change(PASSPHRASE, "passphrase", "new words")
    with pytest.raises(NetmapError) as refused:
        other.save(map_file(), None)
    assert refused.value.what == kept_problems.passphrase_changed().what
    after = vault.unlock("new words")
    assert after is not None and after.list() == ()


def test_a_change_while_others_save_loses_nothing_that_was_said_to_be_saved(vault: Vault) -> None:
    store, _ = vault.make(PASSPHRASE)
    said: dict[str, int] = {}

    def types(name: str) -> None:
        mine, seen = vault.unlock(PASSPHRASE), None
        assert mine is not None
        for turn in range(1000):
            try:
                seen = mine.save(map_file(name, f"{turn}"), seen)
            except NetmapError as problem:
                assert problem.what == kept_problems.passphrase_changed().what
                return
            said[name] = turn
            time.sleep(0.005)  # nobody types without end: the change is to get its turn

    people = [Thread(target=types, args=(f"m{number}",)) for number in range(3)]
    for person in people:
        person.start()
    while len(said) < len(people) and all(person.is_alive() for person in people):
        store.list()
    assert vault.change(PASSPHRASE, "passphrase", "new words")
    for person in people:
        person.join()
    after = vault.unlock("new words")
    assert after is not None
    assert {kept.id: int(kept.title) for kept in after.list()} == said


CHANGES_ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from netmap.model import NetmapError
from netmap.store import Vault, key_slots
key_slots.MEMORY_KIB = 8 * 1024
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    Vault(Path(sys.argv[1])).change(sys.argv[2], "passphrase", "new words")
except NetmapError as problem:
    print(problem.what)
"""


def test_where_the_disk_is_full_a_change_leaves_the_old_way_in(vault: Vault, folder: Path) -> None:
    code = filled(vault)
    said = subprocess.run(
        [sys.executable, "-c", CHANGES_ON_A_FULL_DISK, folder, PASSPHRASE], capture_output=True, text=True
    )
    assert said.stdout.strip() in (problems.disk_full().what, kept_problems.kept_not_writable().what), said
    assert opened(vault.unlock(PASSPHRASE)) == CANARY
    assert opened(vault.unlock(code, "code")) == CANARY
    assert not (folder / "locked.keys.next").exists()
