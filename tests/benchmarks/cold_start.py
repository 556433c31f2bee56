"""How long from starting netmap to a screen a person can use: a new process and a new page each time."""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from tests.browser.conftest import launch, settled
from tests.serving import serving

TIMES = 5
AIM = 3.0
"""Seconds."""


def main() -> int:
    healthy, usable = [], []
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = launch(playwright)
        for time_of in range(TIMES):
            page = browser.new_context().new_page()
            start = time.perf_counter()
            with serving(Path(place) / f"home{time_of}", enter=False) as server:
                healthy.append(time.perf_counter() - start)
                page.goto(server.way_in)
                settled(page)
                usable.append(time.perf_counter() - start)
            page.context.close()
        browser.close()
    print(f"cold start, {TIMES} times, seconds, median and slowest:")
    print(f"  server answers       {median(healthy):.2f}  {max(healthy):.2f}")
    print(f"  first usable screen  {median(usable):.2f}  {max(usable):.2f}  (aim: under {AIM:.0f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
