"""How long a still picture of a map takes, without a browser: `python -m tests.benchmarks.still_picture`.

With 12, 60 and 150 entries, through the lens of ties, with circles, and two side by side. Processor time,
median of 20, and how many bytes a page is sent.
"""

import os
import sys
from collections.abc import Callable
from statistics import median
from time import process_time

from netmap.measures.chart_data import circles
from netmap.model import SupportMap
from netmap.views.picture.circles import circles_html
from netmap.views.picture.map_picture import map_picture_html
from netmap.views.picture.small_map import small_map_html
from netmap.views.picture.two_maps import two_maps_html
from netmap.words.names import labels
from tests.views.maps import placed_map

TIMES = 20
SIZES = (12, 60, 150)


def drawings(m: SupportMap) -> dict[str, Callable[[], str]]:
    found, names = circles(m), labels(m)
    return {
        "a moment": lambda: map_picture_html(m, (640, 560), False, ""),
        "circles": lambda: circles_html(m, found),
        "two maps": lambda: "".join(two_maps_html(m, m, m.ids[:4], names, ("", ""), ties=True)),
        "a small map": lambda: small_map_html(m, m.ids[:4]),
    }


def main() -> int:
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for entries in SIZES:
        for what, draw in drawings(placed_map(entries)).items():
            took = []
            for _ in range(TIMES):
                start = process_time()
                html = draw()
                took.append((process_time() - start) * 1000)
            print(f"{entries:4} entries  {what:12} {median(took):7.1f} ms  {len(html) / 1000:7.1f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
