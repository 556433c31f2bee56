"""A person at a page of netmap. What they touch is found by its role and its words, as they find it."""

import re
import time
from collections.abc import Callable, Iterable
from math import dist
from typing import Any, NamedTuple

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as TookTooLong

from netmap.model import Guide
from netmap.model.scales import Kind
from netmap.words import bench, group_ties, labels, live_map, map_page, places, start_page
from tests.browser.conftest import PATIENCE, settled
from tests.browser.ears import ears_of, listen

_MOMENT = 25
"""Milliseconds in which a page that has nothing else to do says what it has to say to the server."""
_BREATH, _HEARD, _NEAR = 0.6, 0.2, 20
"""Seconds, seconds and pixels, more than those of `double_click.js`."""
_IDLE = "() => new Promise(done => requestIdleCallback(() => done(), { timeout: 2000 }))"
_WHERE_THEY_STAND = """svg => {
  const box = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('.entry')].map(entry => {
    const [x, y] = entry.getAttribute('transform').match(/-?[0-9.]+/g).map(Number);
    return [entry.dataset.id, box.x + x, box.y + y];
  });
}"""


_SHOWS_ALL = """() => document.fonts.status === 'loaded' &&
  !document.querySelector('[data-testid="stSkeleton"]') &&
  [...document.querySelectorAll('[data-testid="stPlotlyChart"]')]
    .every(figure => figure.querySelector('.main-svg')) &&
  [...document.querySelectorAll('.st-key-map *')]
    .every(({ shadowRoot }) => !shadowRoot || shadowRoot.querySelector('.netmap[data-view]'))"""


class Spot(NamedTuple):
    """A place in the window, in pixels."""

    x: float
    y: float


