"""Findings stay where they were read, also after another page; another map begins with its first."""

import pytest

from netmap import files
from netmap.model import SupportMap
from netmap.model.edits import with_connection, without
from netmap.pages import routes
from netmap.words import findings_page as words
from tests.pages.drawn import Drawn, drawn_from


def reading(turns: int, sample: str = "well_held") -> Drawn:
    person = Drawn(drawn_from(files.open_sample(sample), example=True)).visits(routes.SHOWS)
    for _ in range(turns):
        person.press(words.MORE)
    return person


def read(person: Drawn) -> list[str]:
    return [part.key for part in person.parts("^finding-(?!feeling)")]


@pytest.mark.parametrize("turns", [0, 1, 3])
def test_they_are_where_they_were_after_another_page(turns: int) -> None:
    person = reading(turns)
    before = read(person)
    assert turns == 0 or before != read(reading(0))
    person.visits(routes.MAP).visits(routes.STEP).visits(routes.SHOWS)
    assert read(person) == before


def test_one_can_go_back_one_by_one_and_to_the_first_at_once() -> None:
    person = reading(3)
    person.press(words.BEFORE)
    assert read(person) == read(reading(2))
    person.press(words.FIRST)
    assert read(person) == read(reading(0)) and not person.buttons(words.BEFORE)


def test_where_answers_changed_meanwhile_it_is_where_most_of_what_was_read_is_now() -> None:
    person = reading(2)
    before = read(person)
    here = person.tab.open_map
    assert here is not None
    nearest = next(id for id in here.map.ids if here.map.connection(id).ring == 1)
    here.change(with_connection(here.map, nearest, safety=1))
    person.visits(routes.MAP).visits(routes.SHOWS)
    assert set(before) & set(read(person))


def test_another_map_begins_with_its_first() -> None:
    person = reading(2)
    person.opens_example("two_worlds")
    assert read(person.visits(routes.SHOWS)) == read(reading(0, "two_worlds"))


def test_a_map_that_shows_less_by_now_has_no_place_beyond_it() -> None:
    person = reading(3)
    here = person.tab.open_map
    assert here is not None
    here.change(with_only_one(here.map))
    assert read(person.visits(routes.MAP).visits(routes.SHOWS)) == ["finding-one_entry"]
    assert not person.buttons(words.MORE) and not person.buttons(words.BEFORE)


def with_only_one(m: SupportMap) -> SupportMap:
    for id in m.ids[1:]:
        m = without(m, id)
    return m
