"""A crowd from one address, and others who come meanwhile: `python -m tests.benchmarks.endurance 2000 500`.

So many silent connections and so many pages, directly at one server and behind HAProxy at two. Said is how
many pages the crowd got; how long others from another address take to open a page and to add a name; and the
servers' open files, memory, processor and log: before, meanwhile, and a minute after the end.
"""

import asyncio
import ssl
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from statistics import median
from threading import Thread
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection
from websockets.asyncio.client import connect as connect_async
from websockets.sync.client import connect

from netmap.server import open_files
from netmap.words import places, start_page
from tests.server.behind_haproxy import haproxy
from tests.server.crowd import ELSEWHERE, is_open, knock
from tests.server.hosted import hosted
from tests.server.visitor import MOST_HEARD, Visitor, unchecked
from tests.serving import Server, serving

SILENT, PAGES, OTHERS, NAMES = 2000, 500, 6, 3
AFTER = 60.0
AT_ONCE = 10
"""Pages of the crowd that are opened at the same time."""


def other(address: str) -> list[float]:
    """Somebody from elsewhere begins a map and adds names. Seconds until the page was there, and for each."""
    secure: dict[str, ssl.SSLContext] = {"ssl": unchecked()} if address.startswith("https") else {}
    began = time.monotonic()
    with connect(
        f"{address.replace('http', 'ws', 1)}/_stcore/stream", origin=address, subprotocols=["streamlit"],
        max_size=MOST_HEARD, max_queue=None, proxy=None, open_timeout=60, source_address=(ELSEWHERE, 0),
        **secure,
    ) as connection:  # fmt: skip
        person = Visitor(connection)
        took = [time.monotonic() - began]
        person.press(start_page.MAP_MY_SUPPORT)
        person.press(start_page.DEVICE_CHOICE["yes"])
        person.press(places.TO_CHOOSE["nowhere"])
        for number in range(NAMES):
            began = time.monotonic()
            person.adds(f"Name {number}")
            took.append(time.monotonic() - began)
    return took


def others(address: str) -> str:
    took = [other(address) for _ in range(OTHERS)]
    names = [seconds for one in took for seconds in one[1:]]
    return (
        f"{len(took)} of {OTHERS} others came in; a page {1000 * median(one[0] for one in took):.0f} ms, "
        f"a name {1000 * median(names):.0f} ms, at most {1000 * max(names):.0f}"
    )


class Pages:
    """Pages of the crowd: each is opened, says what a page says first, and hears whatever comes."""

    def __init__(self, address: str, count: int) -> None:
        self.came = self.refused = 0
        self._address, self._count = address, count
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._there = asyncio.Semaphore(AT_ONCE)

    @contextmanager
    def open(self) -> Iterator[None]:
        thread = Thread(target=self._loop.run_until_complete, args=(self._all(),))
        thread.start()
        try:
            while self.came + self.refused < self._count:
                time.sleep(0.1)
            yield
        finally:
            self._loop.call_soon_threadsafe(self._end.set)
            thread.join()

    async def _all(self) -> None:
        await asyncio.gather(*(self._one() for _ in range(self._count)))

    async def _one(self) -> None:
        secure: dict[str, ssl.SSLContext] = {"ssl": unchecked()} if self._address.startswith("https") else {}
        try:
            async with self._there:
                made = await connect_async(
                    f"{self._address.replace('http', 'ws', 1)}/_stcore/stream", origin=self._address,
                    subprotocols=["streamlit"], max_size=MOST_HEARD, proxy=None, open_timeout=60, **secure,
                )  # fmt: skip
                first = BackMsg()
                first.rerun_script.query_string = ""
                await made.send(first.SerializeToString())
                await made.recv()
        except Exception:
            self.refused += 1
            return
        self.came += 1
        hears = asyncio.create_task(_hears(made))
        await self._end.wait()
        hears.cancel()
        with suppress(Exception):
            await made.close()


async def _hears(made: ClientConnection) -> None:
    with suppress(Exception):
        async for _ in made:
            pass


def state(servers: list[Server]) -> str:
    """What these servers hold now."""
    pids = [server.process.pid for server in servers]
    files = sum(len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in pids)
    status = [Path(f"/proc/{pid}/status").read_text() for pid in pids]
    memory = sum(int(one.partition("VmRSS:")[2].split()[0]) for one in status) / 1024
    stat = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids]
    seconds = sum(int(one[11]) + int(one[12]) for one in stat) / 100
    log = sum(server.log.stat().st_size for server in servers)
    return f"{files} open files, {memory:.0f} MB, {seconds:.0f} s of a processor, log {log} bytes"


def run(address: str, door: str, servers: list[Server], silent: int, pages: int) -> None:
    """door: where the silent ones knock, `host:port`."""
    print(f"  before:    {others(address)}\n             {state(servers)}", flush=True)
    crowd = Pages(address, pages)
    knocks = Server(f"http://{door}", Path(), Path(), servers[0].process)
    began = time.monotonic()
    with ExitStack() as stack:
        made = []
        for _ in range(silent):
            with suppress(OSError):
                made.append(stack.enter_context(knock(knocks)))
        print(f"  meanwhile: {sum(map(is_open, made))} of {silent} silent ones are held", flush=True)
        stack.enter_context(crowd.open())
        took = time.monotonic() - began
        print(f"             {crowd.came} of {pages} pages of the crowd, after {took:.0f} s", flush=True)
        print(f"             {others(address)}\n             {state(servers)}", flush=True)
        print(f"             {sum(map(is_open, made))} silent ones are still held", flush=True)
    time.sleep(AFTER)
    print(f"  {AFTER:.0f} s after: {state(servers)}\n             {others(address)}", flush=True)


def main(silent: int = SILENT, pages: int = PAGES) -> None:
    open_files.allow_all()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(
            f"{silent} silent connections and {pages} pages from one address, directly at a server",
            flush=True,
        )
        with serving(folder / "direct", hosted()) as server:
            run(server.address, server.host, [server], silent, pages)
        print("the same behind HAProxy, before two servers", flush=True)
        with (
            serving(folder / "one", hosted("--behind-proxy")) as one,
            serving(folder / "two", hosted("--behind-proxy")) as two,
            haproxy(folder, one, two) as address,
        ):
            time.sleep(4)
            run(address, urlsplit(address).netloc, [one, two], silent, pages)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
