"""How long from a tap until the new map is seen, in a real browser: `python -m tests.benchmarks.pages`.

From the tap on an answer until the live map has changed and the browser has painted it: median and p95 of
20, with 12 and with 60 entries. Beside it, from the tap to the server's last word.
"""

import os
import sys
from statistics import median, quantiles

from playwright.sync_api import expect

from netmap import files
from netmap.files.samples import sample_path
from netmap.words import frame, labels
from tests.browser.hands import Hands
from tests.browser.pictures import app_and_browser, page_at

TIMES = 20
AIM = 150
"""Milliseconds, for the median with 60 entries."""
MAPS = {12: "well_held", 60: "large"}
IN_TURN = {
    "safe": ("safety", (labels.SAFETY[2], labels.SAFETY[5])),
    "where": ("ring", (labels.RING[3], labels.RING[1])),
}
"""Two answers to one question, given in turn, so that each tap changes the picture."""

_NOTE_WHAT_IS_SAID = """(() => {
  const Plain = WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', () => { window.lastHeard = performance.now(); });
    }
  };
})()"""

# Taps, waits until the figure is another than before and the browser has painted it.
_TAP_AND_SEE = """async answer => {
  const host = [...document.querySelectorAll('.st-key-map *')].find(e => e.shadowRoot);
  const drawn = () => host.shadowRoot.querySelector('svg.map').innerHTML;
  const before = drawn(), start = performance.now();
  answer.click();
  await new Promise((done, fail) => {
    setTimeout(() => fail(new Error('the map did not change')), 5000);
    const watch = new MutationObserver(() => {
      if (drawn() !== before) { watch.disconnect(); done(); }
    });
    watch.observe(host.shadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
  });
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return [performance.now() - start, window.lastHeard - start];
}"""


def times(person: Hands, block: str) -> list[tuple[float, float]]:
    """Milliseconds from each tap until the new map is seen, and until the server's last word before that."""
    question, answers = IN_TURN[block]
    person.block(block)
    found = []
    for turn in range(TIMES + 2):
        answer = person.row(person.asks(question)).get_by_role("radio", name=answers[turn % 2], exact=True)
        seen, heard = answer.evaluate(_TAP_AND_SEE)
        person.rest()
        found.append((seen, heard))
    return found[2:]  # the first two draw what was never drawn before


def main() -> int:
    print(f"from a tap to the new map, {TIMES} times, milliseconds: median, p95 (the server's share)")
    print(f"  load before: {os.getloadavg()[0]:.1f}, processors: {os.cpu_count()}")
    with app_and_browser() as (server, browser):
        for entries, sample in MAPS.items():
            page = page_at(browser, server)
            page.add_init_script(_NOTE_WHAT_IS_SAID)
            person = Hands(page)
            person.visits(frame.OPEN)
            person.opens(sample_path(sample).read_bytes())
            person.settles_in(kept=False)
            count = len(files.open_sample(sample).current.alters)
            assert abs(count - entries) <= 2, count
            expect(person.map).to_be_visible()
            person.map.locator(".entry").first.focus()
            person.keys("Enter")
            for block in IN_TURN:
                seen, heard = zip(*times(person, block), strict=True)
                p95 = quantiles(seen, n=20)[-1]
                aim = f"  (aim: under {AIM})" if entries == 60 else ""
                print(
                    f"  {count} entries, {block:5} {median(seen):6.0f} {p95:6.0f}  ({median(heard):.0f}){aim}"
                )
            page.context.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
