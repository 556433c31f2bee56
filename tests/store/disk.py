"""A small disk of its own, whose blocks can be searched: what a program took away is in them still, where it
did not write over it. Root alone may make one. Anyone else searches the files, and is warned that it is less.
"""

import os
import subprocess
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

MEGABYTES, BLOCK = 16, 4096
MEMORY = Path("/dev/shm")
"""Where the disk itself lies, if that is there: this is not about how quick it is."""


class Disk:
    """folder: where things are kept on it."""

    def __init__(self, place: Path) -> None:
        self._image, self.folder = place / "image", place / "mounted"
        self._is_real = os.geteuid() == 0
        self.folder.mkdir()
        if self._is_real:
            self._image.write_bytes(b"")
            os.truncate(self._image, MEGABYTES << 20)
            _run("mkfs.ext4", "-q", self._image)
            self._mount()
        else:
            warnings.warn("Blocks are searched by root alone: only the files were.", stacklevel=2)

    def blocks(self) -> bytes:
        """All that is on the disk, in use or not; blocks of zeros are left out."""
        if not self._is_real:
            return b"".join(file.read_bytes() for file in self.folder.rglob("*") if file.is_file())
        self.close()
        try:
            data = self._image.read_bytes()
            blocks = (data[at : at + BLOCK] for at in range(0, len(data), BLOCK))
            return b"".join(block for block in blocks if block.strip(b"\0"))
        finally:
            self._mount()

    def settle(self) -> None:
        """All that was written so far is in its blocks."""
        _run("sync", "-f", self.folder)

    def close(self) -> None:
        if self._is_real:
            _run("umount", self.folder)

    def _mount(self) -> None:
        _run("mount", "-o", "loop", self._image, self.folder)


@contextmanager
def disk() -> Iterator[Disk]:
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
        made = Disk(Path(place))
        try:
            yield made
        finally:
            made.close()


def found(blocks: bytes, words: Iterable[str | bytes]) -> list[str | bytes]:
    """Those of these words that stand in the blocks, in any form of Unicode that a program would write."""
    return [word for word in words if any(form in blocks for form in _forms(word))]


def _forms(word: str | bytes) -> tuple[bytes, ...]:
    if isinstance(word, bytes):
        return (word,)
    return tuple(word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
