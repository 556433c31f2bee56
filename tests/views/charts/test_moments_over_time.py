"""The line of moments: a dot for each, none on another, its numbers the entries of the day."""

import re
from base64 import b64decode
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.views.charts.moments_over_time import MOST_HIGH, moments_line_html, numbered
from tests.strategies import DATES

SVG = "{http://www.w3.org/2000/svg}"
POINTS = st.lists(st.tuples(DATES, st.integers(0, 150)), min_size=2, max_size=30).map(sorted)


def drawings(html: str) -> list[ElementTree.Element]:
    found = re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', html)
    return [ElementTree.fromstring(b64decode(data)) for data in found]


def test_one_moment_is_no_line() -> None:
    assert moments_line_html([]) == "" == moments_line_html([(date(2024, 3, 1), 2)])


@given(POINTS)
def test_each_moment_is_a_dot_and_none_covers_another_or_leaves_the_picture(
    points: list[tuple[date, int]],
) -> None:
    for drawing in drawings(moments_line_html(points)):
        _, _, width, height = (float(x) for x in drawing.attrib["viewBox"].split())
        dots = [
            tuple(float(dot.attrib[key]) for key in ("cx", "cy", "r")) for dot in drawing.iter(f"{SVG}circle")
        ]
        assert len(dots) == len(points)
        assert all(r <= x <= width - r and r <= y <= height - r for x, y, r in dots)
        for i, (x, y, r) in enumerate(dots):
            assert all((x - a) ** 2 + (y - b) ** 2 >= (2 * r) ** 2 for a, b, _ in dots[:i])
        named = [float(text.attrib["x"]) for text in drawing.iter(f"{SVG}text")]
        assert all(0 <= x <= width for x in named)


@pytest.mark.parametrize("dark", [False, True])
def test_months_years_and_numbers_are_written_in_it_and_all_of_it_in_words(dark: bool) -> None:
    points = [(date(2024, 3, 9), 4), (date(2024, 11, 20), 7), (date(2025, 2, 2), 6)]
    html = moments_line_html(points, dark)
    wide, _ = drawings(html)
    said = [text.text for text in wide.iter(f"{SVG}text")]
    assert {"Mar", "Nov", "Jan", "2024", "2025", "4", "7", "6"} <= set(said)
    alt = "Moments along the months: 9 March 2024, four on the map; 20 November 2024, seven on the map;"
    assert html.count(alt) == 2


def test_a_moment_a_week_for_a_year_has_room() -> None:
    days = [(date(2024, 1, 1) + timedelta(days=7 * week), 10) for week in range(52)]
    assert numbered(days)


def test_of_a_moment_a_day_the_dots_are_small_and_without_numbers() -> None:
    days = [(date(2024, 1, 1) + timedelta(days=day), 10) for day in range(300)]
    assert not numbered(days)
    assert all("10" not in [t.text for t in d.iter(f"{SVG}text")] for d in drawings(moments_line_html(days)))
    assert MOST_HIGH > 1
