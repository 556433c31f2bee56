"""Maps kept on this device and locked: a file that is encrypted whole, and beside it the key, sealed twice.

A vault is made once. Where any part of one is there, damaged or newer, nothing is ever made anew over it.
"""

from contextlib import suppress
from pathlib import Path

from netmap.files.atomic_write import sync_folder
from netmap.model import NetmapError
from netmap.store.key_file import KeyFile, KeyFiles
from netmap.store.key_slots import SlotName, new_code, new_key, opened, sealed
from netmap.store.local_database import LocalDatabase
from netmap.store.map_store import MapStore, usual_path
from netmap.store.secure_erase import erase_file
from netmap.words import kept_problems


class Vault:
    """The place of locked maps on this device. Every method raises NetmapError, with a remedy, for a vault
    that is damaged, newer, busy, open to others or not writable, and leaves it as it is."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or usual_path().parent
        self._keys = KeyFiles(folder)
        self._maps = folder / "locked.sqlite"

    @property
    def exists(self) -> bool:
        return self._keys.exist or (self._maps.exists() and self._maps.stat().st_size > 0)

    def make(self, passphrase: str) -> tuple[MapStore, str]:
        """A new vault: its maps, open, and its recovery code, which nothing on the disk holds. Raises
        NetmapError where any part of a vault is there already."""
        if self.exists:
            raise kept_problems.vault_there_already()
        key, code = new_key(), new_code()
        file = _slots(key, passphrase, code)
        self._keys.make(file)
        return self._open(key, file), code

    def unlock(self, secret: str, by: SlotName = "passphrase") -> MapStore | None:
        """Its maps, or None for a wrong passphrase or code; nothing is changed then."""
        found = self._found(secret, by)
        return None if found is None else self._open(*found)

    def change(self, secret: str, by: SlotName, passphrase: str) -> str | None:
        """Another passphrase and another key from now on, and another recovery code, which is given. What was
        in force before opens nothing that is here: with it and an older copy of the key file one can read an
        older copy of the maps, and nothing that is kept from now on.

        None where the secret is wrong; nothing is changed then. A kill at any moment leaves the old way in or
        the new one, with all maps.
        """
        found = self._found(secret, by)
        if found is None:
            return None
        fresh, code = new_key(), new_code()
        with self._keys.alone():
            self._check(found[1])
            self._keys.prepare(_slots(fresh, passphrase, code))
            trouble = kept_problems.kept_not_writable()
            try:
                LocalDatabase(self._maps, found[0]).change_key(fresh)
            except NetmapError as problem:
                trouble = problem
            if not LocalDatabase(self._maps, fresh).opens():
                self._keys.drop_next()
                raise trouble
            with suppress(NetmapError):  # the new key is in force; whoever opens the maps next tries again
                self._keys.promote()
        return code

    def erase(self) -> None:
        """Take all locked maps off this device. The key goes first: without it the rest is chance. A copy of
        the folder that was made before opens with what opened it then."""
        with self._keys.alone():
            self._keys.erase()
            try:
                for file in self._maps.parent.glob(f"{self._maps.name}*"):
                    erase_file(file)
                if self._maps.parent.exists():
                    sync_folder(self._maps.parent)
            except OSError:
                raise kept_problems.kept_not_writable() from None

    def _open(self, key: bytes, file: KeyFile) -> MapStore:
        def check(broken: bool = False) -> None:
            self._check(file)
            if broken and self._keys.next.exists():
                raise kept_problems.passphrase_changed()

        return MapStore(self._maps, key, check)

    def _check(self, file: KeyFile) -> None:
        if self._keys.read() != file:
            raise kept_problems.passphrase_changed()

    def _found(self, secret: str, by: SlotName) -> tuple[bytes, KeyFile] | None:
        """The key and the file in force, where this secret opens it. What a change that was cut off has left
        is brought to its end first: the key that opens the maps is the one in force."""
        candidates = self._keys.candidates()
        for path in candidates:
            file = self._keys.read(path)
            key = opened(file.passphrase if by == "passphrase" else file.recovery_code, by, secret)
            if key is None:
                continue
            if len(candidates) == 1:
                self._clear_leftovers()
                return key, file
            with self._keys.alone():
                if self._keys.candidates() != candidates:
                    raise kept_problems.kept_busy()
                if not LocalDatabase(self._maps, key).opens() and self._maps.exists():
                    continue
                if path == self._keys.next:
                    self._keys.promote()
                else:
                    self._keys.drop_next()
            return key, file
        return None

    def _clear_leftovers(self) -> None:
        with suppress(NetmapError), self._keys.alone() as sure:
            if sure:
                self._keys.clear_leftovers()


def _slots(key: bytes, passphrase: str, code: str) -> KeyFile:
    return KeyFile(passphrase=sealed(key, "passphrase", passphrase), recovery_code=sealed(key, "code", code))
