"""The look at groups: how much each is part of me, and how they go together, in every view."""

import re
from itertools import combinations

import pytest
from hypothesis import given, settings

from netmap.model import SupportMap, Tie
from netmap.model.edits import changed, with_alter
from netmap.model.signs import signs
from netmap.views import looks
from netmap.views.bidi import named
from netmap.views.lenses import LENSES
from netmap.views.live_map import Looking, live_map
from netmap.views.palette import LIGHT
from netmap.views.picture.legend import legend_html
from netmap.views.picture.map_picture import map_picture, map_scene
from netmap.views.picture.ties import strokes
from netmap.views.table import table_html
from netmap.words.map_in_words import alt_text, map_in_words
from netmap.words.map_view import LINE_WORDS, SIGN_WORDS, Lens
from tests.likely_maps import entry, map_of
from tests.strategies import support_maps


def at(angle: float) -> dict[str, object]:
    return {"ring": 2, "angle": angle, "depth": 0.5}


FOUR = map_of(
    entry("choir", name="Choir", kind="group", part_of_me=5, positive=4, **at(0)),
    entry("team", name="Team", kind="group", part_of_me=2, positive=2, **at(90)),
    entry("online", name="Online", kind="community", **at(180)),
    entry("ana", name="Ana", **at(270)),
    ties=[
        Tie(a="choir", b="team", kind="fits"), Tie(a="team", b="online", kind="pulls"), ("ana", "choir"),
    ],
)  # fmt: skip


def test_the_more_a_group_is_of_me_the_fuller_it_is_and_one_not_asked_is_hollow() -> None:
    entries = {entry["id"]: entry for entry in live_map(FOUR, Looking(lens="groups"), {})["entries"]}
    assert entries["choir"]["share"] > entries["team"]["share"] > 0
    assert entries["online"]["share"] == entries["ana"]["share"] == 0
    assert {id: entry["signs"] for id, entry in entries.items()} == {
        "choir": [True, True], "team": [False, False], "online": [False, False], "ana": [False, False],
    }  # fmt: skip


@settings(max_examples=40)
@given(support_maps())
def test_no_person_and_nobody_of_an_earlier_time_is_marked_and_each_sign_is_said(m: SupportMap) -> None:
    rows = re.findall(r"<tr .*?</tr>", table_html(m, "groups"), re.DOTALL)[1:]
    entries = live_map(m, Looking(lens="groups"), {})["entries"]
    for shown, row in zip(entries, rows, strict=bool(m.ids)):
        alter = m.alter(shown["id"])
        marked = signs(alter, m.connection(alter.id), "groups")
        assert not marked or (alter.kind != "person" and alter.status == "current")
        assert alter.kind != "person" or shown["share"] == 0
        for sign in marked:
            assert SIGN_WORDS[sign].lower() in shown["said"].lower() and SIGN_WORDS[sign] in row


@pytest.mark.parametrize("lens", ["closeness", "safety", "support"])
def test_the_table_tells_what_is_marked_of_groups_under_any_look_at_everyone(lens: Lens) -> None:
    """There the looks cannot be changed: they would change nothing."""
    assert table_html(FOUR, lens) == table_html(FOUR, "groups") != table_html(FOUR, "power")
    unmarked = map_of(entry("Ana"), entry("Choir", kind="group"))
    assert table_html(unmarked, lens) != table_html(unmarked, "groups")


def test_a_group_that_became_a_person_keeps_neither_sign_nor_tie() -> None:
    m = with_alter(FOUR, "team", kind="person")
    assert [tie.kind for tie in m.ties] == ["knows"]


def test_it_draws_how_groups_go_together_and_no_other_tie_and_the_look_at_ties_draws_all_of_them() -> None:
    drawn = {lens: map_scene(FOUR, (800, 700), LENSES[lens], LIGHT).lines for lens in LENSES}
    assert sorted(line.stroke for line in drawn["groups"]) == ["apart", "double"]
    assert sorted(line.stroke for line in drawn["ties"]) == ["", "apart", "double"]
    assert [line.stroke for line in drawn["together"]] == [line.stroke for line in drawn["safety"]] == [""]
    assert all(not lines for lens, lines in drawn.items() if not LENSES[lens].ties)
    assert live_map(FOUR, Looking(lens="groups"), {})["tiesSeen"] == ["fits", "pulls"]


def test_every_kind_of_tie_can_be_told_apart_without_colour() -> None:
    lines = map_scene(FOUR, (800, 700), LENSES["ties"], LIGHT).lines
    assert {line.stroke: len(strokes(line)) for line in lines} == {"": 1, "double": 2, "apart": 4}
    seen = {kind: (looks.STROKES.get(kind, ""), dash) for kind, (*_, dash) in looks.TIES.items()}
    assert len(set(seen.values())) == len(seen) == 5


def test_words_say_how_groups_go_together() -> None:
    told = " ".join(said for part in map_in_words(FOUR) for said in part.paragraphs)
    assert "Choir and Team go well together for you." in told
    assert "Team and Online pull against each other for you." in told
    said = {entry["id"]: entry["said"] for entry in live_map(FOUR, Looking(), {})["entries"]}
    assert "Goes well together with Choir." in said["team"] and "Pulls against Online." in said["team"]
    rows = re.findall(r"<tr .*?</tr>", table_html(FOUR), re.DOTALL)[1:]
    assert f"goes well with {named('Choir')}; pulls against {named('Online')}" in rows[1]
    assert f"{named('Ana')}; goes well with {named('Team')}" in rows[0]
    assert "One group is much a part of who you are." in alt_text(FOUR, "groups")


def test_one_that_pulls_against_several_is_told_in_one_sentence() -> None:
    pairs = combinations(("choir", "online", "team"), 2)
    m = changed(FOUR, ties=tuple(Tie(a=a, b=b, kind="pulls") for a, b in pairs))
    told = " ".join(said for part in map_in_words(m) for said in part.paragraphs)
    assert "Choir pulls against Team and Online for you." in told


def test_one_that_goes_well_with_several_is_told_in_one_sentence() -> None:
    pairs = combinations(("choir", "online", "team"), 2)
    m = changed(FOUR, ties=tuple(Tie(a=a, b=b, kind="fits") for a, b in pairs))
    told = " ".join(said for part in map_in_words(m) for said in part.paragraphs)
    assert "Choir goes well with Team and Online for you. Team and Online go well together for you." in told


def test_the_legend_explains_fill_signs_and_the_two_lines() -> None:
    legend = legend_html("groups")
    assert all(SIGN_WORDS[sign] in legend for sign in ("part_of_me", "positive"))
    assert LINE_WORDS["fits"] in legend and LINE_WORDS["pulls"] in legend
    assert LINE_WORDS["knows"] not in legend
    assert all(LINE_WORDS[name] in legend_html("ties") for name in ("knows", "tense", "fits", "pulls"))
    assert map_picture(FOUR, lens="groups").count("<path") > map_picture(FOUR).count("<path")
