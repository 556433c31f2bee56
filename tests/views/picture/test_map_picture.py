"""The still picture of a map: everyone, in every lens, as text, and no line through me."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import dist
from typing import get_args
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from netmap.measures.chart_data import circles
from netmap.model import SupportMap
from netmap.model.edits import add, new_map, place, set_tie, with_alter
from netmap.views import looks
from netmap.views.lenses import LENSES
from netmap.views.palette import LIGHT
from netmap.views.picture.circles import circles_scene
from netmap.views.picture.map_picture import map_picture, map_scene
from netmap.views.picture.scene import Scene
from netmap.views.picture.ties import strokes
from netmap.views.picture.two_maps import ME, MIDDLE, two_maps_html
from netmap.views.plan import plan
from netmap.views.routes import zigzag
from netmap.views.sizes import sizes
from netmap.views.svg import picture
from netmap.words.map_view import Lens
from netmap.words.names import labels
from tests.hostile_names import HOSTILE
from tests.strategies import support_maps
from tests.views.maps import placed_map, with_power_and_belonging
from tests.views.seen import drawings

NAMES: tuple[Lens, ...] = get_args(Lens)
SIZES = [(820, 680), (370, 520), (600, 600)]
SVG = "{http://www.w3.org/2000/svg}"


def scene_of(m: SupportMap, size: tuple[float, float] = (820, 680), lens: Lens = "closeness") -> Scene:
    return map_scene(m, size, LENSES[lens], LIGHT)


def texts_of(svg: str) -> list[str]:
    return [text.text or "" for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def titles_of(svg: str) -> list[str]:
    """What is shown to whoever points at a shape."""
    root = ElementTree.fromstring(svg)
    return [title.text or "" for path in root.iter(f"{SVG}path") for title in path.findall(f"{SVG}title")]


def shapes_in(svg: str) -> int:
    return sum(1 for _ in ElementTree.fromstring(svg).iter())


def test_every_lens_there_is_has_its_record() -> None:
    assert tuple(LENSES) == NAMES


@settings(deadline=None, max_examples=40)
@given(support_maps())
def test_everyone_has_exactly_one_point_with_their_name(m: SupportMap) -> None:
    for lens in NAMES:
        scene = scene_of(m, lens=lens)
        assert [entry.whole for entry in scene.entries] == list(labels(m).values())
        assert len({id(entry) for entry in scene.entries}) == len(m.ids)


@pytest.mark.parametrize("lens", NAMES)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_every_picture_is_well_formed_and_of_its_size(lens: Lens, dark: bool, size: tuple[int, int]) -> None:
    root = ElementTree.fromstring(map_picture(placed_map(14, waiting=3), size, lens, dark))
    assert (float(root.attrib["width"]), float(root.attrib["height"])) == size


@pytest.mark.parametrize("count", [0, 1, 2])
def test_tiny_maps_are_drawn(count: int) -> None:
    assert len(titles_of(map_picture(placed_map(count)))) == count


@pytest.mark.parametrize("lens", NAMES)
def test_a_lens_moves_no_one(lens: Lens) -> None:
    m = with_power_and_belonging(placed_map(20, waiting=2))
    plain, other = scene_of(m), scene_of(m, lens=lens)
    assert [entry.at for entry in plain.entries] == [entry.at for entry in other.entries]


def test_placing_the_last_one_from_the_tray_moves_no_one_else() -> None:
    m = placed_map(8, waiting=1)
    after = place(m, m.ids[-1], 3, 40.0, 0.5)
    for size in SIZES:
        before, now = scene_of(m, size), scene_of(after, size)
        assert [entry.at for entry in before.entries[:-1]] == [entry.at for entry in now.entries[:-1]]


def test_a_name_that_is_markup_is_shown_as_it_was_typed() -> None:
    m = add(add(new_map(), "<b>Ana</b> & <a href='x'>"), "$x$")
    m = place(m, m.ids[0], 1, 0.0, 0.5)
    svg = map_picture(m, (1400, 900))
    assert {"<b>Ana</b> & <a href='x'>", "$x$"} <= set(texts_of(svg))
    assert "<b>" not in svg and "<a" not in svg


def test_hostile_names_leave_the_picture_well_formed() -> None:
    m = new_map()
    for name in HOSTILE:
        m = add(m, name)
    assert titles_of(map_picture(m)) == list(labels(m).values())


def test_pointing_shows_the_whole_name_also_where_it_is_cut() -> None:
    long = "The Tuesday evening neighbourhood choir of the old harbour"
    m = add(new_map(), long)
    m = place(m, m.ids[0], 1, 0.0, 0.5)
    svg = map_picture(m, (370, 520))
    assert long not in texts_of(svg)
    assert titles_of(svg) == [long]
    cut = [
        text
        for text in ElementTree.fromstring(svg).iter(f"{SVG}text")
        if text.find(f"{SVG}title") is not None
    ]
    assert [[title.text for title in name] for name in cut] == [[long]]


def test_lines_to_me_are_drawn_in_the_lens_that_asks_for_them_and_never_for_open_answers() -> None:
    m = placed_map(1)  # its answers are all open
    assert shapes_in(map_picture(m, lens="give_and_get")) == shapes_in(map_picture(m, lens="closeness"))
    rated = placed_map(3)
    assert shapes_in(map_picture(rated, lens="give_and_get")) > shapes_in(map_picture(rated, lens="safety"))


def test_nothing_about_colours_alone_says_who_has_died() -> None:
    m = placed_map(2)
    died = with_alter(m, m.ids[0], status="died")
    assert shapes_in(map_picture(died)) > shapes_in(map_picture(m))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("waiting", [0, 1, 7, 14, 30, 60])
def test_everyone_who_waits_fits_into_the_picture_and_can_be_hit(size: tuple[int, int], waiting: int) -> None:
    here = plan(size, waiting)
    shape = sizes(here.radius, waiting).shape
    assert len(here.waiting) == waiting
    for x, y in here.waiting:
        assert shape <= x <= size[0] - shape
        assert shape <= y <= size[1] - shape
        assert dist((x, y), here.middle) > here.radius + shape
    if waiting > 1:
        assert min(dist(one, other) for one, other in combinations(here.waiting, 2)) >= 2 * shape
    assert here.radius > min(size) * 0.22


def test_targets_are_as_large_as_a_finger() -> None:
    assert looks.HIT >= 44
    assert looks.for_browser()["hit"] == looks.HIT


def test_the_picture_asks_for_nothing_and_stands_on_any_ground() -> None:
    svg = map_picture(placed_map(3))
    root = ElementTree.fromstring(svg)
    assert "url(" not in svg and "<style" not in svg and "<script" not in svg
    # Names of rings are written along a line of the picture itself.
    lines = {f"#{path.get('id')}" for path in root.iter(f"{SVG}path") if path.get("id")}
    links = [node.attrib[name] for node in root.iter() for name in node.attrib if "href" in name]
    assert links and set(links) <= lines and svg.count("href") == len(links)
    assert "style" not in root.attrib and not root.findall(f"{SVG}rect")


def test_the_picture_says_what_it_is_where_it_stands_by_itself_and_is_written_in_one_font() -> None:
    m = placed_map(5, waiting=1)
    root = ElementTree.fromstring(map_picture(m, title="My <map>", about="Five & me."))
    assert [(child.tag.removeprefix(SVG), child.text) for child in list(root)[:2]] == [
        ("title", "My <map>"), ("desc", "Five & me."),
    ]  # fmt: skip
    assert root.attrib["role"] == "img"
    assert {text.attrib["font-family"] for text in root.iter(f"{SVG}text")} == {looks.FONT}
    assert picture(1, 1, ()).count("<title") == 0


@settings(deadline=None, max_examples=150)
@given(support_maps(most=9))
def test_no_line_between_two_people_leads_through_me(m: SupportMap) -> None:
    for scene in (scene_of(m, lens="ties"), scene_of(m, (320, 400), "ties")):
        _all_go_round(scene)
    _all_go_round(circles_scene(m, circles(m), (350, 500), LIGHT))


@settings(deadline=None, max_examples=60)
@given(support_maps(most=9))
def test_nor_does_one_where_two_maps_stand_side_by_side(m: SupportMap) -> None:
    html = two_maps_html(m, m, m.ids, labels(m), ("then", "now"), ties=True)[0]
    (svg,) = drawings(html)
    group = ElementTree.fromstring(svg).find(f"{SVG}g[@class='ties']")
    for path in () if group is None else group:
        way = [(float(x), float(y)) for x, y in map(str.split, path.attrib["d"][1:].split("L"))]
        assert all(_apart(a, b, MIDDLE) > ME for a, b in pairwise(way))


def test_a_tense_tie_across_me_is_drawn_round_me() -> None:
    m = add(add(new_map(), "Mum"), "Dad")
    mum, dad = m.ids
    m = set_tie(place(place(m, mum, 1, 180.0, 0.5), dad, 1, 0.0, 0.5), mum, dad, "tense")
    (line,) = scene_of(m, lens="ties").lines
    assert line.stroke == "jagged" and len(line.way) > 2
    _all_go_round(scene_of(m, lens="ties"))


def _all_go_round(scene: Scene) -> None:
    for line in scene.lines:
        for way in (line.way, zigzag(line.way, looks.TOOTH, looks.TEETH, looks.JAGGED), *strokes(line)):
            for a, b in pairwise(way):
                assert _apart(a, b, scene.disc.middle) > scene.disc.me + 1


def _apart(a: tuple[float, float], b: tuple[float, float], point: tuple[float, float]) -> float:
    """How far the nearest of a hundred points between a and b is."""
    return min(dist(point, spot) for spot in _between(a, b))


def _between(a: tuple[float, float], b: tuple[float, float]) -> Iterator[tuple[float, float]]:
    for step in range(101):
        yield a[0] + (b[0] - a[0]) * step / 100, a[1] + (b[1] - a[1]) * step / 100
