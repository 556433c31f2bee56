"""What is said beside the pictures."""

import re

from hypothesis import given, settings

from netmap.files import open_sample
from netmap.measures.chart_data import circles, give_and_get, kinds
from netmap.measures.contact import avoided, kept_apart
from netmap.model import SupportMap
from netmap.report.veil import veiled
from netmap.views.picture.circles import circles_html
from netmap.words import charts as words
from tests.likely_maps import entry, likely_maps, map_of
from tests.words.spoken import FORBIDDEN

GOLDEN = open_sample("golden").current


def told(m: SupportMap) -> dict[words.Picture, tuple[str, ...]]:
    return {
        "give_and_get": (*words.about_give_and_get(m, give_and_get(m)), words.bars_alt(m, give_and_get(m))),
        "kinds": (*words.about_kinds(m, kinds(m)), words.kinds_alt(m, kinds(m))),
        "circles": (
            *words.circle_lines(m, circles(m)),
            words.circles_alt(circles(m)),
            *words.about_circles(m, circles(m)),
        ),
    }


def test_the_golden_map_in_words() -> None:
    read, *lines, ask = words.about_give_and_get(GOLDEN, give_and_get(GOLDEN))
    assert read == words.READ["give_and_get"] and ask == words.ASK["give_and_get"]
    assert lines == [
        "As you rated it, support goes both ways with Paul, Salma and Femi.",
        "Uneven by nature, so no bar is drawn: Toni.",
        words.SAFETY_FIRST,
    ]
    assert words.circle_lines(GOLDEN, circles(GOLDEN)) == (
        "Circle 1: Paul, Salma, Femi and Chris.",
        "Tied to nobody here: Toni and Nadia.",
    )
    assert words.bars_alt(GOLDEN, give_and_get(GOLDEN)) == (
        "A picture of give and get, with a bar for each of five people."
    )
    assert words.circles_alt(circles(GOLDEN)) == "Your map with lines round one circle and two on their own."


def test_what_is_open_is_said_to_be_open_and_not_none() -> None:
    m = map_of(entry("Aylin", give=2), entry("Bako", give=1, get=0))
    lines = words.about_give_and_get(m, give_and_get(m))
    assert "Still open, and it can stay open: Aylin." in lines
    assert not [line for line in lines if "Bako" in line]


def test_a_kind_without_anyone_is_an_open_space_with_other_readings() -> None:
    m = map_of(entry("Aylin", safety=5, gets=frozenset({"warmth"})))
    lines = " ".join(words.about_kinds(m, kinds(m)))
    assert "You have someone you marked as safe enough for warmth." in lines
    assert "You may find it elsewhere, not need it now, or not have said it yet." in lines


def test_without_answers_no_one_is_told_how_to_read_a_picture() -> None:
    m = open_sample("unanswered").current
    assert words.about_give_and_get(m, give_and_get(m)) == (
        words.NOTHING_YET["give_and_get"],
        "Uneven by nature, so no bar is drawn: Father Andrzej.",
    )
    assert words.about_kinds(m, kinds(m)) == (words.NOTHING_YET["kinds"],)


@settings(max_examples=60)
@given(likely_maps())
def test_all_of_it_is_plain_and_ends_in_a_question_where_there_is_a_picture(m: SupportMap) -> None:
    drawn = {"give_and_get": give_and_get(m).answered, "kinds": kinds(m).ids, "circles": circles(m).circles}
    for which, lines in told(m).items():
        for line in lines:
            assert not FORBIDDEN.search(line) and re.search(r"[.?]$", line), line
            assert not re.search(r"  |None|: \.|,\s*\.|for \.|with \.", line) or not drawn[which], line
    for which, lines in (
        ("give_and_get", words.about_give_and_get(m, give_and_get(m))),
        ("kinds", words.about_kinds(m, kinds(m))),
        ("circles", words.about_circles(m, circles(m))),
    ):
        assert lines[-1].endswith("?") == bool(drawn[which])
        assert all(len(line.split()) < 40 for line in lines)


@settings(max_examples=60)
@given(likely_maps(namesakes=False))
def test_the_picture_of_circles_names_nobody_i_keep_away_from(m: SupportMap) -> None:
    shown = " ".join((*told(m)["circles"], circles_html(m, circles(m))))
    assert not [id for id in avoided(m) if re.search(rf"\b{m.alter(id).name}\b", shown)]


@settings(max_examples=60)
@given(likely_maps(namesakes=False))
def test_give_and_get_and_kinds_name_nobody_who_is_kept_apart(m: SupportMap) -> None:
    said = " ".join((*told(m)["give_and_get"], *told(m)["kinds"]))
    assert not [id for id in kept_apart(m) if re.search(rf"\b{m.alter(id).name}\b", said)]


def test_hidden_names_are_not_said() -> None:
    said = " ".join(line for lines in told(veiled(GOLDEN)).values() for line in lines)
    assert not [alter.name for alter in GOLDEN.alters if alter.name in said]
