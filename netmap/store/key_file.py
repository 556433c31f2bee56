"""The small files beside locked maps that hold their key, sealed, and how one takes the place of another.

`locked.keys` is the one in force. While a passphrase is changed, `locked.keys.next` holds the new key, until
the maps are encrypted with it; then it takes the place of the first, which is overwritten under a second
name, `locked.keys.old`. What a kill leaves of this is brought to an end by whoever opens the maps next.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal
from uuid import uuid4

from pydantic import ValidationError

from netmap.files.atomic_write import move_into_place, sync_folder, write_new
from netmap.model.value import Value
from netmap.store.file_permissions import restrict_to_owner
from netmap.store.key_slots import Slot
from netmap.store.secure_erase import erase_file
from netmap.words import kept_problems

MOST_BYTES = 10_000
BUSY_SECONDS = 5.0


class KeyFile(Value):
    """What lies beside the locked maps."""

    format: Literal["netmap keys"] = "netmap keys"
    format_version: Literal[1] = 1
    passphrase: Slot
    recovery_code: Slot


class KeyFiles:
    """The key files of the vault in this folder. Every method raises NetmapError, with a remedy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.here, self.next, self._old = (folder / f"locked.keys{end}" for end in ("", ".next", ".old"))

    @property
    def exist(self) -> bool:
        return self.here.exists() or self.next.exists()

    def read(self, path: Path | None = None) -> KeyFile:
        """The one in force, or another one, damaged, newer and open to others being told from each other."""
        path = path or self.here
        restrict_to_owner(path)
        try:
            with path.open("rb") as file:
                return KeyFile.model_validate_json(file.read(MOST_BYTES))
        except OSError:
            raise kept_problems.vault_without_key() from None
        except ValidationError as error:
            newer = any(problem["loc"] == ("format_version",) for problem in error.errors())
            raise (kept_problems.kept_newer() if newer else kept_problems.vault_without_key()) from None

    def candidates(self) -> tuple[Path, ...]:
        """The files whose key may be that of the maps: one, or two after a change that was cut off."""
        return tuple(path for path in (self.here, self.next) if path.exists()) or (self.here,)

    def make(self, file: KeyFile) -> None:
        """The first one. Raises NetmapError where there is one already."""
        with _in_words(), self._part(file) as part:
            os.link(part, self.here)  # unlike a renaming, this never takes the place of another
            sync_folder(self.folder)

    def prepare(self, file: KeyFile) -> None:
        """Put the next one there, beside the one in force: all of it or nothing."""
        with _in_words(), self._part(file) as part:
            move_into_place(part, self.next)

    def promote(self) -> None:
        """Put the next one in the place of the one in force, which is overwritten."""
        with _in_words():
            self._clear_old()
            with suppress(FileNotFoundError):
                os.link(self.here, self._old)
            # For good before the old one is overwritten, so that one of both is there in any case.
            move_into_place(self.next, self.here)
            self._clear_old()

    def drop_next(self) -> None:
        """Overwrite and take away the next one: the one in force stays."""
        with _in_words():
            erase_file(self.next)

    def clear_leftovers(self) -> None:
        """Overwrite and take away what a kill left; only while no other window is at it (`alone`)."""
        with _in_words():
            self._clear_old()
            for part in self.folder.glob("locked.keys.part-*"):
                self._clear(part)

    def erase(self) -> None:
        """Overwrite all of them, then take them away."""
        with _in_words():
            for file in self.folder.glob("locked.keys*"):
                erase_file(file)
            if self.folder.exists():
                sync_folder(self.folder)

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Waits until no other window makes, changes or erases a vault here; gives whether that is sure.

        It is not where the disk is another computer's: those have no such lock on a folder.
        """
        try:
            handle = os.open(self.folder, os.O_RDONLY)
        except OSError:
            yield False
            return
        try:
            yield _locked(handle)
        finally:
            os.close(handle)

    @contextmanager
    def _part(self, file: KeyFile) -> Iterator[Path]:
        part = self.folder / f"locked.keys.part-{uuid4().hex}"
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self.folder.mkdir(mode=0o700, exist_ok=True)
        try:
            write_new(part, file.model_dump_json(indent=1).encode())
            yield part
        finally:
            self._clear(part)

    def _clear_old(self) -> None:
        self._clear(self._old)

    def _clear(self, path: Path) -> None:
        """A second name of the one in force is taken away, any other file overwritten as well."""
        if path.exists():
            if self.here.exists() and path.samefile(self.here):
                path.unlink()
            else:
                with suppress(OSError):
                    erase_file(path)
                path.unlink(missing_ok=True)


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise kept_problems.vault_there_already() from None
    except OSError:
        raise kept_problems.kept_not_writable() from None


def _locked(handle: int) -> bool:
    try:
        import fcntl  # here, since Windows has none
    except ImportError:
        return False
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            if time.monotonic() > end:
                raise kept_problems.kept_busy() from None
            time.sleep(0.02)
        except OSError:
            return False
