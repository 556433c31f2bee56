"""The looks at power and at belonging: what was said, marked alike in every view, and nothing more."""

import json
import re

import pytest
from hypothesis import given, settings

from netmap.model import SupportMap
from netmap.model.edits import with_alter
from netmap.model.signs import signs
from netmap.report.veil import veiled
from netmap.views.live_map import Looking, live_map
from netmap.views.picture.legend import legend_html
from netmap.views.picture.map_picture import map_picture
from netmap.views.table import table_html
from netmap.words.map_in_words import NONE_MARKED, alt_text
from netmap.words.map_view import SIGN_WORDS, SIGNS_OF, Lens
from tests.strategies import support_maps
from tests.views.maps import placed_map, with_power_and_belonging

ASKED: tuple[Lens, ...] = ("power", "belonging")
FOUR = with_power_and_belonging(placed_map(4))


def drawn(m: SupportMap, lens: Lens) -> list[list[bool]]:
    return [entry["signs"] for entry in live_map(m, Looking(lens=lens), {})["entries"]]


def test_the_live_map_marks_what_was_said() -> None:
    assert drawn(FOUR, "power") == [[False, False], [True, False], [False, True], [True, True]]
    assert drawn(FOUR, "belonging") == [[True, False], [False, True], [False, False], [True, True]]
    assert drawn(FOUR, "closeness") == [[], [], [], []]


def test_who_is_not_part_of_life_now_is_no_place_to_belong() -> None:
    past = with_alter(FOUR, FOUR.ids[1], status="past")
    assert drawn(past, "belonging")[1] == [False, False]


@pytest.mark.parametrize("lens", ASKED)
@settings(max_examples=40)
@given(m=support_maps())
def test_each_sign_is_said_in_every_view(lens: Lens, m: SupportMap) -> None:
    entries = live_map(m, Looking(lens=lens), {})["entries"]
    quiet = {entry["id"]: entry["said"] for entry in live_map(m, Looking(lens="closeness"), {})["entries"]}
    rows = re.findall(r"<tr .*?</tr>", table_html(m, lens), re.DOTALL)[1:]
    for entry, row in zip(entries, rows, strict=bool(m.ids)):
        marked = signs(m.alter(entry["id"]), m.connection(entry["id"]), lens)
        assert [sign in marked for sign in SIGNS_OF[lens]] == entry["signs"]
        assert (entry["said"] == quiet[entry["id"]]) == (not marked)
        for sign in marked:
            assert SIGN_WORDS[sign].lower() in entry["said"].lower() and SIGN_WORDS[sign] in row
    anyone = any(any(entry["signs"]) for entry in entries)
    assert (NONE_MARKED in alt_text(m, lens)) == (bool(m.ids) and not anyone)


@pytest.mark.parametrize("lens", ASKED)
@pytest.mark.parametrize("hidden", [False, True])
def test_own_words_about_me_are_in_no_look(lens: Lens, hidden: bool) -> None:
    m = veiled(FOUR) if hidden else FOUR
    message = json.dumps(live_map(m, Looking(lens=lens), {}))
    shown = (message, table_html(m, lens), alt_text(m, lens), map_picture(m, lens=lens))
    assert not any("secret" in view for view in shown)
    assert any(any(signs) for signs in drawn(m, lens))


@pytest.mark.parametrize("lens", ASKED)
@pytest.mark.parametrize("dark", [False, True])
def test_the_picture_and_the_legend_show_signs_and_in_no_other_look(lens: Lens, dark: bool) -> None:
    looks: tuple[Lens, Lens] = (lens, "closeness")
    signs, plain = (map_picture(FOUR, lens=one, dark=dark).count("<path") for one in looks)
    assert signs > plain
    for sign in SIGNS_OF[lens]:
        assert SIGN_WORDS[sign] in legend_html(lens, dark)
        assert SIGN_WORDS[sign] not in legend_html("closeness", dark)


def test_the_picture_is_told_with_numbers_and_no_names() -> None:
    assert alt_text(FOUR, "power").endswith(
        "Two hold power over something of yours. You hold power over something of two of them."
    )
    assert "Two understand or affirm who you are, in your words." in alt_text(FOUR, "belonging")
