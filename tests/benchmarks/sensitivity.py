"""How long "How sure is this?" takes for each finding of a map: `python -m tests.benchmarks.sensitivity`.

It is worked out when it is asked of one finding. Milliseconds: the median and the slowest over all findings.
"""

import sys
import time
from statistics import median

from netmap.findings import find
from netmap.findings.missing_people import missing_people
from netmap.findings.sensitivity import flips_of
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.edits import changed
from tests.benchmarks.analysis import sized


def milliseconds(m: SupportMap) -> list[tuple[float, str]]:
    taken = []
    for finding in find(m, measure(m)):
        fresh = changed(m)
        start = time.perf_counter()
        flips_of(fresh, finding)
        missing_people(fresh, finding)
        taken.append((1000 * (time.perf_counter() - start), finding.kind))
    return taken


def main() -> int:
    for entries in (12, 30, 60, 150, 300, 500):
        taken = milliseconds(sized(entries))
        slowest, kind = max(taken)
        print(
            f"how sure, {entries:>3} entries: median {median(ms for ms, _ in taken):.1f} ms, "
            f"slowest {slowest:.0f} ms ({kind})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
