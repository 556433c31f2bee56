"""Writers that save without end and are killed at any moment; what they said to have saved has to be there.

Each writer is a copy of this process (fork), so that a kill costs milliseconds and not a start of Python.
This process has nothing open when it copies itself: SQLite takes an inherited connection for one of its own,
and closing it would take the log away from under the copy.
`python -m tests.store.killed 5000` does it as often as asked, on every kind of store.
"""

import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from netmap.model import Alter, MapFile, NetmapError, SupportMap
from netmap.store import ChangedElsewhere, MapStore
from netmap.store.hosted_maps import HostedMaps
from netmap.store.key_slots import new_key
from netmap.store.recovery_phrase import new_phrase
from tests.store.postgresql import postgresql

LONGEST = 0.025
"""Seconds a writer lives, at most, after its first save."""


@dataclass
class Outcome:
    kills: int = 0
    lost: int = 0
    """Kills after which a change that was said to be saved was not there."""
    unreadable: int = 0
    inside: int = 0
    """Kills that came while a save was going on."""


class Naive:
    """Writes a map over itself, as programs do that do not think of this. To show that a kill can hurt."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def save(self, number: int) -> None:
        with self._path.open("w") as file:
            file.write(map_of(number).model_dump_json())

    def load(self) -> int:
        return int(SupportMap.model_validate_json(self._path.read_bytes()).title)

    def close(self) -> None:
        """Nothing stays open."""


class Ours:
    def __init__(self, path: Path, key: bytes | None = None) -> None:
        self._store = MapStore(path, key)
        self._seen: int | None = None

    def save(self, number: int) -> None:
        self._seen = self._store.save(MapFile(current=map_of(number)), self._seen)

    def load(self) -> int:
        kept = self._store.load("m1")
        self._seen = kept.version
        return int(kept.file.current.title)

    def close(self) -> None:
        """Nothing stays open."""


class Hosted:
    """As `Ours`, on a server; the database is a process of its own, and lives on when a writer is killed."""

    def __init__(self, address: str, phrase: str) -> None:
        self._maps = HostedMaps(address, 30)
        self._map = self._maps.behind(phrase)
        self._seen: int | None = None

    def save(self, number: int) -> None:
        self._seen = self._map.save(MapFile(current=map_of(number)), self._seen)

    def load(self) -> int:
        kept = self._map.load("m1")
        self._seen = kept.version
        return int(kept.file.current.title)

    def close(self) -> None:
        self._maps.close()


Writer = Naive | Ours | Hosted


def kinds(folder: Path) -> dict[str, Callable[[], Writer]]:
    """Each kind of writer, made anew on the same file each time."""
    key = new_key()
    return {
        "naive": lambda: Naive(folder / "naive.json"),
        "SQLite": lambda: Ours(folder / "plain.sqlite"),
        "SQLCipher": lambda: Ours(folder / "locked.sqlite", key),
    }


def hosted(address: str) -> Callable[[], Writer]:
    """A writer to a map of its own on a server, made anew on the same map each time."""
    phrase = new_phrase()
    return lambda: Hosted(address, phrase)


def map_of(number: int) -> SupportMap:
    """About 15 kB that tell this number."""
    alters = tuple(Alter(id=f"a{i}", name=str(number), note=f"{number} " * 100) for i in range(20))
    return SupportMap(id="m1", title=str(number), alters=alters)


def killed(writer: Callable[[], Writer], times: int, chance: random.Random) -> Outcome:
    """Start a writer, kill it, look at what is there; so many times."""
    outcome = Outcome()
    _begin(writer)
    number = 0
    for _ in range(times):
        said, saving = _one(writer, number, chance.uniform(0, LONGEST))
        outcome.kills += 1
        outcome.inside += saving
        try:
            with closing(writer()) as reader:
                there = reader.load()
        except (NetmapError, ValueError):
            outcome.unreadable += 1
            number = 0
            _begin(writer)
            continue
        # At most the one that was being saved is there as well.
        outcome.lost += not said <= there <= said + 1
        number = there
    return outcome


def _begin(writer: Callable[[], Writer]) -> None:
    with closing(writer()) as first:
        first.save(0)


def _one(writer: Callable[[], Writer], number: int, seconds: float) -> tuple[int, bool]:
    """What the writer said last to have saved, and whether it was at a save when it was killed."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            _save_for_ever(writer(), number, writes)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writes)
    said = _numbers(reads)
    last, saving = next(said), next(said) < 0  # on a busy computer it might rest for long between the two
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    for each in said:
        saving = each < 0
        last = last if saving else each
    os.close(reads)
    return last, saving


def _save_for_ever(writer: Writer, number: int, writes: int) -> None:
    """Before each save says that it begins (-1), and after it the number that is saved."""
    writer.load()
    try:
        writer.save(number)
    except ChangedElsewhere:
        # A server carried out what the last writer had asked for before it died, after this one had looked.
        number = writer.load()
    while True:
        number += 1
        os.write(writes, b"-1\n")
        writer.save(number)
        os.write(writes, b"%d\n" % number)


def _numbers(reads: int) -> Iterator[int]:
    """All that was said, the first number saved before anything else."""
    with os.fdopen(os.dup(reads)) as lines:
        started = False
        for line in lines:
            started = started or int(line) >= 0
            if started:
                yield int(line)


def main(times: int) -> int:
    with tempfile.TemporaryDirectory() as folder, postgresql() as server:
        writers = {
            **kinds(Path(folder)),
            "SQLite of a server": hosted(f"sqlite:///{folder}/hosted.sqlite"),
            "PostgreSQL": hosted(server.address),
        }
        for name, writer in writers.items():
            start = time.monotonic()
            print(name, killed(writer, times, random.Random(5)), f"{time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