class Hands:
    """One page and the ways a person touches it. Each way ends when the page has come to rest."""

    def __init__(self, page: Page) -> None:
        self.page = page
        ears = ears_of(page)
        if ears is None:
            listen(page)
            page.reload()
            ears = ears_of(page)
        assert ears is not None
        self.ears = ears
        self._tapped = 0.0, Spot(0, 0), ""
        self._named = ""
        settled(page)
        self.rest()

    def rest(self) -> None:
        """Waits until all that was said to the server is answered, and the page has nothing more to say."""
        for _ in range(PATIENCE // _MOMENT):
            before = self.ears.asked
            self.page.evaluate(_IDLE)
            self.page.wait_for_timeout(_MOMENT)
            if before == self.ears.asked == self.ears.answered:
                settled(self.page)
                # Letters, figures and parts that arrive late push aside what a finger was about to touch.
                self.page.wait_for_function(_SHOWS_ALL)
                return
        raise AssertionError("the page does not come to rest")

    def until(self, is_so: Callable[[], bool]) -> None:
        """Waits until it is so, for what no locator can see."""
        for _ in range(PATIENCE // _MOMENT):
            if is_so():
                return
            self.page.wait_for_timeout(_MOMENT)
        assert is_so()

    def presses(self, keys: str) -> None:
        """A key whose deed goes to the server a while later, with those that follow it: once that is said."""
        before = self.ears.asked
        self.page.keyboard.press(keys)
        self.until(lambda: self.ears.asked > before)
        self.rest()

    def reload(self) -> None:
        self.page.reload()
        settled(self.page)
        self.rest()

    def tap(self, thing: Locator) -> None:
        # Twice at one spot in one breath is a double click: it counts once at once, or on another page.
        at, spot, url = self._tapped
        thing.scroll_into_view_if_needed()
        box = thing.bounding_box() or {"x": 0, "y": 0, "width": 0, "height": 0}
        here = Spot(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        # "begin" has one question after the other.
        another_page = url != self.page.url or url.endswith("/begin")
        wait = at + (_BREATH if another_page else _HEARD) - time.monotonic()
        if wait > 0 and dist(here, spot) < _NEAR:
            self.page.wait_for_timeout(1000 * wait)
        url = self.page.url
        thing.click()
        self._tapped = time.monotonic(), here, url
        self.rest()

    def keys(self, keys: str) -> None:
        self.page.keyboard.press(keys)
        self.rest()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        self.tap(self.button(name))

    def row(self, question: str) -> Locator:
        """The row of answers to a question: one of them, or several."""
        one, several, ticked = (
            self.page.get_by_role(role, name=question, exact=True)
            for role in ("radiogroup", "toolbar", "group")
        )
        return one.or_(several).or_(ticked)

    def answers(self, question: str, *answers: str) -> None:
        row = self.row(question)
        for answer in answers:
            one, ticked, button = (
                row.get_by_role(role, name=answer, exact=True) for role in ("radio", "checkbox", "button")
            )
            self.tap(one.or_(ticked).or_(button))

    def answered(self, question: str, answer: str) -> None:
        """Sees that this answer, and no other, is the one given."""
        expect(self.row(question).get_by_role("radio", checked=True)).to_have_accessible_name(answer)

    def writes(self, label: str, text: str, leave: str = "Tab") -> None:
        field = self.page.get_by_label(label, exact=True)
        field.fill(text)
        field.press(leave)
        self.rest()

    def picks(self, label: str, name: str) -> None:
        """Chooses a name from a list that opens."""
        option = self.page.get_by_role("option", name=name, exact=True)
        self._opens_a_list(label, option)
        self.tap(option)

    def sees_offered(self, label: str) -> Locator:
        """All that can be chosen in this field, once the list of it is open."""
        options = self.page.get_by_role("option")
        self._opens_a_list(label, options.first)
        expect(options.first).to_be_visible()
        return options

    def _opens_a_list(self, label: str, looked_for: Locator) -> None:
        for _ in range(3):
            self.page.get_by_role("combobox", name=label).click()
            try:
                looked_for.wait_for(timeout=4000)
                return
            except TookTooLong:
                # A redraw that arrives with the tap closes the list again; a person taps once more.
                continue

    def visits(self, page: str) -> None:
        link = self.page.get_by_role("link", name=page, exact=True)
        menu = self.page.locator(".st-key-nm-menu button")
        if not link.count() and menu.is_visible():
            self.tap(menu)
        self.tap(link)

    def sees(self, text: str) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible()

    def begins(self, *, kept: bool, private: str = "yes") -> None:
        """From the first screen to an empty map."""
        self.press(start_page.MAP_MY_SUPPORT)
        self.settles_in(kept=kept, private=private)

    def settles_in(self, *, kept: bool, private: str = "yes") -> None:
        """Answers the two questions before a map opens."""
        self.press(start_page.DEVICE_CHOICE[private])
        self.press(places.TO_CHOOSE["device" if kept else "nowhere"])
        expect(self.map).to_be_visible()
        self.rest()

    @property
    def bench(self) -> Locator:
        """The map, and what stands beside it."""
        return self.page.locator(".netmap")

    @property
    def part(self) -> str:
        """What stands beside the map, once it is drawn."""
        expect(self.bench).to_have_attribute("data-view", re.compile("."))
        return str(self.bench.get_attribute("data-view"))

    def goes_to(self, part: str) -> None:
        """To a part of the bench: "rest", where nothing is asked, "names", "question", "ties" or "self"."""
        on = {"names": bench.GO_ON, "person": bench.WORDS["close"]}
        for _ in range(4):
            at = self.part
            if at == part:
                return
            if at == "rest":
                doors = {"names": "add_someone", "question": "ask_all", "self": "me"}
                title = group_ties.SIDE if self.button(group_ties.SIDE).count() else map_page.SIDES["ties"]
                self.press(title if part == "ties" else bench.WORDS[doors[part]])
            else:
                self.press(on.get(at, bench.WORDS["done"]))
        raise AssertionError(f"no way to {part}")

    def adds(self, names: Iterable[str], kind: Kind = "person") -> None:
        self.goes_to("names")
        for name in names:
            self.writes(map_page.ADD_LABEL, name, leave="Enter")
            self._named = name
            if kind != "person":
                if not self.row(bench.who(name)).get_by_role("button", name=labels.KIND[kind]).count():
                    self.tap(self.row(bench.who(name)).get_by_role("button", name=bench.WORDS["more"]))
                self.answers(bench.who(name), labels.KIND[kind])

    def thinks(self, guide: Guide) -> None:
        """Opens or shuts the questions that help to think of people."""
        door = self.button(bench.think(len(guide.prompts))).or_(self.button(bench.THINK_SHORT))
        self.tap(door.locator("visible=true"))

    def pastes(self, text: str) -> None:
        """A list of names, where one is put in."""
        self.tap(self.button(map_page.PASTE).locator("visible=true"))
        self.page.get_by_label(map_page.PASTE_LABEL).fill(text)
        self.press(map_page.PASTE_BUTTON)

    def opens_card(self, name: str) -> None:
        """Of someone on the map, by keys."""
        self.entry(name).focus()
        self.keys("Enter")

    def block(self, name: str) -> None:
        """Opens one block of questions on the card, else of who was named last; where there is little room,
        after asking for all of it."""
        if self.part != "person":
            self.opens_card(self._named)
        head = self.page.locator(f'[data-block="{name}"] h2 button')
        if not head.count():
            about = bench.WORDS.say("all_about", name="")
            self.tap(self.bench.locator(".foot").get_by_role("button", name=about))
        if head.get_attribute("aria-expanded") != "true":
            self.tap(head)

    def asks(self, question: str) -> str:
        """A question of this name, as it stands on the card that is open."""
        name = self.bench.locator(".panel h1").inner_text()
        return bench.ONE.say(question, name=name)

    def says(self, question: str, answer: str) -> None:
        """Answers a question of this name on the card that is open."""
        self.answers(self.asks(question), answer)

    def said(self, question: str, answer: str) -> None:
        """Sees that this, and nothing else, is answered there."""
        self.answered(self.asks(question), answer)

    def looks(self, way: str) -> None:
        """Through this lens, or at the map as a table or in words."""
        self.page.get_by_label(map_page.LENS_LABEL, exact=True).select_option(way)
        self.rest()

    def opens(self, data: bytes, name: str = "a map.json") -> None:
        """Gives the page a file."""
        file: Any = {"name": name, "mimeType": "application/json", "buffer": data}
        self.page.locator("input[type=file]").set_input_files(file)
        self.rest()

    def types_a_name(self, name: str) -> None:
        """Into the field that opened on the live map, once it is there."""
        expect(self.page.get_by_label(live_map.NEW_NAME, exact=True)).to_be_focused()
        self.page.keyboard.type(name)

    def map_is_drawn(self, entries: int) -> None:
        """Waits until so many are on the live map, and nothing of it moves any more."""
        expect(self.map.locator(".entry")).to_have_count(entries)
        looks = [""]

        def stands_still() -> bool:
            looks.append(self.map.inner_html())
            return looks[-1] == looks[-2]

        self.until(stands_still)

    def where_they_stand(self) -> dict[str, Spot]:
        """The place of everyone on the live map, by id, in pixels of the window."""
        return {id: Spot(x, y) for id, x, y in self.map.evaluate(_WHERE_THEY_STAND)}

    @property
    def map(self) -> Locator:
        """The live map."""
        return self.page.locator("svg.map")

    def entry(self, name: str) -> Locator:
        """Someone on the live map, by name."""
        return self.map.get_by_role("button", name=re.compile(rf"^{re.escape(name)}[,.]"))

    def spot(self, name: str) -> Spot:
        id = self.entry(name).get_attribute("data-id")
        assert id is not None
        return self.where_they_stand()[id]

    def drags(self, start: Spot, end: Spot, steps: int = 6) -> None:
        """With the mouse; does not wait for the server."""
        mouse = self.page.mouse
        mouse.move(*start)
        mouse.down()
        mouse.move(*end, steps=steps)
        mouse.up()
