"""Locked maps: what opens them, what never does, and what the disk holds of them."""

import stat
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from netmap.model import NetmapError
from netmap.store import Vault, key_slots
from netmap.store.vault import KeyFile
from netmap.words import kept_problems
from tests.store.kept import CANARY, map_file
from tests.store.locked import PASSPHRASE, everything, filled, opened


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
    file.write_bytes(damage(file.read_bytes()))
    before = everything(folder)
    for attempt in (lambda: vault.unlock(PASSPHRASE), lambda: vault.change(PASSPHRASE, "passphrase", "new")):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert refused.value.what == said().what
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


def test_each_guess_costs_what_it_should(real_keys: None, vault: Vault, folder: Path) -> None:
    vault.make(PASSPHRASE)
    slot = KeyFile.model_validate_json((folder / "locked.keys").read_bytes()).passphrase
    assert (slot.memory_kib, slot.iterations, slot.lanes) == (65536, 3, 4)


def test_codes_are_long_and_differ() -> None:
    codes = {key_slots.new_code() for _ in range(100)}
    assert len(codes) == 100
    assert all(sum(sign in key_slots.LETTERS for sign in code) == 28 for code in codes)


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
