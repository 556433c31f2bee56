"""Give and get, kinds of support, circles, and the numbers behind them."""

import re
from html import escape, unescape
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from netmap.files import open_sample
from netmap.measures.chart_data import circles, give_and_get, kinds
from netmap.measures.contact import kept_apart
from netmap.measures.relationship import could_be_child
from netmap.model import SupportMap
from netmap.model.edits import new_map
from netmap.report.veil import veiled
from netmap.views.charts import numbers
from netmap.views.charts.give_and_get import bar_svg, bars_html
from netmap.views.charts.kinds_of_support import grid_html
from netmap.views.palette import DARK, LIGHT
from netmap.views.picture.circles import circles_html
from netmap.words.charts import MARK, OPEN_SPACE, bar_words
from netmap.words.names import labels
from tests.hostile_names import HOSTILE
from tests.likely_maps import NAMES, entry, likely_maps, map_of
from tests.strategies import support_maps
from tests.views.maps import placed_map
from tests.views.seen import Table, drawings

GOLDEN = open_sample("golden").current
OURS = {
    "figure", "div", "p", "ul", "li", "span", "bdi", "img", "table", "thead", "tbody", "tr", "th", "td",
    "caption",
}  # fmt: skip


class Read(HTMLParser):
    """What stands in a picture as text, what it says in place of images, and which tags it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: list[str] = []
        self.alts: list[str] = []
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "bdi":
            self.names.append("")
        if tag == "img":
            self.alts.append(dict(attrs)["alt"] or "")
        else:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._inside.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._inside and self._inside[-1] == "bdi":
            self.names[-1] += data


def all_pictures(m: SupportMap) -> dict[str, str]:
    bars, grid, whole = give_and_get(m), kinds(m), circles(m)
    return {
        "give and get": bars_html(m, bars),
        "kinds": grid_html(m, grid),
        "circles": circles_html(m, whole),
        "amounts": numbers.numbers_html("give_and_get", numbers.amounts(m, bars)),
        "givers": numbers.numbers_html("kinds", numbers.givers(m, grid)),
        "sizes": numbers.numbers_html("circles", numbers.sizes(m, whole)),
    }


@settings(max_examples=40)
@given(support_maps(most=5))
def test_no_name_is_ever_markup(m: SupportMap) -> None:
    for html in all_pictures(m).values():
        assert Read(html).tags <= OURS
        for drawing in drawings(html):
            ElementTree.fromstring(drawing)


@settings(max_examples=80)
@given(support_maps(most=4) | likely_maps())
def test_a_bar_for_each_answered_connection_with_its_own_amounts_and_no_other(m: SupportMap) -> None:
    """So that nobody kept apart has one, and what is open is never drawn as none."""
    names, apart = labels(m), kept_apart(m)
    read = Read(bars_html(m, give_and_get(m)))
    expected = {}
    for alter in m.current():
        c = m.connection(alter.id)
        weighed = alter.id not in apart and alter.id not in give_and_get(m).uneven
        if weighed and not could_be_child(m, alter.id) and c.give is not None and c.get is not None:
            expected[names[alter.id]] = bar_words(c.give, c.get)
    assert dict(zip(read.names, read.alts, strict=True)) == expected
    assert len(read.names) == len(expected)


@pytest.mark.parametrize(
    "apart",
    [
        {"safety": 1}, {"safety": 5, "felt": "on_guard"}, {"safety": 5, "wish": "step_back"},
        {"safety": 5, "wish": "no_contact"}, {"safety": 5, "power": True, "strain": 3},
        {"safety": 5, "status": "ended_by_harm"}, {"safety": 5, "limits_respected": 2},
    ],
    ids=str,
)  # fmt: skip
def test_nobody_kept_apart_has_a_bar_or_a_mark_or_a_number(apart: dict[str, object]) -> None:
    said = {"give": 4, "get": 1, "gets": frozenset({"warmth"})}
    m = map_of(entry("Aylin", safety=5, **said), entry("Bako", **{**said, **apart}))
    drawn = all_pictures(m)
    for name in ("give and get", "kinds", "amounts"):
        assert "Aylin" in drawn[name] and "Bako" not in drawn[name]


def test_hostile_names_stand_as_they_were_typed_in_every_picture() -> None:
    said = {"safety": 5, "give": 1, "get": 1, "gets": frozenset({"warmth"}), "ring": 2}
    entries = (entry(f"n{at}", name=name, **said) for at, name in enumerate(HOSTILE))
    m = map_of(*entries, ties=[("n0", "n1")])
    drawn = all_pictures(m)
    for html in drawn.values():
        assert Read(html).tags <= OURS
    for picture in ("give and get", "kinds", "amounts"):
        assert Read(drawn[picture]).names == list(labels(m).values())
    for drawing in drawings(drawn["circles"]):
        ElementTree.fromstring(drawing)
    assert all(escape(name) in drawn["circles"] for name in labels(m).values())


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_bar_can_be_read_without_colour(colours: object) -> None:
    """Stripes on one side, a whole fill on the other; none is a small ring and no bar."""
    assert isinstance(colours, type(LIGHT))
    drawing = ElementTree.fromstring(bar_svg(3, 1, colours))
    give, get = [r.attrib for r in drawing.iter() if r.tag.endswith("rect") and "x" in r.attrib]
    assert give["fill"] == "url(#s)" and get["fill"] == colours.blue
    assert float(give["width"]) == 3 * float(get["width"])
    assert float(give["x"]) + float(give["width"]) == float(get["x"])
    neither = bar_svg(0, 0, colours)
    assert neither.count("<circle") == 2 and "<rect x=" not in neither


def test_bars_stand_ring_by_ring_in_the_order_of_the_map() -> None:
    assert Read(bars_html(GOLDEN, give_and_get(GOLDEN))).names == ["Paul", "Salma", "Femi", "Chris", "Nadia"]


def test_the_grid_of_the_golden_map() -> None:
    rows = Table(grid_html(GOLDEN, kinds(GOLDEN))).rows
    assert rows[0] == ["", "Paul", "Salma", "Femi", "Chris", "Toni", "Nadia"]
    assert [row[0] for row in rows[1:]][:2] == ["listens and believes", "calm company"]
    assert set(Read(grid_html(GOLDEN, kinds(GOLDEN))).alts) == {MARK["safe_enough"]}


def test_a_kind_nobody_gives_is_an_open_space_and_a_ring_is_safety_still_open() -> None:
    m = map_of(entry("a", gets=frozenset({"warmth"})), entry("b", safety=5, gets=frozenset()))
    html = grid_html(m, kinds(m))
    assert html.count(OPEN_SPACE) == 6
    assert Read(html).alts == [MARK["safety_open"]]
    assert 'fill="none"' in drawings(html)[0]


@settings(max_examples=60)
@given(likely_maps())
def test_the_grid_holds_as_many_marks_as_were_said_and_nobody_kept_apart(m: SupportMap) -> None:
    read, found = Read(grid_html(m, kinds(m))), kinds(m)
    assert len(read.alts) == len(found.marks)
    assert {labels(m)[id] for id in kept_apart(m)}.isdisjoint(read.names)


def test_circles_are_numbered_drawn_with_different_lines_and_named_beside() -> None:
    m = map_of(
        *(entry(name[0], name=name, ring=1 + at % 3) for at, name in enumerate(NAMES[:5])),
        ties=[("A", "B"), ("C", "D")],
    )
    html = circles_html(m, circles(m))
    assert "Circle 1: Aylin and Bako." in html and "Circle 2: Chen and Dinara." in html
    assert "Tied to nobody here: Ewa." in html
    for drawing in drawings(html)[:2]:
        lines = re.findall(r'fill-rule="evenodd"[^>]*', drawing)
        dashes = [re.findall(r'dasharray="([^"]*)"', line) for line in lines]
        assert len(dashes) == 3 and dashes[0] != dashes[1] and dashes[0] and dashes[1] and not dashes[2]
        said = [text.text for text in ElementTree.fromstring(drawing).iter() if text.tag.endswith("text")]
        assert said.count("1") == said.count("2") == 2
        assert set(NAMES[:5]) <= set(said)


def test_a_full_map_is_one_picture_that_scrolls() -> None:
    m = placed_map(40, waiting=3)
    few = placed_map(10)
    assert "nm-slim" in circles_html(few, circles(few))
    html = circles_html(m, circles(m))
    assert "nm-slim" not in html and 'tabindex="0"' in html


def test_a_map_without_answers_has_no_pictures() -> None:
    for m in (new_map(), open_sample("unanswered").current):
        assert bars_html(m, give_and_get(m)) == grid_html(m, kinds(m)) == ""
    assert circles_html(new_map(), circles(new_map())) == ""


def test_hidden_names_stay_hidden_in_every_picture_and_table() -> None:
    for html in all_pictures(veiled(GOLDEN)).values():
        told = unescape(html) + "".join(drawings(html))
        assert not [alter.name for alter in GOLDEN.alters if alter.name in told]


def test_the_numbers_are_those_of_the_map() -> None:
    assert list(numbers.amounts(GOLDEN, give_and_get(GOLDEN))) == [
        ("Paul", 4, 4), ("Salma", 3, 2), ("Femi", 2, 3), ("Chris", 3, 0), ("Nadia", 1, 1),
    ]  # fmt: skip
    assert ("practical help", 2, 0) in list(numbers.givers(GOLDEN, kinds(GOLDEN)))
    assert list(numbers.sizes(GOLDEN, circles(GOLDEN))) == [("Circle 1", 4, 3)]
