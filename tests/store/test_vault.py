"""Locked maps: what opens them, what never does, and what the disk holds of them."""

import os
import stat
import subprocess
import sys
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

import pytest

from netmap.model import NetmapError
from netmap.store import MapStore, Vault, key_slots
from netmap.store.vault import KeyFile
from netmap.words import kept_problems, problems
from tests.store.test_map_store import CANARY, map_file

PASSPHRASE = "Zoë geht leise heim "


@pytest.fixture(autouse=True)
def quick_keys(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing a key takes a quarter of a second on purpose; not here, but for the test that looks at it."""
    if "real_keys" not in request.fixturenames:
        monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
        monkeypatch.setattr(key_slots, "ITERATIONS", 1)


@pytest.fixture
def real_keys() -> None:
    """Keys as they are drawn for a person."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "netmap"


@pytest.fixture
def vault(folder: Path) -> Vault:
    return Vault(folder)


def everything(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


def filled(vault: Vault) -> str:
    """A vault with one map in it; its recovery code."""
    store, code = vault.make(PASSPHRASE)
    store.save(map_file(title=CANARY, entries=20), None)
    return code


def opened(store: MapStore | None) -> str:
    assert store is not None
    return store.load("m1").file.current.title


def test_a_passphrase_and_a_code_open_it_and_nothing_else_does(vault: Vault) -> None:
    code = filled(vault)
    assert opened(vault.unlock(PASSPHRASE)) == CANARY
    assert opened(vault.unlock(code, "code")) == CANARY
    for wrong in ("", PASSPHRASE.strip(), PASSPHRASE.upper(), code):
        assert vault.unlock(wrong) is None
    for wrong in ("", PASSPHRASE, code[:-1]):
        assert vault.unlock(wrong, "code") is None


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "🌧️🌧️🌧️", "x" * 1000, "كلمة السر الطويلة", " "])
def test_a_passphrase_opens_in_either_form_of_unicode(vault: Vault, passphrase: str) -> None:
    vault.make(unicodedata.normalize("NFD", passphrase))
    assert vault.unlock(unicodedata.normalize("NFC", passphrase)) is not None


def test_half_a_sign_opens_nothing(vault: Vault) -> None:
    filled(vault)
    assert vault.unlock(f"{PASSPHRASE}\ud800") is None


def test_a_code_is_read_however_it_was_written_down(vault: Vault) -> None:
    code = filled(vault)
    loose = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert opened(vault.unlock(f" {loose} ", "code")) == CANARY


def test_nothing_of_a_map_can_be_read_on_the_disk(vault: Vault, folder: Path) -> None:
    code = filled(vault)
    disk = everything(folder)
    for secret in (CANARY, "alters", "SQLite", PASSPHRASE.strip(), code, code.replace("-", "")):
        assert secret.encode() not in disk
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_vault_is_made_once(vault: Vault, folder: Path) -> None:
    filled(vault)
    with pytest.raises(NetmapError, match="already"):
        vault.make("another")
    (folder / "locked.keys").unlink()
    before = everything(folder)
    with pytest.raises(NetmapError, match="already"):
        vault.make("another")
    with pytest.raises(NetmapError, match="damaged or missing"):
        vault.unlock(PASSPHRASE)
    assert everything(folder) == before


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: b"", kept_problems.vault_without_key),
        (lambda data: data[: len(data) // 2], kept_problems.vault_without_key),
        (lambda data: data.replace(b'"iterations": 1', b'"iterations": 99'), kept_problems.vault_without_key),
        (lambda data: data.replace(b'"format_version": 1', b'"format_version": 2'), kept_problems.kept_newer),
    ],
)
def test_a_damaged_or_newer_key_file_says_so_and_is_left_alone(
    vault: Vault, folder: Path, damage: object, said: object
) -> None:
    filled(vault)
    file = folder / "locked.keys"
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    before = everything(folder)
    for attempt in (lambda: vault.unlock(PASSPHRASE), lambda: vault.change(PASSPHRASE, "passphrase", "new")):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert refused.value.what == said().what  # type: ignore[operator]
    assert everything(folder) == before


