"""How long a deed of the bench takes, in a real browser: `python -m tests.benchmarks.bench_answers`.

From an answer until the page has worked out what it shows, and until the server's word, with the finding made
anew, is drawn: with 12 and with 60 entries. Beside it the time of a plain page of Streamlit's, from a tap to
the text that follows. Median and p95 of 20, milliseconds.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median, quantiles
from urllib.request import urlopen

from playwright.sync_api import Browser, Page

from netmap.model import MapFile
from tests.benchmarks.live_map import a_map
from tests.browser.live import store_of
from tests.browser.pictures import app_and_browser, page_at
from tests.serving import Server, a_free_port, environment

TIMES = 20
SIZES = (12, 60)
AIM = 80
"""Milliseconds from an answer to the finding, median with 60 entries."""
PLAIN = Path(__file__).with_name("_plain_page.py")

# The map's own outbox, as its scripts have it. What is shown at once is worked out by the same function.
_ANSWERS = """async ([map, id, value]) => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const url = loaded.find(name => name.includes('outbox.js'));
  const { outboxOf } = await import(url), box = outboxOf(map);
  const host = [...document.querySelectorAll('.st-key-map *')].find(one => one.shadowRoot).shadowRoot;
  const heard = box.heard.bind(box);
  const answered = new Promise(done => {
    box.heard = acks => { heard(acks); if (!box.pending.length) done(); };
  });
  const start = performance.now();
  box.add({ op: 'answer', id, question: 'safety', value });
  await answered;
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  box.heard = heard;
  host.querySelector('svg.map').getBoundingClientRect();
  return performance.now() - start;
}"""
_TAPS = """async answer => {
  const text = () => document.querySelector('[data-testid="stText"]').textContent, before = text();
  const start = performance.now();
  answer.click();
  while (text() === before) await new Promise(done => setTimeout(done, 1));
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}"""


def answers(server: Server, browser: Browser, entries: int) -> list[float]:
    store = store_of(server)
    for one in store.list():
        store.forget(one.id)
    m = a_map(entries)
    store.save(MapFile(current=m), None)
    page = page_at(browser, server)
    page.locator(".st-key-go-on button").click()
    page.locator("svg.map").wait_for()
    page.wait_for_timeout(1000)
    found = [page.evaluate(_ANSWERS, [m.id, m.ids[at % 5], 1 + at % 5]) for at in range(TIMES + 4)]
    page.context.close()
    return found[4:]


@contextmanager
def plain_page(browser: Browser) -> Iterator[Page]:
    port = a_free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(PLAIN), "--server.headless=true"]
    options = [f"--server.port={port}", "--browser.gatherUsageStats=false", "--server.fileWatcherType=none"]
    with tempfile.TemporaryDirectory() as place:
        server = subprocess.Popen(
            [*command, *options], env=environment(Path(place)), cwd=place,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            address = f"http://127.0.0.1:{port}"
            for _ in range(200):
                with suppress(OSError), urlopen(address):
                    break
                time.sleep(0.1)
            page = browser.new_page()
            page.goto(address)
            page.get_by_test_id("stText").wait_for()
            yield page
        finally:
            server.kill()
            server.wait()


def plain(browser: Browser) -> list[float]:
    with plain_page(browser) as page:
        page.wait_for_timeout(1000)
        pills = page.get_by_role("radio")
        found = [pills.nth(at % 5).evaluate(_TAPS) for at in range(TIMES + 4)]
    return found[4:]


def line(what: str, found: list[float]) -> str:
    return f"  {what:38} median {median(found):6.1f}  p95 {quantiles(found, n=20)[18]:6.1f}"


def main() -> int:
    print(f"answers on the bench, ms; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    with app_and_browser() as (server, browser):
        for entries in SIZES:
            print(line(f"{entries} entries, answer to finding", found := answers(server, browser, entries)))
        print(line("a plain page, tap to text", plain(browser)))
    print(
        f"  aim: a median of {AIM} with {SIZES[-1]} entries: {'kept' if median(found) <= AIM else 'missed'}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
