"""A pasted list becomes clean names with their relationships; what does not fit is told, never left out."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from netmap.model import SupportMap
from netmap.model.edits import new_map, with_alter
from netmap.model.list_line import Relationship
from netmap.model.name_list import Listed, NameList, read_list, with_list
from netmap.model.scales import LONGEST_LIST, LONGEST_NAME, MOST_ALTERS
from netmap.model.value import as_name
from tests.hostile_names import HOSTILE
from tests.likely_maps import entry, likely_maps, map_of

KNOWN = {
    "friend": Relationship(None, "friend"),
    "my sister": Relationship(None, "sibling"),
    "sister": Relationship(None, "sibling"),
    "group": Relationship("group"),
}


def meaning(words: str) -> Relationship | None:
    return KNOWN.get(words.strip().casefold())


def read(text: str, room: int | None = None) -> NameList:
    return read_list(text, meaning, room=room)


def names(text: str) -> list[str]:
    return [one.name for one in read(text).entries]


F7 = "1. A\n- B\n• C\nD\tsister\nE, friend\nA\n"
"""The small list that failed: bullets were kept as names, and one line became two people."""


def test_the_list_that_failed() -> None:
    found = read(F7)
    assert [one.name for one in found.entries] == ["A", "B", "C", "D", "E", "A"]
    assert [one.form for one in found.entries] == [None, None, None, "sibling", "friend", None]
    assert found.shortened == () and found.left_over == ()


@pytest.mark.parametrize(
    "line",
    [
        "Ana", "- Ana", "* Ana", "+ Ana", "• Ana", "•Ana", "– Ana", "— Ana", "· Ana", "▪ Ana", "◦Ana",
        "→ Ana", "✓ Ana",
        "☐ Ana", "- [ ] Ana", "- [x] Ana", "[ ] Ana", "1. Ana", "1.Ana", "1) Ana", "(1) Ana", "12: Ana",
        "1 - Ana",
        "1- Ana", "a) Ana", "(a) Ana", "iv) Ana", "① Ana", "１．Ana", "一、Ana", "١. Ana", "١- Ana", "א) Ana",
        "б) Ana",
        "  • 1. Ana  ", "Ana,", "Ana;", "\u00a0Ana", "7\tAna", "Ana\r",
    ],
)  # fmt: skip
def test_bullets_and_numbers_are_no_part_of_a_name(line: str) -> None:
    assert names(line) == ["Ana"]


@pytest.mark.parametrize(
    "name",
    [
        "A. Smith", "J. R.", "-2 Ana", "=1+1", "+SUM(A1)", "-1", "+1", "0", "7", "2Pac", "7 of 9", "50 Cent",
        "10:30 yoga", "Ana, Ben", "Smith, John", "Ana-Maria", "Ana - from the sea", "Ana (the tall one)",
        "1st",
        "St. Mary: the choir", "Mum", "friend", "sister", "@SUM(A1)", "<b>x</b>", "(Ana)", "***", "2024",
    ],
)  # fmt: skip
def test_what_may_be_a_name_stays_whole(name: str) -> None:
    assert [(one.name, one.form, one.form_words) for one in read(name).entries] == [(name, None, "")]


def test_names_that_break_programs_come_through_as_ever() -> None:
    for name in HOSTILE:
        if ";" not in name:
            assert names(name) == [as_name(name)]


@pytest.mark.parametrize("between", ["\n", "\r\n", "\r", "\n\n \n", ";", " ; ", "\u2028"])
def test_lines_and_semicolons_part_entries_and_empty_ones_are_none(between: str) -> None:
    assert names(between.join(("Ana", "Ben", "Cem"))) == ["Ana", "Ben", "Cem"]


@pytest.mark.parametrize(
    "line", ["", " ", "-", "•", "1.", "1)", "\t", " \t ", "\u200b", "\u202e", "\u3164", "- \u2800"]
)
def test_a_line_on_which_nothing_can_be_seen_is_none(line: str) -> None:
    assert read(line) == NameList(())


@pytest.mark.parametrize(
    "line",
    ["Ana\tsister", "Ana, sister", "Ana, my sister", "Ana - sister", "Ana – sister", "Ana: sister",
     "Ana (sister)",
     "Ana;sister", "1\tAna\tsister", "• Ana\t SISTER "],
)  # fmt: skip
def test_a_relationship_is_parted_from_the_name(line: str) -> None:
    assert read(line).entries == (Listed(name="Ana", form="sibling"),)


def test_words_nobody_knows_are_their_own_after_a_tab_and_part_of_the_name_elsewhere() -> None:
    assert read("Ana\tmet at the sea").entries == (Listed(name="Ana", form_words="met at the sea"),)
    assert names("Ana, met at the sea") == ["Ana, met at the sea"]


def test_nothing_of_a_table_is_left_out() -> None:
    assert read("Ana\tfriend\tGraz").entries == (
        Listed(name="Ana", form="friend", form_words="friend, Graz"),
    )


def test_a_group_is_one_where_it_is_said() -> None:
    kinds = [one.kind for one in read("Choir\nChoir, group\nThe group").entries]
    assert kinds == ["person", "group", "person"]
    assert [one.kind for one in read_list("Choir\nAna, friend", meaning, "group").entries] == ["group"] * 2


def test_a_name_that_is_too_long_is_there_with_its_beginning_and_that_is_told() -> None:
    found = read("Ana\n" + "n" * 201 + "\nBen\t" + "w" * 300 + "\n" + "m" * 200)
    assert [len(one.name) for one in found.entries] == [3, 200, 3, 200]
    assert len(found.entries[2].form_words) == LONGEST_NAME
    assert found.shortened == (1, 2)


def test_what_there_is_no_room_for_is_told_line_by_line() -> None:
    found = read("Ana\n\n- Ben\n1. Cem, friend\n", room=1)
    assert [one.name for one in found.entries] == ["Ana"]
    assert found.left_over == ("- Ben", "1. Cem, friend")


def test_of_a_text_beyond_the_bound_the_rest_is_told() -> None:
    found = read("Ana\nBen\n" + "n" * (LONGEST_LIST - 8))
    assert len(found.entries) == 3 and found.left_over == ()
    found = read("Ana\nBen\n" + "n" * (LONGEST_LIST - 7) + "\nCem\n\n")
    assert len(found.entries) == 2 and [len(line) for line in found.left_over] == [LONGEST_LIST - 7, 3]


@given(st.text(max_size=300), st.none() | st.integers(0, 5))
def test_every_line_with_a_name_is_there_or_told(text: str, room: int | None) -> None:
    everything = len(read(text).entries)
    found = read(text, room)
    assert len(found.entries) + len(found.left_over) == everything
    assert all(place < len(found.entries) for place in found.shortened)


@pytest.mark.parametrize(
    "worst",
    [" " * 99_999 + "x", "\t" * 99_999 + "x", "a;" * 50_000, "a(" * 50_000, "a," * 50_000, "a - " * 25_000,
     "- " * 50_000, "1. " * 33_333, "a" + "\u0301" * 99_999, "Ana, friend\n" * 80_000],
)  # fmt: skip
def test_the_worst_that_can_be_pasted_is_read_in_a_moment(worst: str) -> None:
    begun = time.process_time()
    read(worst, MOST_ALTERS)
    assert time.process_time() - begun < 3


# Onto the map


def test_a_list_comes_last_not_placed_and_with_nothing_rated() -> None:
    m = with_list(map_of(entry("x")), read(F7).entries)
    assert [alter.name for alter in m.alters] == ["x", "A", "B", "C", "D", "E", "A"]
    assert len(set(m.ids)) == 7 and m.alters[4].form == "sibling"
    assert all(connection.alter == "x" for connection in m.connections)


def test_who_is_there_already_is_not_doubled_and_what_was_open_is_filled() -> None:
    m = map_of(entry("d", name="D"), entry("e", name="E", form="parent"))
    entries = read(F7).entries
    after = with_list(m, entries, {3: "d", 4: "e", 5: 0})
    assert [alter.name for alter in after.alters] == ["D", "E", "A", "B", "C"]
    assert (after.alter("d").form, after.alter("e").form) == ("sibling", "parent")


def test_a_later_line_may_say_what_an_earlier_one_left_open() -> None:
    after = with_list(new_map(), read("A\nA, sister").entries, {1: 0})
    assert [(alter.name, alter.form) for alter in after.alters] == [("A", "sibling")]


def test_a_relationship_of_a_group_is_none_of_a_person() -> None:
    m = with_alter(map_of(entry("d", name="D")), "d", kind="group")
    assert with_list(m, read("D, sister").entries, {0: "d"}) == m


def test_more_than_a_map_holds_is_refused() -> None:
    with pytest.raises(ValidationError):
        with_list(new_map(), (Listed(name="n"),) * (MOST_ALTERS + 1))


@given(likely_maps(), st.text(max_size=80))
def test_whatever_is_pasted_those_on_the_map_stay_as_they_are(m: SupportMap, text: str) -> None:
    after = with_list(m, read(text).entries)
    assert after.alters[: len(m.alters)] == m.alters
    assert (after.connections, after.ties) == (m.connections, m.ties)
