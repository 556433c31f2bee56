"""How the live map follows a hand, in a real browser: `python -m tests.benchmarks.live_map`.

With 60 and with 300 entries: frames per second while someone is dragged; from the drop until the browser
has painted it; until the finding beside the map, made anew by the server, is painted; until the whole page
has come to rest. Median and p95 of 20.
"""

import os
import random
import sys
from statistics import median, quantiles

from netmap import files
from netmap.model import MapFile, SupportMap
from netmap.model.edits import add, new_map, place, tie_all
from netmap.words import frame
from tests.browser.hands import Hands
from tests.browser.pictures import app_and_browser, page_at

TIMES = 20
SIZES = (60, 300)
AIM = 80
"""Milliseconds from a drop to the finding beside the map, median with 60 entries."""

# Drags one entry in a circle, a step in each frame, drops it, and waits for paint and for the answer.
_DRAG = """async svg => {
  const entry = [...svg.querySelectorAll('.entry')].at(-1), box = svg.getBoundingClientRect();
  const [x, y] = entry.getAttribute('transform').match(/-?[0-9.]+/g).map(Number);
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const send = (type, dx, dy) => svg.dispatchEvent(new PointerEvent(type, {
    pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true, composed: true,
    clientX: box.x + x + dx, clientY: box.y + y + dy,
  }));
  svg.setPointerCapture = () => {};
  send('pointerdown', 0, 0);
  const began = performance.now();
  for (let step = 1; step <= 40; step += 1) {
    send('pointermove', 6 * Math.sin(step / 6) * 4, 6 * Math.cos(step / 6) * 4);
    await frame();
  }
  const fps = 40000 / (performance.now() - began);
  const answered = new Promise(done => { window.netmapFound = done; });
  const start = performance.now();
  send('pointerup', 20 * Math.random(), 20 * Math.random());
  await painted();
  const local = performance.now() - start;
  await answered;
  await painted();
  const found = performance.now() - start;
  while (!document.querySelector('[data-test-script-state="notRunning"]')) await frame();
  await painted();
  return [fps, local, found, performance.now() - start];
}"""
# The first quiet line in the place of what stands out is the finding.
_NOTE_ANSWERS = """(() => {
  const Plain = WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', event => {
        const text = new TextDecoder('latin1').decode(event.data);
        if (text.includes('nm-stands-out')) window.netmapFinds = true;
        else if (window.netmapFinds && text.includes('nm-quiet')) {
          window.netmapFinds = false;
          setTimeout(() => window.netmapFound?.());
        }
      });
    }
  };
})()"""


def a_map(entries: int) -> SupportMap:
    chance = random.Random(1)
    m = new_map(device_private="yes")
    for number in range(entries):
        m = add(m, f"Person {number}")
        m = place(m, m.ids[-1], chance.randint(1, 3), chance.uniform(0, 359), chance.random())
    for number in range(entries // 5):
        m = tie_all(m, m.ids[5 * number : 5 * number + 4])
    return m


def main() -> int:
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    with app_and_browser() as (server, browser):
        for entries in SIZES:
            person = Hands(page_at(browser, server))
            person.visits(frame.OPEN)
            person.opens(files.to_bytes(MapFile(current=a_map(entries))))
            person.settles_in(kept=True)
            person.map.wait_for()
            person.page.context.close()  # it listens to every message, which takes time from what is measured
            page = page_at(browser, server)
            page.add_init_script(_NOTE_ANSWERS)
            page.reload()
            page.locator(".st-key-go-on button").click()
            svg = page.locator("svg.map")
            svg.wait_for()
            page.wait_for_timeout(1000)
            found = [svg.evaluate(_DRAG) for _ in range(TIMES + 2)][2:]
            for what, column in (
                ("frames per second", 0),
                ("drop to paint, ms", 1),
                ("drop to finding, ms", 2),
                ("drop to rest, ms", 3),
            ):
                row = [one[column] for one in found]
                worst = quantiles(row, n=20)[0 if column == 0 else 18]
                print(f"{entries:4} entries  {what:22} median {median(row):6.1f}  p95 {worst:6.1f}")
            page.context.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
