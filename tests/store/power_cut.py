"""A power cut at any moment: all that a writer asks of the disk is recorded, and put together as it may lie
there afterwards. `python -m tests.store.power_cut 10000` does it by hand; it needs Debian's `strace`.

What was written to a file before its last `fsync` is there. Of what came later any part may be there, in any
order, and a write may be torn between sectors. Names in a folder come in their order, up to any of them, and
at least up to the last `fsync` of the folder or of a file that was made later.
"""

import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from netmap.model import MapFile, NetmapError
from netmap.store import MapStore, Vault
from tests.store.killed import map_of

SECTOR = 512
SAVES = 12
KEY = bytes(range(32))
SECRETS = tuple(f"four quiet words here {number}" for number in range(3))
_CALLS = (
    "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,link,linkat"
)
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_FD = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Call(NamedTuple):
    """One thing asked of the disk. paths: of files in the folder, by name."""

    what: str
    paths: tuple[str, ...]
    data: bytes = b""
    at: int = 0
    said: str = ""
    """What the writer said instead: not asked of the disk at all."""


@dataclass
class Inode:
    sure: bytearray = field(default_factory=bytearray)
    later: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes since the last fsync: place and data; None stands for being cut to a length."""
    made_at: int = 0
    """How many names had been given when it got its own."""

    def settle(self) -> None:
        for at, data in self.later:
            _put(self.sure, at, data)
        self.later.clear()

    def torn(self, chance: random.Random) -> bytes:
        found = bytearray(self.sure)
        for at, data in self.later:
            if chance.random() < 0.5:
                continue
            if data is not None and chance.random() < 0.3:
                data = data[: SECTOR * chance.randint(0, len(data) // SECTOR)]
            _put(found, at, data)
        return bytes(found)


def _put(file: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del file[at:]
        return
    file.extend(bytes(max(0, at + len(data) - len(file))))
    file[at : at + len(data)] = data


class Disk:
    """A folder as the calls so far have made it, with what is sure of it and what is not."""

    def __init__(self) -> None:
        self.inodes: list[Inode] = []
        self.names: list[tuple[str, int | None]] = []
        """Each name in its order, with the inode it was given; None: taken away."""
        self.sure_names = 0
        self._now: dict[str, int] = {}
        self._ends: dict[int, int] = defaultdict(int)

    def does(self, call: Call) -> None:
        name = call.paths[0]
        if call.what == "openat":
            if name not in self._now:
                self.inodes.append(Inode(made_at=len(self.names) + 1))
                self._name(name, len(self.inodes) - 1)
            self._ends[self._now[name]] = 0
        elif call.what in {"write", "pwrite64"}:
            inode = self._now[name]
            at = call.at if call.what == "pwrite64" else self._ends[inode]
            self.inodes[inode].later.append((at, call.data))
            self._ends[inode] = at + len(call.data)
        elif call.what == "ftruncate":
            self.inodes[self._now[name]].later.append((call.at, None))
        elif call.what in {"fsync", "fdatasync"}:
            self._settles(name)
        elif call.what.startswith("link"):
            self._name(call.paths[1], self._now[name])
        elif call.what.startswith("rename"):
            self._name(call.paths[1], self._now[name])
            self._name(name, None)
        else:
            self._name(name, None)

    def _settles(self, name: str) -> None:
        if name == "":
            self.sure_names = len(self.names)
            return
        inode = self.inodes[self._now[name]]
        inode.settle()
        self.sure_names = max(self.sure_names, inode.made_at)

    def _name(self, name: str, inode: int | None) -> None:
        self.names.append((name, inode))
        if inode is None:
            self._now.pop(name, None)
        else:
            self._now[name] = inode

    def after_a_cut(self, folder: Path, chance: random.Random) -> None:
        """Writes into this empty folder what may be there now."""
        names: dict[str, int | None] = {}
        names.update(self.names[: chance.randint(self.sure_names, len(self.names))])
        for name, inode in names.items():
            if inode is not None:
                (folder / name).write_bytes(self.inodes[inode].torn(chance))


def recorded(work: str, folder: Path) -> list[Call]:
    """What a process asks of the disk in this folder while it does `work`, one of those below."""
    log = folder.parent / "calls"
    asked = ["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={_CALLS}", "-o", str(log)]
    subprocess.run(
        [*asked, sys.executable, "-m", __spec__.name, work, str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return list(_calls(log, folder))


def _calls(log: Path, folder: Path) -> Iterator[Call]:
    for line in log.read_text().splitlines():
        found = _LINE.match(line)
        if found is None or int(found[3]) < 0:
            continue
        what, given = found[1], found[2]
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(given)]
        fd = _FD.match(given)
        if what == "write" and texts and texts[0].startswith(b"said: "):
            yield Call("said", (), said=texts[0].decode()[6:].strip())
            continue
        by_fd = what in {"write", "pwrite64", "fsync", "fdatasync", "ftruncate"}
        named = [_plain(fd[1])] if by_fd and fd else [text.decode() for text in texts]
        inside = tuple(Path(name).name if Path(name) != folder else "" for name in named if _in(name, folder))
        if not inside or (what == "openat" and "O_CREAT" not in given) or inside[0].endswith("-shm"):
            continue
        numbers = re.findall(r"(?:^|, )(\d+)(?=,|$)", given)
        at = int(numbers[-1]) if what in {"pwrite64", "ftruncate"} else 0
        yield Call(what, inside, texts[0] if what in {"write", "pwrite64"} else b"", at)


def _plain(path: str) -> str:
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path


def _in(name: str, folder: Path) -> bool:
    return Path(name) == folder or Path(name).parent == folder


def _say(what: str) -> None:
    print(f"said: {what}", flush=True)


def saves(folder: Path, key: bytes | None) -> None:
    """Saves a map again and again; says before and after each which one it is."""
    store, seen = MapStore(folder / "maps.sqlite", key), None
    for number in range(SAVES):
        _say(f"begins {number}")
        seen = store.save(MapFile(current=map_of(number)), seen)
        _say(f"saved {number}")


def locks(folder: Path) -> None:
    """Makes a lock, and changes its passphrase twice."""
    vault = Vault(folder)
    _say("begins 0")
    store, _ = vault.make(SECRETS[0])
    store.save(MapFile(current=map_of(0)), None)
    _say("saved 0")
    for number in range(1, len(SECRETS)):
        _say(f"begins {number}")
        vault.change(SECRETS[number - 1], "passphrase", SECRETS[number])
        _say(f"saved {number}")


WORK: dict[str, Callable[[Path], None]] = {
    "SQLite": lambda folder: saves(folder, None),
    "SQLCipher": lambda folder: saves(folder, KEY),
    "a lock": locks,
}


def found_in(work: str, folder: Path) -> int | None:
    """The number of the map, or of the passphrase, that is there now; None where nothing is."""
    if work == "a lock":
        vault = Vault(folder)
        if not vault.exists:
            return None
        opened = [number for number, secret in enumerate(SECRETS) if _opens(vault, secret)]
        return opened[-1]
    store = MapStore(folder / "maps.sqlite", KEY if work == "SQLCipher" else None)
    listed = store.list()
    return int(store.load(listed[0].id).file.current.title) if listed else None


def _opens(vault: Vault, secret: str) -> bool:
    store = vault.unlock(secret)
    return store is not None and len(store.list()) <= 1


def cut(work: str, times: int, chance: random.Random) -> tuple[int, list[str]]:
    """So many power cuts at moments of one recording: how many were tried, and what was wrong afterwards."""
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "netmap"
        calls = recorded(work, folder)
        print(work, Counter(call.what for call in calls))
        for number in range(times):
            disk, begun, kept = Disk(), -1, -1
            for call in calls[: chance.randint(1, len(calls))]:
                if call.what == "said":
                    word, which = call.said.split()
                    begun, kept = (int(which), kept) if word == "begins" else (begun, int(which))
                else:
                    disk.does(call)
            after = Path(place) / f"after {number}"
            after.mkdir()
            disk.after_a_cut(after, chance)
            try:
                there = found_in(work, after)
            except (NetmapError, IndexError) as error:
                wrong.append(f"{work} {number}: unreadable after {kept}: {error}")
                continue
            if not kept <= (-1 if there is None else there) <= begun:
                wrong.append(f"{work} {number}: {there} is there, {kept} was saved")
    return times, wrong


def main(times: int) -> int:
    amiss = 0
    for work in WORK:
        tried, wrong = cut(work, times if work != "a lock" else times // 10, random.Random(6))
        amiss += len(wrong)
        print(work, f"{tried} power cuts, {len(wrong)} wrong", *wrong[:5], sep="\n  ", flush=True)
    return int(bool(amiss))


if __name__ == "__main__":
    if sys.argv[1] in WORK:
        WORK[sys.argv[1]](Path(sys.argv[2]))
    else:
        sys.exit(main(int(sys.argv[1])))