def test_slots_cannot_be_exchanged_or_made_cheaper(vault: Vault, folder: Path) -> None:
    filled(vault)
    path = folder / "locked.keys"
    file = KeyFile.model_validate_json(path.read_bytes())
    path.write_text(file.model_copy(update={"recovery_code": file.passphrase}).model_dump_json())
    assert vault.unlock(PASSPHRASE, "code") is None
    cheaper = file.passphrase.model_copy(update={"lanes": 1})
    path.write_text(file.model_copy(update={"passphrase": cheaper}).model_dump_json())
    assert vault.unlock(PASSPHRASE) is None


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


def test_one_changed_byte_anywhere_in_the_locked_maps_is_noticed(vault: Vault, folder: Path) -> None:
    filled(vault)
    path = folder / "locked.sqlite"
    whole = path.read_bytes()
    for at in range(0, len(whole), len(whole) // 40):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        store = vault.unlock(PASSPHRASE)
        assert store is not None
        with pytest.raises(NetmapError) as refused:
            store.load("m1")
        assert refused.value.what == kept_problems.kept_damaged().what


def test_locked_maps_that_are_erased_are_gone(vault: Vault, folder: Path) -> None:
    filled(vault)
    vault.erase()
    assert not vault.exists
    assert list(folder.iterdir()) == []
    store, _ = vault.make("anew")
    assert store.list() == ()


def test_each_guess_costs_what_it_should(real_keys: None, vault: Vault, folder: Path) -> None:
    vault.make(PASSPHRASE)
    slot = KeyFile.model_validate_json((folder / "locked.keys").read_bytes()).passphrase
    assert (slot.memory_kib, slot.iterations, slot.lanes) == (65536, 3, 4)


def test_codes_are_long_and_differ() -> None:
    codes = {key_slots.new_code() for _ in range(100)}
    assert len(codes) == 100
    assert all(sum(sign in key_slots.LETTERS for sign in code) == 28 for code in codes)


def test_a_tab_that_still_has_erased_maps_open_makes_no_file_that_nobody_could_open(
    vault: Vault, folder: Path
) -> None:
    store, _ = vault.make(PASSPHRASE)
    seen = store.save(map_file(), None)
    vault.erase()
    for version in (seen, None):
        with pytest.raises(NetmapError):
            store.save(map_file(), version)
    assert not vault.exists


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


def test_where_the_disk_is_full_a_change_leaves_the_old_way_in(vault: Vault, folder: Path) -> None:
    code = filled(vault)
    said = subprocess.run(
        [sys.executable, "-c", CHANGES_ON_A_FULL_DISK, folder, PASSPHRASE], capture_output=True, text=True
    )
    assert said.stdout.strip() in (problems.disk_full().what, kept_problems.kept_not_writable().what), said
    assert opened(vault.unlock(PASSPHRASE)) == CANARY
    assert opened(vault.unlock(code, "code")) == CANARY
    assert not (folder / "locked.keys.next").exists()


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


def test_many_may_open_it_at_once(vault: Vault) -> None:
    filled(vault)
    with ThreadPoolExecutor(4) as people:
        assert [opened(store) for store in people.map(vault.unlock, [PASSPHRASE] * 8)] == [CANARY] * 8


def test_a_store_that_is_closed_knows_its_key_no_longer(vault: Vault) -> None:
    filled(vault)
    store = vault.unlock(PASSPHRASE)
    assert store is not None
    seen = store.load("m1").version
    store.close()
    for attempt in (store.list, lambda: store.load("m1"), lambda: store.save(map_file(), seen)):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert refused.value.what == kept_problems.kept_locked().what
    assert opened(vault.unlock(PASSPHRASE)) == CANARY
