"""How long `netmap analyse` takes inside one process, for maps of 30, 60 and 150 entries."""

import sys
import time
from statistics import median

from netmap.analysis import analyse
from netmap.files import open_sample
from netmap.model import SupportMap
from netmap.model.edits import changed

TIMES = 20
SIZES = (30, 60, 150)
AIM = 10.0
"""Milliseconds, for 60 entries."""


def sized(n: int) -> SupportMap:
    """The large sample, cut to n entries or repeated until it has as many; each copy is a circle apart."""
    large = open_sample("large").current
    copies = [_copy(large, number) for number in range(-(-n // len(large.alters)))]
    alters = tuple(alter for m in copies for alter in m.alters)[:n]
    kept = {alter.id for alter in alters}
    return changed(
        large,
        alters=alters,
        connections=tuple(c for m in copies for c in m.connections if c.alter in kept),
        ties=tuple(tie for m in copies for tie in m.ties if kept.issuperset(tie.pair)),
    )


def _copy(m: SupportMap, number: int) -> SupportMap:
    def new(id: str) -> str:
        return f"{id}-{number}"

    return changed(
        m,
        alters=tuple(changed(alter, id=new(alter.id)) for alter in m.alters),
        connections=tuple(changed(c, alter=new(c.alter)) for c in m.connections),
        ties=tuple(changed(tie, a=new(tie.a), b=new(tie.b)) for tie in m.ties),
    )


def milliseconds(m: SupportMap) -> float:
    """Median over `TIMES`, from the map to the JSON text; each time a new map, of which nothing is known."""
    taken = []
    for _ in range(TIMES):
        fresh = changed(m)
        start = time.perf_counter()
        analyse(fresh).as_json()
        taken.append(1000 * (time.perf_counter() - start))
    return median(taken)


def main() -> int:
    milliseconds(sized(SIZES[0]))  # once before it counts
    print(f"netmap analyse, {TIMES} times, milliseconds, median:")
    for size in SIZES:
        m = sized(size)
        aim = f"  (aim: under {AIM:.0f})" if size == 60 else ""
        print(f"  {size:3} entries, {len(m.ties):3} ties  {milliseconds(m):6.2f}{aim}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
