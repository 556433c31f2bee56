"""All that hands do on the live map, on every screen, in light and in dark; and names that can be read."""

from collections.abc import Callable
from itertools import combinations, cycle

import pytest
from playwright.sync_api import Page, expect

from netmap import files
from netmap.model import MapFile, SupportMap
from netmap.model.edits import add, new_map, place
from netmap.views.free_places import free_place
from netmap.views.palette import palette
from netmap.words import bench, frame
from netmap.words.names import labels
from tests.browser import live
from tests.browser.hands import Hands
from tests.browser.live import GROUP, Finger, comes_to, drop, id_of, kept, pull
from tests.serving import Server

_LABELS = """svg => {
  const box = node => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  return [box(svg), [...svg.querySelectorAll('.entry')].map(entry => {
    const name = entry.querySelector('.name');
    return [entry.dataset.id, name.textContent, box(name), box(entry.querySelector('.body'))];
  })];
}"""
NAMES = (
    "Ana", "Grandmother Eleonore Margarethe Hoffmann", "Ben", "محمد عبد الرحمن", "Zoë 🌻", "Ana", "Søren",
    "Dr. Adaeze Okonkwo", "李小龍", "The Tuesday evening harbour choir", "Priya", "Uncle Władysław", "Gül",
    "Marie-Claire from the bakery", "Ali", "Новая соседка Ольга", "Kofi", "Mum", "Next-door neighbours", "Jo",
)  # fmt: skip
Box = tuple[float, float, float, float]


@pytest.mark.parametrize(
    ("screen", "dark"),
    [("desktop", False), ("phone", True)],
    indirect=["screen"],
)
def test_hands_and_keys_do_all_of_it(
    open_page: Callable[[Server], Page], fresh_server: Server, screen: str, dark: bool
) -> None:
    person = live.waiting_in_the_tray(open_page, fresh_server)
    page = person.page
    page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    person.rest()
    paper = "svg => getComputedStyle(svg).getPropertyValue('--paper')"
    person.until(lambda: person.map.evaluate(paper) == palette(dark).paper)
    drop(person, "Ana", 2, (0.8, 0.6))
    drop(person, "Ben", 2, (0.95, 0.2))
    drop(person, GROUP, 3, (-1, 0))
    person.tap(person.entry("Ana"))
    expect(person.bench).to_have_attribute("data-view", "person")
    for other in ("Ben", GROUP, "Dina"):  # Dina waits in the tray
        pull(person, person.spot(other))
        person.rest()
    m = kept(fresh_server)
    ana = id_of(m, "Ana")
    names = {alter.id: alter.name for alter in m.alters}
    assert {(names[(set(tie.pair) - {ana}).pop()], tie.kind) for tie in m.ties_of(ana)} == {
        ("Ben", "knows"), (GROUP, "belongs_to"), ("Dina", "knows"),
    }  # fmt: skip
    person.map.scroll_into_view_if_needed()
    page.mouse.dblclick(*live.place(person, 3, (0, -1)))
    person.types_a_name("Émile")
    person.keys("Enter")
    comes_to(person, fresh_server, "Émile", 3)
    person.entry("Ana").focus()
    person.keys("[")
    comes_to(person, fresh_server, "Ana", 1)
    person.keys("Control+z")
    comes_to(person, fresh_server, "Ana", 2)
    person.goes_to("ties")
    person.map.scroll_into_view_if_needed()
    live.circle(person, "Ana", "Ben")
    person.press(bench.TIES["tense"])
    assert "tense" in {tie.kind for tie in kept(fresh_server).ties}
    person.goes_to("rest")
    assert person.map.locator(".ties .tense").get_attribute("d")
    if screen != "desktop":
        Finger(page).drags(person.spot("Ben"), live.place(person, 1, (0, 1)))
        person.rest()
        comes_to(person, fresh_server, "Ben", 1)


def many(count: int) -> SupportMap:
    """Entries in three rings, where they are put when a ring is chosen on their card."""
    m = new_map(device_private="yes")
    for turn, name in zip(range(count), cycle(NAMES), strict=False):
        ring = (3, 2, 3, 1, 2)[turn % 5]
        m = add(m, name)
        m = place(m, m.ids[-1], ring, *free_place(m, ring))
    return m


@pytest.mark.parametrize(("screen", "count"), [("desktop", 40), ("phone", 25)], indirect=["screen"])
def test_every_name_can_be_read(open_page: Callable[[Server], Page], server: Server, count: int) -> None:
    m = many(count)
    person = Hands(open_page(server))
    person.visits(frame.OPEN)
    person.opens(files.to_bytes(MapFile(current=m)))
    person.settles_in(kept=False)
    person.page.mouse.move(0, 0)
    person.map_is_drawn(count)
    names = labels(m)
    picture, entries = person.map.evaluate(_LABELS)
    assert len(entries) == count
    for id, text, box, _ in entries:
        name = names[id]
        assert text == name or (text.endswith("…") and name.startswith(text[:-1]) and len(text) > 3), name
        assert within(box, picture), name
    for (one, _, box, body), (other, _, box_of_other, body_of_other) in combinations(entries, 2):
        assert covered(box, box_of_other) < 0.1, (names[one], names[other])
        hidden = max(covered(box, body_of_other), covered(box_of_other, body))
        assert hidden < 0.2, (names[one], names[other])
    for id, text, *_ in entries:
        if text.endswith("…"):
            person.map.locator(f'[data-id="{id}"]').focus()
            expect(person.map.locator(".whole text")).to_have_text(names[id])


def within(box: Box, picture: Box) -> bool:
    return all(box[i] >= picture[i] - 1 and box[i + 2] <= picture[i + 2] + 1 for i in (0, 1))


def covered(box: Box, other: Box) -> float:
    """The share of this box that lies under the other."""
    wide = min(box[2], other[2]) - max(box[0], other[0])
    high = min(box[3], other[3]) - max(box[1], other[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return max(wide, 0) * max(high, 0) / area if area else 0
