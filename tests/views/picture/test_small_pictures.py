"""Legend, little map and table."""

import re
from typing import get_args
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from netmap.model import SupportMap
from netmap.model.edits import add, new_map, place, tie_all, with_connection
from netmap.views.picture.legend import legend_html
from netmap.views.picture.small_map import small_map_html
from netmap.views.table import table_html
from netmap.words import labels as answers
from netmap.words.map_view import (
    CHANGE_WORDS,
    LINE_WORDS,
    SHAPE_WORDS,
    SUPPORT_WORDS,
    Lens,
)
from tests.strategies import support_maps
from tests.views.maps import placed_map
from tests.views.seen import Table, drawings


@pytest.mark.parametrize("lens", get_args(Lens))
@pytest.mark.parametrize("dark", [False, True])
def test_the_legend_says_every_shape_and_every_look_of_safety_in_words(lens: Lens, dark: bool) -> None:
    legend = ElementTree.fromstring(re.sub(r"(<img [^>]*)>", r"\1/>", legend_html(lens, dark)))
    said = [element.text for element in legend.iter("span")]
    assert set(SHAPE_WORDS.values()) <= set(said)
    assert {*answers.SAFETY.values(), answers.OPEN}.issubset(said) == (lens in ("together", "safety"))
    assert (LINE_WORDS["give"] in said) == (lens in ("together", "give_and_get"))
    assert set(SUPPORT_WORDS.values()).issubset(said) == (lens == "support")
    assert set(CHANGE_WORDS.values()).issubset(said) == (lens == "changes")
    assert len(drawings(legend_html(lens, dark))) == len(said)


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_the_little_map_is_a_picture_without_names_or_ids(m: SupportMap) -> None:
    (picture,) = drawings(small_map_html(m, m.ids[:2]))
    assert not [text for text in ElementTree.fromstring(picture).itertext() if text.strip()]


def test_the_little_map_makes_the_named_ones_stand_out_and_passes_over_the_rest() -> None:
    m = placed_map(6)
    # Three rings, me, six shapes; the one that stands out has one line more round it.
    assert drawings(small_map_html(m))[0].count("<path") == 6
    assert drawings(small_map_html(m, (m.ids[0], "unknown")))[0].count("<path") == 7


def test_the_little_map_tells_filled_from_open_and_draws_a_way_from_me() -> None:
    m = placed_map(6, waiting=1)
    first, second, *_, waits = m.ids
    (filled,) = drawings(small_map_html(m, (first,)))
    (hollow,) = drawings(small_map_html(m, open_marks=(first,)))
    assert filled != hollow and hollow.count("<path") == 5
    (way,) = drawings(small_map_html(m, way=(first, waits, second, "unknown")))
    assert way.count("<path") == 6
    # From me in the middle over two who are placed; who waits is passed over.
    line = ElementTree.fromstring(way).find(".//{http://www.w3.org/2000/svg}path")
    assert (
        line is not None and line.attrib["d"].startswith("M110.0 110.0") and line.attrib["d"].count("L") == 2
    )
    assert drawings(small_map_html(m, way=(waits,))) == drawings(small_map_html(m))
    assert 'alt="A way"' in small_map_html(m, about="A way")


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_the_table_has_one_row_for_each_entry_and_no_markup_of_theirs(m: SupportMap) -> None:
    table = Table(table_html(m))
    assert len(table.rows) == 1 + max(len(m.alters), 1)
    assert table.tags <= {"table", "caption", "thead", "tbody", "tr", "th", "td", "span", "bdi"}


def test_open_answers_are_not_sure_yet_and_none_is_none() -> None:
    m = add(add(new_map(), "Ana"), "Ben", form="friend")
    ana, ben = m.ids
    m = tie_all(place(m, ben, 1, 0.0, 0.5), (ana, ben))
    m = with_connection(m, ben, safety=4, give=0, get=3, gets=frozenset({"warmth", "listens"}))
    _, first, second = Table(table_html(m)).rows
    open_answer = "not sure yet"
    assert first == [
        "Ana", "a person", "not placed yet", open_answer, open_answer, open_answer, open_answer, "Ben",
    ]  # fmt: skip
    assert second == [
        "Ben", "a person, friend", "close", "mostly safe", "none", "a lot", "listens and believes and warmth",
        "Ana",
    ]  # fmt: skip


def test_an_empty_map_is_a_table_that_says_so() -> None:
    assert "no one on the map yet" in table_html(new_map())
