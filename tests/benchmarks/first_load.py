"""The first page on a slow line and a slow processor: `python -m tests.benchmarks.first_load [--largest]`.

400 kbit/s, 400 ms to the server, a processor a quarter as quick; a browser that has never been here. Seconds
until it can be left, until something can be chosen on it, until Streamlit has drawn it, and until all is
there; then the same once more, with what the browser kept. What the live connection says is not slowed.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, sync_playwright

from netmap.server.launch import answers
from netmap.words import quick_exit
from tests.browser.conftest import launch, let_in
from tests.serving import Server, serving

LINE = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
SLOWER = 4
AIM = 10
"""Seconds until the first page can be used and left."""
LONGEST = 120_000
"""Milliseconds."""


@dataclass
class Heard:
    """What came over the line: bytes as they were sent, by the kind of file."""

    requests: int = 0
    bytes: Counter[str] = field(default_factory=Counter)
    largest: Counter[str] = field(default_factory=Counter)
    _of: dict[str, str] = field(default_factory=dict)

    def listen(self, page: Page) -> None:
        line = page.context.new_cdp_session(page)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", LINE)
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        line.on("Network.responseReceived", self._began)
        line.on("Network.loadingFinished", self._ended)

    def _began(self, said: dict[str, Any]) -> None:
        if not said["response"].get("fromDiskCache"):
            self._of[said["requestId"]] = urlsplit(said["response"]["url"]).path

    def _ended(self, said: dict[str, Any]) -> None:
        path = self._of.get(said["requestId"])
        if path is not None:
            self.requests += 1
            self.bytes[Path(path).suffix or "page"] += int(said["encodedDataLength"])
            self.largest[path] += int(said["encodedDataLength"])


def loads(context: BrowserContext, server: Server, what: str) -> float:
    """Opens the first page, prints how it went, and returns the seconds until it can be used and left."""
    page = context.new_page()
    heard = Heard()
    heard.listen(page)
    start = time.perf_counter()

    def after(selector: str) -> float:
        page.wait_for_selector(selector, state="visible", timeout=LONGEST)
        return time.perf_counter() - start

    page.goto(server.address, wait_until="commit", timeout=LONGEST)
    left = after(f"#nm-leave:has-text('{quick_exit.BUTTON}')")
    used = after("a[href$=begin], .st-key-door-map button")
    page.wait_for_selector(".st-key-around", state="attached", timeout=LONGEST)
    drawn = time.perf_counter() - start
    page.wait_for_load_state("networkidle", timeout=LONGEST)
    whole = time.perf_counter() - start
    kinds = ", ".join(f"{kind} {size / 1000:.0f}" for kind, size in heard.bytes.most_common())
    print(f"  {what}: left {left:.1f}  used {used:.1f}  drawn {drawn:.1f}  whole {whole:.1f} s")
    print(f"    {heard.requests} requests, {heard.bytes.total() / 1000:.0f} kB: {kinds}")
    if "--largest" in sys.argv:
        for path, size in heard.largest.most_common(20):
            print(f"      {size / 1000:7.1f}  {path}")
    page.close()
    return max(left, used)


def main() -> int:
    print(
        f"first page at 400 kbit/s, 400 ms, a processor {SLOWER} times slower, load {os.getloadavg()[0]:.1f}:"
    )
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = launch(playwright)
        with serving(Path(place) / "home") as server:
            assert answers(server.address)
            time.sleep(8)  # what is made ready at the start is ready
            context = let_in(
                browser.new_context(viewport={"width": 390, "height": 844}, locale="en-GB"), server
            )
            took = loads(context, server, "the first time")
            loads(context, server, "once more")
        browser.close()
    print(f"  (aim: used and left within {AIM} s)")
    return 0 if took < AIM else 1


if __name__ == "__main__":
    sys.exit(main())
