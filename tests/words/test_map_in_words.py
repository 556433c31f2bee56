from hypothesis import given, settings

from netmap.model import SupportMap
from netmap.model.edits import (
    add,
    new_map,
    place,
    set_members,
    set_tie,
    with_alter,
    with_connection,
)
from netmap.words.map_in_words import alt_text, map_in_words
from netmap.words.names import labels
from tests.strategies import support_maps


def told(m: SupportMap) -> str:
    return "\n".join(f"{part.title}: {' '.join(part.paragraphs)}" for part in map_in_words(m))


def test_an_empty_map_is_told_in_one_sentence() -> None:
    assert told(new_map()) == "Your map: You are in the middle, and no one else is on the map yet."
    assert alt_text(new_map()) == "An empty map: three rings with you in the middle."


def test_one_person_who_is_not_placed() -> None:
    m = add(new_map(), "Ana")
    assert told(m) == "Not placed yet: Ana has no place on the map yet."
    assert alt_text(m) == "Your map with one person around you: one not placed yet."


def test_one_person_with_open_answers() -> None:
    m = add(new_map(), "Ana", form="friend")
    m = place(m, m.ids[0], 1, 0.0, 0.5)
    assert told(m) == "Close to you: Ana (friend). How it is between you is still open."


def test_two_people_a_group_and_what_is_between_them() -> None:
    m = add(add(add(new_map(), "Ana"), "Ben"), "Choir", "group")
    ana, ben, choir = m.ids
    for id, ring in ((ana, 1), (ben, 1), (choir, 3)):
        m = place(m, id, ring, 10.0, 0.5)
    m = with_connection(m, ana, safety=5, give=2, get=2, gets=frozenset({"practical", "warmth"}))
    m = with_connection(m, ben, safety=2, give=0)
    m = with_connection(m, choir, get=4)
    m = set_tie(set_members(m, choir, (ana, ben)), ana, ben, "tense")
    assert told(m) == (
        "Close to you: Ana. It feels very safe. You give some support and get as much. You get warmth and "
        "practical help. Ben. It often feels uneasy. You give nothing; what you get is still open.\n"
        "Further out: Choir (a group). You get a great deal; what you give is still open.\n"
        "Who belongs where: Ana and Ben belong to Choir.\n"
        "Who knows whom: It is tense between Ana and Ben."
    )
    assert alt_text(m) == "Your map with two people and one group around you: two close and one further out."


def test_each_has_a_paragraph_and_where_a_ring_has_several_kinds_each_kind_a_heading() -> None:
    m = add(add(add(add(new_map(), "Choir", "group"), "Ana", form="friend"), "Ben"), "Cem")
    choir, ana, ben, cem = m.ids
    for id, ring in ((choir, 1), (ana, 1), (ben, 1), (cem, 2)):
        m = place(m, id, ring, 10.0, 0.5)
    parts = [(part.level, part.title, part.paragraphs) for part in map_in_words(m)]
    open = "How it is between you is still open."
    assert parts[:4] == [
        (2, "Close to you", ()),
        (3, "People", (f"Ana (friend). {open}", f"Ben. {open}")),
        (3, "Groups", (f"Choir (a group). {open}",)),
        (2, "A little further", (f"Cem. {open}",)),
    ]


def test_who_has_died_is_told_in_the_past_tense() -> None:
    m = add(new_map(), "Rosa")
    (rosa,) = m.ids
    m = with_alter(place(m, rosa, 2, 0.0, 0.5), rosa, status="died")
    m = with_connection(m, rosa, safety=4, give=1, get=3)
    assert told(m) == (
        "A little further: Rosa. They have died and keep a place on your map. It felt mostly safe. You gave "
        "a little and got a lot."
    )


def test_each_tie_is_told_once() -> None:
    m = add(add(add(new_map(), "Ana"), "Ben"), "Cem")
    ana, ben, cem = m.ids
    for pair in ((ana, ben), (ana, cem), (ben, cem)):
        m = set_tie(m, *pair, "knows")
    (ties,) = (part for part in map_in_words(m) if part.title == "Who knows whom")
    assert ties.paragraphs == ("Ana knows Ben and Cem.", "Ben and Cem know each other.")


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_everyone_is_told_by_name_and_every_sentence_ends(m: SupportMap) -> None:
    text = told(m)
    assert all(name in text for name in labels(m).values())
    assert all(said.endswith(".") for part in map_in_words(m) for said in part.paragraphs)


@settings(deadline=None, max_examples=30)
@given(support_maps())
def test_the_sentence_for_the_picture_names_no_one(m: SupportMap) -> None:
    renamed = m
    for id in m.ids:
        renamed = with_alter(renamed, id, name="X")
    assert alt_text(renamed) == alt_text(m)
