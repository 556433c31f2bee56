"""Thirty people lock a file at once, on two servers behind HAProxy: `python -m tests.benchmarks.locking 30`.

Meanwhile five others add a name twice a second. Said is how long that takes before and meanwhile, how many
were cut off, when the last file was there, how long the servers take to say that they are well, and how much
memory the servers and what they started take at most.
"""

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from statistics import median, quantiles
from threading import Barrier, Event

from netmap.files.locked_file import MARKS
from netmap.words import download, frame, locked, places, start_page
from tests.browser.test_hosted import hosting
from tests.server.asking import ask
from tests.server.behind_haproxy import haproxy
from tests.server.visitor import Visitor, visiting
from tests.serving import Server

PEOPLE, OTHERS = 30, 5
BEFORE, EVERY = 10.0, 0.5
"""Seconds in which the others are timed alone first, and from one name to the next."""
LONGEST = 600.0
PASSPHRASE = "vier leise Wörter hier"


def begins(person: Visitor, name: str) -> None:
    """A map that is kept nowhere, on a device that is not private: its file is the only way to keep it."""
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["no"])
    person.press(places.TO_CHOOSE["nowhere"])
    person.adds(name)


def locks(address: str, together: Barrier) -> float | None:
    """Seconds until the locked file was there; None for one who was cut off."""
    try:
        with visiting(address) as person:
            begins(person, "Wilhelmina")
            person.visits(frame.MINE)
            together.wait()
            began = time.monotonic()
            person.press(download.MAKE, **{locked.PASSPHRASE: PASSPHRASE, locked.AGAIN: PASSPHRASE})
            person.waits_for(download.READY, LONGEST)
            assert person.takes(download.READY).startswith(MARKS)
            return time.monotonic() - began
    except Exception as problem:
        together.abort()
        print(f"  cut off: {type(problem).__name__} {problem}")
        return None


class Others:
    """People who go on with their maps meanwhile."""

    def __init__(self) -> None:
        self.took: list[float] = []
        self.cut_off = 0
        self.end = Event()

    def goes_on(self, address: str) -> None:
        try:
            with visiting(address) as person:
                begins(person, "Ana")
                number = 0
                while not self.end.is_set():
                    number += 1
                    began = time.monotonic()
                    person.adds(f"Name {number}")
                    self.took.append(time.monotonic() - began)
                    if number % 50 == 0:
                        person.press(frame.UNDO)
                    self.end.wait(EVERY)
        except Exception as problem:
            self.cut_off += 1
            print(f"  another was cut off: {type(problem).__name__}")


class Watch:
    """The memory of servers and of what they started, and how soon they say that they are well."""

    def __init__(self, *servers: Server) -> None:
        self.servers, self.end = servers, Event()
        self.megabytes = self.of_workers = 0.0
        self.well: list[float] = []

    def looks(self) -> None:
        while not self.end.wait(0.1):
            own = sum(map(_megabytes, (server.process.pid for server in self.servers)))
            started = [child for server in self.servers for child in children(server.process.pid)]
            workers = sum(map(_megabytes, started))
            self.megabytes, self.of_workers = max(self.megabytes, own), max(self.of_workers, workers)

    def asks(self) -> None:
        while not self.end.wait(0.2):
            for server in self.servers:
                began = time.monotonic()
                with suppress(OSError):
                    ask(server, "/health")
                self.well.append(time.monotonic() - began)


def children(process: int) -> list[int]:
    """The processes that this one started and that have not ended."""
    found: list[int] = []
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            found += map(int, tasks.read_text().split())
    return found


def _megabytes(process: int) -> float:
    with suppress(OSError, IndexError):
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


def _said(times: list[float]) -> str:
    return f"median {1000 * median(times):.0f} ms, p95 {1000 * quantiles(times, n=20)[-1]:.0f} ms"


def main(people: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        home, others = Path(folder), Others()
        more = ("--database", f"sqlite:///{home / 'maps.sqlite'}", "--behind-proxy")
        with (
            hosting(home / "one", *more) as one,
            hosting(home / "two", *more) as two,
            haproxy(home, one, two) as address,
            ThreadPoolExecutor(people + OTHERS + 2) as threads,
        ):
            watch = Watch(one, two)
            threads.submit(watch.looks)
            threads.submit(watch.asks)
            time.sleep(2)
            for _ in range(OTHERS):
                threads.submit(others.goes_on, address)
            time.sleep(BEFORE)
            print(f"load {os.getloadavg()[0]:.1f}; others before: {_said(others.took)}")
            together = Barrier(people, others.took.clear, timeout=LONGEST)
            found = list(threads.map(lambda _: locks(address, together), range(people)))
            others.end.set()
            watch.end.set()
    got = [each for each in found if each is not None]
    print(f"others meanwhile: {_said(others.took)}, {others.cut_off} of {OTHERS} cut off")
    if got:
        print(f"files: {len(got)} of {people}, from {min(got):.1f} to {max(got):.1f} s after the press")
    print(f"health: {_said(watch.well)}, longest {1000 * max(watch.well):.0f} ms")
    print(f"memory: two servers {watch.megabytes:.0f} MB, what they started {watch.of_workers:.0f} MB")
    return int(len(got) < people or others.cut_off > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE))
