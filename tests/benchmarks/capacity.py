"""How many people a server carries: `python -m tests.benchmarks.capacity [--quick]`.

Maps of ten that a real PostgreSQL keeps, one and three processes, visitors spread over them as a proxy does.
An edit is someone moved on the map, or an answer on the open card. "Kept" is when the page is told that it is
kept, "whole" when all that follows from it is drawn: median, p95 and longest, in milliseconds. Processor time
and memory are those of netmap's processes alone; what the visitors themselves take of the same computer, in
cores, stands beside, as does its load.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import quantiles

from tests.benchmarks.crowd import Guest, arrive, edit_for
from tests.serving import Server, serving
from tests.store.postgresql import postgresql

LOADS = ((50, 10.0), (200, 10.0), (100, 2.0))
"""Visitors, and seconds from one edit of each to the next."""
PROCESSES, SECONDS = (1, 3), 20.0
QUICK_LOADS, QUICK_PROCESSES, QUICK_SECONDS = ((20, 2.0),), (1,), 8.0
SERVE = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--port", "{port}"]
HEAD = (
    f"{'processes':>9} {'visitors':>8} {'every s':>7} {'edits/s':>7} {'kept':>16} {'whole':>16}"
    f" {'core-ms/edit':>12} {'MB':>5} {'files':>5} {'errors':>6} {'visiting':>8} {'load':>5}"
)


def main() -> int:
    quick = "--quick" in sys.argv
    loads, processes = (QUICK_LOADS, QUICK_PROCESSES) if quick else (LOADS, PROCESSES)
    print(f"{os.cpu_count()} processors\n{HEAD}")
    with tempfile.TemporaryDirectory() as place, postgresql() as database:
        for count in processes:
            with ExitStack() as running:
                command = [*SERVE, "--database", database.address]
                homes = [Path(place) / f"{count}-{number}" for number in range(count)]
                servers = [running.enter_context(serving(home, command)) for home in homes]
                asyncio.run(_measure(servers, loads, QUICK_SECONDS if quick else SECONDS))
    return 0


async def _measure(servers: Sequence[Server], loads: Sequence[tuple[int, float]], seconds: float) -> None:
    empty = _megabytes(servers)
    guests = await arrive(servers, max(count for count, _ in loads))
    for count, every in loads:
        print(await _under(servers, guests[:count], every, seconds), flush=True)
    each = (_megabytes(servers) - empty) / len(guests)
    print(f"{'':9} {len(guests):8} visitors hold {each:.2f} MB each; {empty:.0f} MB with none")
    await asyncio.gather(*(guest.leaves() for guest in guests))


async def _under(servers: Sequence[Server], guests: Sequence[Guest], every: float, seconds: float) -> str:
    """One line: so many visitors, an edit of each every so many seconds, for so long."""
    used, ours, began = _core_seconds(servers), time.process_time(), time.perf_counter()
    seen = await edit_for(guests, every, seconds)
    took = time.perf_counter() - began
    edits = max(1, len(seen.whole))
    return (
        f"{len(servers):9} {len(guests):8} {every:7.0f} {edits / took:7.1f} {_spread(seen.kept):>16} "
        f"{_spread(seen.whole):>16} {1000 * (_core_seconds(servers) - used) / edits:12.1f} "
        f"{_megabytes(servers):5.0f} {_files(servers):5} {seen.errors:6} "
        f"{(time.process_time() - ours) / took:8.2f} {os.getloadavg()[0]:5.1f}"
    )


def _spread(seconds: Sequence[float]) -> str:
    if len(seconds) < 2:
        return "none"
    parts = quantiles(seconds, n=20)
    return " ".join(f"{1000 * part:.0f}" for part in (parts[9], parts[18], max(seconds)))


def _core_seconds(servers: Sequence[Server]) -> float:
    """Seconds of a core that the processes have used so far."""
    used = 0
    for server in servers:
        fields = _of(server, "stat").rpartition(")")[2].split()
        used += int(fields[11]) + int(fields[12])
    return used / os.sysconf("SC_CLK_TCK")


def _megabytes(servers: Sequence[Server]) -> float:
    """What the processes hold in memory."""
    pages = sum(int(_of(server, "statm").split()[1]) for server in servers)
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def _files(servers: Sequence[Server]) -> int:
    """Files and connections that the processes hold open."""
    return sum(len(list(Path(f"/proc/{server.process.pid}/fd").iterdir())) for server in servers)


def _of(server: Server, what: str) -> str:
    return Path(f"/proc/{server.process.pid}/{what}").read_text()


if __name__ == "__main__":
    sys.exit(main())
