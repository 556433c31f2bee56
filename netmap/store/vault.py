"""Maps kept on this device and locked: a file that is encrypted whole, and beside it the key, sealed twice.

A vault is made once. Where any part of one is there, damaged or newer, nothing is ever made anew over it.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Literal
from uuid import uuid4

from pydantic import ValidationError

from netmap.model.value import Value
from netmap.store.keys import Slot, SlotName, new_code, new_key, opened, sealed
from netmap.store.maps import MapStore, usual_path
from netmap.words import kept_problems

MOST_KEY_BYTES = 10_000


class KeyFile(Value):
    """What lies beside the locked maps."""

    format: Literal["netmap keys"] = "netmap keys"
    format_version: Literal[1] = 1
    passphrase: Slot
    recovery_code: Slot


class Vault:
    """The place of locked maps on this device. Every method raises NetmapError, with a remedy, for a vault
    that is damaged, newer or not writable, and leaves it as it is."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or usual_path().parent
        self._keys = folder / "locked.keys"
        self._maps = folder / "locked.sqlite"

    @property
    def exists(self) -> bool:
        return self._keys.exists() or self._maps.exists()

    def make(self, passphrase: str) -> tuple[MapStore, str]:
        """A new vault: its maps, open, and its recovery code, which nothing on the disk holds. Raises
        NetmapError where any part of a vault is there already."""
        if self.exists:
            raise kept_problems.vault_there_already()
        key, code = new_key(), new_code()
        self._write(_slots(key, passphrase, code), new=True)
        return self._open(key), code

    def unlock(self, secret: str, by: SlotName = "passphrase") -> MapStore | None:
        """Its maps, or None for a wrong passphrase or code; nothing is changed then."""
        key = self._key(secret, by)
        return None if key is None else self._open(key)

    def change(self, secret: str, by: SlotName, passphrase: str) -> str | None:
        """Another passphrase from now on, and another recovery code, which is given; the old ones are void.
        None where the secret is wrong; nothing is changed then."""
        key = self._key(secret, by)
        if key is None:
            return None
        code = new_code()
        self._write(_slots(key, passphrase, code))
        return code

    def erase(self) -> None:
        """Take all locked maps off this device. The key goes first: without it the rest is chance."""
        for file in (self._keys, *self._maps.parent.glob(f"{self._maps.name}*")):
            with suppress(FileNotFoundError):
                _overwritten(file)
                file.unlink()

    def _open(self, key: bytes) -> MapStore:
        return MapStore(self._maps, key, needs=self._keys)

    def _key(self, secret: str, by: SlotName) -> bytes | None:
        file = self._read()
        return opened(file.passphrase if by == "passphrase" else file.recovery_code, by, secret)

    def _read(self) -> KeyFile:
        try:
            with self._keys.open("rb") as file:
                return KeyFile.model_validate_json(file.read(MOST_KEY_BYTES))
        except OSError:
            raise kept_problems.vault_without_key() from None
        except ValidationError as error:
            newer = any(problem["loc"] == ("format_version",) for problem in error.errors())
            raise (kept_problems.kept_newer() if newer else kept_problems.vault_without_key()) from None

    def _write(self, file: KeyFile, new: bool = False) -> None:
        """All of it or nothing: in a file of its own first, which then takes the place of the old."""
        fresh = self._keys.with_name(f"{self._keys.name}.{uuid4().hex}")
        try:
            self._keys.parent.parent.mkdir(parents=True, exist_ok=True)
            self._keys.parent.mkdir(mode=0o700, exist_ok=True)
            _written(fresh, file.model_dump_json(indent=1).encode())
            if new:
                os.link(fresh, self._keys)  # unlike a renaming, this never takes the place of another
                fresh.unlink()
            else:
                fresh.replace(self._keys)
            _settled(self._keys.parent)
        except FileExistsError:
            raise kept_problems.vault_there_already() from None
        except OSError:
            raise kept_problems.kept_not_writable() from None
        finally:
            fresh.unlink(missing_ok=True)


def _slots(key: bytes, passphrase: str, code: str) -> KeyFile:
    return KeyFile(passphrase=sealed(key, "passphrase", passphrase), recovery_code=sealed(key, "code", code))


def _written(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settled(folder: Path) -> None:
    """Makes sure that the folder names the file, also after a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _overwritten(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(bytes(size))
        file.flush()
        os.fsync(file.fileno())
