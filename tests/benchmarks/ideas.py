"""How long all ideas and their gains take, and how far their order moves when the constants behind it do.

`python -m tests.benchmarks.ideas`: milliseconds for 30 to 500 entries, median of 20; then, over the samples
and the large one cut to sizes, how often the idea in front and all three stay when each constant of
`netmap.measures.expected_support` is a fifth more or less.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from netmap.files import open_sample
from netmap.ideas import every_idea, suggest
from netmap.ideas.context import Context
from netmap.measures import expected_support, measure
from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.words.samples import SAMPLES
from tests.benchmarks.analysis import sized

TIMES = 20
AIMS = {60: 30, 150: 150}
FIFTH = (0.8, 1.2)


def milliseconds(m: SupportMap) -> float:
    taken = []
    for _ in range(TIMES):
        fresh = changed(m)
        start = time.perf_counter()
        every_idea(Context(fresh, measure(fresh)))
        taken.append(1000 * (time.perf_counter() - start))
    return median(taken)


@contextmanager
def other_constant(table: dict[object, float], key: object, factor: float) -> Iterator[None]:
    before = table[key]
    table[key] = min(before * factor, 0.99)
    try:
        yield
    finally:
        table[key] = before


@contextmanager
def other_load(factor: float) -> Iterator[None]:
    before = expected_support.BY_LOAD
    expected_support.BY_LOAD = before * factor
    try:
        yield
    finally:
        expected_support.BY_LOAD = before


def maps() -> list[SupportMap]:
    return [*(open_sample(stem).current for stem in SAMPLES), *(sized(n) for n in (5, 8, 12, 20, 30))]


def front_and_three(m: SupportMap) -> tuple[object, object]:
    found = [(idea.kind, idea.about) for idea in suggest(m, measure(m))]
    return found[0], set(found)


def main() -> int:
    milliseconds(sized(30))  # once before it counts
    print(f"all ideas with their gains, {TIMES} times, milliseconds, median:")
    for size in (30, 60, 150, 300, 500):
        aim = f"  (aim: under {AIMS[size]})" if size in AIMS else ""
        m = sized(size)
        found = len(every_idea(Context(m, measure(m))))
        print(f"  {size:4} entries, {found:6} ideas  {milliseconds(m):8.2f}{aim}")
    looked_at = maps()
    as_is = [front_and_three(m) for m in looked_at]
    changes = [
        other_constant(table, key, factor)
        for table in (expected_support.BY_RING, expected_support.BY_FREQUENCY)
        for key in table
        for factor in FIFTH
    ]
    changes += [other_load(factor) for factor in FIFTH]
    fronts = threes = 0
    for change in changes:
        with change:
            for before, after in zip(as_is, map(front_and_three, looked_at), strict=True):
                fronts += before[0] == after[0]
                threes += before[1] == after[1]
    times = len(changes) * len(looked_at)
    print(f"each of {len(changes) // 2} constants a fifth less or more, on {len(looked_at)} maps:")
    front, three = 100 * fronts / times, 100 * threes / times
    print(f"  the idea in front stays in {front:.1f} %, all three in {three:.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
